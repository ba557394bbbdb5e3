"use strict";
/* The run view: redaction over visits, what moved, the gap, time, and health, as charts. */

const BINS = 160;

/* Visits, each a list of states, in the order they were made, in at most BINS equal pieces. */
function bins() {
  const visits = [];
  for (const state of run.states)
    (state.opens ? visits[visits.push([]) - 1] : visits.at(-1)).push(state);
  const size = Math.max(1, Math.ceil(visits.length / BINS)),
    out = [];
  for (let i = 0; i < visits.length; i += size) out.push(visits.slice(i, i + size).flat());
  return { pieces: out, size };
}

const mean = (values) => {
  const v = numeric(values);
  return v.length ? v.reduce((a, b) => a + b, 0) / v.length : null;
};

function renderRun(main) {
  if (!run.states.length && !run.head.steps) {
    main.replaceChildren(el("p", { class: "empty" }, "This run has no states and no steps yet."));
    return;
  }
  const charts = el("div", { class: "charts", id: "charts" });
  const { pieces, size } = bins(),
    xs = pieces.map((piece) => piece[0].visit);
  const grouped = size > 1 ? `Means of ${size} visits.` : "";
  if (pieces.length)
    append(charts, [
      redaction(),
      evaluationChart(),
      lineChart(
        "State reward",
        `Mean reward of the actions, weighted by their probabilities. ${grouped}`,
        xs,
        [
          {
            name: "where the problem stands",
            values: pieces.map((p) => mean(p.map((s) => (s === s.front ? s.state_reward : null)))),
          },
          { name: "all states", values: pieces.map((p) => mean(p.map((s) => s.state_reward))) },
        ],
        { top: 1, unit: "reward" },
      ),
      reachedChart(pieces, xs, grouped),
      lineChart(
        "Trainer and served weights",
        `Largest difference of an action's logprob between the trainer and the engine, in nats.`,
        xs,
        [
          {
            name: "difference",
            values: pieces.map((p) => extent(numeric(p.map((s) => s.probe_gap)))[1]),
          },
        ],
        { unit: "nats" },
      ),
      decodedChart(pieces, xs),
      lineChart(
        "Drift",
        `KL(before || after) at the golden positions that were held, mean, in nats. ${grouped}`,
        xs,
        [{ name: "drift", values: pieces.map((p) => mean(p.map((s) => s.drift))) }],
        { unit: "nats" },
      ),
      timeChart(pieces, xs, grouped),
    ]);
  const health = el(
    "div",
    { style: { display: "contents" } },
    el("p", { class: "soft" }, "Reading health figures …"),
  );
  main.replaceChildren(charts);
  charts.append(health, settings());
  return load("health", live ? run.head.steps : "").then(
    (data) => health.replaceChildren(...healthCharts(data)),
    (error) => health.replaceChildren(el("p", { class: "bad" }, error.message)),
  );
}

/* Tokens as they were decoded against the trainer; a run that compares none has no such chart. */
function decodedChart(pieces, xs) {
  const largest = (values) => (values.length ? extent(values)[1] : null);
  const column = (which) => pieces.map((p) => largest(numeric(p.map((s) => s.decode_gap[which]))));
  if (!numeric(column("mean")).length) return null;
  return lineChart(
    "Decoded and trained",
    "Difference between the logprobs that tokens were sampled with and the trainer's under the same weights, in nats.",
    xs,
    [
      { name: "mean", values: column("mean") },
      { name: "99th percentile", values: column("p99") },
      { name: "most", values: column("most") },
    ],
    { unit: "nats" },
  );
}

