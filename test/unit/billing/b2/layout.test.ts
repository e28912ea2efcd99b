import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RECORD_TYPES } from "../../../../firmware/billing/b2/field.js";
import { LAYOUTS } from "../../../../firmware/billing/b2/layout.js";

describe.each(RECORD_TYPES)("record %s", (type) => {
  it("fills 128 characters without a gap", () => {
    let at = 1;
    for (const field of LAYOUTS[type].fields) {
      expect(field.at, field.name).toBe(at);
      at += field.length;
    }
    expect(at).toBe(129);
  });
});

const table = new URL("../../../../../shared/domain/tables/b2_layout.csv", import.meta.url);

describe.skipIf(!existsSync(table))("against b2_layout.csv", () => {
  const rows = () =>
    readFileSync(table, "utf8")
      .trimEnd()
      .split("\n")
      .slice(1)
      // Only the eighth column, the rule, is ever quoted; those compared here stand before it, the trust at the end.
      .map((row) => row.replace("\r", "").split(","))
      .map(([record, , , position, length, picture, field, ...rest]) => ({
        record,
        position: Number(position),
        length: Number(length),
        picture,
        field,
        standIn: /stand-in|unseen/.test(rest.at(-1) ?? ""),
      }));

  it("has its 225 rows, in its order", () => {
    const ours = ["2", "2S", "4", "4S", "4E", "4M", "5", "000", "1", "6", "999"] as const;
    const fields = ours.flatMap((record) =>
      LAYOUTS[record].fields.map(({ at, length, picture, name }) => ({
        record,
        position: at,
        length,
        picture,
        field: name,
        standIn: LAYOUTS[record].confidence === "stand-in",
      })),
    );
    expect(fields).toHaveLength(225);
    expect(fields).toEqual(rows());
  });
});
