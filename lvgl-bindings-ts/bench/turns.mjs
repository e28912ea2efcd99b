// SPDX-License-Identifier: Apache-2.0
// Programs that take turns: each stands waiting while another plays its round, so that what slows the machine for a
// while slows all of them.
import { spawn, spawnSync } from "node:child_process";
import { createInterface } from "node:readline";

/** What a machine tells all its Nodes, to read its certificates at once or so, is no part of what is measured. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("NODE_")));

/** One program that talks by lines of JSON (c/rounds.h). */
class Player {
  #child;
  #lines;
  #command;

  constructor([command, ...args]) {
    this.#command = [command, ...args].join(" ");
    this.#child = spawn(command, args, { env, stdio: ["pipe", "pipe", "inherit"] });
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  async read() {
    const { value, done } = await this.#lines.next();
    if (done) throw new Error(`${this.#command}: ended too early, with ${this.#child.exitCode ?? "a signal"}`);
    return JSON.parse(value);
  }

  async round() {
    this.#child.stdin.write("\n");
    return this.read();
  }

  async end() {
    this.#child.stdin.end();
    return this.read();
  }
}

/** What a program that takes no rounds prints. */
function runOnce([command, ...args]) {
  const done = spawnSync(command, args, { env, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  if (done.status !== 0) throw new Error(`${[command, ...args].join(" ")}: ${done.signal ?? `status ${done.status}`}`);
  return JSON.parse(done.stdout);
}

/**
 * One run of a group's programs.
 * @returns for each program by name: what it told first, of each round, and last
 */
export async function takeTurns(programs, rounds) {
  const outputs = {};
  const players = {};
  for (const [name, command] of Object.entries(programs)) {
    if (rounds === 0 || name === "idle") {
      outputs[name] = { first: runOnce(command), rounds: [], last: null };
      continue;
    }
    players[name] = new Player(command);
    outputs[name] = { first: await players[name].read(), rounds: [], last: null };
  }
  const names = Object.keys(players);
  for (let i = 0; i < rounds; i++) {
    for (const name of i % 2 === 0 ? names : names.toReversed()) outputs[name].rounds.push(await players[name].round());
  }
  for (const name of names) outputs[name].last = await players[name].end();
  return outputs;
}
