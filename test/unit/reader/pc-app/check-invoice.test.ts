import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { date } from "../../../../firmware/lib/dates.js";
import { checkInvoice } from "../../../../firmware/reader/pc-app/check-invoice.js";
import { failure, preparedInvoice, value } from "../../../support/pc-app.js";
import { someWorkstationInvoice } from "../../../support/workstation.js";

const TODAY = date("2026-11-22");
type Prepared = ReturnType<typeof preparedInvoice>;

/** The invoice with one place changed: « lines.0.date » becomes `content`; undefined takes it away. */
function changed(path: string, content: unknown): unknown {
  const copy = structuredClone(preparedInvoice()) as unknown;
  const names = path.split(".");
  const last = names.pop() ?? "";
  let at = copy as Record<string, unknown>;
  for (const name of names) at = at[name] as Record<string, unknown>;
  if (content === undefined) delete at[last];
  else at[last] = content;
  return copy;
}

const faultOf = (outside: unknown) => failure(checkInvoice(outside, TODAY));

describe("an invoice prepared by the office software", () => {
  test("is taken as it is, with the NIR without its key", () => {
    expect(value(checkInvoice(preparedInvoice(), TODAY))).toEqual(someWorkstationInvoice({ biller: "751234568" }));
  });

  test("is the same text in whatever order the PC wrote its fields", () => {
    const reversed = (outside: unknown): unknown => {
      if (Array.isArray(outside)) return outside.map(reversed);
      if (typeof outside !== "object" || outside === null) return outside;
      const entries = Object.entries(outside).map(([name, inner]) => [name, reversed(inner)]);
      return Object.fromEntries(entries.reverse());
    };
    const one = JSON.stringify(value(checkInvoice(preparedInvoice(), TODAY)));
    expect(JSON.stringify(value(checkInvoice(reversed(preparedInvoice()), TODAY)))).toBe(one);
  });

  test("may have no prescription, absent or null", () => {
    for (const none of [undefined, null]) {
      expect(value(checkInvoice(changed("prescription", none), TODAY)).prescription).toBeUndefined();
    }
  });

  test.each([
    ["biller", "751234562", "key"],
    ["patient.insuredNir", "254037511500170", "key"],
    ["patient.insuredNir", "2540375115001", "form"],
    ["patient.birth", "1954-03-12", "form"],
    ["patient.lastName", undefined, "missing"],
    ["patient.lastName", "A\u0000B", "form"],
    ["patient.firstName", 7, "type"],
    ["number", 0, "range"],
    ["number", 1.5, "type"],
    ["lines.0.date", "2026-02-30", "not-a-date"],
    ["lines.0.date", "2026-11-23", "in-the-future"],
    ["lines.0.date", "2026-10-19", "prescription.date after-care"],
    ["lines.0.total", 1096, "sum"],
    ["lines.0.amo", -1, "range"],
    ["lines.0.quantity", 100, "range"],
    ["lines.0.coefficient", 0, "range"],
    ["lines", [], "range"],
    ["totals.patient", 1, "sum"],
    ["totals.total", 1094, "sum"],
    ["prescription.date", "2026-13-01", "not-a-date"],
    ["presence", "fax", "value"],
    ["amo.caisse", "75", "form"],
  ])("is refused when %s is %j: %s", (path, content, why) => {
    const [field, word] = why.includes(" ") ? why.split(" ") : [path, why];
    expect(faultOf(changed(path, content))).toEqual({ field, why: word });
  });

  test("is refused with a field that nobody knows, which is not repeated", () => {
    const name = "DUPONT Marie 2540375115001";
    expect(faultOf({ ...preparedInvoice(), [name]: 1 })).toEqual({ field: "", why: "unknown-field" });
  });

  test("today's care is billed, and a prescription of the same day too", () => {
    const { lines, prescription }: Prepared = preparedInvoice();
    const outside = {
      ...preparedInvoice(),
      lines: lines.map((line) => ({ ...line, date: TODAY })),
      prescription: { ...prescription, date: TODAY },
    };
    expect(checkInvoice(outside, TODAY).ok).toBe(true);
  });
});

describe("anything else in its place", () => {
  /** Leaves of the invoice, each replaced by anything. */
  const leaves = ["id", "number", "patient", "patient.birthRank", "lines", "lines.0", "lines.0.label", "totals", "amo"];

  test("never throws, and is told by words of ours alone", () => {
    fc.assert(
      fc.property(fc.constantFrom(...leaves), fc.jsonValue(), (path, content) => {
        const checked = checkInvoice(changed(path, content), TODAY);
        if (checked.ok) return;
        expect(checked.error.field).toMatch(/^[A-Za-z0-9.]*$/);
        expect(checked.error.why).toMatch(/^[a-z-]+$/);
      }),
      { numRuns: 1000 },
    );
  });

  test("an invoice that is taken adds up to the cent", () => {
    const amount = fc.integer({ min: 0, max: 3000 });
    const line = fc.record({ amo: amount, amc: amount, patient: amount, off: fc.constantFrom(0, 0, 0, 1, -1) });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), fc.constantFrom(0, 0, 1), (parts, totalOff) => {
        const [model] = preparedInvoice().lines;
        const lines = parts.map(({ off, ...shares }) => ({
          ...model,
          ...shares,
          total: Math.max(0, shares.amo + shares.amc + shares.patient + off),
        }));
        const sum = (name: "total" | "amo" | "amc" | "patient") => lines.reduce((all, one) => all + one[name], 0);
        const totals = { total: sum("total") + totalOff, amo: sum("amo"), amc: sum("amc"), patient: sum("patient") };
        const addsUp = lines.every((one) => one.amo + one.amc + one.patient === one.total) && totalOff === 0;
        expect(checkInvoice({ ...preparedInvoice(), lines, totals }, TODAY).ok).toBe(addsUp);
      }),
      { numRuns: 500 },
    );
  });
});
