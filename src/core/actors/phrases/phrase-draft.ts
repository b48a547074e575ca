import type { Gender } from '../lexicon/gender.ts';
import type { TitleEntry } from '../lexicon/senses.ts';
import type { PlaceHit } from '../scene/scene.ts';
import type { Head, Opening, Phrase, TokenRange } from './phrase.ts';

/** A noun phrase while it is read; its members mean what those of `Phrase` do. */
export class PhraseDraft {
  opening: Opening = 'none';
  core: TokenRange | null = null;
  /** The last noun of an English compound comes first: it is the one that the phrase turns on. */
  heads: Head[] = [];
  titles: TitleEntry[] = [];
  modifiers: string[] = [];
  states: string[] = [];
  name: TokenRange | null = null;
  owner: Phrase | null = null;
  ownerToken = -1;
  state: string | null = null;
  demonym = false;
  gender: Gender | null = null;
  plural: boolean | null = null;
  /** "One of the protesters". */
  one = false;

  /** Takes a place that says of which state the phrase is. */
  addState(hit: PlaceHit): void {
    if (!this.states.includes(hit.state)) this.states.push(hit.state);
  }

  /** Takes a place as what the phrase itself names. */
  beState(hit: PlaceHit): void {
    this.state = hit.state;
    this.demonym = hit.use === 'demonym';
    this.addState(hit);
    if (this.demonym) {
      this.plural ??= hit.plural;
      this.gender ??= hit.gender;
    }
  }

  /** Whether the phrase names anybody yet. */
  get names(): boolean {
    return this.heads.length > 0 || this.name !== null || this.state !== null;
  }

  /** What was read so far was whose the thing is; the thing itself follows behind `from`. */
  becomeOwner(from: number, to: number): void {
    const owner = this.freeze(from, to);
    this.core = null;
    this.heads = [];
    this.titles = [];
    this.modifiers = [];
    this.states = owner.state === null ? [] : [owner.state];
    this.name = null;
    this.state = null;
    this.demonym = false;
    this.gender = null;
    this.plural = null;
    this.one = false;
    this.owner = owner;
    this.ownerToken = -1;
    this.opening = 'definite';
  }

  /** The phrase as it is known now, over some tokens. */
  freeze(from: number, to: number): Phrase {
    const { one, opening, core, heads, titles, modifiers, states, name, owner, ownerToken, state, demonym, gender, plural } = this;
    return { from, to, one, opening, core, heads, titles, modifiers, states, name, owner, ownerToken, state, demonym, gender, plural };
  }
}
