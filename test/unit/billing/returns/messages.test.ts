import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReturnMessage } from "../../../../firmware/billing/returns/messages.js";
import { parseReturn, parseReturns } from "../../../../firmware/billing/returns/parse.js";
import { describeFault } from "../../../../firmware/billing/returns/strict-reader.js";
import { writeReturn, writeReturns } from "../../../../firmware/billing/returns/write.js";
import { addDays, date } from "../../../../firmware/lib/dates.js";
import { cents } from "../../../../firmware/lib/money.js";
import { BILLER } from "./invoices.js";

const HEAD = { version: "SI01", test: true, biller: BILLER };
const ARL = {
  ...HEAD,
  kind: "ARL",
  id: "A1",
  lot: "012",
  lotDate: "2025-03-04",
  date: "2025-03-05",
  outcome: "accepted",
};
const RSP = { ...HEAD, kind: "RSP", invoice: "000001434", date: "2025-03-12" };
const TRANSFER = { id: "V1", date: "2025-03-12", label1: "CPAM", label2: "", payer: "01911", amountCents: 7356 };
const AMO = { paidCents: 5439, askedCents: 5439, payer: "01911" };
const PAYMENT = { ...RSP, what: "payment", transfer: TRANSFER, amo: AMO };
const REJECT = { ...RSP, what: "reject", part: "AMC", code: "I0414", label: "inconnu", level: "invoice" };

const read = (value: unknown) => parseReturn(JSON.stringify(value), 7);

describe("a returned line", () => {
  it("is an acknowledgement of a lot", () => {
    expect(read(ARL)).toEqual({
      ok: true,
      value: {
        kind: "ARL",
        biller: BILLER,
        id: "A1",
        lot: { number: "012", date: "2025-03-04" },
        date: "2025-03-05",
        outcome: { kind: "accepted" },
      },
    });
  });

  it("is a refusal, of which one invoice may be named", () => {
    const refused = { ...ARL, outcome: "refused", reason: "Total du lot faux" };
    expect(read(refused)).toMatchObject({
      value: { outcome: { kind: "refused", reason: "Total du lot faux", invoice: undefined } },
    });
    expect(read({ ...refused, invoice: "000001434" })).toMatchObject({ value: { outcome: { invoice: 1434 } } });
  });

  it("is a payment of one share or of both", () => {
    expect(read(PAYMENT)).toEqual({
      ok: true,
      value: {
        kind: "payment",
        biller: BILLER,
        invoice: 1434,
        date: "2025-03-12",
        transfer: { id: "V1", date: "2025-03-12", label1: "CPAM", label2: "", payer: "01911", amount: 7356 },
        shares: { amo: { paid: 5439, asked: 5439, payer: "01911" } },
      },
    });
    const both = read({ ...PAYMENT, amc: { ...AMO, paidCents: 1917 } });
    expect(both).toMatchObject({ value: { shares: { amo: { paid: 5439 }, amc: { paid: 1917 } } } });
  });

  it("is a reject or a signal", () => {
    expect(read(REJECT)).toMatchObject({ value: { kind: "reject", part: "amc", code: "I0414", level: "invoice" } });
    expect(read({ ...REJECT, what: "signal", part: "AMO", level: "act" })).toMatchObject({
      value: { kind: "signal", part: "amo", level: "act" },
    });
  });
});

