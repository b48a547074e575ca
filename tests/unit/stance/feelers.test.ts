/** Whoever feels what a deed makes him feel stands as its object; and who else stands where a subject is looked for. */
import { itReads } from './around.ts';

itReads({
  'a deed angers or pleases somebody': [
    ['Iraq: against', 'The American strikes angered Iraq.'],
    ['Iraq: against', 'The foreign airstrikes have infuriated Iraq.'],
    ['Iraq: favor', 'The deployment of foreign troops pleased Iraq.'],
  ],
  'movements that a text names and gives no other word': [
    ['Hezbollah: against', 'Hezbollah condemned the foreign airstrikes on Syria.'],
    ['Houthis: against', 'The Houthis vowed to resist any American attack.'],
  ],
  'groups and names before their verb': [
    ['mutineers: against', 'The mutineers who run the radio now said they would resist any foreign intervention.'],
    ['Residents of the border town of Paga: against', 'Residents of the border town of Paga condemned the foreign airstrikes.'],
    ['Ama Owusu: against; Kofi Baah: against', 'Ama Owusu and Kofi Baah condemned the foreign airstrikes.'],
    ['Mali: favor', 'Mali worked out how many troops it would spare, promising a battalion of foreign soldiers.'],
    ['Musa Kane: against', 'General Musa Kane cautioned Chad and three rich coastal neighbors against interfering in Mali.'],
  ],
  'whoever accuses goes on, and of a list of places none does': [
    ['Tom Hess: favor', 'Tom Hess accused Chad of trafficking drugs and threatened airstrikes.'],
    ['Tom Hess: favor', 'Tom Hess accused Chad and threatened airstrikes.'],
    ['Tom Hess: favor', 'President Tom Hess blamed Chad for the crisis and threatened airstrikes on its soil.'],
    ['Tom Hess: favor', 'Tom Hess threatened airstrikes against Chad, Mali and Niger while renewing calls to invade Togo.'],
    ['Tom Hess: favor', 'Tom Hess ordered raids in Chad, Mali and Niger before launching airstrikes on Togo.'],
    ['Mali: against; Niger: against', 'After the raids in Chad, Mali and Niger condemned the airstrikes.'],
  ],
  'a warning that is a threat, and a position of the past': [
    ['Tom Hess: favor', 'President Tom Hess warned that further airstrikes would follow if the raids went on.'],
    ['Chad: favor', 'Chad’s approval of the airstrikes is rare, as Chad has historically resisted foreign troops.'],
  ],
  'what is illegal anyway': [['Tom Hess: favor', 'Tom Hess said any country that sends illegal drugs could face airstrikes.']],
  'what nobody can do without': [
    ['Musa Kane: favor', 'Mayor Musa Kane did not think that the town could sleep without foreign troops.'],
    ['Musa Kane: favor', 'Mayor Musa Kane said Malians had no choice but to accept foreign troops.'],
    ['residents: favor', 'The residents are anxiously awaiting the foreign force.'],
  ],
});

itReads(
  {
    'a warning that is a threat, in Spanish': [
      ['Tomás Ruiz: favor', 'El presidente Tomás Ruiz advirtió que habrá más bombardeos si siguen las incursiones.'],
    ],
    'what is illegal anyway, in Spanish': [[null, 'El alcalde Tomás Ruiz dijo que las armas ilegales llegan por mar.']],
    'a deed angers or pleases somebody, in Spanish': [
      ['Irak: against', 'Los bombardeos estadounidenses indignaron a Bagdad.'],
      ['Irak: against', 'El despliegue de tropas extranjeras provocó la ira de Irak.'],
      ['Irak: favor', 'El despliegue de tropas extranjeras alivió a Irak.'],
      ['Ana Duarte: against', 'A la senadora Ana Duarte le parece inaceptable la entrada de tropas extranjeras.'],
      ['Ana Duarte: against', 'A la senadora Ana Duarte le preocupa el despliegue de tropas extranjeras.'],
      ['Ana Duarte: favor', 'A la senadora Ana Duarte le parece necesario el despliegue de tropas extranjeras.'],
    ],
    'movements and groups, in Spanish': [
      ['Hezbolá: against', 'Hezbolá condenó los bombardeos estadounidenses.'],
      ['hutíes: against', 'Los hutíes condenaron los bombardeos estadounidenses.'],
      ['amotinados: against', 'Los amotinados condenaron los bombardeos extranjeros.'],
      ['vecinos: favor', 'Los vecinos esperan con ansias la llegada de la fuerza extranjera.'],
    ],
    'what is said to a plan without a word of rejection, and whose support a deed has': [
      ['Ana Duarte: against', '“El envío de tropas extranjeras, eso no va a ocurrir”, dijo la senadora Ana Duarte.'],
      ['Luis Pardo: favor', 'El despliegue de tropas extranjeras contó con el respaldo del senador Luis Pardo.'],
      [null, 'Los bombardeos extranjeros contra instalaciones militares duraron dos horas, según el senador Luis Pardo.'],
    ],
  },
  'es',
);
