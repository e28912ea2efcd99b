// SPDX-License-Identifier: Apache-2.0
// The bench: npm run bench [-- --runs 5] [--only demo,calls,list,screenful] [--picture]
// Builds what it compares with, runs the programs by turns, prints each figure as a ratio beside its aim and writes
// out/bench/bench.json. An aim that is missed is printed; only a program that fails ends it with an error.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "./build.mjs";
import { groups, median } from "./figures.mjs";
import { comparePictures } from "./pictures.mjs";

const bench = dirname(fileURLToPath(import.meta.url));
const out = join(dirname(bench), "out/bench");
const script = join(bench, "finger.txt");

/** What a program printed, as JSON. */
function run([command, ...args]) {
  const done = spawnSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  if (done.status !== 0) throw new Error(`${[command, ...args].join(" ")}: ${done.signal ?? `status ${done.status}`}`);
  return JSON.parse(done.stdout);
}

/** Runs a group's programs by turns: neighbours in time are compared, so that a slow minute slows both. */
function takeTurns(group, runs) {
  const outputs = [];
  for (let i = 0; i < runs; i++) {
    const names = Object.keys(group.programs);
    if (i % 2 === 1) names.reverse();
    outputs.push(Object.fromEntries(names.map((name) => [name, run(group.programs[name])])));
  }
  return outputs;
}

function measure({ label, unit, aim, of, against, ratio: own }, outputs) {
  const values = outputs.map((output) => ({ of: of(output), against: against(output) }));
  const ratios = outputs.map((output, i) => (own ? own(output) : values[i].of / values[i].against));
  const ratio = median(ratios);
  return {
    label: label.trim(),
    unit,
    of: median(values.map((value) => value.of)),
    against: median(values.map((value) => value.against)),
    ratio,
    lowest: Math.min(...ratios),
    highest: Math.max(...ratios),
    aim: aim ?? null,
    met: aim === undefined ? null : ratio <= aim,
    runs: values,
  };
}

const number = (value) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);

function row(figure, label) {
  const aim = figure.aim === null ? "" : `${figure.met ? "✓" : "✕"} ≤ ${figure.aim.toFixed(2)}`;
  const spread = `${figure.lowest.toFixed(2)}–${figure.highest.toFixed(2)}`;
  const cells = [
    `${number(figure.of)} ${figure.unit}`.padStart(11),
    `${number(figure.against)} ${figure.unit}`.padStart(11),
  ];
  return `  ${label.padEnd(42)}${cells.join("")}${figure.ratio.toFixed(3).padStart(9)} ×  ${spread.padEnd(11)} ${aim}`;
}

const { values: options } = parseArgs({
  options: { runs: { type: "string", default: "5" }, only: { type: "string" }, picture: { type: "boolean" } },
});
const runs = Number(options.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error("--runs: a whole number, 1 or more");
const wanted = options.only?.split(",");

build();
mkdirSync(out, { recursive: true });
const report = {
  date: new Date().toISOString(),
  node: process.version,
  processor: cpus()[0]?.model ?? "unknown",
  runs,
  groups: {},
};
const known = groups(script);
for (const name of wanted ?? [])
  if (!known.some((group) => group.name === name)) throw new Error(`--only: ${name} is none of its groups`);
process.stdout.write(`${report.processor}, Node ${report.node}, medians of ${runs} runs; the ratio's span beside it\n`);
for (const group of known) {
  if (wanted && !wanted.includes(group.name)) continue;
  const outputs = takeTurns(group, runs);
  const figures = group.figures.map((figure) => measure(figure, outputs));
  report.groups[group.name] = { title: group.title, figures };
  process.stdout.write(`\n${group.title}\n`);
  for (const [i, figure] of figures.entries()) process.stdout.write(`${row(figure, group.figures[i].label)}\n`);
}
if (options.picture || !wanted) {
  const pictures = comparePictures(script, join(out, "shots"));
  report.pictures = pictures;
  const different = pictures.filter((picture) => picture.share > 0);
  const worst = Math.max(0, ...pictures.map((picture) => picture.share));
  process.stdout.write(`\nPictures of both demos: ${pictures.length - different.length} of ${pictures.length} equal, `);
  process.stdout.write(`worst ${(worst * 100).toFixed(3)} % of the pixels (out/bench/shots)\n`);
  for (const { name, share } of different) process.stdout.write(`  ${name.padEnd(20)}${(share * 100).toFixed(3)} %\n`);
}
writeFileSync(join(out, "bench.json"), `${JSON.stringify(report, null, 2)}\n`);
