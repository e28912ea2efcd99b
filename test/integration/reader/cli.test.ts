import { existsSync } from "node:fs";
import { lstat, mkdtemp, readlink, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startReaderCli } from "../../support/reader-cli.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "reader-"));
});
afterEach(async () => rm(folder, { recursive: true }));

test("the link leads to a terminal while the reader runs, and goes with it, whichever way it is told to end", async () => {
  for (const end of ["quit", "SIGINT", "SIGTERM"] as const) {
    const reader = await startReaderCli(folder);
    expect((await lstat(await readlink(reader.link))).isCharacterDevice()).toBe(true);
    if (end === "quit") reader.type("quit");
    else reader.kill(end);
    expect(await reader.ended, end).toBe(0);
    expect(existsSync(reader.link), end).toBe(false);
  }
});

test("the link that a killed reader left behind is taken over; a newer one is not taken away", async () => {
  const killed = await startReaderCli(folder);
  killed.kill("SIGKILL");
  await killed.ended;
  expect((await lstat(killed.link)).isSymbolicLink()).toBe(true);
  const older = await startReaderCli(folder);
  const newer = await startReaderCli(folder);
  const target = await readlink(newer.link);
  older.type("quit");
  expect(await older.ended).toBe(0);
  expect(await readlink(newer.link)).toBe(target);
  newer.type("quit");
  await newer.ended;
});

test("words that are none get the list of those that are", async () => {
  const reader = await startReaderCli(folder, { args: ["--cards", ""] });
  reader.type("take cps");
  await reader.line("insert SLOT [CARD], remove SLOT, code DIGITS..., cancel, quit");
  reader.type("insert vitale");
  await reader.line("vitale: card in");
  reader.type("remove vitale");
  await reader.line("vitale: empty");
  reader.type("code 1234");
  await reader.line("no code is asked for");
  expect(reader.said.join("\n")).not.toContain("1234");
  reader.type("quit");
  expect(await reader.ended).toBe(0);
});
