// SPDX-License-Identifier: Apache-2.0
/** Nanoseconds of single calls through the lean addon (lean/lean.c). Prints JSON. */
import { createRequire } from "node:module";
import { nanoseconds } from "./measure.js";

interface Lean {
  objCreate(): object;
  setX(obj: object, x: number): void;
  getChildCount(obj: object): number;
  addEvent(obj: object, listener: (code: number) => void): void;
  sendEvent(obj: object): void;
  advance(ms: number): void;
}

const lean = createRequire(import.meta.url)("../bin/lean.node") as Lean;
const { setX, getChildCount, sendEvent } = lean;
const obj = lean.objCreate();
const heard = lean.objCreate();
let sink = 0;
lean.addEvent(heard, () => {
  sink++;
});
lean.advance(16);

const result = {
  setX: nanoseconds((count) => {
    for (let i = 0; i < count; i++) setX(obj, i & 63);
  }),
  getter: nanoseconds((count) => {
    for (let i = 0; i < count; i++) sink += getChildCount(obj);
  }),
  sendUnheard: nanoseconds((count) => {
    for (let i = 0; i < count; i++) sendEvent(obj);
  }),
  sendHeard: nanoseconds((count) => {
    for (let i = 0; i < count; i++) sendEvent(heard);
  }),
  sink,
};
process.stdout.write(`${JSON.stringify(result)}\n`);
