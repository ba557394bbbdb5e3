"use strict";
/* evaluation.html: every task with its two attempts beside the truth, and its programs: those right
   on all train pairs first, then by votes. */

let found;

const KINDS = {
  right: ["✓", "good"],
  "not chosen": ["≠", "soft"],
  "over-fitted": ["≈", "soft"],
  failing: ["✗", "bad"],
  "not known": ["?", "faint"],
};
const SORTS = {
  id: (a, b) => (a.task < b.task ? -1 : 1),
  "most right on train": (a, b) => b.train_right - a.train_right,
  "most programs": (a, b) => b.programs.length + b.omitted - a.programs.length - a.omitted,
  "smallest grids": (a, b) => a.side - b.side,
};

/* What filters and cards need of a task, once. */
function measured(entry) {
  const { right, train_right: fitting } = entry;
  entry.kind =
    right === null
      ? "not known"
      : right.every(Boolean)
        ? "right"
        : entry.covered.every(Boolean)
          ? "not chosen"
          : fitting
            ? "over-fitted"
            : "failing";
  entry.side = Math.max(
    ...[...entry.train, ...entry.test]
      .flat()
      .filter(Boolean)
      .flatMap((rows) => [rows.length, rows[0].length]),
  );
  entry.said =
    right === null
      ? "not known"
      : `${right.filter(Boolean).length} of ${plural(right.length, "test output")} right`;
  return entry;
}

const query = () =>
  Object.fromEntries(["q", "kind", "seen", "sort"].map((name) => [name, address.get(name)]));

function matches(entry, now) {
  return (
    entry.task.includes(now.q.trim()) &&
    (!now.kind || entry.kind === now.kind) &&
    (!now.seen || entry.trained === (now.seen === "trained"))
  );
}

function go(task) {
  address.set({ task }, true);
  render();
  scrollTo(0, 0);
}

/* Cards are made once, and their grids drawn when they come near the screen. */
const cards = new Map();
const nearby = drawnWhenNear((place, entry) => {
  const [given, wanted] = entry.test[0];
  const best =
    entry.attempts[0].find((grid) => wanted && differing(grid, wanted) === 0) ??
    entry.attempts[0][0];
  fill(
    place,
    drawGrid(given, { box: 66, name: "test input" }),
    el("span", { class: "arrow" }, "→"),
    drawGrid(best, { box: 66, expected: wanted, name: "attempt" }),
  );
});

function card(entry) {
  if (cards.has(entry.task)) return cards.get(entry.task);
  const [mark, colour] = KINDS[entry.kind];
  const votes = `${entry.train_right} of ${entry.samples} right on train`;
  const node = link(
    entry.task,
    {
      class: "card",
      "data-task": entry.task,
      "aria-label": [entry.task, entry.kind, entry.said, votes].join(", "),
    },
    el("span", { class: "thumbs" }),
    el(
      "span",
      { class: "id" },
      el("span", {}, entry.task),
      el("span", { class: colour, "aria-label": entry.kind }, mark),
    ),
    el(
      "span",
      { class: "about" },
      el("span", {}, votes),
      el("span", {}, entry.trained ? "trained" : ""),
    ),
  );
  nearby.observe(node);
  cards.set(entry.task, node);
  return node;
}

function filters() {
  const now = query();
  const select = (name, label, options) => choice(name, label, now[name], options);
  const count = (kind) => all.filter((e) => e.kind === kind).length;
  return el(
    "div",
    { class: "filters", role: "search" },
    searchField(now.q, "id"),
    select("kind", "show", [
      ["", "all"],
      ...Object.keys(KINDS)
        .filter(count)
        .map((kind) => [kind, `${kind} (${count(kind)})`]),
    ]),
    select("seen", "tasks", [
      ["", "all"],
      ["unseen", "unseen"],
      ["trained", "trained"],
    ]),
    select("sort", "sort by", sortOptions()),
  );
}

