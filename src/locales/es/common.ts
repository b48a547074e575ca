import type { common as English } from '../en/common.ts';

/** Words that every surface shares: the themes, the three stances, and what a button does. */
export const common: typeof English = {
  product: 'Lindero',
  themes: { sovereignty: 'Soberanía', cartel: 'Cárteles', intervention: 'Intervención' },
  themeMeans: {
    sovereignty: 'el derecho de un Estado o un pueblo a decidir sobre su territorio y sus asuntos',
    cartel: 'crimen organizado: grupos, jefes, negocio',
    intervention: 'un Estado actúa, o amenaza con actuar, en el territorio o los asuntos de otro',
  },
  stances: { favor: 'a favor', against: 'en contra', neither: 'sin postura', none: 'sin postura', unclear: 'no está claro' },
  article: 'el propio artículo',
  noSpeaker: 'no está claro quién habla',
  show: 'Mostrar',
  showWhat: (what) => `Mostrar en la página: ${what}`,
  copy: 'Copiar',
  copyWhat: (what) => `Copiar: ${what}`,
  copied: 'Copiado',
  notCopied: 'El navegador no permitió copiar.',
  link: 'Enlace',
  linkWhat: (what) => `Copiar un enlace a: ${what}`,
  linkCopied: 'Enlace al pasaje copiado',
  shown: 'Se muestra en la página',
  gone: 'Este pasaje ya no está en la página.',
  more: 'todo el texto',
  less: 'menos',
  all: (count) => `ver los ${count}`,
  fewer: 'ver menos',
  undo: 'Deshacer',
  close: 'Cerrar',
  notStored: {
    'not-stored': 'No se pudo guardar esta elección: el almacenamiento del navegador está lleno o cerrado.',
    private: 'Esta es una ventana privada: no se guarda nada de ella. Las opciones sí se pueden cambiar.',
  },
};
