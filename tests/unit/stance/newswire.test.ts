/** Plain sentences of news agencies: who holds which side, and that nobody else in them holds any. Names are invented. */
import { articleFromText, createEngine } from '../../../src/core/index.ts';
import type { Lang } from '../../../src/core/types.ts';
import { lexicons } from '../../../src/lexicons/index.ts';
import { sides } from './support.ts';

const engine = createEngine(lexicons);

const ROWS: readonly (readonly [rule: string, lang: Lang, text: string, expected: Record<string, string>])[] = [
  [
    'a refusal by noun',
    'en',
    'Talks go on. President Ana Duarte is doubling down on her refusal to allow foreign military intervention.',
    { 'Ana Duarte': 'against' },
  ],
  [
    'a rejected plan to allow',
    'en',
    'Paraguay’s voters rejected a proposal to allow foreign military bases in the country.',
    { 'Paraguay’s voters': 'against' },
  ],
  [
    'somebody who is asked not to act holds nothing',
    'en',
    'The Senate of Chad urged President Idriss Mahamat not to send troops into Sudan.',
    { 'Senate of Chad': 'against' },
  ],
  [
    'allies who are asked to act hold nothing',
    'en',
    'Moldova asked its allies to send troops across the border to guarantee a ceasefire.',
    { Moldova: 'favor' },
  ],
  [
    'soldiers who are deployed hold nothing',
    'en',
    'Foreign troops were deployed to the coast of Haiti. The mayor spoke of the weather.',
    {},
  ],
  [
    'an act that somebody is applauded for',
    'en',
    'President Luis Ferro applauded the capture of the general by U.S. forces in Haiti.',
    { 'Luis Ferro': 'favor' },
  ],
  [
    'what an agency passes on is the deed of others',
    'en',
    'Worldwire reported that the Pentagon had drawn up plans for strikes inside Venezuela.',
    { 'United States': 'favor' },
  ],
  [
    'all of those whom “and” joins',
    'en',
    'Brazil, Chad and the Chilean government condemned the foreign military intervention.',
    { Brazil: 'against', Chad: 'against', Chile: 'against' },
  ],
  [
    'but not who only stands beside them',
    'en',
    'After talks with Brazil, Chad and Chile condemned the foreign military intervention.',
    { Chad: 'against', Chile: 'against' },
  ],
  ['los agentes extranjeros no tienen postura sobre sí mismos', 'es', 'Una ley prohíbe que agentes extranjeros operen sin permiso.', {}],
  [
    'a threat to expel is none of force',
    'en',
    'Chad threatened to expel the foreign troops from their base near the capital.',
    { Chad: 'against' },
  ],
  ['who joins a warning joins no force', 'en', 'Guinea joined in warning against foreign forces in Niger.', { Guinea: 'against' }],
  [
    'to avert a war',
    'en',
    'President Luis Ferro insisted that dialogue must prevail and that everything be done to avert a war and a foreign military intervention in Haiti.',
    { 'Luis Ferro': 'against' },
  ],
  [
    'evitar una guerra',
    'es',
    'El presidente Luis Ferro insistió en que debe prevalecer el diálogo y evitarse una guerra. Habló de la intervención militar extranjera.',
    { 'Luis Ferro': 'against' },
  ],
  [
    'a bare name',
    'en',
    'The question came on Monday. Before leaving, Harlan did not rule out using military force to take control of the canal in Panama.',
    { Harlan: 'favor' },
  ],
  [
    'los que reciben la petición no tienen postura',
    'es',
    'El Senado de Chad pidió a Idriss Mahamat no enviar tropas a Sudán.',
    { 'Senado de Chad': 'against' },
  ],
  [
    'una negativa con sustantivo',
    'es',
    'La presidenta Ana Duarte reiteró su negativa a permitir tropas rusas en territorio armenio.',
    { 'Ana Duarte': 'against' },
  ],
  [
    'a paper that passes on a deed holds nothing',
    'en',
    'Officials from Chad have prepared airstrikes in Sudan, according to the newspaper El Faro. The airstrikes would come in May.',
    { 'Officials from Chad': 'favor' },
  ],
  [
    'papers pass on, in the plural and at the head of a sentence',
    'en',
    'Local newspapers said Chad had backed the airstrikes in Sudan. Newspapers said Chad had prepared more foreign military intervention.',
    { Chad: 'favor' },
  ],
  [
    'lo que cuentan periodicos escritos sin acento',
    'es',
    'Según periodicos locales, Chad respaldó los ataques aéreos en Sudán.',
    { Chad: 'favor' },
  ],
  [
    'action without consent that is not ruled out',
    'en',
    'The airstrikes go on. President John Harlan did not rule out military action without the consent of Chad.',
    { 'John Harlan': 'favor' },
  ],
  [
    'lo que no se descarta sin consentimiento',
    'es',
    'Según el diario El Faro, el presidente John Harlan no descartó una acción militar unilateral sin el consentimiento de Chad.',
    { 'John Harlan': 'favor' },
  ],
  [
    'a paper, a broadcaster and an agency that are named pass on',
    'en',
    'Chad rejected the airstrikes in Sudan, the BBC reported. Libya had backed the airstrikes, according to the Tripoli Herald. The airstrikes go on.',
    { Chad: 'against', Libya: 'favor' },
  ],
  [
    'una agencia que da la noticia',
    'es',
    'Chad rechazó los ataques aéreos en Sudán, según la agencia EFE. Los ataques aéreos continúan.',
    { Chad: 'against' },
  ],
  [
    'what a government would have to do first it has not done',
    'en',
    'The airstrikes go on. President Ana Duarte said the country would be safer if Chad backed the airstrikes.',
    { 'Ana Duarte': 'favor' },
  ],
  [
    'lo que se quiere que otro haga no lo ha hecho',
    'es',
    'Los ataques aéreos continúan. Faltan dos votos para que la OEA condene los ataques aéreos.',
    {},
  ],
  [
    'a writing that condemns is nobody who put it off',
    'en',
    'The airstrikes go on. The Congress of Peru put off the resolution that condemned the airstrikes.',
    {},
  ],
  [
    'una resolución que reprueba',
    'es',
    'Los ataques aéreos continúan. El Congreso del Perú aplazó la resolución que reprobaba los ataques aéreos.',
    {},
  ],
  [
    'who is named in an aside is not the subject behind it',
    'en',
    'The airstrikes go on. Italy, whose deputies spent the week on pensions, has backed the airstrikes.',
    { Italy: 'favor' },
  ],
  [
    'whom a deed without a doer stands beside holds nothing',
    'en',
    'The talks go on. The ministry posted a video that showed foreign airstrikes being launched from a ship.',
    {},
  ],
  [
    'hosts who asked welcome, under whose command soever',
    'en',
    'The foreign troops landed in Chad on Monday. “They came because we asked for them, and they work under our command,” President Ana Duarte of Chad said.',
    { 'Ana Duarte': 'favor' },
  ],
  [
    'una presencia por invitación',
    'es',
    'Las tropas extranjeras llegaron el lunes a Chad. “Vinieron por invitación y trabajan bajo nuestro mando”, dijo la presidenta de Chad, Ana Duarte.',
    { 'Ana Duarte': 'favor' },
  ],
  [
    'who makes it hang on an invitation does not',
    'en',
    'The foreign troops wait outside Chad. “They may come only with our permission and under our command,” President Ana Duarte of Chad said.',
    { 'Ana Duarte': 'against' },
  ],
  [
    'a bill that would authorise force',
    'en',
    'The airstrikes go on. Senator Luis Prado filed a bill that would authorize foreign airstrikes.',
    { 'Luis Prado': 'favor' },
  ],
];

test.each(ROWS)('%s (%s)', (_, lang, text, expected) => {
  expect(sides(text, lang)).toEqual(expected);
});

test('right behind a state a bare form is a noun: the plan of one state speaks for nothing that the other does', () => {
  const { statements } = engine.analyse(articleFromText('Talks go on. Mexico rejects U.S. plan for drone strikes on cartels.', '', 'en'));
  expect(statements).toMatchObject([{ stance: 'against', sides: ['against'] }]);
});

test('an invitation told as a fact is no condition', () => {
  const text =
    'Foreign troops landed in Chad. “They came because we asked for them, and they work under our command,” President Ana Duarte of Chad said.';
  const { statements } = engine.analyse(articleFromText(text, '', 'en'));
  expect(statements).toMatchObject([{ stance: 'favor', conditional: false }]);
});

test('right behind a state a past form is a deed', () => {
  expect(sides('Talks go on. Peru forbade foreign troops on its soil.', 'en')).toEqual({ Peru: 'against' });
  expect(sides('Talks go on. Haiti sought a foreign military intervention.', 'en')).toEqual({ Haiti: 'favor' });
});
