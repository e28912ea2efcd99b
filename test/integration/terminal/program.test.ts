import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

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
