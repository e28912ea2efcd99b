import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { matchConvention } from "../../../firmware/billing/amc/conventions/match.js";
import { amcKey } from "../../../firmware/billing/amc/conventions/model.js";
import type { ConventionQuery } from "../../../firmware/billing/amc/conventions/query.js";
import { date } from "../../../firmware/lib/dates.js";
import { importConventions, LARGEST_FILE } from "../../../firmware/store/conventions/import.js";
import { openConventions } from "../../../firmware/store/conventions/open.js";
import { randomFrom } from "../../support/random.js";
import { bundle, temporaryFolder } from "../../support/store.js";
import { convention, correspondance, fileOf, regroupement, tableOf } from "../../unit/billing/amc/convention-file.js";

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const out = (): string => join(folder.path, "conventions.db");
const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder.path, name);
  writeFileSync(path, content);
  return path;
};
const run = (file: string, today = "2026-01-15") => importConventions({ file, out: out(), today: date(today) });
const BLUE = { numAMC: "302976568", typeConvention: "RO", critereSecondaire: "94???????", libelleAMC: "blue" };
const query: ConventionQuery = {
  number: "302976568",
  type: undefined,
  csr: undefined,
  caisse: "940110000",
  on: date("2026-01-15"),
};

/** Labels of the conventions that name this AMC in the file in use. */
function labelsOf(amc: string): readonly string[] {
  const table = openConventions(out());
  try {
    return table.ofAmc(amcKey(amc)).map(({ amcLabel }) => amcLabel);
  } finally {
    table.close();
  }
}

function originsInUse() {
  const table = openConventions(out());
  try {
    return table.state();
  } finally {
    table.close();
  }
}

describe("an import", () => {
  test("makes a table with its origin, day and rows, and leaves nothing else behind", async () => {
    const file = put("C-InterAMC_20260112.csv", fileOf({ conventions: [convention(BLUE)] }));
    expect(await run(file)).toEqual({
      ok: true,
      value: {
        rows: { convention: 1, regroupement: 0, correspondance: 0 },
        bad: 0,
        badLines: [],
        ignoredColumns: [],
        origin: "InterAMC",
        date: "2026-01-12",
        others: "kept",
      },
    });
    expect(originsInUse()).toEqual({
      kind: "present",
      origins: [{ name: "InterAMC", date: "2026-01-12", conventions: 1 }],
    });
    expect(readdirSync(folder.path).sort()).toEqual(["C-InterAMC_20260112.csv", "conventions.db"]);
  });

  test("replaces the conventions of its origin and keeps those of the others", async () => {
    await run(put("C-InterAMC_20260112.csv", fileOf({ conventions: [convention(BLUE)] })));
    await run(
      put("C-Mutuelle du lac.csv", fileOf({ conventions: [convention({ ...BLUE, numAMC: "5", libelleAMC: "lake" })] })),
    );
    await run(
      put("c-interamc_20260126.csv", fileOf({ conventions: [convention({ ...BLUE, libelleAMC: "new blue" })] })),
    );
    expect([labelsOf("302976568"), labelsOf("5")]).toEqual([["new blue"], ["lake"]]);
    expect(originsInUse()).toEqual({
      kind: "present",
      origins: [
        { name: "Mutuelle du lac", date: "2026-01-15", conventions: 1 },
        { name: "interamc", date: "2026-01-26", conventions: 1 },
      ],
    });
  });

  test("reports bad lines and keeps the good ones", async () => {
    const good = Array.from({ length: 20 }, () => convention(BLUE));
    const file = put("C-x.csv", fileOf({ conventions: [...good, "x;y"] }));
    expect(await run(file)).toMatchObject({
      ok: true,
      value: {
        rows: { convention: 20 },
        bad: 1,
        badLines: [{ line: 22, why: { kind: "cells", found: 2, expected: 23 } }],
      },
    });
  });

  test("gives way to other work before it is done", async () => {
    const lines = Array.from({ length: 5000 }, (_, at) => convention({ ...BLUE, numAMC: String(at) }));
    const file = put("C-x.csv", fileOf({ conventions: lines }));
    let turns = 0;
    let done = false;
    const count = (): void => {
      turns += 1;
      if (!done) setImmediate(count);
    };
    setImmediate(count);
    await run(file);
    done = true;
    // 5,000 lines at 50 a step.
    expect(turns).toBeGreaterThanOrEqual(100);
  });

  test("takes a file of ten megabytes", async () => {
    const label = "MUTUELLE ".repeat(9);
    const lines = Array.from({ length: 80_000 }, (_, at) =>
      convention({ ...BLUE, numAMC: String(100_000_000 + (at >> 2)), libelleAMC: `${label}${at}` }),
    );
    const content = fileOf({ conventions: lines });
    expect(content.length).toBeGreaterThan(10_000_000);
    expect(await run(put("C-InterAMC_20260112.csv", content))).toMatchObject({
      ok: true,
      value: { rows: { convention: 80_000 }, bad: 0 },
    });
    expect(labelsOf("100019999")).toEqual([79_996, 79_997, 79_998, 79_999].map((at) => `${label}${at}`));
  });
});

