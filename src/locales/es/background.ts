/** Palabras del fondo: los lugares del propio navegador (tienda, lista de extensiones, botón, menú, atajos). */
import type { BackgroundWords } from '../en/background.ts';

/** Las mismas que en inglés, en el mismo orden. */
export const background: BackgroundWords = {
  manifest: {
    extName: 'Lindero: soberanía e intervención en la prensa',
    extDescription:
      'Marca el lenguaje de soberanía, cárteles e intervención en las noticias y muestra quién está a favor o en contra, y quién lo dice.',
    cmdToggle: 'Marcar esta página o quitar las marcas',
    cmdNext: 'Ir a la marca siguiente',
    cmdPrevious: 'Ir a la marca anterior',
    cmdCard: 'Explicar la marca a la vista',
    cmdPanel: 'Abrir el panel lateral',
    actionTitle: 'Lindero: marcar esta página',
  },
  menu: { mark: 'Marcar esta página', explain: 'Explicar esta selección' },
  action: {
    marks: (count: number) => (count === 1 ? 'Lindero: 1 marca en esta página' : `Lindero: ${count} marcas en esta página`),
    none: 'Lindero: nada marcado en esta página',
    noneInView: 'Lindero: no hay ninguna marca a la vista',
    noneSelected: 'Lindero: no hay ninguna marca en la selección',
    unmarked: 'Lindero: esta página no está marcada',
    closed: 'Lindero: el navegador no deja entrar extensiones en esta página',
  },
};
