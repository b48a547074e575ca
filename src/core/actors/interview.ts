/** Interviews: who answers, so that "I" and answers without attribution find their speaker. */
import type { Document } from '../text/document.ts';
import type { Span } from '../types.ts';
import type { Entity } from './entity.ts';
import { placeOf, type Work } from './work.ts';

/** "Q:", "A.", "P.", "R." or a name with a colon before what is said. */
const LABEL = /^(?:[QAPR][.:]|(?:PREGUNTA|RESPUESTA|Pregunta|Respuesta|Question|Answer)[.:]|[\p{Lu}][\p{L}.'’ -]{1,30}:)\s/u;
const QUESTION = /\?["”’»)]*$/;
/** From so many questions on it is an interview, where they are a good part of the text. */
const MIN_QUESTIONS = 3;
const SHARE = 0.2;

/** The first block that asks; -1 where the article is no interview. */
export function firstQuestion(document: Document): number {
  let first = -1;
  let questions = 0;
  document.blocks.forEach((block, index) => {
    if (!asks(document.text, block)) return;
    questions += 1;
    if (first < 0) first = index;
  });
  return questions >= MIN_QUESTIONS && questions >= document.blocks.length * SHARE ? first : -1;
}

function asks(text: string, { start, end }: Span): boolean {
  if (QUESTION.test(text.slice(Math.max(start, end - 4), end))) return true;
  return LABEL.test(text.slice(start, Math.min(end, start + 40))) && text.slice(start, start + 2).search(/[QP][.:]/) === 0;
}

/** Whether the article asks and answers. */
export const isInterview = (work: Work): boolean => firstQuestion(work.scene.doc) >= 0;

/**
 * Whoever is named most before the first question, in the headline above all.
 * @returns null where nobody is, or the article is no interview
 */
export function interviewee(work: Work): Entity | null {
  work.answering ??= mostNamed(work);
  return work.answering;
}

function mostNamed(work: Work): Entity | null {
  const first = firstQuestion(work.scene.doc);
  if (first < 0) return null;
  const counts = new Map<Entity, number>();
  for (const [index, description] of work.descriptions.entries()) {
    const { block } = placeOf(work, description.phrase.from);
    if (block >= first) break;
    const entity = work.found[index]?.entity?.root;
    if (entity?.kind !== 'person' || entity.keys.length === 0) continue;
    const title = work.scene.doc.blocks[block]?.kind === 'title';
    counts.set(entity, (counts.get(entity) ?? 0) + (title ? 2 : 1));
  }
  let best: Entity | null = null;
  for (const [entity, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = entity;
  return best;
}
