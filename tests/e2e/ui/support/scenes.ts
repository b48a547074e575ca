/** The scenes that are looked at in real browsers: every surface, in each of its states. */
import type { Lang } from '../../../../src/core/types.ts';
import { ok } from '../../../../src/protocol/result.ts';
import { DEFAULTS } from '../../../../src/settings/settings.ts';
import type { Sight } from '../../../../src/ui/port.ts';
import { sampleArticle } from '../../../../src/ui/welcome/sample-article.ts';
import { crowdedState } from '../../../dom/ui/support/crowd.ts';
import { type Scene, testDesk } from '../../../dom/ui/support/desk.ts';
import { emptyAnalysis, goldState, stateWith, stateWithout } from '../../../dom/ui/support/states.ts';
import type { SurfaceName } from './stage.ts';

/** A surface, what it looks at, and what is pressed before anybody looks. */
export interface Shot {
  readonly name: string;
  readonly surface: SurfaceName;
  readonly scene: Scene;
  readonly press?: readonly string[];
  /** What is typed into the field first. */
  readonly pasted?: string;
}

/** Unfolds what is folded in the evidence: the other sentences, then every ladder. */
const LADDERS = ['.evidence > .press[aria-expanded=false]', '.statement-line > .press[aria-expanded=false]'];

/** Every shot in a language. */
export function shots(lang: Lang): readonly Shot[] {
  const scene = (sight: Sight, part: Partial<Scene> = {}) => testDesk(sight, { lang, ...part }).scene;
  const page = (state: Parameters<typeof testDesk>[0]): Sight => ('kind' in state ? state : { kind: 'page', state });
  const article = page(goldState(lang === 'en' ? 'en-dev-01' : 'es-dev-01'));
  const pasted = sampleArticle(lang);
  const settings = {
    ...DEFAULTS,
    sites: { 'a.example': 'always' as const, 'b.example': 'never' as const },
    everyArticle: true,
    ownTerms: [{ phrase: 'border incident', theme: 'cartel' as const }],
    dismissed: [
      { entry: 'e', phrase: 'base', site: null },
      { entry: 'f', phrase: 'foreign boots on the ground', site: 'a.example' },
    ],
  };
  return [
    { name: 'result', surface: 'popup', scene: scene(article) },
    { name: 'unfolded', surface: 'popup', scene: scene(article), press: ['.actor-line', ...LADDERS, '.drawer-button[data-drawer=sites]'] },
    { name: 'save', surface: 'popup', scene: scene(article), press: ['.drawer-button[data-drawer=save]', '.chip:last-child'] },
    { name: 'crowd', surface: 'popup', scene: scene(page(crowdedState())), press: ['.stances-foot .press'] },
    { name: 'without a panel', surface: 'popup', scene: scene(article, { panel: null }), press: ['.section > .drawer-button'] },
    { name: 'nothing', surface: 'popup', scene: scene(page(stateWith('Bread.', emptyAnalysis()))) },
    { name: 'no-article', surface: 'popup', scene: scene(page(stateWithout('refused', 'no-article'))) },
    { name: 'failed', surface: 'popup', scene: scene(page(stateWithout('refused', 'analysis-failed'))) },
    { name: 'closed', surface: 'popup', scene: scene({ kind: 'closed' }) },
    { name: 'marks', surface: 'panel', scene: scene(article) },
    { name: 'quotes', surface: 'panel', scene: scene(article), press: ['[role=tab]:nth-child(2)'] },
    { name: 'stances', surface: 'panel', scene: scene(article), press: ['[role=tab]:nth-child(3)', '.actor-line', ...LADDERS] },
    { name: 'crowd', surface: 'panel', scene: scene(page(crowdedState())) },
    { name: 'no-permission', surface: 'panel', scene: scene({ kind: 'no-permission', site: 'a.example' }) },
    { name: 'full', surface: 'options', scene: scene({ kind: 'no-tab' }, { settings }), press: ['.term-form button[type=submit]'] },
    { name: 'empty', surface: 'options', scene: scene({ kind: 'no-tab' }, { shortcuts: [] }) },
    { name: 'empty', surface: 'paste', scene: scene({ kind: 'no-tab' }), press: ['.paste-form button'] },
    { name: 'failed', surface: 'paste', scene: scene({ kind: 'no-tab' }), pasted: 'Bread.', press: ['.paste-form button'] },
    {
      name: 'result',
      surface: 'paste',
      scene: scene({ kind: 'no-tab' }, { analysed: ok(pasted.analysis) }),
      pasted: pasted.text,
      press: ['.paste-form button', '.actor-line', ...LADDERS],
    },
    {
      name: 'sample',
      surface: 'welcome',
      scene: scene({ kind: 'no-tab' }),
      press: ['.actor-line', ...LADDERS, '.statement-line > .press:first-of-type'],
    },
  ];
}
