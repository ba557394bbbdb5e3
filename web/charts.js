"use strict";
/* Charts with axes and units: lines, stacked areas, and maps of cells. */

const LINES = [
  "#3b78c9",
  "#d1741f",
  "#11806f",
  "#a04fb0",
  "#b8412f",
  "#7d8a2e",
  "#5e6bd8",
  "#9a6b3f",
  "#4a9bb5",
  "#c25c8a",
  "#6f7378",
  "#b59321",
  "#2f8f5b",
  "#8d5a9e",
];
const BOX = { width: 520, height: 190, left: 46, right: 10, top: 8, bottom: 32 };

/* Round numbers from low to high. */
function ticks(low, high, count = 5) {
  if (!(high > low)) return [low];
  const raw = (high - low) / count,
    size = 10 ** Math.floor(Math.log10(raw));
  const step = size * [1, 2, 5, 10].find((m) => m * size >= raw);
  const out = [];
  for (let v = Math.ceil(low / step - 1e-9) * step; v <= high + step * 1e-9; v += step)
    out.push(Math.abs(v) < step / 1e6 ? 0 : v);
  return out;
}

function frame(
  title,
  what,
  { x, y, label, unit = "", wide = false, height = BOX.height },
  ...content
) {
  const picture = svg("svg", {
    viewBox: `0 0 ${BOX.width} ${height}`,
    role: "img",
    "aria-label": `${title}. ${what ?? ""}`,
  });
  const right = BOX.width - BOX.right,
    bottom = height - BOX.bottom;
  for (const v of y.ticks) {
    picture.append(
      svg("line", { class: "axis", x1: BOX.left, x2: right, y1: y.at(v), y2: y.at(v) }),
      svg(
        "text",
        { x: BOX.left - 6, y: y.at(v) + 3.5, "text-anchor": "end" },
        y.text ? y.text(v) : figure(v),
      ),
    );
  }
  for (const v of x.ticks) {
    picture.append(
      svg("line", { class: "axis", x1: x.at(v), x2: x.at(v), y1: bottom, y2: bottom + 4 }),
      svg("text", { x: x.at(v), y: bottom + 15, "text-anchor": "middle" }, figure(v)),
    );
  }
  picture.append(
    svg("text", { x: right, y: bottom + 28, "text-anchor": "end" }, label),
    svg("text", { x: 0, y: bottom + 28 }, unit),
  );
  picture.append(...content.flat());
  return {
    picture,
    node: el(
      "figure",
      { class: "chart" + (wide ? " wide" : ""), style: { margin: 0 } },
      el("h2", {}, title),
      el("div", { class: "what" }, what ?? ""),
      picture,
    ),
  };
}

function scale(low, high, from, to, logarithmic = false) {
  if (logarithmic) {
    const a = Math.log10(low),
      b = Math.log10(high > low ? high : low * 10);
    const at = (v) => from + ((Math.log10(Math.max(v, low)) - a) / (b - a)) * (to - from);
    const powers = [];
    const every = Math.max(1, Math.ceil((b - a) / 5));
    for (let e = Math.floor(a); e <= b + 1e-9; e += every) powers.push(10 ** e);
    const inside = (values) => values.filter((v) => v >= low && v <= high);
    return {
      at,
      ticks: [inside(powers), inside(powers.flatMap((p) => [p, 2 * p, 5 * p])), [low, high]].find(
        (marks) => marks.length > 1,
      ),
    };
  }
  if (!(high > low)) {
    low -= 0.5;
    high += 0.5;
  }
  return { at: (v) => from + ((v - low) / (high - low)) * (to - from), ticks: ticks(low, high) };
}

const numeric = (values) =>
  values.filter((v) => v !== null && v !== undefined && Number.isFinite(v));
function extent(values) {
  // Math.min(...values) fails on long lists
  let low = Infinity,
    high = -Infinity;
  for (const v of values) {
    if (v < low) low = v;
    if (v > high) high = v;
  }
  return [low, high];
}

