/** Plain Spanish sentences, of agencies and of people who are quoted: who takes which side, and that nobody else does. Names are invented. */
import { sides } from './support.ts';

/** Holder with side, several parted by a comma, null where nobody takes one; sentence. */
type Row = readonly [string | null, string];

/** What is reported: the sentence itself tells what it is about. */
const ALONE: readonly Row[] = [
  ['Colombia: against', 'Bogotá marca distancias con la operación militar de Estados Unidos en Venezuela.'],
  ['Congreso de Ecuador: favor', 'El Congreso de Ecuador dio luz verde a la entrada de tropas extranjeras.'],
  ['Senado paraguayo: favor', 'El Senado paraguayo ratificó el acuerdo que autoriza la presencia de militares de Estados Unidos.'],
  ['Hugo Barros: against', 'Una intervención militar, señaló el ministro Hugo Barros, agravaría la crisis en Haití.'],
  ['Saúl Mejía: against', 'El presidente de Honduras, Saúl Mejía, amenazó con cerrar la base militar de Estados Unidos.'],
  ['Colombia: favor', 'Colombia presentó un borrador de resolución para desplegar una fuerza internacional en Haití.'],
  ['Raúl Peña: against', '"Mi firma no estará en esa orden", dijo el ministro Raúl Peña sobre el envío de tropas a Níger.'],
  ['Elena Faro: against', 'La senadora Elena Faro acusó al presidente Paul Harker de llevar al país a una guerra en Venezuela.'],
  ['Walt Conner: favor', 'El senador Walt Conner reprochó al presidente Paul Harker que no ataque a los cárteles en México.'],
  [null, 'El juez Martín Lago ordenó liberar a un general acusado de colaborar con tropas extranjeras.'],
  [null, 'El presidente Luis Lema ordenó investigar los ataques con drones en México.'],
  ['Luis Lema: against', 'El presidente Luis Lema ordenó a la Marina detener los bombardeos en Yemen.'],
  ['Luis Lema: favor', 'El presidente Luis Lema ordenó preparar una invasión de Panamá.'],
  ['Diana Ortiz: against', 'Según la analista Diana Ortiz, los bombardeos no van a frenar el narcotráfico en México.'],
  ['Saúl Ortiz: favor', 'Según el analista Saúl Ortiz, solo los bombardeos frenarán a los cárteles en México.'],
  ['Tomás Peña: against', 'El alcalde Tomás Peña dijo que el presidente Paul Harker no tiene derecho a bombardear su pueblo.'],
  ['Hugo Barros: against', 'Ni Brasil ni Colombia apoyarán una invasión de Venezuela, aseguró el canciller Hugo Barros.'],
  [null, 'El ataque estadounidense mató a 14 pescadores, según el Ministerio de Salud de Venezuela.'],
  [null, 'México desplegó 10.000 soldados en su propia frontera norte.'],
  [null, 'La empresa AeroSur reanudó sus vuelos a Caracas tras los ataques estadounidenses.'],
  ['Polonia: favor', 'Polonia pide a la OTAN más soldados en su frontera con Bielorrusia y ofrece cielo y bases.'],
  [
    'madre del soldado Iván Cruz: against',
    'La madre del soldado Iván Cruz pidió al gobierno que traiga a casa a las tropas desplegadas en Irak.',
  ],
  ['Walt Conner: favor', 'El senador Walt Conner, que antes se oponía a una intervención en Siria, ahora la apoya.'],
  ['los mexicanos: against', 'El 58 por ciento de los mexicanos rechaza una intervención militar de Estados Unidos.'],
  ['los ecuatorianos: favor', 'El 62 por ciento de los ecuatorianos apoya el regreso de las bases extranjeras.'],
  ['personas: against', 'Decenas de miles de personas marcharon en Madrid contra la guerra de Irak.'],
  ['Kofi Larsen: against', 'El secretario general de la ONU, Kofi Larsen, dijo estar muy alarmado por los ataques aéreos en Yemen.'],
  [null, 'El analista Saúl Ortiz estimó que una invasión de Venezuela requeriría 200.000 soldados.'],
  ['Iván Robles: against', 'El ministro Iván Robles dudó de la legalidad de los ataques aéreos en Yemen.'],
  ['Iván Robles: favor', 'El ministro Iván Robles no ve nada ilegal en los ataques aéreos en Yemen.'],
  ['Italia: favor', 'Italia ya no se opone a los bombardeos en Libia.'],
  ['Italia: against', 'Italia ya no apoya los bombardeos en Libia.'],
  ['Noruega: favor', 'Noruega volvió a sumarse a los bombardeos en Libia.'],
  ['Noruega: against', 'Noruega dejó de participar en los bombardeos en Libia.'],
  ['Los ecuatorianos: against', 'Los ecuatorianos dijeron no en las urnas a las bases extranjeras.'],
  ['Pío: against', 'El papa Pío instó a las potencias a callar las armas y no invadir Irán.'],
  ['Venezuela: against', 'Venezuela derribó un dron estadounidense que violó su espacio aéreo.'],
  ['Francia: against', 'Francia retiró sus últimos soldados de Malí.'],
  ['Francia: favor', 'Francia rechazó retirar sus soldados de Malí.'],
  ['Irán: favor', 'Irán armó a las milicias hutíes de Yemen con misiles.'],
  ['Paul Harker: favor', 'La orden de atacar Siria fue firmada por el presidente Paul Harker el domingo.'],
  ['Rumania: favor', 'Rumania abrió su espacio aéreo a los bombarderos de Estados Unidos rumbo a Irak.'],
  ['Congreso peruano: against', 'El Congreso peruano negó el ingreso de 300 militares estadounidenses.'],
  [null, 'Ruanda negó la presencia de sus soldados en el Congo.'],
  ['Mark Dunn: favor', 'El general Mark Dunn dirigió la invasión de Granada.'],
  ['Hugo Barros: against', 'El canciller Hugo Barros pidió "prudencia" a Ecuador tras la llegada de las tropas extranjeras.'],
  [
    'Malí: against, Burkina Faso: against',
    'Malí y Burkina Faso anunciaron que considerarán una intervención en Níger como una declaración de guerra.',
  ],
  ['Guy Florval: against', 'El exsenador Guy Florval quiere fuera a las tropas extranjeras.'],
  ['Rosa Benítez: favor', 'La vendedora Rosa Benítez espera que lleguen pronto las tropas extranjeras.'],
  ['Siria: against', 'Damasco exigió la retirada inmediata de los tanques turcos.'],
  ['milicias kurdas: against', 'Las milicias kurdas rechazaron la invasión turca.'],
  [null, 'Brasil reforzó con 300 soldados su frontera norte tras los ataques aéreos en Venezuela.'],
  ['Raúl Sanz: favor', 'El exministro Raúl Sanz apoyó la idea de los bombardeos.'],
];

