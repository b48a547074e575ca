/** Live blogs as the page side asks for them: each post once, with what stands before the posts. */
import fc from 'fast-check';
import { LiveBlog } from '../../../src/content/desk/live-blog.ts';
import { unitsOf } from '../../../src/core/index.ts';
import type { Analysis, Article, Block } from '../../../src/core/types.ts';
import { ok } from '../../../src/protocol/result.ts';

const NOTHING: Analysis = {
  schema: 1,
  lang: 'en',
  detected: 'en',
  sentences: [],
  terms: [],
  quotes: [],
  actors: [],
  statements: [],
  key: [],
  headline: { verdict: 'none', words: [] },
};

function blogOf(lead: readonly string[], posts: readonly string[]): Article {
  const blocks: Block[] = [];
  let text = '';
  const add = (line: string, kind: Block['kind']) => {
    const start = text === '' ? 0 : text.length + 1;
    text += text === '' ? line : `\n${line}`;
    blocks.push({ start, end: text.length, kind });
  };
  for (const [at, line] of lead.entries()) add(line, at === 0 ? 'title' : 'paragraph');
  for (const post of posts) {
    const start = text === '' ? 0 : text.length + 1;
    blocks.push({ start, end: start, kind: 'post' });
    add(post, 'paragraph');
  }
  return { text, blocks };
}

function open() {
  const asked: Article[] = [];
  const blog = new LiveBlog({
    analyse: async (unit) => {
      asked.push(unit);
      return ok(NOTHING);
    },
    join: async () => ok(NOTHING),
  });
  return { blog, asked };
}

it('each post is asked for with headline and lead as its context, up to the limit', async () => {
  const { blog, asked } = open();
  await blog.analyse(blogOf(['Strait live', 'Ships have turned back.'], ['First.', 'Second.']));
  expect(asked.map(({ text, context }) => [text, context])).toEqual([
    ['Strait live\nShips have turned back.', undefined],
    ['First.', 'Strait live\nShips have turned back.'],
    ['Second.', 'Strait live\nShips have turned back.'],
  ]);
  await blog.analyse(blogOf(['Strait live', 'x'.repeat(3_000)], ['First.']));
  expect(asked.at(-1)?.context).toHaveLength(1_000);
});

it('a new post costs its own analysis alone; a new headline all of them', async () => {
  const { blog, asked } = open();
  await blog.analyse(blogOf(['Strait live'], ['First.']));
  await blog.analyse(blogOf(['Strait live'], ['Second.', 'First.']));
  expect(asked.slice(2).map(({ text }) => text)).toEqual(['Second.']);
  await blog.analyse(blogOf(['Strait live: ships turn back'], ['Second.', 'First.']));
  expect(asked.slice(3)).toHaveLength(3);
});

it('posts under no headline have no context', async () => {
  const { blog, asked } = open();
  await blog.analyse(blogOf([], ['First.', 'Second.']));
  expect(asked.map(({ context }) => context ?? '')).toEqual(['', '']);
});

it('the page side cuts an article into the units that the engine joins', async () => {
  const kinds = fc.constantFrom<Block['kind']>('title', 'paragraph', 'post', 'post', 'note');
  // Two long lines before the first post are more than the context holds.
  const words = fc.oneof(fc.stringMatching(/^[a-z ]{0,9}$/), fc.constant('x'.repeat(700)));
  const articles = fc.array(fc.tuple(kinds, words), { maxLength: 12 }).map((lines): Article => {
    let text = '';
    const blocks = lines.map(([kind, line]): Block => {
      const start = text.length;
      if (kind !== 'post') text += `${line}\n`;
      return { kind, start, end: kind === 'post' ? start : text.length - 1 };
    });
    return { text, blocks, declared: 'en' };
  });
  await fc.assert(
    fc.asyncProperty(articles, async (article) => {
      const units = unitsOf(article).map((unit) => unit.article);
      const { blog, asked } = open();
      await blog.analyse(article);
      expect(asked).toEqual(units.length === 0 ? [article] : units);
    }),
  );
});
