import fc from "fast-check";
import { expect, test } from "vitest";
import { nurseTables } from "../../../firmware/billing/nurse/nomenclature/tables.js";
import { favouriteSummary, readFavouriteContent } from "../../../firmware/flows/favourites/content.js";

test("what was written reads back; anything else is undefined and never throws", () => {
  const content = {
    acts: [{ id: "IM" }, { id: "X", edit: { coefficient: 150, complement: "N" } }],
    add: [],
    decline: [],
  };
  expect(readFavouriteContent(JSON.parse(JSON.stringify(content)))).toEqual(content);
  for (const odd of [
    { acts: [{}], add: [], decline: [] },
    { acts: [], add: [1], decline: [] },
    { acts: [] },
    null,
    3,
  ]) {
    expect(readFavouriteContent(odd)).toBeUndefined();
  }
  expect(readFavouriteContent({ ...content, acts: [{ id: "IM", edit: { coefficient: "4" } }] })).toBeUndefined();
  expect(readFavouriteContent({ ...content, acts: [{ id: "IM", edit: { price: 4 } }] })).toBeUndefined();
  fc.assert(
    fc.property(fc.anything(), (odd) => {
      const read = readFavouriteContent(odd);
      if (read !== undefined) expect(favouriteSummary(read, nurseTables)).toBeTypeOf("string");
    }),
    { numRuns: 300 },
  );
});

test("the summary says what is billed; an act of no table shows its id", () => {
  const acts = [{ id: "IM" }, { id: "BSA" }, { id: "GONE" }, { id: "IM", edit: { coefficient: 150, quantity: 2 } }];
  expect(favouriteSummary({ acts, add: [], decline: [] }, nurseTables)).toBe("AMI 1 + BSA + GONE + 2 × AMI 1,5");
});
