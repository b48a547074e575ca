import type { Lang } from '../../../src/core/types.ts';
import { draftsOf, quotesOf, type Seen } from './support.ts';

type Row = [string, Lang, string, ...Omit<Seen, 'type'>[]];
const q = (text: string, speaker: string | null, cue: string | null) => ({ text, speaker, cue });

const ROWS: Row[] = [
  ['that', 'en', 'Officials have stressed that the dam is safe.', q('the dam is safe', 'Officials', 'stressed')],
  ['a word that bears writing in Spanish alone', 'en', 'The cartel said the dam was safe.', q('the dam was safe', 'The cartel', 'said')],
  ['no that', 'en', 'The mayor said the dam was safe.', q('the dam was safe', 'The mayor', 'said')],
  [
    'a hearer and a time',
    'en',
    'The mayor told a radio station late Monday that the dam was safe.',
    q('the dam was safe', 'The mayor', 'told'),
  ],
  ['a hearer without that', 'en', 'She told lawmakers she would resign.', q('she would resign', 'She', 'told')],
  ['an insertion before que', 'es', 'La ministra replicó, casi sin levantar la vista, que no irá.', q('no irá', 'La ministra', 'replicó')],
  [
    'any insertion between the verb and its clause',
    'es',
    'La ministra dijo, con la sonrisa de quien cobra, que irá.',
    q('irá', 'La ministra', 'dijo'),
  ],
  ['an insertion before that', 'en', 'The mayor insists, as I do, that the dam is safe.', q('the dam is safe', 'The mayor', 'insists')],
  [
    'an insertion before a question',
    'es',
    'Los vecinos preguntan, con el debido respeto, quién paga la presa.',
    q('quién paga la presa', 'Los vecinos', 'preguntan'),
  ],
  ['a time word before que', 'es', 'La ministra reconoce ahora que no irá.', q('no irá', 'La ministra', 'reconoce')],
  ['an object that only looks like a clause', 'en', 'The mayor denied these claims, citing a report.'],
  ['a noun with a relative', 'en', 'The mayor announced plans for a meeting where those involved would be heard.'],
  ['what somebody is told to say', 'es', 'La oposición llamó al gobierno a declarar que no habrá tropas.'],
  ['the same, behind a finite verb', 'en', 'The mayor asked the governor to declare that the dam was safe.'],
  ['the same, behind a state', 'es', 'El canciller instó a Chile a reconocer que la presa es segura.'],
  ['the same, without a preposition', 'es', 'El papa pidió a Chile admitir que la presa es segura.'],
  ['what somebody is accused of saying', 'es', 'El fiscal acusó a Ruiz de afirmar que la presa es segura.'],
  ['the same in English', 'en', 'The prosecutor accused Ruiz of claiming that the dam was safe.'],
  [
    'what somebody is blamed for saying',
    'en',
    'Critics faulted Ruiz for saying that the dam was safe.',
    q('the dam was safe', 'Ruiz', 'saying'),
  ],
  ['the same', 'es', 'La oposición criticó a Ruiz por sostener que la presa es segura.', q('la presa es segura', 'Ruiz', 'sostener')],
  [
    'a wish whose verb is a bare form',
    'en',
    'The minister urged that guards stay at the dam.',
    q('guards stay at the dam', 'The minister', 'urged'),
  ],
  [
    'a new cue behind a linking word',
    'es',
    'La alcaldesa Ruiz admitió que la ley ayuda a las Obras Públicas, sin embargo, aseguró que no la usará.',
    q('la ley ayuda a las Obras Públicas', 'La alcaldesa Ruiz', 'admitió'),
    q('no la usará', null, 'aseguró'),
  ],
  [
    'a cue behind a semicolon',
    'es',
    'La alcaldesa no solo elogió la obra y el camino nuevo; afirmó que la presa es segura.',
    q('la presa es segura', null, 'afirmó'),
  ],
  [
    'a verb that goes on from a source phrase',
    'es',
    'Según la alcaldía, los obreros cerraron la presa, y afirmó que nadie resultó herido.',
    q('los obreros cerraron la presa', 'la alcaldía', 'Según'),
    q('nadie resultó herido', 'la alcaldía', 'afirmó'),
  ],
  [
    'the same in English',
    'en',
    'According to the ministry, workers closed the dam, and added that nobody was hurt.',
    q('workers closed the dam', 'the ministry', 'According to'),
    q('nobody was hurt', 'the ministry', 'added'),
  ],
  [
    'a subordinate clause that opens the report',
    'es',
    'Ruiz afirma que, mientras el río baja, Lima prosigue la obra.',
    q('mientras el río baja, Lima prosigue la obra', 'Ruiz', 'afirma'),
  ],
  [
    'the same in English',
    'en',
    'Ruiz said that, while the river falls, Lima explains its plan.',
    q('while the river falls, Lima explains its plan', 'Ruiz', 'said'),
  ],
  [
    'whoever made the writing that is commented on',
    'es',
    'Ruiz comentó las declaraciones del ministro Paz, en las que señaló que la presa es segura.',
    q('la presa es segura', 'ministro Paz', 'señaló'),
  ],
  [
    'whoever issued a writing',
    'es',
    'Llegó un mensaje emitido por el general Paz en el que pide que se cierre la presa.',
    q('se cierre la presa', 'el general Paz', 'pide'),
  ],
  [
    'the person within a phrase before who',
    'es',
    'Hubo fotos, seguidas de un comunicado de Bruno Paz, quien dijo que la presa es segura.',
    q('la presa es segura', 'Bruno Paz', 'dijo'),
  ],
  [
    'an infinitive and a clause under one verb',
    'es',
    'Ruiz aseveró conocer «cada piedra» y que estaría «lista» para mostrarlas.',
    q('conocer «cada piedra» y que estaría «lista» para mostrarlas', 'Ruiz', 'aseveró'),
  ],
  [
    'several verbs in a row',
    'es',
    'Ruiz descartó que la presa ceda, negó que haya grietas e indicó que la obra sigue.',
    q('la presa ceda', 'Ruiz', 'descartó'),
    q('haya grietas', null, 'negó'),
    q('la obra sigue', null, 'indicó'),
  ],
  [
    'gerunds that a conjunction joins, behind a phrase that links',
    'es',
    'Por otro lado, Bruno Paz habló poco, asegurando que la presa aguanta y advirtiendo que no dimitirá.',
    q('la presa aguanta', 'Bruno Paz', 'asegurando'),
    q('no dimitirá', 'Bruno Paz', 'advirtiendo'),
  ],
  ['a time before the subject', 'es', 'La semana pasada Ruiz insinuó que no irá.', q('no irá', 'Ruiz', 'insinuó')],
  ['the object of a perfect', 'es', 'Ruiz ha tomado nota de la «oferta».'],
  ['a relative behind whom somebody refers to', 'es', 'Ruiz sonrió refiriéndose al ministro que visitó la presa.'],
  ['a noun behind the pointing that', 'en', 'The minister urged that course.'],
  ['accounts that are no verb', 'es', 'El senador pidió cuentas al alcalde para aclarar si hubo fallos.'],
  [
    'a participle behind the place of the saying',
    'en',
    'The mayor spoke at a conference announcing that the dam was safe.',
    q('the dam was safe', 'The mayor', 'announcing'),
  ],
  [
    'a day between a writing and the comma',
    'es',
    'Según un comunicado hecho público hoy, la presa es segura.',
    q('la presa es segura', 'un comunicado hecho público', 'Según'),
  ],
  ['what goes on being', 'es', 'En Manta, la presa continúa siendo la mayor, aunque vieja.'],
  ['that same night', 'es', 'La ministra respondió esa misma noche que no irá.', q('no irá', 'La ministra', 'respondió')],
  [
    'the subject behind a fronted place',
    'en',
    'From Capitol Hill, Rep. Tom Okafor, who sits on the panel, writes that the dam is safe.',
    q('the dam is safe', 'Rep. Tom Okafor', 'writes'),
  ],
  [
    'the subject of the clause behind “as”',
    'en',
    'Honduras closes the dam as Washington says it is safe',
    q('it is safe', 'Washington', 'says'),
  ],
  [
    'a list in a relative clause before the verb',
    'en',
    'The union, which represents 4,800 dockers, drivers and clerks, insists that the dam is safe.',
    q('the dam is safe', 'The union', 'insists'),
  ],
  [
    'a denial without a verb',
    'es',
    'No a favor ni en contra, puntualizan los vecinos.',
    q('No a favor ni en contra', 'los vecinos', 'puntualizan'),
  ],
  [
    'what the source would do',
    'en',
    'The mayor says the dam will stay and would consider “a new gate”.',
    q('the dam will stay and would consider “a new gate”', 'The mayor', 'says'),
  ],
  ['whose', 'en', 'The mayor asked the guards three times whose it was.', q('whose it was', 'The mayor', 'asked')],
  ['a number before the subject', 'en', 'In 2019 the court held that the dam was safe.', q('the dam was safe', 'the court', 'held')],
  [
    'a verb that looks like a noun, behind a comma',
    'en',
    'Ruiz, who ran the dam for years, holds that it is safe.',
    q('it is safe', 'Ruiz', 'holds'),
  ],
  [
    'a body that speaks by se',
    'es',
    'El alcalde leyó una nota en la que se exige que cierren la presa.',
    q('cierren la presa', 'una nota', 'exige'),
  ],
  ['a verb of uttering alone between commas', 'es', 'La presa, recitó, no se vende.', q('La presa, recitó, no se vende', null, 'recitó')],
  [
    'the next sentence behind a semicolon',
    'en',
    'The mayor said the dam was safe; his aides had left.',
    q('the dam was safe', 'The mayor', 'said'),
  ],
  [
    'a semicolon within the words around their attribution',
    'en',
    'The dam, she said, was safe; the bridge was not.',
    q('The dam, she said, was safe; the bridge was not', 'she', 'said'),
  ],
  [
    'an object judged by one marked word',
    'es',
    'La moción declara “inadmisible” toda visita.',
    q('“inadmisible” toda visita', 'La moción', 'declara'),
  ],
  ['himself', 'en', 'The mayor declared himself “content to wait”.', q('“content to wait”', 'The mayor', 'declared')],
  ['de que', 'es', 'El alcalde advirtió de que el río crecerá.', q('el río crecerá', 'El alcalde', 'advirtió')],
  ['the source behind the verb', 'es', 'Aseguró ayer el alcalde que el río crecerá.', q('el río crecerá', 'el alcalde', 'Aseguró')],
  ['the attribution behind', 'en', 'The dam was safe, the mayor said on Tuesday.', q('The dam was safe', 'the mayor', 'said')],
  [
    'the attribution in the middle',
    'en',
    'The dam, she said, was built for mules.',
    q('The dam, she said, was built for mules', 'she', 'said'),
  ],
  [
    'in the middle behind a fronted phrase',
    'es',
    'Desde marzo, cuentan los vecinos, dos barcos entran de noche.',
    q('Desde marzo, cuentan los vecinos, dos barcos entran de noche', 'los vecinos', 'cuentan'),
  ],
  ['a dateline stays outside', 'en', 'OTTAWA, Nov. 9 — The dam was safe, the mayor said.', q('The dam was safe', 'the mayor', 'said')],
  [
    'according to',
    'en',
    'The dam, according to the mayor, was built for mules.',
    q('The dam, according to the mayor, was built for mules', 'the mayor', 'according to'),
  ],
  ['según before', 'es', 'Según la alcaldesa, la presa es segura.', q('la presa es segura', 'la alcaldesa', 'Según')],
  ['según dijo', 'es', 'La presa es segura, según dijo la alcaldesa.', q('La presa es segura', 'la alcaldesa', 'dijo')],
  ['in his view', 'en', 'In his view, the dam was safe.', q('the dam was safe', 'his', 'In his view')],
  ['para', 'es', 'Para el alcalde, la presa es segura.', q('la presa es segura', 'el alcalde', 'Para')],
  ['used to say', 'en', 'The dam, she used to say, was built for mules.', q('The dam, she used to say, was built for mules', 'she', 'say')],
  ['a periphrasis', 'es', 'El alcalde volvió a pedir que cierren la presa.', q('cierren la presa', 'El alcalde', 'pedir')],
  [
    'an apposition before the verb',
    'en',
    'Sen. Gustavo Palma, of the opposition, said the dam was safe.',
    q('the dam was safe', 'Sen. Gustavo Palma', 'said'),
  ],
  [
    'a name beside a description',
    'en',
    'The adviser, Todd Havermeyer, said the dam was safe.',
    q('the dam was safe', 'The adviser, Todd Havermeyer', 'said'),
  ],
  [
    'a relative clause with its own quote',
    'en',
    'Ruiz, who said in May that he would resign, has stayed.',
    q('he would resign', 'Ruiz', 'said'),
  ],
  ['a gerund', 'en', 'The minister left early, saying that he was ill.', q('he was ill', 'The minister', 'saying')],
  [
    'an attribution in Spanish that inverts',
    'es',
    'La presa se cerró por la noche, informaron fuentes oficiales.',
    q('La presa se cerró por la noche', 'fuentes oficiales', 'informaron'),
  ],
  [
    'a weekday between verb and source',
    'es',
    'La presa es segura, dijo el martes el alcalde.',
    q('La presa es segura', 'el alcalde', 'dijo'),
  ],
  [
    'a time behind the source',
    'es',
    'La presa es segura, aseguró Robles este domingo, quien pidió que no la cierren.',
    q('La presa es segura', 'Robles', 'aseguró'),
    q('no la cierren', 'Robles', 'pidió'),
  ],
  [
    'a name behind a comma too many',
    'es',
    'La presa es segura, ha señalado, Omar Díaz, jefe de obras.',
    q('La presa es segura', 'Omar Díaz', 'señalado'),
  ],
  [
    'the second of two named officials',
    'es',
    'Tras hablar con el alcalde, Luis Mora, el jefe de obras, Omar Díaz, aseguró que la presa es segura.',
    q('la presa es segura', 'el jefe de obras, Omar Díaz', 'aseguró'),
  ],
  [
    'a body from which somebody speaks',
    'es',
    'Desde la Unión Minera señalaron que la presa es segura.',
    q('la presa es segura', 'la Unión Minera', 'señalaron'),
  ],
  [
    'an insertion behind where it was said',
    'es',
    'La ministra ha sostenido en una nota, leída en la radio, que la presa es segura.',
    q('la presa es segura', 'La ministra', 'sostenido'),
  ],
  [
    'quienes takes the people of the phrase',
    'es',
    'El alcalde citó los dichos de funcionarios del puerto, quienes señalaron que la presa es segura.',
    q('la presa es segura', 'funcionarios del puerto', 'señalaron'),
  ],
  ['según el cual', 'es', 'Un informe, según el cual la presa es segura, fue retirado.', q('la presa es segura', 'Un informe', 'según')],
  ['according to which', 'en', 'He cited a report according to which the dam was safe.', q('the dam was safe', 'a report', 'according to')],
  [
    'what would be said is part of what was said',
    'en',
    'Ruiz warned that if the dam broke, his party would respond with a strike.',
    q('if the dam broke, his party would respond with a strike', 'Ruiz', 'warned'),
  ],
  [
    'what the writer calls the words',
    'en',
    'Ruiz said the dam would break, a claim that has raised concerns.',
    q('the dam would break', 'Ruiz', 'said'),
  ],
  [
    'an office of two words before the complement',
    'en',
    'Ruiz accused Secretary of State Dana Holt of wanting to “bury the truth”.',
    q('wanting to “bury the truth”', 'Ruiz', 'accused'),
  ],
  [
    'a first name that is a small verb too',
    'en',
    'The governor, Will Hart, said the dam was safe.',
    q('the dam was safe', 'The governor, Will Hart', 'said'),
  ],
  [
    'a gerund before its subject',
    'en',
    'Stressing that the dam was safe, Ruiz said it would stay.',
    q('the dam was safe', 'Ruiz', 'Stressing'),
    q('it would stay', 'Ruiz', 'said'),
  ],
  ['an agency before the first word', 'en', '(Reuters) – The dam was safe, Ruiz said.', q('The dam was safe', 'Ruiz', 'said')],
  ['where it was posted', 'es', 'La presa es segura, dijo el alcalde en X.', q('La presa es segura', 'el alcalde', 'dijo')],
  [
    'an office abroad',
    'es',
    'La presa es segura, dijo el embajador en Honduras.',
    q('La presa es segura', 'el embajador en Honduras', 'dijo'),
  ],
  [
    'a short name in brackets',
    'es',
    'Según el Consejo del Río (CR), la presa es segura.',
    q('la presa es segura', 'el Consejo del Río', 'Según'),
  ],
  [
    'a party between commas',
    'es',
    'La legisladora Nuria Paz, del movimiento Agua Clara (AC), advirtió que la presa es segura.',
    q('la presa es segura', 'La legisladora Nuria Paz', 'advirtió'),
  ],
  [
    'two cues of one source',
    'en',
    'The mayor said the dam was safe and added that it would be painted.',
    q('the dam was safe', 'The mayor', 'said'),
    q('it would be painted', 'The mayor', 'added'),
  ],
];

