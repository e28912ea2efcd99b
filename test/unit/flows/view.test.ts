import { describe, expect, test } from "vitest";
import { builtInNomenclature } from "../../../firmware/billing/nomenclature.js";
import type { InvoiceDraft } from "../../../firmware/flows/visit/draft/draft.js";
import { viewOf } from "../../../firmware/flows/visit/view.js";
import { addDays, date } from "../../../firmware/lib/dates.js";
import { cents } from "../../../firmware/lib/money.js";
import { ALPILLES, draftOf, passageOf, patientOf, TODAY } from "../../support/visit.js";

const view = (change: Partial<InvoiceDraft> = {}) =>
  viewOf(draftOf(change), {
    nomenclature: builtInNomenclature,
    cps: { kind: "out" },
    vitale: { kind: "out" },
    today: TODAY,
    saveError: undefined,
  });
const act = [{ id: "PANS_SIMPLE" }];
const TOMORROW = addDays(TODAY, 1);

describe("what is missing is said in its section, first section first", () => {
  test.each<[string, Partial<InvoiceDraft>, string, readonly object[]]>([
    [
      "no prescription",
      { prescription: { needed: true, prescriber: undefined, date: undefined } },
      "prescription",
      [{ kind: "prescriber" }, { kind: "prescription-date" }],
    ],
    [
      "a prescription after one of the passages",
      {
        prescription: { ...draftOf().prescription, date: TODAY },
        passages: [passageOf(act), passageOf(act, { date: addDays(TODAY, -1) })],
      },
      "prescription",
      [{ kind: "prescription-after-care" }],
    ],
    ["no act", { passages: [passageOf([])] }, "acts", [{ kind: "no-act" }]],
    ["a passage without act", { passages: [passageOf(act), passageOf([])] }, "acts", [{ kind: "no-act" }]],
    [
      "an act that no table knows",
      { passages: [passageOf([{ id: "NO_SUCH" }])] },
      "acts",
      [{ kind: "rate-error", error: { kind: "unknown-act", act: "NO_SUCH", passage: 0 } }],
    ],
    ["care of tomorrow", { passages: [passageOf(act, { date: TOMORROW })] }, "acts", [{ kind: "care-date-future" }]],
    [
      "the ALD question",
      { patient: patientOf({ aldDeclared: true }), insurance: { ...draftOf().insurance, ald: "unanswered" } },
      "insurance",
      [{ kind: "ald-answer" }],
    ],
    [
      "the date of a maternity",
      { insurance: { nature: "30", eventDate: undefined, ald: "unanswered", exemption: null } },
      "insurance",
      [{ kind: "event-date" }],
    ],
    [
      "a mutuelle he has no more",
      { settlement: { tiersPayantAmo: true, tiersPayantAmc: true, mutuelleId: "gone" } },
      "settlement",
      [{ kind: "mutuelle" }],
    ],
    [
      "a mutuelle that does not cover the day",
      { patient: patientOf({ mutuelles: [{ ...ALPILLES, period: { from: TOMORROW, to: undefined } }] }) },
      "settlement",
      [{ kind: "mutuelle-not-valid" }],
    ],
    ["a card", {}, "securing", [{ kind: "no-mode", why: { kind: "no-cps" } }]],
  ])("%s", (_, change, section, missing) => {
    const seen = view(change);
    expect(seen.current).toBe(section);
    expect(seen.missing[seen.current ?? "securing"]).toEqual(missing);
  });
});

test("rights are those of the days of care, not of today", () => {
  const rights = {
    periods: [{ from: date("2024-01-01"), to: date("2024-12-31") }],
    covers: [],
    readOn: TODAY,
  };
  const patient = patientOf({ rights });
  const before = passageOf(act, { date: date("2024-12-30") });
  expect(view({ patient, passages: [before] }).rights).toEqual({ kind: "open", until: "2024-12-31" });
  expect(view({ patient, passages: [before, passageOf(act)] }).rights).toEqual({ kind: "closed", since: "2024-12-31" });
});

test("a negative share is to be confirmed for exactly its amount", () => {
  const typedShares = { "p0/act/0": { amo: cents(100_000) } };
  const { negativeToConfirm } = view({ typedShares });
  expect(negativeToConfirm).toBeLessThan(0);
  expect(view({ typedShares, negativeConfirmed: negativeToConfirm }).negativeToConfirm).toBeUndefined();
  expect(view({ typedShares, negativeConfirmed: (negativeToConfirm ?? 0) - 1 }).negativeToConfirm).toBe(
    negativeToConfirm,
  );
});
