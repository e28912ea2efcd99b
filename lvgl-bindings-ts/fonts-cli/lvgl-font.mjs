#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// Builds a binary font of LVGL's out of font files: the command line of lvgl-bindings-ts/fonts.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { buildFont } from "../dist/media/build-font.js";

const USAGE = `Usage: lvgl-font --size PX --output FILE --font FILE WHAT… [--font FILE WHAT…]… [options]

WHAT to take from the font before it:
  --range 0x20-0x7e     code points, or one: --range 0x20ac
  --characters "€«»"    characters
  --text FILE           every character of a UTF-8 file

Options:
  --bpp N               bits per pixel: 1, 2, 3 (compressed only), 4 or 8; default 4
  --compress            smaller, slower to draw
  --no-kerning
  --line-height PX --ascent PX
`;

const options = {
  font: { type: "string", multiple: true },
  range: { type: "string", multiple: true },
  characters: { type: "string", multiple: true },
  text: { type: "string", multiple: true },
  size: { type: "string" },
  output: { type: "string" },
  bpp: { type: "string" },
  compress: { type: "boolean" },
  "no-kerning": { type: "boolean" },
  "line-height": { type: "string" },
  ascent: { type: "string" },
  help: { type: "boolean", short: "h" },
};

/** "0x20-0x7e" or "0x20" as two code points. */
function range(text) {
  const [first, last = first] = text.split("-").map(Number);
  if (Number.isInteger(first) && Number.isInteger(last) && first >= 0 && last >= first && last <= 0x10ffff)
    return [first, last];
  throw new Error(`--range ${text}: not code points such as 0x20-0x7e`);
}

/** Every printable character of a file. */
const charactersOf = (file) =>
  [...new Set(readFileSync(file, "utf8").normalize("NFC"))].filter((c) => c >= " ").join("");

/** The order of the options says which font a range belongs to. */
function sources(tokens) {
  const list = [];
  for (const { kind, name, value } of tokens) {
    if (kind !== "option" || !["font", "range", "characters", "text"].includes(name)) continue;
    if (name === "font") list.push({ bytes: readFileSync(value), ranges: [], characters: "" });
    const source = list.at(-1);
    if (!source) throw new Error(`--${name} must stand after the --font it is taken from`);
    if (name === "range") source.ranges.push(range(value));
    if (name === "characters") source.characters += value;
    if (name === "text") source.characters += charactersOf(value);
  }
  if (list.length === 0) throw new Error("--font is missing");
  return list;
}

const number = (text) => (text === undefined ? undefined : Number(text));

async function main() {
  const { values, tokens } = parseArgs({ options, tokens: true });
  if (values.help) return process.stdout.write(USAGE);
  if (!values.output || !values.size) throw new Error("--size and --output are needed");
  const font = await buildFont(sources(tokens), {
    size: Number(values.size),
    bitsPerPixel: number(values.bpp),
    compress: values.compress,
    kerning: !values["no-kerning"],
    lineHeight: number(values["line-height"]),
    ascent: number(values.ascent),
  });
  writeFileSync(values.output, font.bytes);
  process.stdout.write(`${values.output}: ${font.codePoints.length} characters, ${font.bytes.length} bytes\n`);
}

main().catch((error) => {
  process.stderr.write(`lvgl-font: ${error.message}\n\n${USAGE}`);
  process.exitCode = 1;
});
