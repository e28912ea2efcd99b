import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchConvention } from "../../../../firmware/billing/amc/conventions/match.js";
import { amcKey } from "../../../../firmware/billing/amc/conventions/model.js";
import { criterionAccepts } from "../../../../firmware/billing/amc/conventions/pattern.js";
import { asked, convention, matchesOf, tableOf } from "./convention-file.js";

describe("wildcards", () => {
  it("accept any character and nothing else does", () => {
    // test_vectors.csv, secondary_criterion: 08??????? matches any 9-character code that starts by 08.
    const code = fc.stringMatching(/^[0-9A-Z]{9}$/);
    const of08 = fc.stringMatching(/^08[0-9A-Z]{7}$/);
    fc.assert(
      fc.property(fc.oneof(code, of08), (any) => {
        expect(criterionAccepts("08???????", any)).toBe(any.startsWith("08"));
      }),
    );
    fc.assert(
      fc.property(code, fc.nat(8), (any, at) => {
        expect(criterionAccepts(any, any)).toBe(true);
        expect(criterionAccepts(`${any.slice(0, at)}?${any.slice(at + 1)}`, any)).toBe(true);
        const other = any[at] === "A" ? "B" : "A";
        expect(criterionAccepts(any, `${any.slice(0, at)}${other}${any.slice(at + 1)}`)).toBe(false);
      }),
    );
  });
});

describe("whatever the table", () => {
  const number = fc.constantFrom("1", "01", "2", "3");
  const line = fc.record({
    numAMC: number,
    typeConvention: fc.constantFrom("RO", "AL"),
    critereSecondaire: fc.constantFrom("", "94???????", "9401?????", "?????????", "08???????"),
    typeAccord: fc.constantFrom("T", "T", "D"),
    dateApplication: fc.constantFrom("", "20250101", "20260115", "20260201"),
    numOrganismeSignataire: fc.constantFrom("", "94", "95"),
  });

  it("what is found fits, is in order, and is what a plain scan of all lines finds", () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 12 }),
        number,
        fc.constantFrom("RO", "AL", undefined),
        (lines, wanted, type) => {
          fc.pre(lines.length > 0);
          const result = matchConvention(
            { ...asked, number: wanted, type },
            tableOf({ conventions: lines.map(convention) }),
          );
          const matches = matchesOf(result);
          const accepted = (pattern: string): boolean =>
            pattern === "" || [...pattern].every((char, at) => char === "?" || char === asked.caisse?.[at]);
          const fitting = lines.filter(
            (each) =>
              amcKey(each.numAMC) === amcKey(wanted) &&
              (type === undefined || each.typeConvention === type) &&
              accepted(each.critereSecondaire) &&
              each.dateApplication <= "20260115",
          );
          const identity = (each: (typeof lines)[number]): string =>
            `${each.typeConvention}/${each.critereSecondaire}/${each.numOrganismeSignataire}`;
          const last = new Map<string, (typeof lines)[number]>();
          for (const each of fitting) {
            if (each.dateApplication >= (last.get(identity(each))?.dateApplication ?? ""))
              last.set(identity(each), each);
          }
          const expected = [...last.values()].filter(({ typeAccord }) => typeAccord === "T").map(identity);
          const got = matches.map(
            ({ convention: { type: kind, criterion, signatory } }) => `${kind}/${criterion}/${signatory ?? ""}`,
          );
          expect([...got].sort()).toEqual([...expected].sort());
          const order = matches.map(({ fixedCharacters, convention: { from } }) => `${fixedCharacters} ${from ?? ""}`);
          expect(order).toEqual([...order].sort().reverse());
        },
      ),
      { numRuns: 500 },
    );
  });
});
