/** Whose a stance is where no quotation mark tells: answers of an interview, verbs that leave their subject out, positions given up. */
import { read, sidedAt } from './support.ts';

const EN =
  'The United States has sent three warships and armed drones to the coast of Ruritania, and U.S. officials speak of airstrikes on Ruritanian soil.\n';
const ES =
  'Estados Unidos ha enviado tres buques de guerra y drones armados a la costa de Costa Rica, y sus funcionarios hablan de ataques aéreos en suelo costarricense.\n';

test('the answers of an interview are the voice of whom its opening introduces, whoever is quoted in them', () => {
  const interview =
    'Ana Duarte ran the port for ten years. We met her at home.\n' +
    'What do you say of the foreign troops?\n' +
    'General Peter Voss told me: “My men stay.” “My men obey,” General Voss said to the mayor. We will not accept foreign troops on our soil.\n' +
    'Does General Voss listen?\n' +
    'General Voss listens to nobody. Nobody invited the warships.\n' +
    'What about the airstrikes?\n' +
    'The airstrikes are illegal and a violation of our sovereignty.';
  expect(sidedAt(read(interview, 'en'), 'We will not accept')).toMatchObject({ holder: 'Ana Duarte', stance: 'against' });
  expect(sidedAt(read(interview, 'en'), 'violation of our')).toMatchObject({ holder: 'Ana Duarte', stance: 'against' });
});

test('a medium that is named as the source of what somebody did takes no side by words without a speaker behind it', () => {
  const told =
    'La presidenta Ana Duarte rechazó la posibilidad de que Estados Unidos lleve a cabo una operación militar en el país, como reportó la cadena NBC News. ' +
    '“Nunca aceptaremos una intervención”, afirmó en una conferencia.';
  for (const { holder } of read(ES + told, 'es')) expect(holder).not.toMatch(/NBC/);
  expect(sidedAt(read(ES + told, 'es'), 'rechazó')).toMatchObject({ holder: 'Ana Duarte', stance: 'against' });
});

test.each([
  ['Q.', 'A.', 'en'],
  ['Q:', 'A:', 'en'],
  ['Question:', 'Answer:', 'en'],
  ['P.', 'R.', 'es'],
  ['P:', 'R:', 'es'],
  ['Pregunta.', 'Respuesta.', 'es'],
] as const)('between the labels %s and %s somebody else than the article argues', (asked, answered, lang) => {
  const [opening, asks, answer, other] =
    lang === 'en'
      ? [
          'Ana Duarte ran the port for ten years. I met her at home.',
          'Tell me of the airstrikes.',
          'We should not accept foreign troops on our soil.',
          'I saw it.',
        ]
      : [
          'Ana Duarte dirigió el puerto diez años. Yo la vi en su casa.',
          'Hábleme de los ataques aéreos.',
          'No debemos aceptar tropas extranjeras en nuestro suelo.',
          'Yo lo vi.',
        ];
  const turns = [other, answer, other].map((words) => `${asked} ${asks}\n${answered} ${words}`);
  expect(sidedAt(read([opening, ...turns].join('\n'), lang), answer)).toMatchObject({ holder: 'Ana Duarte', stance: 'against' });
});

test('what "I" do is the author’s deed, whoever is named before', () => {
  const column =
    'I have lived by the harbor for ten years. I don’t call that an alliance; I call it an occupation.\n' +
    'I do not want foreign troops on our soil. We should not accept the warships.';
  const holders = read(EN + column, 'en')
    .filter(({ sentence }) => sentence.includes('an occupation'))
    .map(({ holder }) => holder);
  expect(holders).toEqual(['author']);
});

test('a Spanish verb that opens a sentence without a subject goes on with who spoke before', () => {
  const text = '«Somos un país soberano», dijo el ministro Raúl Peña el lunes. Rechazó también los ataques aéreos de Estados Unidos.';
  expect(sidedAt(read(ES + text, 'es'), 'Rechazó también')).toMatchObject({ holder: expect.stringContaining('Peña'), stance: 'against' });
});

test('what somebody asks not to be done he does not ask for', () => {
  const text = 'El arzobispo Luis Vega pidió que nadie envíe más tropas extranjeras al país.';
  expect(sidedAt(read(ES + text, 'es'), 'Vega')?.stance).not.toBe('favor');
});

test('a position given up is none', () => {
  const text = 'Senator Mary Stone once backed the airstrikes.';
  expect(sidedAt(read(EN + text, 'en'), 'Stone')).toBeUndefined();
});

