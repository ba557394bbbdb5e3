"use strict";
/* The default view: problems down, visits across; in a visit a line a state, a square an action.

   Visits have one width and lines one height, so places are arithmetic, and only what is in sight
   is in the document: a run of any length scrolls alike. */

const FILTERS = ["problem", "redacted", "reward", "advantage", "moved", "sort", "order"];

/* "201" or "100-200" as [low, high]; null if it is neither. */
function readRange(text) {
  const match = /^\s*([\d.]+)\s*(?:[-–]\s*([\d.]+))?\s*$/.exec(text);
  return match ? [Number(match[1]), Number(match[2] ?? match[1])] : null;
}

/* What the address asks for, as tests of problems, states and actions. */
function readFilters() {
  const now = Object.fromEntries(FILTERS.map((name) => [name, address.get(name)]));
  const names = now.problem
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const redacted = readRange(now.redacted),
    reward = readRange(now.reward);
  const byAction = Boolean(now.advantage || now.moved);
  const actionFits = (action) =>
    (!now.advantage || ADVANTAGES[action.advantage] === now.advantage) &&
    (!now.moved || movement(action) === now.moved);
  return {
    ...now,
    byAction,
    actionFits,
    faulty: { redacted: now.redacted && !redacted, reward: now.reward && !reward },
    problemFits: (problem) =>
      !names.length || names.some((name) => problem.task.toLowerCase().startsWith(name)),
    stateFits: (state) =>
      (!redacted || (state.k >= redacted[0] && state.k <= redacted[1])) &&
      (!reward ||
        (state.state_reward !== null &&
          state.state_reward >= reward[0] &&
          state.state_reward <= reward[1])) &&
      (!byAction || state.actions.some(actionFits)),
  };
}

const redactedShare = (problem) =>
  latest(problem) ? (latest(problem).next_k ?? latest(problem).k) / latest(problem).length : 0;
const STRIP_SORTS = {
  "": ["task id", (a, b) => (a.task < b.task ? -1 : 1)],
  least: ["least redacted", (a, b) => redactedShare(a) - redactedShare(b)],
  most: ["most redacted", (a, b) => redactedShare(b) - redactedShare(a)],
  worst: [
    "lowest reward",
    (a, b) => (latest(a)?.state_reward ?? 2) - (latest(b)?.state_reward ?? 2),
  ],
  best: [
    "highest reward",
    (a, b) => (latest(b)?.state_reward ?? -1) - (latest(a)?.state_reward ?? -1),
  ],
  recent: ["latest visit", (a, b) => (latest(b)?.number ?? -1) - (latest(a)?.number ?? -1)],
};

