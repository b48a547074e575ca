import { castOf, meantBy } from './helpers.ts';

/** A full name, and a later mention that must lead to it. */
const NAMES: [string, string][] = [
  ['Haider al-Abadi', 'Abadi'],
  ['Ursula von der Leyen', 'Von der Leyen'],
  ['Mohammed bin Salman', 'Bin Salman'],
  ['Juan Ramón de la Fuente', 'De la Fuente'],
  ['Grace Baker', 'Baker'],
  ['Theresa May', 'May'],
  ['Israel Katz', 'Katz'],
];

describe('a later mention by a part of the name', () => {
  it.each(NAMES)('%s is found by “%s”', (full, short) => {
    const said = castOf('en', `Foreign Minister ${full} rejected the plan. The army stayed at home. Later, ${short} left.`);
    expect(meantBy(said, short)).toBe(full);
    expect(said.cast.members.filter(({ kind }) => kind === 'person')).toHaveLength(1);
  });

  it('lee como apellido un nombre de parentesco', () => {
    const said = castOf('es', 'El ministro Vladimir Padrino López habló. El ejército calló. Después Padrino López salió.');
    expect(meantBy(said, 'Padrino López')).toBe('Vladimir Padrino López');
  });

  it('deja que aparezca después el apellido materno', () => {
    const said = castOf('es', 'La presidenta Claudia Rivas habló. El ejército calló. Después Rivas Pardo salió.');
    expect(meantBy(said, 'Rivas Pardo')).toBe('Claudia Rivas');
  });

  it('no toma por la misma persona a quien lleva otro nombre', () => {
    const said = castOf('es', 'La presidenta Claudia Rivas habló. El ejército calló. Después Julia Rivas salió.');
    expect(meantBy(said, 'Julia Rivas')).toBe('Julia Rivas');
  });

  it('keeps an office before a name an office', () => {
    const said = castOf('en', 'Will President Ana Ruiz accept? The president left.');
    expect(meantBy(said, 'The president')).toBe('Ana Ruiz');
  });
});

/** Surnames that are words, bodies, seasons, places: [full name, the surname alone]. */
const WORDS_EN: [string, string][] = [
  ['Angus King', 'King'],
  ['Andrew Little', 'Little'],
  ['Frank Winter', 'Winter'],
  ['Theresa May', 'May'],
  ['Lisa Rose', 'Rose'],
  ['Jim Banks', 'Banks'],
  ['Jim Jordan', 'Jordan'],
  ['Steve Israel', 'Israel'],
];
const WORDS_ES: [string, string][] = [
  ['Arturo Reyes', 'Reyes'],
  ['Luis Segundo', 'Segundo'],
  ['Marta Santiago', 'Santiago'],
  ['Pedro Guerra', 'Guerra'],
];

describe('a surname that is a word of its own', () => {
  it.each(WORDS_EN)('%s: “%s”', (full, short) => {
    const said = castOf('en', `Sen. ${full} opposed the plan. The army stayed at home.\n\n${short} told reporters that it was late.`);
    expect(meantBy(said, short)).toBe(full);
  });

  it.each(WORDS_ES)('%s: «%s»', (full, short) => {
    const said = castOf('es', `El senador ${full} rechazó el plan. El ejército calló.\n\n${short} afirmó que era tarde.`);
    expect(meantBy(said, short)).toBe(full);
  });

  it('stays the word or the place where the text uses it so', () => {
    const said = castOf('en', 'Sen. Theresa May and Sen. Jim Jordan flew to Jordan in May. Jordan said no.');
    expect(meantBy(said, 'Jordan')).toBe('Jordan');
    expect(meantBy(said, 'May')).toBeUndefined();
  });
});

/** Who is introduced, and a later description of the same person; another person stands between. */
const ROLES_EN: [string, string][] = [
  ['Prime Minister Ana Lazo', 'the premier'],
  ['Foreign Minister Ana Lazo', 'the top diplomat'],
  ['Defense Secretary Ana Lazo', 'the defence chief'],
  ['Army chief Gen. Ana Lazo', 'the general'],
  ['Brig Gen Ana Lazo', 'the brigadier general'],
  ['Ana Lazo, a lawyer for the families,', 'the lawyer'],
  ['Rep. Ana Lazo', 'the congresswoman'],
];
const ROLES_ES: [string, string][] = [
  ['La primera ministra Ana Lazo', 'la jefa del Gobierno'],
  ['La canciller Ana Lazo', 'la titular de Exteriores'],
  ['La secretaria de Gobernación, Ana Lazo,', 'la secretaria'],
  ['La vocera Ana Lazo', 'la portavoz'],
  ['La magnate Ana Lazo', 'la magnate'],
];

describe('a later description of a named person', () => {
  it.each(ROLES_EN)('%s … %s', (named, later) => {
    const text = `${named} rejected the plan.\n\nThe judge Tom Ruiz had no view.\n\n“It is late,” ${later} said.`;
    const said = castOf('en', text, [{ words: '“It is late,”', speaker: later, cue: 'said' }]);
    expect(said.cast.members.find(({ id }) => id === said.cast.speakers[0]?.actor)?.name).toBe('Ana Lazo');
  });

  it.each(ROLES_ES)('%s … %s', (named, later) => {
    const text = `${named} rechazó el plan.\n\nEl juez Tomás Ruiz no opina.\n\n«Es tarde», dijo ${later}.`;
    const said = castOf('es', text, [{ words: '«Es tarde»', speaker: later, cue: 'dijo' }]);
    expect(said.cast.members.find(({ id }) => id === said.cast.speakers[0]?.actor)?.name).toBe('Ana Lazo');
  });
});

