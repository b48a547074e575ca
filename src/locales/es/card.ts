import type { CardWords } from '../en/card.ts';
import { acts, cueMeans, cues, joined, otherwise, quoteTypes, sides, themeMeans, themes, voices } from './shared.ts';

/** The card that opens on a mark. */
export const card: CardWords = {
  lang: 'es',
  themes,
  themeMeans,
  saidBy: 'Lo dice',
  nobody: 'nadie: lo cuenta el propio artículo',
  unclear: voices.noSpeaker,
  types: quoteTypes,
  cue: cues,
  cueMeans,
  stance: 'Postura',
  stances: sides,
  onCondition: 'con una condición',
  inferred: 'como en el resto del artículo',
  leaning: (words) => `lo sugieren sus palabras, sobre todo «${words}»`,
  otherwise: 'De otro modo',
  otherwiseSays: otherwise,
  joined,
  quoted: (words) => `«${words}»`,
  author: voices.article,
  rule: 'Regla',
  notMeant: 'No es esto',
  ...acts,
  position: (index, total) => `${index} de ${total}`,
  dismiss: 'Esta no',
  scopes: { here: 'Aquí', site: 'En este sitio web', rule: 'Esta regla en todas partes' },
  dismissed: {
    here: (term) => `«${term}» ya no se marca aquí.`,
    site: (term) => `La regla de «${term}» ya no marca nada en este sitio web.`,
    rule: (term) => `La regla de «${term}» ya no marca nada.`,
  },
  marked: (term) => `«${term}» se marca otra vez.`,
  notStored: {
    failed: 'No se pudo guardar esta elección.',
    private: 'En una ventana privada no se guarda nada: solo vale «Aquí».',
  },
};
