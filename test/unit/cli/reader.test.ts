import { mkdtemp, readlink, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readerCommand } from "../../../firmware/cli/reader.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "reader-"));
});
afterEach(async () => rm(folder, { recursive: true }));

/** Standard error of a command that must be refused, after its exit code. */
async function refused(...args: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await readerCommand(args);
  expect(stdout).toBe("");
  return `${exitCode}: ${stderr}`;
}

test("what is at the path and is no link to a terminal stays", async () => {
  const path = join(folder, "reader");
  await writeFile(path, "someone's");
  expect(await refused("--transport", "twin", "--link", path)).toBe(
    `2: tournee reader: ${path} is something else, and stays\n`,
  );
  await rm(path);
  await symlink("/etc/hostname", path);
  expect(await refused("--transport", "twin", "--link", path)).toContain("stays");
  expect(await readlink(path)).toBe("/etc/hostname");
  expect(await refused("--transport", "twin", "--link", join(folder, "nowhere/reader"))).toContain(
    "2: tournee reader: cannot link",
  );
});

test("what is not understood is told by the usage, a card that is not there by its name", async () => {
  const link = join(folder, "reader");
  for (const args of [
    [],
    ["--transport", "twin"],
    ["--transport", "usb", "--link", link],
    ["--transport", "twin", "--link", link, "--cards", "back"],
    ["--transport", "twin", "--link", link, "--cards", "cps,cps"],
    ["--transport", "twin", "--link", link, "--profile", "GemPCTwin"],
    ["--transport", "twin", "--link", link, "--pin", "1234"],
  ]) {
    expect(await refused(...args), args.join(" ")).toMatch(/^2: usage: tournee reader/);
  }
  expect(await refused("--transport", "twin", "--link", link, "--cards", "cps=cps:nobody")).toBe(
    "2: tournee reader: no card of the bench is called cps:nobody\n",
  );
});
