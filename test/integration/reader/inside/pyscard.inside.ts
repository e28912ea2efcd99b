import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { NURSES } from "../../../../simulator/fixtures/nurses.js";
import { type OwnPcscd, startPcscd } from "../../../support/own-pcscd.js";
import { runProgram } from "../../../support/pc-program.js";
import { type ReaderCli, startReaderCli } from "../../../support/reader-cli.js";

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

test.each([
  ["transactions", 8],
  ["sharing", 6],
  ["removal", 9],
  ["reconnect", 8],
] as const)("%s, as pyscard sees them", async (name, found) => {
  const { status, so, error } = await runProgram(name, NURSES.claireMoreau.pin, reader.type);
  expect(error).toBe("");
  expect(status).toBe(0);
  expect(so, so.join("\n")).toHaveLength(found);
});
