"use strict";
/* What all pages share: elements, the address, the theme, the hover box, numbers. */

/* An element. Children that are strings become text, never markup. */
function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "style")
      for (const [key, v] of Object.entries(value)) node.style.setProperty(key, v);
    else if (name === "tip") setTip(node, value);
    else if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "class") node.className = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  append(node, children);
  return node;
}

function append(node, children) {
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false) node.append(child);
  }
}

/* Replaces a node's children; leaves out what is null or false. */
function fill(node, ...children) {
  node.replaceChildren();
  append(node, children);
}

function svg(tag, attributes = {}, ...children) {
  const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children.flat());
  return node;
}

const $ = (selector) => document.querySelector(selector);

/* All of a view is in the address, so that a link shows the same thing. */
const address = {
  get: (name) => new URLSearchParams(location.search).get(name) ?? "",
  /* Sets or (by "" or null) removes parameters; a step that the back button shall undo is pushed. */
  set(changes, push = false) {
    const parameters = new URLSearchParams(location.search);
    for (const [name, value] of Object.entries(changes)) {
      if (value === "" || value === null || value === undefined) parameters.delete(name);
      else parameters.set(name, value);
    }
    const query = parameters.toString().replaceAll("%2F", "/").replaceAll("%2C", ",");
    if (query === location.search.slice(1)) return;
    history[push ? "pushState" : "replaceState"](
      null,
      "",
      location.pathname + (query && "?" + query),
    );
  },
};

/* Theme: the system's, unless the address or the reader chose. */
const theme = {
  dark() {
    const chosen = document.documentElement.style.colorScheme;
    return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  },
  start() {
    let chosen = address.get("theme");
    try {
      chosen = chosen || localStorage.getItem("theme");
    } catch {
      /* storage may be denied */
    }
    if (chosen === "dark" || chosen === "light")
      document.documentElement.style.colorScheme = chosen;
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", theme.tell);
  },
  toggle() {
    const chosen = theme.dark() ? "light" : "dark";
    document.documentElement.style.colorScheme = chosen;
    try {
      localStorage.setItem("theme", chosen);
    } catch {
      /* storage may be denied */
    }
    address.set({ theme: null });
    theme.tell();
  },
  tell() {
    document.dispatchEvent(new Event("themechange"));
  },
  button: () =>
    el(
      "button",
      { id: "theme", "aria-label": "light or dark", onclick: theme.toggle, tip: "light or dark" },
      "◐",
    ),
};
theme.start();

/* A colour of style.css as it is now, for canvases. */
function colour(name) {
  const probe = el("i", { style: { color: `var(--${name})` } });
  document.body.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}

/* The colour of a reward or another share in 0..1. */
function rampColour(value) {
  if (value === null || value === undefined) return "var(--rule)";
  const half = value < 0.5;
  const share = Math.round((half ? value * 2 : value * 2 - 1) * 100);
  return `color-mix(in oklab, var(--${half ? "middle" : "good"}) ${share}%, var(--${half ? "bad" : "middle"}))`;
}

/* A colour for an amount in 0..1, where neither end is better: the more, the deeper. */
const amountColour = (share) =>
  `color-mix(in oklab, var(--accent) ${Math.round(6 + 94 * share)}%, var(--page))`;

/* One hover box; what it shows is made when it is shown. Touch shows it on a tap. */
const tips = new WeakMap();
let tipOwner = null,
  tipPlace = null;
