/** A brief in Markdown, in the reader's language: who stands where, in whose words, and what was marked. */
import type { Lang, Statement, Theme } from '../../core/types.ts';
import { commonWords, exportWords, quoteWords, stanceWords } from '../../locales/index.ts';
import { type PassageLinker, passageLinker } from '../fragment.ts';
import { ladder } from '../view/ladder.ts';
import { nameAtStart } from '../view/names.ts';
import { allQuotes, keyQuotes, type QuoteView, verbOf } from '../view/quotes.ts';
import { type ActorRow, actorRows } from '../view/rows.ts';
import { saidWords, type Whole, wholeIn } from '../view/said.ts';
import { words } from '../view/text.ts';
import { THEMES } from '../view/themes.ts';
import { verdictWords } from '../view/verdict.ts';
import { escapeAddress, escapeMarkdown } from './escape.ts';
import { type Explained, ruleOfQuote } from './rules.ts';
import { type ExportSource, languageOf } from './source.ts';

interface Brief extends ExportSource {
  readonly linkTo: PassageLinker;
  readonly explained: Explained;
  readonly whole: Whole;
}

/**
 * The brief. Every sentence stands there verbatim, with a link to its place where one finds it.
 * @param explained plain words for the rules; a rule that has none is called by its id
 */
export function toMarkdown(source: ExportSource, lang: Lang, explained: Explained = {}): string {
  const t = exportWords[lang];
  const brief = { ...source, linkTo: passageLinker(source.page.url, source.text, source.breaks), explained, whole: wholeIn(source.text) };
  const parts = [
    head(source, lang),
    section(stanceWords[lang].title, stances(brief, lang)),
    section(quoteWords[lang].title, quotes(brief, lang)),
    section(t.marks, marks(brief, lang)),
    `---\n\n${t.note(source.version)}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function head({ page, saved, ...rest }: ExportSource, lang: Lang): string {
  const t = exportWords[lang];
  const line = (label: string, value: string) => (value === '' ? [] : [`- ${label}: ${value}`]);
  return [
    `# ${escapeMarkdown(page.title || page.site || t.untitled)}`,
    '',
    ...line(t.site, escapeMarkdown(page.site)),
    ...line(t.address, page.url === '' ? '' : `<${escapeAddress(page.url)}>`),
    ...line(t.byline, escapeMarkdown(page.byline)),
    ...line(t.date, escapeMarkdown(page.date)),
    ...line(t.language, languageOf({ page, saved, ...rest })),
    ...line(t.savedOn, saved.slice(0, 10)),
  ].join('\n');
}

function stances(source: Brief, lang: Lang): string {
  const rows = actorRows(source.analysis);
  return rows.length === 0 ? stanceWords[lang].nobody : rows.map((row) => stanceOf(row, source, lang)).join('\n\n');
}

function stanceOf(row: ActorRow, source: Brief, lang: Lang): string {
  const common = commonWords[lang];
  const t = exportWords[lang];
  const lines = row.statements.map((statement) => {
    const side = common.stances[statement.stance] + (statement.conditional ? t.conditionally : '');
    return `- ${side}: ${passage(source, statement)} ${ruleOfStatement(statement, source, lang)}`;
  });
  const verdict = verdictWords(row, { common, stance: stanceWords[lang] });
  return [`### ${escapeMarkdown(nameAtStart(row.actor, common))}: ${verdict}`, '', ...lines].join('\n');
}

/** The rungs of the ladder that say why, what changes it, and by which rule. */
function ruleOfStatement(statement: Statement, source: Brief, lang: Lang): string {
  const words = { common: commonWords[lang], quotes: quoteWords[lang], stance: stanceWords[lang] };
  const steps = ladder(statement, source, words);
  const says = (['why', 'scope', 'rule'] as const).map((wanted) => steps.find(({ key }) => key === wanted)?.says);
  return ruleIn(lang, [...says.slice(0, 2), says[2] ?? statement.evidence.rule].filter(Boolean).join(' '));
}

/** The rule behind an item, in words. */
function ruleIn(lang: Lang, says: string): string {
  return `(${exportWords[lang].rule}: ${escapeMarkdown(says)})`;
}

function quotes(source: Brief, lang: Lang): string {
  const key = keyQuotes(source.text, source.analysis);
  const shown = key.length > 0 ? key : allQuotes(source.text, source.analysis).slice(0, 5);
  return shown.length === 0 ? quoteWords[lang].none : shown.map((view) => quoteOf(view, source, lang)).join('\n\n');
}

function quoteOf(view: QuoteView, source: Brief, lang: Lang): string {
  const t = quoteWords[lang];
  const said = view.reported ? `${t.reported} ${escapeMarkdown(view.text)}` : escapeMarkdown(view.text);
  const by = [escapeMarkdown(nameAtStart(view.actor, commonWords[lang])), escapeMarkdown(verbOf(view, source.analysis, lang))];
  const link = source.linkTo(view.quote);
  const place = link === null ? '' : ` ([${exportWords[lang].place}](<${escapeAddress(link)}>))`;
  return `> ${said}\n>\n> ${by.filter(Boolean).join(', ')}${place} ${ruleIn(lang, ruleOfQuote(view.quote.rule, lang))}`;
}

function marks(source: Brief, lang: Lang): string {
  const lines = THEMES.flatMap((theme) => {
    const found = counted(source, theme);
    const items = found.map(
      ({ said, count, entry }) =>
        `  - ${escapeMarkdown(said)}${count === 1 ? '' : ` (${count})`} ${ruleIn(lang, source.explained[entry]?.rule ?? entry)}`,
    );
    return found.length === 0 ? [] : [`- **${commonWords[lang].themes[theme]}**`, ...items];
  });
  return lines.length === 0 ? exportWords[lang].noMarks : lines.join('\n');
}

interface Counted {
  readonly said: string;
  readonly count: number;
  readonly entry: string;
}

/** The words marked under a theme with their number, whatever their case; most frequent first, then as they come in the text. */
function counted({ text, analysis }: ExportSource, theme: Theme): readonly Counted[] {
  const found = new Map<string, Counted>();
  for (const term of analysis.terms) {
    const said = words(text, term);
    if (term.theme !== theme || said === '') continue;
    const key = `${said.toLowerCase()} ${term.entry}`;
    found.set(key, { said: found.get(key)?.said ?? said, count: (found.get(key)?.count ?? 0) + 1, entry: term.entry });
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

function passage(source: Brief, span: { readonly start: number; readonly end: number }): string {
  const said = escapeMarkdown(saidWords(source.text, source.whole, span));
  const link = source.linkTo(span);
  return link === null ? said : `[${said}](<${escapeAddress(link)}>)`;
}

function section(title: string, body: string): string {
  return `## ${title}\n\n${body}`;
}
