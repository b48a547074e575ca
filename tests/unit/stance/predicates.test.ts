import { itReads } from './around.ts';

/** Rows of one sentence with another predicate each. */
const each = (expected: string, sentence: string, predicates: string) =>
  predicates.split(', ').map((predicate) => [expected, sentence.replace('…', predicate)] as const);

const TROOPS = 'the deployment of foreign troops in Mexico';
const TROPAS = 'el despliegue de tropas extranjeras en México';

itReads({
  'who stands in the way': each(
    'Elena Ruiz: against',
    `Mayor Elena Ruiz … ${TROOPS}.`,
    'bashed, boycotted, contested, derailed, fulminated against, hindered, obstructed, recoiled from, refused, resented, scuppered, shelved, shunned, signed a petition against, stymied, filed a complaint against, thwarted, tore into, took aim at',
  ),
  'who helps it along': each(
    'Elena Ruiz: favor',
    `Mayor Elena Ruiz … ${TROOPS}.`,
    'announced, applied for, bankrolled, called for, condoned, consented to, encouraged, facilitated, financed, hoped for, insisted on, legitimised, okayed, paved the way for, promoted, restarted, signed up for, spearheaded, sponsored, stuck with, urged, underwrote, unveiled',
  ),
  'passives of predicates that are written once': [
    ...each(
      'senators: favor',
      `The deployment of foreign troops in Mexico was … by the senators.`,
      'demanded, extended, financed, planned, proposed, requested',
    ),
    ...each(
      'senators: against',
      `The deployment of foreign troops in Mexico was … by the senators.`,
      'challenged, curbed, limited, thwarted',
    ),
  ],
  'verbs that are rare in the present': each(
    'Bishops: against',
    'Bishops … any foreign military intervention in Mexico.',
    'bemoan, castigate, deride, excoriate, lambast, rail against, spurn',
  ),
  'a plan, whosesoever it is': [
    ['Elena Ruiz: favor; Trinidad and Tobago: favor', "Mayor Elena Ruiz backed Trinidad's plan to send soldiers to Mexico."],
    ['Elena Ruiz: against; Trinidad and Tobago: favor', "Mayor Elena Ruiz bashed Trinidad's plan to send soldiers to Mexico."],
    ['Parliament: favor', 'Parliament approved a plan to deploy 500 soldiers to Haiti.'],
    ['Peru: favor', 'Peru unveiled a proposal for a naval blockade of Venezuela.'],
  ],
  'what somebody is, and what a deed meets with': [
    ...each(
      'Elena Ruiz: against',
      'Elena Ruiz, … the deployment of foreign troops in Mexico, left the room.',
      'a critic of, a fierce opponent of, long opposed to',
    ),
    ...each(
      'Elena Ruiz: favor',
      'Elena Ruiz, … the deployment of foreign troops in Mexico, left the room.',
      'a supporter of, an early champion of',
    ),
    ...each(
      'Elena Ruiz: against',
      'Elena Ruiz … the deployment of foreign troops in Mexico.',
      'is no fan of, sees no reason for, is against',
    ),
    ...each(
      'Elena Ruiz: favor',
      'Elena Ruiz … the deployment of foreign troops in Mexico.',
      'has no objection to, is open to, is for, led the push for',
    ),
    ['Elena Ruiz: against', `${TROOPS[0]?.toUpperCase()}${TROOPS.slice(1)} drew condemnation from Elena Ruiz.`],
    ['Elena Ruiz: favor', `${TROOPS[0]?.toUpperCase()}${TROOPS.slice(1)} met with applause from Elena Ruiz.`],
    ['Elena Ruiz: against', 'Elena Ruiz said foreign troops had no place in Mexico.'],
    ['Elena Ruiz: against', 'It was illegal to send foreign troops to Mexico, Elena Ruiz said.'],
    ['Elena Ruiz: favor', 'Elena Ruiz said there was no alternative to foreign troops in Mexico.'],
    [null, 'Elena Ruiz asked for details of the deployment of foreign troops in Mexico.'],
  ],
  'neither, nor': [
    [null, 'Neither Ghana nor Togo condemned the US strikes in Mexico.'],
    ['Ghana: against; Togo: against', 'Neither Ghana nor Togo supports the US strikes in Mexico.'],
  ],
  'nouns that look like verbs behind a state': [
    ['Ghana: against', 'Ghana condemned US plans for regime change.'],
    ['Ghana: against', 'Ghana rejected Ethiopian threats of an invasion.'],
  ],
  'the US is no us, who ordered asks nothing': [
    ['Guatemala: favor', 'Guatemala defended the US airstrikes on Mexican territory.'],
    ['Elena Ruiz: favor', `Elena Ruiz, a senator who ordered ${TROOPS}, spoke for an hour.`],
    ['Chile: favor', 'Chile issued a statement calling for the attack on Mexico.'],
    [null, 'Foreign Secretary Alicia Bell called it “an occupation announced by telegram.”'],
  ],
});

