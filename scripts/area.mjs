/**
 * Area under the ROC curve: of all pairs of a true and a false row, the share that the scores put in the right order.
 * @param rows pairs of a score and whether it is true
 */
export function areaUnderCurve(rows) {
  const ordered = [...rows].sort(([a], [b]) => a - b);
  const trues = ordered.filter(([, isTrue]) => isTrue).length;
  const ranks = ordered.reduce((sum, [, isTrue], index) => sum + (isTrue ? index + 1 : 0), 0);
  return ((ranks - (trues * (trues + 1)) / 2) / (trues * (ordered.length - trues))).toFixed(3);
}
