import type { stance as English } from '../en/stance.ts';
import { joined, otherwise, quoteTypes } from './shared.ts';

/** "Who stands where" and the ladder of evidence under each actor. */
export const stance: typeof English = {
  title: 'Qué postura toma cada quien',
  about: 'ante la intervención extranjera',
  if: 'con condición',
  numbers: (n) =>
    [
      n.against > 0 ? `${n.against} en contra` : '',
      n.favor > 0 ? `${n.favor} a favor` : '',
      n.neither > 0 ? `${n.neither} sin postura` : '',
      n.conditional > 0 ? `${n.conditional} de ellas con una condición` : '',
    ]
      .filter(Boolean)
      .join(', '),
  hint: 'Pulse un nombre para ver por qué.',
  hatched: 'Rayado: solo con una condición, o sin cerrar',
  nobody: 'Nadie en este artículo toma postura ante la intervención extranjera.',
  unclearNote: 'Lo hallado va en los dos sentidos, o solo se deduce.',
  thinNote: 'Hay pocos indicios, o algunos van en el otro sentido.',
  seems: (stance) => `parece ${stance}`,
  sentences: (count) => (count === 1 ? '1 frase' : `${count} frases`),
  others: (count) => (count === 1 ? '1 frase más' : `${count} frases más`),
  why: '¿Por qué?',
  whyOf: (stance) => `Por qué ${stance}`,
  steps: { who: 'Quién', how: 'Cómo lo dice', scope: 'Lo cambia', rule: 'Regla', otherwise: 'Sin eso' },
  saidAs: {
    ...quoteTypes,
    act: 'un hecho que el artículo refiere',
    word: 'algo que dijo o hizo, según el artículo',
    view: 'una opinión que el artículo refiere',
    report: 'lo cuenta el propio artículo',
  },
  found: {
    name: 'con su nombre',
    description: 'por su descripción',
    pronoun: 'un pronombre',
    carried: 'quien hablaba antes',
    dropped: 'el sujeto se omite y sigue de antes',
    author: 'el artículo argumenta con voz propia',
    unclear: 'no está claro de quién se trata',
  },
  before: (sentences) => (sentences === 1 ? 'se le nombró una frase antes' : `se le nombró ${sentences} frases antes`),
  target: (words) => `sobre «${words}»`,
  noTarget: 'sobre lo que nombran las frases anteriores',
  noPredicate: 'las palabras en su conjunto',
  leans: (words) => `las palabras en su conjunto, sobre todo ${words}`,
  negated: (words) => `negado por ${words}`,
  hangsOn: (words) => `depende de ${words}`,
  question: 'planteado como pregunta',
  rules: {
    frame: 'El verbo o el sustantivo dice qué postura toma su sujeto.',
    'own-words': 'Las propias palabras de quien habla toman postura.',
    consent: 'Quien solo admite la acción extranjera con consentimiento está en contra si falta.',
    'kept-open': 'Quien deja abierta la opción no la rechaza.',
    author: 'El propio artículo defiende esta postura.',
    wording: 'Ninguna expresión decide por sí sola; quien habla así suele tomar esta postura. Es un indicio, no una prueba.',
    role: 'Nada en esta frase decide; la postura es la que más toma aquí el país de quien habla o actúa.',
    inferred: 'Nada en esta frase decide; la postura es la que toma en otras frases.',
    'no-position': 'Dice que no se toma ninguna posición.',
    'no-side': 'Habla de la acción extranjera sin tomar postura.',
  } as Readonly<Record<string, string>>,
  otherwiseSays: otherwise,
  joined,
};
