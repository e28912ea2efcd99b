// SPDX-License-Identifier: Apache-2.0
/**
 * Node's own work while a whole screen is in motion: `loop animated|bare`. Under the real clock a timer of 1 ms ticks;
 * then HTTP requests, messages of a worker and child processes follow one another; `bare` does the same without LVGL.
 */
import { spawn } from "node:child_process";
import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { activeScreen, animate, createMemoryDisplay, Label, Obj, setTickSource } from "lvgl-bindings-ts";
import { cpuNs } from "./measure.js";
import { rounds } from "./rounds.js";

/** Half a round, ms. */
const HALF = 1500;
const animated = process.argv[2] === "animated";
let frames = 0;

/** A page as large as the screen that slides to and fro for ever, with forty rows: each frame draws every pixel. */
function slide(): void {
  const display = createMemoryDisplay(480, 800);
  setTickSource("manual");
  display.onFlush(() => frames++);
  const page = new Obj(activeScreen(), { width: 480, height: 800, style: { bgColor: 0xf4f4f4, bgOpa: 255 } });
  for (let i = 0; i < 40; i++) {
    const row = new Obj(page, { width: 440, height: 36, x: 20, y: i * 40, style: { bgColor: 0xffffff, bgOpa: 255 } });
    new Label(row, { text: `Row ${i}` });
  }
  const go = (from: number, to: number): void => {
    animate({ target: page, from, to, duration: 700, apply: "x", onCompleted: () => go(to, from) });
  };
  go(0, 200);
}

/** Does a thing again and again until the time is over; how often it was done. */
async function again(thing: () => Promise<void>, until: Promise<unknown>): Promise<number> {
  let open = true;
  let count = 0;
  void until.then(() => (open = false));
  while (open) {
    await thing();
    if (open) count++;
  }
  return count;
}

const server = createServer((_request, response) => response.end("ok"));
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const { port } = server.address() as AddressInfo;
const worker = new Worker(
  'const { parentPort } = require("node:worker_threads"); parentPort.on("message", (m) => parentPort.postMessage(m));',
  {
    eval: true,
  },
);

const request = (): Promise<void> =>
  new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port, agent: false }, (response) => response.resume().once("end", resolve)).once(
      "error",
      reject,
    );
  });
const message = (): Promise<void> =>
  new Promise((resolve) => {
    worker.once("message", () => resolve());
    worker.postMessage(1);
  });
const child = (): Promise<void> =>
  new Promise((resolve, reject) => {
    spawn("true", { stdio: "ignore" })
      .once("exit", () => resolve())
      .once("error", reject);
  });

const rate = (count: number): number => (count * 1000) / HALF;

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** A 1 ms timer alone for a while: its gaps, and the processor time that went by in each, ms. */
async function beats(): Promise<object> {
  const gaps: number[] = [];
  const busy: number[] = [];
  let last = performance.now();
  let cpu = cpuNs();
  const beat = setInterval(() => {
    const now = performance.now();
    const used = cpuNs();
    gaps.push(now - last);
    busy.push((used - cpu) / 1e6);
    last = now;
    cpu = used;
  }, 1);
  await wait(HALF);
  clearInterval(beat);
  return {
    p50: quantile(gaps, 0.5),
    p99: quantile(gaps, 0.99),
    busyP99: quantile(busy, 0.99),
    ticks: rate(gaps.length),
  };
}

/** Everything else for as long, each one after the other of its kind: how many a second. */
async function flows(): Promise<object> {
  const over = wait(HALF);
  const [http, messages, children] = await Promise.all([
    again(request, over),
    again(message, over),
    again(child, over),
  ]);
  return { http: rate(http), messages: rate(messages), children: rate(children) };
}

async function round(): Promise<object> {
  frames = 0;
  if (animated) setTickSource("real");
  const timer = await beats();
  const drawn = rate(frames);
  const others = await flows();
  // Nothing moves while the other program plays.
  if (animated) setTickSource("manual");
  return { ...timer, frames: drawn, ...others };
}

if (animated) slide();
await rounds(await round(), round, () => ({}));
await worker.terminate();
server.close();
