import { type ChildProcess, spawnSync } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { WebSocket } from "ws";
import type { BenchCommand, ServerMessage } from "../../simulator/bench/protocol.js";
import { inFolder } from "./in-folder.js";
import { startTerminal } from "./terminal-process.js";

/**
 * How often the terminal wakes up while nobody touches it: once a minute for the clock in its status bar, and on a desk
 * twice a minute for the bench, since a Node HTTP server looks at its connections every 30 s.
 */
export interface WakeUps {
  /** False: it never came to rest. */
  readonly atRest: boolean;
  readonly seconds: number;
  readonly main: number;
  /** Of the other threads together: store, cards, V8. */
  readonly others: number;
  /** System calls of one more such interval, by name; absent where strace is missing. */
  readonly calls?: Readonly<Record<string, number>>;
}

export interface WakeUpsBench {
  readonly lock: WakeUps;
  readonly home: WakeUps;
}

const COUNTER = "lvgl-bindings-ts/scripts/wake-ups.mjs";
/** A minute and a little: the clock's own wake-up is in it. */
const SECONDS = 65;
/** Longer than V8's memory reducer waits between two looks, so that a pause of it is not taken for rest. */
const QUIET = 15;
/** What a card, a signature or a screen needs on a busy machine, ms. */
const A_WHILE = 3_000;
/** Middles of the keys of the pad and of the main button (firmware/ui/kit/pads/digits.ts, parts/foot.ts), px. */
const KEYS = { "1": [86, 366], "2": [239, 366], "3": [392, 366], "4": [86, 463], primary: [289, 751] } as const;

/** The program as `make run` starts it, without a window: at its lock screen, then at its home screen. */
export const benchWakeUps = (): Promise<WakeUpsBench> => inFolder(wakeUpsIn);

async function wakeUpsIn(folder: string): Promise<WakeUpsBench> {
  const terminal = startTerminal(folder);
  try {
    const address = await benchAddress(terminal);
    const lock = count(terminal);
    await unlock(address);
    return { lock, home: count(terminal) };
  } finally {
    terminal.kill("SIGKILL");
  }
}

function count({ pid }: ChildProcess): WakeUps {
  const args = [COUNTER, "--pid", String(pid), "--seconds", String(SECONDS), "--quiet", String(QUIET), "--calls"];
  const run = spawnSync(process.execPath, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  if (run.status !== 0) throw new Error(`wake-ups were not counted (exit ${run.status})`);
  return JSON.parse(run.stdout) as WakeUps;
}

async function benchAddress(terminal: ChildProcess): Promise<URL> {
  let printed = "";
  for await (const chunk of terminal.stdout ?? []) {
    printed += String(chunk);
    const address = /http:\/\/\S+/.exec(printed)?.[0];
    if (address !== undefined) return new URL(address);
  }
  throw new Error(`it left before it was up: ${printed}`);
}

/** Puts a test card in and types its code through the bench, which is left again: nobody watches the screen afterwards. */
async function unlock(address: URL): Promise<void> {
  const socket = new WebSocket(`ws://${address.host}/socket`, { origin: address.origin });
  await once(socket, "open");
  let opened = false;
  socket.on("message", (data: Buffer, binary: boolean) => {
    if (binary) return;
    const message = JSON.parse(data.toString()) as ServerMessage;
    if (message.type === "log" && message.entry.event === "session.opened") opened = true;
  });
  const send = (command: BenchCommand): void => socket.send(JSON.stringify(command));
  const tap = async ([x, y]: readonly [number, number]): Promise<void> => {
    send({ type: "pointer", kind: "down", x, y });
    await wait(100);
    send({ type: "pointer", kind: "up", x, y });
    await wait(400);
  };
  // On the mains it does not lock by itself.
  send({ type: "battery", state: { percent: 100, source: "mains" } });
  send({ type: "insert", card: "cps:claireMoreau", slot: "cps" });
  await wait(A_WHILE);
  for (const key of ["1", "2", "3", "4"] as const) await tap(KEYS[key]);
  await tap(KEYS.primary);
  await wait(A_WHILE);
  // The fiche that a card shows the first time.
  await tap(KEYS.primary);
  await wait(A_WHILE);
  socket.close();
  await once(socket, "close");
  if (!opened) throw new Error("the terminal was not unlocked");
}