function setTip(node, content) {
  tips.set(node, content);
  node.dataset.tip = "";
}
const placeOf = (node) => {
  const { left, top } = node.getBoundingClientRect();
  return `${left} ${top}`;
};
function showTip(node, x, y) {
  const content = tips.get(node);
  const made = typeof content === "function" ? content(x, y) : content;
  if (!made) return hideTip();
  const box = $("#tip") ?? el("div", { id: "tip", role: "tooltip", popover: "manual" });
  // A modal dialog is in the top layer, so the box joins it there as a popover, shown last.
  const host = node.closest("dialog") ?? document.body;
  if (box.parentNode !== host) host.append(box);
  box.replaceChildren(made);
  if (!box.matches(":popover-open")) box.showPopover();
  const { width, height } = box.getBoundingClientRect();
  box.style.left = Math.max(4, Math.min(x + 14, innerWidth - width - 6)) + "px";
  box.style.top = Math.max(4, y + 18 + height > innerHeight ? y - height - 12 : y + 18) + "px";
  tipOwner = node;
  tipPlace = placeOf(node);
}
function hideTip() {
  const box = $("#tip");
  if (box?.matches(":popover-open")) box.hidePopover();
  tipOwner = null;
}
document.addEventListener("pointermove", (event) => {
  const node = event.target.closest?.("[data-tip]");
  if (node) showTip(node, event.clientX, event.clientY);
  else if (tipOwner) hideTip();
});
document.addEventListener("pointerup", (event) => {
  // a finger that scrolls ends in pointercancel
  const node = event.pointerType === "mouse" ? null : event.target.closest?.("[data-tip]");
  if (node) showTip(node, event.clientX, event.clientY);
});
document.addEventListener("focusin", (event) => {
  // a tap focuses the box around what it shows
  if (tipOwner && event.target.contains(tipOwner)) return;
  if (!event.target.matches?.("[data-tip]:focus-visible")) return hideTip();
  const { left, bottom } = event.target.getBoundingClientRect();
  showTip(event.target, left, bottom - 14);
});
document.addEventListener("pointerdown", (event) => {
  if (!event.target.closest?.("[data-tip]")) hideTip();
});
// The event of a scroll that brought the node into sight comes after the box was shown.
document.addEventListener(
  "scroll",
  () => {
    if (tipOwner && placeOf(tipOwner) !== tipPlace) hideTip();
  },
  true,
);

/* Arrow keys walk the nodes of a box as hover does; Enter is a click on one. */
function walkable(box, nodes) {
  let here = 0;
  const leave = () => nodes[here]?.classList.remove("here");
  box.setAttribute("tabindex", 0);
  box.addEventListener("blur", leave);
  box.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (event.key === "Enter") nodes[here]?.dispatchEvent(new Event("click"));
    if (!step || !nodes.length) return;
    event.preventDefault();
    leave();
    here = Math.max(0, Math.min(nodes.length - 1, here + step));
    nodes[here].classList.add("here");
    nodes[here].scrollIntoView({ block: "nearest" });
    const { left, bottom } = nodes[here].getBoundingClientRect();
    showTip(nodes[here], left, bottom - 14);
  });
}

/* Rows of [name, value, ...] as a small table. */
function table(rows) {
  return el(
    "table",
    {},
    rows.filter(Boolean).map((row) =>
      el(
        "tr",
        {},
        row.map((cell, i) => el("td", { class: i ? "number" : "soft" }, cell)),
      ),
    ),
  );
}

/* Numbers as people read them: three digits that count, no more. */
function fixed(value, digits = 2) {
  if (value === null || value === undefined || !Number.isFinite(value)) return "–";
  return value.toFixed(digits).replace("-", "−");
}
function figure(value) {
  if (value === null || value === undefined || !Number.isFinite(value)) return "–";
  const size = Math.abs(value);
  const text =
    size === 0
      ? "0"
      : size >= 1e6 || size < 1e-3
        ? value.toExponential(1).replace("e+", "e")
        : size >= 100
          ? Math.round(value).toLocaleString("en").replaceAll(",", " ")
          : String(Number(value.toPrecision(3)));
  return text.replace("-", "−");
}
const probability = (logprob) =>
  percent(logprob === null || logprob === undefined ? null : Math.exp(logprob));
function percent(p) {
  if (p === null || p === undefined) return "–";
  return p >= 0.9995
    ? ">99.9%"
    : p >= 0.0001
      ? (100 * p).toFixed(p < 0.1 ? 2 : 1) + "%"
      : p.toExponential(0).replace("-", "−");
}
const plural = (count, one, many = one + "s") =>
  `${count.toLocaleString("en").replaceAll(",", " ")} ${count === 1 ? one : many}`;

/* A token so that spaces and line ends can be seen. */
const visible = (text) =>
  text === "" ? "∅" : text.replaceAll(" ", "␣").replaceAll("\n", "↵").replaceAll("\t", "⇥");

/* base64 of gzipped JSON, as page_files.py packs it. */
async function unpack(base64) {
  const text = atob(base64),
    bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return JSON.parse(await new Response(stream).text());
}

const playPage = (task) =>
  el(
    "a",
    {
      href: "https://arcprize.org/play?task=" + encodeURIComponent(task),
      target: "_blank",
      rel: "noopener noreferrer",
    },
    "play page",
  );