describe('whose voice and whose words', () => {
  it('gives the spokesman of a leader to the state that he leads', () => {
    const said = castOf('en', 'Nigeria’s President Bola Ruiz left. France waited. Ruiz met reporters. His spokesman spoke.');
    expect(meantBy(said, 'His spokesman')).toBe('Nigeria');
  });

  it('sees a person inside a longer phrase', () => {
    const text =
      'Caracas criticó las declaraciones de la ministra de Defensa de España, Margarita Robles. Luego calló la ministra española.';
    expect(meantBy(castOf('es', text), 'la ministra española')).toBe('Margarita Robles');
  });

  it('llama a la Secretaría por su acento', () => {
    const said = castOf('es', 'La Secretaría de Relaciones Exteriores de México habló. La secretaría calló.');
    expect(meantBy(said, 'La secretaría')).toBe('México');
  });

  it('calls a body of states as the text does', () => {
    const said = castOf('es', 'La OEA calló. La secretaría general de la OEA habló.');
    expect(said.cast.members.map(({ name }) => name)).toContain('OEA');
  });
});

/** A sentence, and the name under which whoever speaks in it is shown. */
const SHOWN_EN: [string, string][] = [
  ['Inspector General of Police Japhet Koome left', 'Japhet Koome'],
  ['Cabinet Secretary for Foreign & Diaspora Affairs Alfred Mutua left', 'Alfred Mutua'],
  ['Kenya’s Foreign Affairs Minister, Alfred Mutua, left', 'Alfred Mutua'],
  ['U.S. Ambassador to Mexico Ana Ruiz left', 'Ana Ruiz'],
  ['Army Chief of Staff Gen. Ana Ruiz left', 'Ana Ruiz'],
  ['EU foreign policy chief Ana Ruiz left', 'Ana Ruiz'],
  ['The prime minister accused Secretary of State Dana Holt', 'prime minister'],
  ['The governor, Will Hart, left', 'Will Hart'],
  ['The National Union of Haitian Police Officers left', 'National Union of Haitian Police Officers'],
  ['The Haitian National Police left', 'Haitian National Police'],
  ['The Economic Community of Central African States left', 'Economic Community of Central African States'],
];
const SHOWN_ES: [string, string][] = [
  ['La Policía Nacional calló', 'Policía Nacional'],
  ['El Consejo de Seguridad Nacional calló', 'Consejo de Seguridad Nacional'],
  ['El Consejo Nacional para la Salvaguardia de la Patria calló', 'Consejo Nacional para la Salvaguardia de la Patria'],
  ['La Misión Multinacional de Apoyo a la Seguridad calló', 'Misión Multinacional de Apoyo a la Seguridad'],
  ['La jefa del Ejecutivo Federal calló', 'jefa del Ejecutivo Federal'],
  ['El secretario de Transporte, Sean Duffy, calló', 'Sean Duffy'],
  ['Gobierno haitiano calla', 'Haití'],
  ['El diario El País calló', 'diario El País'],
  ['El comandante de la Misión de Apoyo a la Seguridad, Godfrey Otunge, calló', 'Godfrey Otunge'],
  ['Tras ver al presidente de Francia, Luc Morel, el jefe del Gobierno, Jens Dahl, calló', 'Jens Dahl'],
];

describe('the name under which somebody is shown', () => {
  it.each(SHOWN_EN)('%s.', (text, name) => {
    expect(castOf('en', `${text}.`).cast.members.map((member) => member.name)).toContain(name);
  });

  it.each(SHOWN_ES)('%s.', (text, name) => {
    expect(castOf('es', `${text}.`).cast.members.map((member) => member.name)).toContain(name);
  });

  it('knows a body by its initials', () => {
    const said = castOf('es', 'El Ejército de Liberación Nacional calló. Luego habló el ELN.');
    expect(meantBy(said, 'el ELN')).toBe('Ejército de Liberación Nacional');
  });

  it('gives a body without its state to the state whose officials have just spoken, not to the article’s home', () => {
    const text =
      'MÉXICO.- El plan cayó mal en México y en la capital mexicana.\n\nFuncionarios estadounidenses dijeron que hay un plan. El Departamento de Defensa calló.';
    const said = castOf('es', text, [{ words: 'hay un plan', speaker: 'Funcionarios estadounidenses', cue: 'dijeron', type: 'indirect' }]);
    expect(meantBy(said, 'El Departamento de Defensa')).toBe('Estados Unidos');
  });
});

describe('no actor', () => {
  it('is an adjective behind a noun', () => {
    expect(castOf('es', 'Entraron en aguas colombianas y vieron bases militares.').cast.members).toEqual([]);
  });

  it('is the person for whose movement *-ismo* stands', () => {
    const text = 'La ministra Ana Paz habló. El correísmo respondió: “No hay base que valga”.';
    const said = castOf('es', text, [{ words: '“No hay base que valga”', speaker: 'El correísmo', cue: 'respondió' }]);
    expect(said.cast.members.find(({ id }) => id === said.cast.speakers[0]?.actor)?.name).toBe('correísmo');
  });

  it('is a preposition at the start of a sentence', () => {
    expect(castOf('es', 'Frente a los rumores, la ministra calló.').cast.members.map((member) => member.name)).not.toContain('Frente');
  });

  it('is whoever the writing speaks of: “reports that say that Ruiz …”', () => {
    const said = castOf('es', 'Según reportes que señalan que el presidente Luis Ruiz viajó, hay un plan.', [
      { words: 'el presidente Luis Ruiz viajó', speaker: 'reportes', cue: 'señalan', type: 'indirect' },
    ]);
    expect(said.cast.members.find(({ id }) => id === said.cast.speakers[0]?.actor)?.name).not.toBe('Luis Ruiz');
  });
});
