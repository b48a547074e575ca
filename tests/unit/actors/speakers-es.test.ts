import { castOf, meantBy, speakers } from './helpers.ts';

describe('quien habla en español', () => {
  it.each([
    [
      'the adjective of the state behind a complement',
      '«Es rutina», comentó la ministra de Defensa británica, Prudence Hartwell.',
      { words: '«Es rutina»', speaker: 'la ministra de Defensa británica, Prudence Hartwell', cue: 'comentó' },
      'Prudence Hartwell',
    ],
    [
      'a name behind the name of a body and its short form',
      '«Es rutina», dijo el presidente de la Confederación Rural Argentina (CRA), Manuel Cabanellas.',
      { words: '«Es rutina»', speaker: 'el presidente de la Confederación Rural Argentina', cue: 'dijo' },
      'Manuel Cabanellas',
    ],
    [
      'a thing within an unknown description',
      'Bruno Paz ganó ayer. «Es rutina», dijo el dos veces campeón del Abierto de Francia.',
      { words: '«Es rutina»', speaker: 'el dos veces campeón del Abierto de Francia', cue: 'dijo' },
      'Bruno Paz',
    ],
    [
      'a group that its adjectives tell from the body named before',
      'La ONU calló. «Es rutina», dijo el grupo parlamentario socialista.',
      { words: '«Es rutina»', speaker: 'el grupo parlamentario socialista', cue: 'dijo' },
      'grupo parlamentario socialista',
    ],
    [
      'a writing by whoever spread it',
      '«No iremos con tropas», dice el comunicado difundido por la Presidencia de Colombia.',
      { words: '«No iremos con tropas»', speaker: 'el comunicado difundido por la Presidencia de Colombia', cue: 'dice' },
      'Colombia',
    ],
    [
      'a writing that the subject only debates',
      'El Senado debate una moción que dice: «No iremos».',
      { words: '«No iremos»', speaker: 'una moción', cue: 'dice' },
      'moción',
    ],
    [
      'a month as a first name',
      'El canciller Julio Marroquín llegó tarde. «No iremos», dijo Marroquín.',
      { words: '«No iremos»', speaker: 'Marroquín', cue: 'dijo' },
      'Julio Marroquín',
    ],
    [
      'a fronted place before a description with its own name',
      'Desde un tejado de Delmas, el cabecilla de la banda, Gédéon Pierre, juró vengarse. «Vendrán», dijo el cabecilla.',
      { words: '«Vendrán»', speaker: 'el cabecilla', cue: 'dijo' },
      'Gédéon Pierre',
    ],
    [
      'the subject of the cue’s own sentence, where it names nobody',
      'El diputado Jorge Frem habló de paz. «Basta», dijo Frem. Un ministro libanés, que calla su nombre, traza otra raya: «Ni uno», opina.',
      { words: '«Ni uno»', cue: 'opina' },
      'ministro libanés',
    ],
    [
      'a writing behind its verb is whose sentence it is',
      'El presidente Ramiro Egüez habló. La Cancillería peruana entregó una nota en la que se exige «una disculpa».',
      { words: '«una disculpa»', speaker: 'una nota', cue: 'exige' },
      'Perú',
    ],
  ])('%s', (_, text, said, expected) => {
    expect(speakers('es', text, [said])).toEqual([expected]);
  });

  it('sigue a una persona por su cargo, sus sinónimos y el sujeto tácito', () => {
    const text =
      'La presidenta Julia Ferrer Paz rechazó el plan. “No habrá bases”, dijo Ferrer. “Ni una”, añadió la mandataria. Advirtió que el acuerdo no se firmará.';
    expect(
      speakers('es', text, [
        { words: '“No habrá bases”', speaker: 'Ferrer', cue: 'dijo' },
        { words: '“Ni una”', speaker: 'la mandataria', cue: 'añadió' },
        { words: 'el acuerdo no se firmará', cue: 'Advirtió', type: 'indirect' },
      ]),
    ).toEqual(['Julia Ferrer Paz', 'Julia Ferrer Paz', 'Julia Ferrer Paz']);
  });

  it('reúne cargo, complemento y nombre en aposición', () => {
    const text = 'El presidente de la Federación de Pescadores, Segundo Roca, advirtió que habrá paro. “Ya basta”, dijo el dirigente.';
    expect(
      speakers('es', text, [
        { words: 'habrá paro', speaker: 'El presidente de la Federación de Pescadores, Segundo Roca', cue: 'advirtió', type: 'indirect' },
        { words: '“Ya basta”', speaker: 'el dirigente', cue: 'dijo' },
      ]),
    ).toEqual(['Segundo Roca', 'Segundo Roca']);
  });

  it('toma el género del artículo', () => {
    const text = 'El ministro Luis Arce recibió a la general Thelma Ruiz. “De acuerdo”, respondió ella.';
    expect(speakers('es', text, [{ words: '“De acuerdo”', speaker: 'ella', cue: 'respondió' }])).toEqual(['Thelma Ruiz']);
  });

  it('lee ministerios, embajadas, palacios y capitales como su Estado', () => {
    const text =
      'QUITO.- El Gobierno de Ecuador firmó. “Es un paso”, afirmó la Cancillería. “Bienvenido”, dijo la embajada de Estados Unidos. “Así es”, insistió Carondelet.';
    expect(
      speakers('es', text, [
        { words: '“Es un paso”', speaker: 'la Cancillería', cue: 'afirmó' },
        { words: '“Bienvenido”', speaker: 'la embajada de Estados Unidos', cue: 'dijo' },
        { words: '“Así es”', speaker: 'Carondelet', cue: 'insistió' },
      ]),
    ).toEqual(['Ecuador', 'Estados Unidos', 'Ecuador']);
  });

  it('distingue al ministro de Defensa del canciller', () => {
    const text =
      'El ministro de Defensa, Iván Soto, calló. El ministro de Economía, Raúl Peña, habló. “Sobran razones”, dijo el ministro de Defensa. “Faltan votos”, dijo el ministro de Economía.';
    expect(
      speakers('es', text, [
        { words: '“Sobran razones”', speaker: 'el ministro de Defensa', cue: 'dijo' },
        { words: '“Faltan votos”', speaker: 'el ministro de Economía', cue: 'dijo' },
      ]),
    ).toEqual(['Iván Soto', 'Raúl Peña']);
  });

  it('entiende los partitivos y los demonimos', () => {
    const text =
      'Hubo marcha. “Que se vayan”, gritó una de las vecinas. El canciller brasileño, Caio Prado, escuchó. “Veremos”, dijo el brasileño.';
    expect(
      speakers('es', text, [
        { words: '“Que se vayan”', speaker: 'una de las vecinas', cue: 'gritó' },
        { words: '“Veremos”', speaker: 'el brasileño', cue: 'dijo' },
      ]),
    ).toEqual(['una de las vecinas', 'Caio Prado']);
  });

  it('reconoce a la exministra que fue ministra', () => {
    const text = 'La ex ministra de Defensa, Nora Gil, criticó el plan. “Es grave”, dijo la exministra.';
    expect(speakers('es', text, [{ words: '“Es grave”', speaker: 'la exministra', cue: 'dijo' }])).toEqual(['Nora Gil']);
  });

  it('lee participios y rangos detrás del nombre', () => {
    const text =
      'A Máximo Lara, maestro jubilado, no le hizo gracia. “Ni un día más”, dijo. El Comandante General de la Armada, mayor general Hugo Paz, calló. “No comento”, expresó el general.';
    expect(
      speakers('es', text, [
        { words: '“Ni un día más”', cue: 'dijo' },
        { words: '“No comento”', speaker: 'el general', cue: 'expresó' },
      ]),
    ).toEqual(['Máximo Lara', 'Hugo Paz']);
  });

  it('enlaza las siglas con su nombre', () => {
    const text =
      'La Conaie protestó. La Confederación de Nacionalidades Indígenas (Conaie) convocó a un paro. “Es un retroceso”, dijo la Conaie. “Y grave”, agregó la organización.';
    const found = speakers('es', text, [
      { words: '“Es un retroceso”', speaker: 'la Conaie', cue: 'dijo' },
      { words: '“Y grave”', speaker: 'la organización', cue: 'agregó' },
    ]);
    expect(new Set(found)).toEqual(new Set(['Confederación de Nacionalidades Indígenas']));
  });

  it('enlaza las siglas con las fuerzas de un Estado', () => {
    const text = 'Las FDI callaron. Las Fuerzas de Defensa de Israel (FDI) volvieron. “Fue un error”, dijeron las FDI.';
    const found = speakers('es', text, [{ words: '“Fue un error”', speaker: 'las FDI', cue: 'dijeron' }]);
    expect(found).toEqual(['Fuerzas de Defensa de Israel']);
  });

  it('da el cargo a quien lo ejerce, no a quien lo ejerció', () => {
    const text =
      'El presidente de Perú, Diego Nava, perdió. La base se cerró con el expresidente Raúl Coro. “Respetamos el voto”, dijo el presidente.';
    expect(speakers('es', text, [{ words: '“Respetamos el voto”', speaker: 'el presidente', cue: 'dijo' }])).toEqual(['Diego Nava']);
    const alone = 'El expresidente Raúl Coro volvió. “Respetamos el voto”, dijo el presidente.';
    expect(speakers('es', alone, [{ words: '“Respetamos el voto”', speaker: 'el presidente', cue: 'dijo' }])).toEqual(['Raúl Coro']);
  });

  it('vuelve al sujeto, no a quien habló en su oración de relativo', () => {
    const text =
      'El embajador Sergio Dávila reforzó la postura del presidente Luis Soto, quien dijo que era tarde. Y expresó que no había salida.';
    expect(
      speakers('es', text, [
        { words: 'era tarde', speaker: 'presidente Luis Soto', cue: 'dijo', type: 'indirect' },
        { words: 'no había salida', cue: 'expresó', type: 'indirect' },
      ]),
    ).toEqual(['Luis Soto', 'Sergio Dávila']);
  });

  it('une el cargo con el nombre detrás de un adjetivo que la frase no esperaba', () => {
    const text = 'Lo expuso la primera ministra de esa nación caribeña, Kamla Paz, en mayo. “No hay paz”, dijo la primera ministra.';
    expect(speakers('es', text, [{ words: '“No hay paz”', speaker: 'la primera ministra', cue: 'dijo' }])).toEqual(['Kamla Paz']);
  });

  it('no da la palabra al sujeto de la oración que el verbo parte en dos', () => {
    const text = '“Tengo dudas”, dijo la profesora Marta Ruiz.\nPerú, señala, puede esperar.';
    expect(
      speakers('es', text, [
        { words: '“Tengo dudas”', speaker: 'la profesora Marta Ruiz', cue: 'dijo' },
        { words: 'Perú, señala, puede esperar', cue: 'señala', type: 'indirect' },
      ]),
    ).toEqual(['Marta Ruiz', 'Marta Ruiz']);
  });

  it('lee el nombre detrás de las siglas de una agencia', () => {
    const text = '“Es una vergüenza”, dijo a la agencia de noticias AFP Mambo Kawaya.';
    expect(speakers('es', text, [{ words: '“Es una vergüenza”', speaker: 'Mambo Kawaya', cue: 'dijo' }])).toEqual(['Mambo Kawaya']);
  });

  it('dice «no se sabe» ante la segunda persona', () => {
    expect(speakers('es', 'Dijiste que vendrías.', [{ words: 'vendrías', cue: 'Dijiste', type: 'indirect' }])).toEqual([null]);
  });

  it('no hace personas de adjetivos', () => {
    const { cast } = castOf('es', 'Una intervención militar exige autorización parlamentaria de las tropas.');
    expect(cast.members.filter(({ kind }) => kind === 'person')).toEqual([]);
  });

  it('dice a quién alude un sujeto', () => {
    const said = castOf('es', 'La Habana protestó. El presidente Omar Rey viajó a Perú. El mandatario volvió.');
    expect(meantBy(said, 'La Habana')).toBe('Cuba');
    expect(meantBy(said, 'El mandatario')).toBe('Omar Rey');
  });
});
