import nlp from 'compromise/three';
import type { VerbForm } from '../../../src/core/nlp/verb-form.ts';
import { englishVerbForms } from '../../../src/core/nlp/verbs-en.ts';
import englishVerbs from '../../../src/lexicons/en/grammar/verbs.json';

const pick = (lemma: string, kind: VerbForm['kind'], tense?: string, person?: number): string[] =>
  englishVerbForms(lemma)
    .filter((form) => form.kind === kind && form.tense === tense && (person === undefined || form.person === person))
    .map((form) => form.form);
const all = (lemma: string): string[] => [...new Set(englishVerbForms(lemma).map((form) => form.form))];

describe('englishVerbForms', () => {
  test.each([
    ['say', 'say says said saying'],
    ['invade', 'invade invades invaded invading'],
    ['deny', 'deny denies denied denying'],
    ['stop', 'stop stops stopped stopping'],
    ['admit', 'admit admits admitted admitting'],
    ['open', 'open opens opened opening'],
    ['visit', 'visit visits visited visiting'],
    ['fix', 'fix fixes fixed fixing'],
    ['quit', 'quit quits quitting'],
    ['agree', 'agree agrees agreed agreeing'],
    ['die', 'die dies died dying'],
    ['panic', 'panic panics panicked panicking'],
    ['echo', 'echo echoes echoed echoing'],
    ['veto', 'veto vetoes vetoed vetoing'],
    ['play', 'play plays played playing'],
    ['travel', 'travel travels traveled travelled traveling travelling'],
    ['undertake', 'undertake undertakes undertook undertaken undertaking'],
    ['undo', 'undo undoes undid undone undoing'],
    ['overrun', 'overrun overruns overran overrunning'],
    ['get', 'get gets got gotten getting'],
    ['be', 'be am is are was were been being'],
    ['have', 'have has had having'],
    ['carry out', 'carry out|carries out|carried out|carrying out'],
    ['double-check', 'double-check double-checks double-checked double-checking'],
    ['behave', 'behave behaves behaved behaving'],
    ['relay', 'relay relays relayed relaying'],
  ])('%s', (lemma, forms) => {
    expect(all(lemma)).toEqual(forms.split(forms.includes('|') ? '|' : ' '));
  });

  test('tells past from participle, and the third person', () => {
    expect(pick('see', 'finite', 'past')).toEqual(['saw']);
    expect(pick('see', 'participle')).toEqual(['seen']);
    expect(pick('see', 'finite', 'present', 3)).toEqual(['sees']);
  });

  test('a blank lemma gives nothing', () => {
    expect(englishVerbForms(' ')).toEqual([]);
  });
});

/** Where compromise 14 gives no form or a wrong one; ours is the dictionary's. Verb → the forms that differ. */
const COMPROMISE_ERRS: Readonly<Record<string, readonly string[]>> = {
  abhor: ['abhor'],
  abide: ['abide'],
  amass: ['amas', 'amass'],
  backpedal: ['backpedal'],
  blockade: ['blockade'],
  boo: ['boo'],
  boycott: ['boycott'],
  chide: ['chide'],
  clamor: ['clamor'],
  demean: ['demean'],
  deride: ['deride'],
  disavow: ['disavow'],
  dread: ['dread'],
  express: ['expres', 'express'],
  fan: ['fan'],
  flout: ['flout'],
  flow: ['flown'],
  fulfil: ['fulfil'],
  grin: ['grin'],
  harbor: ['harbor'],
  intercept: ['intercept', 'interceeps', 'interceeping'],
  lean: ['lean'],
  loot: ['loot'],
  marvel: ['marvel'],
  mass: ['mas', 'mass'],
  murmur: ['murmur'],
  okay: ['okay'],
  overstep: ['oversteping'],
  own: ['ow', 'ows', 'owing', 'own'],
  pen: ['pent'],
  prod: ['prod'],
  profit: ['profit'],
  quarrel: ['quarrel'],
  quip: ['quip'],
  ram: ['ram'],
  ratchet: ['ratchet'],
  reek: ['rought', 'reek'],
  rip: ['rip'],
  rout: ['rout'],
  'rubber-stamp': ['rubbered stamp', 'rubbers stamp', 'rubbering stamp'],
  scold: ['scell', 'scells', 'scelling'],
  shield: ['shiold', 'shiolds', 'shiolding'],
  sidestep: ['sidesteping'],
  skip: ['skip'],
  slam: ['slam'],
  snap: ['snaping'],
  spiral: ['spiral'],
  star: ['star'],
  stink: ['stunk'],
  stymie: ['stymie'],
  tilt: ['tilt', 'tilds', 'tilding'],
  torpedo: ['torpedid'],
  tout: ['tout'],
  transgress: ['transgres', 'transgress'],
  trespass: ['trespas', 'trespass'],
  uproot: ['uproot'],
  withhold: ['withhelled', 'withhells', 'withhelling'],
  witness: ['witnes', 'witness'],
};

describe('agreement with compromise on the common verbs', () => {
  const theirs = (lemma: string): Readonly<Record<string, string>> => {
    const view = nlp(lemma);
    view.tag('#Verb');
    const forms: unknown = view.verbs().conjugate()[0];
    return typeof forms === 'object' && forms !== null ? Object.fromEntries(Object.entries(forms)) : {};
  };

  test('every form that compromise gives is ours too, but for its errors', () => {
    const differences: Record<string, string[]> = {};
    for (const lemma of englishVerbs.verbs) {
      const { PastTense, PresentTense, Gerund, Participle } = theirs(lemma);
      const pairs: [string | undefined, string[]][] = [
        [PastTense, pick(lemma, 'finite', 'past')],
        [PresentTense, pick(lemma, 'finite', 'present', 3)],
        [Gerund, pick(lemma, 'gerund')],
        [Participle, pick(lemma, 'participle')],
      ];
      const odd = pairs.flatMap(([form, ours]) => (form !== undefined && !ours.includes(form) ? [form] : []));
      if (odd.length > 0) differences[lemma] = [...new Set(odd)];
    }
    expect(differences).toEqual(COMPROMISE_ERRS);
  });
});
