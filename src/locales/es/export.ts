import type { QuoteTie } from '../../core/types.ts';
import type { exporting as English } from '../en/export.ts';

/** What an article is saved as, and the words inside the Markdown brief. */
export const exporting: typeof English = {
  title: 'Guardar…',
  intro: 'Un archivo con la dirección, la fecha y el idioma de la página, y la regla detrás de cada dato.',
  formats: {
    markdown: 'Resumen (Markdown)',
    csv: 'Tabla (CSV)',
    json: 'Datos (JSON)',
    jsonld: 'Anotaciones (W3C JSON-LD)',
  },
  copyBrief: 'Copiar el resumen',
  saved: (name) => `Guardado: ${name}`,
  notSaved: 'El navegador no permitió guardar el archivo.',
  untitled: 'Artículo sin título',
  site: 'Sitio',
  address: 'Dirección',
  byline: 'Por',
  date: 'Fecha',
  language: 'Idioma',
  savedOn: 'Guardado el',
  marks: 'Lenguaje marcado',
  noMarks: 'No se marcó nada.',
  conditionally: ', con una condición',
  rule: 'regla',
  quoteRules: {
    cue: 'la introduce un verbo o un nombre de decir',
    around: 'un verbo de decir la acompaña o la interrumpe',
    colon: 'sigue a un nombre y a dos puntos',
    headline: 'en un titular, sigue a un nombre y a dos puntos',
    carried: 'continúa lo que el mismo hablante dice antes',
    dialogue: 'la abre una raya, como en un diálogo',
    standing: 'va entre comillas por sí sola',
    viewpoint: 'el artículo dice de quién es el punto de vista',
  } satisfies Readonly<Record<QuoteTie, string>>,
  place: 'en la página',
  note: (version) =>
    `Hecho por Lindero ${version} en el equipo de quien lee, con reglas. Conviene cotejarlo con el artículo: las citas están como allí se escriben; lo que empieza por «El artículo cuenta:» son palabras del artículo.`,
};
