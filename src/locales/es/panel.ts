import type { panel as English } from '../en/panel.ts';
import { acts } from './shared.ts';

/** The side panel's own words. */
export const panel: typeof English = {
  title: 'Lindero: marcas, citas y posturas',
  views: 'Qué se lista',
  marks: 'Marcas',
  quotes: 'Citas',
  stances: 'Posturas',
  order: 'Ordenar por',
  orders: { theme: 'tema', actor: 'quién lo dice', text: 'lugar en el texto' },
  inText: 'En el orden del texto',
  noOne: 'Nadie: palabras del propio artículo',
  filter: 'Filtrar',
  filterHint: 'palabra o nombre',
  found: (count, all) => `${count} de ${all}`,
  nothingFound: 'Aquí nada contiene esas palabras.',
  before: 'Anterior',
  after: 'Siguiente',
  previous: acts.previous,
  next: acts.next,
  position: (index, total) => (total === 0 ? 'No se muestra ninguna marca' : `${index} de ${total}`),
  saidBy: (name) => `lo dice ${name}`,
  mark: (number) => `marca ${number}`,
  directNone: 'Ninguna cita textual.',
  indirectNone: 'Ninguna cita indirecta.',
};