/** What is said or done without naming what it is about, which the sentence behind it does. */
const IN_CONTEXT: readonly Row[] = [
  ['Ari Stern: favor', 'El primer ministro israelí, Ari Stern, replicó a la ONU que seguirá operando en el Líbano.'],
  ['Luis Prado: against', '"La paz no se impone a cañonazos", dijo el obispo Luis Prado.'],
  ['Leo Quispe: against', '"Nos tratan como a una colonia", dijo el dirigente indígena Leo Quispe.'],
  ['Nora Vidal: against', '"Es una línea que no debió cruzarse", dijo la excanciller Nora Vidal.'],
  ['Brent Cole: favor', '"Las opciones siguen todas abiertas", dijo el portavoz Brent Cole.'],
  [null, '"No voy a entrar en detalles operativos", dijo el general Mark Dunn.'],
  ['Marie Louis: against', '"La solución tiene que ser haitiana", dijo la activista Marie Louis.'],
  ['Rosa Luna: against', '"Esto no lo arreglan los marines", dijo la gobernadora Rosa Luna.'],
  ['Elena Faro: against', '"Primero tendrán que preguntarle al Congreso", dijo la senadora Elena Faro.'],
  ['Oleg Sarkov: favor', '"Terminaremos lo que empezamos", dijo el presidente Oleg Sarkov.'],
  ['Hugo Vera: against', '"El pueblo no les perdonará haber traído gringos", dijo el sindicalista Hugo Vera.'],
  ['Parlamento alemán: favor', 'El Parlamento alemán votó por mantener las tropas en Malí.'],
  ['Paul Harker: favor', 'Los marines desembarcaron en Panamá por orden del presidente Paul Harker.'],
  ['Oleg Sarkov: favor', 'El presidente Oleg Sarkov condecoró a los pilotos que bombardearon Kiev.'],
  ['Julio Ramos: against', '"Lo de ayer fue un acto de piratería", dijo el capitán Julio Ramos.'],
  ['Iván Robles: against', '"No seremos la retaguardia de ninguna guerra", dijo el ministro Iván Robles.'],
  ['Pío: against', '"No hay guerra buena", dijo el papa Pío.'],
  ['Walt Conner: favor', '"Hay guerras justas, y esta lo es", dijo el pastor Walt Conner.'],
  ['Ana Ruiz: against', '"La respuesta es no, y mañana será no", dijo la presidenta Ana Ruiz.'],
  ['Avi Segal: favor', '"El derecho internacional nos ampara", dijo el portavoz Avi Segal.'],
  ['Irma Solís: favor', '"Yo les abrí mi casa a los marines", dijo la hotelera Irma Solís.'],
  ['Simón Arrieta: against', '"Retiren sus barcos y hablemos", dijo el presidente Simón Arrieta.'],
  ['Ibrahim Saleh: favor', '"Pongan los aviones; nosotros ponemos los hombres", pidió el jefe rebelde Ibrahim Saleh.'],
  ['Dan Levi: favor', '"El tiempo de hablar se terminó", dijo el ministro Dan Levi.'],
  ['Rosa Luna: against', '"Ninguna potencia va a venir a darnos lecciones", dijo la vicepresidenta Rosa Luna.'],
  [null, '"No tengo nada que anunciar hoy", dijo el portavoz Brent Cole.'],
  ['Rosa Medina: against', '"Que nadie nos pida tropas: aquí entran con visa o no entran", dijo la canciller Rosa Medina.'],
];

const ABOUT = ' La intervención militar extranjera sigue en el centro del debate.';

const sided = (text: string): string[] => Object.entries(sides(text, 'es')).map(([name, stance]) => `${name}: ${stance}`);

it.each(ALONE)('%s ← %s', (expected, text) => {
  expect(sided(text)).toEqual(expected?.split(', ') ?? []);
});

it.each(IN_CONTEXT)('%s ← %s', (expected, text) => {
  expect(sided(text + ABOUT)).toEqual(expected?.split(', ') ?? []);
});