const strips = {
  rows: [], // {problem, visits: [[state, ...], ...], top, high}
  box: null,
  focus: null, // [row, visit, state, action]

  /* The view's controls, legend and scrolling area. */
  render(main) {
    this.box = el(
      "div",
      {
        id: "strips",
        role: "grid",
        "aria-label": "states by problem and visit",
        onscroll: () => this.draw(),
      },
      el("div", { class: "sizer" }),
    );
    this.box.addEventListener("keydown", (event) => this.key(event));
    this.box.addEventListener("focusin", (event) => {
      const at = event.target.dataset.at;
      if (at) this.focus = at.split(",").map(Number);
    });
    main.replaceChildren(this.controls(), this.legend(), this.box);
    new ResizeObserver(() => this.draw()).observe(this.box);
    this.select();
  },

  controls() {
    const now = readFilters();
    const change = (name, value) => {
      address.set({ [name]: value });
      viewed = viewKey();
      this.select();
    };
    const input = (name, label, hint, size) =>
      el(
        "label",
        {},
        label,
        el("input", {
          name,
          type: "text",
          size,
          value: now[name],
          placeholder: hint,
          oninput: (event) => change(name, event.target.value.trim()),
        }),
      );
    const select = (name, label, options) =>
      el(
        "label",
        {},
        label,
        el(
          "select",
          { name, onchange: (event) => change(name, event.target.value) },
          options.map(([value, text]) =>
            el("option", { value, selected: now[name] === value }, text),
          ),
        ),
      );
    return el(
      "div",
      { class: "notice filters", role: "search" },
      input("problem", "problem", "all", 9),
      input("redacted", "redacted", "1-500", 6),
      input("reward", "reward", "0-1", 4),
      select("advantage", "advantage", [
        ["", "any"],
        ["plus", "+1"],
        ["minus", "−1"],
        ["none", "0"],
      ]),
      select("moved", "moved", [["", "any"], ...Object.entries(MOVEMENTS)]),
      select(
        "sort",
        "sort by",
        Object.entries(STRIP_SORTS).map(([value, [text]]) => [value, text]),
      ),
      select("order", "visits", [
        ["", "first to last"],
        ["newest", "last to first"],
      ]),
      el(
        "button",
        {
          type: "button",
          onclick: () => {
            address.set(Object.fromEntries(FILTERS.map((n) => [n, null])));
            view();
          },
        },
        "clear",
      ),
      el("span", { id: "shown", class: "soft", role: "status" }),
    );
  },

  legend() {
    const sample = (reward, mark = "", more = "") =>
      el(
        "span",
        {
          class: "square " + more,
          "aria-hidden": "true",
          style: { "--shade": rampColour(reward) },
        },
        mark,
      );
    return el(
      "div",
      { class: "legend" },
      el("span", {}, el("b", {}, "201"), "tokens cut off, bold where the problem stands"),
      el("span", {}, el("i", {}, "24"), "of a text in the model's own words"),
      el("span", {}, el("span", { class: "number" }, ".62"), "state reward"),
      el("span", {}, "action reward 0", el("i", { class: "ramp" }), "1"),
      el("span", {}, sample(1, "+"), "likelier"),
      el("span", {}, sample(0, "−"), "less likely"),
      el("span", {}, sample(0, "−", "idle"), "settled, no target"),
      el("span", {}, sample(0.5, "", "teacher"), "teacher token"),
      run.hasMoved
        ? el(
            "span",
            {},
            ["short", "over", "away"].map((how) => [
              el("i", { class: "moved " + how }),
              MOVEMENTS[how],
            ]),
            el("span", {}, "no bar: reached"),
          )
        : null,
    );
  },

  /* Applies the filters, then draws. */
  select() {
    const filters = (this.filters = readFilters());
    let most = 1;
    for (const state of run.states) most = Math.max(most, state.actions.length);
    this.across = Math.min(most, 8);
    this.line = Math.ceil(most / this.across) * 22;
    this.column = this.across * 17 + 76;
    this.head = innerWidth <= 760 ? 112 : 218;
    this.rows = run.problems
      .filter(filters.problemFits)
      .map((problem) => ({
        problem,
        visits: byVisit(problem.states.filter(filters.stateFits), filters.order === "newest"),
      }))
      .filter((row) => row.visits.length)
      .sort((a, b) => (STRIP_SORTS[filters.sort] ?? STRIP_SORTS[""])[1](a.problem, b.problem));
    let top = 0,
      longest = 0,
      states = 0;
    for (const row of this.rows) {
      let lines = 1;
      for (const visit of row.visits) {
        lines = Math.max(lines, visit.length);
        states += visit.length;
      }
      row.top = top;
      row.high = Math.max(58, 17 + lines * this.line + 6);
      top += row.high;
      longest = Math.max(longest, row.visits.length);
    }
    const sizer = this.box.firstChild;
    this.box.style.setProperty("--head", this.head + "px");
    sizer.style.height = top + "px";
    sizer.style.width = this.head + longest * this.column + 12 + "px";
    this.box.setAttribute("aria-rowcount", this.rows.length);
    $("#shown").textContent =
      `${plural(states, "state")} of ${plural(this.rows.length, "problem")}` +
      (filters.faulty.redacted || filters.faulty.reward ? " – write a range as 100-200" : "");
    this.drawn = "";
    this.draw();
    if (!this.rows.length)
      sizer.replaceChildren(
        el(
          "p",
          { class: "empty" },
          run.states.length ? "No state is like that." : "This run has no states yet.",
        ),
      );
  },

  /* Puts into the document what is in sight, if that is not what is there. */
  draw() {
    if (!this.rows.length) return;
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = this.box;
    const first = Math.max(
      0,
      this.rows.findIndex((row) => row.top + row.high > scrollTop - 60),
    );
    const after = this.rows.findIndex((row) => row.top > scrollTop + clientHeight + 60);
    const last = after < 0 ? this.rows.length : after;
    const left = Math.max(0, Math.floor(scrollLeft / this.column) - 1);
    const right = Math.ceil((scrollLeft + clientWidth - this.head) / this.column) + 1;
    const inSight = [first, last, left, right].join();
    if (inSight === this.drawn) return;
    this.drawn = inSight;
    const focused = document.activeElement?.dataset?.at;
    const drawn = [];
    for (let r = first; r < last; r++) drawn.push(this.strip(r, left, right));
    this.box.firstChild.replaceChildren(...drawn);
    if (focused) this.square(focused)?.focus({ preventScroll: true });
    if (!this.box.querySelector("[data-at][tabindex='0']"))
      this.box.querySelector("[data-at]")?.setAttribute("tabindex", "0");
  },

  square(at) {
    return this.box.querySelector(`[data-at="${at}"]`);
  },

  strip(r, left, right) {
    const { problem, visits, top, high } = this.rows[r];
    const last = latest(problem),
      k = last.next_k ?? last.k;
    const pair = problem.pair;
    const head = el(
      "div",
      { class: "head", role: "rowheader" },
      pair
        ? el(
            "div",
            { class: "thumb row", style: { gap: "4px" } },
            drawGrid(pair[0], { box: 36, name: "first input" }),
            drawGrid(pair[1], { box: 36, name: "first output" }),
          )
        : null,
      el(
        "div",
        { class: "about" },
        el(
          "button",
          {
            "data-problem": problem.number,
            tip: "grids, golden solution, credit",
            onclick: () => openModal(problem.task),
          },
          problem.task,
        ),
        el(
          "div",
          { class: "figures number" },
          `${k} of ${last.length}`,
          last.solved
            ? el(
                "span",
                { class: "good", tip: "its greedy answer to the bare prompt is right" },
                " ✓ solved",
              )
            : null,
          problem.bare && !last.solved
            ? el(
                "span",
                {
                  class: "soft bare",
                  tip: `state reward of the bare prompt, in visit ${problem.bare.visit}`,
                },
                ` bare ${fixed(problem.bare.state_reward).replace(/^0(?=\.)/, "")}`,
              )
            : null,
        ),
        el(
          "div",
          { class: "progress", role: "img", "aria-label": `${k} of ${last.length} tokens cut off` },
          el("i", { style: { width: (100 * k) / last.length + "%" } }),
        ),
      ),
    );
    return el(
      "div",
      {
        class: "strip",
        role: "row",
        "aria-rowindex": r + 1,
        style: { top: top + "px", height: high + "px" },
      },
      head,
      visits.slice(left, right).map((states, i) => this.visit(states, [r, left + i])),
    );
  },

  visit(states, [r, c]) {
    return el(
      "div",
      {
        class: "visit",
        role: "gridcell",
        style: { left: this.head + c * this.column + "px", width: this.column + "px" },
      },
      el(
        "div",
        { class: "name number" },
        `visit ${states[0].visit}`,
        states[0].skipped ? el("span", { class: "bad" }, " skipped") : null,
      ),
      states.map((state, s) =>
        el(
          "div",
          {
            class: "state number",
            "data-state": state.number,
            style: { height: this.line + "px" },
          },
          el(
            "span",
            {
              class: "k" + (state === state.front ? " front" : "") + (state.own ? " own" : ""),
              tip: () => stateTip(state),
            },
            String(state.k),
          ),
          el(
            "span",
            { class: "squares", style: { width: this.across * 17 + "px" } },
            state.actions.map((action, a) => this.action(state, action, [r, c, s, a])),
          ),
          el(
            "span",
            { class: "value", tip: () => stateTip(state) },
            fixed(state.state_reward).replace(/^0(?=\.)/, ""),
          ),
        ),
      ),
    );
  },

  action(state, action, at) {
    const dim = this.filters.byAction && !this.filters.actionFits(action);
    const mark = { 1: "+", "-1": "−" }[action.advantage] ?? "";
    const how = movement(action);
    return el(
      "button",
      {
        class:
          "square" +
          (action.teacher ? " teacher" : "") +
          (action.advantage && !how ? " idle" : "") +
          (dim ? " dim" : ""),
        "data-at": at.join(),
        tabindex: this.focus?.join() === at.join() ? 0 : -1,
        style: { "--shade": rampColour(action.reward) },
        "aria-label": `${action.teacher ? "teacher token" : "token"} ${visible(action.text)}, reward ${fixed(action.reward)}, advantage ${action.advantage}, redacted ${state.k}, visit ${state.visit}`,
        tip: () => actionTip(state, action),
        onclick: () => openModal([state.problem.task, state.visit, state.name, at[3]].join("/")),
      },
      mark,
      how && how !== "reached"
        ? el("i", {
            class: "moved " + how,
            style: { width: Math.max(2, 14 * Math.min(1, Math.abs(action.moved))) + "px" },
          })
        : null,
    );
  },

  /* Arrow keys walk the squares as they are seen; Home and End go to the ends of a strip. */
  key(event) {
    if (!event.target.dataset.at || event.ctrlKey || event.metaKey || event.altKey) return;
    let [r, c, s, a] = event.target.dataset.at.split(",").map(Number);
    const { visits } = this.rows[r];
    if (event.key === "ArrowRight") {
      if (++a >= visits[c][s].actions.length) {
        a = 0;
        c++;
      }
    } else if (event.key === "ArrowLeft") {
      if (--a < 0) {
        c--;
        a = Infinity;
      }
    } else if (event.key === "ArrowDown") {
      if (++s >= visits[c].length) {
        s = 0;
        r++;
      }
    } else if (event.key === "ArrowUp") {
      if (--s < 0) {
        s = Infinity;
        r--;
      }
    } else if (event.key === "Home") {
      c = 0;
      a = 0;
    } else if (event.key === "End") {
      c = Infinity;
      a = 0;
    } else return;
    event.preventDefault();
    if (!this.rows[r] || c < 0) return;
    const row = this.rows[r].visits;
    c = Math.min(c, row.length - 1);
    s = Math.min(s, row[c].length - 1);
    a = Math.min(a, row[c][s].actions.length - 1);
    this.focusOn([r, c, s, a]);
  },

  focusOn([r, c, s, a]) {
    this.focus = [r, c, s, a];
    const { box, column, head, line } = this,
      x = c * column,
      top = this.rows[r].top,
      y = top + 17 + s * line;
    if (y - 17 < box.scrollTop) box.scrollTop = s ? y : top;
    if (y + line > box.scrollTop + box.clientHeight)
      box.scrollTop = y + line + 8 - box.clientHeight;
    if (x < box.scrollLeft) box.scrollLeft = x;
    if (x + column + head > box.scrollLeft + box.clientWidth)
      box.scrollLeft = x + column + head - box.clientWidth;
    this.draw();
    this.box
      .querySelectorAll("[data-at][tabindex='0']")
      .forEach((node) => node.setAttribute("tabindex", "-1"));
    const square = this.square([r, c, s, a].join());
    square?.setAttribute("tabindex", "0");
    square?.focus({ preventScroll: true });
  },
};

