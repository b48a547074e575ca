import { castOf, meantBy, speakers } from './helpers.ts';

/** The words that name a speaker, and the name that a reader must see. */
const SHOWN_EN: [string, string][] = [
  ['Former President Bill Ruiz', 'Bill Ruiz'],
  ['Republican vice-presidential nominee Gov. Ana Lazo', 'Ana Lazo'],
  ['Conservative talk radio host Ana Lazo', 'Ana Lazo'],
  ['Democratic presidential nominee Ana Lazo', 'Ana Lazo'],
  ['A spokesman for the Justice Department', 'Justice Department'],
  ['A spokeswoman for the Department of Public Works', 'Department of Public Works'],
  ['A spokesman for Peru’s Ministry of Foreign Affairs', 'Peru'],
  ['The Sonora state government', 'Sonora state government'],
  ['The government of Sonora', 'government of Sonora'],
  ['The Kurdistan Regional Government', 'Kurdistan'],
  ['Opponents of the foreign bases', 'Opponents of the foreign bases'],
  ['Critics of the French military presence', 'Critics of the French military presence'],
  ['The Autonomous Administration of North and East Rivaria (AANER)', 'Autonomous Administration of North and East Rivaria'],
];
const SHOWN_ES: [string, string][] = [
  ['El gobierno de Sonora', 'gobierno de Sonora'],
  ['Un portavoz del Gobierno', 'México'],
  ['El gerente de la Federación de Cafeteros, Jorge Lazo,', 'Jorge Lazo'],
];

describe('the name under which a speaker is shown', () => {
  it.each(SHOWN_EN)('%s', (words, shown) => {
    const text = `The army of Honduras waited in Honduras. ${words} said that it was late.`;
    expect(speakers('en', text, [{ words: 'it was late', speaker: words, cue: 'said', type: 'indirect' }])).toEqual([shown]);
  });

  it.each(SHOWN_ES)('%s', (words, shown) => {
    const text = `El ejército de México esperó en México. ${words} dijo que era tarde.`;
    expect(speakers('es', text, [{ words: 'era tarde', speaker: words, cue: 'dijo', type: 'indirect' }])).toEqual([shown]);
  });

  const members = (lang: 'en' | 'es', text: string) => castOf(lang, text).cast.members.map(({ name }) => name);

  it('is one name where somebody is set off as one of several', () => {
    const names = members('en', 'The hall heard Senator Ana Ruiz (D), one of the few critics of the dam, on Monday. Ruiz then left.');
    expect(names).toContain('Ana Ruiz');
    expect(names.filter((name) => name.startsWith('one of'))).toEqual([]);
  });

  it('is a whole word where a hyphen joins a number', () => {
    expect(members('en', 'It is unlikely that the House would have the two-thirds majority needed to override him.')).not.toContainEqual(
      expect.stringMatching(/^-/),
    );
  });

  it('is one for a ruler whom only general words name', () => {
    const text = '«No», dijo la mandataria ante la prensa. La jefa del Ejecutivo habló de la obra. La gobernante se fue después.';
    expect(castOf('es', text).cast.members.filter(({ kind }) => kind === 'person')).toHaveLength(1);
  });

  it('is not the headline', () => {
    const title = 'Ana Ruiz Says Marines Will Leave.';
    const { cast } = castOf('en', `${title}\n\nForeign Minister Ana Ruiz gave no date. Ruiz said so twice.`);
    expect(cast.members.filter(({ kind }) => kind === 'person').map(({ name }) => name)).toEqual(['Ana Ruiz']);
  });

  it('does not begin with the sentence’s verb', () => {
    const { cast } = castOf('en', 'Blaming Ana Ruiz, the senator left. Ana Ruiz smiled.');
    expect(cast.members.map(({ name }) => name)).toContain('Ana Ruiz');
  });

  it('no lleva el de la agencia', () => {
    const text = 'El portero Ramón Lazo volvió. "Es tarde", confesó a Efe Lazo.';
    expect(speakers('es', text, [{ words: '"Es tarde"', speaker: 'Lazo', cue: 'confesó' }])).toEqual(['Ramón Lazo']);
  });
});

describe('whose a government is', () => {
  const home = 'MEXICO CITY — Mexico sent a note to the United States. ';

  it.each([
    ['The Trump administration', 'United States'],
    ['The Defense Department', 'United States'],
    ['The Mexican Defense Department', 'Mexico'],
    ['The government', 'Mexico'],
  ])('%s, in an article at home in Mexico', (words, state) => {
    expect(meantBy(castOf('en', `${home}${words} rejected it.`), words)).toBe(state);
  });

  it('is that of the person named in it', () => {
    const said = castOf('en', `${home}Mexican President Ana Lazo left. The Lazo administration rejected it.`);
    expect(meantBy(said, 'The Lazo administration')).toBe('Mexico');
  });
});

describe('una política', () => {
  it('no es una ministra', () => {
    const text = 'La presidenta Ana Lazo habló. La secretaria de Estado, Miriam Paz, calló. El líder criticó la política de la presidenta.';
    const said = castOf('es', text);
    expect(meantBy(said, 'la presidenta')).toBe('Ana Lazo');
    expect(said.cast.members.find(({ name }) => name === 'Miriam Paz')?.mentions).toHaveLength(1);
  });
});

describe('who else is meant', () => {
  it('is the medium, not a state, where it goes on', () => {
    const text = 'Mexico waited. NBC News cited six officials. It said that nobody knew.';
    expect(speakers('en', text, [{ words: 'nobody knew', speaker: 'It', cue: 'said', type: 'indirect' }])).toEqual(['NBC News']);
  });

  it('is whom the text is about, not an officer who is only named later', () => {
    const text =
      'Donald Trump spoke at noon. “It is late,” the president said.\n\nThe army slept.\n\nJorge Lazo, the Assembly president, stood up.';
    expect(speakers('en', text, [{ words: '“It is late,”', speaker: 'the president', cue: 'said' }])).toEqual(['Donald Trump']);
  });

  it('es la única mujer que el texto nombra', () => {
    const text = 'Claudia Lazo habló con Tomás Ruiz.\n\nEl ejército calló.\n\n«Es tarde», dijo la presidenta.';
    expect(speakers('es', text, [{ words: '«Es tarde»', speaker: 'la presidenta', cue: 'dijo' }])).toEqual(['Claudia Lazo']);
  });
});
