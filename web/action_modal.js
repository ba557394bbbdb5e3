"use strict";
/* The action modal: a token under all weights, its posterior, and every rollout with its program.
 */

async function actionModal(state, index) {
  const { problem } = state;
  const [record, data] = await Promise.all([loadState(state), loadProblem(problem)]);
  const action = record.actions[index];
  const to = (i) => [problem.task, state.visit, state.name, i].join("/");
  const go = (i) => {
    address.set({ open: to(i) });
    showModal();
  };
  const step = (by, mark, name) =>
    el(
      "button",
      {
        id: name,
        "aria-label": `${name} action`,
        disabled: !record.actions[index + by],
        onclick: () => go(index + by),
      },
      mark,
    );
  const bar = [
    el("button", { onclick: () => openModal(problem.task) }, "problem"),
    step(-1, "←", "previous"),
    step(1, "→", "next"),
    el(
      "span",
      { class: "soft number" },
      `visit ${state.visit}, redaction length ${state.k} of ${state.length}${state.own ? " in the model's own words" : ""}, state reward ${fixed(record.state_reward)}`,
    ),
    state.skipped
      ? el("span", { class: "bad" }, "training step skipped: loss or gradient not finite")
      : null,
  ];
  const before = record.own ?? data?.golden.slice(0, state.length - state.k).join("") ?? null;
  const teacher = record.actions.find((a) => a.teacher)?.text;
  return modal(
    problem.task,
    bar,
    el(
      "div",
      { class: "choices", role: "group", "aria-label": "actions of this state" },
      record.actions.map((a, i) =>
        el(
          "button",
          {
            class: "choice",
            "aria-current": String(i === index),
            tip: () => actionTip(state, state.actions[i]),
            onclick: () => go(i),
          },
          el(
            "span",
            {
              class: "square" + (a.teacher ? " teacher" : ""),
              style: { "--shade": rampColour(a.reward) },
            },
            { 1: "+", "-1": "−" }[a.advantage] ?? "",
          ),
          visible(a.text),
          el("span", { class: "soft number" }, `${fixed(a.reward)} · ${probability(a.logprob)}`),
        ),
      ),
    ),
    before === null ? null : contextLine(before, action, teacher),
    el(
      "div",
      { class: "facts" },
      weightsTable(action),
      posterior(record.actions, index, record.level ?? run.confidence),
    ),
    rolloutsSection(record, action, data, before),
  );
}

/* The line of the program that the token goes on. */
function contextLine(before, action, teacher) {
  const lines = before.split("\n").slice(-3).join("\n");
  return el(
    "pre",
    { class: "program tokens" },
    el("span", { class: "golden" }, lines),
    el("span", { class: "action" }, action.text),
    action.teacher || teacher === undefined
      ? null
      : el("span", { class: "faint" }, `   teacher token: ${visible(teacher)}`),
  );
}

function weightsTable(action) {
  const rows = [
    ["reference", action.reference_logprob],
    ["sampled", action.logprob],
    ["target", action.target_logprob],
    ["trained", action.trained_logprob],
    ["served", action.served_logprob],
  ];
  const how = movement(action);
  return el(
    "div",
    {},
    el(
      "table",
      { class: "plain number", id: "weights" },
      el(
        "tr",
        {},
        el("th", {}, "weights"),
        el("th", { class: "number" }, "logprob"),
        el("th", { class: "number" }, "probability"),
        el("th", {}, ""),
      ),
      rows.map(([name, value]) =>
        el(
          "tr",
          { "data-row": name },
          el("th", {}, name),
          el("td", { class: "number" }, fixed(value, 3)),
          el("td", { class: "number" }, probability(value)),
          el(
            "td",
            {},
            value === null || value === undefined
              ? ""
              : el(
                  "div",
                  { class: "meter" },
                  el("i", { style: { width: 100 * Math.exp(value) + "%" } }),
                ),
          ),
        ),
      ),
    ),
    el(
      "p",
      { class: "soft", style: { "padding-top": "6px" } },
      action.target_logprob === null || action.target_logprob === undefined
        ? action.advantage
          ? "No target: there is nothing to gain from moving it further."
          : "No target: the rollouts do not settle this action."
        : how
          ? `Moved ${fixed(action.moved)} of the way to the target: ${MOVEMENTS[how]}.`
          : "Not measured after training.",
    ),
  );
}

