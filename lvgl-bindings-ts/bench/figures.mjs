// SPDX-License-Identifier: Apache-2.0
// What is measured against what: each figure is a ratio of two programs of one run, and its aim.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { binaries, scenes, shipped } from "./build.mjs";

const inC = (name, ...args) => [join(binaries, name), ...args];
const fromFolder =
  (folder) =>
  (name, ...args) => [process.execPath, join(folder, `${name}.js`), ...args];
const inNode = fromFolder(scenes);
const asShipped = fromFolder(shipped);

const sum = (phases, field) => phases.reduce((total, phase) => total + phase[field], 0);
const perFrame = (phases) => sum(phases, "cpuNs") / sum(phases, "frames") / 1000;
/** What a program played in all rounds, or of it what a phase has. */
const played = ({ rounds }, name) =>
  perFrame(rounds.flatMap(({ phases }) => (name ? (phases[name] ?? []) : Object.values(phases))));
/** Both C programs together, which stand around the TypeScript one in each round. */
const bothC = ({ c, again }, read) => (read(c) + read(again)) / 2;

/** How many turns the demos take to play the script once (finger.txt). */
const turnsOf = (script) =>
  readFileSync(script, "utf8")
    .split("\n")
    .filter((line) => line === "turn").length + 1;

/** The middle of some numbers; of two middles the mean. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** How often the demos play the script after the first pass. */
const PASSES = 16;
/** LVGL's refresh period (LV_DEF_REFR_PERIOD of native/conf/lv_conf.h). */
const FRAME_MS = 16;

/**
 * The groups: programs of one run, the rounds that they take by turns, and figures made of what they tell.
 * `of` and `against` read a round's outputs by program name where `each` is set, else a run's; `ratio` where a program
 * made it itself; without `aim` a figure is only told. `starts` is how often the programs begin in a run, where what is told
 * of one start is one value.
 */
export function groups(script) {
  const phase = (name) => ({
    label: `  of it: ${name}`,
    unit: "µs",
    of: ({ ts }) => played(ts, name),
    against: (run) => bothC(run, (program) => played(program, name)),
  });
  const call = (label, name, aim) => ({
    label,
    unit: "ns",
    aim,
    of: ({ ts }) => ts.first[name].of,
    against: ({ ts }) => ts.first[name].against,
    ratio: ({ ts }) => ts.first[name].ratio,
  });
  const inLoop = (name) => ({
    label: "  in C",
    unit: "ns",
    of: ({ c }) => c.first[name],
    against: ({ ts }) => ts.first[name].against,
  });
  const firstBuild = (label, field, aim) => ({
    label,
    unit: "ms",
    aim,
    of: ({ ts }) => ts.first[field] / 1e6,
    against: ({ c }) => c.first[field] / 1e6,
  });
  const laterBuild = (label, field, aim) => ({
    label,
    unit: "ms",
    aim,
    each: true,
    of: ({ ts }) => ts[field] / 1e6,
    against: ({ c }) => c[field] / 1e6,
  });
  const memory = (label, field, aim) => ({
    label,
    unit: "MB",
    aim,
    of: ({ ts }) => ts.last[field] / 1024,
    against: ({ idle, c }) => (idle.first[field] + c.last[field]) / 1024,
  });
  /** Node's own work with a screen in motion, against the same without LVGL. */
  const beside = (label, field, unit) => ({
    label,
    unit,
    each: true,
    of: ({ ts }) => ts[field],
    against: ({ bare }) => bare[field],
  });
  return [
    {
      name: "demo",
      title: "LVGL's widgets demo under a scripted finger: processor time a frame, against C",
      programs: {
        c: inC("demo", script),
        ts: asShipped("demo", script),
        masks: inC("demo-masks", script),
        again: inC("demo", script),
        idle: inNode("idle"),
      },
      rounds: PASSES * turnsOf(script),
      figures: [
        {
          label: "a frame: scrolling, tapping, animating",
          unit: "µs",
          aim: 1.05,
          of: ({ ts }) => played(ts),
          against: (run) => bothC(run, played),
        },
        ...["scroll", "tap", "animate"].map(phase),
        {
          label: "  C drawing through masks as the addon does",
          unit: "µs",
          of: ({ ts }) => played(ts),
          against: ({ masks }) => played(masks),
        },
        {
          label: "  C against itself",
          unit: "µs",
          of: ({ again }) => played(again),
          against: ({ c }) => played(c),
        },
        {
          label: "the first pass, compiling included",
          unit: "µs",
          of: ({ ts }) => perFrame(Object.values(ts.first.phases)),
          against: ({ c }) => perFrame(Object.values(c.first.phases)),
        },
        {
          label: "the scene built, first frame drawn",
          unit: "ms",
          of: ({ ts }) => ts.first.buildNs / 1e6,
          against: ({ c }) => c.first.buildNs / 1e6,
        },
        memory("resident memory, over idle node + C", "rssKb", 1.2),
        memory("the same, shared pages by halves (PSS)", "pssKb"),
      ],
    },
    {
      name: "calls",
      title: "Single calls: processor time, against the leanest Node-API addon",
      programs: { ts: inNode("calls"), c: inC("calls") },
      rounds: 0,
      figures: [
        call("obj.x = … (lv_obj_set_x)", "setX", 1.05),
        call("  raw", "rawSetX"),
        inLoop("setX"),
        call("obj.childCount, the cheapest getter", "getter", 1.5),
        call("  raw", "rawGetter"),
        inLoop("getter"),
        call("an event heard: (event) => …", "event", 1.5),
        call("an event heard: () => …", "eventBare", 1.5),
        call("  sent and heard", "sendHeard"),
      ],
    },
    {
      name: "list",
      title: "A list of 1,000 rows: processor time, against C",
      programs: { c: inC("list", "1000", "1"), ts: inNode("list", "1000", "1") },
      rounds: 2,
      starts: 4,
      figures: [
        firstBuild("built by a fresh program", "builtNs", 1.5),
        firstBuild("  and drawn", "drawnNs", 1.5),
        laterBuild("built again", "builtNs"),
      ],
    },
    {
      name: "screenful",
      title: "20 rows, where LVGL itself is quick: processor time, against C",
      programs: { c: inC("list", "20", "20"), ts: inNode("list", "20", "20") },
      rounds: 20,
      figures: [laterBuild("built", "builtNs"), laterBuild("  and drawn", "drawnNs")],
    },
    {
      name: "loop",
      title: "Node's own work while a whole screen slides, against Node without LVGL",
      programs: { ts: inNode("loop", "animated"), bare: inNode("loop", "bare") },
      rounds: 4,
      figures: [
        {
          label: "gaps of a 1 ms timer, p99, against a frame",
          unit: "ms",
          aim: 1,
          each: true,
          of: ({ ts }) => ts.p99,
          against: () => FRAME_MS,
        },
        beside("  the same, against Node without LVGL", "p99", "ms"),
        {
          label: "  processor time in a gap, p99, against a frame",
          unit: "ms",
          aim: 1,
          each: true,
          of: ({ ts }) => ts.busyP99,
          against: () => FRAME_MS,
        },
        beside("  p50", "p50", "ms"),
        beside("its ticks a second", "ticks", "/s"),
        beside("HTTP answers a second", "http", "/s"),
        beside("a worker's answers a second", "messages", "/s"),
        beside("child processes a second", "children", "/s"),
        {
          label: "frames a second, against LVGL's own period",
          unit: "/s",
          each: true,
          of: ({ ts }) => ts.frames,
          against: () => 1000 / FRAME_MS,
        },
      ],
    },
  ];
}
