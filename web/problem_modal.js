"use strict";
/* The problem modal: grids, the golden text token by token under two weight versions, and credit.
 */

async function problemModal(problem) {
  const [data, versions] = await Promise.all([loadProblem(problem), loadVersions(problem)]);
  const last = latest(problem),
    greedy = problem.greedy ?? data?.greedy;
  const bar = [
    last
      ? el(
          "span",
          { class: "soft number" },
          `${last.next_k ?? last.k} of ${last.length} tokens cut off, ${plural(new Set(problem.states.map((s) => s.visit)).size, "visit")}`,
        )
      : el("span", { class: "soft" }, "not visited yet"),
    greedy
      ? el(
          "span",
          { class: greedy === "right" ? "good" : "soft" },
          `greedy answer to the bare prompt${problem.greedy ? "" : ", before training"}: ${greedy}`,
        )
      : null,
    playPage(problem.task),
  ];
  if (!data)
    return modal(
      problem.task,
      bar,
      el("p", { class: "soft" }, "problems.jsonl says nothing about this problem."),
      creditSection(problem, null),
    );
  const prompt = promptSection(data);
  const tokens = goldenTokens(problem, data, versions, prompt.show);
  await tokens.show();
  return modal(
    problem.task,
    bar,
    el(
      "div",
      { class: "beside" },
      tokens.node,
      section("Grids", drawPairs(data.train, data.test, { box: 120, cell: 16 })),
    ),
    creditSection(problem, data),
    prompt.node,
  );
}

/* A token's text with a mark before each line end; the marks are style, so the text stays the text.
 */
const lineEndsShown = (text) =>
  text
    .split("\n")
    .flatMap((part, i) => (i ? [el("i", { class: "line-end" }), "\n" + part] : [part]));

/* What a line of logprobs.jsonl says of a token: a golden one, or by the prefix "prompt_" one of
   the prompt. */
const standing = (line, i, prefix = "") => ({
  tuned: line?.[prefix + "logprobs"]?.[i] ?? null,
  rank: line?.[prefix + "ranks"]?.[i] ?? null,
  alternatives: line?.[prefix + "alternatives"]?.[i] ?? [],
});

/* Rows of a token's hover box. */
function standingRows({ tuned, rank, alternatives }, known) {
  return [
    ["", "logprob", "probability"],
    ["tuned", fixed(tuned, 3), probability(tuned)],
    ["reference", fixed(known, 3), probability(known)],
    rank === null ? null : ["rank", String(rank + 1), ""],
    alternatives.length ? [el("span", { class: "faint" }, "alternatives"), "", ""] : null,
    ...alternatives.map(([text, p]) => [el("code", {}, visible(text)), fixed(p), probability(p)]),
  ];
}

/* [depth of a token's shade, share of its hue, class of the hue]: the surer the darker, hued by
   what training changed. */
function shadeOf({ tuned }, known) {
  const p = tuned ?? known ?? null;
  if (p === null) return [0, 0, ""];
  const difference = p - (known ?? p),
    hue = Math.min(1, Math.abs(difference) / 1.5);
  // linear down to a logprob of -8, where a token is as good as impossible
  return [
    0.03 + 0.42 * (1 + Math.max(-8, p) / 8),
    hue,
    hue <= 0.02 ? "" : difference > 0 ? "up" : "down",
  ];
}

function shade(span, [strength, hue, name]) {
  span.classList.remove("up", "down", "credit", "against");
  if (name) span.classList.add(name);
  span.style.setProperty("--s", 100 * strength + "%");
  span.style.setProperty("--d", 100 * hue + "%");
}

const versionName = (line) =>
  line
    ? `before visit ${line.visit}, weight version ${line.weight_version ?? "–"}`
    : "reference: the starting weights";

/* The golden text with a slider over weight versions. Version 0 of the slider is the reference.
   `follow` is given the line of logprobs.jsonl that is shown, null for the reference. */
