"use strict";
/* The posterior of an action reward: Beta(1 + successes, 1 + failures). */

function logGamma(x) {
  const c = [
    76.18009172947146, -86.50532032941677, 24.01409824083091, -1.231739572450155,
    0.1208650973866179e-2, -0.5395239384953e-5,
  ];
  const t = x + 5.5 - (x + 0.5) * Math.log(x + 5.5);
  return (
    -t +
    Math.log(
      (2.5066282746310005 * c.reduce((sum, v, i) => sum + v / (x + 1 + i), 1.000000000190015)) / x,
    )
  );
}

function betaDensity(x, a, b) {
  if (x <= 0 || x >= 1) return x <= 0 && a === 1 ? b : x >= 1 && b === 1 ? a : 0;
  return Math.exp(
    (a - 1) * Math.log(x) + (b - 1) * Math.log(1 - x) + logGamma(a + b) - logGamma(a) - logGamma(b),
  );
}

/* P(X <= x) by the sum over a fine grid: exact enough to draw and to read. */
function betaQuantiles(a, b, shares) {
  const steps = 4000,
    cumulative = new Float64Array(steps + 1);
  for (let i = 1; i <= steps; i++)
    cumulative[i] = cumulative[i - 1] + betaDensity((i - 0.5) / steps, a, b);
  return shares.map((share) => {
    const wanted = share * cumulative[steps];
    return cumulative.findIndex((value) => value >= wanted) / steps;
  });
}

/* Of an action's own rollouts and of those of other states that came through. */
const successes = (action) =>
  (action.rewards ?? []).reduce((sum, r) => sum + r, action.passed?.[0] ?? 0);
const trials = (action) => (action.rewards ?? []).length + (action.passed?.[1] ?? 0);

/* The probability-weighted mean reward of the other actions, which an action is tested against
   (credit.advantages), or null where there are none. */
function othersMean(actions, index) {
  let weight = 0,
    sum = 0;
  actions.forEach((action, i) => {
    if (i === index || action.reward === null || action.reward === undefined) return;
    weight += action.probability ?? 0;
    sum += (action.probability ?? 0) * action.reward;
  });
  return weight > 0 ? sum / weight : null;
}

/* How many times the rollouts would have to be multiplied for the action to be settled, if all rates
   stay as they are: by the normal approximation of the posteriors. null if no number would. */
function rolloutsToSettle(actions, index, confidence) {
  const sampled = actions.map((a) => ({
    p: a.probability ?? 0,
    s: successes(a),
    n: trials(a),
  }));
  const weight = sampled.reduce((sum, a, i) => sum + (i === index ? 0 : a.p), 0);
  const own = sampled[index].n;
  if (!weight || !own) return null;
  const z = normalQuantile(confidence);
  for (let extra = 0; extra <= 4096; extra = extra < 64 ? extra + 1 : Math.ceil(extra * 1.1)) {
    let gap = 0,
      variance = 0;
    sampled.forEach((a, i) => {
      if (!a.n) return;
      const n = a.n + extra,
        s = (a.s / a.n) * n,
        mean = (1 + s) / (2 + n);
      const w = i === index ? 1 : -a.p / weight;
      gap += w * mean;
      variance += (w * w * mean * (1 - mean)) / (3 + n);
    });
    if (Math.abs(gap) >= z * Math.sqrt(variance)) return extra;
  }
  return null;
}

/* The standard normal's quantile, by bisection of its distribution function. */
function normalQuantile(share) {
  const below = (x) => {
    // Abramowitz and Stegun 26.2.17
    const t = 1 / (1 + 0.2316419 * Math.abs(x));
    const tail =
      (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) *
      t *
      (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    return x > 0 ? 1 - tail : tail;
  };
  let low = -8,
    high = 8;
  for (let i = 0; i < 60; i++)
    below((low + high) / 2) < share ? (low = (low + high) / 2) : (high = (low + high) / 2);
  return (low + high) / 2;
}