describe("a bad line tells the field and why", () => {
  const without = (value: Readonly<Record<string, unknown>>, name: string) =>
    Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
  it.each([
    [[], "", "not-an-object"],
    [null, "", "not-an-object"],
    ["x", "", "not-an-object"],
    [without(ARL, "version"), "version", "missing"],
    [{ ...ARL, version: "SI02" }, "version", "not-this-value"],
    [{ ...ARL, test: false }, "test", "not-this-value"],
    [{ ...ARL, test: "true" }, "test", "not-this-value"],
    [{ ...ARL, kind: "PEC" }, "kind", "not-one-of"],
    [{ ...ARL, biller: "99111111" }, "biller", "bad-form"],
    [{ ...ARL, biller: 991111118 }, "biller", "not-a-text"],
    [{ ...ARL, lot: "" }, "lot", "bad-form"],
    [{ ...ARL, lotDate: "2025-02-30" }, "lotDate", "not-a-date"],
    [{ ...ARL, id: "   " }, "id", "bad-form"],
    [{ ...ARL, id: "a\nb" }, "id", "bad-form"],
    [{ ...ARL, id: "a".repeat(201) }, "id", "too-long"],
    [{ ...ARL, outcome: "perhaps" }, "outcome", "not-one-of"],
    [{ ...ARL, outcome: "refused" }, "reason", "missing"],
    [{ ...ARL, reason: "rien" }, "reason", "unknown-field"],
    [{ ...ARL, outcome: "refused", reason: "x", invoice: "1434" }, "invoice", "bad-form"],
    [{ ...ARL, surplus: 1 }, "surplus", "unknown-field"],
    // A name that is no name is not repeated: it might be a number that names a person.
    [{ ...ARL, "1850578006084": 1 }, "?", "unknown-field"],
    [{ ...ARL, ["__proto__"]: 1 }, "?", "unknown-field"],
    [{ ...RSP, what: "thanks" }, "what", "not-one-of"],
    [{ ...REJECT, invoice: "000000000" }, "invoice", "bad-form"],
    [{ ...REJECT, date: 20250312 }, "date", "not-a-date"],
    [{ ...REJECT, part: "amc" }, "part", "not-one-of"],
    [{ ...REJECT, code: "i0414" }, "code", "bad-form"],
    [{ ...REJECT, level: "line" }, "level", "not-one-of"],
    [without(REJECT, "label"), "label", "missing"],
    [without(PAYMENT, "amo"), "amo", "missing"],
    [without(PAYMENT, "transfer"), "transfer", "missing"],
    [{ ...PAYMENT, amc: "all" }, "amc", "not-an-object"],
    [{ ...PAYMENT, amo: { ...AMO, paidCents: 54.39 } }, "amo.paidCents", "not-an-amount"],
    [{ ...PAYMENT, amo: { ...AMO, paidCents: -1 } }, "amo.paidCents", "not-an-amount"],
    [{ ...PAYMENT, amo: { ...AMO, askedCents: "5439" } }, "amo.askedCents", "not-an-amount"],
    [{ ...PAYMENT, amo: { ...AMO, paidCents: 100_000_000 } }, "amo.paidCents", "not-an-amount"],
    [{ ...PAYMENT, amo: { ...AMO, more: 1 } }, "amo.more", "unknown-field"],
    [{ ...PAYMENT, transfer: { ...TRANSFER, id: "" } }, "transfer.id", "bad-form"],
    [{ ...PAYMENT, transfer: { ...TRANSFER, amountCents: null } }, "transfer.amountCents", "not-an-amount"],
  ])("%#: %j", (value, field, why) => {
    // JSON.parse makes `__proto__` an ordinary field, an object literal would not.
    expect(read(value)).toEqual({ ok: false, error: { kind: "field", line: 7, field, why } });
    expect(describeFault({ field, why } as Parameters<typeof describeFault>[0])).toMatch(/^(the line|[\w.?]+): \w/);
  });

  it("says when it is no JSON, or too long to be one of ours", () => {
    expect(parseReturn("{", 3)).toEqual({ ok: false, error: { kind: "not-json", line: 3 } });
    expect(parseReturn(" ".repeat(9000), 4)).toEqual({
      ok: false,
      error: { kind: "line-too-long", line: 4, length: 9000 },
    });
  });
});

describe("a returns file", () => {
  it("goes on after a bad line, and counts lines as an editor does", () => {
    const text = `\uFEFF${JSON.stringify(ARL)}\r\n\r\nnothing\n${JSON.stringify(REJECT)}`;
    const { messages, errors } = parseReturns(text);
    expect(messages.map(({ kind }) => kind)).toEqual(["ARL", "reject"]);
    expect(errors).toEqual([{ kind: "not-json", line: 3 }]);
  });

  it("may be empty", () => {
    expect(parseReturns("")).toEqual({ messages: [], errors: [] });
  });
});

