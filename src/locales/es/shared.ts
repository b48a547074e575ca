import type * as English from '../en/shared.ts';

/** The three themes. */
export const themes: typeof English.themes = { sovereignty: 'Soberanía', cartel: 'Cárteles', intervention: 'Intervención' };

/** What each theme means. */
export const themeMeans: typeof English.themeMeans = {
  sovereignty: 'el derecho de un Estado o un pueblo a decidir sobre su territorio y sus asuntos',
  cartel: 'crimen organizado: grupos, jefes, tráfico',
  intervention: 'un Estado actúa, o amenaza con actuar, en el territorio o los asuntos de otro',
};

/** The sides that a sentence can take. */
export const sides: typeof English.sides = { favor: 'a favor', against: 'en contra', neither: 'sin postura' };

/** What a sentence would say otherwise. */
export const otherwise: typeof English.otherwise = {
  alone: () => 'por sí sola, esta frase no toma postura',
  sign: () => 'sin este indicio no toma postura',
  consent: (_, side) => `con consentimiento estaría ${side}`,
  without: (words, side) => `sin ${words} estaría ${side}`,
  plainly: (words, side) => `sin ${words} estaría ${side} en todo caso`,
  still: (words, side) => `aun sin ${words} estaría ${side}`,
  silent: (words) => `sin ${words} nada aquí toma postura`,
};

/** Between the last two of a list of words. */
export const joined: string = ' y ';

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

/** What the word tells of the saying. */
export const cueMeans: typeof English.cueMeans = {
  neutral: 'lo dice sin más',
  claim: 'lo da por cierto',
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
};

/** In whose wording it stands. */
export const quoteTypes: typeof English.quoteTypes = {
  direct: 'con sus propias palabras',
  indirect: 'con palabras del artículo',
  mixed: 'en parte con sus propias palabras',
};

/** What the article's own voice is called, and what stands where nobody is known. */
export const voices: typeof English.voices = { article: 'el propio artículo', noSpeaker: 'no está claro quién habla' };

/** What buttons do. */
export const acts: typeof English.acts = { previous: 'Marca anterior', next: 'Marca siguiente', undo: 'Deshacer', close: 'Cerrar' };
