import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { NURSES } from "../../../../simulator/fixtures/nurses.js";
import { logsInToCps } from "../../../support/opensc.js";
import { startPcscd } from "../../../support/own-pcscd.js";
import { runProgram } from "../../../support/pc-program.js";
import { type ReaderCliOptions, startReaderCli } from "../../../support/reader-cli.js";

const run = promisify(execFile);
const { pin } = NURSES.claireMoreau;
const ASKED = "the PC asks to verify the code of cps";
const CHANGE_ASKED = "the PC asks to modify the code of cps: current, new, confirmation";

let folder: string;
const closing: (() => Promise<unknown>)[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "reader-"));
});
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
  await rm(folder, { recursive: true });
});

async function pinPad(options: ReaderCliOptions) {
  const args = ["--cards", "cps", ...(options.args ?? [])];
  const reader = await startReaderCli(folder, { ...options, args, profile: "GemPCPinPad" });
  closing.push(() => {
    reader.type("quit");
    return reader.ended;
  });
  const pcscd = await startPcscd([reader.entry]);
  closing.push(() => pcscd.stop());
  return reader;
}

test("a program has the code typed on the terminal, and changed: wrong, right, given up, too late", async () => {
  const fresh = "8642";
  const typed = ["code 0000", `code ${pin}`, "cancel", "nothing that fits", `code ${pin}`, `code ${fresh}`];
  const changes = [`code 0000 ${fresh} ${fresh}`, `code ${pin} ${fresh} 1111`, `code ${pin} ${fresh} ${fresh}`];
  const reader = await pinPad({
    hands: (line) => {
      if (line.startsWith(CHANGE_ASKED)) return changes.shift();
      return line.startsWith(ASKED) ? typed.shift() : undefined;
    },
  });
  const { status, so, error } = await runProgram("pin_pad", "", reader.type);
  expect(error).toBe("");
  expect(status).toBe(0);
  expect(so, so.join("\n")).toHaveLength(12);
  // The tries left are read from the card before the question.
  const tries = reader.said.filter((line) => line.startsWith(ASKED)).map((line) => /(\w+) tries left/.exec(line)?.[1]);
  expect(tries.slice(0, 2)).toEqual(["3", "2"]);
  for (const code of [pin, fresh]) expect(reader.said.join("\n")).not.toContain(code);
});

test.skipIf(!logsInToCps())("stock OpenSC logs in with a code that it never sees", async () => {
  const codes = join(folder, "codes");
  await writeFile(codes, `${pin}\n`, { mode: 0o600 });
  const reader = await pinPad({ args: ["--pin-from", codes] });
  const { stdout } = await run("pkcs11-tool", ["--login", "-O"], { env: { ...process.env } });
  expect(stdout.match(/^Private Key Object; RSA/gm)).toHaveLength(2);
  expect(reader.said.some((line) => line.startsWith(ASKED))).toBe(true);
});
