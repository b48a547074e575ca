/** The source of an export, from a page state. */
import type { PageState } from '../../../../src/protocol/messages.ts';
import { type ExportSource, exportSource } from '../../../../src/ui/export/source.ts';

/** Saved by version 1.2.3 at a fixed moment. */
export function sourceOf({ page, text, analysis }: PageState): ExportSource {
  if (analysis === null) throw new Error('the state has no analysis');
  return exportSource({ page, text, analysis }, '1.2.3', new Date('2026-11-24T12:00:00Z'));
}
