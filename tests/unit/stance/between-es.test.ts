/** What agencies put between a verb and its object, and what only looks like an object: details, counts, conditions. Spanish. */
import { itReads } from './around.ts';

itReads(
  {
    'time and votes between verb and object': [
      [
        'Consejo de Seguridad de la ONU: favor',
        'El Consejo de Seguridad de la ONU prorrogó este lunes por doce meses el mandato de la fuerza multinacional en Haití.',
      ],
      [
        'República Dominicana: favor',
        'El Gobierno dominicano extendió hasta el 31 de octubre la autorización para que aeronaves militares de Estados Unidos usen la base.',
      ],
      ['Senado: against', 'El Senado rechazó este martes, por 40 votos contra 12, el ingreso de tropas extranjeras.'],
      [
        'Ana Robles: against',
        'La presidenta Ana Robles rechazó este miércoles, durante su conferencia matutina, cualquier ataque de Estados Unidos en Sinaloa.',
      ],
      ['Ruto: favor', 'El presidente Ruto ordenó el pasado jueves, sin consultar al Parlamento, el envío de policías a Haití.'],
    ],
    'asked, and not for foreign action': [
      [null, 'Los pescadores de Puerto Peñasco piden informes sobre el destructor estadounidense en el golfo.'],
      [
        'Elena Cruzado: against',
        '“Lo que pedimos es que Europa obligue al ejército israelí a salir del país”, dijo la portavoz Elena Cruzado.',
      ],
      ['Fermín Rubio: favor', 'El subteniente Fermín Rubio lamentó que España no se hubiera quedado en Líbano con sus soldados.'],
      [
        'Parlamento de Groenlandia: against',
        'El Parlamento de Groenlandia aprobó una resolución que somete a su consentimiento cualquier aumento de las tropas estadounidenses.',
      ],
    ],
    'counts that somebody passes on': [
      [null, 'El 75 % de los electores votó en contra de las bases militares extranjeras, según el Consejo Nacional Electoral.'],
      [null, 'Seis de cada diez encuestados rechazan los ataques de Estados Unidos, según la encuestadora Datos.'],
    ],
  },
  'es',
);
