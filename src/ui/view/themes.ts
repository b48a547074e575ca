/** The themes in the order in which the interface shows them. The engine's code stays out of the interface; its types do not. */
import type { Theme } from '../../core/types.ts';

/** Every theme. */
export const THEMES: readonly Theme[] = ['sovereignty', 'cartel', 'intervention'];