test.each(ROWS)('%s (%s): %s', (_, lang, text, ...expected) => {
  expect(quotesOf(text, lang).map(({ text: words, speaker, cue }) => ({ text: words, speaker, cue }))).toEqual(expected);
});

test.each<[string, Lang, string]>([
  ['did not say', 'en', 'The mayor did not say that the dam was safe.'],
  ['refused to confirm', 'en', 'The mayor refused to confirm that the dam was safe.'],
  ['declined to say whether', 'en', 'The mayor declined to say whether the dam was safe.'],
  ['nobody said', 'en', 'Nobody said that the dam was safe.'],
  ['could say', 'en', 'The mayor might say that the dam is safe.'],
  ['no dijo', 'es', 'El alcalde no dijo que la presa fuera segura.'],
  ['se negó a decir', 'es', 'El alcalde se negó a decir que la presa es segura.'],
  ['sin precisar', 'es', 'El alcalde se fue sin precisar que la presa es segura.'],
  ['nadie dijo', 'es', 'Nadie dijo que la presa fuera segura.'],
  ['as somebody does', 'en', 'The mayor has answered as he always does, with a parade.'],
  ['one asks', 'en', 'A parrot talks, and one still asks who taught him.'],
  ['what anybody may say', 'es', 'Dirán que la presa es vieja.'],
  ['a fronted participle', 'es', 'Preguntada por el motivo, la ministra respondió con un gesto.'],
  ['a relative clause of the manner', 'es', 'El alcalde ha respondido con la prosa que reserva para los primos.'],
  ['an object', 'es', 'Tampoco, y ahí está la gracia, dice lo contrario.'],
  ['the writer’s own news', 'es', 'La presa, según mis noticias, sigue cerrada.'],
  ['se dijo (nobody in particular)', 'es', 'Se dijo que la presa era segura.'],
  ['asked whether he believed', 'en', 'Asked whether he believed the dam was safe, he smiled.'],
  ['a noun that looks like a verb', 'en', 'Florida, a swing state crucial to the vote, was quiet.'],
  ['a participle', 'en', 'The reported theft of the dam was a joke.'],
  ['a compound noun at the end', 'en', 'It can still move ahead, as decisions are made by member states.'],
  ['an order behind a relative clause', 'en', 'Guards who saw the dam, have cautioned the mayor not to open it.'],
  ['advice behind a fronted place', 'en', 'In a statement carried on the radio, the guards advised against any work.'],
  ['plans', 'en', 'The mayor announced plans to strengthen the dam.'],
  ['whom somebody asked', 'es', 'Ayer, por la tarde, se le preguntó al alcalde por la presa, pero no contestó.'],
  ['what nobody in particular is saying', 'es', 'El plan, como se está diciendo, fracasó.'],
  ['what a thing amounts to', 'es', 'La obra supone «una nueva etapa».'],
  ['what somebody keeps', 'es', 'El alcalde mantiene una «buena relación» con el río.'],
])('speech that did not happen: %s', (_, lang, text) => {
  expect(quotesOf(text, lang)).toEqual([]);
});

