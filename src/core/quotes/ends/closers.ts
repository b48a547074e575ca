import { Class, Feature } from '../../nlp/word-classes.ts';
import { Frame, phraseStartingAt } from '../lexicon/cues.ts';
import type { UnitContext } from '../unit/context.ts';
import { opensLikeSentence } from '../view/clause.ts';
import { isSubjectPronoun } from '../view/noun-phrase.ts';
import type { View } from '../view/view.ts';
import { isAuthorTail, isTimeTail } from './author-tails.ts';
import { gerundOpens, opensContent, resumes, startsClause } from './closing-clauses.ts';

/** A reason for the source's words to end before token `i`, with the sentence that shows it ("|" marks the end). */
export interface Closer {
  /** Names it in the tests. */
  readonly id: string;
  readonly examples: readonly string[];
  /** Closes nothing where the attribution stands within the source's words, which then go on ("…; should it happen, he went on, …"). */
  readonly notOnward?: true;
  /** A semicolon before token `i` is where they end: the clause behind it is the next cue's already. */
  readonly fromSemicolon?: true;
  /** Whether words that begin at token `from` end before token `i`. */
  closes(context: UnitContext, i: number, from: number): boolean;
}

/** How far ahead the last of several verbs of saying is looked for, in words. */
const ENUMERATION = 40;

/** Whether the first verb of a clause is a past tense: then "but criticised" may go on with it. */
function tellsOfPast(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i = view.next(i)) {
    if (!view.finite(i)) continue;
    const word = view.lower(i);
    return view.lang === 'en' ? /ed$|^(?:was|were|had|did)$/.test(word) : /(?:ó|aron|ieron|aba|aban|ía|ían)$/.test(word);
  }
  return false;
}

