import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { KNOWABLE } from "../../../../firmware/billing/predict/knowable.js";

const counts = new Map<string, number>();
for (const { kind } of KNOWABLE.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);

describe("the table of codes", () => {
  it("tells every code once, 424 in all", () => {
    expect(KNOWABLE.size).toBe(424);
  });

  it("points to codes that are checked", () => {
    for (const known of KNOWABLE.values()) {
      if (known.kind === "same-as") expect(KNOWABLE.get(known.code)?.kind).toBe("checked");
    }
  });

  it("has the counts that the page prints", () => {
    const page = readFileSync(new URL("../../../../docs/predictions.md", import.meta.url), "utf8");
    const printed = [...page.matchAll(/^\| `([a-z0-9-]+)` \|.*\| (\d+) \|$/gm)];
    const whys = new Map<string, number>(counts);
    for (const known of KNOWABLE.values()) {
      const part = known.kind === "beyond" ? known.why : known.kind === "guaranteed" ? known.by : undefined;
      if (part !== undefined) whys.set(part, (whys.get(part) ?? 0) + 1);
    }
    expect(new Map(printed.map(([, name = "", count]) => [name, Number(count)]))).toEqual(whys);
  });
});

const anomalies = new URL("../../../../../shared/domain/tables/anomalies.csv", import.meta.url);

// The source tables are no part of the project: the check is made where they are.
if (existsSync(anomalies)) {
  describe("the table of codes against its source", () => {
    it("holds each code of anomalies.csv and no other", () => {
      const codes = readFileSync(anomalies, "utf8")
        .trim()
        .split("\n")
        .slice(1)
        .map((line) => line.split(",")[0] ?? "");
      expect([...KNOWABLE.keys()].sort()).toEqual([...codes].sort());
    });

    it("rejects what is a reject there", () => {
      for (const line of readFileSync(anomalies, "utf8").trim().split("\n").slice(1)) {
        const [code = "", kind] = line.split(",");
        const known = KNOWABLE.get(code);
        if (known?.kind !== "checked" || kind === "anomalie") continue;
        expect({ code, severity: known.row.severity }).toEqual({
          code,
          severity: kind === "signalement" ? "signal" : "reject",
        });
      }
    });
  });
}
