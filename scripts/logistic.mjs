/**
 * Logistic regression by full-batch gradient descent with an L2 penalty.
 * @param keys names of the features
 * @param rows pairs of a record of features and a label, 0 or 1
 * @returns a weight by feature, and `bias`
 */
export function logistic(keys, rows, penalty) {
  const width = keys.length;
  const xs = Float64Array.from(rows.flatMap(([x]) => keys.map((key) => x[key])));
  const w = new Float64Array(width + 1); // the last is the bias
  const gradient = new Float64Array(width + 1);
  for (let step = 0; step < 600; step += 1) {
    gradient.fill(0);
    for (let row = 0; row < rows.length; row += 1) {
      let z = w[width];
      for (let k = 0; k < width; k += 1) z += w[k] * xs[row * width + k];
      const error = 1 / (1 + Math.exp(-z)) - rows[row][1];
      for (let k = 0; k < width; k += 1) gradient[k] += error * xs[row * width + k];
      gradient[width] += error;
    }
    for (let k = 0; k <= width; k += 1) w[k] -= (1.5 * gradient[k]) / rows.length + (k === width ? 0 : penalty * w[k]);
  }
  return Object.fromEntries([...keys, 'bias'].map((key, k) => [key, w[k]]));
}

/** Weights in hundredths. */
export const rounded = (w) => Object.fromEntries(Object.entries(w).map(([key, value]) => [key, Math.round(value * 100) / 100]));
