import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, test } from "vitest";
import { NURSES } from "../../../../simulator/fixtures/nurses.js";
import { type OwnPcscd, startPcscd } from "../../../support/own-pcscd.js";
import { type ReaderCli, startReaderCli } from "../../../support/reader-cli.js";

const SCRIPTS = resolve(import.meta.dirname, "../pyscard");
/** Debian's: pyscard is a package of the system, and another Python on the path would not see it. */
const PYTHON = "/usr/bin/python3";

let folder: string;
let reader: ReaderCli;
let pcscd: OwnPcscd;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "reader-"));
  reader = await startReaderCli(folder);
  pcscd = await startPcscd([reader.entry]);
});
afterAll(async () => {
  await pcscd.stop();
  reader.type("quit");
  await reader.ended;
  await rm(folder, { recursive: true });
});

/** Runs a program of the PC, does at the terminal's desk what it asks for, and gives what it found to be so. */
async function program(
  name: string,
): Promise<{ readonly status: number | null; readonly so: readonly string[]; readonly error: string }> {
  const child = spawn(PYTHON, ["-B", join(SCRIPTS, `${name}.py`)], { stdio: ["pipe", "pipe", "pipe"] });
  child.stdin.end(`${NURSES.claireMoreau.pin}\n`);
  const so: string[] = [];
  let error = "";
  child.stderr.on("data", (bytes: Buffer) => {
    error += bytes.toString();
  });
  createInterface(child.stdout).on("line", (line) => {
    if (line.startsWith("desk: ")) reader.type(line.slice("desk: ".length));
    else so.push(line.slice("so: ".length));
  });
  const status = await new Promise<number | null>((settle) => child.once("close", settle));
  return { status, so, error };
}

test.each([
  ["transactions", 8],
  ["sharing", 6],
  ["removal", 9],
  ["reconnect", 8],
] as const)("%s, as pyscard sees them", async (name, found) => {
  const { status, so, error } = await program(name);
  expect(error).toBe("");
  expect(status).toBe(0);
  expect(so, so.join("\n")).toHaveLength(found);
});
