/** The themes in the order in which the interface shows them. */
export { THEMES } from '../../core/types.ts';
