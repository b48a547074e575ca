import fc from 'fast-check';
import { findTerms } from '../../../src/core/terms/index.ts';
import { finders, marked, readText } from './support.ts';

const LEAD_EN =
  'The foreign ministry of Mexico rejected any foreign military intervention and spoke of national sovereignty. U.S. Marines had landed.';
const LEAD_ES =
  'La cancillería de México rechazó toda intervención militar extranjera y habló de soberanía nacional. Desembarcaron marines de Estados Unidos.';

describe('the theme of a mention', () => {
  test.each([
    [
      'the head decides',
      'en',
      'Congress backed military action against the cartels.',
      ['intervention: military action', 'cartel: cartels'],
    ],
    [
      'a verb and its target are two mentions',
      'en',
      'U.S. drones may strike the cartels in Mexico.',
      ['intervention: U.S. drones', 'intervention: strike', 'cartel: cartels'],
    ],
    [
      'interference is intervention, affairs are sovereignty',
      'en',
      'They denounced interference in the internal affairs of Bolivia, the ambassador said.',
      ['intervention: interference', 'sovereignty: internal affairs'],
    ],
    [
      'Spanish heads decide too',
      'es',
      'Denunciaron la injerencia en los asuntos internos de Bolivia, dijo el embajador.',
      ['intervention: injerencia', 'sovereignty: asuntos internos de Bolivia'],
    ],
  ] as const)('%s', (_, lang, text, wanted) => {
    expect(marked(text, lang)).toEqual(wanted);
  });
});

describe('a metaphor', () => {
  test.each([
    ['en', `${LEAD_EN} A neighbor does not come in by the window, the president said.`, 'come in by the window'],
    ['es', `${LEAD_ES} Un vecino no quiere entrar por la ventana, dijo el presidente.`, 'entrar por la ventana'],
  ] as const)('is told from plain words: %s', (lang, text, image) => {
    const figures = findTerms(readText(text, lang), finders[lang]).filter((term) => term.metaphor);
    expect(figures.map(({ start, end }) => text.slice(start, end))).toEqual([image]);
  });
});

describe('the span of a mention', () => {
  test.each([
    ['no determiner', 'en', 'They fear a foreign military intervention.', 'intervention: foreign military intervention'],
    ['no negation', 'en', 'There will be no foreign troops, she said.', 'intervention: foreign troops'],
    [
      'two forces that only "of" parts',
      'es',
      'En Chiapas, México vio los tanques de las tropas guatemaltecas.',
      'intervention: tanques de las tropas guatemaltecas',
    ],
    [
      'and no more where other words part them',
      'es',
      'México denunció los vuelos de reconocimiento de los que hablan las tropas guatemaltecas.',
      'intervention: vuelos de reconocimiento',
    ],
    [
      'the negation that makes the idiom',
      'en',
      'On troops in Cuba nothing is off the table, the president said.',
      'intervention: nothing is off the table',
    ],
    ['the possessor that names a state', 'en', 'The pact respects Mexico’s sovereignty.', 'sovereignty: Mexico’s sovereignty'],
    ['no possessive pronoun', 'en', 'The raid violated its sovereignty.', 'sovereignty: sovereignty'],
    ['across hyphens', 'en', 'The cross-border military raid killed two.', 'intervention: cross-border military raid'],
    [
      'the head and the state behind it, not its modifier for a soldier',
      'es',
      'Rechazó una intervención militar de Francia en su país.',
      'intervention: intervención militar de Francia',
    ],
    [
      'a nominalised action whole',
      'es',
      'El Senado autorizó el envío de tropas extranjeras a Haití.',
      'intervention: envío de tropas extranjeras',
    ],
    ['with its adjectives', 'es', 'Rechazó la presencia militar extranjera en el país.', 'intervention: presencia militar extranjera'],
  ] as const)('%s', (_, lang, text, wanted) => {
    expect(marked(text, lang)).toContain(wanted);
  });
});

