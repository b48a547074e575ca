/** Motions: who backs one that would end the deed is against it, and a later "the measure" takes the last one up. */
import type { Lang } from '../../../src/core/types.ts';
import { sides } from './support.ts';

/** Language, who takes which side, text. Names are invented. */
const ROWS: readonly (readonly [Lang, Readonly<Record<string, string>>, string])[] = [
  [
    'en',
    { 'Susan Hale': 'against', 'Rand Moss': 'against', 'Tom Hess': 'favor' },
    'Susan Hale backed a bill to block strikes in Venezuela. Rand Moss voted for the bill. Tom Hess opposed the measure.',
  ],
  ['en', { 'Rand Moss': 'against' }, 'Rand Moss filed a war powers resolution on Venezuela.'],
  ['en', { 'Tom Hess': 'favor' }, 'Tom Hess opposed a bill to block strikes in Venezuela.'],
  [
    'en',
    { 'Ana Ruiz': 'favor', 'Tom Hess': 'against' },
    'Members debated a motion authorizing the deployment of troops to Mali. Ana Ruiz backed the motion. Tom Hess voted against the draft resolution.',
  ],
  ['en', {}, 'Ana Ruiz backed the measure. The strikes in Venezuela were on every front page.'],
  [
    'es',
    { 'Susana Hale': 'against', 'Tomás Hess': 'favor' },
    'Susana Hale apoyó una medida para frenar los ataques en Venezuela. Tomás Hess votó contra la medida.',
  ],
  [
    'es',
    { 'Ana Ruiz': 'favor', 'Tomás Hess': 'against' },
    'Los diputados debatieron una moción que autoriza el envío de tropas a Malí. Ana Ruiz respaldó la moción. Tomás Hess rechazó la medida.',
  ],
  ['es', { 'Tomás Hess': 'favor' }, 'Tomás Hess votó contra una resolución que prohibiría los ataques en Venezuela.'],
  ['en', { 'Tom Hess': 'favor' }, 'Tom Hess blocked a proposal to stop the strikes in Venezuela.'],
  ['en', { 'Tom Hess': 'favor' }, 'Tom Hess blocked an effort to end the strikes in Venezuela.'],
  ['en', { 'Tom Hess': 'favor' }, 'Tom Hess voted to block a measure that would have constrained the strikes in Venezuela.'],
  ['en', { 'Tom Hess': 'favor' }, 'Tom Hess vetoed a resolution that would have required the withdrawal of foreign troops from Mali.'],
  ['en', { 'Rand Moss': 'against' }, 'Rand Moss introduced a resolution that would have required approval before strikes in Venezuela.'],
  ['en', { 'Rand Moss': 'against' }, 'Rand Moss pushed for a vote to end the strikes in Venezuela.'],
  ['es', { 'Tomás Hess': 'favor' }, 'Tomás Hess rechazó un intento de limitar los ataques en Venezuela.'],
  ['es', { 'Tomás Hess': 'favor' }, 'Tomás Hess rechazó una iniciativa que buscaba limitar los ataques en Venezuela.'],
  ['es', { 'Tomás Hess': 'favor' }, 'Tomás Hess vetó una resolución que habría exigido la retirada de las tropas extranjeras de Malí.'],
  ['es', { 'Susana Hale': 'against' }, 'Susana Hale apoyó una enmienda que habría limitado los ataques en Venezuela.'],
  [
    'es',
    { 'Susana Hale': 'against' },
    'Susana Hale presentó una resolución para obligar al presidente a pedir permiso antes de bombardear Venezuela.',
  ],
];

it.each(ROWS)('%s: %j ← %s', (lang, expected, text) => {
  expect(sides(text, lang)).toEqual(expected);
});
