import type { quotes as English } from '../en/quotes.ts';
import { cueMeans, cues } from './shared.ts';

/** Quotes: how they are said, and how they are shown. */
export const quotes: typeof English = {
  title: 'En sus palabras',
  shown: (count, all) => (count === all ? (all === 1 ? '1 cita' : `${all} citas`) : `${count} de ${all} citas`),
  more: (count) => (count === 1 ? '1 cita más' : `${count} citas más`),
  all: (count) => `Las ${count} citas`,
  none: 'Nadie habla aquí de estos temas.',
  reported: 'El artículo cuenta:',
  direct: 'Con sus propias palabras',
  indirect: 'Referido por el artículo',
  open: '«',
  close: '»',
  cue: cues,
  cueMeans,
  headlineMore: 'El titular dice más de lo que sostiene el artículo:',
  headlineOk: 'El titular no dice más de lo que sostiene el artículo.',
  headlineTitle: 'Titular frente a artículo',
};
