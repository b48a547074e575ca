/** Turns of phrase of news agencies: who warns and who threatens, motions and calls to leave, what somebody insists on or will not take home. */
import { sides } from './support.ts';

/** Holder with side, null where nobody takes one; sentence. Names are invented. */
const ROWS: readonly (readonly [string | null, string])[] = [
  ['Nora Vidal: favor', 'La ministra Nora Vidal defendió públicamente la idea de una intervención militar.'],
  ['Hugo Barros: against', 'El general Hugo Barros prometió defender la isla de una invasión extranjera.'],
  ['Luis Prado: favor', 'El canciller Luis Prado advirtió de que los instrumentos a su alcance incluyen el uso de la fuerza.'],
  ['Luis Prado: favor', 'El canciller Luis Prado advirtió que no dudará en enviar tropas.'],
  ['Luis Prado: favor', 'El canciller Luis Prado advirtió que sus tropas están listas para entrar.'],
  ['Luis Prado: against', 'El canciller Luis Prado advirtió que el uso de la fuerza traería un desastre.'],
  ['Parlamento: against', 'El Parlamento aprobó una moción para pedir que las tropas extranjeras abandonen el país.'],
  ['Congreso: against', 'El Congreso votó una resolución que solicita la salida de las tropas extranjeras.'],
  ['Hugo Barros: against', 'El general Hugo Barros amenazó con asaltar el cuartel si las tropas extranjeras no abandonan el país.'],
  ['Hugo Barros: favor', 'El general Hugo Barros amenazó con bombardear el país vecino si los rebeldes no se retiran.'],
  ['Rosa Luna: favor', 'La gobernadora Rosa Luna viene insistiendo en la necesidad de una fuerza internacional que ayude al país.'],
  ['Rosa Luna: against', 'La gobernadora Rosa Luna insistió en la necesidad de evitar una intervención militar.'],
  ['Rosa Luna: against', 'La gobernadora Rosa Luna reiteró su llamamiento a la salida de las tropas extranjeras.'],
  ['Rosa Luna: against', 'La gobernadora Rosa Luna sostuvo que la salida de las tropas extranjeras es la mejor opción.'],
  ['Rosa Luna: against', 'La gobernadora Rosa Luna respaldó al senador que impulsa una votación para frenar los ataques.'],
  ['Rosa Luna: against', 'La gobernadora Rosa Luna apoyó a los diputados que rechazan las bases extranjeras.'],
  ['Rosa Luna: favor', 'La gobernadora Rosa Luna criticó a los diputados que rechazan las bases extranjeras.'],
  ['Hugo Barros: against', 'El presidente Hugo Barros reaccionó movilizando milicias para resistir una invasión.'],
  ['Hugo Barros: favor', 'El presidente Hugo Barros se negó a retirar sus tropas del país vecino.'],
  ['Nora Vidal: against', 'La ministra Nora Vidal confirmó su desacuerdo con los bombardeos.'],
  ['Luis Prado: against', 'El canciller Luis Prado demandó este sábado a Washington el cierre de la base naval estadounidense.'],
  ['Nora Vidal: against', 'La historiadora Nora Vidal sostuvo que la intervención militar no ha sido, hasta ahora, la mejor opción.'],
  ['Hugo Vera: against', 'El abogado Hugo Vera lamentó que el primer ministro recurra a una intervención extranjera.'],
  ['Hugo Vera: favor', 'El primer ministro Hugo Vera recurrió a una intervención extranjera.'],
  ['Senado: favor', 'El Senado aprobó por 61 votos contra 58 el envío de tropas extranjeras.'],
  ['Rosa Luna: favor', 'La diputada Rosa Luna no apoyará ninguna iniciativa para cerrar las bases extranjeras.'],
  [
    'Consejo de Seguridad: favor',
    'El Consejo de Seguridad pidió a los rebeldes soltar sus rehenes y extendió por un año la misión de paz en Haití.',
  ],
  ['Walt Conner: favor', 'El presidente Walt Conner anunció una alianza de 17 países para bombardear a los cárteles en México.'],
  ['Walt Conner: favor', 'La prensa comentó la decisión del presidente Walt Conner de enviar tropas a México.'],
  ['Luis Prado: against', 'El enviado Luis Prado dijo que los bombardeos podrían tener consecuencias desastrosas para la región.'],
  ['Hugo Barros: against', 'El presidente Hugo Barros movilizó a 20.000 soldados en respuesta a lo que llamó una amenaza.'],
  [null, 'El gobierno celebró las conversaciones sobre el despliegue de tropas.'],
  [null, 'La presidenta Rosa Luna espera que Washington mantenga una postura abierta al diálogo.'],
  [null, 'Los expertos consideran que los buques operan cerca de aguas internacionales.'],
];

const ABOUT = ' La intervención militar extranjera sigue en el centro del debate.';

it.each(ROWS)('%s ← %s', (expected, text) => {
  const sided = Object.entries(sides(text + ABOUT, 'es')).map(([name, stance]) => `${name}: ${stance}`);
  expect(sided).toEqual(expected === null ? [] : [expected]);
});