/* series: [{name, values, colour?}] over xs. */
function lineChart(
  title,
  what,
  xs,
  series,
  {
    unit = "",
    label = "visit",
    log = false,
    zero = true,
    top = null,
    wide = false,
    stacked = false,
    text = (v) => figure(v) + (unit && ` ${unit}`),
  } = {},
) {
  series = series.filter((s) => numeric(s.values).some((v) => !log || v > 0));
  if (!series.length)
    return el(
      "figure",
      { class: "chart", style: { margin: 0 } },
      el("h2", {}, title),
      el("p", { class: "soft" }, "No figures."),
    );
  if (stacked) {
    const sum = xs.map(() => 0);
    series = series.map((s) => ({
      ...s,
      own: s.values,
      base: [...sum],
      values: s.values.map((v, i) => (sum[i] += v ?? 0)),
    }));
  }
  let [low, high] = extent(series.flatMap((s) => numeric(s.values)).filter((v) => !log || v > 0));
  if (zero && !log) low = Math.min(0, low);
  if (top !== null) high = top;
  const half = stacked ? (xs.length > 1 ? (xs[1] - xs[0]) / 2 : 0.5) : 0; // of a bar at either end
  const x = scale(xs[0] - half, xs.at(-1) + half, BOX.left, BOX.width - BOX.right);
  const y = scale(low, high, BOX.height - BOX.bottom, BOX.top, log);
  const shapes = series.map((s, i) => {
    s.colour ??= LINES[i % LINES.length];
    if (stacked) {
      // bars, so that a place without figures stays empty
      const bars = xs.map((v, j) => {
        const from = j ? (xs[j - 1] + v) / 2 : v - half,
          to = j < xs.length - 1 ? (v + xs[j + 1]) / 2 : v + half;
        return s.own[j]
          ? `M${x.at(from).toFixed(1)} ${y.at(s.base[j]).toFixed(1)}V${y.at(s.values[j]).toFixed(1)}H${x.at(to).toFixed(1)}V${y.at(s.base[j]).toFixed(1)}Z`
          : "";
      });
      const bar = svg("path", { d: bars.join(""), class: "bars" });
      bar.style.fill = s.colour;
      return bar;
    }
    let path = "",
      pen = "M";
    s.values.forEach((v, j) => {
      if (v === null || v === undefined || !Number.isFinite(v) || (log && v <= 0)) {
        pen = "M";
        return;
      }
      path += `${pen}${x.at(xs[j]).toFixed(1)} ${y.at(v).toFixed(1)}`;
      pen = "L";
    });
    if (xs.length === 1) path += "h.01"; // a round cap makes it a dot
    return svg("path", { d: path, stroke: s.colour, class: xs.length === 1 ? "dot" : "" });
  });
  const { node, picture } = frame(
    title,
    what,
    { x, y, label, unit: unit && `↑ ${unit}`, wide },
    shapes,
  );
  const cursor = svg("line", {
    y1: BOX.top,
    y2: BOX.height - BOX.bottom,
    visibility: "hidden",
    stroke: "currentColor",
    "stroke-opacity": 0.4,
  });
  picture.append(cursor);
  setTip(picture, (clientX) => {
    const { left, width } = picture.getBoundingClientRect();
    const at = ((clientX - left) / width) * BOX.width;
    let best = 0;
    xs.forEach((v, j) => {
      if (Math.abs(x.at(v) - at) < Math.abs(x.at(xs[best]) - at)) best = j;
    });
    cursor.setAttribute("x1", x.at(xs[best]));
    cursor.setAttribute("x2", x.at(xs[best]));
    cursor.setAttribute("visibility", "visible");
    return table([
      [`${label} ${figure(xs[best])}`, ""],
      ...series.map((s) => [s.name, text((s.own ?? s.values)[best], s)]),
    ]);
  });
  for (const event of ["pointerleave", "blur"])
    picture.addEventListener(event, () => cursor.setAttribute("visibility", "hidden"));
  walkChart(picture, xs.length, 1, (c) => [x.at(xs[c]), BOX.height / 2]);
  if (series.length > 1)
    node.append(
      el(
        "div",
        { class: "key-list" },
        series.map((s) => el("span", {}, el("i", { style: { "--line": s.colour } }), s.name)),
      ),
    );
  return node;
}

/* A map of rows by columns, cells coloured by share(value) in 0..1; rows: [{name, values}] over xs.
 */
