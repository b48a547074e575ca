/** An article as bad as it gets: 400 marks, 60 actors, names of 200 characters, right-to-left names, line feeds and markup in the text. */
import type { Actor, Analysis, Quote, Span, Stance, Statement, Term } from '../../../../src/core/types.ts';
import { THEMES } from '../../../../src/core/types.ts';
import type { PageState } from '../../../../src/protocol/messages.ts';
import { emptyAnalysis, stateWith } from './states.ts';

const ACTORS = 60;
const MARKS = 400;

/** The state. The first actor's name has 200 characters, the second's is right-to-left, the third's has no blank, the fourth's is empty. */
export function crowdedState(): PageState {
  const text: string[] = [];
  let length = 0;
  const add = (piece: string): Span => {
    text.push(piece);
    length += piece.length;
    return { start: length - piece.length, end: length };
  };
  const names = Array.from({ length: ACTORS }, (_, index) => nameOf(index));
  const sentences: Span[] = [];
  const quotes: Quote[] = [];
  const statements: Statement[] = [];
  const terms: Term[] = [];
  for (let index = 0; index < MARKS; index += 1) {
    const start = length;
    const who = index % ACTORS;
    const speaker = add(names[who] || 'They');
    add(' ');
    const cue = add('warned');
    add(' that ');
    const said = length;
    add('“a <b>raid</b>, ');
    const theme = THEMES[index % 3] ?? 'cartel';
    const term = add(`term ${index}`);
    add(' *if* it "comes"”');
    const end = length;
    add(index % 7 === 0 ? '.\n' : '. ');
    sentences.push({ start, end: end + 1 });
    terms.push({ ...term, theme, entry: `en/${theme}/x`, sense: null, sentence: index, quote: index });
    quotes.push(quote(said, end, who, speaker, cue));
    statements.push(statement({ start, end: end + 1 }, who, index, speaker));
  }
  const actors = names.map((name, index) => actor(name, index, statements));
  const analysis: Analysis = { ...emptyAnalysis('en'), sentences, terms, quotes, actors, statements, key: [0, 1, 2, 3, 4, 5, 6] };
  return stateWith(text.join(''), analysis, { title: `${'Very long '.repeat(30)}title`, site: `${'sub.'.repeat(40)}example` });
}

function nameOf(index: number): string {
  const odd = ['Minister '.repeat(23).slice(0, 200), 'وزير الخارجية أحمد', 'x'.repeat(200), ''];
  return odd[index] ?? `Actor number ${index}`;
}

function quote(start: number, end: number, who: number, speaker: Span, cue: Span): Quote {
  return {
    start,
    end,
    type: who % 2 === 0 ? 'direct' : 'indirect',
    actor: who === 5 ? null : `a${who}`,
    speaker,
    cue,
    cueLemma: 'warn',
    cueClass: 'warn',
    rule: 'cue-that',
    resolution: 'name',
  };
}

function statement(span: Span, who: number, quoteIndex: number, holderSpan: Span): Statement {
  const stance: Stance = (['against', 'favor', 'neither'] as const)[who % 3] ?? 'neither';
  return {
    ...span,
    actor: `a${who}`,
    stance,
    conditional: who % 4 === 1,
    strength: 1,
    taking: 0,
    sides: [],
    evidence: {
      holder: 'name',
      holderSpan,
      quote: quoteIndex,
      predicate: null,
      target: null,
      scope: { negations: [], conditions: [], modals: [], question: false },
      wording: null,
      rule: 'own-words',
      inferred: false,
      otherwise: 'neither',
    },
  };
}

function actor(name: string, index: number, statements: readonly Statement[]): Actor {
  const own = statements.filter((each) => each.actor === `a${index}`);
  const count = (stance: Stance) => own.filter((each) => each.stance === stance).length;
  return {
    id: `a${index}`,
    name,
    kind: 'person',
    aliases: [],
    mentions: [],
    stance: own[0]?.stance ?? 'none',
    firm: true,
    conditional: own.every((each) => each.conditional),
    counts: { favor: count('favor'), against: count('against'), neither: count('neither'), conditional: 0 },
  };
}