/* k of L: a line a problem where they can be told apart, else a map with a row a problem. */
function redaction() {
  const visited = run.problems.filter((p) => p.states.length);
  const visits = [...new Set(run.states.map((s) => s.visit))];
  const columns = Math.min(BINS, visits.length),
    [first, last] = extent(visits);
  const column = (visit) =>
    Math.min(columns - 1, Math.floor(((visit - first) / Math.max(1, last - first)) * columns));
  const xs = Array.from({ length: columns }, (_, i) =>
    Math.round(first + (columns > 1 ? i / (columns - 1) : 0) * (last - first)),
  );
  const rows = visited.map((problem) => {
    const values = new Array(columns).fill(null);
    const fronts = problem.states.filter((state) => state === state.front);
    for (const state of fronts)
      values[column(state.visit)] = Math.max(
        values[column(state.visit)] ?? 0,
        state.k / state.length,
      );
    for (let i = 1; i < columns; i++) values[i] ??= values[i - 1];
    return { name: problem.task, values, problem };
  });
  const text = (share, { problem }) =>
    share === null ? "–" : `${Math.round(share * problem.length)} of ${problem.length} tokens`;
  if (rows.length <= 8)
    return lineChart(
      "Redacted share",
      "Share of the golden tokens that are cut off, k of L.",
      xs,
      rows,
      { unit: "share", text },
    );
  rows.sort((a, b) => b.values.at(-1) - a.values.at(-1));
  return heatChart(
    "Redacted share",
    "Share of the golden tokens that are cut off, k of L; a row a problem, most redacted first. Click or Enter opens one.",
    xs,
    rows,
    {
      share: (v) => v,
      ends: ["0 %", "100 %"],
      text,
      height: 190,
      named: rows.length <= 30,
      onpick: (row) => openModal(row.problem.task),
    },
  );
}

/* The score on tasks that the run does not train; nothing where none was asked for. */
function evaluationChart() {
  const lines = run.head.evaluations ?? [];
  if (!lines.length) return null;
  const values = (name) => lines.map((line) => line[name]);
  const trained = lines[0].trained; // earlier versions did not say
  const before = trained ? `, ${trained} of which the starting weights were trained on` : "";
  return lineChart(
    "Tasks not trained in this run",
    `${plural(lines[0].tasks, "task")}${before}, ${plural(lines[0].samples, "sample")} each time; shares of what is right.`,
    lines.map((line) => line.visit),
    [
      { name: "test outputs, two attempts", values: values("test_outputs") },
      { name: "whole tasks", values: values("whole_tasks") },
      { name: "samples, on all train pairs", values: values("train_right") },
      { name: "samples, on all pairs", values: values("solved") },
    ],
    { unit: "share" },
  );
}

function reachedChart(pieces, xs, grouped) {
  const shares = pieces.map((piece) => {
    const counts = { reached: 0, short: 0, over: 0, away: 0 };
    let all = 0;
    for (const state of piece)
      for (const action of state.actions) {
        const how = movement(action);
        if (how) {
          counts[how]++;
          all++;
        }
      }
    return all
      ? Object.fromEntries(Object.entries(counts).map(([name, n]) => [name, n / all]))
      : {};
  });
  const colours = {
    reached: "var(--good)",
    short: "var(--middle)",
    over: "var(--over)",
    away: "var(--bad)",
  };
  return lineChart(
    "Targets",
    `Share of the actions with a target that training moved there (${run.reached} of the way and no farther beyond; of a short way half is enough). ${grouped}`,
    xs,
    Object.entries(MOVEMENTS).map(([name, text]) => ({
      name: text,
      colour: colours[name],
      values: shares.map((s) => s[name] ?? null),
    })),
    { top: 1, stacked: true, unit: "share" },
  );
}

function timeChart(pieces, xs, grouped) {
  const kinds = { sample: "sampling", execute: "execution", train: "training" };
  // the seconds are a visit's, and stand on each of its states
  const total = (kind) =>
    run.states.reduce((sum, s) => sum + (s.opens ? (s.seconds[kind] ?? 0) : 0), 0);
  const all = Object.keys(kinds).reduce((sum, kind) => sum + total(kind), 0);
  const shares = Object.entries(kinds)
    .map(([kind, name]) => `${name} ${all ? Math.round((100 * total(kind)) / all) : 0} %`)
    .join(", ");
  return lineChart(
    "Time",
    `Seconds a visit; in all ${all < 5400 ? figure(all / 60) + " min" : figure(all / 3600) + " h"}: ${shares}. ${grouped}`,
    xs,
    Object.entries(kinds).map(([kind, name]) => ({
      name,
      values: pieces.map((p) => mean(p.map((s) => s.seconds[kind]))),
    })),
    { unit: "s", stacked: true },
  );
}

