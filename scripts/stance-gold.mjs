// Gold articles as input of the stance engine: gold terms, gold quotes, and a cast made of the gold actors' names, so that
// stance is measured and trained apart from the steps before it.
import { readGold } from '../tests/corpus/tools/corpus.mjs';

/** Articles of a gold directory that validate, with `number` (the last digits of the id). */
export function goldArticles(dir) {
  return readGold([dir])
    .map(({ article }) => ({ ...article, number: Number(/(\d+)$/.exec(article.id)?.[1] ?? 0) }))
    .filter((article) => article.text !== undefined);
}

const STATE_KINDS = /government|ministry|gobierno|ministerio|cancillería|embassy|embajada/i;

/** Actors with a mention wherever one of their names stands (the longest name first), and at gold speakers. */
export function goldCast(article) {
  const taken = new Set();
  const names = article.actors
    .flatMap((actor) => [actor.name, ...actor.aka].map((name) => ({ actor: actor.id, name })))
    .filter(({ name }) => name.length > 1)
    .sort((a, b) => b.name.length - a.name.length);
  const mentions = new Map(article.actors.map((actor) => [actor.id, []]));
  const claim = (actor, start, end, resolution) => {
    for (let i = start; i < end; i += 1) if (taken.has(i)) return;
    for (let i = start; i < end; i += 1) taken.add(i);
    mentions.get(actor)?.push({ start, end, resolution });
  };
  for (const quote of article.quotes) if (quote.speaker) claim(quote.actor, quote.speaker.start, quote.speaker.end, 'description');
  for (const { actor, name } of names) {
    for (let at = article.text.indexOf(name); at >= 0; at = article.text.indexOf(name, at + 1)) {
      const bounded = !/[\p{L}\p{N}]/u.test(article.text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(article.text[at + name.length] ?? ' ');
      if (bounded) claim(actor, at, at + name.length, 'name');
    }
  }
  const members = article.actors.map((actor) => ({
    id: actor.name === 'author' ? 'author' : actor.id,
    name: actor.name,
    kind: STATE_KINDS.test(actor.name) ? 'state' : 'person',
    aliases: actor.aka,
    mentions: (mentions.get(actor.id) ?? []).sort((a, b) => a.start - b.start),
  }));
  return { members, speakers: article.quotes.map((quote) => ({ actor: quote.actor, resolution: 'name' })), at: () => null };
}

/** Gold quotes in the engine's shape. */
export function goldQuotes(article) {
  return article.quotes.map((quote) => ({
    speaker: null,
    cue: null,
    ...quote,
    cueLemma: null,
    cueClass: 'neutral',
    rule: 'gold',
    resolution: quote.speaker ? 'name' : 'carried',
  }));
}

/** Gold terms in the engine's shape. */
export function goldTerms(article) {
  return article.terms.map((term) => ({ ...term, entry: 'gold', sense: null, sentence: -1, quote: null }));
}
