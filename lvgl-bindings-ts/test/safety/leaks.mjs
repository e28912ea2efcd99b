// SPDX-License-Identifier: Apache-2.0
// Mounts a screen of 60 widgets of every class again and again, on the builtin variant with --expose-gc, and prints how
// full both heaps were: node leaks.mjs [mounts].
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as library from "../../dist/index.js";
import { writeCorpus } from "./fuzz/corpus.mjs";

const { advance, createMemoryDisplay, Font, Image, Label, Obj, Picture, runtimeStats, Screen, Style, Timer } = library;
const mounts = Number(process.argv[2] ?? 500);
const widgets = 60;
const samples = 30;

const corpus = writeCorpus(fileURLToPath(new URL("../../.cache/fuzz/corpus", import.meta.url)));
const read = (name) => new Uint8Array(readFileSync(join(corpus, name)));
const fontBytes = read("a-font-plain.bin");
const pngBytes = read("c-picture.png");
const pixels = new Uint8Array(16 * 16 * 4).fill(120);

/** Every class of a widget that the package has, now and later. */
const classes = Object.entries(library)
  .filter(([, value]) => typeof value === "function" && value.prototype instanceof Obj && value !== Screen)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, value]) => value);

const display = createMemoryDisplay(240, 320);
library.setTickSource("manual");
let heard = 0;

function mount(index) {
  const shared = new Style({ bgColor: 0x204060 + (index & 15), radius: 4, padLeft: 3 });
  const font = Font.fromBinary(fontBytes);
  const picture = Picture.fromPixels(16, 16, "rgba", pixels);
  const png = Picture.fromFile(pngBytes);
  const transition = new library.Transition({ properties: ["bgColor"], duration: 50 });
  const gradient = library.Gradient.vertical([0x204060, 0x806040]);
  const screen = new Screen({ styles: [shared], style: { bgGrad: gradient } });
  const timeline = new library.Timeline();
  const keypad = new library.Keypad({ display });
  const timers = [];
  for (let i = 0; i < widgets; i++) {
    const Widget = classes[i % classes.length];
    const widget = new Widget(screen, { styles: [shared], style: { textFont: font, bgColor: i * 4000, transition } });
    widget.on("clicked", () => heard++);
    widget.on("delete", () => heard++);
    widget.on("valueChanged", () => heard++).remove();
    if (widget instanceof Label) widget.text = `label ${index} ${"é".repeat(i)}`;
    if (widget instanceof Image) widget.source = i % 2 ? picture : png;
    if (i % 10 === 0)
      library.animate({
        target: widget,
        from: 0,
        to: 40,
        duration: 1000,
        apply: "x",
        onEnded: () => heard++,
      });
    if (i % 15 === 0)
      timeline.add({ target: widget, apply: "y", from: 0, to: 9, duration: 500, onStarted: () => heard++ });
    if (i % 20 === 0) timers.push(new Timer(5, () => heard++));
  }
  screen.load();
  timeline.play();
  const listeners = [keypad.on("all", () => heard++), display.on("renderReady", () => heard++)];
  keypad.tap(library.Key.NEXT);
  advance(20);
  display.pointerDown(index % 240, (index * 7) % 320);
  advance(20);
  display.pointerUp();
  advance(20);
  return () => {
    for (const timer of timers) timer.delete();
    for (const listener of listeners) listener.remove();
    keypad.delete();
    timeline.delete();
    screen.delete();
    for (const owned of [shared, font, picture, png, transition, gradient]) owned.dispose();
  };
}

const rest = new Screen();
function round(index) {
  const unmount = mount(index);
  rest.load();
  unmount();
}

/** Finalizers run from the event loop: some turns are needed until the heap is as empty as it gets. */
async function settle() {
  for (let i = 0; i < 3; i++) {
    globalThis.gc();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const every = Math.max(1, Math.floor(mounts / samples));
const warmUp = Math.max(every, Math.floor(mounts / 10));
const lvgl = [];
const js = [];
const handles = [];
const started = performance.now();
for (let i = 0; i < mounts + warmUp; i++) {
  round(i);
  if (i < warmUp || (i - warmUp) % every !== 0) continue;
  await settle();
  advance(0);
  const stats = runtimeStats();
  lvgl.push(stats.lvglHeap);
  handles.push(stats.handles);
  js.push(process.memoryUsage().heapUsed);
}
const seconds = (performance.now() - started) / 1000;
process.stdout.write(JSON.stringify({ mounts, widgets, classes: classes.length, heard, seconds, lvgl, handles, js }));
process.exit(0);
