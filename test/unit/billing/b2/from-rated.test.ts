import { expect, it } from "vitest";
import { b2LinesOf } from "../../../../firmware/billing/b2/from-rated.js";
import type { RatedLine } from "../../../../firmware/billing/types.js";
import { cents, ZERO } from "../../../../firmware/lib/money.js";
import { ami, fileOf, invoice, textOf } from "./sample.js";

const rated: RatedLine = {
  key: "p0/act/0",
  passage: 0,
  code: "AMI",
  label: "Injection",
  coefficient: 150,
  ratePercent: 100,
  quantity: 1,
  unitPrice: cents(315),
  amount: cents(473),
  base: cents(473),
  amoRate: 60,
  amo: cents(284),
  amc: cents(189),
  patient: ZERO,
  participation: ZERO,
  participationCode: undefined,
  exemption: undefined,
  ccam: undefined,
  freedom: "fixed",
  typed: { amo: false, amc: false, line: false },
  complement: undefined,
  qualifier: undefined,
  reasons: [{ rule: "act", text: "AMI 1,5", article: undefined, source: undefined }],
};

function linesWith(...lines: readonly RatedLine[]) {
  return b2LinesOf(lines, { prescriber: ami.prescriber, performer: ami.performer, days: [ami.date] });
}

it("an act becomes the line of the sample", () => {
  expect(linesWith(rated)).toEqual([ami]);
});

it("a half act carries half its coefficient", () => {
  // AMI 1.5 at 50 %: 0.75.
  expect(linesWith({ ...rated, ratePercent: 50 })[0]?.coefficient).toBe(75);
});

it("what she left out is not on the invoice; fees have the coefficient 1; IFD is IFA on the exchange", () => {
  const lines = linesWith(
    { ...rated, freedom: "declined" },
    { ...rated, code: "IFD", coefficient: null, exemption: "4", typed: { amo: true, amc: true, line: false } },
  );
  expect(lines).toMatchObject([{ code: "IFA", coefficient: 100, exemption: "4", forcedAmo: "1", forcedAmc: "1" }]);
});

it("what article 11 B leaves unpaid is not on the invoice", () => {
  expect(linesWith({ ...rated, ratePercent: 0, amount: ZERO, base: ZERO, amo: ZERO, amc: ZERO })).toEqual([]);
});

it("a line of more than 99 becomes several whose amounts add up", () => {
  // 250 km at 0.35: 87.50, of which 60 % is 52.50; 99/250 of each, half up, is 34.65 and 20.79.
  const km = { ...rated, code: "IK", coefficient: null, quantity: 250, unitPrice: cents(35), amount: cents(8750) };
  const lines = linesWith({ ...km, base: cents(8750), amo: cents(5250), amc: cents(3500) });
  expect(lines.map(({ quantity, charged, amo, amc }) => [quantity, charged, amo, amc])).toEqual([
    [99, 3465, 2079, 1386],
    [99, 3465, 2079, 1386],
    [52, 1820, 1092, 728],
  ]);
});

it("a CCAM act is written in 4M under its grouping code", () => {
  const [line] = linesWith({
    ...rated,
    code: "ATM",
    coefficient: null,
    ccam: { code: "AFLB001", activity: 1, phase: 0, modifiers: ["F"], association: 2, exceptional: "O" },
  });
  expect(line?.code).toBe("ATM");
  const detail = textOf(fileOf({ lines: line === undefined ? invoice.lines : [line] }))
    .split("\r\n")
    .find((record) => record[35] === "M");
  // Code 43, activity 57, phase 58, modifiers 59 to 62, association 63, exceptional 64, date 65.
  expect(detail?.slice(42, 70)).toBe("AFLB001       10F   2O250101");
});
