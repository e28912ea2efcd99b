// SPDX-License-Identifier: Apache-2.0
// The bench: npm run bench [-- --runs 5] [--only demo,calls,list,screenful,loop] [--picture]
// Builds what it compares with, runs the programs by turns, prints each figure as a ratio beside its aim and writes
// out/bench/bench.json. An aim that is missed is printed; only a program that fails ends it with an error.
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "./build.mjs";
import { groups, median } from "./figures.mjs";
import { comparePictures } from "./pictures.mjs";
import { takeTurns } from "./turns.mjs";

const bench = dirname(fileURLToPath(import.meta.url));
const out = join(dirname(bench), "out/bench");
const script = join(bench, "finger.txt");

/** The values of one run: the median of its rounds, where the figure is made of rounds. */
function ofRun({ of, against, ratio, each }, outputs) {
  if (!each)
    return { of: of(outputs), against: against(outputs), ratio: ratio?.(outputs) ?? of(outputs) / against(outputs) };
  const count = Object.values(outputs).find((output) => output.rounds.length > 0).rounds.length;
  const rounds = Array.from({ length: count }, (_, i) =>
    Object.fromEntries(Object.entries(outputs).map(([name, output]) => [name, output.rounds[i]])),
  );
  return {
    of: median(rounds.map(of)),
    against: median(rounds.map(against)),
    ratio: median(rounds.map((round) => of(round) / against(round))),
  };
}

function measure(figure, runs) {
  const values = runs.map((outputs) => ofRun(figure, outputs));
  const ratios = values.map((value) => value.ratio);
  const ratio = median(ratios);
  return {
    label: figure.label.trim(),
    unit: figure.unit,
    of: median(values.map((value) => value.of)),
    against: median(values.map((value) => value.against)),
    ratio,
    lowest: Math.min(...ratios),
    highest: Math.max(...ratios),
    aim: figure.aim ?? null,
    met: figure.aim === undefined ? null : ratio <= figure.aim,
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

await build();
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
  const outputs = [];
  for (let i = 0; i < runs * (group.starts ?? 1); i++) outputs.push(await takeTurns(group.programs, group.rounds));
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