function goldenTokens(problem, data, versions, follow) {
  const reference = data.reference_logprobs ?? [];
  const credit = creditOf(problem);
  const asked = versions.findIndex(([visit]) => String(visit) === address.get("version"));
  let at = asked >= 0 ? asked : versions.length - 1,
    now = null,
    wanted = 0;
  const last = latest(problem);
  const cut = last ? data.golden.length - (last.next_k ?? last.k) : -1;

  const about = el("span", { class: "soft number", id: "version-name" });
  // the latest at each position
  const looked = new Map(problem.golden.map((state) => [state.length - state.k, state]));
  const spans = data.golden.map((text, i) =>
    el(
      "span",
      {
        onclick: looked.has(i) ? () => openTeacher(looked.get(i)) : null,
        class:
          "token" +
          (looked.has(i) ? " looked" : "") +
          (cut >= 0 && i >= cut ? " gone" : "") +
          (i === cut ? " cut" : ""),
        "data-i": i,
        tip: () => tokenTip(i),
      },
      lineEndsShown(text),
    ),
  );
  const text = el(
    "div",
    { class: "tokens", role: "group", "aria-label": "golden tokens; arrow keys walk them" },
    spans,
  );
  walkable(text, spans);

  function tokenTip(i) {
    const found = credit.get(i);
    return el(
      "div",
      {},
      el("code", {}, visible(data.golden[i])),
      ` token ${i + 1}, redaction length ${data.golden.length - i}`,
      table([
        ...standingRows(standing(now, i), reference[i]),
        found
          ? [
              "credit",
              fixed(found.spread),
              `teacher ${fixed(found.teacher)}, others ${fixed(found.others)}`,
            ]
          : null,
      ]),
      looked.has(i) ? el("span", { class: "faint" }, "click or Enter: its latest state") : null,
    );
  }

  function paint() {
    const byCredit = address.get("colouring") === "credit";
    spans.forEach((span, i) => {
      const found = credit.get(i);
      shade(
        span,
        !byCredit
          ? shadeOf(standing(now, i), reference[i])
          : found
            ? [0.06 + 0.6 * Math.abs(found.spread), 1, found.spread >= 0 ? "credit" : "against"]
            : [0, 0, ""],
      );
    });
    key.hidden = byCredit;
    creditKey.hidden = !byCredit;
    about.textContent = versionName(now);
  }

  async function show() {
    const own = ++wanted;
    const loaded = at < 0 ? null : await loadLogprobs(problem, versions[at]);
    if (own !== wanted) return; // the slider moved on meanwhile
    now = loaded;
    paint();
    follow(now);
  }

  const slider = el("input", {
    type: "range",
    id: "version",
    min: -1,
    max: versions.length - 1,
    value: at,
    "aria-label": "weight version",
    oninput: (event) => {
      at = Number(event.target.value);
      address.set({ version: at < 0 ? "reference" : versions[at][0] });
      show();
    },
  });
  if (address.get("version") === "reference") {
    at = -1;
    slider.value = -1;
  }
  const colouring = (value, name) =>
    el(
      "label",
      {},
      el("input", {
        type: "radio",
        name: "colouring",
        value: value || "logprob",
        checked: address.get("colouring") === value,
        onchange: () => {
          address.set({ colouring: value });
          paint();
        },
      }),
      " ",
      name,
    );
  const key = el(
    "span",
    { class: "row soft" },
    el("span", {}, "improbable ", el("i", { class: "key shade" }), " sure"),
    el("span", {}, "below reference ", el("i", { class: "key hue" }), " above reference"),
  );
  const creditKey = el(
    "span",
    { class: "row soft" },
    "other tokens better",
    el("i", { class: "ramp" }),
    "teacher token better; plain where not looked at yet",
  );
  const node = el(
    "section",
    { id: "golden" },
    el("h2", {}, "Golden solution, token by token"),
    el(
      "div",
      { class: "row", style: { "padding-bottom": "8px" } },
      versions.length
        ? [el("label", { class: "row" }, "weights", slider), about]
        : el("span", { class: "soft" }, "no logprobs yet: reference only"),
      el(
        "span",
        { class: "row", role: "radiogroup", "aria-label": "colouring" },
        colouring("", "logprob"),
        colouring("credit", "credit"),
      ),
      key,
      creditKey,
      cut >= 0
        ? el("span", { class: "row soft" }, el("i", { class: "key gone" }), "cut off now")
        : null,
    ),
    text,
  );
  return { node, show };
}

/* The action modal of a state's teacher token. */
function openTeacher(state) {
  openModal(
    [
      state.problem.task,
      state.visit,
      state.name,
      Math.max(
        0,
        state.actions.findIndex((a) => a.teacher),
      ),
    ].join("/"),
  );
}

/* In a state: the teacher token's reward, the weighted mean of the others, and their difference;
   null where there is none. */
function creditAt({ actions }) {
  const at = actions.findIndex((a) => a.teacher);
  const teacher = actions[at]?.reward ?? null;
  const others = othersMean(actions, at);
  return { teacher, others, spread: teacher === null || others === null ? null : teacher - others };
}

/* By golden position: the teacher token's reward, the weighted mean of the others, and their
   difference, means over the visits. A large difference is a token that matters. */
function creditOf(problem) {
  const sums = new Map();
  for (const state of problem.golden) {
    const { teacher, others, spread } = creditAt(state);
    if (spread === null) continue;
    const sum = sums.get(state.length - state.k) ?? [0, 0, 0];
    sums.set(state.length - state.k, [sum[0] + 1, sum[1] + teacher, sum[2] + others]);
  }
  return new Map(
    [...sums].map(([i, [n, teacher, others]]) => [
      i,
      { teacher: teacher / n, others: others / n, spread: (teacher - others) / n },
    ]),
  );
}

