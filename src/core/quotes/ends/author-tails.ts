import { Class, Feature } from '../../nlp/word-classes.ts';
import type { View } from '../view/view.ts';

/** "hours after the vote", *tras la votación*: when the saying took place. */
export function isTimeTail(view: View, i: number): boolean {
  const { timeOpeners, times, behindTimes } = view.cues.ends;
  const article = timeOpeners.has(view.lower(i)) ? 1 : 0;
  const word = view.lower(i + article);
  if (article === 0 && (word === 'tras' || word === 'after')) return true;
  if (!times.has(word) && !view.is(i + article, Class.time)) return false;
  return behindTimes.has(view.lower(i + 1 + article));
}

/** ", a statement that has raised concerns": what a writer calls the words that somebody said. */
const isRemark = (view: View, i: number): boolean => {
  const noun = view.cues.nounPhrases.indefinite.has(view.lower(i)) ? i + 1 : view.lang === 'es' ? i : -1; // *promesa que nadie creyó*
  return view.cues.ends.remarks.has(view.lower(noun)) && (view.is(noun + 1, Class.relative) || view.lower(noun + 1) === 'que');
};

/** Whether words begin here with which a writer goes on behind a quote. */
export function isAuthorTail(view: View, i: number): boolean {
  if (isRemark(view, i)) return true;
  if (view.cues.ends.tails.has(view.lower(i))) return true;
  if (/ly$|mente$/.test(view.lower(i)) && view.has(i + 1, Feature.gerund)) return true;
  return view.cues.tailPhrases.some((phrase) => phrase.every((word, k) => view.lower(i + k) === word));
}
