// SPDX-License-Identifier: Apache-2.0
/** Turns a C comment into plain lines that stand well in a TypeScript doc comment. */

/** The text of a comment without its marks, or '' for a section banner. */
export function docText(comment: string): string {
  if (/^\/\*{5,}/.test(comment)) return "";
  const lines = comment
    .replace(/^\/\*[*!]?<?/, "")
    .replace(/^\/\/[/!]?<?/, "")
    .replace(/\*\/$/, "")
    .split("\n")
    .map((line) =>
      line
        .replace(/^\s*\*(?!\*) ?/, "")
        .replace(/\t/g, " ")
        .trimEnd(),
    );
  while (lines.length > 0 && lines[0]?.trim() === "") lines.shift();
  while (lines.length > 0 && lines.at(-1)?.trim() === "") lines.pop();
  return lines
    .map((line) =>
      line
        .trim()
        .replace(/\*\//g, "* /")
        .replace(/\s{2,}/g, " "),
    )
    .join("\n");
}

/**
 * A TypeScript doc comment; `hidden` names parameters that the binding does not have. With `known` only those stay: some
 * headers describe parameters that the function has not.
 */
export function docComment(
  doc: string,
  notes: readonly string[],
  hidden: ReadonlySet<string>,
  indent = "",
  known?: ReadonlySet<string>,
): string {
  const lines: string[] = [];
  let skipping = false;
  for (const line of doc === "" ? [] : doc.split("\n")) {
    const param = /^[@\\]param(?:\[[^\]]*\])?\s+(\w+)/.exec(line);
    if (param) skipping = hidden.has(param[1] ?? "") || known?.has(param[1] ?? "") === false;
    else if (/^[@\\]\w/.test(line)) skipping = false;
    if (!skipping) lines.push(line.replace(/^\\(?=\w)/, "@").replace(/^@return\b/, "@returns"));
  }
  lines.push(...notes);
  if (lines.length === 0) return "";
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line ? ` ${line}` : ""}`).join("\n")}\n${indent} */\n`;
}
