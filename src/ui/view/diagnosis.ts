/** What helps to find a fault: versions, state and counts. No text, no address, no name of a site. */
import type { Settings } from '../../settings/settings.ts';
import type { Sight, Versions } from '../port.ts';

/** The diagnosis as lines of text; `sight` is null where no page is looked at. */
export function diagnosis(versions: Versions, settings: Settings, sight: Sight | null): string {
  const lines: [string, string | number | boolean][] = [
    ['lindero', versions.extension],
    ['browser', versions.browser],
    ['language', settings.language],
    [
      'themes',
      Object.entries(settings.themes)
        .filter(([, on]) => on)
        .map(([theme]) => theme)
        .join(' ') || 'none',
    ],
    ['strength', settings.strength],
    ['underline', settings.underline],
    ['overview', settings.overview],
    ['every article', settings.everyArticle],
    ['sites', Object.keys(settings.sites).length],
    ['own terms', settings.ownTerms.length],
    ['dismissed', settings.dismissed.length],
    ...sightLines(sight),
  ];
  return `${lines.map(([name, value]) => `${name}: ${value}`).join('\n')}\n`;
}

function sightLines(sight: Sight | null): [string, string | number][] {
  if (sight === null) return [];
  if (sight.kind === 'failed') return [['page', `failed, ${sight.code}`]];
  if (sight.kind !== 'page') return [['page', sight.kind]];
  const { analysis, counts, phase, reason, revision, text, page } = sight.state;
  const found: [string, number][] =
    analysis === null
      ? []
      : [
          ['sentences', analysis.sentences.length],
          ['quotes', analysis.quotes.length],
          ['actors', analysis.actors.length],
          ['statements', analysis.statements.length],
        ];
  return [
    ['page', [phase, reason].filter(Boolean).join(', ')],
    ['revision', revision],
    ['characters', text.length],
    ['read as', analysis?.lang ?? analysis?.detected ?? 'not read'],
    ['translated', String(page.translated)],
    ['marks', `${counts.sovereignty} ${counts.cartel} ${counts.intervention}`],
    ...found,
  ];
}