/** What closes a reported clause, in the order in which it is tried. */
export const CLOSERS: readonly Closer[] = [
  {
    id: 'shared-cue',
    examples: ['He said the talks had failed | and added that no date was set.', 'Dijo que no hubo acuerdo | y añadió que no hay fecha.'],
    closes: ({ view, unit, groups }, i) => {
      const conjunction = view.comma(i) ? i + 1 : i;
      if (!view.is(conjunction, Class.coordinator)) return false;
      const site = groups.get(view.is(conjunction + 1, Class.adverb) ? conjunction + 2 : conjunction + 1) ?? groups.get(conjunction + 1);
      // "and would consider": what somebody would do is part of what he says
      const would = site !== undefined && view.is(site.group, Class.modal);
      return site !== undefined && site.kind === 'finite' && !would && opensContent(view, site, unit.to);
    },
  },
  {
    id: 'next-cue',
    examples: ['Descartó que haya tropas, | negó que haya una base e indicó que todo seguirá.'],
    closes: ({ view, unit, groups }, i) => {
      const site = view.comma(i) && view.lang === 'es' ? groups.get(i + 1) : undefined;
      if (site?.kind !== 'finite' || !site.past || view.lower(site.end) !== 'que') return false;
      for (let k = site.end; k < unit.to && k < site.end + ENUMERATION; k = view.next(k))
        if (view.is(k, Class.coordinator) && groups.get(k + 1)?.kind === 'finite') return true;
      return false;
    },
  },
  {
    id: 'shared-cue-insertion',
    examples: [
      'She said it was over | and, asked about the price, replied that she would pay it.',
      'Dijo que no irá | y, preguntado por el coste, respondió que pagará.',
    ],
    closes: ({ view, groups }, i) => {
      const conjunction = view.comma(i) ? i + 1 : i;
      if (!view.is(conjunction, Class.coordinator) || !view.comma(conjunction + 1)) return false;
      for (let k = conjunction + 2; k < conjunction + 16; k = view.next(k)) if (view.comma(k)) return groups.get(k + 1)?.kind === 'finite';
      return false;
    },
  },
  {
    id: 'parenthetical-cue',
    examples: [
      'She said the deal was done, | but, she added, it could wait.',
      'Dijo que hay acuerdo, | aunque, puntualizó, puede esperar.',
      'Dijo que la ley lo permite, | sin embargo, aseguró que no pasará.',
    ],
    closes: ({ view, groups, subjects }, i) => {
      if (!view.comma(i) || !view.is(i + 1, Class.coordinator | Class.subordinator | Class.preposition | Class.adverb)) return false;
      for (let k = i + 2; k < i + 5; k += 1) if (view.comma(k)) return groups.get(k + 1)?.kind === 'finite' || subjects.has(k + 1);
      return false;
    },
  },
  {
    id: 'unsaid',
    examples: ['He said a deal was close, | without saying when.', 'Dijo que hay acuerdo, | sin precisar la fecha.'],
    closes: ({ view, silent }, i) => {
      const at = view.comma(i) ? i + 1 : i;
      return (
        (at > i || (view.passages.back[i - 1] ?? -1) >= 0) &&
        ['without', 'sin'].includes(view.lower(at)) &&
        (silent.has(at) || silent.has(at + 1))
      );
    },
  },
  {
    id: 'main-verb',
    examples: ['Ruiz, who said in May that he would resign, | has stayed.', 'Ruiz, que en mayo dijo que renunciaría, | sigue en el cargo.'],
    closes: ({ view, relative }, i, from) => view.comma(i) && relative(from) && resumes(view, i + 1),
  },
  {
    id: 'main-clause',
    examples: ['While his aides said that it was over, | the work went on.', 'Aunque dijo que no iría, | el ministro viajó.'],
    closes: ({ view, unit, subordinate }, i, from) =>
      view.comma(i) &&
      subordinate(from) &&
      !view.is(i + 1, Class.coordinator) &&
      (view.lower(i + 1) === 'what' || startsClause(view, i + 1, unit.to)),
  },
  {
    id: 'own-subject-cue',
    fromSemicolon: true,
    examples: [
      'Paris said the deal held, | while Berlin said it was dead.',
      'The army said it was false, | but Ruiz said he had seen the order.',
    ],
    closes: ({ view, subjects }, i) => {
      const joint = view.is(i, Class.coordinator) || view.cues.ends.whereas.has(view.lower(i));
      if (!view.comma(i) && !view.dash(i) && view.lower(i) !== ';' && !joint) return false;
      const next = view.lower(i + 1);
      if (view.is(i, Class.coordinator) && subjects.has(i + 1)) return true;
      const linked = view.is(i + 1, Class.coordinator) || view.cues.ends.whereas.has(next);
      return subjects.has(i + 1) || (linked && (subjects.has(i + 2) || subjects.has(i + 3)));
    },
  },
  {
    id: 'meanwhile-cue',
    examples: ['Dijo que no irá | al tiempo que insistió en que habrá acuerdo.'],
    closes: ({ view, groups }, i) => {
      const at = view.comma(i) ? i + 1 : i;
      const phrase = view.cues.meanwhile.find((words) => words.every((word, k) => view.lower(at + k) === word));
      return phrase !== undefined && groups.has(at + phrase.length);
    },
  },
  {
    id: 'though-cue',
    examples: ['Dijo que hay acuerdo, | aunque advirtió que es frágil.', 'Aseguró que no irá, | si bien precisó que no es firme.'],
    closes: ({ view, unit, groups }, i) => {
      if (!view.comma(i) || view.lang === 'en') return false;
      const site = groups.get(view.words(i + 1, i + 3) === 'si bien' ? i + 3 : view.lower(i + 1) === 'aunque' ? i + 2 : -1);
      return site?.kind === 'finite' && site.past && opensContent(view, site, unit.to);
    },
  },
  {
    id: 'gerund-cue',
    examples: [
      'She said the road was closed, | adding that it would stay so.',
      'Dijo que no irá, | alegando motivos de salud.',
      'Calló, asegurando que la presa aguanta | y advirtiendo que no dimitirá.',
    ],
    closes: ({ view, groups }, i) => {
      const site = view.comma(i) || view.is(i, Class.coordinator) ? groups.get(i + 1) : undefined;
      return site?.kind === 'gerund' && ((site.frames & (Frame.paren | Frame.noun)) === Frame.paren || gerundOpens(view, site.end));
    },
  },
  {
    id: 'source-phrase',
    examples: ['The road was closed, | according to the ministry.', 'La ruta sigue cerrada, | según el ministerio.'],
    closes: ({ view, unit }, i) => {
      const at = view.comma(i) ? i + 1 : i;
      if (!view.comma(i) && view.lang === 'es') return false;
      const phrase = phraseStartingAt(view.cues.before, view.reading.document.tokens.lower, at, unit.to);
      return phrase !== null;
    },
  },
  {
    id: 'author-tail',
    examples: ['He said it was over, | referring to the strike.', 'Dijo que se acabó, | en referencia a la huelga.'],
    closes: ({ view }, i) => {
      return view.comma(i) && isAuthorTail(view, i + 1);
    },
  },
  {
    id: 'time-tail',
    examples: ['They said they would fight, | hours after the vote.', 'Dijo que se va, | horas después de la votación.'],
    closes: ({ view }, i) => view.comma(i) && isTimeTail(view, i + 1),
  },
  {
    id: 'but-silent',
    examples: ['He said the plan stands, | but he refused to give details.', 'Dijo que el plan sigue, | pero rehusó dar detalles.'],
    closes: ({ view, silent }, i) => {
      const at = view.comma(i) ? i + 1 : i;
      // "and refused to comment": not a word of the source's
      if (view.is(at, Class.coordinator) && view.is(at + 1, Class.lexicalNegation) && (silent.has(at + 2) || silent.has(at + 3)))
        return true;
      if (!view.cues.ends.but.has(view.lower(at)) && view.lower(at) !== 'though' && view.lower(at) !== 'aunque') return false;
      const verb = isSubjectPronoun(view, at + 1) ? at + 2 : at + 1;
      return (
        silent.has(verb) ||
        (view.lang === 'es' && silent.has(verb + 1)) ||
        view.is(verb, Class.lexicalNegation) ||
        (view.is(verb, Class.auxiliary) && view.is(verb + 1, Class.negation) && silent.has(verb + 2))
      );
    },
  },
  {
    id: 'but-act',
    examples: [
      'She said the flights have gone on for years | but expressed anger over their number.',
      'Dijo que los vuelos siguen | pero criticó su número.',
    ],
    closes: ({ view, groups }, i, from) => {
      const at = view.comma(i) ? i + 1 : i;
      if (!view.cues.ends.but.has(view.lower(at))) return false;
      const site = groups.get(at + 1);
      const acts =
        site === undefined
          ? view.cues.ends.expressing.has(view.lower(at + 1))
          : site.kind === 'finite' && site.past && site.group === site.token;
      return acts && !tellsOfPast(view, from, i);
    },
  },
  {
    id: 'remark-on-marks',
    examples: [
      'Washington said it “respects the pact,” | a formula it has used for years.',
      'Lima dijo que apoya «cualquier salida», | frase que no obliga a nada.',
    ],
    closes: ({ view }, i) => {
      const closed = view.passages.back[i - 1] ?? -1;
      if (closed < 0) return false;
      if (view.lower(i) === 'al' && view.has(i + 1, Feature.infinitive)) return true;
      const pause = view.comma(i) ? i + 1 : view.comma(i - 2) ? i : -1;
      if (pause < 0) return false;
      if (view.has(pause, Feature.gerund)) return true;
      // *«cualquier salida», fórmula que vale para todo*
      if (view.lang === 'es' && view.word(pause) && !view.is(pause, ~0) && !view.finite(pause) && view.lower(pause + 1) === 'que')
        return true;
      return view.cues.ends.remarkOpeners.has(view.lower(pause)) && !view.finite(pause + 1);
    },
  },
  {
    id: 'clause-behind-marks',
    examples: ['He told me that “one town wants one mayor,” | and he has the man.'],
    closes: ({ view }, i, from) =>
      view.lang === 'en' &&
      view.passageAt(from) >= 0 &&
      view.next(from) === i &&
      view.comma(i - 2) &&
      view.is(i, Class.coordinator) &&
      isSubjectPronoun(view, i + 1) &&
      view.finite(i + 2),
  },
  {
    id: 'semicolon',
    notOnward: true,
    examples: ['He said the deal was dead; | his aides went home.', 'Dijo que no habrá acuerdo; | sus ministros callan.'],
    closes: ({ view }, i) => view.lower(i) === ';' && !view.is(view.is(i + 1, Class.coordinator) ? i + 2 : i + 1, Class.complementizer),
  },
  {
    id: 'dash-behind-marks',
    examples: ['She said only that “it is over” | – then, at the door, “for now.”'],
    closes: ({ view }, i) => view.dash(i) && (view.passages.back[i - 1] ?? -1) >= 0,
  },
  {
    id: 'main-coordinate',
    examples: [
      'She said it “comes with a price”, | and sent back the medal.',
      'He said it was legal, | though he again declined to publish it.',
    ],
    closes: ({ view }, i) => {
      if (!view.comma(i) || view.lang !== 'en') return false;
      if (view.lower(i + 1) === 'although' || view.lower(i + 1) === 'though') return true;
      return view.is(i + 1, Class.coordinator) && view.finite(i + 2) && !view.is(i + 2, Class.auxiliary | Class.modal | Class.copula);
    },
  },
  {
    id: 'colon-passage',
    examples: ['He said it was close: | “We counted twice.”'],
    closes: ({ view }, i) => view.lower(i) === ':' && opensLikeSentence(view, i + 1),
  },
];