describe("the former table stays when", () => {
  beforeEach(async () => {
    await run(put("C-InterAMC_20260112.csv", fileOf({ conventions: [convention(BLUE)] })));
  });
  afterEach(() => {
    expect(labelsOf("302976568")).toEqual(["blue"]);
    expect(readdirSync(folder.path).filter((name) => name.endsWith(".new"))).toEqual([]);
  });

  const next = fileOf({ conventions: Array.from({ length: 500 }, () => convention({ ...BLUE, libelleAMC: "next" })) });
  test.each([
    ["is cut in the middle", next.slice(0, next.length - 40), "cut"],
    ["is UTF-16", Buffer.from(next, "utf16le"), "not-text"],
    ["is empty", "", "empty"],
    ["is another kind of CSV", "code,label\n1,x\n", "no-header"],
    ["has nothing good", fileOf({ conventions: ["x"] }), "no-convention"],
    ["has too much bad", next.replaceAll("RO;94", "ROO;94"), "no-convention"],
  ])("the new file %s", async (_, content, kind) => {
    expect(await run(put("C-InterAMC_20260126.csv", content))).toMatchObject({
      ok: false,
      error: { kind: "refused", why: { kind } },
    });
  });

  test("the new file is far too large: it is not even read", async () => {
    const file = put("C-x.csv", "");
    truncateSync(file, LARGEST_FILE + 1);
    expect(await run(file)).toEqual({ ok: false, error: { kind: "too-large", file, bytes: LARGEST_FILE + 1 } });
  });

  test("there is no new file, or no reading it", async () => {
    expect(await run(join(folder.path, "none.csv"))).toMatchObject({
      ok: false,
      error: { kind: "not-readable", code: "ENOENT" },
    });
    expect(await run(folder.path)).toMatchObject({ ok: false, error: { kind: "not-readable", code: "EISDIR" } });
  });
});

test("a place that cannot be written is told", async () => {
  const file = put("C-x.csv", fileOf({ conventions: [convention(BLUE)] }));
  mkdirSync(out());
  expect(await run(file)).toMatchObject({ ok: false, error: { kind: "not-written", code: "EISDIR" } });
  const nowhere = await importConventions({ file, out: join(folder.path, "none/c.db"), today: date("2026-01-15") });
  expect(nowhere).toMatchObject({ ok: false, error: { kind: "not-written" } });
});

test("what a killed import left is removed by a later one, once it is an hour old", async () => {
  const [old, young] = ["aaaaaaaaaaaa", "bbbbbbbbbbbb"].map((id) => put(`conventions.db.${id}.new`, "x"));
  utimesSync(old ?? "", new Date("2020-01-01"), new Date("2020-01-01"));
  await run(put("C-x.csv", fileOf({ conventions: [convention(BLUE)] })));
  expect(readdirSync(folder.path).sort()).toEqual(["C-x.csv", "conventions.db", "conventions.db.bbbbbbbbbbbb.new"]);
  expect(young).toContain("bbbbbbbbbbbb");
});

describe("a damaged file", () => {
  const rows = Array.from({ length: 2000 }, (_, at) => convention({ ...BLUE, numAMC: String(at) }));
  const damages: readonly (readonly [string, (bytes: Buffer) => Buffer])[] = [
    ["that is no database", () => Buffer.from("no database, whatever its name says")],
    ["of nothing", () => Buffer.alloc(0)],
    ["whose pages are spoilt", (bytes) => Buffer.from(bytes).fill(0xa5, 8192)],
    ["cut in the middle", (bytes) => bytes.subarray(0, bytes.length >> 1)],
  ];

  test.each(damages)("%s says so, finds nothing and does not break the matcher", async (_, damage) => {
    await run(put("C-x.csv", fileOf({ conventions: rows })));
    writeFileSync(out(), damage(readFileSync(out())));
    const table = openConventions(out());
    for (let number = 0; number < 2000; number += 1) matchConvention({ ...query, number: String(number) }, table);
    expect(table.state()).toEqual({ kind: "damaged" });
    const result = matchConvention({ ...query, number: "9999" }, table);
    expect(result).toMatchObject({ kind: "none", causes: [{ kind: "table-outdated" }, {}, {}] });
    table.close();
  });

  test.each(damages)("%s is replaced by the next import", async (_, damage) => {
    await run(put("C-other.csv", fileOf({ conventions: rows })));
    writeFileSync(out(), damage(readFileSync(out())));
    const file = put("C-x.csv", fileOf({ conventions: [convention(BLUE)] }));
    expect(await run(file)).toMatchObject({ ok: true, value: { others: "lost-with-damaged-file" } });
    expect(originsInUse()).toMatchObject({ kind: "present", origins: [{ name: "x", conventions: 1 }] });
    expect(labelsOf("302976568")).toEqual(["blue"]);
  });

  test("of another version of the program is not read", async () => {
    await run(put("C-x.csv", fileOf({ conventions: [convention(BLUE)] })));
    const db = new Database(out());
    db.pragma("user_version = 999");
    db.close();
    expect(originsInUse()).toEqual({ kind: "damaged" });
  });
});

