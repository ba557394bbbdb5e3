"use strict";
/* Python with its strings, comments, keywords and numbers told apart. */

const PYTHON = new RegExp(
  [
    '(?<string>"""[\\s\\S]*?(?:"""|$)|"(?:\\\\.|[^"\\\\\\n])*"?|\'(?:\\\\.|[^\'\\\\\\n])*\'?)',
    "(?<comment>#[^\\n]*)",
    "\\b(?<keyword>and|as|assert|break|class|continue|def|del|elif|else|False|for|from|if|import|in|is|lambda|None|not|or|pass|return|True|while|yield)\\b",
    "\\b(?<number>\\d[\\d_.]*)\\b",
    "(?<=\\bdef )(?<name>\\w+)",
  ].join("|"),
  "g",
);

/* One element a line, for line numbers; a string over several lines is coloured in each. */
function highlighted(code) {
  const lines = [el("span", { class: "line" })];
  const put = (text, kind) =>
    text.split("\n").forEach((part, i) => {
      if (i) {
        lines.at(-1).append("\n");
        lines.push(el("span", { class: "line" }));
      }
      if (part) lines.at(-1).append(kind ? el("span", { class: kind }, part) : part);
    });
  let end = 0;
  const text = code.replace(/\n$/, "");
  for (const match of text.matchAll(PYTHON)) {
    put(text.slice(end, match.index));
    put(
      match[0],
      Object.keys(match.groups).find((kind) => match.groups[kind] !== undefined),
    );
    end = match.index + match[0].length;
  }
  put(text.slice(end));
  return el("pre", { class: "code", tabindex: 0, "aria-label": "program" }, lines);
}
