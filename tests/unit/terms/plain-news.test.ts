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

describe('long sentences tell plain news', () => {
  const LONG: Readonly<Record<Lang, string>> = {
    en: 'The foreign ministry of Haiti on Tuesday rejected any foreign military intervention in the country and said the talks in Washington had been about a loan, a new airport and the price of rice. The ambassador of the United States spoke of national sovereignty at the Security Council, where diplomats from nine countries had waited since the morning for a vote that never came. U.S. Marines landed in Haiti in 1915 and stayed for nineteen years, according to a book that the university of Port-au-Prince published last month with money from a foundation in Boston. The finance minister said growth would reach two percent next year if the rains came in time and the ports of the north stayed open through the winter. A spokesman for the party of the president said that the vote would be held in May, whatever the courts decided about the lists of three smaller parties. ',
    es: 'La cancillería de Haití rechazó el martes toda intervención militar extranjera en el país y dijo que las conversaciones de Washington trataron de un préstamo, de un aeropuerto nuevo y del precio del arroz. El embajador de Estados Unidos habló de soberanía nacional ante el Consejo de Seguridad, donde diplomáticos de nueve países esperaban desde la mañana una votación que nunca llegó. Los marines de Estados Unidos desembarcaron en Haití en 1915 y se quedaron diecinueve años, según un libro que la universidad de Puerto Príncipe publicó el mes pasado con dinero de una fundación de Boston. El ministro de Finanzas dijo que el crecimiento llegaría al dos por ciento el año próximo si las lluvias llegaban a tiempo y los puertos del norte seguían abiertos en invierno. Un portavoz del partido del presidente dijo que la votación se celebraría en mayo, decidieran lo que decidieran los tribunales sobre las listas de tres partidos menores. ',
  };
  const lastMark = (text: string, lang: Lang): string | undefined => marked(text, lang).at(-1);

  test.each([
    [
      'en',
      'A contingent left for the north before the rains began, and the school where it had slept was given back to the teachers.',
      'intervention: contingent',
    ],
    [
      'es',
      'Un contingente espera desde el lunes en el norte, sin que nadie haya dicho todavía cuándo se irá ni quién lo releva.',
      'intervention: contingente',
    ],
  ] as const)('and a unit without an owner is no mention there, but in a story it is (%s)', (lang, sentence, mark) => {
    expect(lastMark(LONG[lang] + sentence, lang)).not.toBe(mark);
    expect(lastMark(STORY[lang] + sentence, lang)).toBe(mark);
  });

  test.each([
    [
      'en',
      'A U.S. contingent left for the north before the rains began, and the school where it had slept was given back to the teachers.',
      'intervention: U.S. contingent',
    ],
    [
      'es',
      'Un contingente estadounidense salió hacia el norte antes de las lluvias, y la escuela en la que durmió fue devuelta a los maestros.',
      'intervention: contingente estadounidense',
    ],
  ] as const)('with its owner it is one in both (%s)', (lang, sentence, mark) => {
    expect(lastMark(LONG[lang] + sentence, lang)).toBe(mark);
  });
});

test.each([
  ['en', 'The general called it an invasion by proxy.', 'intervention: invasion by proxy'],
  ['en', 'The future of Greenland must be decided by the Greenlandic people.', 'sovereignty: decided by the Greenlandic people'],
  ['en', 'Bluejackets came ashore at dawn.', 'intervention: Bluejackets'],
  ['en', 'Niger ordered the withdrawal of French troops.', 'intervention: French troops'],
  ['en', 'My streetlight has never carried ninety-six missiles.', 'intervention: missiles'],
  ['en', 'The Eighty-Second Airborne knew the way.', 'intervention: Eighty-Second Airborne'],
  ['en', 'Serbia would never accept an independent Kosovo.', 'sovereignty: independent Kosovo'],
  ['en', 'The regional assistance mission took six thousand guns.', 'intervention: regional assistance mission'],
  ['es', 'Kinsasa exige la salida de las tropas ruandesas.', 'intervention: tropas ruandesas'],
  ['es', 'La OTAN derribó tres drones rusos.', 'intervention: drones rusos'],
  ['es', 'No somos la plataforma de lanzamiento de nadie.', 'sovereignty: No somos la plataforma de lanzamiento de nadie'],
  ['en', 'Manila said a Chinese coast guard ship fired water cannon at its boats.', 'intervention: water cannon'],
  ['en', 'The general spoke of a people that had won its freedom twice.', 'sovereignty: freedom'],
  ['es', 'El plazo para desmontar la base de drones vence en mayo.', 'intervention: base de drones'],
  ['es', 'Un guardacostas chino lanzó chorros de agua contra sus lanchas.', 'intervention: chorros de agua'],
  ['en', 'The premier was asked about a fifty-first state.', 'sovereignty: fifty-first state'],
  ['en', 'The colonial boundary settled the question in 1993, the general said.', 'sovereignty: colonial boundary'],
  ['en', 'The Indian Peace Keeping Force lost 1,200 men.', 'intervention: Indian Peace Keeping Force'],
  ['en', 'Three mechanised divisions were brought up.', 'intervention: mechanised divisions'],
  ['es', 'Madrid no dejará que sus bases sirvan para atacar Irán.', 'intervention: atacar'],
  ['es', 'La MINURSO cuenta con doscientos observadores.', 'intervention: MINURSO'],
  ['es', 'La coalición de pandillas cobra peaje en las carreteras.', 'cartel: coalición de pandillas'],
  ['es', 'Los sindicatos quieren que las bases vuelvan a ser españolas.', 'sovereignty: vuelvan a ser españolas'],
] as const)('what stands for the act or the claim in a story of the dispute (%s): %s', (lang, sentence, mark) => {
  expect(markedIn(sentence, lang)).toContain(mark);
});

