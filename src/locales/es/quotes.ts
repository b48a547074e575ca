import type { quotes as English } from '../en/quotes.ts';
import { cues } from './shared.ts';

/** Quotes: how they are said, and how they are shown. */
export const quotes: typeof English = {
  title: 'En sus palabras',
  ofAll: (shown, all) => `${shown} de ${all} ${all === 1 ? 'cita' : 'citas'}`,
  none: 'Este artículo no cita a nadie sobre ello.',
  reported: 'Según lo referido:',
  direct: 'Con sus propias palabras',
  indirect: 'Referido por el artículo',
  open: '«',
  close: '»',
  cue: cues,
  cueMeans: {
    neutral: 'sin matiz',
    claim: 'el artículo toma distancia',
    stress: 'con énfasis',
    warn: 'una advertencia',
    deny: 'una negación',
    concede: 'una admisión',
    ask: 'una petición o una pregunta',
    promise: 'una promesa',
    threaten: 'una amenaza',
    think: 'una opinión referida',
    praise: 'un elogio',
    blame: 'un reproche',
  },
  introduced: (words) => `introducido por «${words}»`,
  headlineMore: 'El titular dice más de lo que sostienen las frases del artículo:',
  headlineOk: 'El titular no dice más de lo que sostienen las frases del artículo.',
  headlineTitle: 'Titular frente a artículo',
};