describe('spelling', () => {
  test.each([
    ['straight apostrophe', "The pact respects Mexico's sovereignty.", "sovereignty: Mexico's sovereignty"],
    ['curly apostrophe', 'The pact respects Mexico’s sovereignty.', 'sovereignty: Mexico’s sovereignty'],
    ['capitals', 'FOREIGN TROOPS LAND IN HAITI', 'intervention: FOREIGN TROOPS'],
    ['a soft hyphen inside', 'The pact respects national sover\u00adeignty.', 'sovereignty: national sover\u00adeignty'],
    ['a no-break blank', 'They fear military\u00a0intervention.', 'intervention: military\u00a0intervention'],
  ])('%s', (_, text, wanted) => {
    expect(marked(text, 'en')).toContain(wanted);
  });

  test('accents may be missing, but tell a cartel from a poster', () => {
    expect(marked(`${LEAD_ES} Violaron la soberania nacional.`, 'es')).toContain('sovereignty: soberania nacional');
    expect(marked('El cartel de la feria anuncia seis toros.', 'es')).toEqual([]);
    expect(marked('El cártel mandó matar al alcalde, dijo el fiscal.', 'es')).toEqual(['cartel: cártel']);
  });
});

describe('the article decides what a bare word means', () => {
  test('soldiers, drones and raids in a story of a foreign landing', () => {
    const found = marked(`${LEAD_EN} Two drones circled and the raid lasted an hour, the ambassador told the Security Council.`, 'en');
    expect(found).toEqual(expect.arrayContaining(['intervention: drones', 'intervention: raid']));
  });

  test('but neither flights nor a deployment that nothing calls foreign', () => {
    const found = marked(`${LEAD_EN} The deployment would cost nine million, and the flights to Miami begin again in May.`, 'en');
    expect(found).toEqual(marked(LEAD_EN, 'en'));
  });

  test('and not in a story of something else', () => {
    expect(
      marked('Two drones filmed the wedding. The raid on the buffet lasted an hour, and guests went to war over the cake.', 'en'),
    ).toEqual([]);
  });

  test('the home country’s own soldiers are no intervention', () => {
    const found = marked(`${LEAD_EN} Mexico’s sovereignty is not for sale. Mexican soldiers searched houses in Mexico.`, 'en');
    expect(found).not.toContain('intervention: Mexican soldiers');
  });

  test.each([
    [
      'en',
      'TORREÓN, Mexico - Mexican soldiers raided a ranch and arrested a leader of the Sinaloa Cartel, the ministry said. The army used helicopters and drones. Two soldiers were hurt in Mexico’s north.',
    ],
    [
      'es',
      'CULIACÁN.- El Ejército cateó una casa y detuvo a un operador del Cártel de Sinaloa. Un helicóptero sobrevoló la zona y dos soldados resultaron heridos. Los sicarios bloquearon calles y el operativo siguió con drones.',
    ],
  ] as const)('an army’s operation at home is none either (%s)', (lang, text) => {
    const found = marked(text, lang);
    expect(found.filter((mention) => mention.startsWith('intervention'))).toEqual([]);
    expect(found.some((mention) => mention.startsWith('cartel'))).toBe(true);
  });

  test('nor is it where the article names other states too, but nobody acts in another’s land', () => {
    const found = marked(
      'MANILA - Philippine police and soldiers raided a scam hub on Wednesday and detained 400 workers, most of them from China and Vietnam. The Chinese embassy asked for access. Army trucks and a helicopter blocked the road, and the president praised the raid. Senators will hold a hearing on the syndicate and on human trafficking, officials said in Manila.',
      'en',
    );
    expect(found).toEqual(['cartel: syndicate', 'cartel: human trafficking']);
  });

  test('nor where a state sends its own soldiers to its own towns, and another is only spoken with', () => {
    const found = marked(
      'Mexico sent 2,000 soldiers to Sinaloa on Monday after two factions of the Sinaloa Cartel fought for a week. The defense ministry said the troops would patrol Culiacán with helicopters and armored vehicles. The deployment came a day after the arrest in the United States of a cartel leader. The U.S. ambassador praised the operation. Mexican marines seized fentanyl in Mazatlán.',
      'en',
    );
    expect(found).toEqual(['cartel: Sinaloa Cartel', 'cartel: cartel leader', 'cartel: fentanyl']);
  });

  test.each([
    [
      'en',
      'WASHINGTON - A committee spent Tuesday on U.S. strikes on boats off the coast of Honduras. Its clerk read out what the crews were said to have carried, cocaine for the most part. Two jurists had sent letters. The chairman thanked them and closed the door, and the members went on without the press until ten.',
      'intervention: U.S. strikes',
    ],
    [
      'es',
      'WASHINGTON.- Senadores se reunieron con mandos del Pentágono por los ataques militares de Estados Unidos contra embarcaciones hondureñas. El Gobierno dice que llevaban cocaína. Varios juristas dudan de que los ataques sean legales. Un republicano elogió la reunión y un demócrata pidió las órdenes por escrito.',
      'intervention: ataques militares de Estados Unidos',
    ],
    [
      'es',
      'SANTIAGO.- La senadora preguntó por la ofensiva de Estados Unidos y nadie le contestó. El ataque de Estados Unidos contra Honduras llenó la tarde en el hemiciclo: una bancada salió a la calle por la operación militar y la otra se quedó sentada. De la incursión se hablará otra vez el lunes, dijo el secretario.',
      'intervention: operación militar',
    ],
  ] as const)('a state that strikes near another is not at home, though it is named most (%s)', (lang, text, mention) => {
    expect(marked(text, lang)).toContain(mention);
  });

  test('nor are war powers a matter of home', () => {
    const found = marked(
      'WASHINGTON - Members of the House spent the night on war powers. A war powers measure to bring U.S. forces back from the Chad campaign passed by three votes, and a budget failed by nine. The Senate will not take the measure up, its leader said. Aides slept on benches, and the cafeteria ran out of coffee at four.',
      'en',
    );
    expect(found).toContain('intervention: war powers measure');
  });

  test('militants may be the reason for acting in another’s land', () => {
    const found = marked(
      'Chad launched airstrikes into Niger at dawn, and the mayor of a market town counted nine graves. He wants the strikes to end. In Chad the papers write of militants and insurgents, of jihadist militants at the lake, of militants who sleep in Niger and insurgents who drive back by night. Niger calls the story of the militants old. The strikes were the second in a week, and Niger will write to Chad about the insurgents.',
      'en',
    );
    expect(found).toEqual(expect.arrayContaining(['intervention: airstrikes', 'intervention: strikes']));
  });

  test('but not where an army strikes them at home', () => {
    const found = marked(
      'NDJAMENA - The army of Chad launched two airstrikes on militants in Lac province on Monday, the ministry said. Militants had killed seven soldiers on Saturday. The militants of the region hide on islands, the army said, and some cross from Niger. Soldiers arrested ten militants, and the soldiers moved on. Niger was silent. The president praised the soldiers of Chad.',
      'en',
    );
    expect(found.filter((mention) => mention.startsWith('intervention'))).toEqual([]);
  });

  test('but a state whose ambassador is summoned is not at home', () => {
    const found = marked(
      'CHISINAU - Moldova summoned the Russian ambassador after two missiles bound for Ukraine crossed the sky on Sunday. In Tiraspol, where 1,500 Russian soldiers guard an old depot, the separatist leader said he would ask Moscow for help. Romania offered jets. The ambassador said that he had seen no proof, and Moscow was silent.',
      'en',
    );
    expect(found).toContain('intervention: Russian soldiers');
  });

  test('a storm that soldiers are sent to is no intervention', () => {
    const found = marked(
      'The U.S. military prepared for the hurricane by deploying troops and supplies. The Army had committed 13,000 soldiers to search and rescue in the flooded counties, a spokesman said. Marines helped push a car out of the floodwater, and helicopters rescued 215 stranded people. Food was airlifted to evacuees in Mexico and Texas.',
      'en',
    );
    expect(found).toEqual([]);
  });

  test('two states that an article keeps naming are evidence enough for a bare “troops”', () => {
    const found = marked(
      'Armenia asked Russia on Monday when it means to leave. Moscow said that Armenia had invited it. Armenia replied that guests go home. Russia has kept troops at Gyumri since 1995, and the ambassador of Russia said that the garrison was there to stay. In Yerevan the foreign minister smiled.',
      'en',
    );
    expect(found).toEqual(expect.arrayContaining(['intervention: troops', 'intervention: garrison']));
  });

  test.each([
    [
      'en',
      'The mayor of Santa Rosa was shaving when the American helicopters came. They sat down behind the school, and the soldiers gave gum to the children. A drone has been over the river since Tuesday, and the schoolmistress writes down its hours. An American drone, says the mayor, should carry a plate like a lorry. The soldiers came back on Friday, and the children asked the American captain about Texas.',
      ['intervention: American helicopters', 'intervention: soldiers', 'intervention: American drone'],
    ],
    [
      'es',
      'El alcalde de Santa Rosa se afeitaba cuando llegaron los helicópteros estadounidenses. Se posaron detrás de la escuela, y los soldados repartieron chicles a los niños. Un dron lleva desde el martes sobre el río, y la maestra anota sus horas. Un dron estadounidense, dice el alcalde, debería llevar placas como un camión. Los soldados volvieron el viernes, y los niños preguntaron por Texas al capitán estadounidense.',
      ['intervention: helicópteros estadounidenses', 'intervention: soldados', 'intervention: dron estadounidense'],
    ],
  ] as const)('whoever is only called by the demonym is not at home (%s)', (lang, text, wanted) => {
    expect(marked(text, lang)).toEqual(expect.arrayContaining([...wanted]));
  });

  test.each([
    ['en', 'Spain closed its airspace to American bombers bound for Iran.', 'intervention: American bombers'],
    ['es', 'España cerró su espacio aéreo a los bombarderos estadounidenses que iban a Irán.', 'intervention: bombarderos estadounidenses'],
  ] as const)('airspace closed to a state’s bombers is not that state’s (%s)', (lang, text, wanted) => {
    expect(marked(text, lang)).toContain(wanted);
  });

  test('states that are named often are no evidence by themselves', () => {
    const found = marked(
      'The ambassador of Kenya met the foreign minister of France in Paris on Monday. France and Kenya signed a treaty on customs, and the embassy of Kenya gave a dinner. The minister said that France would open a consulate in Kisumu. Kenya’s envoy thanked France. A waiter was landing a plate of shrimps when the attack of laughter began, and the raid on the cake went on until midnight.',
      'en',
    );
    expect(found).toEqual([]);
  });

  test('expressions that only look like mentions say that a text is about other things', () => {
    const story = 'A drone crossed Iraq on Monday, and Iraq asked Turkey why. A second drone fell in Turkey. The raid began at noon.';
    const others = 'The hunger strike of the miners went on, and the pitch invasion was forgotten.';
    expect(marked(`${story} Nobody was hurt.`, 'en')).toContain('intervention: raid');
    expect(marked(`${story} ${others}`, 'en')).not.toContain('intervention: raid');
  });

  test('swapping the countries swaps the result', () => {
    const text = 'France’s sovereignty is at stake. Brazilian troops landed in France. French troops looked on in France.';
    const swapped = text.replace(
      /France|French|Brazilian/g,
      (word) => ({ France: 'Brazil', French: 'Brazilian', Brazilian: 'French' })[word] ?? word,
    );
    expect(marked(text, 'en')).toContain('intervention: Brazilian troops');
    expect(marked(swapped, 'en')).toContain('intervention: French troops');
    expect(marked(swapped, 'en')).not.toContain('intervention: Brazilian troops');
  });
});

