"use strict";
/* traces.html: the two views, the modals, and the address that says which is seen. */

/* A modal is a place in the address: a task id, or task/visit/redaction length/action. */
function openModal(what) {
  address.set({ open: what, version: null, colouring: null }, true);
  showModal();
}

let viewed = null; // the part of the address that the view behind a modal depends on
function viewKey() {
  const parameters = new URLSearchParams(location.search);
  ["open", "version", "colouring", "theme"].forEach((name) => parameters.delete(name));
  return parameters.toString();
}

function view() {
  viewed = viewKey();
  header();
  if (address.get("view") === "run") renderRun($("main"));
  else strips.render($("main"));
}

/* What the run is called and holds, and what is wrong with it. */
function header() {
  const now = address.get("view");
  const tab = (name, text) =>
    el(
      "button",
      {
        "aria-current": now === name ? "page" : null,
        onclick: () => {
          address.set({ view: name }, true);
          view();
        },
      },
      text,
    );
  const rollouts = run.states.reduce(
    (n, s) => n + s.actions.reduce((m, a) => m + a.rollout_count, 0),
    0,
  );
  fill(
    $("header.top"),
    el("h1", {}, run.head.run),
    el("nav", { class: "tabs", "aria-label": "views" }, tab("", "Problems"), tab("run", "Run")),
    el(
      "span",
      { class: "soft", id: "size" },
      `${plural(run.states.length, "state")}, ${plural(rollouts, "rollout")}, ${plural(run.head.steps, "step")}`,
    ),
    live ? el("span", { class: "soft" }, "live") : null,
    el("span", { class: "gap" }),
    theme.button(),
  );
  const faults = [
    ...Object.entries(run.head.broken).map(
      ([name, count]) => `${plural(count, "line")} of ${name}.jsonl could not be read.`,
    ),
    run.head.missing.length ? `Missing: ${run.head.missing.join(", ")}.` : null,
    run.head.config_fault ? run.head.config_fault + "." : null,
  ].filter(Boolean);
  document.querySelectorAll("body > .notice").forEach((node) => node.remove());
  if (faults.length)
    $("main").before(
      el("p", { class: "notice bad", id: "faults", role: "status" }, faults.join(" ")),
    );
  document.title = `${run.head.run} · traces`;
}

/* The state of an address, or null: the last one of that problem, visit and name. */
function findState(task, visit, name) {
  return (
    run.problems
      .find((p) => p.task === task)
      ?.states.findLast((s) => String(s.visit) === visit && s.name === name) ?? null
  );
}

let modalShown = 0; // tells a modal that was loading that another one is wanted by now
async function showModal() {
  const what = address.get("open"),
    dialog = $("dialog"),
    own = ++modalShown;
  hideTip();
  if (!what) {
    if (dialog.open) dialog.close();
    return;
  }
  // a task id may hold a slash, so the place is read from the end
  const match = /^(.*)\/(\d+)\/((?:own-)?\d+)\/(\d+)$/s.exec(what);
  const found = match && findState(match[1], match[2], match[3]);
  const problem = run.problems.find((p) => p.task === (found ? match[1] : what));
  let content;
  try {
    content = found?.actions[match[4]]
      ? await actionModal(found, Number(match[4]))
      : problem
        ? await problemModal(problem)
        : modal(what, [], el("p", { class: "empty" }, "This run has nothing of that name."));
  } catch (error) {
    content = modal(what, [], el("p", { class: "empty bad" }, error.message));
  }
  if (own !== modalShown) return;
  const scroll = dialog.dataset.of === what ? dialog.querySelector(".body")?.scrollTop : 0;
  dialog.dataset.of = what;
  dialog.setAttribute("aria-label", what);
  dialog.replaceChildren(...content);
  if (!dialog.open) dialog.showModal();
  dialog.querySelector(".body").scrollTop = scroll;
  dialog.querySelector("[autofocus]")?.focus({ preventScroll: true });
  dialog.dispatchEvent(new Event("shown"));
}

/* A modal's header and body. */
function modal(title, bar, ...body) {
  return [
    el(
      "header",
      {},
      el("h2", {}, title),
      bar,
      el("button", { id: "close", "aria-label": "close", onclick: () => $("dialog").close() }, "✕"),
    ),
    el("div", { class: "body", tabindex: -1, autofocus: true }, body),
  ];
}

function section(title, ...content) {
  return el("section", {}, el("h2", {}, title), content);
}

/* While training, new states arrive; the reader's place stays. */
async function follow() {
  try {
    const now = await (await fetch("traces/live")).json();
    if (
      now.builds !== run.head.builds ||
      now.states !== run.head.states ||
      now.steps !== run.head.steps
    ) {
      await loadRun();
      header();
      if (address.get("view") === "run") {
        const { scrollTop } = $("#charts") ?? {};
        await renderRun($("main"));
        if (scrollTop) $("#charts").scrollTop = scrollTop;
      } else strips.select();
    }
  } catch {
    /* the server is away; the page shows what it has */
  }
  setTimeout(follow, 3000);
}

$("dialog").addEventListener("close", () => {
  modalShown++;
  address.set({ open: null, version: null, colouring: null });
  if (strips.focus && strips.box?.isConnected)
    strips.square(strips.focus.join())?.focus({ preventScroll: true });
});
$("dialog").addEventListener("click", (event) => {
  if (event.target === $("dialog")) $("dialog").close();
});
document.addEventListener("keydown", (event) => {
  if (
    !$("dialog").open ||
    event.target.matches("input, select, textarea, .tokens") ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey
  )
    return;
  const target = { ArrowLeft: "#previous", ArrowRight: "#next" }[event.key];
  const button = target && $("dialog").querySelector(target);
  if (button && !button.disabled) {
    event.preventDefault();
    button.click();
  }
});
addEventListener("popstate", () => {
  if (viewKey() !== viewed) view(); // else only a modal opened or closed: the reader's place stays
  showModal();
});
document.addEventListener("themechange", () => {
  if (run.head && address.get("view") === "run") view();
});

(async () => {
  try {
    await loadRun();
  } catch (error) {
    $("main").replaceChildren(
      el("p", { class: "empty bad", role: "alert" }, `This run cannot be shown: ${error.message}.`),
    );
    return;
  }
  view();
  performance.mark("states"); // bench/dashboard.py reads it
  await showModal();
  document.documentElement.dataset.ready = "yes";
  if (live) follow();
})();
