/**
 * Area under the ROC curve: of all pairs of a true and a false row, the share that the scores put in the right order; a pair
 * with equal scores counts half.
 * @param rows pairs of a score and whether it is true
 */
export function areaUnderCurve(rows) {
  const ordered = [...rows].sort(([a], [b]) => a - b);
  const trues = ordered.filter(([, isTrue]) => isTrue).length;
  let ranks = 0;
  for (let from = 0, to = 0; from < ordered.length; from = to) {
    while (to < ordered.length && ordered[to][0] === ordered[from][0]) to += 1;
    // rows with equal scores share the mean of their ranks, so that the order in which they come counts for nothing
    ranks += ordered.slice(from, to).filter(([, isTrue]) => isTrue).length * ((from + 1 + to) / 2);
  }
  return ((ranks - (trues * (trues + 1)) / 2) / (trues * (ordered.length - trues))).toFixed(3);
}
