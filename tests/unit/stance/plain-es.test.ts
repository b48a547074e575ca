/** Plain Spanish sentences, of agencies and of people who are quoted: who takes which side, and that nobody else does. Names are invented. */
import { sides } from './support.ts';

/** Holder with side, several parted by a comma, null where nobody takes one; sentence. */
type Row = readonly [string | null, string];

/** What is reported. */
const TOLD: readonly Row[] = [
  ['Colombia: against', 'Bogotá marca distancias con la operación militar de Estados Unidos en Venezuela.'],
  ['Congreso de Ecuador: favor', 'El Congreso de Ecuador dio luz verde a la entrada de tropas extranjeras.'],
  ['Senado paraguayo: favor', 'El Senado paraguayo ratificó el acuerdo que autoriza la presencia de militares de Estados Unidos.'],
  ['Hugo Barros: against', 'Una intervención militar, señaló el ministro Hugo Barros, agravaría la crisis en Haití.'],
  ['Saúl Mejía: against', 'El presidente de Honduras, Saúl Mejía, amenazó con cerrar la base militar de Estados Unidos.'],
  ['Colombia: favor', 'Colombia presentó un borrador de resolución para desplegar una fuerza internacional en Haití.'],
  ['Raúl Peña: against', '"Mi firma no estará en esa orden", dijo el ministro Raúl Peña sobre el envío de tropas a Níger.'],
  ['Elena Faro: against', 'La senadora Elena Faro acusó al presidente Paul Harker de llevar al país a una guerra en Venezuela.'],
  ['Walt Conner: favor', 'El senador Walt Conner reprochó al presidente Paul Harker que no ataque a los cárteles en México.'],
  [null, 'El juez Martín Lago ordenó liberar a un general acusado de colaborar con tropas extranjeras.'],
  [null, 'El presidente Luis Lema ordenó investigar los ataques con drones en México.'],
  ['Luis Lema: against', 'El presidente Luis Lema ordenó a la Marina detener los bombardeos en Yemen.'],
  ['Luis Lema: favor', 'El presidente Luis Lema ordenó preparar una invasión de Panamá.'],
  ['Diana Ortiz: against', 'Según la analista Diana Ortiz, los bombardeos no van a frenar el narcotráfico en México.'],
  ['Saúl Ortiz: favor', 'Según el analista Saúl Ortiz, solo los bombardeos frenarán a los cárteles en México.'],
  ['Tomás Peña: against', 'El alcalde Tomás Peña dijo que el presidente Paul Harker no tiene derecho a bombardear su pueblo.'],
  ['Hugo Barros: against', 'Ni Brasil ni Colombia apoyarán una invasión de Venezuela, aseguró el canciller Hugo Barros.'],
  [null, 'El ataque estadounidense mató a 14 pescadores, según el Ministerio de Salud de Venezuela.'],
  [null, 'México desplegó 10.000 soldados en su propia frontera norte.'],
  [null, 'La empresa AeroSur reanudó sus vuelos a Caracas tras los ataques estadounidenses.'],
  ['Polonia: favor', 'Polonia pide a la OTAN más soldados en su frontera con Bielorrusia y ofrece cielo y bases.'],
  [
    'madre del soldado Iván Cruz: against',
    'La madre del soldado Iván Cruz pidió al gobierno que traiga a casa a las tropas desplegadas en Irak.',
  ],
];

/** What is said without naming what it is about, which the sentence behind it does. */
const SPOKEN: readonly Row[] = [
  ['Ari Stern: favor', 'El primer ministro israelí, Ari Stern, replicó a la ONU que seguirá operando en el Líbano.'],
  ['Luis Prado: against', '"La paz no se impone a cañonazos", dijo el obispo Luis Prado.'],
  ['Leo Quispe: against', '"Nos tratan como a una colonia", dijo el dirigente indígena Leo Quispe.'],
  ['Nora Vidal: against', '"Es una línea que no debió cruzarse", dijo la excanciller Nora Vidal.'],
  ['Brent Cole: favor', '"Las opciones siguen todas abiertas", dijo el portavoz Brent Cole.'],
  [null, '"No voy a entrar en detalles operativos", dijo el general Mark Dunn.'],
  ['Marie Louis: against', '"La solución tiene que ser haitiana", dijo la activista Marie Louis.'],
  ['Rosa Luna: against', '"Esto no lo arreglan los marines", dijo la gobernadora Rosa Luna.'],
  ['Elena Faro: against', '"Primero tendrán que preguntarle al Congreso", dijo la senadora Elena Faro.'],
  ['Oleg Sarkov: favor', '"Terminaremos lo que empezamos", dijo el presidente Oleg Sarkov.'],
  ['Hugo Vera: against', '"El pueblo no les perdonará haber traído gringos", dijo el sindicalista Hugo Vera.'],
];

const ABOUT = ' La intervención militar extranjera sigue en el centro del debate.';

const sided = (text: string): string[] => Object.entries(sides(text, 'es')).map(([name, stance]) => `${name}: ${stance}`);

it.each(TOLD)('%s ← %s', (expected, text) => {
  expect(sided(text)).toEqual(expected?.split(', ') ?? []);
});

it.each(SPOKEN)('%s ← %s', (expected, text) => {
  expect(sided(text + ABOUT)).toEqual(expected?.split(', ') ?? []);
});
