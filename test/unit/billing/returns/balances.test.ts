import { describe, expect, it } from "vitest";
import {
  addPatientPayment,
  balancesOf,
  type PatientPayment,
  removePatientPayment,
  runningBalance,
} from "../../../../firmware/billing/returns/balances.js";
import { cents, ZERO } from "../../../../firmware/lib/money.js";
import { W05 } from "./invoices.js";

const NOTHING = { amo: ZERO, amc: ZERO };
const BOTH = { amo: true, amc: true };
/** W06: facture 123.80, AMO 10.00, AMC 0.00, patient 113.80. */
const W06 = { amo: cents(1000), amc: ZERO, patient: cents(11380) };
const CARD: PatientPayment = { id: "p1", means: "cb", amount: cents(11000) };

describe("the soldes of worked example W05", () => {
  it("are 54.39, 19.17 and 0.00", () => {
    const { amo, amc, patient, message } = balancesOf(W05.amounts, BOTH, NOTHING, []);
    expect([amo.left, amc.left, patient.left, message]).toEqual([5439, 1917, 0, "none"]);
  });

  it("fall as caisse and mutuelle pay", () => {
    const { amo, amc } = balancesOf(W05.amounts, BOTH, { amo: cents(5439), amc: cents(1900) }, []);
    expect([amo, amc]).toEqual([
      { owed: 5439, paid: 5439, left: 0 },
      { owed: 1917, paid: 1900, left: 17 },
    ]);
  });

  it("are the patient's where nobody else pays", () => {
    const advanced = balancesOf(W05.amounts, { amo: true, amc: false }, NOTHING, []);
    expect([advanced.amo.left, advanced.amc.left, advanced.patient.left]).toEqual([5439, 0, 1917]);
    const all = balancesOf(W05.amounts, { amo: false, amc: false }, NOTHING, []);
    expect([all.amo.left, all.amc.left, all.patient.left, all.message]).toEqual([0, 0, 7356, "incomplete"]);
  });

  it("are negative for the patient when a share was typed too high (W04)", () => {
    const typed = { amo: cents(5439), amc: cents(2207), patient: cents(-290) };
    expect(balancesOf(typed, BOTH, NOTHING, [])).toMatchObject({ patient: { left: -290 }, message: "negative" });
  });
});

describe("payments by the patient", () => {
  it("leave 3.80 after the card and 0.00 after cash (W06)", () => {
    expect(balancesOf(W06, BOTH, NOTHING, [])).toMatchObject({ patient: { left: 11380 }, message: "incomplete" });
    const cash: PatientPayment = { id: "p2", means: "especes", amount: cents(380) };
    expect(runningBalance(cents(11380), [CARD, cash])).toEqual([380, 0]);
    expect(balancesOf(W06, BOTH, NOTHING, [CARD])).toMatchObject({
      amo: { left: 1000 },
      patient: { owed: 11380, paid: 11000, left: 380 },
      message: "incomplete",
    });
    expect(balancesOf(W06, BOTH, NOTHING, [CARD, cash])).toMatchObject({ patient: { left: 0 }, message: "none" });
  });

  it("may be more than what is owed, which is told (W07)", () => {
    const cheque: PatientPayment = { id: "p2", means: "cheque", amount: cents(400) };
    const added = addPatientPayment([CARD], cheque);
    expect(added).toEqual({ ok: true, value: [CARD, cheque] });
    expect(balancesOf(W06, BOTH, NOTHING, [CARD, cheque])).toMatchObject({
      patient: { left: -20 },
      message: "negative",
    });
  });

  it("are there once when given twice, and refused when they change under the same id", () => {
    expect(addPatientPayment([CARD], { ...CARD })).toEqual({ ok: true, value: [CARD] });
    const other = { ok: false, error: { kind: "other-payment", id: "p1" } };
    expect(addPatientPayment([CARD], { ...CARD, amount: cents(1) })).toEqual(other);
    expect(addPatientPayment([CARD], { ...CARD, means: "cheque" })).toEqual(other);
  });

  it.each([0, -100])("of %i cents are none", (amount) => {
    expect(addPatientPayment([], { ...CARD, amount: cents(amount) })).toEqual({
      ok: false,
      error: { kind: "not-positive", amount },
    });
  });

  it("are removed by their id", () => {
    expect(removePatientPayment([CARD], "p1")).toEqual([]);
    expect(removePatientPayment([CARD], "p9")).toEqual([CARD]);
  });
});
