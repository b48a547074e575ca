import type * as English from '../en/shared.ts';

/** The three themes. */
export const themes: typeof English.themes = { sovereignty: 'Soberanía', cartel: 'Cárteles', intervention: 'Intervención' };

/** What each theme means. */
export const themeMeans: typeof English.themeMeans = {
  sovereignty: 'el derecho de un Estado o un pueblo a decidir sobre su territorio y sus asuntos',
  cartel: 'crimen organizado: grupos, jefes, negocio',
  intervention: 'un Estado actúa, o amenaza con actuar, en el territorio o los asuntos de otro',
};

/** The sides that a sentence can take. */
export const sides: typeof English.sides = { favor: 'a favor', against: 'en contra', neither: 'sin postura' };

/** How something is said, as a word beside the speaker. */
export const cues: typeof English.cues = {
  neutral: 'dijo',
  claim: 'alegó',
  stress: 'subrayó',
  warn: 'advirtió',
  deny: 'negó',
  concede: 'admitió',
  ask: 'pidió',
  promise: 'prometió',
  threaten: 'amenazó',
  think: 'opina',
  praise: 'elogió',
  blame: 'culpó',
};

/** In whose wording it stands. */
export const quoteTypes: typeof English.quoteTypes = {
  direct: 'con sus propias palabras',
  indirect: 'referido por el artículo',
  mixed: 'referido, en parte con sus propias palabras',
};

/** What the article's own voice is called, and what stands where nobody is known. */
export const voices: typeof English.voices = { article: 'el propio artículo', noSpeaker: 'no está claro quién habla' };

/** What buttons do. */
export const acts: typeof English.acts = { previous: 'Marca anterior', next: 'Marca siguiente', undo: 'Deshacer', close: 'Cerrar' };
