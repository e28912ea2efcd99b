import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { runB2 } from "../../../firmware/cli/b2.js";
import { ZERO } from "../../../firmware/lib/money.js";
import { ami, fileOf, textOf } from "../billing/b2/sample.js";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tournee-b2-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function put(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text, "latin1");
  return path;
}

describe("tournee b2 check", () => {
  it("says what a right file holds, exit code 0", async () => {
    const path = put("right.txt", textOf(fileOf({})));
    expect(await runB2(["check", path])).toEqual({
      exitCode: 0,
      stdout: `${path}: 11 records, 1 lots, 1 invoices; 0 errors, 0 warnings\n`,
      stderr: "",
    });
  });

  it("says the line, the record, the zone and the rule of each error, exit code 1", async () => {
    const path = put("rank.txt", textOf(fileOf({ rank: 1 })));
    const { exitCode, stdout } = await runB2(["check", path]);
    expect(exitCode).toBe(1);
    expect(stdout).toBe(
      `${path}:3: error B2-RANK record 2, zone rang_beneficiaire (position 27, length 3): the rank is 000 in régime 01\n` +
        `${path}: 11 records, 1 lots, 1 invoices; 1 errors, 0 warnings\n`,
    );
  });

  it("lets warnings through", async () => {
    const line = { ...ami, prescriber: { ...ami.prescriber, number: "997005578" } };
    const { exitCode, stdout } = await runB2(["check", put("warn.txt", textOf(fileOf({ lines: [line] })))]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(":5: warning B2-PS-KEY record 4, zone prescripteur_numero_cle");
  });

  it("reads bytes, not UTF-8: a foreign byte is named where it stands", async () => {
    const text = textOf(fileOf({}));
    // The first letter of the name in record 1.
    const { stdout } = await runB2(["check", put("accent.txt", text.replace("FIRMIER", "éIRMIER"))]);
    expect(stdout).toContain(":2: error B2-CHARACTERS record 1, zone nom_ps (position 32, length 25)");
    expect(stdout).not.toContain("B2-LENGTH");
  });

  it("checks several files against each other", async () => {
    const fse = put("fse.txt", textOf(fileOf({ split: true, amcNumber: undefined, lines: [{ ...ami, amc: ZERO }] })));
    const dre = put("dre.txt", textOf(fileOf({}, { application: "DR" })));
    const other = put("other.txt", textOf(fileOf({ number: 1436 }, { application: "DR" })));
    expect((await runB2(["check", fse, dre])).exitCode).toBe(0);
    const { exitCode, stdout } = await runB2(["check", fse, other]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`${fse}:3: error B2-SPLIT record 2, zone numero_facture`);
  });

  test.each([[[]], [["check"]], [["write", "x"]], [["check", "--help"]]])(
    "%j tells how it is used, exit code 2",
    async (args) => {
      const { exitCode, stderr } = await runB2(args);
      expect(exitCode).toBe(2);
      expect(stderr).toContain("usage: tournee b2 check FILE");
    },
  );

  it("names a file that cannot be read, exit code 2", async () => {
    expect(await runB2(["check", join(folder, "none.txt")])).toMatchObject({
      exitCode: 2,
      stderr: `tournee b2: cannot read ${join(folder, "none.txt")}\n`,
    });
    expect((await runB2(["check", folder])).exitCode).toBe(2);
  });
});