/* Beta densities of all actions, this one's in front, and what the rollouts say. */
function posterior(actions, index, level) {
  const action = actions[index],
    n = trials(action),
    s = successes(action);
  const width = 420,
    high = 120,
    x = (p) => 30 + p * (width - 40);
  const shape = (a) => [1 + successes(a), 1 + trials(a) - successes(a)];
  const points = Array.from({ length: 161 }, (_, i) => i / 160);
  const curves = actions.map((a) => points.map((p) => betaDensity(p, ...shape(a))));
  const top = Math.max(...curves.flat());
  const line = (curve) =>
    curve
      .map(
        (d, i) =>
          `${i ? "L" : "M"}${x(points[i]).toFixed(1)} ${(high - (d / top) * (high - 8)).toFixed(1)}`,
      )
      .join("");
  const [low, up] = betaQuantiles(...shape(action), [0.025, 0.975]);
  const others = othersMean(actions, index);
  const picture = svg("svg", {
    viewBox: `0 0 ${width} ${high + 34}`,
    role: "img",
    "aria-label": "posterior of the action reward",
  });
  const curve = curves[index];
  const area = points.map((p, i) => [p, curve[i]]).filter(([p]) => p >= low && p <= up);
  const inside = svg("polygon", {
    points:
      `${x(low)},${high} ` +
      area.map(([p, d]) => `${x(p)},${high - (d / top) * (high - 8)}`).join(" ") +
      ` ${x(up)},${high}`,
    "fill-opacity": 0.22,
  });
  inside.style.fill = "var(--accent)";
  picture.append(inside);
  curves.forEach((c, i) => {
    if (i === index) return;
    const path = svg("path", { d: line(c), "stroke-opacity": 0.55 });
    path.style.stroke = "var(--faint)";
    picture.append(path);
  });
  const own = svg("path", { d: line(curve) });
  own.style.stroke = "var(--accent)";
  picture.append(own, svg("line", { class: "axis", x1: x(0), x2: x(1), y1: high, y2: high }));
  for (const p of [0, 0.25, 0.5, 0.75, 1])
    picture.append(svg("text", { x: x(p), y: high + 14, "text-anchor": "middle" }, String(p)));
  if (others !== null) {
    const mark = svg("line", {
      x1: x(others),
      x2: x(others),
      y1: 4,
      y2: high,
      "stroke-dasharray": "3 3",
    });
    mark.style.stroke = "var(--ink)";
    picture.append(mark);
  }
  picture.append(
    svg(
      "text",
      { x: x(1), y: high + 29, "text-anchor": "end" },
      "action reward (thin: the other actions; dashed: their weighted mean)",
    ),
  );
  const more = rolloutsToSettle(actions, index, level);
  const allRight = actions.every((a) => a.reward === 1);
  const settled =
    action.confidence !== null &&
    action.confidence !== undefined &&
    (action.confidence >= level || action.confidence <= 1 - level);
  return el(
    "div",
    { class: "row", style: { "align-items": "start", gap: "24px" } },
    el("div", { class: "chart", style: { width: "min(420px, 100%)" } }, picture),
    el(
      "div",
      { id: "posterior" },
      table([
        ["action reward", `${fixed(action.reward)}`],
        ["right", `${s} of ${n} rollouts`],
        action.passed?.[1]
          ? ["of these, from other states", `${action.passed[0]} of ${action.passed[1]}`]
          : null,
        ["95 % interval", `${fixed(low)} to ${fixed(up)}`],
        ["weighted mean of the others", fixed(others)],
        ["confidence that it is better", fixed(action.confidence, 3)],
        ["advantage", action.advantage > 0 ? "+1" : action.advantage < 0 ? "−1" : "0"],
        [
          "more rollouts to settle it",
          settled
            ? "none, it is settled"
            : allRight
              ? "none: every program of the state is right"
              : more === null
                ? "no number: rates alike"
                : more === 0
                  ? "a few"
                  : `about ${more} an action`,
        ],
      ]),
    ),
  );
}

/* Right, or what went wrong. */
function verdictOf(rollout) {
  if (rollout.reward) return "right";
  return rollout.status === "ok" ? "wrong output" : String(rollout.status).replaceAll("_", " ");
}

