import { castOf, meantBy, speakers } from './helpers.ts';

describe('speakers in English', () => {
  it('follows a person from title and full name to surname, office and pronoun', () => {
    const text =
      'Foreign Minister Ana Lazo rejected the plan. “Not here,” Lazo said. “Not now,” the minister added. “Not ever,” she told reporters.';
    expect(
      speakers('en', text, [
        { words: '“Not here,”', speaker: 'Lazo', cue: 'said' },
        { words: '“Not now,”', speaker: 'the minister', cue: 'added' },
        { words: '“Not ever,”', speaker: 'she', cue: 'told' },
      ]),
    ).toEqual(['Ana Lazo', 'Ana Lazo', 'Ana Lazo']);
  });

  it('knows the unnamed adviser of the lead when his name comes', () => {
    const text =
      'A senior White House adviser floated the idea. “We are ready,” he said. The adviser, Tom Reyes, spoke on Monday. “Quite ready,” Reyes said.';
    const { cast } = castOf('en', text, [
      { words: '“We are ready,”', speaker: 'he', cue: 'said' },
      { words: '“Quite ready,”', speaker: 'Reyes', cue: 'said' },
    ]);
    expect(new Set(cast.speakers.map(({ actor }) => actor)).size).toBe(1);
    expect(cast.members.find(({ id }) => id === cast.speakers[0]?.actor)?.name).toBe('Tom Reyes');
  });

  it('takes the person for “they”, not the state whose leader it is', () => {
    const text =
      'Mexico’s leader responded firmly. At a press conference, they stated, “Not here.” The government was calmer.\nOfficials have said little.\n' +
      'During the press conference, Mexico’s leader spoke of respect. “We work together,” they stated.';
    expect(
      speakers('en', text, [
        { words: '“Not here.”', speaker: 'they', cue: 'stated' },
        { words: '“We work together,”', speaker: 'they', cue: 'stated' },
      ]),
    ).toEqual(['Mexico’s leader', 'Mexico’s leader']);
  });

  it('takes a state, its government, its capital and its ministries for one actor', () => {
    const text =
      'Washington would not say more. “No comment,” a State Department spokeswoman said. “None,” the U.S. government repeated. “None at all,” the Pentagon said.';
    expect(
      speakers('en', text, [
        { words: '“No comment,”', speaker: 'a State Department spokeswoman', cue: 'said' },
        { words: '“None,”', speaker: 'the U.S. government', cue: 'repeated' },
        { words: '“None at all,”', speaker: 'the Pentagon', cue: 'said' },
      ]),
    ).toEqual(['United States', 'United States', 'United States']);
  });

  it.each([
    [
      'an unnamed voice goes on as “she”',
      'Nora Pike left the room. No mayor was told, a Kenyan government spokeswoman said. “We knock,” she said.',
      { words: '“We knock,”', speaker: 'she', cue: 'said' },
      'Kenya',
    ],
    [
      'a writing that the subject gives',
      'Chile waits. Peru tabled a text calling the raid “a crime”.',
      { words: 'the raid “a crime”', speaker: 'a text', cue: 'calling' },
      'Peru',
    ],
    [
      'a writing that the subject only got',
      'Ana Ruiz received a letter calling the raid “a crime”.',
      { words: 'the raid “a crime”', speaker: 'a letter', cue: 'calling' },
      'letter',
    ],
    [
      '“it” for what somebody read out',
      'Chile waits. Ana Ruiz read out a note in Lima. It calls the raid “a crime”.',
      { words: 'the raid “a crime”', speaker: 'It', cue: 'calls' },
      'Ana Ruiz',
    ],
    [
      'a statement from a house of government',
      '“Not now,” a statement from the White House said.',
      { words: '“Not now,”', speaker: 'a statement from the White House', cue: 'said' },
      'United States',
    ],
    [
      'whoever signed the letter',
      'Peru waits. “Not now,” says the letter, signed by Ana Ruiz.',
      { words: '“Not now,”', speaker: 'the letter', cue: 'says' },
      'Ana Ruiz',
    ],
    [
      'what somebody in particular is',
      'Minister Paul Vane came with a judge. The minister, a former judge, read out a letter. It says “not now”.',
      { words: '“not now”', speaker: 'It', cue: 'says' },
      'Paul Vane',
    ],
    [
      'a body named by what it deals with',
      '“Not now,” the Council on Foreign Relations said.',
      { words: '“Not now,”', speaker: 'the Council', cue: 'said' },
      'Council on Foreign Relations',
    ],
    [
      'the day on which a body speaks',
      '“Not now,” the Academy Council on Monday said.',
      { words: '“Not now,”', speaker: 'the Academy Council', cue: 'said' },
      'Academy Council',
    ],
    [
      'a particle with a capital',
      'De Blasio closed the park. Mayor Bill de Blasio came at noon. “Not now,” De Blasio said.',
      { words: '“Not now,”', speaker: 'De Blasio', cue: 'said' },
      'Bill de Blasio',
    ],
    [
      'a thing within an unknown description',
      'Ana Ruiz came late. “Not now,” the winner of the Nobel Prize said.',
      { words: '“Not now,”', speaker: 'the winner of the Nobel Prize', cue: 'said' },
      'winner of the Nobel Prize',
    ],
    [
      'a family is not whose it is',
      'Ana Ruiz is held. “Not now,” Ana Ruiz’s family said.',
      { words: '“Not now,”', speaker: 'Ana Ruiz’s family', cue: 'said' },
      'Ana Ruiz’s family',
    ],
    [
      'who leads a coalition is not the coalition',
      '“Not now,” the U.S.-led coalition said.',
      { words: '“Not now,”', speaker: 'the U.S.-led coalition', cue: 'said' },
      'U.S.-led coalition',
    ],
    [
      'a noun that only qualifies, with a participle',
      '“Not now,” the conservative-leaning Tax Foundation said.',
      { words: '“Not now,”', speaker: 'the conservative-leaning Tax Foundation', cue: 'said' },
      'conservative-leaning Tax Foundation',
    ],
    [
      'small words in the name of a body',
      '“Not now,” a spokesman for Doctors Without Borders said.',
      { words: '“Not now,”', speaker: 'a spokesman for Doctors Without Borders', cue: 'said' },
      'Doctors Without Borders',
    ],
    [
      'a name behind “called”',
      'In Lima a teacher called Rosa Quispe was peeling garlic. “I want them out,” she said.',
      { words: '“I want them out,”', speaker: 'she', cue: 'said' },
      'Rosa Quispe',
    ],
    [
      'a name before a thing is no person',
      'Hassan Sarraf will meet his aides to consider closing the Ibrahim Khalil crossing. “With us,” he said.',
      { words: '“With us,”', speaker: 'he', cue: 'said' },
      'Hassan Sarraf',
    ],
    [
      'what somebody was is nobody new',
      'The last word went to Pablo Yocupicio, who is ninety-one and was a boy when they came. “They stayed,” he said.',
      { words: '“They stayed,”', speaker: 'he', cue: 'said' },
      'Pablo Yocupicio',
    ],
    [
      'whoever bears the office against a synonym near by',
      'Minister Paul Vane spoke first. The attorney general, whom the cabinet has asked, advises patience. The minister denied it. “We wait,” he said.',
      { words: '“We wait,”', speaker: 'he', cue: 'said' },
      'Paul Vane',
    ],
    [
      'a writing of a state, told by an adjective',
      'Peru’s army left. The Ecuadorean note called it a raid. “Never again,” the Ecuadorean note said.',
      { words: '“Never again,”', speaker: 'the Ecuadorean note', cue: 'said' },
      'Ecuador',
    ],
  ])('%s', (_, text, said, expected) => {
    expect(speakers('en', text, [said])).toEqual([expected]);
  });

  it('keeps a leader apart from the government', () => {
    const text = 'President Elena Marsh spoke in Mexico City. “No,” Marsh said. “Never,” the Mexican government said.';
    expect(
      speakers('en', text, [
        { words: '“No,”', speaker: 'Marsh', cue: 'said' },
        { words: '“Never,”', speaker: 'the Mexican government', cue: 'said' },
      ]),
    ).toEqual(['Elena Marsh', 'Mexico']);
  });

  it('finds the owner of "its" ministry', () => {
    const text = 'Colombia, which had objected, blocked the draft. “Both need reading,” its foreign ministry said.';
    expect(speakers('en', text, [{ words: '“Both need reading,”', speaker: 'its foreign ministry', cue: 'said' }])).toEqual(['Colombia']);
  });

  it('tells two people of one family name by their offices', () => {
    const text =
      'Senator Pablo Vargas and Judge Marta Vargas met. “I object,” Senator Vargas said. “I rule,” Judge Vargas said. “So be it,” she said.';
    expect(
      speakers('en', text, [
        { words: '“I object,”', speaker: 'Senator Vargas', cue: 'said' },
        { words: '“I rule,”', speaker: 'Judge Vargas', cue: 'said' },
        { words: '“So be it,”', speaker: 'she', cue: 'said' },
      ]),
    ).toEqual(['Pablo Vargas', 'Marta Vargas', 'Marta Vargas']);
  });

  it('lets gender veto, not decide', () => {
    const text = 'Mary Doyle met James Orr. “Fine,” she said.';
    expect(speakers('en', text, [{ words: '“Fine,”', speaker: 'she', cue: 'said' }])).toEqual(['Mary Doyle']);
    expect(speakers('en', 'James Orr left. “Fine,” she said.', [{ words: '“Fine,”', speaker: 'she', cue: 'said' }])).toEqual([null]);
  });

  it('keeps one actor for each unnamed group', () => {
    const text =
      'Mexican officials were cautious. “We wait,” Mexican officials said. “We see,” they added. Some U.S. officials disagreed. “We go,” some U.S. officials said.';
    const found = speakers('en', text, [
      { words: '“We wait,”', speaker: 'Mexican officials', cue: 'said' },
      { words: '“We see,”', speaker: 'they', cue: 'added' },
      { words: '“We go,”', speaker: 'some U.S. officials', cue: 'said' },
    ]);
    expect(found[0]).toBe('Mexican officials');
    expect(found[1]).toBe('Mexican officials');
    expect(found[2]).toMatch(/U\.S\. officials/);
  });

  it('gives a statement to whoever issued it, and leaves an indictment alone', () => {
    const text =
      'The foreign ministry of Peru published a statement. The ships must leave, the ministry said in the statement. They will be watched, the statement adds. He hid the drugs, according to the indictment.';
    const found = speakers('en', text, [
      { words: 'The ships must leave', speaker: 'the ministry', cue: 'said', type: 'indirect' },
      { words: 'They will be watched', speaker: 'the statement', cue: 'adds', type: 'indirect' },
      { words: 'He hid the drugs', speaker: 'the indictment', cue: 'according to', type: 'indirect' },
    ]);
    expect(found).toEqual(['Peru', 'Peru', 'indictment']);
  });

  it('reads "I" as whoever is quoted around it', () => {
    const text = '“I said we would not wait,” General Ruth Cole told the court.';
    expect(
      speakers('en', text, [
        { words: '“I said we would not wait,”', speaker: 'General Ruth Cole', cue: 'told' },
        { words: 'we would not wait', speaker: 'I', cue: 'said', type: 'indirect', inside: 0 },
      ]),
    ).toEqual(['Ruth Cole', 'Ruth Cole']);
  });

  it('gives a headline’s quote to whoever says so in the body', () => {
    const title = '‘Not one more boat’: town votes';
    const text = `${title}\nFishermen met on Friday. “Not one more boat,” said Ida Crane, a net maker.`;
    expect(
      speakers(
        'en',
        text,
        [{ words: '‘Not one more boat’' }, { words: '“Not one more boat,”', speaker: 'Ida Crane, a net maker', cue: 'said' }],
        title,
      ),
    ).toEqual(['Ida Crane', 'Ida Crane']);
  });

  it('finds who answers in an interview', () => {
    const text = [
      'The judge who said no',
      'Judge Carla Bem retired last year. Bem now keeps bees.',
      'Q: Do you miss the court?',
      'A: I told them I would not.',
      'Q: And the press?',
      'A: No.',
      'Q: Never?',
      'A: Never.',
    ].join('\n');
    expect(speakers('en', text, [{ words: 'I would not', speaker: 'I', cue: 'told', type: 'indirect' }])).toEqual(['Carla Bem']);
  });

  it('gives the office to whoever holds it, not to who held it', () => {
    const text =
      'Peru’s president, Diego Nava, lost. The base was closed by former president Raul Coro. “We respect it,” the president said.';
    expect(speakers('en', text, [{ words: '“We respect it,”', speaker: 'the president', cue: 'said' }])).toEqual(['Diego Nava']);
  });

  it('takes a name behind a copula for the subject', () => {
    const text = 'The person least surprised is Dana Ferro. “I told them,” she said.';
    const { cast } = castOf('en', text, [{ words: '“I told them,”', speaker: 'she', cue: 'said' }]);
    expect(cast.members.filter(({ kind }) => kind === 'person').map(({ name }) => name)).toEqual(['Dana Ferro']);
    expect(cast.speakers[0]?.actor).toBe(cast.members.find(({ name }) => name === 'Dana Ferro')?.id);
  });

  it('swaps with the countries', () => {
    const story = (home: string, people: string, other: string) =>
      `${home} rejected the plan. “Never,” the ${people} foreign ministry said. “We shall see,” the ${other} ambassador, Kim Holt, said. “Soon,” he added.`;
    const said = (people: string, other: string) => [
      { words: '“Never,”', speaker: `the ${people} foreign ministry`, cue: 'said' },
      { words: '“We shall see,”', speaker: `the ${other} ambassador, Kim Holt`, cue: 'said' },
      { words: '“Soon,”', speaker: 'he', cue: 'added' },
    ];
    const one = speakers('en', story('Mexico', 'Mexican', 'American'), said('Mexican', 'American'));
    const two = speakers('en', story('Peru', 'Peruvian', 'Brazilian'), said('Peruvian', 'Brazilian'));
    expect(one).toEqual(['Mexico', 'Kim Holt', 'Kim Holt']);
    expect(two).toEqual(['Peru', 'Kim Holt', 'Kim Holt']);
  });

  it('says whom a subject means, and nobody where it is nobody', () => {
    const said = castOf('en', 'President Elena Marsh refused. Moscow applauded. The weather turned. The president left.');
    expect(meantBy(said, 'Moscow')).toBe('Russia');
    expect(meantBy(said, 'The president')).toBe('Elena Marsh');
    expect(meantBy(said, 'The weather')).toBeUndefined();
  });

  it('makes no person of a dateline, a base or an official visit', () => {
    const { cast } = castOf('en', 'SAN PEDRO, Chile (Wire) — The official visit to the army installation ended on Monday.');
    expect(cast.members.filter(({ kind }) => kind === 'person')).toEqual([]);
  });
});
