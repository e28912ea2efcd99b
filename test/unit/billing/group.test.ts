import { describe, expect, it } from "vitest";
import { rated } from "./visit.js";

const insulins = { acts: ["GLYCEMIE", "INSULINE", "INSULINE"] };

function totals(groupActs: boolean, acts: readonly string[]) {
  const { lines, total, amo } = rated({ acts, place: "OFFICE" }, { groupActs });
  return { lines: lines.map(({ label, quantity, amount }) => [label, quantity, amount]), total, amo };
}

describe("grouping same acts", () => {
  it("leaves them apart unless it is asked", () => {
    expect(totals(false, insulins.acts).lines).toHaveLength(3);
  });

  it("puts the two insulins on one line, and the total stays when nothing is rounded", () => {
    const grouped = totals(true, insulins.acts);
    expect(grouped.lines.map(([, quantity]) => quantity)).toEqual([1, 2]);
    expect(grouped.total).toBe(totals(false, insulins.acts).total);
  });

  it("rounds the grouped line once: 3 × AMI 1.5 is 14.18 and not 14.19, AMO 8.51 and not 8.52", () => {
    // Three blood samples of one visit: 3.15 × 1.5 × 3 = 14.175; 60 % of 14.18 is 8.508 (billing.md §5.4).
    const acts = ["PONCTION_VEINEUSE", "PONCTION_VEINEUSE", "PONCTION_VEINEUSE"];
    expect(totals(false, acts)).toMatchObject({ total: 1419, amo: 852 });
    expect(totals(true, acts)).toMatchObject({ total: 1418, amo: 851 });
  });
});
