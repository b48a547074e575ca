import { Class, Feature } from '../nlp/word-classes.ts';
import type { View } from './view.ts';

/** Participles with which a writer, not a source, goes on. */
const AUTHOR_TAILS = new Set(
  (
    'referring alluding citing quoting echoing speaking pointing gesturing nodding smiling laughing reading contradicting prompting drawing joining clearing ending calling using invoking reiterating repeating ' +
    'paraphrasing dismissing brushing defending describing accompanied flanked joined asked pressed dissenting smiling apparently ' +
    'refiriéndose aludiendo citando recordando haciendo parafraseando acompañado acompañada flanqueado flanqueada preguntado preguntada consultado consultada visiblemente'
  ).split(' '),
);

const AUTHOR_PHRASES = [
  'in reference to',
  'a reference to',
  'in an allusion to',
  'in response to',
  'in what',
  'in remarks',
  'in comments',
  'in an interview',
  'in a statement',
  'when asked',
  'en referencia a',
  'en alusión a',
  'en respuesta a',
  'en lo que',
  'algo que',
  'something the',
  'something that',
  'al ser',
  'al término de',
  'al tiempo que',
  'a la vez que',
].map((phrase) => phrase.split(' '));

const TIMES_AFTER = new Set(
  'after hours days weeks months years minutes shortly just moments tras después horas días semanas poco'.split(' '),
);

const ARTICLES = new Set(['a', 'an', 'the', 'one', 'two', 'three', 'un', 'una', 'dos', 'tres']);

const BEHIND_TIMES = new Set('after before earlier later ago tras después antes de que'.split(' '));

/** "hours after the vote", *tras la votación*: when the saying took place. */
export function isTimeTail(view: View, i: number): boolean {
  const article = ARTICLES.has(view.lower(i)) ? 1 : 0;
  const word = view.lower(i + article);
  if (article === 0 && (word === 'tras' || word === 'after')) return true;
  if (!TIMES_AFTER.has(word) && !view.is(i + article, Class.time)) return false;
  return BEHIND_TIMES.has(view.lower(i + 1 + article));
}

/** What a writer calls words that somebody said, or what they amount to: ", a statement that has raised concerns". */
const REMARKS = new Set(
  (
    'accusation allegation assertion assessment assurance charge claim comment declaration demand denial message move pledge proposal remark request stance statement suggestion threat view vow warning ' +
    'acusación advertencia afirmación alegato amenaza aseveración comentario declaración exigencia mensaje petición postura promesa propuesta reclamo señalamiento tesis versión'
  ).split(' '),
);

const isRemark = (view: View, i: number): boolean =>
  ['a', 'an', 'un', 'una'].includes(view.lower(i)) && REMARKS.has(view.lower(i + 1)) && view.is(i + 2, Class.relative);

/** Whether words begin here with which a writer goes on behind a quote. */
export function isAuthorTail(view: View, i: number): boolean {
  if (isRemark(view, i)) return true;
  if (AUTHOR_TAILS.has(view.lower(i))) return true;
  if (/ly$|mente$/.test(view.lower(i)) && view.has(i + 1, Feature.gerund)) return true;
  return AUTHOR_PHRASES.some((phrase) => phrase.every((word, k) => view.lower(i + k) === word));
}
