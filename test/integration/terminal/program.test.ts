import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import type { BenchCommand, ServerMessage } from "../../../simulator/bench/protocol.js";
import type { SimulatorState } from "../../../simulator/state.js";

/** The program as `make run` starts it, without a window. */
const PROGRAM = resolve(import.meta.dirname, "../../../build/bundle/terminal.mjs");

let data: string;
let child: ChildProcess | undefined;
beforeEach(() => {
  expect(existsSync(PROGRAM), "make build makes it").toBe(true);
  data = mkdtempSync(join(tmpdir(), "tournee-program-"));
});
afterEach(() => {
  child?.kill("SIGKILL");
  rmSync(data, { recursive: true, force: true });
});

/** Starts it and resolves to the address it prints. */
async function start(): Promise<URL> {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
  const started = spawn(process.execPath, [PROGRAM], {
    env: { ...env, TOURNEE_DATA: data, TOURNEE_BENCH_PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  child = started;
  let printed = "";
  return await new Promise((settle, reject) => {
    started.stdout.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /http:\/\/\S+/.exec(printed)?.[0];
      if (address !== undefined) settle(new URL(address));
    });
    started.once("exit", (code) => reject(new Error(`left with ${code}: ${printed}`)));
  });
}

function ended(running: ChildProcess): Promise<number | NodeJS.Signals | null> {
  return new Promise((settle) => running.once("exit", (code, signal) => settle(code ?? signal)));
}

function get(url: URL, headers: Record<string, string> = {}): Promise<number | undefined> {
  return new Promise((settle, reject) => {
    request(url, { headers }, (response) => {
      response.resume();
      settle(response.statusCode);
    })
      .once("error", reject)
      .end();
  });
}

/** The bench's socket as its page uses it. */
async function openBench(url: URL) {
  const socket = new WebSocket(`ws://${url.host}/`, { origin: url.origin });
  let state: SimulatorState | undefined;
  const listeners = new Set<(state: SimulatorState) => void>();
  socket.on("error", () => undefined);
  socket.on("message", (data, binary) => {
    const message = binary ? undefined : (JSON.parse(String(data)) as ServerMessage);
    if (message?.type !== "state" && message?.type !== "welcome") return;
    state = message.state;
    for (const listener of [...listeners]) listener(message.state);
  });
  await new Promise((settle) => socket.once("open", settle));
  return {
    send: (command: BenchCommand): void => socket.send(JSON.stringify(command)),
    /** Calls at each change, the one that it makes included, while the server's action stands there. */
    everyState(act: () => void, statuses: readonly string[]): void {
      listeners.add(({ updates }) => {
        if (updates.kind === "published" && statuses.includes(updates.status)) act();
      });
    },
    until: (holds: (state: SimulatorState) => boolean): Promise<void> =>
      new Promise((settle) => {
        const look = (now: SimulatorState): void => {
          if (holds(now)) settle();
        };
        listeners.add(look);
        if (state !== undefined) look(state);
      }),
    close: (): void => socket.close(),
  };
}

const log = () => readFileSync(join(data, "tournee.log"), "utf8");

describe("the program", () => {
  test("serves its bench to this machine alone, and leaves when asked", async () => {
    const url = await start();
    expect(url.hostname).toBe("127.0.0.1");
    expect(await get(url)).toBe(200);
    expect(await get(url, { host: "terminal.example" })).toBe(403);
    expect(await get(url, { origin: "http://elsewhere.example" })).toBe(403);
    const running = child;
    if (running === undefined) throw new Error("not started");
    const end = ended(running);
    running.kill("SIGTERM");
    expect(await end).toBe(0);
    expect(log()).toContain("store.opened");
  });

  test("starts again on its memory after the power was cut", async () => {
    await start();
    const running = child;
    if (running === undefined) throw new Error("not started");
    const end = ended(running);
    running.kill("SIGKILL");
    expect(await end).toBe("SIGKILL");
    await start();
    expect(log()).not.toContain("startup.failed");
    expect(log().match(/store\.opened/g)).toHaveLength(2);
  });

  test("installs an update that the bench forces, leaves to be started again, and says that it is new", async () => {
    const page = await openBench(await start());
    const running = child;
    if (running === undefined) throw new Error("not started");
    const end = ended(running);
    page.send({ type: "publish", kind: "firmware", version: "9.0.0", notes: "", mode: "forced" });
    // The half minute of its warning goes by the terminal's clock.
    page.everyState(() => page.send({ type: "clock-advance", minutes: 1 }), ["downloaded", "running"]);
    expect(await end).toBe(75);
    page.close();

    const again = await openBench(await start());
    await again.until(({ updates }) => updates.kind === "published" && updates.status === "finished");
    again.close();
  });

  test("with a damaged key says so and overwrites nothing", async () => {
    await start();
    child?.kill("SIGTERM");
    if (child !== undefined) await ended(child);
    const key = readFileSync(join(data, "store.key"));
    const store = readFileSync(join(data, "store.db"));
    writeFileSync(join(data, "store.key"), key.toString().replace(/[0-9a-f]{8}/, "00000000"));
    await start();
    expect(log()).toContain("startup.failed");
    expect(readFileSync(join(data, "store.db")).equals(store)).toBe(true);
    expect(readFileSync(join(data, "store.key"), "utf8")).toContain("00000000");
  });
});
