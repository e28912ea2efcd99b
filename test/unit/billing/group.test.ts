import { describe, expect, it } from "vitest";
import { cents } from "../../../firmware/lib/money.js";
import { rated, rulesOf, shown, type Visit } from "./visit.js";

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

describe("a group", () => {
  const office = (acts: NonNullable<Visit["acts"]>) => rated({ acts, place: "OFFICE" }, { groupActs: true });
  const insulin = (quantity: number) => ({ id: "INSULINE", edit: { quantity } });

  it("says how many acts it holds, and keeps its reasons", () => {
    const rating = rated({ acts: ["INSULINE", "INSULINE", "INSULINE"], place: "OFFICE" }, { groupActs: true });
    expect(rulesOf(rating, "p0/act/0")).toEqual(["5BIS-full", "tariff", "grouped", "amo-60", "amc-052"]);
    const text = rating.lines[0]?.reasons.find(({ rule }) => rule === "grouped")?.text;
    expect(text).toBe("3 actes identiques regroupés sur une ligne");
    expect(rulesOf(office(["INSULINE"]), "p0/act/0")).not.toContain("grouped");
  });

  it("holds 99 at most, two digits in the record: the next act begins another line", () => {
    expect(office([insulin(60), insulin(39)]).lines.map(({ quantity }) => quantity)).toEqual([99]);
    expect(office([insulin(60), insulin(40), insulin(39)]).lines.map(({ quantity }) => quantity)).toEqual([99, 40]);
  });

  it("leaves alone what was typed, left out, or is no act", () => {
    const typed = { id: "INSULINE", edit: { total: cents(315) } };
    expect(shown(office([typed, typed]))).toEqual(["AMI 1 = 315", "AMI 1 = 315"]);
    const declined = rated(
      { acts: ["INSULINE", "INSULINE", "INSULINE"], place: "OFFICE", decline: ["p0/act/0", "p0/act/1"] },
      { groupActs: true },
    );
    expect(shown(declined)).toEqual(["(AMI)", "(AMI)", "AMI 1 = 315"]);
    const two = rated([{ acts: ["IM"] }, { acts: ["IM"], time: "18:00" }], { groupActs: true });
    expect(shown(two)).toEqual(["AMI 1 = 315", "MAU = 135", "IFD = 275", "AMI 1 = 315", "MAU = 135", "IFD = 275"]);
  });

  it("of free acts stays free", () => {
    const free = { id: "INSULINE", edit: { qualifier: "G" as const } };
    expect(office([free, free]).lines).toMatchObject([{ quantity: 2, amount: 0, base: 0 }]);
  });
});
