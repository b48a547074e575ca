import type { Lang } from '../../../src/core/types.ts';
import { read, sidedAt } from './support.ts';

interface Row {
  readonly rule: string;
  readonly lang: Lang;
  readonly sentence: string;
  /** Words of the sentence that is asked for. */
  readonly words: string;
  readonly stance: 'favor' | 'against' | null;
  readonly conditional?: boolean;
}

const EN =
  'The United States has sent three warships and armed drones to the coast of Ruritania, and U.S. officials speak of airstrikes on Ruritanian soil.\n';
const ES =
  'Estados Unidos ha enviado tres buques de guerra y drones armados a la costa de Costa Rica, y sus funcionarios hablan de ataques aéreos en suelo costarricense.\n';

const rows: readonly Row[] = [
  {
    rule: 'rejects',
    lang: 'en',
    sentence: 'President Ana Duarte rejected the airstrikes.',
    words: 'Duarte',
    stance: 'against',
    conditional: false,
  },
  {
    rule: 'condemns',
    lang: 'en',
    sentence: 'Brazil condemned the U.S. airstrikes as an act of aggression.',
    words: 'condemned',
    stance: 'against',
    conditional: false,
  },
  {
    rule: 'warns against',
    lang: 'en',
    sentence: 'Defense Minister Raúl Peña warned against any foreign military intervention.',
    words: 'Peña',
    stance: 'against',
    conditional: false,
  },
  {
    rule: 'threatens',
    lang: 'en',
    sentence: 'President John Harlan threatened military action against the cartels.',
    words: 'Harlan',
    stance: 'favor',
    conditional: false,
  },
  {
    rule: 'orders',
    lang: 'en',
    sentence: 'President John Harlan ordered airstrikes on the port.',
    words: 'Harlan',
    stance: 'favor',
    conditional: false,
  },
  { rule: 'backs', lang: 'en', sentence: 'Senator Mary Stone backed the airstrikes.', words: 'Stone', stance: 'favor', conditional: false },
  {
    rule: 'requests',
    lang: 'en',
    sentence: 'Governor Ann Lee asked for airstrikes on the laboratories.',
    words: 'Lee',
    stance: 'favor',
    conditional: false,
  },
  {
    rule: 'justifies',
    lang: 'en',
    sentence: 'The White House defended the airstrikes as lawful.',
    words: 'defended',
    stance: 'favor',
    conditional: false,
  },
  {
    rule: 'refuses to rule out',
    lang: 'en',
    sentence: 'Secretary of State Tom Hill refused to rule out airstrikes.',
    words: 'Hill',
    stance: 'favor',
    conditional: true,
  },
  {
    rule: 'all options',
    lang: 'en',
    sentence: '“All options are on the table,” Secretary of State Tom Hill said.',
    words: 'options',
    stance: 'favor',
    conditional: true,
  },
  {
    rule: 'no … ninguna denies once',
    lang: 'es',
    sentence: 'La canciller Rosa Quesada dijo que su país no dará ninguna orden de desplegar tropas.',
    words: 'Quesada',
    stance: 'against',
  },
  {
    rule: 'what was not done is no refusal',
    lang: 'es',
    sentence: 'La canciller Rosa Quesada dijo que su país no ha enviado tropas.',
    words: 'Quesada',
    stance: null,
  },
  {
    rule: 'negation decides',
    lang: 'en',
    sentence: '“We will not accept any foreign military intervention,” President Ana Duarte said.',
    words: 'accept',
    stance: 'against',
    conditional: false,
  },
  {
    rule: 'no longer rules out',
    lang: 'en',
    sentence: 'President Ana Duarte no longer rules out foreign troops.',
    words: 'Duarte',
    stance: 'favor',
    conditional: true,
  },
  {
    rule: 'would not support',
    lang: 'en',
    sentence: 'Senator Mary Stone said she would not support airstrikes.',
    words: 'Stone',
    stance: 'against',
    conditional: false,
  },
  {
    rule: 'denied that it rejected',
    lang: 'en',
    sentence: 'The ministry denied that it had rejected the airstrikes.',
    words: 'denied',
    stance: null,
  },
  {
    rule: 'consent only',
    lang: 'en',
    sentence: '“Foreign troops may enter only with the permission of Congress,” President Ana Duarte said.',
    words: 'Congress',
    stance: 'against',
    conditional: true,
  },
  {
    rule: 'host invites',
    lang: 'en',
    sentence: 'Prime Minister Paul Rey asked for foreign troops to fight the gangs.',
    words: 'Rey',
    stance: 'favor',
    conditional: false,
  },
  {
    rule: 'no permission needed',
    lang: 'en',
    sentence: "“We do not need anybody's permission to strike,” President John Harlan said.",
    words: 'permission',
    stance: 'favor',
    conditional: false,
  },
  {
    rule: 'contrast',
    lang: 'en',
    sentence: '“Cooperation, yes; subordination, never,” President Ana Duarte said of the airstrikes.',
    words: 'subordination',
    stance: 'against',
  },
  {
    rule: 'own words',
    lang: 'en',
    sentence: '“Not one foreign boot will stand on our soil,” President Ana Duarte said.',
    words: 'boot',
    stance: 'against',
    conditional: false,
  },
  {
    rule: 'cartels condemned',
    lang: 'en',
    sentence: 'President John Harlan condemned the cartels.',
    words: 'condemned the cartels',
    stance: null,
  },
  { rule: 'plain fact', lang: 'en', sentence: 'Two drones flew over the capital on Monday.', words: 'flew over', stance: null },
  {
    rule: 'several holders',
    lang: 'en',
    sentence: 'Brazil rejected the airstrikes, while Argentina backed the airstrikes.',
    words: 'Brazil',
    stance: 'against',
  },
  {
    rule: 'rechaza',
    lang: 'es',
    sentence: 'La presidenta Ana Duarte rechazó los ataques aéreos.',
    words: 'Duarte',
    stance: 'against',
    conditional: false,
  },
  {
    rule: 'condena',
    lang: 'es',
    sentence: 'Brasil condenó la intervención militar.',
    words: 'Brasil',
    stance: 'against',
    conditional: false,
  },
  {
    rule: 'exige retiro',
    lang: 'es',
    sentence: 'El canciller Raúl Peña exigió el retiro de los buques de guerra.',
    words: 'Peña',
    stance: 'against',
    conditional: false,
  },
  {
    rule: 'amaga',
    lang: 'es',
    sentence: 'El presidente John Harlan amagó con una intervención militar.',
    words: 'Harlan',
    stance: 'favor',
    conditional: false,
  },
  {
    rule: 'no descarta',
    lang: 'es',
    sentence: 'El secretario de Estado Tom Hill no descartó una intervención militar.',
    words: 'Hill',
    stance: 'favor',
    conditional: true,
  },
  {
    rule: 'descarta',
    lang: 'es',
    sentence: 'El secretario de Estado Tom Hill descartó una intervención militar.',
    words: 'Hill',
    stance: 'against',
    conditional: false,
  },
  {
    rule: 'respalda',
    lang: 'es',
    sentence: 'La senadora Mary Stone respaldó los ataques aéreos.',
    words: 'Stone',
    stance: 'favor',
    conditional: false,
  },
  {
    rule: 'opciones',
    lang: 'es',
    sentence: '«Todas las opciones están sobre la mesa», dijo el secretario de Estado Tom Hill.',
    words: 'opciones',
    stance: 'favor',
    conditional: true,
  },
  {
    rule: 'no aceptaremos',
    lang: 'es',
    sentence: '«No aceptaremos ninguna intervención militar extranjera», dijo la presidenta Ana Duarte.',
    words: 'aceptaremos',
    stance: 'against',
    conditional: false,
  },
  {
    rule: 'sin subordinación',
    lang: 'es',
    sentence: '«Cooperación, sin subordinación», dijo la presidenta Ana Duarte sobre los ataques aéreos.',
    words: 'subordinación',
    stance: 'against',
    conditional: true,
  },
  {
    rule: 'ni un soldado',
    lang: 'es',
    sentence: '«Ni un soldado extranjero pisará nuestra tierra», dijo la presidenta Ana Duarte.',
    words: 'soldado',
    stance: 'against',
    conditional: false,
  },
  { rule: 'negó que', lang: 'es', sentence: 'La cancillería negó que hubiera rechazado los ataques aéreos.', words: 'negó', stance: null },
  {
    rule: 'permiso',
    lang: 'es',
    sentence: '«Solo con permiso del Congreso podrán entrar tropas extranjeras», dijo la presidenta Ana Duarte.',
    words: 'permiso',
    stance: 'against',
    conditional: true,
  },
  {
    rule: 'que vengan',
    lang: 'es',
    sentence: '«Que vengan los marines, y que vengan hoy», dijo el alcalde Paulo Rey.',
    words: 'marines',
    stance: 'favor',
    conditional: false,
  },
  {
    rule: 'no necesita permiso',
    lang: 'es',
    sentence: '«No necesitamos permiso para bombardear», dijo el presidente John Harlan.',
    words: 'permiso',
    stance: 'favor',
    conditional: false,
  },
];

