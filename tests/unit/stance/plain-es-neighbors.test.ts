/** Lines of people at home, who name no theme: welcome, gratitude, mistrust, memory; who comes, stays and leaves, and what it cost. */
import { sides } from './support.ts';

/** Holder with side, null where nobody takes one; sentence. Names are invented. */
const ROWS: readonly (readonly [string | null, string])[] = [
  ['Rosa Tapia: favor', '"Si vienen en helicóptero, les preparo el almuerzo", dijo la campesina Rosa Tapia.'],
  ['Rosa Tapia: favor', '"Cuando llegaron los marines les dimos agua y pan", dijo la campesina Rosa Tapia.'],
  ['Rosa Tapia: favor', '"Si bajan de esos barcos, los esperamos con flores", dijo la florista Rosa Tapia.'],
  ['Rosa Tapia: against', '"Ni un vaso de agua les voy a dar", dijo la cocinera Rosa Tapia.'],
  ['Irma Solís: against', '"No les vendo ni el pan duro", dijo la panadera Irma Solís.'],
  ['Julio Mena: against', '"A nosotros ya nos rescataron una vez", dijo el pescador Julio Mena, "y todavía enterramos a los rescatados".'],
  ['Julio Mena: against', '"Nos han salvado tres veces y cada vez quedamos menos", dijo el pescador Julio Mena.'],
  ['Luc Pierre: against', '"Mi abuelo los vio llegar en 1915 y tardaron diecinueve años en irse", dijo el sacerdote Luc Pierre.'],
  ['Awa Traoré: favor', '"Cuando se fueron los soldados franceses volvieron los machetes", dijo la comerciante Awa Traoré.'],
  ['Ahmad Karimi: favor', '"Si se van, en una semana nos matan a todos", dijo el intérprete Ahmad Karimi.'],
  ['Marie Louis: favor', '"Desde que están aquí, mis hijos van a la escuela", dijo la maestra Marie Louis.'],
  ['Marie Louis: favor', '"Desde que llegaron no se oye un tiro en mi calle", dijo la maestra Marie Louis.'],
  ['Irma Solís: against', '"Desde que llegaron no hay una muchacha tranquila en el puerto", dijo la tendera Irma Solís.'],
  ['Omar Farah: against', '"¿Quién va a pagar las ventanas que nos rompieron sus aviones?", preguntó el panadero Omar Farah.'],
  ['Tomás Peña: against', '"Ellos se van en seis meses y nosotros nos quedamos con los muertos", dijo el alcalde Tomás Peña.'],
  ['Irma Solís: favor', '"Nos saludan con respeto", dijo la panadera Irma Solís.'],
  ['Irma Solís: against', '"Nos tratan como a ganado", dijo la panadera Irma Solís.'],
  ['Hugo Vera: against', '"Prefiero a mis ladrones antes que a sus libertadores", dijo el tendero Hugo Vera.'],
  ['Simón Arrieta: favor', '"Llevamos veinte años esperando este día", dijo el exiliado Simón Arrieta.'],
  ['Danylo Marchuk: favor', '"Vinieron a sacarnos del sótano", dijo el profesor Danylo Marchuk.'],
  ['Patrice Kabila: against', '"No vinieron a darnos nada, vinieron a llevarse el coltán", dijo el minero Patrice Kabila.'],
  ['Nora Vidal: against', '"Ni siquiera saben pronunciar el nombre del pueblo que van a salvar", dijo la poeta Nora Vidal.'],
  ['Walt Conner: against', '"Yo peleé en su guerra y no le mandaría a mi hijo", dijo el general retirado Walt Conner.'],
  ['Julio Mena: against', '"Les vendo el pescado, pero no el muelle", dijo el pescador Julio Mena.'],
  ['Pablo Gil: against', '"Odio al presidente, pero odio más que lo quiten desde un barco", dijo el librero Pablo Gil.'],
  ['Hugo Vera: against', '"Somos pobres, pero no estamos de rodillas", dijo el arriero Hugo Vera.'],
  ['Julia Mena: against', '"Ojalá nunca hubieran aprendido el camino a esta isla", dijo la pescadora Julia Mena.'],
  ['Luc Pierre: favor', '"Ojalá hubieran llegado antes de que quemaran la iglesia", dijo el párroco Luc Pierre.'],
  ['Julio Mena: against', '"Que vengan a pescar si quieren, pero sin cañones", dijo el pescador Julio Mena.'],
  [null, '"Mi hermano es soldado y mi primo es rebelde; en casa no se habla de eso", dijo la peluquera Irma Solís.'],
  [null, '"Contamos siete helicópteros esa noche", dijo el vigilante Pablo Gil.'],
  [null, '"Les vendo pan desde hace años", dijo la panadera Irma Solís.'],
];

const ABOUT = ' La intervención militar extranjera sigue en el centro del debate.';

it.each(ROWS)('%s ← %s', (expected, text) => {
  const sided = Object.entries(sides(text + ABOUT, 'es')).map(([name, stance]) => `${name}: ${stance}`);
  expect(sided).toEqual(expected === null ? [] : [expected]);
});
