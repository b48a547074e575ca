import type { stance as English } from '../en/stance.ts';
import { joined, otherwise, quoteTypes } from './shared.ts';

const sentences = (count: number): string => (count === 1 ? 'frase' : 'frases');

/** "1 de ellas con una condición", "todas con una condición"; of a single sentence just "con una condición". */
function some(count: number, all: number, what: (count: number) => string): string {
  if (count === 0) return '';
  if (count < all) return `${count} de ellas ${what(count)}`;
  return all === 1 ? what(1) : `todas ${what(all)}`;
}

/** "Who stands where" and the ladder of evidence under each actor. */
export const stance: typeof English = {
  title: 'Qué postura toma cada quien',
  about: 'ante la intervención extranjera',
  if: 'con condición',
  numbers: (n) => {
    const sides = [[n.against, 'en contra'] as const, [n.favor, 'a favor'] as const, [n.neither, 'sin postura'] as const];
    const told = sides
      .filter(([count]) => count > 0)
      .map(([count, side], index) => (index === 0 ? `${count} ${sentences(count)} ${side}` : `${count} ${side}`));
    const all = n.against + n.favor + n.neither;
    const onCondition = () => 'con una condición';
    const inferred = (count: number) => (count === 1 ? 'solo deducida' : 'solo deducidas');
    return [...told, some(n.conditional, all, onCondition), some(n.inferred, all, inferred)].filter(Boolean).join(', ');
  },
  hint: 'Pulse un nombre para ver por qué.',
  hatched: 'Rayado: solo con una condición, o se deja abierto',
  pale: 'Solo contorno: pocos indicios, o no está claro',
  column: 'frases',
  nobody: 'Nadie en este artículo toma postura ante la intervención extranjera.',
  unclearNote: 'Lo hallado es demasiado poco, va en los dos sentidos o solo se deduce.',
  thinNote: 'Hay pocos indicios, o algunos van en el otro sentido.',
  seems: (stance) => `parece ${stance}`,
  sentences,
  inferredNote: (count, all) =>
    count === all
      ? 'Esto solo se deduce: las palabras, por sí solas, no toman postura.'
      : `${count} de ${all} ${count === 1 ? 'solo se deduce' : 'solo se deducen'}: allí las palabras, por sí solas, no toman postura.`,
  others: (count) => (count === 1 ? '1 frase más' : `${count} frases más`),
  why: '¿Por qué?',
  whyOf: (stance) => `Por qué ${stance}`,
  steps: { who: 'Quién', how: 'Cómo lo dice', scope: 'Lo cambia', rule: 'Regla', otherwise: 'De otro modo' },
  saidAs: {
    ...quoteTypes,
    act: 'un hecho que el artículo refiere',
    word: 'algo que dijo o hizo, según el artículo',
    view: 'una opinión que el artículo refiere',
    report: 'lo cuenta el propio artículo',
  },
  found: {
    name: (name) => `${name}, con su nombre`,
    description: (name, words) => `${words} es ${name}`,
    office: (name, words) => `${words} representa a ${name}`,
    pronoun: (name, words) => `${words} es ${name}`,
    carried: (name) => `${name}, que sigue hablando`,
    dropped: (name) => `${name}, que aquí no se nombra`,
    author: () => 'el artículo argumenta con voz propia',
    unclear: () => 'no está claro de quién se trata',
  },
  before: (sentences) => (sentences === 1 ? '; su nombre está una frase antes' : `; su nombre está ${sentences} frases antes`),
  target: (words) => `Se trata de «${words}».`,
  noTarget: 'Se trata de lo que se nombró antes.',
  noPredicate: 'Lo dicen las palabras en su conjunto.',
  noneHere: 'Ninguna palabra de aquí toma postura.',
  leans: (words) => `Lo sugieren las palabras en su conjunto, sobre todo ${words}.`,
  decides: (words) => `decide ${words}`,
  byItself: (side) => `por sí solo, eso es estar ${side}`,
  negated: (words, count) => `${words} lo ${count === 1 ? 'niega' : 'niegan'}`,
  hangsOn: (words) => `depende de ${words}`,
  question: 'se plantea como pregunta',
  rules: {
    frame: 'Quien apoya, pide, rechaza o prohíbe la acción extranjera toma postura con ello.',
    'own-words': 'Sus palabras toman postura.',
    consent: 'Quien solo admite la acción extranjera con consentimiento está en contra si falta.',
    'kept-open': 'Quien deja abierta la opción cuenta como a favor, con condición.',
    author: 'El propio artículo defiende esta postura.',
    wording: 'Nada aquí decide por sí solo; quien habla así suele tomar esta postura. Es un indicio, no una prueba.',
    role: 'Una frase sin postura se suma a las del país de quien habla o actúa en este artículo.',
    inferred: 'Una frase sin postura se suma a las demás de la misma voz.',
    faint: 'Nada aquí decide, ni ninguna otra frase de la misma voz; las palabras apuntan en este sentido, pero apenas.',
    'no-position': 'Dice que no se toma ninguna posición.',
    'no-side': 'Habla de la acción extranjera sin tomar postura.',
  } as Readonly<Record<string, string>>,
  otherwiseSays: otherwise,
  joined,
};