test.each(rows)('$lang: $rule', ({ lang, sentence, words, stance, conditional }) => {
  const found = sidedAt(read((lang === 'en' ? EN : ES) + sentence, lang), words);
  expect(found?.stance ?? null).toBe(stance);
  if (conditional !== undefined) expect(found?.conditional).toBe(conditional);
});

test('a claim to sovereignty with no foreign action in view is no statement', () => {
  const museum =
    'The museum opened on Friday.\nIts rooms hold flags and letters.\nChildren came in buses.\n' +
    '“Our independence is the work of our grandparents,” the historian Luis Vega said.';
  expect(sidedAt(read(EN + museum, 'en'), 'grandparents')).toBeUndefined();
});

test('a predicate takes the side of what is done, none of sovereignty that it is about', () => {
  const defended = (what: string) => sidedAt(read(`${EN}The bus came late.\nForeign Minister Lucía Mora defended ${what}.`, 'en'), 'Mora');
  expect(defended('the airstrikes')?.stance).toBe('favor');
  expect(defended("Ruritania's sovereignty")).toBeUndefined();
});

test('the same words about a hospital, a bank or the police at home carry no stance', () => {
  const texts = [
    'The surgeon Luis Vega rejected the intervention.\nThe patient went home on Monday.\nThe hospital said he was well.',
    'The central bank ruled out an intervention in the currency market.\nInvestors welcomed the decision.\nThe peso fell.',
    'Police raided two houses in the capital on Monday.\nMayor Ann Lee backed the raid.\nThree men were arrested.',
  ];
  for (const text of texts) expect(read(text, 'en').filter(({ stance }) => stance !== 'neither')).toEqual([]);
});