test('an army that is ordered about by its own president is at home, and an airstrip is no landing', () => {
  expect(markedIn('The president has ordered the army to rest.', 'en')).toEqual([]);
  expect(markedIn('El pueblo pidió una pista de aterrizaje.', 'es')).toEqual([]);
});

test('whoever grows coca is no trafficker', () => {
  expect(markedIn('Coca growers and coca unions blocked a road.', 'en')).toEqual([]);
});

test('what the police and a ministry do at home is no force and no intervention', () => {
  expect(markedIn('El gobierno descartó el uso de la fuerza pública tras la intervención del hospital.', 'es')).toEqual([]);
});

test('whoever respects no frontier crosses them as a criminal does', () => {
  expect(markedIn('Las mafias no respetan fronteras.', 'es')).toEqual(['cartel: mafias']);
});

test.each([
  [
    'a state that answers by its capital',
    'en',
    'Beijing said nobody could stop reunification and that the island was a part of China. Taipei counted 45 Chinese warplanes and nine frigates around Taiwan in a day. Analysts fear a blockade rather than an invasion. “Our way of life is ours to choose,” the president said at a temple fair. Shares in chipmakers rose on strong earnings.',
    ['intervention: Chinese warplanes', 'intervention: blockade', 'intervention: invasion', 'sovereignty: ours to choose'],
  ],
  [
    'a boat of drugs that is sunk',
    'en',
    'The U.S. says it has sunk another drug boat off Venezuela. The strike killed four people, the Pentagon said. Caracas called the dead fishermen and said Washington wanted a change of government. Three destroyers are still in the Caribbean, and Trinidad opened an airfield to American aircraft.',
    [
      'intervention: sunk',
      'cartel: drug boat',
      'intervention: strike',
      'intervention: change of government',
      'intervention: American aircraft',
    ],
  ],
  [
    'where sovereignty is claimed, the state whose forces are told of is not at home',
    'en',
    'MANAGUA/WASHINGTON — Honduras’s outgoing president said Friday that her country was “nobody’s backyard” and that she would close the U.S. air base at Palmerola if mass deportation flights went on. The base, home to 500 American soldiers since the Contra war, has no written lease. The winner of the November vote promised to keep the agreement. Remittances make up a quarter of the economy.',
    ['sovereignty: nobody’s backyard', 'intervention: U.S. air base', 'intervention: American soldiers'],
  ],
  [
    'a member of a group is marked by the group',
    'es',
    'Un tribunal de Quito ordenó prisión contra once presuntos integrantes de Los Lobos, acusados de cobrar extorsiones. En el referéndum los ecuatorianos dijeron no al regreso de bases extranjeras. Groenlandia decidirá sola su destino.',
    ['cartel: Los Lobos', 'intervention: bases extranjeras', 'sovereignty: decidirá sola su destino'],
  ],
] as const)('short news: %s (%s)', (_, lang, text, marks) => {
  expect(marked(text, lang)).toEqual(expect.arrayContaining([...marks]));
});

test('a state that strikes another one is not at home, though its forces are the only ones told of', () => {
  const text =
    'Líbano denunció la agresión israelí del viernes. Las fuerzas israelíes atacaron desde el aire, y doce personas murieron. El ejército de Israel dijo que la operación militar de Israel seguirá. El presidente del Líbano pidió ayuda. Líbano acudirá al Consejo de Seguridad, según fuentes oficiales.';
  expect(marked(text, 'es')).toContain('intervention: agresión israelí');
});

test.each([
  [
    'en',
    'President Duarte answered sharply on Friday to the second attack by Norway on a boat that was thought to carry drugs. In a long message the president questioned what Norway is doing and said that international law forbids it. Forces of Norway sank it at night, far from any coast, and left two of its crew in the water until morning.',
    'intervention: attack',
  ],
  [
    'es',
    'El presidente Duarte respondió con dureza el viernes al segundo ataque de Noruega contra una embarcación sospechosa de llevar drogas. En un largo mensaje cuestionó lo que hace Noruega y dijo que el derecho internacional lo prohíbe. Las fuerzas de Noruega la hundieron de noche, lejos de toda costa, y dejaron a dos de sus tripulantes en el agua hasta la mañana.',
    'intervention: ataque',
  ],
] as const)('where the law of nations is invoked, or the high seas, nobody is at home (%s)', (lang, text, mark) => {
  expect(marked(text, lang)).toContain(mark);
});
