"use strict";
/* golden.html: a gallery of the golden solutions, and each beside its grids. */

const SORTS = {
  id: (a, b) => (a.task < b.task ? -1 : 1),
  "fewest lines": (a, b) => a.lines - b.lines,
  "most lines": (a, b) => b.lines - a.lines,
  "smallest grids": (a, b) => a.side - b.side,
  "largest grids": (a, b) => b.side - a.side,
};

/* What filters and cards need of an entry, once. */
function measured(entry) {
  const grids = [...entry.train, ...entry.test].flat();
  entry.grids = grids;
  entry.side = Math.max(0, ...grids.flatMap((rows) => [rows.length, rows[0].length]));
  entry.colours = new Set(grids.flat().join(""));
  const code = entry.code.split('"""').at(-1);
  entry.lines = code
    .split("\n")
    .filter((line) => line.trim() && !line.trim().startsWith("#")).length;
  entry.text = (entry.task + "\n" + entry.code).toLowerCase();
  return entry;
}

function matches(entry, query) {
  return (
    query.q
      .toLowerCase()
      .split(/\s+/)
      .every((word) => entry.text.includes(word)) &&
    (!query.set || entry.set === query.set) &&
    (!query.size || entry.side <= Number(query.size)) &&
    (!query.lines || entry.lines <= Number(query.lines)) &&
    (!query.check || verdict(entry).name === query.check) &&
    [...query.colours].every((digit) => entry.colours.has(digit))
  );
}

function verdict(entry) {
  if (!entry.check) return { name: "not checked", mark: "", kind: "faint", text: "not checked" };
  if (entry.check.ok) {
    const { pairs, label_errors, note } = entry.check;
    const wrong = label_errors.length;
    const text = wrong
      ? `✓ right on ${pairs - wrong} of ${plural(pairs, "pair")}; ` +
        (wrong === 1 ? "the label of one is wrong" : `the labels of ${wrong} are wrong`) +
        (note ? `: ${note}` : "")
      : `✓ right on ${plural(pairs, "pair")}`;
    return { name: "right", mark: "✓", kind: "good", text };
  }
  return {
    name: "faulty",
    mark: "✗",
    kind: "bad",
    text: "✗ " + plural((entry.check.faults ?? []).length, "fault"),
  };
}

/* A tokenizer's count, or an estimate that says so. */
const tokenCount = (entry) =>
  entry.tokens === null
    ? `about ${Math.round(entry.code.length / 36) * 10} tokens`
    : plural(entry.tokens, "token");

const query = () =>
  Object.fromEntries(
    ["q", "set", "size", "lines", "colours", "check", "sort"].map((name) => [
      name,
      address.get(name),
    ]),
  );

function go(task) {
  address.set({ task }, true);
  render();
}

/* Cards are made once, and their grids drawn when they come near the screen: there are hundreds. */
const cards = new Map();
const nearby = drawnWhenNear((place, { train: [[given, wanted]] }) =>
  fill(
    place,
    drawGrid(given, { box: 66, name: "input" }),
    el("span", { class: "arrow" }, "→"),
    drawGrid(wanted, { box: 66, name: "output" }),
  ),
);

function card(entry) {
  if (cards.has(entry.task)) return cards.get(entry.task);
  const { mark, kind, text } = verdict(entry);
  // content-visibility keeps what stands inside from naming a card that is off screen
  const name = [entry.task, text, plural(entry.lines, "line"), entry.set].join(", ");
  const node = link(
    entry.task,
    { class: "card", "data-task": entry.task, "aria-label": name },
    el(
      "span",
      { class: "thumbs" },
      entry.train.length ? null : el("span", { class: "faint" }, "no grids"),
    ),
    el(
      "span",
      { class: "id" },
      el("span", {}, entry.task),
      el("span", { class: kind, "aria-label": text }, mark),
    ),
    el(
      "span",
      { class: "about" },
      el("span", {}, plural(entry.lines, "line")),
      el("span", {}, entry.set.replace("ARC-", "")),
    ),
  );
  if (entry.train.length) nearby.observe(node);
  cards.set(entry.task, node);
  return node;
}

