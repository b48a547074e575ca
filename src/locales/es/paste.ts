import type { paste as English } from '../en/paste.ts';

/** La página para textos pegados. */
export const paste: typeof English = {
  title: 'Lindero: leer un texto pegado',
  lead: 'Para lo que ninguna extensión puede leer en el navegador, como un PDF o un correo. El texto no sale de este equipo, y queda solo mientras esta página está abierta.',
  text: 'Texto del artículo',
  read: 'Marcar este texto',
  empty: 'Pegue antes un texto.',
};