describe('what only looks like a theme', () => {
  test.each([
    ['en', 'The Bank of Japan intervened to buy dollars, dealers said, and further intervention by the Fed is expected.'],
    ['en', 'OPEC ministers said the cartel would cut its output to lift prices, and traders said the cartel was dead.'],
    ['en', 'Brazil suspended payments on its sovereign debt; sovereign bonds fell and the sovereign wealth fund sold shares.'],
    ['en', 'Rail workers went on strike for higher pay, and union leaders called a general strike.'],
    ['en', 'Patients were given fentanyl before surgery, nurses at the hospital said.'],
    ['es', 'El banco central intervino en el mercado de cambios y su intervención frenó al dólar.'],
    ['es', 'La intervención quirúrgica duró tres horas, dijo el cirujano del hospital.'],
    ['es', 'El cartel del teatro anuncia una comedia y los carteles de cine llenan la galería.'],
    ['es', 'Los trabajadores iniciaron una huelga por el salario y el paro sigue en el puerto.'],
    ['es', 'La soberanía alimentaria y la soberanía energética son leyes del país.'],
  ] as const)('%s: %s', (lang, text) => {
    expect(marked(text, lang)).toEqual([]);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...'the U.S. troops in of Mexico ’s sovereignty , cartel drug strike send a military no foreign - . “ ” intervention soberanía de los México nada sobre la mesa'.split(
      ' ',
    ),
  );
  const texts = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.array(words, { maxLength: 120 }).map((list) => list.join(' ')),
  );

  test.each(['en', 'es'] as const)('gives sorted, separate spans inside the text, and the same twice (%s)', (lang) => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = findTerms(readText(text, lang), finders[lang]);
        let last = 0;
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        expect(findTerms(readText(text, lang), finders[lang])).toEqual(found);
      }),
      { numRuns: 150 },
    );
  });
});

test.each([
  ['en', 'Police arrested two gang members in Los Angeles for extortion and seized cocaine of a drug cartel.', 'Los Angeles'],
  ['es', 'La policía detuvo en Los Mochis a dos sicarios por extorsión y decomisó cocaína de un cártel de la droga.', 'Los Mochis'],
] as const)('%s: a town is no gang, whatever its name and the crime around it', (lang, text, town) => {
  expect(marked(text, lang).join()).not.toContain(town);
});