function filters() {
  const now = query();
  const change = (changes) => {
    address.set(changes);
    render();
  };
  const select = (name, label, options) => choice(name, label, now[name], options);
  const sets = [...new Set(all.map((e) => e.set))].sort();
  return el(
    "div",
    { class: "filters", role: "search" },
    searchField(now.q, "id or text"),
    select("set", "set", [["", "all"], ...sets.map((s) => [s, s])]),
    select("size", "grids", [
      ["", "any size"],
      ["5", "to 5"],
      ["10", "to 10"],
      ["15", "to 15"],
      ["20", "to 20"],
    ]),
    select("lines", "lines", [
      ["", "any"],
      ["10", "to 10"],
      ["20", "to 20"],
      ["30", "to 30"],
      ["40", "to 40"],
    ]),
    select("check", "check", [
      ["", "any"],
      ["right", "right"],
      ["faulty", "faulty"],
      ["not checked", "not checked"],
    ]),
    el(
      "span",
      { class: "swatches", role: "group", "aria-label": "has all of these colours" },
      PALETTE.map((hex, digit) =>
        el("button", {
          style: { background: hex },
          "aria-label": COLOUR_NAMES[digit],
          tip: COLOUR_NAMES[digit],
          "aria-pressed": String(now.colours.includes(digit)),
          onclick: () => {
            const colours = now.colours.includes(digit)
              ? now.colours.replace(String(digit), "")
              : now.colours + digit;
            change({ colours: [...colours].sort().join("") });
            $(".swatches").children[digit].focus();
          },
        }),
      ),
    ),
    select("sort", "sort by", sortOptions()),
  );
}

function renderGallery() {
  select();
  $("#count").textContent =
    shown.length === all.length
      ? plural(all.length, "solution")
      : `${shown.length} of ${plural(all.length, "solution")}`;
  $("main").replaceChildren(
    shown.length
      ? el("div", { class: "gallery" }, shown.map(card))
      : el(
          "p",
          { class: "empty" },
          all.length ? "No golden solution is like that." : "There are no golden solutions yet.",
        ),
  );
}

function renderTask(entry) {
  const { kind, text } = verdict(entry);
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
        el("span", { class: "soft" }, entry.set),
        el("span", { class: "soft" }, `${plural(entry.lines, "line")} of code`),
        el("span", { class: "soft" }, tokenCount(entry)),
        el("span", { class: kind }, text),
        playPage(entry.task),
        placeAmong(entry),
      ),
      entry.check?.faults?.length
        ? el(
            "ul",
            { class: "faults" },
            entry.check.faults.map((fault) => el("li", {}, String(fault))),
          )
        : null,
      el(
        "div",
        { class: "sides" },
        entry.grids.length
          ? drawPairs(entry.train, entry.test, {
              box: Math.min(190, (innerWidth - 70) / 2),
              cell: 20,
            })
          : el("p", { class: "soft" }, "No task of this id is known."),
        highlighted(entry.code),
      ),
    ),
  );
  document.title = `${entry.task} · golden solution`;
}

function render() {
  const task = address.get("task");
  const entry = opened();
  document.title = "Golden solutions";
  $("header.top").replaceChildren(
    el("h1", {}, entry ? link("", {}, "Golden solutions") : "Golden solutions"),
    el("span", { id: "count", class: "soft" }),
    ...(entry ? [] : [filters()]),
    el("span", { class: "gap" }),
    theme.button(),
  );
  if (entry) return renderTask(entry);
  renderGallery();
  if (task)
    $("main").prepend(el("p", { class: "notice" }, `There is no golden solution for ${task}.`));
}

(async () => {
  document.body.append(el("header", { class: "top" }), el("main"));
  all = (await unpack($("#data").textContent)).map(measured);
  render();
  document.documentElement.dataset.ready = "yes";
})();
