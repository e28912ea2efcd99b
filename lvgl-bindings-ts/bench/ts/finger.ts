// SPDX-License-Identifier: Apache-2.0
/** Plays finger.txt: the same file moves the finger of the C program (c/finger.c) and of the TypeScript one. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cpuNs } from "./measure.js";

/** Milliseconds of a frame. */
export const FRAME_MS = 16;

/** What the finger needs of a program. */
export interface Desk {
  pointer(x: number, y: number, pressed: boolean): void;
  advance(ms: number): void;
  /** Rows of B, G, R, X. */
  pixels(): Uint8Array;
}

/** What one part of the script cost, all passes together. */
export interface Phase {
  frames: number;
  cpuNs: number;
}

export type Phases = Record<string, Phase>;

type Step = readonly [verb: string, name: string, numbers: readonly number[]];

const arity: Readonly<Record<string, number>> = { tap: 3, down: 2, move: 3, up: 0, wait: 1 };

/**
 * Reads a script.
 * @throws Error on a line it does not know
 */
export function readScript(path: string): readonly Step[] {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [verb = "", ...rest] = line.split(" ");
      const numbers = rest.map(Number);
      const named = (verb === "phase" || verb === "shot") && rest.length === 1;
      const counted = arity[verb] === rest.length && numbers.every(Number.isInteger);
      if (!named && !counted) throw new Error(`${path}: not known: ${line}`);
      return [verb, rest[0] ?? "", numbers];
    });
}

/**
 * Plays a script once and adds what it cost to `phases`.
 * @param shots folder for NAME.raw of each shot, or nothing
 */
export function play(script: readonly Step[], desk: Desk, phases: Phases, shots?: string): void {
  let phase: Phase = { frames: 0, cpuNs: 0 };
  let since = cpuNs();
  let atX = 0;
  let atY = 0;
  const frames = (count: number): void => {
    for (let i = 0; i < count; i++) desk.advance(FRAME_MS);
    phase.frames += count;
  };
  const touch = (x: number, y: number): void => {
    atX = x;
    atY = y;
    desk.pointer(x, y, true);
    frames(1);
  };
  const lift = (): void => {
    desk.pointer(atX, atY, false);
    frames(1);
  };
  for (const [verb, name, [x = 0, y = 0, n = 0]] of script) {
    if (verb === "phase") {
      phase.cpuNs += cpuNs() - since;
      phase = phases[name] ??= { frames: 0, cpuNs: 0 };
      since = cpuNs();
    } else if (verb === "tap") {
      touch(x, y);
      frames(3);
      lift();
      frames(n);
    } else if (verb === "down") touch(x, y);
    else if (verb === "move") {
      const [fromX, fromY] = [atX, atY];
      for (let i = 1; i <= n; i++)
        touch(fromX + Math.trunc(((x - fromX) * i) / n), fromY + Math.trunc(((y - fromY) * i) / n));
    } else if (verb === "up") lift();
    else if (verb === "wait") frames(x);
    else if (verb === "shot" && shots) writeFileSync(join(shots, `${name}.raw`), desk.pixels());
  }
  phase.cpuNs += cpuNs() - since;
}