/* The score and what it is made of, unseen tasks beside trained ones. */
function summary() {
  const names = ["unseen", "trained"].filter((name) => found.groups[name]),
    groups = names.map((name) => found.groups[name]);
  const tenths = (value) => (100 * value).toFixed(1);
  const share = ({ value, low, high }) =>
    value === null ? "–" : `${tenths(value)}% (${tenths(low)} – ${tenths(high)})`;
  const row = (name, read) =>
    el(
      "tr",
      {},
      el("th", {}, name),
      groups.map((g) => el("td", { class: "number" }, read(g))),
    );
  const ks = [...new Set(groups.flatMap((g) => Object.keys(g.pass_at)))]
    .map(Number)
    .sort((a, b) => a - b);
  const verdicts = Object.entries(found.groups.all.verdicts),
    total = verdicts.reduce((sum, [, n]) => sum + n, 0);
  return el(
    "section",
    { class: "notice", id: "summary", "aria-label": "score", style: { "overflow-x": "auto" } },
    el(
      "div",
      { class: "facts" },
      el(
        "table",
        { class: "plain" },
        el(
          "tr",
          {},
          el("th", {}),
          names.map((name) => el("th", { class: "number" }, name)),
        ),
        row("tasks", (g) =>
          g.scored === g.tasks ? g.tasks : `${g.tasks}, ${g.scored} with known outputs`,
        ),
        row("test outputs right", (g) => share(g.score.test_outputs)),
        row("whole tasks right", (g) => share(g.score.tasks)),
        found.revise
          ? row("test outputs without revisions", (g) =>
              share(g.score_without_revisions.test_outputs),
            )
          : null,
        row("coverage: a program had it", (g) => share(g.coverage.test_outputs)),
        row("selection: chosen where covered", (g) => share(g.chosen_of_covered)),
        ks.map((k) => row(`pass@${k}`, (g) => share(g.pass_at[k] ?? { value: null }))),
        row("samples right on all train pairs", (g) => share(g.train_right)),
        row("of these wrong on a test pair", (g) => share(g.over_fitted)),
      ),
      el(
        "div",
        {},
        table(verdicts.map(([name, n]) => [name.replaceAll("_", " "), tenths(n / total) + "%"])),
        el(
          "p",
          { class: "soft" },
          `${plural(found.samples, "sample")}, ${plural(found.tokens, "token")}, ${figure(found.seconds)} s, ${figure(found.seconds_a_task)} s a task` +
            (found.dollars_a_task ? `, $${figure(found.dollars_a_task)} a task` : ""),
        ),
        el("p", { class: "faint" }, "In brackets: the 95 % bootstrap interval over tasks."),
      ),
    ),
  );
}

function renderGallery() {
  select();
  $("#count").textContent =
    shown.length === all.length
      ? plural(all.length, "task")
      : `${shown.length} of ${plural(all.length, "task")}`;
  fill(
    $("main"),
    summary(),
    shown.length
      ? el("div", { class: "gallery" }, shown.map(card))
      : el("p", { class: "empty" }, "No task is like that."),
  );
}

/* A test input, its two attempts and the truth; the ring marks cells that differ from it. */
function attemptsRow(entry, [given, wanted], place) {
  const size = { box: Math.min(200, (innerWidth - 60) / 2), cell: 20 };
  const attempt = (n) => {
    const grid = entry.attempts[place][n],
      right = wanted && differing(grid, wanted) === 0;
    return el(
      "div",
      {},
      captioned(grid, `attempt ${n + 1}`, {
        ...size,
        expected: wanted,
        name: `attempt ${n + 1} of test ${place + 1}`,
      }),
      wanted ? el("span", { class: right ? "good" : "bad" }, right ? "✓ right" : "✗ wrong") : null,
    );
  };
  return el(
    "div",
    { class: "attempts", "data-test": place },
    captioned(given, `test ${place + 1}`, size),
    el("span", { class: "arrow" }, "→"),
    attempt(0),
    attempt(1),
    wanted
      ? captioned(wanted, "truth", size)
      : el("p", { class: "faint" }, "The truth is not known."),
  );
}

