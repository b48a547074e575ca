/** Who blames, mocks or leaves somebody takes the other side of what it is for. */
import { sides } from './support.ts';

/** Holder with side, null where nobody takes one; sentence. Names are invented. */
const ROWS: readonly (readonly [string | null, string])[] = [
  ['Elena Faro: against', 'La senadora Elena Faro acusó al gobierno de abrir la puerta a los marines.'],
  ['Hugo Vera: against', 'El diputado Hugo Vera acusó al presidente de vender el país a cambio de un portaaviones.'],
  [
    'Walt Conner: favor',
    'El diputado Walt Conner acusó al gobierno de esconderse tras la bandera para no dejar entrar a las tropas extranjeras.',
  ],
  [
    'Simón Arrieta: favor',
    'El líder opositor Simón Arrieta acusó al presidente de abandonar a su gente al rechazar la fuerza multinacional.',
  ],
  ['Walt Conner: favor', 'El senador Walt Conner criticó al gobierno por rechazar las tropas extranjeras.'],
  ['Neil Fowler: against', 'El senador Neil Fowler criticó al gobierno por pedir tropas extranjeras.'],
  ['Luis Prado: against', 'El obispo Luis Prado reprendió a los políticos que piden una intervención extranjera.'],
  ['Walt Conner: favor', 'El pastor Walt Conner se burló de los que rechazan una intervención extranjera.'],
  ['Hugo Vera: against', 'El sindicalista Hugo Vera llamó traidores a los que aplauden los bombardeos.'],
  ['Nora Vidal: against', 'La diputada Nora Vidal lamentó que el gobierno celebre los bombardeos de otro país.'],
  ['Hugo Barros: favor', 'El canciller Hugo Barros lamentó que sus vecinos no apoyen la fuerza multinacional.'],
  ['Neil Fowler: against', 'El senador Neil Fowler preguntó quién autorizó al presidente a bombardear Caracas.'],
  ['Walt Conner: favor', 'El senador Walt Conner rompió con su partido por su oposición a los ataques en Venezuela.'],
  ['Raúl Sanz: against', 'El exministro Raúl Sanz dimitió antes que firmar la orden de ataque contra Libia.'],
  ['Nora Vidal: against', 'La ministra Nora Vidal dejó el gabinete por los bombardeos en Yemen.'],
  ['Mark Dunn: against', 'El jefe del ejército, Mark Dunn, desobedeció la orden de bombardear la capital vecina.'],
  ['Peter Landis: against', 'El exembajador Peter Landis calificó de vasallaje el acuerdo que permite las bases extranjeras.'],
  ['Rosa Luna: against', 'La gobernadora Rosa Luna demandó al presidente por el envío de tropas a México.'],
  ['Rosa Luna: favor', 'La gobernadora Rosa Luna puso los aeropuertos de su estado al servicio de los bombarderos estadounidenses.'],
  ['Tomás Peña: favor', 'El alcalde Tomás Peña recibió con una banda de música a los soldados extranjeros.'],
  ['Iglesia: against', 'La Iglesia reclamó al gobierno que devuelva a casa a los soldados enviados a Malí.'],
  ['Neil Fowler: against', 'El senador Neil Fowler dijo que el presidente Paul Harker miente sobre las razones para atacar Venezuela.'],
  [null, 'El diputado Hugo Vera acusó al gobierno de ocultar el costo de los ataques en Yemen.'],
  [null, 'La oposición acusó al presidente de corrupción mientras las tropas extranjeras llegaban al puerto.'],
  [null, 'El portavoz Brent Cole no aclaró si el senador apoya los bombardeos.'],
];

const ABOUT = ' La intervención militar extranjera sigue en el centro del debate.';

it.each(ROWS)('%s ← %s', (expected, text) => {
  const sided = Object.entries(sides(text + ABOUT, 'es')).map(([name, stance]) => `${name}: ${stance}`);
  expect(sided).toEqual(expected === null ? [] : [expected]);
});
