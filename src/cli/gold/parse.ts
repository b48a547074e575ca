/**
 * Reads gold files: the small XML of the codebook, section 6. Offsets are UTF-16 units into the folded text (title and
 * paragraphs, each with its white space folded, joined by line feeds).
 */
import { basename } from 'node:path';
import type { QuoteType, Span, Stance, Theme } from '../../core/types.ts';
import { checkGold, type GoldArticle, type GoldQuote } from './article.ts';
import { readTags } from './tags.ts';

/** A gold article, or what is wrong with its file. */
export interface GoldFile {
  readonly article: GoldArticle;
  /** Empty for a valid file. */
  readonly problems: readonly string[];
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What is gathered while the tags go by. */
class Builder {
  readonly problems: string[] = [];
  readonly terms: (Span & { theme: Theme })[] = [];
  readonly quotes: (GoldQuote & { speaker: Span | null; cue: Span | null })[] = [];
  readonly actors: GoldArticle['actors'][number][] = [];
  readonly sentences: { actor: string; stance: Stance; conditional: boolean; sentence: string }[] = [];
  readonly marks: { kind: 's' | 'c'; quotes: string; span: Span }[] = [];
  attributes: Record<string, string> = {};
  key: string[] = [];
  text = '';
  title = '';
  blockStart = -1;
  blocks = 0;
  loose = '';

  addText(text: string): void {
    if (this.blockStart < 0) {
      this.loose += text;
      return;
    }
    for (const piece of text.split(/(\s+)/)) {
      if (piece === '') continue;
      if (!/^\s/.test(piece)) this.text += piece;
      else if (this.text.length > this.blockStart && !this.text.endsWith(' ')) this.text += ' ';
    }
  }

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'article') this.attributes = attributes;
    else if (name === 'actor') this.addActor(attributes);
    else if (name === 'h' || name === 'p') {
      if (this.blocks > 0) this.text = `${this.text.trimEnd()}\n`;
      this.blockStart = this.text.length;
      this.blocks += 1;
    } else if (name === 'st' || name === 'key') this.loose = '';
  }

  close(name: string, attributes: Record<string, string>, start: number): void {
    if (name === 'h' || name === 'p') {
      this.text = this.text.trimEnd();
      if (this.blocks === 1 && name === 'h') this.title = this.text;
      this.blockStart = -1;
    } else if (name === 'st') {
      const stance = attributes.stance as Stance;
      this.sentences.push({ actor: attributes.a ?? '', stance, conditional: attributes.conditional === 'yes', sentence: fold(this.loose) });
    } else if (name === 'key') this.key = fold(this.loose).split(' ').filter(Boolean);
    else this.addSpan(name, attributes, start);
  }

  private addActor(attributes: Record<string, string>): void {
    const { id = '', name = '', aka = '', stance = '' } = attributes;
    this.actors.push({ id, name, aka: aka.split('|').filter(Boolean), stance: stance as Stance | 'none' });
  }

  private addSpan(name: string, attributes: Record<string, string>, from: number): void {
    let start = from;
    while (start < this.text.length && /\s/.test(this.text.charAt(start))) start += 1;
    const end = this.text.trimEnd().length;
    if (name === 't') this.terms.push({ start, end, theme: attributes.k as Theme });
    else if (name === 'q') {
      const { id = '', type = '', a = '' } = attributes;
      this.quotes.push({ id, start, end, type: type as QuoteType, actor: a, speaker: null, cue: null });
    } else if (name === 's' || name === 'c') this.marks.push({ kind: name, quotes: attributes.q ?? '', span: { start, end } });
    else return;
    if (end <= start) this.problems.push(`empty <${name}>`);
  }

  build(): GoldArticle {
    const byId = new Map(this.quotes.map((quote) => [quote.id, quote]));
    for (const { kind, quotes, span } of this.marks) {
      for (const id of quotes.split(' ')) {
        const quote = byId.get(id);
        if (!quote) this.problems.push(`<${kind}> names unknown quote "${id}"`);
        else if (kind === 's') quote.speaker = span;
        else quote.cue = span;
      }
    }
    const byStart = (a: Span, b: Span) => a.start - b.start;
    const { id = '', lang = '', genre = '' } = this.attributes;
    const { text, title, actors, key } = this;
    return {
      id,
      lang,
      genre,
      title,
      text,
      actors,
      key,
      terms: this.terms.sort(byStart),
      quotes: this.quotes.sort(byStart),
      statements: this.locate(),
    };
  }

  /** Finds each statement's sentence in the text, in text order. */
  private locate(): GoldArticle['statements'] {
    let from = 0;
    return this.sentences.map(({ sentence, ...rest }) => {
      const after = this.text.indexOf(sentence, from);
      const start = after < 0 ? this.text.indexOf(sentence) : after;
      if (start < 0) this.problems.push(`statement is not in the text: ${sentence.slice(0, 70)}`);
      else from = start;
      return { ...rest, start, end: start + sentence.length };
    });
  }
}

/**
 * Parses one gold file.
 * @param xml the file's text
 * @param file its name, which must be the article's id; left out, that is not checked
 */
export function parseGold(xml: string, file = ''): GoldFile {
  const builder = new Builder();
  const stack: { name: string; attributes: Record<string, string>; start: number }[] = [];
  for (const tag of readTags(xml)) {
    if (tag.kind === 'text') builder.addText(tag.text);
    else if (tag.kind === 'error') builder.problems.push(tag.reason);
    else if (tag.kind === 'open') {
      stack.push({ name: tag.name, attributes: tag.attributes, start: builder.text.length });
      builder.open(tag.name, tag.attributes);
    } else {
      const top = stack.pop();
      if (top?.name !== tag.name) {
        builder.problems.push(`</${tag.name}> closes <${top?.name ?? 'nothing'}>`);
        break;
      }
      builder.close(top.name, top.attributes, top.start);
    }
  }
  const open = stack.at(-1);
  if (open) builder.problems.push(`<${open.name}> is never closed`);
  const article = builder.build();
  const name = basename(file, '.xml');
  if (file && name !== article.id) builder.problems.push(`id "${article.id}" is not the file's name`);
  return { article, problems: [...builder.problems, ...checkGold(article)] };
}
