/** Live blogs: posts are units of their own, and reading one more costs no second reading of the rest. */
import { type Analysis, type Article, type Block, createEngine } from '../../../src/core/index.ts';
import { unitsOf } from '../../../src/core/liveblog.ts';
import { lexicons } from '../../../src/lexicons/index.ts';

const engine = createEngine(lexicons);

const TITLE = 'Strait crisis live: senator backs military intervention';
const POSTS = [
  'President Ana Holt rejected any military intervention on the islands. “We will not accept foreign troops,” she said.',
  'Senator Rick Dalton said the United States should launch drone strikes on the cartels.',
  'Holt said that the sovereignty of her country was not up for debate. Holt opposes any military intervention, and told reporters so again.',
];

/** A live blog: a headline, and posts of one paragraph each. */
function liveBlog(posts: readonly string[], title = TITLE): Article {
  const blocks: Block[] = [{ kind: 'title', start: 0, end: title.length }];
  let text = title;
  for (const post of posts) {
    const start = text.length + 1;
    text += `\n${post}`;
    blocks.push({ kind: 'post', start, end: start }, { kind: 'paragraph', start, end: text.length });
  }
  return { text, blocks, declared: 'en' };
}

const words = ({ text }: Article, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('a live blog', () => {
  const article = liveBlog(POSTS);
  const analysis = engine.analyse(article);

  it('is cut at its posts', () => {
    expect(unitsOf(article).map(({ article: { text } }) => text)).toEqual([TITLE, ...POSTS]);
  });

  it('has its marks where the words stand', () => {
    expect(words(article, analysis.terms)).toEqual([
      'military intervention',
      'military intervention',
      'foreign troops',
      'drone strikes',
      'cartels',
      'sovereignty',
      'military intervention',
    ]);
    for (const { start, sentence } of analysis.terms) {
      const span = analysis.sentences[sentence];
      expect(span !== undefined && span.start <= start && start < span.end).toBe(true);
    }
  });

  it('has one actor for one person in all posts, with what all posts say of her', () => {
    const holt = analysis.actors.filter(({ name, aliases }) => [name, ...aliases].some((each) => each.includes('Holt')));
    expect(holt).toHaveLength(1);
    expect(holt[0]).toMatchObject({ stance: 'against' });
    expect(holt[0]?.counts.against).toBe(3);
    expect(analysis.actors.find(({ name }) => name.includes('Dalton'))).toMatchObject({ stance: 'favor' });
  });

  it('is the same when its posts are read one at a time', () => {
    const parts = unitsOf(article).map((unit) => engine.analyse(unit.article));
    expect(JSON.stringify(engine.join(article, parts))).toBe(JSON.stringify(analysis));
  });

  it('lets no pronoun of one post mean somebody of another', () => {
    const apart = liveBlog(['Senator Rick Dalton spoke in the capital.', 'He said that a military intervention would be wrong.']);
    const together: Article = { ...apart, blocks: apart.blocks.filter(({ kind }) => kind !== 'post') };
    const speaker = ({ quotes, actors }: Analysis) => actors.find(({ id }) => id === quotes.at(-1)?.actor)?.name ?? null;
    expect(speaker(engine.analyse(together))).toContain('Dalton');
    expect(speaker(engine.analyse(apart))).toBeNull();
  });
});

describe('what its headline says', () => {
  const POST = 'The strikes killed eleven people, the ministry said on Monday. Neighbours of the port heard the troops at dawn.';
  const inPost = (title: string) => {
    const article = liveBlog([POST], title);
    return engine
      .analyse(article)
      .terms.filter(({ start }) => start > title.length)
      .map(({ start, end }) => article.text.slice(start, end));
  };

  it('tells what the words of its posts are about', () => {
    expect(inPost('Ferry service live: delays on the river')).toEqual([]);
    expect(inPost('Venezuela live: United States launches air strikes on the port of La Guaira')).toContain('strikes');
  });

  it('tells the language of a post that is too short to tell', () => {
    const { declared: _, ...blog } = liveBlog([POST, 'U.S. strikes Caracas.'], 'The troops will not leave the country, says the minister');
    const unit = unitsOf(blog).at(-1)?.article;
    expect(unit && engine.analyse(unit)).toMatchObject({ lang: 'en', detected: 'en', sentences: [{ start: 0, end: 21 }] });
  });

  it('gives no speaker to a post that names none', () => {
    const article = liveBlog(['He said that a military intervention would be wrong.'], 'Crisis live: Senator Rick Dalton in the capital');
    expect(engine.analyse(article).quotes.at(-1)?.actor ?? null).toBeNull();
  });
});

it('refuses parts that do not fit', () => {
  const article = liveBlog(POSTS);
  expect(engine.join(article, [])).toBeNull();
  expect(engine.join({ text: TITLE, blocks: [] }, [])).toBeNull();
});

it('says so where every post is in a language that is not read', () => {
  const post = 'Le ministre des Affaires étrangères a déclaré que son pays n’accepterait aucune intervention militaire dans la région.';
  const article = { ...liveBlog([post, post]), declared: 'fr' };
  expect(engine.analyse(article)).toMatchObject({ lang: null, terms: [] });
});
