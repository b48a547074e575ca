import { articleFromText, createEngine } from '../../../src/core/index.ts';
import type { Analysis } from '../../../src/core/types.ts';
import { lexicons } from '../../../src/lexicons/index.ts';

const engine = createEngine(lexicons);
const analyse = (text: string): Analysis => engine.analyse(articleFromText(text, text.split('\n')[0], 'en'));

const BODY = `President Ana Duarte rejected the airstrikes on Monday, hours after the United States sent warships to the coast of Ruritania.
“We will not accept any foreign military intervention on our soil,” Duarte said. “We will not accept any foreign military intervention here,” she said again.
“All options are on the table, and we do not need anybody's permission to strike,” President John Harlan said in Washington.
“It rained,” the farmer Luis Vega said.
Officials stressed that any foreign military operation must be authorized by the Congress of the republic.`;

describe('key quotes', () => {
  const analysis = analyse(`Ruritania rejects foreign military intervention\n${BODY}`);
  const spoken = analysis.key.map((index) => analysis.quotes[index]);

  test('are quotes with a known speaker, at most five, each once', () => {
    expect(analysis.key.length).toBeGreaterThanOrEqual(3);
    expect(analysis.key.length).toBeLessThanOrEqual(5);
    expect(new Set(analysis.key).size).toBe(analysis.key.length);
    for (const quote of spoken) expect(quote?.actor).toEqual(expect.any(String));
  });

  test('show both sides first', () => {
    const stances = spoken.slice(0, 2).map((quote) => analysis.actors.find(({ id }) => id === quote?.actor)?.stance);
    expect([...stances].sort()).toEqual(['against', 'favor']);
  });

  test('never say the same twice', () => {
    const texts = spoken.map((quote) => `Ruritania rejects foreign military intervention\n${BODY}`.slice(quote?.start, quote?.end));
    expect(texts.filter((text) => text.includes('We will not accept')).length).toBe(1);
  });
});

describe('the headline against the body', () => {
  test('is carried by a statement of the same actor and side', () => {
    expect(analyse(`Duarte rejects foreign military intervention\n${BODY}`).headline).toEqual({ verdict: 'ok', words: [] });
  });

  test('says more where nobody in the body says so, and the words are named', () => {
    const text = `Duarte backs foreign military intervention\n${BODY}`;
    const { headline } = analyse(text);
    expect(headline.verdict).toBe('more');
    expect(headline.words.map(({ start, end }) => text.slice(start, end)).join(' ')).toContain('backs');
  });

  test('is none where it takes no side', () => {
    expect(analyse(`A rainy Monday in Ruritania\n${BODY}`).headline.verdict).toBe('none');
  });

  it('has nothing to compare where no body is', () => {
    expect(analyse('Duarte rejects foreign military intervention').headline).toEqual({ verdict: 'none', words: [] });
  });
});

test('actors are those who speak or are given a stance, nobody who is only named', () => {
  const names = analyse(
    `Ruritania rejects foreign military intervention\n${BODY}\nThe crowd took a train to the daily market of Zenda.`,
  ).actors.map(({ name }) => name);
  expect(names).toEqual(['Ana Duarte', 'John Harlan', 'Luis Vega', 'United States', 'Officials']);
});

test('an article about something else has no statements, and no headline check', () => {
  const { statements, headline } = analyse(
    'Bread prices rise\nBakers raised the price of bread on Monday.\n“Flour is expensive,” the baker Ann Lee said.',
  );
  expect({ statements, headline }).toEqual({ statements: [], headline: { verdict: 'none', words: [] } });
});
