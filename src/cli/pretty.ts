import { type Analysis, type Span, THEMES } from '../core/index.ts';
import type { InputRecord } from './record.ts';
import { printable } from './report.ts';

/** An analysis for people: counts, who stands where with the sentence that shows it, and the key quotes. Several lines, fit for a terminal. */
export function pretty(record: InputRecord, analysis: Analysis): string {
  const words = (span: Span) => record.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  if (analysis.lang === null)
    return `${printable(record.id)}\n  in a language that Lindero does not read (${printable(analysis.detected)})\n`;
  const names = new Map(analysis.actors.map((actor) => [actor.id, actor.name]));
  const counts = THEMES.map((theme) => `${theme} ${analysis.terms.filter((term) => term.theme === theme).length}`);
  const lines = [record.id, `  marks: ${counts.join(' · ')}`, '  who stands where on foreign intervention:'];
  for (const actor of analysis.actors.filter((one) => one.stance !== 'none')) {
    const shown = analysis.statements.find((statement) => statement.actor === actor.id && statement.stance === actor.stance);
    lines.push(`    ${actor.name}: ${actor.stance}${actor.conditional ? ', if' : ''}${actor.firm ? '' : ' (unclear)'}`);
    if (shown) lines.push(`      ${words(shown)}`);
  }
  lines.push('  in their words:');
  for (const index of analysis.key) {
    const quote = analysis.quotes[index];
    if (!quote) continue;
    const speaker = quote.actor === null ? 'speaker unclear' : (names.get(quote.actor) ?? quote.actor);
    lines.push(
      `    ${quote.type === 'direct' ? '' : 'Reported: '}${words(quote)} · ${speaker}${quote.cueLemma ? ` (${quote.cueLemma})` : ''}`,
    );
  }
  return `${lines.map(printable).join('\n')}\n`;
}
