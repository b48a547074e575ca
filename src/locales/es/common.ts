import type { common as English } from '../en/common.ts';
import { sides, themeMeans, themes, voices } from './shared.ts';

/** Words that every surface shares: the themes, the three stances, and what a button does. */
export const common: typeof English = {
  product: 'Lindero',
  themes,
  themeMeans,
  stances: { ...sides, none: sides.neither, unclear: 'no está claro' },
  ...voices,
  show: 'Mostrar',
  showWhat: (what) => `Mostrar en la página: ${what}`,
  copy: 'Copiar',
  copyWhat: (what) => `Copiar: ${what}`,
  copied: 'Copiado',
  notCopied: 'El navegador no permitió copiar.',
  notOpened: 'El navegador no lo abrió.',
  link: 'Enlace',
  linkWhat: (what) => `Copiar un enlace a: ${what}`,
  linkCopied: 'Enlace al pasaje copiado',
  shown: 'Se muestra en la página',
  gone: 'Este pasaje ya no está en la página.',
  more: 'todo el texto',
  less: 'menos',
  post: 'Entrada:',
  all: (count) => `Mostrar los ${count}`,
  fewer: 'Mostrar menos',
  notStored: {
    'not-stored': 'No se pudo guardar esta elección: el almacenamiento del navegador está lleno o cerrado.',
    private: 'Esta es una ventana privada: no se guarda nada de ella. Las opciones sí se pueden cambiar.',
  },
};
