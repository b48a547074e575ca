import { EXPORT_FORMATS } from '../../../../src/ui/export/formats.ts';
import { toJson } from '../../../../src/ui/export/json.ts';
import { fileName } from '../../../../src/ui/export/source.ts';
import { uuidOf } from '../../../../src/ui/export/uuid.ts';
import { goldState } from '../../../dom/ui/support/states.ts';
import { sourceOf } from './source.ts';

test('the lists stand with the text that their offsets point into', () => {
  const source = sourceOf(goldState('es-dev-01'));
  const json = JSON.parse(toJson(source));
  expect(json).toMatchObject({ format: 'lindero/1', version: '1.2.3', saved: '2026-11-24T12:00:00.000Z', page: { language: 'es' } });
  expect(json.marks).toHaveLength(source.analysis.terms.length);
  for (const { start, end, text } of [...json.marks, ...json.quotes, ...json.statements]) {
    expect(json.text.slice(start, end).replace(/\s+/g, ' ').trim()).toBe(text);
  }
});

test.each([
  ['A headline: “with” marks / and more', 'a-headline-with-marks-and-more-2026-11-24.md'],
  ['¿Qué pasó en Ñemby?', 'que-paso-en-nemby-2026-11-24.md'],
  ['', 'news-example-2026-11-24.md'],
  ['../../etc/passwd', 'etc-passwd-2026-11-24.md'],
  [`Mexico rejects ${'the U.S. plan '.repeat(9)}`, 'mexico-rejects-the-u-s-plan-the-u-s-plan-the-u-s-plan-the-u-2026-11-24.md'],
  ['x'.repeat(300), `${'x'.repeat(60)}-2026-11-24.md`],
])('a file is named after %j', (title, expected) => {
  const state = goldState('en-dev-01');
  expect(fileName(sourceOf({ ...state, page: { ...state.page, title } }), 'md')).toBe(expected);
});

test('every format writes something, with an ending of its own', () => {
  const source = sourceOf(goldState('en-dev-01'));
  expect(new Set(EXPORT_FORMATS.map(({ ending }) => ending)).size).toBe(EXPORT_FORMATS.length);
  for (const { write } of EXPORT_FORMATS) expect(write(source, 'en', {}).length).toBeGreaterThan(200);
});

test('names are UUIDs of version 8, the same for the same words', () => {
  expect(uuidOf('a')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(uuidOf('a')).toBe(uuidOf('a'));
  expect(uuidOf('a')).not.toBe(uuidOf('b'));
});