function rolloutsSection(record, action, data, before) {
  const list = action.rollouts ?? [];
  if (!list.length)
    return section(
      "Rollouts",
      el("p", { class: "soft" }, "No rollouts are recorded for this action."),
    );
  const prompt = data ? data.prompt.join("") : "";
  const prefix = prompt.slice(Math.max(0, prompt.lastIndexOf("def solve(")));
  const articles = list.map((rollout, i) =>
    rolloutArticle(rollout, i, action, data, before === null ? null : prefix + before),
  );
  return section(
    `Rollouts, ${list.filter((r) => r.reward).length} of ${list.length} right`,
    el(
      "div",
      {
        class: "verdicts",
        role: "group",
        "aria-label": "rollouts",
        style: { "padding-bottom": "10px" },
      },
      list.map((rollout, i) =>
        el(
          "a",
          {
            href: `#rollout-${i + 1}`,
            style: { "--shade": rampColour(rollout.reward) },
            tip: verdictOf(rollout),
            onclick: (event) => {
              event.preventDefault();
              articles[i].scrollIntoView({ block: "start" });
            },
          },
          String(i + 1),
        ),
      ),
    ),
    articles,
  );
}

function rolloutArticle(rollout, i, action, data, golden) {
  const verdict = verdictOf(rollout),
    twin = action.rollouts.findIndex((other) => other.text === rollout.text);
  return el(
    "article",
    { class: "rollout", id: `rollout-${i + 1}`, "aria-label": `rollout ${i + 1}` },
    el(
      "header",
      {},
      el("b", {}, `Rollout ${i + 1}`),
      el(
        "span",
        { class: rollout.reward ? "good" : "bad" },
        (rollout.reward ? "✓ " : "✗ ") + verdict,
      ),
      el("span", { class: "soft" }, rollout.detail ?? ""),
      el("span", { class: "faint" }, `reward ${rollout.reward}`),
      twin < i ? el("span", { class: "faint" }, `same program as rollout ${twin + 1}`) : null,
    ),
    el(
      "div",
      { class: "inside" },
      program(golden, action.text, rollout.text ?? ""),
      results(rollout, data),
    ),
  );
}

/* The whole program: golden part, action, sampled part. A long golden part is folded to its end. */
function program(golden, action, sampled) {
  const node = el("pre", { class: "program" });
  const rest = [el("span", { class: "action" }, action), el("span", { class: "sampled" }, sampled)];
  if (golden === null) {
    node.append(...rest);
    return node;
  }
  const lines = golden.split("\n"),
    folded = lines.length - 6;
  const hidden = el(
    "span",
    { class: "golden", hidden: true },
    lines.slice(0, Math.max(0, folded)).join("\n") + "\n",
  );
  if (folded > 3) {
    node.append(
      el(
        "button",
        {
          class: "fold",
          onclick: (event) => {
            hidden.hidden = false;
            event.target.remove();
          },
        },
        `show ${folded} earlier lines`,
      ),
      hidden,
    );
    node.append(el("span", { class: "golden" }, lines.slice(folded).join("\n")));
  } else node.append(el("span", { class: "golden" }, golden));
  node.append(...rest);
  return node;
}

/* Output grids beside the expected ones. */
function results(rollout, data) {
  if (!rollout.outputs) return el("div", { class: "results soft" }, "no output grids");
  const pairs = data
    ? [
        ...data.train.map((p, i) => [p[1], `train ${i + 1}`]),
        ...data.test.map((p, i) => [p[1], `test ${i + 1}`]),
      ]
    : [];
  return el(
    "div",
    { class: "results" },
    rollout.outputs.map((output, i) => {
      const [expected, name] = pairs[i] ?? [null, `output ${i + 1}`];
      const count = expected ? differing(output, expected) : null;
      const note = !expected
        ? ""
        : count === 0
          ? "✓"
          : count === null
            ? "size differs"
            : plural(count, "cell differs", "cells differ");
      return el(
        "div",
        { class: "pair", "data-output": i },
        captioned(output, name, { box: 108, cell: 14, expected, name: `output of ${name}` }),
        expected && count !== 0
          ? captioned(expected, "expected", { box: 108, cell: 14, name: `expected of ${name}` })
          : null,
        el("span", { class: count === 0 ? "good" : "bad", style: { "font-size": "11px" } }, note),
      );
    }),
  );
}
