/** An article whose title, site and names try to be markup, cells, formulas or addresses of their own. */
import type { PageState } from '../../../../src/protocol/messages.ts';
import { crowdedState } from '../../../dom/ui/support/crowd.ts';

/** What the actors are called. */
export const NAMES = [
  'The | Minister | of pipes',
  '[press](javascript:alert(1))',
  '<img src=x onerror=alert(1)>',
  '# First\n## Second line',
  'He said "no", twice;\r\nthen left',
  '=HYPERLINK("http://evil.example","x")',
  'back\\slash `code` ~~gone~~',
  '![picture](https://evil.example/p.png)',
  '&lt;b&gt; &amp; *bold* _slanted_',
  'وزير الخارجية أحمد',
  '- item\n1. item\n> quote',
  'x'.repeat(200),
  '@sum(1+1)',
  '😀 <https://evil.example> $x^2$',
];

const PAGE = {
  title: 'A "title", with | pipes\r\n# and a second <script>alert(1)</script> line',
  site: '[news](https://evil.example), "the" site',
  byline: '* Ana\n* Pérez',
};

/** The state: 400 marks, 60 actors, of which the first bear these names. */
export function hostileState(): PageState {
  const state = crowdedState();
  if (state.analysis === null) throw new Error('the state has no analysis');
  const actors = state.analysis.actors.map((actor, index) => ({ ...actor, name: NAMES[index] ?? actor.name }));
  return { ...state, page: { ...state.page, ...PAGE }, analysis: { ...state.analysis, actors } };
}
