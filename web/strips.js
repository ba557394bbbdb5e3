"use strict";
/* The default view: problems down, visits across, a card a state, a square an action.

   Cards have one size, so places are arithmetic, and only what is in sight is in the document: a run
   of any length scrolls alike. The square with the focus stays in the document until the focus moves. */

const FILTERS = ["problem", "redacted", "reward", "advantage", "moved", "sort", "order"];

/* "201" or "100-200" as [low, high]; null if it is neither. */
function readRange(text) {
  const match = /^\s*([\d.]+)\s*(?:[-–]\s*([\d.]+))?\s*$/.exec(text);
  return match ? [Number(match[1]), Number(match[2] ?? match[1])] : null;
}

/* What the address asks for, as tests of problems, states and actions. */
function readFilters() {
  const now = Object.fromEntries(FILTERS.map((name) => [name, address.get(name)]));
  const names = now.problem.toLowerCase().split(/[\s,]+/).filter(Boolean);
  const redacted = readRange(now.redacted), reward = readRange(now.reward);
  const byAction = Boolean(now.advantage || now.moved);
  const actionFits = (action) => (!now.advantage || ADVANTAGES[action.advantage] === now.advantage)
    && (!now.moved || movement(action.moved) === now.moved);
  return {
    ...now, byAction, actionFits,
    faulty: { redacted: now.redacted && !redacted, reward: now.reward && !reward },
    problemFits: (problem) => !names.length || names.some((name) => problem.task.toLowerCase().startsWith(name)),
    stateFits: (state) => (!redacted || (state.k >= redacted[0] && state.k <= redacted[1]))
      && (!reward || (state.reward !== null && state.reward >= reward[0] && state.reward <= reward[1]))
      && (!byAction || state.actions.some(actionFits)),
  };
}

const latest = (problem) => problem.states.at(-1);
const redactedShare = (problem) => (latest(problem) ? (latest(problem).nextK ?? latest(problem).k) / latest(problem).length : 0);
const STRIP_SORTS = {
  "": ["task id", (a, b) => (a.task < b.task ? -1 : 1)],
  least: ["least redacted", (a, b) => redactedShare(a) - redactedShare(b)],
  most: ["most redacted", (a, b) => redactedShare(b) - redactedShare(a)],
  worst: ["lowest reward", (a, b) => (latest(a)?.reward ?? 2) - (latest(b)?.reward ?? 2)],
  best: ["highest reward", (a, b) => (latest(b)?.reward ?? -1) - (latest(a)?.reward ?? -1)],
  recent: ["latest visit", (a, b) => (latest(b)?.number ?? -1) - (latest(a)?.number ?? -1)],
};

