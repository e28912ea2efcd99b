// SPDX-License-Identifier: Apache-2.0
/** The list of c/list.c in TypeScript: `list ROWS BUILDS`. */
import {
  activeScreen,
  advance,
  Button,
  createMemoryDisplay,
  FlexAlign,
  FlexFlow,
  Label,
  Obj,
  pct,
  setTickSource,
} from "lvgl-bindings-ts";
import { cpuNs, memoryKb } from "./measure.js";
import { rounds } from "./rounds.js";

const [rows = 1000, builds = 5] = process.argv.slice(2).map(Number);
const full = pct(100);

function buildRow(list: Obj, number: number): void {
  const row = new Obj(list, {
    width: full,
    height: 56,
    flexFlow: FlexFlow.ROW,
    style: { bgColor: 0xf4f4f4, bgOpa: 255, radius: 6, padHor: 12 },
  });
  row.setFlexAlign(FlexAlign.SPACE_BETWEEN, FlexAlign.CENTER, FlexAlign.CENTER);
  new Label(row, { text: `Row ${number}`, flexGrow: 1 });
  new Label(row, {
    text: `${Math.trunc(number / 7)}.${String(number % 100).padStart(2, "0")}`,
    style: { textColor: 0x606060 },
  });
  new Button(row, { width: 40, height: 40, style: { bgColor: 0x2060c0, bgOpa: 255 } });
}

function buildList(): Obj {
  const list = new Obj(activeScreen(), {
    width: full,
    height: full,
    flexFlow: FlexFlow.COLUMN,
    style: { padRow: 4 },
  });
  for (let i = 0; i < rows; i++) buildRow(list, i);
  return list;
}

createMemoryDisplay(480, 800);
setTickSource("manual");
advance(16);

/** Nanoseconds a build, and a build with its layout and first frame. */
function round(count: number): { builtNs: number; drawnNs: number } {
  let built = 0;
  let drawn = 0;
  for (let i = 0; i < count; i++) {
    const start = cpuNs();
    const list = buildList();
    built += cpuNs() - start;
    advance(16);
    drawn += cpuNs() - start;
    list.delete();
    advance(16);
  }
  return { builtNs: built / count, drawnNs: drawn / count };
}

await rounds(
  round(1),
  () => round(builds),
  () => ({ rssKb: memoryKb("Rss"), pssKb: memoryKb("Pss") }),
);
