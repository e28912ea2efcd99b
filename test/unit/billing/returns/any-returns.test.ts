import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { takeReturns } from "../../../../firmware/billing/returns/matching.js";
import type { ReturnMessage } from "../../../../firmware/billing/returns/messages.js";
import { totalsOf } from "../../../../firmware/billing/returns/totals.js";
import { date } from "../../../../firmware/lib/dates.js";
import { cents } from "../../../../firmware/lib/money.js";
import {
  ack,
  bookOf,
  invoice,
  LOT,
  NEW_LOT,
  only,
  payment,
  refusal,
  reject,
  SIGNED,
  take,
  W05,
  withSteps,
} from "./invoices.js";

const returns: fc.Arbitrary<ReturnMessage> = fc.oneof(
  fc
    .record({
      invoice: fc.constantFrom(1, 2, 3, 4, 5, 9),
      transfer: fc.constantFrom("V1", "V2", "V3"),
      day: fc.constantFrom("2025-03-06", "2025-03-12", "2025-07-01"),
      amo: fc.constantFrom(undefined, 0, 2000, 3439, 5439),
      amc: fc.constantFrom(0, 1917, 2000),
    })
    .map(({ amo, ...rest }) => payment(amo === undefined ? rest : { ...rest, amo })),
  fc
    .record({
      id: fc.constantFrom("A1", "A2"),
      number: fc.constantFrom("012", "013", "D01", "099"),
      day: fc.constantFrom("2025-03-05", "2025-03-06"),
      refused: fc.boolean(),
      named: fc.constantFrom(undefined, 1, 2),
    })
    .map(({ id, number, day, refused, named }) =>
      ack({
        id,
        lot: { number, date: number === "013" ? NEW_LOT.date : LOT.date },
        date: date(day),
        outcome: refused ? { kind: "refused", reason: "illisible", invoice: named } : { kind: "accepted" },
      }),
    ),
  fc
    .record({
      invoice: fc.constantFrom(1, 2, 3, 4, 5, 9),
      part: fc.constantFrom("amo" as const, "amc" as const),
      code: fc.constantFrom("I1002", "I0414"),
      level: fc.constantFrom("invoice" as const, "act" as const),
      kind: fc.constantFrom("reject" as const, "signal" as const),
    })
    .map(({ part, code, ...rest }) => reject(part, code, rest)),
);

/** One sent, one recycled, one without third-party payment for the AMC, one that never left, one in two flows. */
const recycled = withSteps(
  only(take(invoice({ number: 2 }), refusal()).book),
  { kind: "put-in-lot", at: NEW_LOT.date, lot: NEW_LOT },
  { kind: "send", at: NEW_LOT.date },
);
const start = bookOf(
  invoice({ number: 1 }),
  recycled,
  invoice({ number: 3, thirdParty: { amo: true, amc: false }, securing: "5" }),
  invoice({ number: 4 }, SIGNED),
  withSteps(invoice({ number: 5, separateAmc: true }), {
    kind: "dre-in-lot",
    at: LOT.date,
    lot: { number: "D01", date: LOT.date },
  }),
);

describe("whatever comes back", () => {
  const lists = fc.array(returns, { maxLength: 12 });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(lists, (messages) => {
        const once = takeReturns(start, messages).book;
        expect(takeReturns(once, messages).book).toEqual(once);
        expect(takeReturns(start, [...messages, ...messages]).book).toEqual(once);
      }),
    );
  });

  it("gives the same book in any order, and cut anywhere", () => {
    const shuffled = lists.chain((messages) =>
      fc.tuple(
        fc.constant(messages),
        fc.shuffledSubarray(messages, { minLength: messages.length, maxLength: messages.length }),
        fc.nat({ max: messages.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([messages, others, cut]) => {
        const straight = takeReturns(start, messages).book;
        expect(takeReturns(start, others).book).toEqual(straight);
        const first = takeReturns(start, others.slice(0, cut)).book;
        expect(takeReturns(first, others.slice(cut)).book).toEqual(straight);
      }),
      { numRuns: 300 },
    );
  });

  it("loses no cent: expected is always paid and due together", () => {
    fc.assert(
      fc.property(lists, (messages) => {
        for (const { parts } of takeReturns(start, messages).book.invoices) {
          for (const { state, expected, paid, due } of [parts.amo, parts.amc]) {
            expect(paid + due).toBe(expected);
            if (state === "P" || state === "none") expect(due).toBe(0);
          }
        }
      }),
    );
  });

  it("is told in one French sentence at least for each line", () => {
    fc.assert(
      fc.property(lists, (messages) => {
        const { findings } = takeReturns(start, messages);
        expect(findings.length).toBeGreaterThanOrEqual(messages.length);
        for (const { text } of findings) expect(text).toMatch(/^[A-Z].*\.$/);
      }),
    );
  });

  it("is quick: ten thousand invoices and their payments", () => {
    const many = Array.from({ length: 10_000 }, (_, at) => invoice({ number: at + 1 }));
    const paid = many.map(({ invoice: { number } }) => payment({ invoice: number, amo: 5439, amc: 1917 }));
    const { book } = takeReturns(bookOf(...many), paid);
    expect(book.invoices.every(({ status }) => status.kind === "paid")).toBe(true);
    expect(totalsOf(book.invoices).amo.paid).toBe(cents(10_000 * W05.amounts.amo));
  });
});
