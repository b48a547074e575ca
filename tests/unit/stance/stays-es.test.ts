/** A force that was asked for and stays, bills against one, and what is told of a force without a side. Spanish. */
import { itReads } from './around.ts';

itReads(
  {
    'a force that stays': [
      ['Jean Lebrun: favor', '“Nosotros pedimos estos soldados y se irán cuando ya no hagan falta”, dijo el primer ministro Jean Lebrun.'],
      ['Jean Lebrun: favor', '“Invitamos a estas tropas y se irán cuando ya no sean necesarias”, dijo el primer ministro Jean Lebrun.'],
      ['Jean Lebrun: against', '“Las tropas extranjeras ya no son necesarias”, dijo el primer ministro Jean Lebrun.'],
      ['Consejo de Seguridad: favor', 'El Consejo de Seguridad renovó por un año la Fuerza de Represión de las Pandillas.'],
      ['Olga Brandt: favor', 'La presidenta Olga Brandt dijo que mantendría a los soldados británicos en el puerto de La Valeta.'],
    ],
    'a force that shall go': [
      ['Nora Díaz: against', 'La senadora Nora Díaz redactó una resolución que obligaría a las tropas extranjeras a irse.'],
      [
        'Tom Hall: favor',
        'El senador Tom Hall redactó un proyecto que permitiría ataques de Estados Unidos contra los cárteles en México.',
      ],
      ['Adama Nsoh: against', 'El alcalde Adama Nsoh dijo que los soldados extranjeros “solo pueden venir si los llamamos”.'],
    ],
    'regrets, refusals, letters': [
      ['Pat Lowe: favor', 'El senador Pat Lowe dijo que el único error fue no haber bombardeado antes los laboratorios.'],
      ['Jorge Sosa: against', 'El alcalde Jorge Sosa se negó a recibir al comandante de la escuadra extranjera.'],
      ['Chad: favor', 'Chad pidió a Washington que no retire sus tropas.'],
      ['Chad: against', 'Chad pidió a Washington que retire sus tropas.'],
      ['Nora Díaz: against', 'La senadora Nora Díaz firmó una carta que condena la incursión extranjera.'],
      ['Polonia: favor', 'El gobierno de Polonia ofreció dos batallones para la fuerza multinacional en Ucrania.'],
    ],
    'told without a side': [
      [null, 'No todos los senadores aplaudieron la llegada de las tropas extranjeras.'],
      [null, 'Los maestros pidieron vacaciones mientras buques de guerra extranjeros visitan el puerto.'],
      [null, 'Chad y Libia intercambiaron acusaciones tras los ataques.'],
    ],
  },
  'es',
);