/* States in the order they were written as visits, each with its longest redaction first, those of
   a text in own words last. */
function byVisit(states, newest) {
  const visits = [];
  for (const state of states) {
    if (visits.at(-1)?.[0].visit === state.visit) visits.at(-1).push(state);
    else visits.push([state]);
  }
  visits.forEach((visit) => visit.sort((a, b) => a.own - b.own || b.k - a.k));
  return newest ? visits.reverse() : visits;
}

function stateTip(state) {
  return table([
    ["redaction length", `${state.k} of ${state.length}`],
    ["text", state.own ? "a right program in the model's own words" : "the golden solution"],
    ["state reward", fixed(state.state_reward, 3)],
    ["the same after training, expected", fixed(state.reward_after, 3)],
    ["visit", String(state.visit)],
    ["weight version", String(state.weight_version ?? "–")],
    ["drift of the visit", state.drift === null ? "–" : figure(state.drift) + " nats"],
    ["next redaction length", String(state.next_k ?? "–")],
    [
      "seconds of the visit",
      figure(Object.values(state.seconds).reduce((sum, s) => sum + (s ?? 0), 0)),
    ],
  ]);
}

function actionTip(state, action) {
  return el(
    "div",
    {},
    el("code", {}, visible(action.text)),
    action.teacher ? " teacher token" : "",
    table([
      [
        "action reward",
        `${fixed(action.reward)} of ${plural(action.rollout_count + action.passed_count, "rollout")}`,
      ],
      ["probability", percent(action.probability)],
      ["advantage", action.advantage > 0 ? "+1" : action.advantage < 0 ? "−1" : "0"],
      action.moved !== null
        ? ["moved", `${fixed(action.moved)} of the way, ${MOVEMENTS[movement(action)]}`]
        : null,
    ]),
  );
}
