import type { welcome as English } from '../en/welcome.ts';

/** The page that opens after installation. */
export const welcome: typeof English = {
  title: 'Lindero está instalado',
  lead: 'Marca cómo hablan las noticias de soberanía, cárteles e intervención, y muestra qué postura toma cada quien y con qué palabras.',
  start: {
    title: 'Cómo empezar',
    steps: [
      'Abra una noticia en español o en inglés.',
      'Pulse el mojón en la barra de herramientas. Si no está, búsquelo en el menú de extensiones y fíjelo.',
      'Pulse una marca del texto para ver por qué está marcada. Pulse un nombre en la ventana de Lindero para ver por qué alguien figura en contra o a favor.',
    ],
  },
  marks: { title: 'Tres clases de marcas', lead: 'Cada una tiene su color y su línea.' },
  sample: {
    title: 'Una muestra',
    note: 'Un artículo inventado, y lo que Lindero dice de él. Pulse un nombre.',
  },
  never: {
    title: 'Lo que no hace',
    items: [
      'No juzga artículos, medios ni personas. Muestra las palabras y la regla; juzga quien lee.',
      'No lee ninguna página antes del clic, salvo en los sitios permitidos.',
      'No envía nada a ninguna parte. No hay cuenta, ni servidor, ni registro de lecturas.',
      'Está hecho de reglas, y las reglas se equivocan. «No está claro» significa justo eso.',
    ],
  },
  stop: {
    title: 'Cómo pararlo',
    says: 'Apague el interruptor de la ventana de Lindero: la página queda exactamente como estaba. «Nunca aquí» lo aparta de un sitio entero.',
  },
  options: 'Opciones',
};