const texts = fc.stringMatching(/^[A-Za-zÀ-ÿ0-9 .,'"\\/-]{1,30}$/).filter((text) => text.trim() !== "");
const days = fc.integer({ min: 0, max: 2000 }).map((count) => addDays(date("2024-01-01"), count));
const numbers = fc.integer({ min: 1, max: 999_999_999 });
const amounts = fc.integer({ min: 0, max: 99_999_999 }).map(cents);
const billers = fc.stringMatching(/^\d{9}$/);
const parts = fc.constantFrom("amo", "amc");
const shares = fc.record({ paid: amounts, asked: amounts, payer: texts });

const messages: fc.Arbitrary<ReturnMessage> = fc.oneof(
  fc.record({
    kind: fc.constant("ARL" as const),
    biller: billers,
    id: texts,
    lot: fc.record({ number: fc.stringMatching(/^[A-Z0-9]{1,9}$/), date: days }),
    date: days,
    outcome: fc.oneof(
      fc.constant({ kind: "accepted" as const }),
      fc.record({
        kind: fc.constant("refused" as const),
        reason: texts,
        invoice: fc.option(numbers, { nil: undefined }),
      }),
    ),
  }),
  fc.record({
    kind: fc.constant("payment" as const),
    biller: billers,
    invoice: numbers,
    date: days,
    transfer: fc.record({ id: texts, date: days, label1: texts, label2: texts, payer: texts, amount: amounts }),
    shares: fc.oneof(fc.record({ amo: shares }), fc.record({ amc: shares }), fc.record({ amo: shares, amc: shares })),
  }),
  fc.record({
    kind: fc.constantFrom("reject" as const, "signal" as const),
    biller: billers,
    invoice: numbers,
    date: days,
    part: parts as fc.Arbitrary<"amo" | "amc">,
    code: fc.stringMatching(/^[A-Z0-9]{1,10}$/),
    label: texts,
    level: fc.constantFrom("invoice" as const, "act" as const),
  }),
);

describe("writing", () => {
  it("is undone by reading", () => {
    fc.assert(
      fc.property(fc.array(messages, { maxLength: 10 }), (told) => {
        expect(parseReturns(writeReturns(told))).toEqual({ messages: told, errors: [] });
      }),
    );
  });

  it("marks each line as a stand-in, on one line", () => {
    fc.assert(
      fc.property(messages, (message) => {
        const line = writeReturn(message);
        expect(line).not.toContain("\n");
        expect(JSON.parse(line)).toMatchObject({ version: "SI01", test: true });
      }),
    );
  });
});

describe("fuzzing", () => {
  it("never throws, whatever the text, and gives each line to one side", () => {
    const line = fc.oneof(fc.string(), fc.json(), messages.map(writeReturn));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const text = lines.join("\n");
        const { messages: good, errors } = parseReturns(text);
        const told = text
          .replace(/^\uFEFF/, "")
          .split("\n")
          .filter((one) => one.trim() !== "");
        expect(good.length + errors.length).toBe(told.length);
      }),
      { numRuns: 500 },
    );
  });

  it("reads an altered line as the same message, another one of the same form, or a typed error", () => {
    const altered = fc
      .tuple(messages.map(writeReturn), fc.nat(), fc.constantFrom('"', "{", "}", "0", "-", "é", "\\", ",", "\u0000"))
      .map(([line, at, put]) => {
        const place = at % line.length;
        return `${line.slice(0, place)}${put}${line.slice(place + 1)}`;
      });
    fc.assert(
      fc.property(altered, (line) => {
        const result = parseReturn(line, 1);
        if (result.ok) expect(parseReturn(writeReturn(result.value), 1)).toEqual(result);
        else expect(result.error.line).toBe(1);
      }),
      { numRuns: 1000 },
    );
  });

  it("never repeats a value in an error", () => {
    const nir = "1850578006084";
    for (const name of [...Object.keys(PAYMENT), ...Object.keys(REJECT), ...Object.keys(ARL)]) {
      for (const form of [PAYMENT, REJECT, ARL]) {
        const result = read({ ...form, [name]: { [nir]: nir } });
        if (!result.ok) expect(JSON.stringify(result.error)).not.toContain(nir);
      }
    }
  });
});
