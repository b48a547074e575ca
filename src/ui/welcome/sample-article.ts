/** The sample of the welcome page: an invented article with the analysis that the engine gives of it (a test compares the marks). */
import type { Actor, Analysis, Lang, Quote, Span, Statement, Term, Theme } from '../../core/types.ts';
import type { Article } from '../view/article.ts';
import { wholeIn } from '../view/said.ts';

interface Script {
  readonly text: string;
  readonly terms: readonly (readonly [string, Theme])[];
  readonly president: SpeakerScript;
  readonly secretary: SpeakerScript & { readonly condition: string };
}

interface SpeakerScript {
  readonly name: string;
  readonly sentence: string;
  readonly quote: string;
  readonly cue: string;
  readonly lemma: string;
  readonly target: string;
  readonly predicate: string;
  readonly negation: string;
}

const SCRIPTS: Readonly<Record<Lang, Script>> = {
  en: {
    text: 'President Elena Quill said on Tuesday: “We will not accept foreign troops on our soil.” Defense Secretary Owen Hart of neighboring Tolmar said that he supports airstrikes on the drug cartels if the killings go on.',
    terms: [
      ['foreign troops', 'intervention'],
      ['on our soil', 'sovereignty'],
      ['airstrikes', 'intervention'],
      ['drug cartels', 'cartel'],
    ],
    president: {
      name: 'Elena Quill',
      sentence: 'President Elena Quill said on Tuesday: “We will not accept foreign troops on our soil.”',
      quote: '“We will not accept foreign troops on our soil.”',
      cue: 'said',
      lemma: 'say',
      target: 'foreign troops',
      predicate: 'accept',
      negation: 'not',
    },
    secretary: {
      name: 'Owen Hart',
      sentence:
        'Defense Secretary Owen Hart of neighboring Tolmar said that he supports airstrikes on the drug cartels if the killings go on.',
      quote: 'he supports airstrikes on the drug cartels if the killings go on',
      cue: 'said',
      lemma: 'say',
      target: 'airstrikes',
      predicate: 'supports',
      negation: '',
      condition: 'if the killings go on',
    },
  },
  es: {
    text: 'La presidenta Elena Quill dijo el martes: «No aceptaremos tropas extranjeras en nuestro suelo». El secretario de Defensa del vecino Tolmar, Owen Hart, dijo que apoya los bombardeos contra los cárteles de la droga si continúan los asesinatos.',
    terms: [
      ['tropas extranjeras', 'intervention'],
      ['en nuestro suelo', 'sovereignty'],
      ['bombardeos', 'intervention'],
      ['cárteles de la droga', 'cartel'],
    ],
    president: {
      name: 'Elena Quill',
      sentence: 'La presidenta Elena Quill dijo el martes: «No aceptaremos tropas extranjeras en nuestro suelo».',
      quote: '«No aceptaremos tropas extranjeras en nuestro suelo»',
      cue: 'dijo',
      lemma: 'decir',
      target: 'tropas extranjeras',
      predicate: 'aceptaremos',
      negation: 'No',
    },
    secretary: {
      name: 'Owen Hart',
      sentence:
        'El secretario de Defensa del vecino Tolmar, Owen Hart, dijo que apoya los bombardeos contra los cárteles de la droga si continúan los asesinatos.',
      quote: 'apoya los bombardeos contra los cárteles de la droga si continúan los asesinatos',
      cue: 'dijo',
      lemma: 'decir',
      target: 'bombardeos',
      predicate: 'apoya',
      negation: '',
      condition: 'si continúan los asesinatos',
    },
  },
};

/** The sample in a language. */
export function sampleArticle(lang: Lang): Article {
  const script = SCRIPTS[lang];
  const { text, president, secretary } = script;
  const find = finder(text);
  const analysis: Analysis = {
    schema: 1,
    lang,
    detected: lang,
    sentences: [find(president.sentence), find(secretary.sentence)],
    terms: script.terms.map(([phrase, theme]) => termOf(find(phrase), theme, find(secretary.sentence).start)),
    quotes: [quoteOf(president, 'direct', 'a1', find), quoteOf(secretary, 'indirect', 'a2', find)],
    actors: [actorOf('a1', president.name, 'against', find), actorOf('a2', secretary.name, 'favor', find)],
    statements: [
      statementOf(president, 'a1', 0, `${lang}/host`, [], find),
      statementOf(secretary, 'a2', 1, `${lang}/back`, [find(secretary.condition)], find),
    ],
    key: [0, 1],
    headline: { verdict: 'none', words: [] },
  };
  return {
    page: { url: '', title: '', site: '', byline: '', date: '', lang, translated: false },
    text,
    analysis,
    posts: [],
    breaks: [],
    linkTo: () => null,
    whole: wholeIn(text),
  };
}

type Find = (phrase: string, from?: number) => Span;

function finder(text: string): Find {
  return (phrase, from = 0) => {
    const start = text.indexOf(phrase, from);
    return { start, end: start + phrase.length };
  };
}

function termOf(span: Span, theme: Theme, second: number): Term {
  const index = span.start < second ? 0 : 1;
  return { ...span, theme, entry: `sample/${theme}`, sense: null, sentence: index, quote: index };
}

function quoteOf(said: SpeakerScript, type: 'direct' | 'indirect', actor: string, find: Find): Quote {
  const { start } = find(said.sentence);
  return {
    ...find(said.quote, start),
    type,
    actor,
    speaker: find(said.name, start),
    cue: find(said.cue, start),
    cueLemma: said.lemma,
    cueClass: 'neutral',
    rule: 'cue-that',
    resolution: 'name',
  };
}

function actorOf(id: string, name: string, stance: 'favor' | 'against', find: Find): Actor {
  const counts = {
    favor: stance === 'favor' ? 1 : 0,
    against: stance === 'against' ? 1 : 0,
    neither: 0,
    conditional: stance === 'favor' ? 1 : 0,
  };
  const mentions = [{ ...find(name), resolution: 'name' as const }];
  return { id, name, kind: 'person', aliases: [], mentions, stance, firm: true, conditional: stance === 'favor', counts };
}

function statementOf(said: SpeakerScript, actor: string, quote: number, frame: string, conditions: readonly Span[], find: Find): Statement {
  const sentence = find(said.sentence);
  const negations = said.negation === '' ? [] : [find(said.negation, find(said.quote).start)];
  const isAgainst = negations.length > 0;
  return {
    ...sentence,
    actor,
    stance: isAgainst ? 'against' : 'favor',
    conditional: conditions.length > 0,
    strength: 2,
    taking: 2,
    sides: [isAgainst ? 'against' : 'favor'],
    evidence: {
      holder: 'name',
      holderSpan: find(said.name, sentence.start),
      quote,
      predicate: { ...find(said.predicate, sentence.start), frame, polarity: 'favor', kind: 'word' },
      target: find(said.target, sentence.start),
      scope: { negations, conditions, modals: [], question: false },
      wording: null,
      rule: isAgainst ? 'own-words' : 'frame',
      inferred: false,
      otherwise: isAgainst ? 'favor' : 'neither',
    },
  };
}
