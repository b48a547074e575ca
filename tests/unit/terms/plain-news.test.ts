/** News of a dispute between states tells of much beside it: what is not the act, though it stands in the same article, stays unmarked. */
import type { Lang } from '../../../src/core/types.ts';
import { marked } from './support.ts';

const STORY: Readonly<Record<Lang, string>> = {
  en: 'The foreign ministry rejected any foreign military intervention. The ambassador spoke of national sovereignty at the Security Council. U.S. Marines landed in Haiti. ',
  es: 'La cancillería rechazó toda intervención militar extranjera. El embajador habló de soberanía nacional ante el Consejo de Seguridad. Los marines de Estados Unidos desembarcaron en Haití. ',
};

/** What is marked in a sentence that stands behind a story of the dispute. */
const markedIn = (sentence: string, lang: Lang): string[] => marked(STORY[lang] + sentence, lang).slice(marked(STORY[lang], lang).length);

test.each([
  ['parties to a civil war', 'en', 'Rival armed groups fought in the suburbs, and an armed group closed the airport.'],
  ['a paper, not a stay', 'en', 'The military agreement of 1954 and the defence accord have never been read by most lawmakers.'],
  ['papers behind a treaty', 'en', 'The treaty and its annexes fill forty pages.'],
  ['a pastime', 'en', 'The senators were occupied with a farm bill.'],
  ['an office', 'en', 'Applications may be made at the Fisheries Division or the Drug Enforcement Administration.'],
  ['a service that somebody belongs to', 'en', 'Captain Ruiz of the U.S. Marine Corps bought bread.'],
  ['one’s own command', 'en', 'The visitors work under our command and leave in April.'],
  ['a plane that lands', 'en', 'The minister landed in Lagos at noon.'],
  ['a president who fell', 'en', 'The council promised the ousted president a trial.'],
  ['offices', 'es', 'La Dirección Nacional de Control de Drogas informó a la Oficina de la ONU contra la Droga y el Delito.'],
  ['an adjective behind its noun', 'es', 'Fuentes militares españolas y la junta militar de Malí callaron.'],
  ['an army that speaks', 'es', 'El Ejército israelí negó la noticia, y la Fuerza Aérea senegalesa recibió el material.'],
  ['one’s own command', 'es', 'La misión quedó bajo nuestro mando y se irá en abril.'],
  ['a ward of a town', 'es', 'El incendio de la colonia López Portillo dejó treinta heridos.'],
] as const)('%s (%s): %s', (_, lang, sentence) => {
  expect(markedIn(sentence, lang)).toEqual([]);
});

test.each([
  ['en', 'The first strikes on boats killed eleven people.', 'intervention: strikes'],
  ['en', 'The U.S. defence accord binds Haiti.', 'intervention: U.S. defence accord'],
  ['en', 'They live on our own soil under our own flag.', 'sovereignty: under our own flag'],
  ['es', 'Los militares españoles siguen ahí.', 'intervention: militares españoles'],
] as const)('but in the same story the act is marked (%s): %s', (lang, sentence, mark) => {
  expect(markedIn(sentence, lang)).toContain(mark);
});
