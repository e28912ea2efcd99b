// SPDX-License-Identifier: Apache-2.0
// What the parts share.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";

/** The code of the error that a call throws, or null. */
export function codeOf(call) {
  try {
    call();
    return null;
  } catch (error) {
    return error.code ?? String(error);
  }
}

/** Real time: the machine's screen and its input devices know no other. */
export const later = (ms) => sleep(ms);

/** Waits until something is so; false when it is not after three seconds. */
export async function until(condition) {
  for (let i = 0; i < 300; i++) {
    if (condition()) return true;
    await sleep(10);
  }
  return false;
}

const EV = { SYN: 0, KEY: 1, REL: 2, ABS: 3 };
const BTN_LEFT = 272;
const BTN_TOUCH = 330;

/** An input device that the test plays; see uinput.c. */
class Uinput {
  #process = spawn("/bin/uinput", { stdio: ["pipe", "pipe", "inherit"] });
  #replies = createInterface({ input: this.#process.stdout })[Symbol.asyncIterator]();

  async send(...lines) {
    for (const line of lines) {
      this.#process.stdin.write(`${line}\n`);
      const { value } = await this.#replies.next();
      if (value !== "ok") throw new Error(`uinput: ${line}: ${value}`);
    }
  }

  /** Writes lines while nobody reads the device: this thread sleeps, the kernel's buffer runs over. */
  async flood(lines) {
    this.#process.stdin.write(lines.map((line) => `${line}\n`).join(""));
    await sleep(0); // the pipe takes them
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
    for (const _ of lines) await this.#replies.next();
  }

  /** One report: events and the mark of its end. */
  report(...events) {
    return this.send(...events, `${EV.SYN} 0 0`);
  }

  /** Unplugs it. */
  async unplug() {
    this.#process.stdin.end();
    await new Promise((resolve) => this.#process.once("exit", resolve));
  }
}

export class Touch extends Uinput {
  static async plug(width, height) {
    const touch = new Touch();
    await touch.send(`touch ${width} ${height}`);
    return touch;
  }
  down(x, y) {
    return this.report(`${EV.ABS} 0 ${x}`, `${EV.ABS} 1 ${y}`, `${EV.KEY} ${BTN_TOUCH} 1`);
  }
  move(x, y) {
    return this.report(`${EV.ABS} 0 ${x}`, `${EV.ABS} 1 ${y}`);
  }
  up() {
    return this.report(`${EV.KEY} ${BTN_TOUCH} 0`);
  }
}

export class MultiTouch extends Uinput {
  #contacts = 0;
  static async plug(width, height) {
    const touch = new MultiTouch();
    await touch.send(`multitouch ${width} ${height}`);
    return touch;
  }
  down(x, y, finger = 0) {
    const id = ++this.#contacts;
    return this.report(`${EV.ABS} 47 ${finger}`, `${EV.ABS} 57 ${id}`, `${EV.ABS} 53 ${x}`, `${EV.ABS} 54 ${y}`);
  }
  move(x, y, finger = 0) {
    return this.report(`${EV.ABS} 47 ${finger}`, `${EV.ABS} 53 ${x}`, `${EV.ABS} 54 ${y}`);
  }
  up(finger = 0) {
    return this.report(`${EV.ABS} 47 ${finger}`, `${EV.ABS} 57 -1`);
  }
}

export class Mouse extends Uinput {
  static async plug() {
    const mouse = new Mouse();
    await mouse.send("mouse");
    return mouse;
  }
  move(dx, dy) {
    return this.report(`${EV.REL} 0 ${dx}`, `${EV.REL} 1 ${dy}`);
  }
  button(down) {
    return this.report(`${EV.KEY} ${BTN_LEFT} ${down ? 1 : 0}`);
  }
  wheel(notches) {
    return this.report(`${EV.REL} 8 ${notches}`);
  }
}

export class Keyboard extends Uinput {
  static async plug() {
    const keyboard = new Keyboard();
    await keyboard.send("keyboard");
    return keyboard;
  }
  async press(code) {
    await this.report(`${EV.KEY} ${code} 1`);
    await this.report(`${EV.KEY} ${code} 0`);
  }
}
