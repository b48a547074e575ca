import type { states as English } from '../en/states.ts';

/** What is so, and what can be done: one pair of sentences for each state in which nothing is marked. */
export const states: typeof English = {
  reading: 'Leyendo el artículo…',
  paste: 'Pegar su texto',
  slow: 'Tarda más de lo normal y continúa por su cuenta. Puede cerrar esta ventana: las marcas llegan igualmente.',
  done: (marks) => (marks === 1 ? 'Listo: 1 marca.' : `Listo: ${marks} marcas.`),
  waiting: { says: 'Esta página aún no se ha leído.', can: 'Marcar esta página' },
  off: { says: 'Lindero está apagado en esta página.', can: 'Encender' },
  never: { says: 'Eligió no marcar nunca este sitio.', can: 'Marcar esta página de todos modos', again: 'Volver a marcar este sitio' },
  noArticle: { says: 'Esta página no parece un artículo.', can: 'Marcar de todos modos' },
  noText: {
    says: 'Esta página no muestra el texto de ningún artículo.',
    can: 'Puede llegar más tarde, pedir que inicie sesión o estar solo en los datos de la página. Lindero lee lo que la página muestra.',
    again: 'Volver a mirar',
  },
  noAccess: {
    says: 'El sitio muestra este artículo solo a quien se suscribe o inicia sesión.',
    can: 'Lindero lee lo que la página muestra, y aquí es poco más que el titular. Si tiene acceso, inicie sesión antes.',
    anyway: 'Marcar lo que se ve',
  },
  otherLanguage: {
    says: (language) =>
      language === '' ? 'Este artículo está en una lengua que Lindero no lee.' : `Este artículo está en ${language}. Lindero no lo lee.`,
    can: 'Lee español e inglés.',
  },
  nothing: {
    says: 'Aquí no hay nada sobre soberanía, cárteles o intervención.',
    can: 'El artículo se leyó hasta el final.',
    again: 'Volver a mirar',
  },
  closedPage: {
    says: 'Las extensiones no pueden funcionar en esta página.',
    can: 'El navegador no las deja entrar en sus propias páginas, la tienda de complementos y su visor de PDF. Abra una noticia y pruebe allí, o pegue un texto.',
  },
  noPermission: {
    says: (site) => (site === '' ? 'Esta página aún no se ha leído.' : `Lindero aún no tiene permiso para leer ${site}.`),
    can: 'Pulse el botón de Lindero en la barra para leer esta página una vez, o permita el sitio.',
    canUnknown:
      'Si es una noticia, pulse el botón de Lindero en la barra. En las páginas propias del navegador las extensiones no pueden funcionar.',
    allow: 'Permitir en este sitio',
  },
  tooLarge: {
    says: 'Esta página es demasiado grande para leerla de una vez.',
    can: (characters) => `Lindero lee hasta ${characters} caracteres de una página. Abra desde ella un solo artículo.`,
  },
  failed: {
    says: 'No se pudo leer el artículo.',
    can: 'Intentar de nuevo',
    detail: 'Si se repite, el diagnóstico ayuda a dar aviso: versiones y recuentos, ningún texto.',
  },
  updated: { says: 'Lindero se actualizó mientras esta página estaba abierta.', can: 'Recargar la página' },
  pageGone: { says: 'La página se cerró o se está recargando.', can: 'Mirar otra vez' },
  diagnosis: { copy: 'Copiar diagnóstico', copied: 'Copiado. Conviene leerlo antes de enviarlo a nadie.' },
  translated: 'El navegador tradujo esta página. Las marcas están sobre la traducción; las citas no son las palabras de quien habla.',
  noTab: 'Abra una noticia en esta ventana: aquí se listan sus marcas, citas y posturas.',
};
