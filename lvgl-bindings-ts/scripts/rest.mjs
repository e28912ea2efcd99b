// SPDX-License-Identifier: Apache-2.0
// What a screen that nobody touches costs: wake-ups of the README's example in memory and in a window, beside a Node that
// waits. Ends with 1 when the example ever woke up.
//   node scripts/rest.mjs [seconds, 60]
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { comesToRest, countWakeUps, systemCalls } from "./wake-ups.mjs";

const root = join(import.meta.dirname, "..");
const out = join(root, "out/rest");
const seconds = Number(process.argv[2] ?? 60);
if (!(seconds > 0)) throw new Error("seconds: a number above 0");

execFileSync(process.execPath, [join(root, "build.mjs")], { stdio: "inherit" });
const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
execFileSync(process.execPath, [tsc, "-p", join(root, "examples")], { stdio: "inherit" });
mkdirSync(out, { recursive: true });

/** Starts an X server without a screen of its own; undefined where there is none. */
async function xServer() {
  const server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "800x600x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const number = await new Promise((resolve) => {
    server.once("error", () => resolve(undefined)).once("exit", () => resolve(undefined));
    server.stdio[3].once("data", (data) => resolve(data.toString().trim()));
  });
  return number === undefined ? undefined : { display: `:${number}`, stop: () => server.kill() };
}

async function measure(name, args, env = {}) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } });
  const failed = new Promise((_, reject) =>
    child.once("exit", (code, signal) => reject(new Error(`${name} ended: ${code ?? signal}`))),
  );
  failed.catch(() => {});
  try {
    const atRest = await Promise.race([comesToRest(child.pid), failed]);
    const counted = await Promise.race([countWakeUps(child.pid, seconds), failed]);
    const calls = await Promise.race([systemCalls(child.pid, seconds), failed]);
    return { name, atRest, ...counted, ...(calls === undefined ? {} : { calls }) };
  } finally {
    child.kill("SIGKILL");
  }
}

const server = await xServer();
try {
  const memory = join(root, "test/fixtures/at-rest.mjs");
  const found = [
    await measure("node that waits", ["-e", "setInterval(() => {}, 2 ** 30)"]),
    await measure("example in memory", [memory]),
  ];
  if (server)
    found.push(
      await measure("example in a window", [join(root, "out/examples/hello.js")], {
        DISPLAY: server.display,
        SDL_VIDEODRIVER: "x11",
        WAYLAND_DISPLAY: "",
      }),
    );
  for (const { name, main, others, seconds: measured, calls } of found) {
    const told = calls === undefined ? "no strace here" : JSON.stringify(calls);
    process.stdout.write(
      `${name.padEnd(20)} ${main} wake-ups of the main thread, ${others} of others in ${measured.toFixed(0)} s; system calls in as long: ${told}\n`,
    );
  }
  if (!server) process.stdout.write("no Xvfb here: no window was measured\n");
  writeFileSync(join(out, "rest.json"), `${JSON.stringify({ date: new Date().toISOString(), found }, null, 2)}\n`);
  process.exitCode = found.every(({ atRest, main, others }) => atRest && main + others === 0) ? 0 : 1;
} finally {
  server?.stop();
}
