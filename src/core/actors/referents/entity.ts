import type { RoleFamily } from '../../../lexicons/actors.ts';
import type { ActorKind, Mention, Resolution } from '../../types.ts';
import type { Description } from '../descriptions/describe.ts';
import { agree, type Gender } from '../lexicon/gender.ts';

/** A referent while the article is read; what is said of it anywhere is gathered here. */
export class Entity {
  /** Its place among the entities of the article. */
  readonly index: number;
  kind: ActorKind;
  /** The name or words by which it is shown. */
  name: string;
  /** Folded words of its longest name; empty for whoever has none. */
  keys: readonly string[] = [];
  gender: Gender | null = null;
  /** More than one ("officials"). */
  plural = false;
  /** The nouns that were used for it, folded and in the singular. */
  readonly lemmas = new Set<string>();
  /** Those of the nouns that name an office it bears no more. */
  readonly left = new Set<string>();
  /** Indices of the role families of those nouns. */
  readonly families = new Set<number>();
  /** Indices of the families for any member of which one of them may stand. */
  readonly general = new Set<number>();
  /** Words that set it apart from others of its kind ("defence", *exteriores*). */
  readonly modifiers = new Set<string>();
  /** Ids of the states that it was said to belong to. */
  readonly states = new Set<string>();
  /** Other names under which it stands in the article. */
  readonly aliases = new Set<string>();
  readonly mentions: Mention[] = [];
  /** Known to be somebody who can speak: a person and not just a capitalised word, a body with a name, whoever has spoken. */
  sure = false;
  /** Meant by "they" although it is one person: whoever's gender the article leaves open. */
  openGender = false;
  /** The gender of the pronoun that was last taken to mean it; weaker than `gender`. */
  called: Gender | null = null;
  /** Token at which it is first named or described; -1 while that is unknown. */
  introduced = -1;
  /** How often it speaks. */
  spoken = 0;
  /** The entity that this one turned out to be. */
  same: Entity | null = null;

  constructor(index: number, kind: ActorKind, name: string) {
    this.index = index;
    this.kind = kind;
    this.name = name;
  }

  /** The entity itself, or what it turned out to be. */
  get root(): Entity {
    return this.same === null ? this : this.same.root;
  }

  /** Takes over what a phrase says of it. */
  learn(description: Description): void {
    const { families, general, gender, phrase, lemma, former } = description;
    if (lemma !== null && former && !this.lemmas.has(lemma)) this.left.add(lemma);
    else if (lemma !== null && !former) this.left.delete(lemma);
    for (const noun of nounsOf(description)) this.lemmas.add(noun);
    for (const family of families) this.families.add(family);
    for (const family of general) this.general.add(family);
    for (const word of [...phrase.modifiers, ...fieldOf(description)]) this.modifiers.add(word);
    for (const state of phrase.states) this.states.add(state);
    this.gender ??= gender;
    if (description.kind === 'person') this.sure = true;
  }

  /** Notes a place in the text that means it, and how that was told. */
  mention(start: number, end: number, resolution: Resolution): void {
    this.mentions.push({ start, end, resolution });
  }

  /** Takes over another entity that turned out to be this one. */
  absorb(other: Entity): void {
    if (other === this) return;
    other.same = this;
    for (const lemma of other.lemmas) this.lemmas.add(lemma);
    for (const family of other.families) this.families.add(family);
    for (const family of other.general) this.general.add(family);
    for (const word of other.modifiers) this.modifiers.add(word);
    for (const state of other.states) this.states.add(state);
    for (const alias of other.aliases) this.aliases.add(alias);
    this.aliases.add(other.name);
    this.mentions.push(...other.mentions);
    this.gender ??= other.gender;
    this.spoken += other.spoken;
  }
}

/** Offices whose last word is another office. */
const WHOLE = /^(?:prime|primer|vice|attorney|solicitor|surgeon|deputy|under|assistant) /;

/** "Major general" is called "the general" later, "foreign minister" "the minister", *teniente coronel* "el coronel". */
function shortForm(lemma: string): string {
  if (WHOLE.test(lemma) && !/^vice admiral$/.test(lemma)) return lemma;
  const link = lemma.indexOf(' de ');
  return link > 0 ? lemma.slice(0, link) : lemma.slice(lemma.lastIndexOf(' ') + 1);
}

/** What sets an office of several words apart: "defence" of "defence minister", *exteriores* of *ministro de Exteriores*. */
function fieldOf({ lemma }: Description): readonly string[] {
  const words = lemma?.split(' ') ?? [];
  const short = lemma === null ? '' : shortForm(lemma);
  return words.length > 1 && short !== lemma ? words.filter((word) => word !== short && word !== 'de' && word !== 'of') : [];
}

/** All nouns that a description uses for somebody, in full and short. */
export function nounsOf({ lemma, further }: Description): ReadonlySet<string> {
  const nouns = lemma === null ? further : [lemma, ...further];
  return new Set(nouns.flatMap((noun) => [noun, shortForm(noun)]));
}

/** How well a description fits what is known of an entity; 0 or less is a veto. */
export function fitness(description: Description, entity: Entity, families: readonly RoleFamily[]): number {
  if (!agree(description.gender, entity.gender) || description.plural !== entity.plural) return 0;
  const role = roleFit(description, entity, families);
  if (role <= 0) return 0;
  const state = stateFit(description, entity);
  return state < 0 ? 0 : role + state + modifierFit(description, entity, role);
}

/** The same noun 6, synonyms 5, a general word 3.8 or 3, two general words 2.5 (*la mandataria*, *la jefa del Ejecutivo*), nothing known 1, another office 0. */
function roleFit(description: Description, entity: Entity, families: readonly RoleFamily[]): number {
  if (description.lemma === null) return 1;
  if (entity.lemmas.has(description.lemma)) return 6;
  if (description.families.some((family) => families[family]?.alike === true && entity.families.has(family))) return 5;
  if (description.general.some((family) => entity.families.has(family))) return 3.8;
  if (description.families.some((family) => entity.general.has(family))) return 3;
  if (description.families.length + entity.families.size === 0 && description.general.some((family) => entity.general.has(family)))
    return 2.5;
  if (entity.lemmas.size === 0) return 1;
  return entity.families.size > 0 && [...entity.families].every((family) => families[family]?.relational === true) ? 1 : 0;
}

function stateFit(description: Description, entity: Entity): number {
  const { states } = description.phrase;
  if (states.length === 0 || entity.states.size === 0) return 0;
  return states.some((state) => entity.states.has(state)) ? 1.5 : -1;
}

/** "The foreign minister" is no defence minister: words that set the noun apart must be known, where any are known. */
function modifierFit(description: Description, entity: Entity, role: number): number {
  const words = description.phrase.modifiers;
  if (words.length === 0 || entity.modifiers.size === 0) return 0;
  if (words.some((word) => entity.modifiers.has(word))) return 1.5;
  return role >= 5 ? -3 : 0;
}
