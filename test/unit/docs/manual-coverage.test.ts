import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const text = readFileSync(`${ROOT}docs/manual-coverage.md`, "utf8");
/** The map of the manual, beside the project where it is at hand. */
const MAP = `${ROOT}../shared/design/manual-map.md`;

const ID = /^(?:GEN|ACC|BAR|REG|PS|REM|PRO|PSV|PAT|MUT|PRE|FAV|FAC|FKP|FPT|LST|MSG|ICO|CNT)-(?:\d{2}|[A-Z]+|[a-c])$/;
const STATUSES = ["done", "partly", "not yet"] as const;

/** The cells of each line of the tables. */
function cellsOf(markdown: string): readonly (readonly string[])[] {
  return markdown
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) =>
      line
        .trim()
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
}

interface Row {
  readonly id: string;
  readonly status: string;
  readonly where: string;
  readonly tested: string;
  readonly missing: string;
}

const rows: readonly Row[] = cellsOf(text).flatMap(([id = "", , status = "", where = "", tested = "", missing = ""]) =>
  ID.test(id) ? [{ id, status, where, tested, missing }] : [],
);
const ids = rows.map(({ id }) => id);

/** `a/b.ts`, `c/` of a cell. */
function pathsOf(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].flatMap(([, path]) => path ?? []);
}

/** Ids in the order of the map: rows, the icons' second column, and the counts, which are headings. */
function idsOfMap(markdown: string): readonly string[] {
  const counts = [...markdown.matchAll(/^### (CNT-[a-z])\./gm)].flatMap(([, id]) => id ?? []);
  const tables = cellsOf(markdown).flatMap(([first = "", , third = ""]) =>
    first.startsWith("ICO-") ? [first, third] : [first],
  );
  return [...tables.filter((id) => ID.test(id)), ...counts];
}

describe("what of the manual is built", () => {
  it("has a row for each id, once", () => {
    expect(rows.length).toBeGreaterThan(200);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it("gives each row one of the three statuses, and counts them right", () => {
    expect(rows.filter(({ status }) => !STATUSES.some((known) => known === status))).toEqual([]);
    const counted = new Map(cellsOf(text).map(([name = "", count = ""]) => [name, count]));
    for (const status of STATUSES) {
      expect(counted.get(status), status).toBe(String(rows.filter((row) => row.status === status).length));
    }
    expect(counted.get("all")).toBe(String(rows.length));
  });

  it("says where it stands, and what is missing of a part", () => {
    const built = rows.filter(({ status }) => status !== "not yet");
    expect(built.filter(({ where }) => pathsOf(where).length === 0).map(({ id }) => id)).toEqual([]);
    const unsaid = rows.filter(({ status, missing }) => status === "partly" && missing === "–");
    expect(unsaid.map(({ id }) => id)).toEqual([]);
    const claimed = rows.filter(({ status, where, tested }) => status === "not yet" && `${where}${tested}` !== "––");
    expect(claimed.map(({ id }) => id)).toEqual([]);
  });

  it("names files that exist", () => {
    const named = rows.flatMap(({ where, tested, missing }) => [
      ...[...pathsOf(where), ...pathsOf(missing)].map((path) => `firmware/${path}`),
      ...pathsOf(tested).map((path) => `test/${path}`),
    ]);
    expect(named.length).toBeGreaterThan(100);
    expect([...new Set(named)].filter((path) => !existsSync(`${ROOT}${path}`))).toEqual([]);
  });

  // The map is no part of the project: the check is made where it can be.
  if (existsSync(MAP)) {
    it("has the ids of the map, no more and no fewer", () => {
      const known = idsOfMap(readFileSync(MAP, "utf8"));
      expect(known.length).toBeGreaterThan(200);
      expect(ids.filter((id) => !known.includes(id))).toEqual([]);
      expect(known.filter((id) => !ids.includes(id))).toEqual([]);
    });
  }
});
