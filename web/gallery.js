"use strict";
/* What the galleries of golden.html and evaluation.html share: cards of tasks, one of which is
   opened, and steps between them.
   A page defines SORTS, query(), matches(entry, query), go(task), render() and renderGallery(). */

let all = [],
  shown = [];

function link(task, props, ...children) {
  return el(
    "a",
    {
      href: "?task=" + encodeURIComponent(task),
      ...props,
      onclick: (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        go(task);
      },
    },
    ...children,
  );
}

/* Draws a card's grids when it comes near the screen: draw(place for the grids, entry). */
function drawnWhenNear(draw) {
  const nearby = new IntersectionObserver(
    (seen) => {
      for (const { target, isIntersecting } of seen) {
        if (!isIntersecting) continue;
        nearby.unobserve(target);
        draw(
          target.firstChild,
          all.find((entry) => entry.task === target.dataset.task),
        );
      }
    },
    { rootMargin: "300px" },
  );
  return nearby;
}

/* The field that a gallery is searched by; what: that which it finds. */
function searchField(value, what) {
  return el("input", {
    type: "search",
    name: "q",
    value,
    placeholder: what,
    "aria-label": "search " + what,
    oninput: (e) => {
      address.set({ q: e.target.value });
      renderGallery();
    },
  });
}

/* A labelled choice of the filters; options are [value, text]. */
function choice(name, label, chosen, options) {
  return el(
    "label",
    {},
    label,
    el(
      "select",
      {
        name,
        onchange: (e) => {
          address.set({ [name]: e.target.value });
          render();
        },
      },
      options.map(([value, text]) => el("option", { value, selected: chosen === value }, text)),
    ),
  );
}

const sortOptions = () => Object.keys(SORTS).map((name) => [name === "id" ? "" : name, name]);

function select() {
  const now = query();
  shown = all.filter((entry) => matches(entry, now)).sort(SORTS[now.sort] ?? SORTS.id);
}

/* The entry that the address names, if there is one; a link shows its task whatever the filters. */
function opened() {
  select();
  const entry = all.find((e) => e.task === address.get("task"));
  if (entry && !shown.includes(entry)) shown = [...all].sort(SORTS.id);
  return entry;
}

/* The buttons to the tasks before and after one. */
function stepButtons(entry) {
  const place = shown.indexOf(entry);
  const step = (by, mark, name) => {
    const other = shown[place + by];
    return el(
      "button",
      {
        "aria-label": name,
        id: name,
        disabled: !other,
        tip: other ? `${other.task} (arrow key)` : null,
        onclick: () => go(other.task),
      },
      mark,
    );
  };
  return [step(-1, "←", "previous"), step(1, "→", "next")];
}

const placeAmong = (entry) =>
  el("span", { class: "faint" }, `${shown.indexOf(entry) + 1} of ${shown.length}`);

document.addEventListener("keydown", (event) => {
  if (
    !address.get("task") ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    event.target.matches("input, select")
  )
    return;
  const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  const other = shown[shown.findIndex((e) => e.task === address.get("task")) + by];
  if (event.key === "Escape") go("");
  else if (by && other) {
    event.preventDefault();
    go(other.task);
  }
});
addEventListener("popstate", () => render());