test("no file is an absent table", () => {
  expect(originsInUse()).toEqual({ kind: "absent" });
});

test("the file answers as the table in memory does", async () => {
  const number = fc.constantFrom("1", "01", "2", "12345678");
  const criterion = fc.constantFrom("", "94???????", "9401?????", "08???????");
  const type = fc.constantFrom("RO", "AL");
  const signatory = fc.constantFrom("94", "094", "8");
  const conventions = fc.array(
    fc
      .record({
        numAMC: fc.oneof(number, fc.constant("")),
        typeConvention: type,
        critereSecondaire: criterion,
        numOrganismeSignataire: signatory,
        indicateurConventionGroupe: fc.constantFrom("", "0", "1"),
        dateApplication: fc.constantFrom("", "20250101", "20260201"),
        noAMCCorrespondance: fc.constantFrom("", "77"),
      })
      .map(convention),
    { minLength: 1, maxLength: 10 },
  );
  const regroupements = fc.array(
    fc
      .record({ numeroAMC: number, typeConvention: type, critereSecondaire: criterion, numeroSignataire: signatory })
      .map(regroupement),
    { maxLength: 3 },
  );
  const correspondances = fc.array(
    fc
      .record({
        numMutuelle: fc.constantFrom("????????", "12345678", "1234????", ""),
        codeRegime: fc.constantFrom("940000000", "990000000", "0?2000000", ""),
        numeroAMC: number,
      })
      .map(correspondance),
    { maxLength: 3 },
  );
  await fc.assert(
    fc.asyncProperty(fc.record({ conventions, regroupements, correspondances }), async (tables) => {
      await run(put("C-InterAMC_20260112.csv", fileOf(tables)));
      const stored = openConventions(out());
      const inMemory = tableOf(tables);
      try {
        for (const asked of ["1", "2", "12345678", "3"]) {
          for (const kind of ["RO", "AL", undefined]) {
            const each = { ...query, number: asked, type: kind };
            expect(matchConvention(each, stored)).toEqual(matchConvention(each, inMemory));
          }
        }
      } finally {
        stored.close();
      }
    }),
    { numRuns: 100 },
  );
});

/** SIGKILLs of one run. */
const KILLS = 20;
const SEED = Number(process.env.CRASH_SEED ?? Date.now() % 1_000_000_007);

test(`a kill at any moment leaves one table or the other, whole (CRASH_SEED=${SEED})`, async () => {
  const random = randomFrom(SEED);
  const version = (name: string): string =>
    fileOf({
      conventions: Array.from({ length: 400 }, (_, at) =>
        convention({ ...BLUE, numAMC: String(at), libelleAMC: name }),
      ),
    });
  const files = [put("C-x_20260101.csv", version("2026-01-01")), put("C-x_20260102.csv", version("2026-01-02"))];
  const script = fileURLToPath(await bundle("test/support/conventions-child.ts", "conventions-child"));
  for (let kill = 0; kill < KILLS; kill += 1) {
    const child = spawn(process.execPath, [script, out(), ...files], { stdio: ["ignore", "pipe", "inherit"] });
    const closed = once(child, "close");
    await once(child.stdout, "data");
    await new Promise((resolve) => setTimeout(resolve, random() * 40));
    child.kill("SIGKILL");
    await closed;
    const state = originsInUse();
    expect(state).toMatchObject({ kind: "present", origins: [{ name: "x", conventions: 400 }] });
    const day = state.kind === "present" ? state.origins[0]?.date : undefined;
    const table = openConventions(out());
    const labels = Array.from({ length: 400 }, (_, at) =>
      table.ofAmc(amcKey(String(at))).map(({ amcLabel }) => amcLabel),
    );
    table.close();
    expect(labels).toEqual(Array.from({ length: 400 }, () => [day]));
  }
});
