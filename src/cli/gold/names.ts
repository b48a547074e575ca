/** Words that say what somebody is, not who. */
const COMMON = new Set(
  (
    'the a an of for and in on el la los las un una de del y en president presidente presidenta minister ministra ministro mr mrs ms dr sen rep gen ' +
    'general secretary official officials government gobierno'
  ).split(' '),
);

function wordsOf(name: string): Set<string> {
  const folded = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '');
  return new Set(folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean));
}

/** A name matches another when one's content words contain the other's; without any content word, when all words agree. */
export function sameName(a: string, b: string): boolean {
  const [all, allOther] = [wordsOf(a), wordsOf(b)];
  const [content, contentOther] = [all, allOther].map((words) => new Set([...words].filter((word) => !COMMON.has(word))));
  if (!content?.size || !contentOther?.size)
    return all.size > 0 && all.size === allOther.size && [...all].every((word) => allOther.has(word));
  const [small, large] = content.size <= contentOther.size ? [content, contentOther] : [contentOther, content];
  return [...small].every((word) => large.has(word));
}
