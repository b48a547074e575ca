import type { popup as English } from '../en/popup.ts';

/** The popup's own words. */
export const popup: typeof English = {
  thisPage: 'Esta página',
  themes: 'Temas',
  marks: (count) => (count === 1 ? '1 marca' : `${count} marcas`),
  hidden: (count) => (count === 1 ? 'oculta' : 'ocultas'),
  sites: {
    title: 'Dónde marca Lindero',
    short: 'Marcar:',
    page: 'Solo esta página',
    pageWhy: 'No se lee nada antes de abrir esta ventana. Acaba con «En todos los artículos» en todos los sitios.',
    site: 'Siempre en este sitio',
    siteWhy: (site) => `El navegador preguntará si Lindero puede leer ${site}. Marca allí los artículos al abrirlos.`,
    every: 'En todos los artículos',
    everyWhy: 'El navegador preguntará si Lindero puede leer todos los sitios. Marca lo que parece un artículo y deja en paz lo demás.',
    never: 'Nunca aquí',
    neverWhy: (site) => `No se lee nada en ${site}, tampoco al abrir esta ventana.`,
    outcomes: {
      refused: 'El navegador no dio el permiso. Nada ha cambiado.',
      'not-stored': 'No se pudo guardar la elección. Nada ha cambiado.',
      private: 'Esta es una ventana privada: no se recuerda nada de ella.',
    },
    chosen: (choice) => `Elegido: ${choice}`,
  },
  panels: { 'side-panel': 'Panel', sidebar: 'Barra lateral' },
  whole: 'Todas las marcas y citas',
  save: 'Guardar…',
  options: 'Opciones',
  privateWindow: 'Ventana privada: nada de lo que elija aquí se guarda.',
  keys: 'Teclas',
  more: 'Más',
};