itReads(
  {
    'quien estorba': each(
      'Elena Ruiz: against',
      `La alcaldesa Elena Ruiz … ${TROPAS}.`,
      'boicoteó, combatió, congeló, desechó, desestimó, detestó, dificultó, entorpeció, impugnó, obstaculizó, obstruyó, recelaba de, refutó, ridiculizó, saboteó, torpedeó, desconfió de, llevó a los tribunales, interpuso una denuncia por',
    ),
    'quien ayuda': each(
      'Elena Ruiz: favor',
      `La alcaldesa Elena Ruiz … ${TROPAS}.`,
      'alentó, anunció, consintió, dio su apoyo al plan de, exigió, fomentó, impulsó, insistió en, promovió, propició, reiteró su respaldo a la propuesta de, retomó, siguió adelante con, urgió',
    ).map(([side, text]) => [side, text.replace(/ (al plan|a la propuesta) de el /, ' al ')] as const),
    'junto al verbo está lo que se dice del sujeto': [
      ['general: against', 'El general retirado condenó los ataques de Estados Unidos en México.'],
      ['líderes sindicales: against', 'Los líderes sindicales condenaron los ataques de Estados Unidos en México.'],
    ],
    'lo que alguien es, y con qué se encuentra un acto': [
      ...each(
        'Elena Ruiz: favor',
        `Elena Ruiz … tropas extranjeras en México.`,
        'no se opuso al despliegue de, está abierta al despliegue de, no tiene objeciones al despliegue de',
      ),
      ['Elena Ruiz: against', 'El despliegue de tropas extranjeras en México provocó críticas de Elena Ruiz.'],
      ['Elena Ruiz: favor', 'El despliegue de tropas extranjeras en México recibió elogios de Elena Ruiz.'],
      ['Elena Ruiz: against', 'Elena Ruiz dijo que las tropas extranjeras no tienen cabida en México.'],
      ['Elena Ruiz: against', 'Elena Ruiz felicitó al Senado por rechazar el despliegue de tropas extranjeras en México.'],
      ['Elena Ruiz: favor', 'Elena Ruiz exigió que las tropas extranjeras se queden en México.'],
      [null, 'Elena Ruiz no quiso comentar el despliegue de tropas extranjeras en México.'],
      [null, 'Elena Ruiz pidió detalles del despliegue de tropas extranjeras en México.'],
    ],
    contracciones: [
      ['senadores: favor', 'Los senadores se pronunciaron a favor del despliegue de tropas extranjeras en México.'],
      ['senadores: against', 'Los senadores se negaron al despliegue de tropas extranjeras en México.'],
    ],
    'el sujeto detrás del verbo': [
      ...each('Chile: favor', '… Chile el ataque de Estados Unidos contra México.', 'Apoyó, Celebró, Aprobó, Justificó'),
      ...each('Chile: against', '… Chile el ataque de Estados Unidos contra México.', 'Frenó, Suspendió'),
    ],
    pasivas: [
      ...each(
        'senadores: favor',
        'El despliegue de tropas extranjeras en México fue … por los senadores.',
        'promovido, propuesto, prolongado, solicitado',
      ),
      ...each(
        'senadores: against',
        'El despliegue de tropas extranjeras en México fue … por los senadores.',
        'frenado, paralizado, tumbado',
      ),
    ],
    'un plan, sea de quien sea; y ante quién se denuncia': [
      ['Parlamento: favor', 'El Parlamento aprobó un plan para desplegar 500 soldados en Haití.'],
      ['Elena Ruiz: favor', 'La alcaldesa Elena Ruiz defendió el plan de Trinidad de enviar soldados a México.'],
      ['Guatemala: against', 'Guatemala denunció ante la ONU los bombardeos en su territorio.'],
    ],
  },
  'es',
);