test('who vows to end a raid vows no raid', () => {
  const text = 'Senator Mary Stone vowed to end the airstrikes.';
  expect(sidedAt(read(EN + text, 'en'), 'Stone')).toMatchObject({ stance: 'against' });
});

test('who denies having asked did not ask', () => {
  const text = 'La presidenta Ana Duarte negó haber pedido ataques aéreos.';
  expect(sidedAt(read(ES + text, 'es'), 'Duarte')?.stance).not.toBe('favor');
});

test.each([
  [
    'en',
    '“We will not accept foreign troops,” said Foreign Minister Ana Duarte and Defense Minister Luis Pena.',
    ['Ana Duarte', 'Luis Pena'],
  ],
  ['es', 'México y Brasil advirtieron que una intervención militar en Venezuela sería «un error histórico».', ['Brasil', 'México']],
  ['en', '“We will not accept foreign troops,” said Ana Duarte, the envoy of Mali and Niger.', ['Ana Duarte']],
] as const)('speakers whom "and" joins are holders both: %s %s', (lang, text, holders) => {
  const against = read(text, lang).filter(({ stance }) => stance === 'against');
  expect([...new Set(against.map(({ holder }) => holder))].sort()).toEqual(holders);
});

test.each([
  [
    'es',
    'La ministra Ana Ruiz respondió al presidente de Chile, Juan Paz, quien reiteró su disposición a autorizar ataques militares contra Perú.',
  ],
  [
    'en',
    'Minister Ana Ruiz replied to the Chilean president, Juan Paz, who reiterated his willingness to authorize military strikes on Peru.',
  ],
] as const)('a relative clause is about whoever stands before it: %s %s', (lang, text) => {
  const favor = read((lang === 'es' ? ES : EN) + text, lang).filter(({ sentence, stance }) => sentence === text && stance === 'favor');
  expect(favor.map(({ holder }) => holder)).toEqual(['Juan Paz']);
});

test.each([
  ['es', 'La ministra Ana Ruiz calificó de «antipatriotas» a quienes en Perú apoyan la invasión.'],
  ['en', 'Minister Ana Ruiz called those who in Peru back the invasion “unpatriotic”.'],
] as const)('what unnamed others do is not what the speaker thinks: %s %s', (lang, text) => {
  expect(sidedAt(read((lang === 'es' ? ES : EN) + text, lang), 'Ruiz')?.stance).not.toBe('favor');
});

test.each([
  ['Brasil rechaza la intervención militar, mientras la oposición la respalda.', false],
  ['Brasil apoyará la intervención militar mientras haya cárteles.', true],
  ['Mientras los gobiernos de Chile, Perú y Brasil han rechazado la intervención militar, los demás callan.', false],
  ['Brasil rechazó la intervención militar, mientras que su par boliviano, Juan Paz, la celebró.', false],
])('"mientras" opens a condition only before what is not yet a fact: %s', (text, conditional) => {
  expect(sidedAt(read(ES + text, 'es'), 'Brasil')).toMatchObject({ holder: 'Brasil', conditional });
});

test('behind the act a participle tells of whoever did it', () => {
  const text = 'La ministra Ana Ruiz condenó el ataque militar lanzado esta madrugada por Chile contra Perú.';
  const favor = read(ES + text, 'es').filter(({ sentence, stance }) => sentence === text && stance === 'favor');
  expect(favor.map(({ holder }) => holder)).toEqual(['Chile']);
});

test.each([
  ['es', 'Los gobiernos de Brasil, Bolivia y Chile rechazaron los ataques aéreos.'],
  ['en', 'The governments of Brazil, Bolivia and Chile rejected the airstrikes.'],
] as const)('of the governments of several states each has its own: %s %s', (lang, text) => {
  const against = read((lang === 'es' ? ES : EN) + text, lang).filter(({ sentence, stance }) => sentence === text && stance === 'against');
  expect(against.map(({ holder }) => holder).sort()).toEqual(['Bolivia', lang === 'es' ? 'Brasil' : 'Brazil', 'Chile']);
});

test('lo que se dice sin rodeos toma partido también en una cita de dos palabras', () => {
  const text = `${ES}La presidenta Elena Robledo dijo que habló por teléfono con su homólogo. “Coordinación, sí. Subordinación, no”, subrayó.`;
  expect(sidedAt(read(text, 'es'), 'Coordinación')).toMatchObject({ holder: 'Elena Robledo', stance: 'against', conditional: true });
});
