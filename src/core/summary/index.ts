/** The summary: where each actor stands, the key quotes, and the headline against the body. */

import type { Cast } from '../actors/cast.ts';
import { push } from '../push.ts';
import { AUTHOR } from '../stance/holders/voice.ts';
import type { SpokenQuote } from '../stance/scene/scene.ts';
import type { Document } from '../text/document.ts';
import type { Actor, HeadlineCheck, Lang, Statement, Term } from '../types.ts';
import { balance, type Heard } from './balance.ts';
import { checkHeadline } from './headline.ts';
import { type KeyWeights, keyQuotes } from './key-quotes.ts';

/** What the summary adds to an analysis. */
export interface Summary {
  readonly actors: readonly Actor[];
  /** Indices into the quotes, best first. */
  readonly key: readonly number[];
  readonly headline: HeadlineCheck;
}

/** Sums an article up. Who speaks or is given a stance is an actor, in the cast's order; the article's own voice comes last, where it argues. */
export function summarise(
  document: Document,
  terms: readonly Term[],
  quotes: readonly SpokenQuote[],
  members: Cast['members'],
  statements: readonly Statement[],
  weights: KeyWeights,
): Summary {
  return {
    actors: standings(document.lang, voices(members, quotes, statements), quotes, statements),
    key: keyQuotes(document, terms, quotes, statements, weights),
    headline: checkHeadline(document, statements),
  };
}

/** Who is named but neither speaks nor takes part in the dispute is no actor (codebook, section 3). */
function voices(members: Cast['members'], quotes: readonly SpokenQuote[], statements: readonly Statement[]): Cast['members'] {
  const heard = new Set([...quotes, ...statements].map(({ actor }) => actor));
  return members.filter(({ id }) => heard.has(id));
}

function standings(lang: Lang, members: Cast['members'], quotes: readonly SpokenQuote[], statements: readonly Statement[]): Actor[] {
  const heard = hearing(quotes);
  const byActor = new Map<string, Statement[]>();
  for (const statement of statements) push(byActor, statement.actor, statement);
  const actors = members.map(({ id, name, kind, aliases, mentions }) => {
    const { stance, firm, conditional, counts } = balance(byActor.get(id) ?? [], { kind, heard: heard.get(id) ?? 'unheard' });
    return { id, name, kind, aliases, mentions, stance, firm, conditional, counts };
  });
  const own = byActor.get(AUTHOR);
  if (own === undefined || members.some((member) => member.id === AUTHOR)) return actors;
  // its words are all its own, but which of them argue is the least sure reading of all: no more than reported ones
  const name = lang === 'es' ? 'el autor' : 'author';
  return [
    ...actors,
    { id: AUTHOR, name, kind: 'author', aliases: [], mentions: [], ...balance(own, { kind: 'author', heard: 'reported' }) },
  ];
}

/** How each actor that speaks is heard, by id. */
function hearing(quotes: readonly SpokenQuote[]): ReadonlyMap<string, Heard> {
  const heard = new Map<string, Heard>();
  for (const { actor, type } of quotes)
    if (actor !== null && heard.get(actor) !== 'quoted') heard.set(actor, type === 'indirect' ? 'reported' : 'quoted');
  return heard;
}
