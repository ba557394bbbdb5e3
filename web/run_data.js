"use strict";
/* The data of a run: chunks loaded as scripts, and the index of states read from them. */

/* Chunks by name, each loaded once; `stamp` changes where a chunk grew since (live). */
const chunks = new Map();
const arriving = new Map();

/* Called by a chunk's script. */
function chunk(name, encoding, text) {
  arriving.get(name)?.(encoding === "gzip" ? unpack(text) : JSON.parse(text));
}

function load(name, stamp = "") {
  const have = chunks.get(name);
  if (have && have.stamp === stamp) return have.promise;
  const promise = new Promise((resolve, reject) => {
    arriving.set(name, resolve);
    const script = el("script", {
      src: `traces/${name}.js` + (stamp === "" ? "" : `?${stamp}`),
      onload: () => script.remove(),
      onerror: () => {
        script.remove();
        chunks.delete(name);
        reject(new Error(`traces/${name}.js cannot be read`));
      },
    });
    document.head.append(script);
  });
  chunks.set(name, { stamp, promise });
  return promise;
}

/* The run: `head` as run_page.py writes it, `states` in the order they were written, by problem
   too. */
const run = { head: null, states: [], problems: [] };

const live = location.protocol !== "file:";
const beat = () => (live ? Date.now() : "");

async function loadRun() {
  chunks.delete("index");
  const head = await load("index", beat());
  // the run went back to a checkpoint
  if (run.head && head.builds !== run.head.builds) chunks.clear();
  const segments = await Promise.all(
    head.segments.map((count, i) => load(`index/${i}`, live ? count : "")),
  );
  run.head = head;
  run.reached = setting("reached", 0.9);
  run.confidence = setting("confidence", 0.95);
  run.problems = head.tasks.map((task, number) => ({ ...task, number, states: [], golden: [] }));
  run.states = [];
  for (const row of segments.flat()) {
    const state = readState(row);
    const { problem } = state,
      before = problem.states.at(-1);
    state.number = run.states.push(state) - 1;
    state.opens = before?.visit !== state.visit; // the first state of its visit
    // where the problem stands; longer and shorter ones follow it
    state.front = state.opens ? state : before.front;
    problem.states.push(state);
    if (state.own) continue; // a text in the model's own words has places of its own
    problem.golden.push(state);
    problem.length ??= state.length;
    problem.greedy = state.greedy ?? problem.greedy;
    if (state.k === state.length) problem.bare = state; // the last visit to the bare prompt
  }
  run.hasMoved = run.states.some((s) => s.actions.some((a) => a.moved !== null));
}

/* A setting by the last part of its name, wherever config.yaml has it. */
function setting(name, fallback) {
  const key = Object.keys(run.head.config).find((key) => key.split(".").at(-1) === name);
  const value = key === undefined ? undefined : run.head.config[key];
  return typeof value === "number" ? value : fallback;
}

/* A row of the index as an object: its values get their names, COLUMNS of run_page.py, which the
   head has. */
function named(kind, row) {
  const object = {};
  run.head.columns[kind].forEach((name, i) => {
    object[name] = row[i];
  });
  return object;
}

/* A state of the index, with the names of visits.jsonl; it knows its problem, and its actions are
   objects. */
function readState(row) {
  const state = named("state", row);
  state.problem = run.problems[state.problem];
  state.decode_gap = named("decode_gap", state.decode_gap);
  state.seconds = named("seconds", state.seconds);
  state.own = Boolean(state.own);
  state.name = (state.own ? "own-" : "") + state.k; // in addresses
  state.skipped = Boolean(state.skipped);
  state.solved = Boolean(state.solved);
  state.actions = state.actions.map((row) => {
    const action = named("action", row);
    action.teacher = Boolean(action.teacher);
    return action;
  });
  return state;
}

/* A problem's last visit, by the state where the problem stood; undefined before the first visit.
 */
const latest = (problem) => problem.states.at(-1)?.front;

/* How far an action came to its target; null where nothing was asked. Too far counts as a miss as
   well, as far off as too short. The rule is that of learner.on_target, NEAR in nats as there. */
const NEAR = 0.05;
function movement({ moved, target_logprob, probability }) {
  if (moved === null || moved === undefined) return null;
  if (moved < 0) return "away";
  const way = Math.max(Math.abs(target_logprob - Math.log(probability)), 1e-6);
  const near = Math.max(1 - run.reached, Math.min(0.5, NEAR / way));
  if (Math.abs(1 - moved) <= near) return "reached";
  return moved < 1 ? "short" : "over";
}
const MOVEMENTS = {
  reached: "reached the target",
  short: "fell short",
  over: "went too far",
  away: "moved away",
};
const ADVANTAGES = { 1: "plus", 0: "none", "-1": "minus" };

/* One record of a chunk of records; a chunk that was loaded before the record came is loaded again.
 */
async function loadRecord(name, place) {
  const records = await load(name, chunks.get(name)?.stamp);
  return records[place] ?? (await load(name, beat()))[place];
}

/* The full record of a state, from the chunk of its problem and redaction length. */
const loadState = (state) =>
  loadRecord(`states/${state.problem.file}-${state.k}-${state.part}`, state.place);

/* A problem's prompt, golden tokens and grids; null for a run without problems.jsonl. */
const loadProblem = async ({ file, chunk }) =>
  chunk ? loadRecord(`problems/${file}-${chunk[0]}`, chunk[1]) : null;

/* [visit, weight version, part, place] of every line of logprobs.jsonl of a problem. */
const loadVersions = async ({ file }) =>
  run.head.versions[file] ? load(`versions/${file}`, live ? run.head.versions[file] : "") : [];

/* A line of logprobs.jsonl. */
const loadLogprobs = ({ file }, [, , part, place]) => loadRecord(`logprobs/${file}-${part}`, place);
