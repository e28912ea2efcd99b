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

/** What one part of the script cost. */
export interface Phase {
  frames: number;
  cpuNs: number;
}

export type Phases = Record<string, Phase>;

type Step = readonly [verb: string, name: string, numbers: readonly number[]];

const arity: Readonly<Record<string, number>> = { tap: 3, down: 2, move: 3, up: 0, wait: 1, turn: 0 };

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

/** A finger that plays a script over and over. */
export class Finger {
  readonly #script: readonly Step[];
  readonly #desk: Desk;
  #next = 0;
  #name = "";
  #phase: Phase = { frames: 0, cpuNs: 0 };
  #since = cpuNs();
  #x = 0;
  #y = 0;

  constructor(script: readonly Step[], desk: Desk) {
    this.#script = script;
    this.#desk = desk;
  }

  /**
   * Plays on to the next "turn" or to the end of the script, and adds what it cost to `phases`.
   * @param shots folder for NAME.raw of each shot, or nothing
   * @returns whether it was the end: the next call begins anew
   */
  play(phases: Phases, shots?: string): boolean {
    this.#phase = this.#phaseOf(phases);
    for (; this.#next < this.#script.length; this.#next++) {
      const [verb, name, numbers] = this.#script[this.#next] as Step;
      if (verb === "turn") break;
      if (verb === "phase") {
        this.#count();
        this.#name = name;
        this.#phase = this.#phaseOf(phases);
      } else if (verb === "shot") {
        if (shots) writeFileSync(join(shots, `${name}.raw`), this.#desk.pixels());
      } else this.#step(verb, numbers);
    }
    this.#count();
    this.#next = this.#next < this.#script.length ? this.#next + 1 : 0;
    return this.#next === 0;
  }

  #phaseOf(phases: Phases): Phase {
    const phase = phases[this.#name] ?? { frames: 0, cpuNs: 0 };
    if (this.#name !== "") phases[this.#name] = phase;
    return phase;
  }

  /** What threads did while the program waited for its turn counts too. */
  #count(): void {
    const now = cpuNs();
    this.#phase.cpuNs += now - this.#since;
    this.#since = now;
  }

  #step(verb: string, [x = 0, y = 0, n = 0]: readonly number[]): void {
    if (verb === "tap") {
      this.#touch(x, y);
      this.#frames(3);
      this.#lift();
      this.#frames(n);
    } else if (verb === "down") this.#touch(x, y);
    else if (verb === "move") {
      const [fromX, fromY] = [this.#x, this.#y];
      for (let i = 1; i <= n; i++)
        this.#touch(fromX + Math.trunc(((x - fromX) * i) / n), fromY + Math.trunc(((y - fromY) * i) / n));
    } else if (verb === "up") this.#lift();
    else this.#frames(x);
  }

  #frames(count: number): void {
    for (let i = 0; i < count; i++) this.#desk.advance(FRAME_MS);
    this.#phase.frames += count;
  }

  #touch(x: number, y: number): void {
    this.#x = x;
    this.#y = y;
    this.#desk.pointer(x, y, true);
    this.#frames(1);
  }

  #lift(): void {
    this.#desk.pointer(this.#x, this.#y, false);
    this.#frames(1);
  }
}
