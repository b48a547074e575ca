/** Runs in the browser: opens the card on the words with the id `mark`, in an open root, so that axe can look inside. */
import { Card } from '../../../../src/content/desk/card.ts';
import type { CardFacts } from '../../../../src/content/desk/facts.ts';
import { makeHost } from '../../../../src/content/desk/host.ts';
import { STYLE } from '../../../../src/content/desk/style.ts';
import { makeVoice } from '../../../../src/content/desk/voice.ts';
import type { Lang } from '../../../../src/core/types.ts';
import { card as en } from '../../../../src/locales/en/card.ts';
import { card as es } from '../../../../src/locales/es/card.ts';

const FACTS: CardFacts = {
  term: 'unilateral action',
  theme: 'intervention',
  entry: 'en/intervention/x',
  before: '“Any suggestion of ',
  after: ' by another nation is a direct violation of our independence,” the minister said.',
  speaker: { name: 'The Minister of Foreign Affairs and International Cooperation', verb: 'warned', cue: 'warn', type: 'direct' },
  stances: [
    {
      actor: 'The Minister of Foreign Affairs and International Cooperation',
      stance: 'against',
      conditional: true,
      inferred: false,
      because: 'is a direct violation',
      leaning: '',
      otherwise: { kind: 'without', words: ['not'], stance: 'favor' },
    },
  ],
  ids: ['en/intervention/x'],
};

declare global {
  var openCard: (lang: Lang, ground: 'light' | 'dark') => Promise<void>;
}

globalThis.openCard = async (lang, ground) => {
  const frame = document.querySelector('iframe')?.contentDocument;
  const mark = (frame ?? document).getElementById('mark');
  if (mark === null) throw new Error('no mark');
  const life = new AbortController();
  const host = makeHost(document, STYLE, life.signal, 'open');
  host.ensure();
  const { root } = host;
  const range = mark.ownerDocument.createRange();
  range.selectNodeContents(mark);
  const nothing = () => undefined;
  new Card(root, life.signal, makeVoice(root, life.signal)).open({
    facts: FACTS,
    ranges: [range],
    position: { index: 3, total: 17 },
    words: lang === 'es' ? es : en,
    articleLanguage: 'en',
    ground,
    point: null,
    explained: Promise.resolve({
      'en/intervention/x': { rule: 'unilateral / one-sided + action, step, move', notMeant: 'a company’s unilateral step' },
    }),
    actions: { scopes: ['here', 'site', 'rule'], step: nothing, change: () => Promise.resolve('stored') },
  });
  await new Promise((done) => setTimeout(done, 50));
};
