/**
 * Lawsuits, court orders and agreements: what they would do is not done by whoever hears or extends them, who brings one is against the
 * deed, and who turns down a revision stands by it. Names are invented.
 */
import type { Lang } from '../../../src/core/types.ts';
import { sides } from './support.ts';

const AROUND: Readonly<Record<Lang, string>> = {
  en: 'The news of a possible foreign military intervention spread quickly. The troops, strikes and bases were on every front page.',
  es: 'La noticia de una posible intervención militar extranjera corrió deprisa. Las tropas, los ataques y las bases llenaron las portadas.',
};

/** Language, the one who takes a side (null: nobody), text. */
const ROWS: readonly (readonly [Lang, string | null, string])[] = [
  ['en', null, 'The High Court will hear a lawsuit challenging the deployment of Peruvian police to Haiti.'],
  ['es', null, 'La Corte Suprema conocerá una demanda contra el despliegue de policías peruanos en Haití.'],
  ['en', 'Ana Ruiz: against', 'Opposition politician Ana Ruiz filed a lawsuit challenging the deployment of Peruvian police to Haiti.'],
  ['es', 'Ana Ruiz: against', 'La diputada Ana Ruiz presentó una demanda contra el despliegue de policías peruanos en Haití.'],
  ['en', 'Peru: against', 'Peru extends orders barring deployment of police to Haiti for two more weeks.'],
  ['es', 'Perú: against', 'Perú prorroga la orden que impide el despliegue de policías en Haití.'],
  ['en', 'Peruvian court: against', 'A Peruvian court prolonged an order preventing the government from sending troops to Haiti.'],
  ['es', 'tribunal peruano: against', 'Un tribunal peruano prorrogó una orden que impide al gobierno enviar tropas a Haití.'],
  ['en', 'supreme court: favor', 'The supreme court lifted an order barring the deployment of soldiers to Haiti.'],
  ['es', 'Corte Suprema: favor', 'La Corte Suprema levantó la orden que impedía el despliegue de soldados en Haití.'],
  ['en', 'Ruiz: favor', 'President Ruiz rejected renegotiating a deal allowing U.S. troops access to local bases.'],
  ['es', 'Ruiz: favor', 'El presidente Ruiz se negó a revisar el acuerdo que permite la entrada de tropas extranjeras.'],
  ['en', 'opposition: against', 'The opposition rejected a deal allowing U.S. troops access to local bases.'],
  [
    'en',
    'Chileans: against',
    'Thousands of Chileans marched in the largest protest yet against an agreement giving U.S. troops access to bases.',
  ],
  ['en', 'United States: favor', 'The U.S. clarified that the deal does not allow military bases.'],
  ['es', 'Estados Unidos: favor', 'Estados Unidos aclaró que el acuerdo no permite bases militares.'],
  ['en', 'Ana Ruiz: against', 'Senator Ana Ruiz, who challenged the deployment in court, said she expected an appeal.'],
  ['es', 'Ana Ruiz: against', 'La senadora Ana Ruiz, que impugnó el despliegue ante los tribunales, dijo que esperaba un recurso.'],
  ['en', 'Ruiz: against', 'President Ruiz called the plan illegal.'],
  ['es', 'Ruiz: against', 'El presidente Ruiz calificó el plan de ilegal.'],
  ['en', 'Germany: against', 'Germany said it was preparing a statement that would condemn the incursion.'],
  // who only gets others to act, keeps its own border, or stands before the comma that ends his clause
  ['en', null, "The resolution's aim is to get the U.S. to withdraw 500 U.S. troops from Iraq."],
  ['en', null, 'Mexican authorities announced arrests within the cartel and deployed more troops to border areas.'],
  ['en', 'Chile: favor', 'Chile demands Peru pay Bolivia, sends troops to Haiti.'],
];

it.each(ROWS)('%s: %s ← %s', (lang, expected, text) => {
  const sided = Object.entries(sides(`${text}\n\n${AROUND[lang]}`, lang)).map(([name, stance]) => `${name}: ${stance}`);
  expect(sided).toEqual(expected === null ? [] : [expected]);
});