/* A program with what it gave; one that is right everywhere shows no grids but its code. */
function programArticle(entry, program, number) {
  const right = [...program.train_right, ...program.test_right],
    pairs = [...entry.train, ...entry.test];
  const on = (list) => `${list.filter(Boolean).length} of ${list.length}`;
  const fits = program.train_right.every(Boolean),
    known = !program.test_right.includes(null);
  const name = (i) =>
    i < entry.train.length ? `train ${i + 1}` : `test ${i + 1 - entry.train.length}`;
  const outputs = program.outputs.map((output, i) =>
    right[i] || !output
      ? null
      : el(
          "div",
          { class: "pair" },
          captioned(output, name(i), {
            box: 108,
            cell: 14,
            expected: pairs[i][1],
            name: `output of ${name(i)}`,
          }),
          pairs[i][1]
            ? captioned(pairs[i][1], "expected", {
                box: 108,
                cell: 14,
                name: `expected of ${name(i)}`,
              })
            : null,
        ),
  );
  return el(
    "article",
    { class: "rollout", id: `program-${number}`, "aria-label": `program ${number}` },
    el(
      "header",
      {},
      el("b", {}, plural(program.count, "vote")),
      el("span", { class: fits ? "good" : "bad" }, `train ${on(program.train_right)}`),
      known
        ? el(
            "span",
            { class: program.test_right.every(Boolean) ? "good" : "bad" },
            `test ${on(program.test_right)}`,
          )
        : null,
      el(
        "span",
        { class: "soft" },
        program.status === "ok" ? "" : `${program.status.replaceAll("_", " ")} ${program.detail}`,
      ),
      program.view ? el("span", { class: "faint" }, `view ${program.view}`) : null,
      program.revises === null
        ? null
        : el("span", { class: "faint" }, `revision of sample ${program.revises}`),
    ),
    el(
      "div",
      { class: "inside" },
      highlighted(program.program),
      el(
        "div",
        { class: "results" },
        outputs.some(Boolean)
          ? outputs
          : el(
              "span",
              { class: "soft" },
              right.every(Boolean) ? "right on all pairs" : "no output grids",
            ),
      ),
    ),
  );
}

function renderTask(entry) {
  const [, colour] = KINDS[entry.kind];
  fill(
    $("main"),
    el(
      "article",
      { class: "detail", "aria-label": entry.task },
      el(
        "div",
        { class: "bar" },
        ...stepButtons(entry),
        el("span", { class: "id" }, entry.task),
        el("span", { class: colour }, entry.kind),
        el("span", {}, entry.said),
        el(
          "span",
          { class: "soft" },
          `${entry.train_right} of ${plural(entry.samples, "sample")} right on all train pairs, ${plural(entry.over_fitted, "sample")} over-fitted`,
        ),
        entry.trained
          ? el("span", { class: "bad" }, "trained on")
          : el("span", { class: "soft" }, "unseen"),
        entry.left_early ? el("span", { class: "soft" }, "left early: settled") : null,
        entry.too_long
          ? el("span", { class: "bad" }, "prompt longer than the model reaches")
          : null,
        playPage(entry.task),
        placeAmong(entry),
      ),
      entry.test.map((pair, i) => attemptsRow(entry, pair, i)),
      el("h2", { style: { padding: "22px 0 8px" } }, "Train pairs"),
      drawPairs(entry.train, [], { box: Math.min(130, (innerWidth - 70) / 2), cell: 16 }),
      el(
        "h2",
        { style: { padding: "22px 0 8px" } },
        plural(entry.programs.length + entry.omitted, "program") +
          ", those right on all train pairs first, then most votes" +
          (entry.omitted ? `; ${entry.omitted} more are in results.jsonl` : ""),
      ),
      entry.programs.map((program, i) => programArticle(entry, program, i + 1)),
    ),
  );
  document.title = `${entry.task} · evaluation`;
}

function render() {
  const task = address.get("task");
  const entry = opened();
  document.title = `${found.name} · evaluation`;
  $("header.top").replaceChildren(
    el("h1", {}, entry ? link("", {}, found.name) : found.name),
    el("span", { id: "count", class: "soft" }),
    ...(entry ? [] : [filters()]),
    el("span", { class: "gap" }),
    theme.button(),
  );
  if (entry) return renderTask(entry);
  renderGallery();
  if (task)
    $("main").prepend(el("p", { class: "notice" }, `There is no task ${task} in this evaluation.`));
}

(async () => {
  document.body.append(el("header", { class: "top" }), el("main"));
  found = await unpack($("#data").textContent);
  all = found.tasks.map(measured);
  render();
  document.documentElement.dataset.ready = "yes";
})();
