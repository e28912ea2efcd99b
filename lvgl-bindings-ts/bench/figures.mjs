// SPDX-License-Identifier: Apache-2.0
// What is measured against what: each figure is a ratio of two programs of one run, and its aim.
import { join } from "node:path";
import { binaries, scenes } from "./build.mjs";

const inC = (name, ...args) => [join(binaries, name), ...args];
const inNode = (name, ...args) => [process.execPath, join(scenes, `${name}.js`), ...args];

const sum = (phases, field) => Object.values(phases).reduce((total, phase) => total + phase[field], 0);
const perFrame = (phases) => sum(phases, "cpuNs") / sum(phases, "frames") / 1000;
const first = (output) => output.builds[0];
const later = (output, field) => median(output.builds.slice(1).map((build) => build[field]));

/** The middle of some numbers; of two middles the mean. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** Whether the demo's own drawing into draw tasks is compared too: "full" or "plain" (c/demo.c). */
export const mode = "full";

/**
 * The groups: programs that run one after the other, again and again, and figures made of what they print.
 * `of` and `against` read one run's outputs by program name, `ratio` where the program made it itself; without `aim` a
 * figure is only told.
 */
export function groups(script) {
  const phase = (name) => ({
    label: `  of it: ${name}`,
    unit: "µs",
    of: ({ ts }) => perFrame({ [name]: ts.counted[name] }),
    against: ({ c }) => perFrame({ [name]: c.counted[name] }),
  });
  const call = (label, name, aim) => ({
    label,
    unit: "ns",
    aim,
    of: ({ ts }) => ts[name].of,
    against: ({ ts }) => ts[name].against,
    ratio: ({ ts }) => ts[name].ratio,
  });
  const inLoop = (name) => ({
    label: "  in C",
    unit: "ns",
    of: ({ c }) => c[name],
    against: ({ ts }) => ts[name].against,
  });
  const list = (label, aim, read) => ({
    label,
    unit: "ms",
    aim,
    of: ({ ts }) => read(ts) / 1e6,
    against: ({ c }) => read(c) / 1e6,
  });
  const memory = (label, field, aim) => ({
    label,
    unit: "MB",
    aim,
    of: ({ ts }) => ts[field] / 1024,
    against: ({ idle, c }) => (idle[field] + c[field]) / 1024,
  });
  return [
    {
      name: "demo",
      title: "LVGL's widgets demo under a scripted finger: processor time a frame, against C",
      programs: {
        c: inC("demo", script, "3", mode),
        ts: inNode("demo", script, "3"),
        again: inC("demo", script, "3", mode),
        idle: inNode("idle"),
      },
      figures: [
        {
          label: "a frame: scrolling, tapping, animating",
          unit: "µs",
          aim: 1.05,
          of: ({ ts }) => perFrame(ts.counted),
          against: ({ c }) => perFrame(c.counted),
        },
        ...["scroll", "tap", "animate"].map(phase),
        {
          label: "  C against itself",
          unit: "µs",
          of: ({ again }) => perFrame(again.counted),
          against: ({ c }) => perFrame(c.counted),
        },
        {
          label: "the first pass, compiling included",
          unit: "µs",
          of: ({ ts }) => perFrame(ts.first),
          against: ({ c }) => perFrame(c.first),
        },
        {
          label: "the scene built, first frame drawn",
          unit: "ms",
          of: ({ ts }) => ts.buildNs / 1e6,
          against: ({ c }) => c.buildNs / 1e6,
        },
        memory("resident memory, over idle node + C", "rssKb", 1.2),
        memory("the same, shared pages by halves (PSS)", "pssKb"),
      ],
    },
    {
      name: "calls",
      title: "Single calls: processor time, against the leanest Node-API addon",
      programs: { ts: inNode("calls"), c: inC("calls") },
      figures: [
        call("lv_obj_set_x", "setX", 1.05),
        inLoop("setX"),
        call("lv_obj_get_child_count, the cheapest getter", "getter", 1.5),
        inLoop("getter"),
        call("an event heard by a listener", "event", 1.5),
        call("  sent and heard", "sendHeard"),
      ],
    },
    {
      name: "list",
      title: "A list of 1,000 rows: processor time, against C",
      programs: { c: inC("list", "1000", "2"), ts: inNode("list", "1000", "2") },
      figures: [
        list("built by a fresh program", 1.5, (output) => first(output).builtNs),
        list("  and drawn", 1.5, (output) => first(output).drawnNs),
        list("built again", undefined, (output) => later(output, "builtNs")),
      ],
    },
    {
      name: "screenful",
      title: "20 rows, where LVGL itself is quick: processor time, against C",
      programs: { c: inC("list", "20", "200"), ts: inNode("list", "20", "200") },
      figures: [
        list("built", 1.5, (output) => later(output, "builtNs")),
        list("  and drawn", 1.5, (output) => later(output, "drawnNs")),
      ],
    },
  ];
}
