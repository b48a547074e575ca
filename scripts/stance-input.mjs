// What the stance model is trained and measured on: gold articles, read either by the engine's own earlier steps (`pipeline`: what
// a reader gets) or with gold terms, quotes and actors (`gold`: stance apart from the errors before it).
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const MODULES = [
  'core/text/article.ts',
  'core/text/document.ts',
  'core/text/fold.ts',
  'core/nlp/reading.ts',
  'core/resources.ts',
  'core/quotes/index.ts',
  'core/actors/index.ts',
  'core/terms/index.ts',
  'core/stance/index.ts',
  'core/stance/scene/scene.ts',
  'core/stance/candidates/candidates.ts',
  'core/stance/decision/decide.ts',
  'core/stance/scene/roles.ts',
  'core/stance/scene/subject.ts',
  'core/stance/candidates/wording.ts',
  'core/stance/lexicon/wording-table.ts',
  'core/summary/index.ts',
  'core/summary/key-quotes.ts',
  'lexicons/index.ts',
  'cli/gold/files.ts',
  'cli/gold/match.ts',
  'cli/gold/names.ts',
  'cli/gold/score.ts',
  'ui/view/rows.ts',
];

/** The corpora that are measured on, in `tests/corpus`. */
export const CORPORA = ['gold', 'development', 'newswire', 'stories'];
/**
 * Those that are learned from too. Plain news is not: what it taught cost actors and key quotes on all three (in most of its sentences
 * nobody takes a side, and its first quote is nearly always a key one); nor are the stories, so that something tells what was learned.
 */
export const LEARNED = ['gold', 'development'];

/** The engine's parts, bundled for node. */
export async function loadEngine(root) {
  const outfile = join(mkdtempSync(join(tmpdir(), 'lindero-stance-')), 'engine.mjs');
  const contents = MODULES.map((file) => `export * from './src/${file}';`).join('\n');
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}

/** Reads every gold article of some directories up to the candidates; `corpus` is its directory's name. @param from `pipeline` or `gold` */
export function prepareAll(engine, dirs, from) {
  const resources = { en: engine.compileLanguage(engine.lexicons, 'en'), es: engine.compileLanguage(engine.lexicons, 'es') };
  return dirs.flatMap((dir) => {
    const { articles, problems } = engine.readGold([dir]);
    for (const problem of problems) console.error(problem);
    return articles.map((article) => ({ corpus: basename(dir), ...prepare(engine, resources[article.lang], article, from) }));
  });
}

function prepare(engine, resources, source, from) {
  const article = withAuthor(source);
  const document = engine.readDocument(engine.articleFromText(article.text, article.title, article.lang), article.lang);
  const reading = engine.read(document, resources.grammar);
  const { terms, quotes, cast } = from === 'gold' ? goldParts(article) : engineParts(engine, reading, resources);
  const scene = engine.readScene(reading, terms, quotes, resources.frames);
  const subject = engine.readSubject(scene, resources.frames);
  const roles = engine.readRoles(scene, cast);
  const candidates = subject.named.includes(true) ? engine.findCandidates(scene, resources.frames, cast) : [];
  const number = Number(/(\d+)$/.exec(article.id)?.[1] ?? 0);
  return {
    article,
    number,
    document,
    reading,
    terms,
    quotes,
    cast,
    scene,
    subject,
    roles,
    candidates,
    frames: resources.frames,
    goldId: goldIds(engine, article, cast),
  };
}

/** The article's own voice has the id `author` in the engine. */
function withAuthor(article) {
  const own = article.actors.find((actor) => actor.name === 'author')?.id;
  const rename = (id) => (id === own ? 'author' : id);
  return {
    ...article,
    actors: article.actors.map((actor) => ({ ...actor, id: rename(actor.id) })),
    quotes: article.quotes.map((quote) => ({ ...quote, actor: rename(quote.actor) })),
    statements: article.statements.map((statement) => ({ ...statement, actor: rename(statement.actor) })),
  };
}

/** For each member of the cast the gold actor of that name (an equal name before a similar one); others keep their own id. */
function goldIds(engine, article, cast) {
  const names = (actor) => [actor.name, ...actor.aka];
  const ids = new Map([['author', 'author']]);
  for (const member of cast.members) {
    if (ids.has(member.id)) continue;
    const equal =
      article.actors.find((actor) => actor.id === member.id && actor.name === member.name) ??
      article.actors.find((actor) => names(actor).some((name) => name.toLowerCase() === member.name.toLowerCase()));
    const found = equal ?? article.actors.find((actor) => names(actor).some((name) => engine.sameName(name, member.name)));
    ids.set(member.id, found?.id ?? `- ${member.id}`);
  }
  return (id) => ids.get(id) ?? id;
}

function engineParts(engine, reading, resources) {
  const drafts = engine.findQuotes(reading, resources.cues);
  const cast = engine.castActors(reading, drafts, resources.names);
  const quotes = drafts.map((draft, index) => ({ ...draft, ...(cast.speakers[index] ?? { actor: null, resolution: 'unclear' }) }));
  return { terms: engine.findTerms(reading, resources.terms), quotes, cast };
}

function goldParts(article) {
  const terms = article.terms.map((term) => ({ ...term, entry: 'gold', sense: null, sentence: -1, quote: null }));
  const quotes = article.quotes.map((quote) => ({
    speaker: null,
    cue: null,
    ...quote,
    cueLemma: null,
    cueClass: 'neutral',
    rule: 'gold',
    resolution: quote.speaker ? 'name' : 'carried',
  }));
  return { terms, quotes, cast: goldCast(article) };
}

const STATES = /government|ministry|gobierno|ministerio|cancillería|embassy|embajada/i;

/** Actors with a mention wherever one of their names stands (the longest name first), and at gold speakers. */
function goldCast(article) {
  const taken = new Set();
  const mentions = new Map(article.actors.map((actor) => [actor.id, []]));
  const claim = (actor, start, end, resolution) => {
    for (let i = start; i < end; i += 1) if (taken.has(i)) return;
    for (let i = start; i < end; i += 1) taken.add(i);
    mentions.get(actor)?.push({ start, end, resolution });
  };
  for (const quote of article.quotes) if (quote.speaker) claim(quote.actor, quote.speaker.start, quote.speaker.end, 'description');
  const names = article.actors.flatMap((actor) => [actor.name, ...actor.aka].map((name) => ({ id: actor.id, name })));
  for (const { id, name } of names.filter((one) => one.name.length > 1).sort((a, b) => b.name.length - a.name.length)) {
    for (let at = article.text.indexOf(name); at >= 0; at = article.text.indexOf(name, at + 1)) {
      if (!/[\p{L}\p{N}]/u.test(article.text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(article.text[at + name.length] ?? ' '))
        claim(id, at, at + name.length, 'name');
    }
  }
  const members = article.actors.map(({ id, name, aka }) => ({
    id,
    name,
    kind: STATES.test(name) ? 'state' : 'person',
    aliases: aka,
    mentions: (mentions.get(id) ?? []).sort((a, b) => a.start - b.start),
  }));
  return { members, speakers: article.quotes.map((quote) => ({ actor: quote.actor, resolution: 'name' })), at: () => null };
}