const strips = {
  rows: [],   // {problem, states}
  box: null,
  focus: null, // [row, card, action]

  /* The view's controls, legend and scrolling area. */
  render(main) {
    this.box = el("div", { id: "strips", role: "grid", "aria-label": "states by problem and visit", onscroll: () => this.draw() },
      el("div", { class: "sizer" }));
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
    const change = (name, value) => { address.set({ [name]: value }); this.select(); };
    const input = (name, label, hint, size) => el("label", {}, label, el("input", { name, type: "text", size, value: now[name], placeholder: hint,
      oninput: (event) => change(name, event.target.value.trim()) }));
    const select = (name, label, options) => el("label", {}, label, el("select", { name, onchange: (event) => change(name, event.target.value) },
      options.map(([value, text]) => el("option", { value, selected: now[name] === value }, text))));
    return el("div", { class: "notice filters", role: "search" },
      input("problem", "problem", "all", 10), input("redacted", "redacted", "1-500", 6), input("reward", "reward", "0-1", 5),
      select("advantage", "advantage", [["", "any"], ["plus", "+1"], ["minus", "−1"], ["none", "0"]]),
      select("moved", "moved", [["", "any"], ...Object.entries(MOVEMENTS)]),
      select("sort", "sort by", Object.entries(STRIP_SORTS).map(([value, [text]]) => [value, text])),
      select("order", "visits", [["", "first to last"], ["newest", "last to first"]]),
      el("button", { type: "button", onclick: () => { address.set(Object.fromEntries(FILTERS.map((n) => [n, null]))); view(); } }, "clear"),
      el("span", { id: "shown", class: "soft", role: "status" }));
  },

  legend() {
    const sample = (reward, mark = "", more = "") => el("span", { class: "square " + more, "aria-hidden": "true", style: { "--shade": rampColour(reward) } }, mark);
    return el("div", { class: "legend" },
      el("span", {}, el("span", { class: "mono" }, "201"), "tokens cut off"),
      el("span", {}, el("span", { class: "soft" }, ".62"), "state reward"),
      el("span", {}, "action reward 0", el("i", { class: "ramp" }), "1"),
      el("span", {}, sample(1, "+"), "made likelier"), el("span", {}, sample(0, "−"), "made less likely"),
      el("span", {}, sample(0.5, "", "teacher"), "teacher token"),
      run.hasMoved ? el("span", {}, el("i", { style: { width: "14px", height: "2px", background: "var(--soft)" } }), "share of the way to the target,",
        el("i", { style: { width: "14px", height: "2px", background: "var(--down)" } }), "away from it") : null);
  },

  /* Applies the filters, then draws. */
  select() {
    const filters = this.filters = readFilters();
    const narrow = innerWidth <= 760;
    this.rows = run.problems.filter(filters.problemFits)
      .map((problem) => ({ problem, states: problem.states.filter(filters.stateFits) }))
      .filter((row) => row.states.length)
      .sort((a, b) => (STRIP_SORTS[filters.sort] ?? STRIP_SORTS[""])[1](a.problem, b.problem));
    if (filters.order === "newest") this.rows.forEach((row) => row.states.reverse());
    let most = 1;
    for (const state of run.states) most = Math.max(most, state.actions.length);
    this.across = most <= 6 ? most : Math.ceil(most / 2);
    this.card = Math.max(56, this.across * 17 + 10);
    this.high = 37 + Math.ceil(most / this.across) * 21 + 5;
    this.head = narrow ? 112 : 218;
    this.box.style.setProperty("--head", this.head + "px");
    const longest = this.rows.reduce((n, row) => Math.max(n, row.states.length), 0);
    const sizer = this.box.firstChild;
    sizer.style.height = this.rows.length * this.high + "px";
    sizer.style.width = this.head + longest * this.card + 12 + "px";
    this.box.setAttribute("aria-rowcount", this.rows.length);
    const states = this.rows.reduce((n, row) => n + row.states.length, 0);
    $("#shown").textContent = `${plural(states, "state")} of ${plural(this.rows.length, "problem")}`
      + (filters.faulty.redacted || filters.faulty.reward ? " – write a range as 100-200" : "");
    this.drawn = "";
    this.draw();
    if (!this.rows.length) sizer.replaceChildren(el("p", { class: "empty" }, run.states.length ? "No state is like that." : "This run has no states yet."));
  },

  /* Puts into the document what is in sight, if that is not what is there. */
  draw() {
    if (!this.rows.length) return;
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = this.box;
    const top = Math.max(0, Math.floor(scrollTop / this.high) - 1);
    const bottom = Math.min(this.rows.length, Math.ceil((scrollTop + clientHeight) / this.high) + 1);
    const left = Math.max(0, Math.floor(scrollLeft / this.card) - 2);
    const right = Math.ceil((scrollLeft + clientWidth - this.head) / this.card) + 2;
    const inSight = [top, bottom, left, right].join();
    if (inSight === this.drawn) return;
    this.drawn = inSight;
    const focused = document.activeElement?.dataset?.at;
    const strips = [];
    for (let r = top; r < bottom; r++) strips.push(this.strip(r, left, right));
    this.box.firstChild.replaceChildren(...strips);
    if (focused) this.square(focused)?.focus({ preventScroll: true });
    else if (!this.box.querySelector("[tabindex='0'][data-at]")) this.box.querySelector("[data-at]")?.setAttribute("tabindex", "0");
  },

  square(at) { return this.box.querySelector(`[data-at="${at}"]`); },

  strip(r, left, right) {
    const { problem, states } = this.rows[r];
    const last = latest(problem), k = last.nextK ?? last.k;
    const pair = problem.pair;
    const head = el("div", { class: "head", role: "rowheader" },
      pair ? el("div", { class: "thumb row", style: { gap: "4px" } }, drawGrid(pair[0], { box: 36, name: "first input" }), drawGrid(pair[1], { box: 36, name: "first output" })) : null,
      el("div", { class: "about" },
        el("button", { "data-problem": problem.number, tip: "grids, golden solution, credit", onclick: () => open(problem.task) }, problem.task),
        el("div", { class: "figures number" }, `${k} of ${last.length}`),
        el("div", { class: "progress", role: "img", "aria-label": `${k} of ${last.length} tokens cut off` }, el("i", { style: { width: 100 * k / last.length + "%" } }))));
    const cards = [];
    for (let c = left; c < Math.min(right, states.length); c++) cards.push(this.state(states[c], r, c, states[c - 1]));
    return el("div", { class: "strip", role: "row", "aria-rowindex": r + 1, style: { top: r * this.high + "px", height: this.high + "px" } }, head, cards);
  },

  state(state, r, c, before) {
    const first = before?.visit !== state.visit;
    return el("div", { class: "state" + (first ? " first" : ""), role: "gridcell", "data-state": state.number,
      style: { left: this.head + c * this.card + "px", width: this.card + "px" } },
      el("div", { class: "visit number" }, first ? "visit " + state.visit : ""),
      el("div", { class: "line number", tip: () => stateTip(state) }, el("b", {}, String(state.k)),
        el("span", { class: "value" }, fixed(state.reward).replace(/^0(?=\.)/, ""))),
      el("div", { class: "squares" }, state.actions.map((action, a) => this.action(state, action, [r, c, a]))));
  },

  action(state, action, at) {
    const dim = this.filters.byAction && !this.filters.actionFits(action);
    const mark = { 1: "+", "-1": "−" }[action.advantage] ?? "";
    const how = movement(action.moved);
    return el("button", {
      class: "square" + (action.teacher ? " teacher" : "") + (dim ? " dim" : ""), "data-at": at.join(),
      tabindex: this.focus?.join() === at.join() ? 0 : -1, style: { "--shade": rampColour(action.reward) },
      "aria-label": `${action.teacher ? "teacher token" : "token"} ${visible(action.text)}, reward ${fixed(action.reward)}, advantage ${action.advantage}, redacted ${state.k}, visit ${state.visit}`,
      tip: () => actionTip(state, action), onclick: () => open([state.problem.task, state.visit, state.k, at[2]].join("/")),
    }, mark, how ? el("i", { class: how === "away" ? "away" : "", style: { width: 14 * Math.min(1, Math.abs(action.moved)) + "px" } }) : null);
  },

  /* Arrow keys walk the squares; Home and End go to the ends of a strip. */
  key(event) {
    if (!event.target.dataset.at || event.ctrlKey || event.metaKey || event.altKey) return;
    let [r, c, a] = event.target.dataset.at.split(",").map(Number);
    const states = this.rows[r].states;
    if (event.key === "ArrowRight") { if (++a >= states[c].actions.length) { a = 0; c++; } }
    else if (event.key === "ArrowLeft") { if (--a < 0) { c--; a = Infinity; } }
    else if (event.key === "ArrowDown") r++;
    else if (event.key === "ArrowUp") r--;
    else if (event.key === "Home") { c = 0; a = 0; }
    else if (event.key === "End") { c = Infinity; a = 0; }
    else return;
    event.preventDefault();
    if (!this.rows[r] || c < 0) return;
    c = Math.min(c, this.rows[r].states.length - 1);
    a = Math.min(a, this.rows[r].states[c].actions.length - 1);
    this.focusOn([r, c, a]);
  },

  focusOn([r, c, a]) {
    this.focus = [r, c, a];
    const x = c * this.card, y = r * this.high, box = this.box;
    if (y < box.scrollTop) box.scrollTop = y;
    if (y + this.high > box.scrollTop + box.clientHeight) box.scrollTop = y + this.high - box.clientHeight;
    if (x < box.scrollLeft) box.scrollLeft = x;
    if (x + this.card + this.head > box.scrollLeft + box.clientWidth) box.scrollLeft = x + this.card + this.head - box.clientWidth;
    this.box.querySelectorAll("[data-at][tabindex='0']").forEach((node) => node.setAttribute("tabindex", "-1"));
    this.draw();
    const square = this.square([r, c, a].join());
    square?.setAttribute("tabindex", "0");
    square?.focus({ preventScroll: true });
  },
};

function stateTip(state) {
  return table([["redaction length", `${state.k} of ${state.length}`], ["state reward", fixed(state.reward, 3)], ["visit", String(state.visit)],
    ["weight version", String(state.weights ?? "–")], ["next redaction length", String(state.nextK ?? "–")],
    ["seconds", figure(state.seconds.reduce((sum, s) => sum + (s ?? 0), 0))]]);
}

function actionTip(state, action) {
  return el("div", {}, el("code", {}, visible(action.text)), action.teacher ? " teacher token" : "", table([
    ["action reward", `${fixed(action.reward)} of ${plural(action.rollouts, "rollout")}`], ["probability", percent(action.p)],
    ["advantage", action.advantage > 0 ? "+1" : action.advantage < 0 ? "−1" : "0"],
    action.moved !== null ? ["moved", `${fixed(action.moved)} of the way, ${MOVEMENTS[movement(action.moved)]}`] : null]));
}