/* Where training looked and what it found: golden position across, visits down. */
function creditSection(problem, data) {
  if (!problem.golden.length)
    return section("Credit by redaction length", el("p", { class: "soft" }, "No state yet."));
  // the end of the golden solution up to the longest redaction so far, with some room
  const length = problem.length,
    width = Math.min(1000, innerWidth - 90),
    visits = [...new Set(problem.golden.map((s) => s.visit))];
  const each = Math.max(3, Math.min(12, Math.floor(240 / visits.length))),
    high = visits.length * each;
  const longest = Math.min(length, Math.ceil(1.15 * extent(problem.golden.map((s) => s.k))[1]) + 4);
  const left = 40,
    across = (k) => left + ((longest - k) / longest) * width,
    cell = Math.max(5, width / longest);
  const place = new Map(visits.map((visit, i) => [visit, i]));
  const picture = svg("svg", {
    viewBox: `0 0 ${width + left + 10} ${high + 40}`,
    role: "img",
    "aria-label": "credit by golden position and visit; arrow keys walk the states",
  });
  for (const k of ticks(0, longest, 8)) {
    const x = across(k);
    picture.append(
      svg("line", { class: "axis", x1: x, x2: x, y1: 0, y2: high + 4 }),
      svg("text", { x, y: high + 16, "text-anchor": "middle" }, String(k)),
    );
  }
  picture.append(
    svg(
      "text",
      { x: left + width, y: high + 32, "text-anchor": "end" },
      "redaction length (0 is the end of the golden solution)",
    ),
  );
  const every = Math.ceil(14 / each);
  visits.forEach((visit, i) => {
    if (i % every === 0)
      picture.append(
        svg(
          "text",
          { x: left - 5, y: i * each + each / 2 + 4, "text-anchor": "end" },
          String(visit),
        ),
      );
  });
  const marks = byVisit(problem.golden)
    .flat()
    .map((state) => {
      const { teacher, others, spread } = creditAt(state);
      const mark = svg("rect", {
        x: across(state.k),
        y: place.get(state.visit) * each,
        width: Math.min(cell, 24) - 0.5,
        height: Math.max(2, each - 1),
        class: "state-mark",
      });
      mark.style.fill = spread === null ? "var(--faint)" : rampColour(0.5 + spread / 2);
      mark.addEventListener("click", () => openTeacher(state));
      setTip(mark, () =>
        el(
          "div",
          {},
          data ? el("code", {}, visible(data.golden[length - state.k] ?? "")) : "",
          table([
            ["visit", String(state.visit)],
            ["redaction length", String(state.k)],
            ["state reward", fixed(state.state_reward)],
            ["teacher token's reward", fixed(teacher)],
            ["weighted mean of the others", fixed(others)],
          ]),
        ),
      );
      return mark;
    });
  picture.append(...marks);
  walkable(picture, marks);
  return el(
    "section",
    { class: "chart" },
    el("h2", {}, "Credit by redaction length"),
    el(
      "p",
      { class: "what row" },
      "visits down; each mark a state: ",
      "other tokens better",
      el("i", { class: "ramp" }),
      "teacher token better",
    ),
    picture,
  );
}

/* The prompt, under the weights that the slider is at. Its tokens are made when it is opened:
   prompts are long. */
function promptSection(data) {
  const reference = data.prompt_logprobs ?? [],
    about = el("p", { class: "soft number" });
  const text = el("div", {
    class: "tokens prompt",
    role: "group",
    "aria-label": "prompt tokens; arrow keys walk them",
  });
  walkable(text, text.children);
  let now = null;

  function paint() {
    // runs from before they were recorded have the reference only
    about.textContent = versionName(now?.prompt_logprobs ? now : null);
    [...text.children].forEach((span, i) => {
      const shown = shadeOf(standing(now, i, "prompt_"), reference[i]);
      shade(span, shown);
      span.classList.toggle("plain", !shown[0]);
    });
  }

  function open() {
    if (!text.childNodes.length) {
      append(
        text,
        data.prompt.map((token, i) =>
          el(
            "span",
            {
              class: "token",
              tip: () =>
                el(
                  "div",
                  {},
                  el("code", {}, visible(token)),
                  ` token ${i + 1}`,
                  table(standingRows(standing(now, i, "prompt_"), reference[i])),
                ),
            },
            lineEndsShown(token),
          ),
        ),
      );
    }
    paint();
  }

  const node = el(
    "details",
    { id: "prompt", ontoggle: open },
    el("summary", {}, `Prompt, ${plural(data.prompt.length, "token")}`),
    about,
    text,
  );
  return {
    node,
    show: (line) => {
      now = line;
      paint();
    },
  };
}
