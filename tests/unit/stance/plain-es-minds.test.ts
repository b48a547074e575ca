/** Change of mind, regret, and answers to who asks. */
import { sides } from './support.ts';

/** Holder with side, null where nobody takes one; sentence. Names are invented. */
const ROWS: readonly (readonly [string | null, string])[] = [
  ['Guy Florval: against', '"Yo pedí esa intervención en 1994 y hoy no la pediría", dijo el exdiputado Guy Florval.'],
  ['Mark Dunn: against', '"Planeé la invasión de Granada y quemaría aquellos mapas", dijo el general retirado Mark Dunn.'],
  ['Rosa Benítez: favor', '"Estuve en contra hasta que mataron a mi hija", dijo la maestra Rosa Benítez.'],
  ['Rosa Benítez: against', '"Estuve a favor hasta que vi los ataúdes", dijo la maestra Rosa Benítez.'],
  ['Irma Solís: against', '"Aplaudí cuando llegaron; hoy me da vergüenza haber aplaudido", dijo la tendera Irma Solís.'],
  ['Raúl Sanz: against', 'El exministro Raúl Sanz se arrepiente de haber pedido los bombardeos en Libia.'],
  ['Raúl Sanz: favor', 'El exministro Raúl Sanz se arrepiente de haber rechazado los bombardeos en Libia.'],
  ['Raúl Sanz: against', 'El exministro Raúl Sanz pidió perdón por haber apoyado la invasión de Irak.'],
  ['Paul Harker: favor', 'El presidente Paul Harker dijo que no se arrepiente de haber bombardeado Libia.'],
  ['Hugo Barros: favor', 'Preguntado si apoyaría una intervención, el ministro Hugo Barros dijo que sí.'],
  ['Hugo Barros: against', 'Preguntado si apoyaría una intervención, el ministro Hugo Barros sonrió y dijo que no.'],
  [null, 'Preguntado si apoyaría una intervención, el ministro Hugo Barros no quiso responder.'],
  [null, 'La senadora Elena Faro negó haber cambiado de opinión sobre los bombardeos.'],
  ['Paul Harker: favor', 'Consultado sobre el envío de tropas, el presidente Paul Harker respondió: "No puedo decir que no".'],
  ['Iván Salas: against', '"¿Que si los invitaría otra vez? No, señor", dijo el expresidente Iván Salas.'],
  ['Marie Louis: favor', '"Me equivoqué al desconfiar de ellos", dijo la comadrona Marie Louis.'],
  ['Marie Louis: against', '"Me equivoqué al creer que venían a ayudarnos", dijo la comadrona Marie Louis.'],
  ['Guy Florval: against', '"Si hubiera sabido lo que vendría, jamás habría firmado esa petición", dijo el exsenador Guy Florval.'],
  ['Guy Florval: against', '"Pedimos un bombero y nos mandaron un incendiario", dijo el exsenador Guy Florval.'],
  ['Nora Vidal: against', 'La ministra Nora Vidal retiró su apoyo a la misión militar extranjera en Malí.'],
  ['Nora Vidal: favor', 'La ministra Nora Vidal retiró sus objeciones a la misión militar extranjera en Malí.'],
  ['Ana Ruiz: against', 'La presidenta Ana Ruiz respondió con un no rotundo cuando le preguntaron por las bases extranjeras.'],
  ['Pablo Gil: against', '"Ya no soy el muchacho que celebraba las bombas", dijo el escritor Pablo Gil.'],
  ['Irma Solís: against', '"Antes les llevaba café; ahora les cierro la puerta", dijo la cocinera Irma Solís.'],
  ['Mark Dunn: against', '"Con lo que sé hoy, no daría aquella orden", dijo el general retirado Mark Dunn.'],
  ['Mark Dunn: favor', '"Con lo que sé hoy, la daría dos veces", dijo el general retirado Mark Dunn.'],
  [null, '"Mi opinión me la guardo", dijo el coronel Mark Dunn.'],
];

const ABOUT = ' La intervención militar extranjera sigue en el centro del debate.';

it.each(ROWS)('%s ← %s', (expected, text) => {
  const sided = Object.entries(sides(text + ABOUT, 'es')).map(([name, stance]) => `${name}: ${stance}`);
  expect(sided).toEqual(expected === null ? [] : [expected]);
});