function healthCharts(data) {
  if (!data.step.length) return [el("p", { class: "soft" }, "No optimizer step is recorded.")];
  const grouped = data.stride > 1 ? `Means of ${data.stride} steps.` : "",
    xs = data.step.map((s, i) => s ?? i);
  const named = (prefix, last) =>
    Object.keys(data.mean).filter(
      (key) => key.startsWith(prefix) && (!last || key.endsWith("." + last)),
    );
  const short = (key) => key.split(".")[1];
  const lines = (keys) =>
    keys.map((key) => ({
      name: key.split(".").length > 2 ? short(key) : key.replaceAll("_", " "),
      values: data.mean[key],
    }));
  const have = (...keys) => keys.filter((key) => data.mean[key]);
  const layers = (prefix, last = "", unit = "") => {
    const keys = named(prefix, last).sort((a, b) => short(b) - short(a)),
      [low, high] = extent(keys.flatMap((key) => data.mean[key]).filter((v) => v > 0));
    const share = (v) => (v <= 0 || !(high > low) ? 0 : Math.log(v / low) / Math.log(high / low));
    return [
      keys.map((key) => ({ name: `layer ${short(key)}`, values: data.mean[key] })),
      { label: "step", share, ends: [figure(low), `${figure(high)}${unit}, logarithmic`] },
    ];
  };
  const count = (name) => plural(data[name].reduce((a, b) => a + b, 0), "step");
  const undone = `${count("skipped")} skipped for a loss or gradient that is not finite, ${count("taken_back")} taken back, the last of a visit after which the loss was higher.`;
  const step = { label: "step" };
  return [
    lineChart(
      "Loss",
      `What is missing to the targets, and hold times what the rest drifted and what kept answers are lacking. ${undone} ${grouped}`,
      xs,
      lines(have("loss", "target_loss", "hold_loss", "kept_loss")),
      { ...step, log: true, unit: "nats" },
    ),
    lineChart(
      "Gradient norm",
      `L2 norm over all weights. ${grouped}`,
      xs,
      lines(have("grad_norm")),
      { ...step, log: true },
    ),
    lineChart(
      "Step length",
      `By how many times its direction, whose root mean square is 2 at most, a step changes every tensor; and clip, the most that this root mean square may come to, if there is a limit. ${grouped}`,
      xs,
      lines(have("length", "clip")),
      { ...step, log: true },
    ),
    lineChart(
      "Gradient norm by kind of weight",
      `L2 norm. ${grouped}`,
      xs,
      lines(named("kinds.", "grad_norm")),
      { ...step, log: true },
    ),
    heatChart(
      "Gradient norm by layer",
      `L2 norm. ${grouped}`,
      xs,
      ...layers("layers.", "grad_norm"),
    ),
    lineChart(
      "Changed weights by kind",
      `Share of the values, as they are stored, that a step changed. ${grouped}`,
      xs,
      lines(named("kinds.", "changed")),
      { ...step, unit: "share" },
    ),
    heatChart(
      "Changed weights by layer",
      `Share of the values, as they are stored, that a step changed. ${grouped}`,
      xs,
      ...layers("layers.", "changed", " of the values"),
    ),
    lineChart(
      "Weight norm by kind of weight",
      `L2 norm. ${grouped}`,
      xs,
      lines(named("kinds.", "weight_norm")),
      { ...step, zero: false },
    ),
    heatChart(
      "Hidden norms by layer",
      `Mean L2 norm of the hidden states behind a layer. ${grouped}`,
      xs,
      ...layers("hidden_norms."),
    ),
    lineChart(
      "Throughput",
      `Trained tokens a second. ${grouped}`,
      xs,
      lines(have("tokens_per_s")),
      { ...step, unit: "tokens/s" },
    ),
    ...(data.mean.mfu
      ? [
          lineChart("Model FLOPs utilisation", grouped, xs, lines(["mfu"]), {
            ...step,
            unit: "share",
          }),
        ]
      : []),
  ];
}

function settings() {
  const entries = Object.entries(run.head.config);
  return el(
    "details",
    { class: "chart wide", id: "settings" },
    el("summary", {}, plural(entries.length, "setting")),
    el(
      "table",
      { class: "plain mono" },
      entries.map(([key, value]) => el("tr", {}, el("th", {}, key), el("td", {}, String(value)))),
    ),
  );
}
