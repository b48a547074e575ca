/** JSON: the page, its lists and the words behind every offset. */
import { exportRecords } from './records.ts';
import { type ExportSource, languageOf } from './source.ts';

/** Indented JSON; offsets are UTF-16 code units into `text`, end exclusive. */
export function toJson(source: ExportSource): string {
  const { analysis, page, saved, text, version } = source;
  const records = exportRecords(source);
  const of = (wanted: string) => records.filter(({ kind }) => kind === wanted).map(({ kind: _, ...record }) => record);
  const actors = analysis.actors.map(({ id, name, kind, aliases, stance, firm, conditional, counts }) => ({
    id,
    name,
    kind,
    aliases,
    stance,
    firm,
    conditional,
    counts,
  }));
  return `${JSON.stringify(
    {
      format: 'lindero/1',
      version,
      saved,
      page: { ...page, language: languageOf(source) },
      marks: of('mark'),
      quotes: of('quote'),
      actors,
      statements: of('statement'),
      key: analysis.key,
      text,
    },
    null,
    2,
  )}\n`;
}
