/** In a live blog: the post in which something stands. */
import { commonWords } from '../../locales/index.ts';
import type { Article } from '../view/article.ts';
import { postAt } from '../view/posts.ts';
import { useWords } from './lang.tsx';

/** What the post begins with; nothing in other articles. */
export function PostLine({ article, at }: { readonly article: Article; readonly at: number }) {
  const { post } = useWords(commonWords);
  const lead = postAt(article.text, article.posts, at);
  if (lead === '') return null;
  return (
    <span class="post quiet small">
      {post}{' '}
      <span lang={article.analysis.lang ?? undefined} dir="auto">
        {lead}
      </span>
    </span>
  );
}
