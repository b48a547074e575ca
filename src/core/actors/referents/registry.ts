import { push } from '../../push.ts';
import type { ActorKind } from '../../types.ts';
import type { Description } from '../descriptions/describe.ts';
import { agree } from '../lexicon/gender.ts';
import { holdsName } from '../phrases/name-keys.ts';
import { Entity, nounsOf } from './entity.ts';

/** At most so many entities are compared under one word: texts that repeat a name endlessly stay linear. */
const MAX_CANDIDATES = 12;

/** Every entity of an article, and the ways to find one: by a word of its name, by its noun, by its state, by its wording. */
export class Registry {
  /** In the order in which they were made. */
  readonly entities: Entity[] = [];
  private readonly byKey = new Map<string, Entity[]>();
  private readonly byLemma = new Map<string, Entity[]>();
  private readonly byFamily = new Map<number, Entity[]>();
  private readonly byWording = new Map<string, Entity>();

  /** Adds somebody of whom nothing more is known. */
  make(kind: ActorKind, name: string): Entity {
    const entity = new Entity(this.entities.length, kind, name);
    this.entities.push(entity);
    return entity;
  }

  /** Gives an entity its name, by whose words it is found from now on. */
  nameIt(entity: Entity, name: string, keys: readonly string[]): void {
    if (entity.name !== name && entity.name !== '') entity.aliases.add(entity.name);
    entity.name = name;
    entity.keys = keys;
    for (const key of new Set(keys)) push(this.byKey, key, entity);
  }

  /** Lets an entity learn from a description and be found by its nouns. */
  learn(entity: Entity, description: Description): void {
    const { from } = description.phrase;
    if (entity.introduced < 0 || from < entity.introduced) entity.introduced = from;
    for (const noun of nounsOf(description)) if (!entity.lemmas.has(noun)) push(this.byLemma, noun, entity);
    for (const family of description.families) if (!entity.families.has(family)) push(this.byFamily, family, entity);
    entity.learn(description);
  }

  /** Entities whose name holds the words, in the order in which they were made; gender may not contradict. */
  named(description: Description): Entity[] {
    const first = description.keys[0] ?? '';
    const last = description.keys[description.keys.length - 1] ?? '';
    const found = new Set([...recent(this.byKey.get(last)), ...recent(this.byKey.get(first))]);
    return [...found].filter((entity) => holdsName(entity.keys, description.keys) && agree(entity.gender, description.gender));
  }

  /** The person introduced in full whose name holds a folded word; null where none or several do. */
  bearing(key: string): Entity | null {
    const found = new Set(recent(this.byKey.get(key)).filter(({ kind, keys }) => kind === 'person' && keys.length > 1));
    return found.size === 1 ? ([...found][0] ?? null) : null;
  }

  /** Entities for which a description's noun was used, then those for a word of its family; of each the last few, in the order in which they were made. */
  described(description: Description): Entity[] {
    const found = new Set(description.lemma === null ? [] : recent(this.byLemma.get(description.lemma)));
    for (const family of description.families) for (const entity of recent(this.byFamily.get(family))) found.add(entity);
    for (const family of description.general) for (const entity of recent(this.byFamily.get(family))) found.add(entity);
    return [...found];
  }

  /** The named entities for which a noun was used. */
  bearers(lemma: string): Entity[] {
    return [...new Set(recent(this.byLemma.get(lemma)))].filter(({ keys }) => keys.length > 0);
  }

  /** The entity of a state, body, group or unnamed person under a fixed wording, made where there is none. */
  worded(kind: ActorKind, wording: string, name: string): Entity {
    const key = `${kind} ${wording}`;
    let entity = this.byWording.get(key);
    if (entity === undefined) {
      entity = this.make(kind, name);
      this.byWording.set(key, entity);
    }
    return entity.root;
  }

  /** As `worded`, but never makes one. */
  findWorded(kind: ActorKind, wording: string): Entity | null {
    return this.byWording.get(`${kind} ${wording}`)?.root ?? null;
  }

  /** Lets a further wording lead to an entity ("SRE" to the state whose ministry it is). */
  alsoWorded(kind: ActorKind, wording: string, entity: Entity): void {
    this.byWording.set(`${kind} ${wording}`, entity);
  }
}

const recent = (list: readonly Entity[] | undefined): readonly Entity[] => list?.slice(-MAX_CANDIDATES).map((entity) => entity.root) ?? [];