test('a reported clause with words between marks is mixed, from its first word', () => {
  expect(quotesOf('He said the dam was “safe as houses” and dry.', 'en')).toMatchObject([
    { type: 'mixed', text: 'the dam was “safe as houses” and dry' },
  ]);
});

test('what a source says of having said is the same words in English; a Spanish pronoun is somebody else', () => {
  expect(quotesOf('She said she had told him that the dam was safe.', 'en')).toMatchObject([{ speaker: 'She' }]);
  expect(quotesOf('La alcaldesa contó que ella dijo que la presa es segura.', 'es')).toHaveLength(2);
});

test('a quote broken by its attribution gives its pieces', () => {
  const text = 'The dam, she said, was built for mules.';
  const parts = draftsOf(text, 'en')[0]?.parts?.map((part) => text.slice(part.start, part.end));
  expect(parts).toEqual(['The dam', 'was built for mules']);
});

test('the cue tells its dictionary form, its class and its number', () => {
  expect(draftsOf('Los médicos advirtieron de que la vacuna se acabará.', 'es')).toMatchObject([
    { cueLemma: 'advertir', cueClass: 'warn', number: 'plural' },
  ]);
});

test('a headline attributes with a colon only to somebody', () => {
  const body = '\nAyer la ministra Ruiz visitó la presa.';
  expect(quotesOf(`Ministra: la presa es segura${body}`, 'es', 'Ministra: la presa es segura')).toMatchObject([
    { text: 'la presa es segura', speaker: 'Ministra' },
  ]);
  expect(quotesOf(`La presa no se abre: Ruiz${body}`, 'es', 'La presa no se abre: Ruiz')).toMatchObject([
    { text: 'La presa no se abre', speaker: 'Ruiz' },
  ]);
  expect(quotesOf(`Tensión internacional: la presa es segura${body}`, 'es', 'Tensión internacional: la presa es segura')).toEqual([]);
  expect(quotesOf(`Análisis: la presa es segura${body}`, 'es', 'Análisis: la presa es segura')).toEqual([]);
});

test('where somebody writes is no quote of what the next paragraph says', () => {
  expect(quotesOf('En su cuenta de la red, la alcaldesa expresó:\n“La presa es segura y seguirá en pie”.', 'es')).toMatchObject([
    { type: 'direct', text: '“La presa es segura y seguirá en pie”' },
  ]);
});