function heatChart(
  title,
  what,
  xs,
  rows,
  {
    label = "visit",
    share,
    ends,
    text = figure,
    named = true,
    wide = false,
    height = null,
    onpick = null,
  } = {},
) {
  rows = rows.filter((r) => numeric(r.values).length);
  if (!rows.length)
    return el(
      "figure",
      { class: "chart", style: { margin: 0 } },
      el("h2", {}, title),
      el("p", { class: "soft" }, "No figures."),
    );
  const each = Math.max(2, Math.min(18, Math.floor((height ?? 150) / rows.length)));
  const total = each * rows.length + BOX.top + BOX.bottom,
    bottom = total - BOX.bottom;
  const x = {
    at: (v) =>
      BOX.left +
      ((v - xs[0]) / Math.max(1e-9, xs.at(-1) - xs[0])) * (BOX.width - BOX.left - BOX.right),
    ticks: ticks(xs[0], xs.at(-1)),
  };
  const every = Math.ceil(11 / each);
  const y = {
    ticks: named ? rows.map((_, i) => i).filter((i) => i % every === 0) : [],
    at: (i) => BOX.top + (i + 0.5) * each,
    text: (i) => rows[i].name,
  };
  const { node, picture } = frame(title, what, { x, y, label, wide, height: total });
  picture.querySelectorAll("line.axis").forEach((line) => {
    if (line.getAttribute("x2") === String(BOX.width - BOX.right)) line.remove();
  });
  const columns = xs.length,
    canvas = document.createElement("canvas");
  canvas.width = columns;
  canvas.height = rows.length;
  const pen = canvas.getContext("2d"),
    image = pen.createImageData(columns, rows.length),
    palette = amountPixels();
  rows.forEach((row, r) =>
    row.values.forEach((v, c) => {
      if (v === null || v === undefined) return;
      image.data.set(
        palette[Math.max(0, Math.min(63, Math.round(share(v) * 63)))],
        (r * columns + c) * 4,
      );
    }),
  );
  pen.putImageData(image, 0, 0);
  picture.append(
    svg("image", {
      href: canvas.toDataURL(),
      x: BOX.left,
      y: BOX.top,
      width: BOX.width - BOX.left - BOX.right,
      height: bottom - BOX.top,
      preserveAspectRatio: "none",
    }),
  );
  const hit = (clientX, clientY) => {
    const { left, top, width } = picture.getBoundingClientRect(),
      factor = BOX.width / width;
    const c = Math.floor(
      (((clientX - left) * factor - BOX.left) / (BOX.width - BOX.left - BOX.right)) * columns,
    );
    const r = Math.floor(((clientY - top) * factor - BOX.top) / each);
    return rows[r] && c >= 0 && c < columns ? [rows[r], c] : null;
  };
  setTip(picture, (clientX, clientY) => {
    const at = hit(clientX, clientY);
    if (!at) return null;
    const value = at[0].values[at[1]];
    return table([
      [at[0].name, value === null || value === undefined ? "–" : text(value, at[0])],
      [`${label} ${figure(xs[at[1]])}`, ""],
    ]);
  });
  node.append(el("div", { class: "key-list" }, ends[0], el("i", { class: "amounts" }), ends[1]));
  if (onpick)
    picture.addEventListener("click", (event) => {
      const at = hit(event.clientX, event.clientY);
      if (at) onpick(at[0]);
    });
  walkChart(
    picture,
    columns,
    rows.length,
    (c, r) => [
      BOX.left + ((c + 0.5) / columns) * (BOX.width - BOX.left - BOX.right),
      BOX.top + (r + 0.5) * each,
    ],
    onpick && ((r) => onpick(rows[r])),
  );
  return node;
}

/* Arrow keys walk a chart's columns and rows as hover does, Enter picks; place(c, r) is in the
   picture's units. */
function walkChart(picture, columns, rows, place, pick = null) {
  let c = -1,
    r = 0;
  picture.setAttribute("tabindex", 0);
  picture.addEventListener("keydown", (event) => {
    const step = {
      ArrowRight: [1, 0],
      ArrowLeft: [-1, 0],
      ...(rows > 1 && { ArrowDown: [0, 1], ArrowUp: [0, -1] }),
    }[event.key];
    if (event.key === "Enter" && pick) pick(r);
    if (!step) return;
    event.preventDefault();
    c = Math.max(0, Math.min(columns - 1, c + step[0]));
    r = Math.max(0, Math.min(rows - 1, r + step[1]));
    const { left, top, width } = picture.getBoundingClientRect(),
      [x, y] = place(c, r);
    showTip(picture, left + (x / BOX.width) * width, top + (y / BOX.width) * width);
  });
}

/* 64 steps of amountColour as pixels, in the theme of now. */
function amountPixels() {
  const canvas = el("canvas"),
    accent = colour("accent"),
    page = colour("page");
  canvas.width = 64;
  canvas.height = 1;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  for (let i = 0; i < 64; i++) {
    pen.fillStyle = amountColour(i / 63)
      .replace("var(--accent)", accent)
      .replace("var(--page)", page);
    pen.fillRect(i, 0, 1, 1);
  }
  const { data } = pen.getImageData(0, 0, 64, 1);
  return Array.from({ length: 64 }, (_, i) => data.slice(i * 4, i * 4 + 4));
}
