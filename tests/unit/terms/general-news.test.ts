/** News of soldiers, arms and attacks that is about no dispute between states: nothing of it is a mention. */
import type { Lang } from '../../../src/core/types.ts';
import { mentions } from './support.ts';

const marked = (text: string, lang: Lang): string[] => mentions(text, lang).map(({ theme, words }) => `${theme}: ${words}`);

test.each([
  [
    'insurgents',
    'en',
    'KABUL - A suicide bomber killed six police officers in eastern Afghanistan on Sunday, and the Taliban claimed responsibility. Militants attacked a second post in Paktika an hour later. Pakistan condemned the attack. Insurgents have carried out three bombings this month, the governor of Paktika said, and the attacks have grown deadlier.',
  ],
  [
    'insurgents',
    'es',
    'Doce policías murieron en un ataque suicida de los talibanes contra una comisaría del este de Afganistán. Los insurgentes reivindicaron el atentado. Otros seis agentes murieron en un ataque talibán contra un puesto de control en Kandahar. Pakistán condenó el ataque de la guerrilla, y el gobernador pidió calma.',
  ],
  [
    'soldiers in a flood at home',
    'en',
    'Indian Army troops fanned out into the flooded districts of Gujarat on Thursday. Two Indian Air Force helicopters rescued six people stranded on a roof. The state asked the army to deploy its helicopters, and the troops carried food to marooned villages.',
  ],
  [
    'soldiers in a flood at home',
    'es',
    'El Ejército Argentino desplegó 300 soldados en Santa Fe por las inundaciones. Los militares repartieron víveres a los damnificados y evacuaron a 200 familias. Un helicóptero de la fuerza rescató a dos niños, y un batallón de ingenieros levantó defensas contra el río.',
  ],
  [
    'a sale of arms',
    'en',
    'Denmark will buy 27 fighter jets from the United States under a contract worth two billion dollars. Lawmakers in Copenhagen approved the purchase of missiles and munitions as well. The sale must still pass the Senate. A shipyard in Norway will build two frigates for Denmark.',
  ],
  [
    'a war at home',
    'es',
    'Tres soldados murieron en combates con la guerrilla en Cauca, dijo el Ejército de Colombia. Las tropas colombianas repelieron el ataque, y las autoridades de Colombia enviaron refuerzos a la zona. «Nuestros soldados cumplieron», dijo el ministro de Defensa de Colombia.',
  ],
] as const)('%s (%s)', (_, lang, text) => {
  expect(marked(text, lang)).toEqual([]);
});

test('one mention in a long article of other things lifts no bare word', () => {
  const other = 'The ministers of Norway and Chile spoke with the ambassador of France about a treaty, and then went home by train. ';
  const story = 'U.S. troops stayed in Norway. Norway asked Chile and the United States about the drones over Norway. ';
  expect(marked(story, 'en')).toContain('intervention: drones');
  const long = marked(`${story}${other.repeat(20)}`, 'en');
  expect(long).toContain('intervention: U.S. troops');
  expect(long).not.toContain('intervention: drones');
});
