/** What agencies put between a verb and its object, and what only looks like an object: details, counts, conditions. Spanish. */
import { itReads } from './around.ts';

itReads(
  {
    'time and votes between verb and object': [
      [
        'Consejo de Seguridad de la ONU: favor',
        'El Consejo de Seguridad de la ONU amplió el jueves por seis meses el mandato de la fuerza africana en Somalia.',
      ],
      ['Malta: favor', 'El Gobierno de Malta extendió hasta el 2 de enero el permiso para que buques militares de Francia usen el puerto.'],
      ['Senado: against', 'El Senado rechazó este martes, por 40 votos contra 12, el ingreso de tropas extranjeras.'],
      [
        'Ana Robles: against',
        'La presidenta Ana Robles rechazó este miércoles, durante su conferencia matutina, cualquier ataque de Estados Unidos en Sinaloa.',
      ],
      ['Ruto: favor', 'El presidente Ruto ordenó el pasado jueves, sin consultar al Parlamento, el envío de policías a Haití.'],
    ],
    'asked, and not for foreign action': [
      [null, 'Los ganaderos de la frontera pidieron datos sobre los helicópteros extranjeros.'],
      [
        'Elena Cruzado: against',
        '“Exigimos que la Unión Africana fuerce al ejército ruandés a retirarse”, dijo la senadora Elena Cruzado.',
      ],
      ['Fermín Rubio: favor', 'El general Fermín Rubio lamentó que Italia no hubiera enviado sus soldados a Libia.'],
      [
        'Parlamento de Islandia: against',
        'El Parlamento de Islandia aprobó una ley que condiciona a su permiso la llegada de tropas extranjeras.',
      ],
    ],
    'counts that somebody passes on': [
      [null, 'El 75 % de los electores votó en contra de las bases militares extranjeras, según el Consejo Nacional Electoral.'],
      [null, 'Seis de cada diez encuestados rechazan los ataques de Estados Unidos, según la encuestadora Datos.'],
    ],
  },
  'es',
);
