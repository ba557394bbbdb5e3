"use strict";
/* ARC grids on a canvas: a grid is a list of rows, a row a string of digits. */

const PALETTE = [
  "#000000",
  "#1E93FF",
  "#F93C31",
  "#4FCC30",
  "#FFDC00",
  "#999999",
  "#E53AA3",
  "#FF851B",
  "#87D8F1",
  "#921231",
];
const COLOUR_NAMES = [
  "black",
  "blue",
  "red",
  "green",
  "yellow",
  "grey",
  "magenta",
  "orange",
  "light blue",
  "maroon",
];

const sizeOf = (rows) => `${rows.length} × ${rows[0]?.length ?? 0}`;

/* How many cells differ, or null where the sizes do. */
function differing(rows, expected) {
  if (rows.length !== expected.length || rows[0]?.length !== expected[0]?.length) return null;
  let count = 0;
  rows.forEach((row, r) => {
    for (let c = 0; c < row.length; c++) count += row[c] !== expected[r][c];
  });
  return count;
}

/* A canvas of the grid, at most `box` pixels wide and high. Cells unlike `expected` get a ring. */
function drawGrid(rows, { box = 160, cell = 24, expected = null, name = "grid" } = {}) {
  const height = rows.length,
    width = Math.max(1, rows[0]?.length ?? 0);
  const ratio = Math.max(1, window.devicePixelRatio || 1);
  const side = Math.max(1, Math.min(cell, Math.floor(box / Math.max(width, height, 1))));
  const line = side >= 6 ? 1 : 0;
  const canvas = el("canvas", {
    class: "grid",
    role: "img",
    "aria-label": `${name}, ${height} by ${width}`,
  });
  canvas.width = (width * side + line) * ratio;
  canvas.height = (height * side + line) * ratio;
  canvas.style.width = width * side + line + "px";
  canvas.style.height = height * side + line + "px";
  const pen = canvas.getContext("2d");
  pen.scale(ratio, ratio);
  pen.fillStyle = "#555";
  pen.fillRect(0, 0, width * side + line, height * side + line);
  const compared = expected && differing(rows, expected) !== null;
  rows.forEach((row, r) => {
    for (let c = 0; c < row.length; c++) {
      pen.fillStyle = PALETTE[row[c]] ?? "#fff";
      pen.fillRect(c * side + line, r * side + line, side - line, side - line);
      if (compared && row[c] !== expected[r][c]) {
        // a white ring in a black one is seen on every colour of the palette
        const inset = Math.max(0.75, side / 8);
        for (const [style, width] of [
          ["#000", inset * 2],
          ["#fff", inset],
        ]) {
          pen.strokeStyle = style;
          pen.lineWidth = width;
          pen.strokeRect(
            c * side + line + inset,
            r * side + line + inset,
            side - line - 2 * inset,
            side - line - 2 * inset,
          );
        }
      }
    }
  });
  setTip(canvas, (x, y) => {
    const { left, top } = canvas.getBoundingClientRect();
    const r = Math.floor((y - top) / side),
      c = Math.floor((x - left) / side);
    const value = rows[r]?.[c];
    if (value === undefined) return null;
    const wanted =
      compared && value !== expected[r][c]
        ? `, expected ${expected[r][c]} ${COLOUR_NAMES[expected[r][c]]}`
        : "";
    return `${value} ${COLOUR_NAMES[value]}, row ${r + 1}, column ${c + 1}${wanted}`;
  });
  return canvas;
}

function captioned(rows, caption, options = {}) {
  return el(
    "figure",
    {},
    el("figcaption", {}, `${caption} · ${sizeOf(rows)}`),
    drawGrid(rows, { name: caption, ...options }),
  );
}

/* An input and its output side by side. */
function drawPair([given, wanted], name, options) {
  return el(
    "div",
    { class: "pair" },
    captioned(given, name, { ...options, name: `${name} input` }),
    el("span", { class: "arrow", "aria-hidden": "true" }, "→"),
    captioned(wanted, "output", { ...options, name: `${name} output` }),
  );
}

/* All pairs of a task. */
function drawPairs(train, test, options) {
  return el(
    "div",
    { class: "pairs" },
    train.map((pair, i) => drawPair(pair, `train ${i + 1}`, options)),
    test.map((pair, i) => drawPair(pair, `test ${i + 1}`, options)),
  );
}
