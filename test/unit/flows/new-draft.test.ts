import { describe, expect, test } from "vitest";
import { builtInNomenclature } from "../../../firmware/billing/nomenclature.js";
import type { InvoiceDocument } from "../../../firmware/flows/sign/document.js";
import { readDocument, writeDocument } from "../../../firmware/flows/sign/document.js";
import type { InvoiceDraft } from "../../../firmware/flows/visit/draft/draft.js";
import { newDraft, nextPassage } from "../../../firmware/flows/visit/draft/new-draft.js";
import { rateDraft } from "../../../firmware/flows/visit/rate-draft.js";
import { date, type Instant, time } from "../../../firmware/lib/dates.js";
import type { Patient } from "../../../firmware/model/people.js";
import { settingsFrom } from "../../../firmware/settings/schema.js";
import { unwrap } from "../../support/cards.js";
import { NURSE } from "../../support/session-fake.js";
import { ALPILLES, DR_BERNARD, draftOf, passageOf, patientOf, TODAY } from "../../support/visit.js";

/** The document that this visit became. */
function documentOf(draft: InvoiceDraft): InvoiceDocument {
  const document = readDocument(
    writeDocument({
      draft,
      rated: unwrap(rateDraft(draft, builtInNomenclature)),
      number: 1,
      biller: "266000012",
      professional: NURSE,
      prescription: { prescriber: DR_BERNARD, date: TODAY },
      mode: "synchronise",
      date: TODAY,
    }),
  );
  if (document === undefined) throw new Error("the document does not read back");
  return document;
}

const NEXT_DAY = date("2025-03-13");
const open = (patient: Patient, last?: InvoiceDocument, stored: Readonly<Record<string, unknown>> = {}) =>
  newDraft({
    id: "new",
    at: 0 as Instant,
    date: NEXT_DAY,
    time: time("08:30"),
    patient,
    situation: draftOf().situation,
    settings: settingsFrom(stored),
    last,
    dayFee: null,
  });

describe("a first visit", () => {
  test("is at home, now, with both third-party payments and the mutuelle of the day", () => {
    const draft = open(patientOf());
    expect(draft).toMatchObject({
      passages: [{ date: NEXT_DAY, time: "08:30", place: "HOME", acts: [] }],
      prescription: { prescriber: undefined, date: undefined },
      insurance: { nature: "10", ald: "not-asked", exemption: null },
      settlement: { tiersPayantAmo: true, tiersPayantAmc: true, mutuelleId: "alpilles" },
      step: { kind: "hub" },
    });
  });

  test("follows the preferences", () => {
    const draft = open(patientOf(), undefined, { atHome: false, tiersPayantAmo: false });
    expect(draft.passages[0].place).toBe("OFFICE");
    expect(draft.settlement).toMatchObject({ tiersPayantAmo: false, tiersPayantAmc: false });
  });

  test("asks nothing of a mutuelle whose rights are over", () => {
    const past = { ...ALPILLES, period: { from: date("2024-01-01"), to: date("2024-12-31") } };
    expect(open(patientOf({ mutuelles: [past] })).settlement).toMatchObject({
      tiersPayantAmc: false,
      mutuelleId: undefined,
    });
  });

  test("asks the ALD question of a patient in ALD", () => {
    expect(open(patientOf({ aldDeclared: true })).insurance.ald).toBe("unanswered");
  });
});

describe("the next visit", () => {
  const patient = patientOf({ aldDeclared: true });
  const last = documentOf(
    draftOf({
      patient,
      passages: [
        passageOf([{ id: "PANS_SIMPLE", edit: { quantity: 2 } }], { place: "OFFICE", decline: ["p0/MCI"] }),
        passageOf([{ id: "IM" }]),
      ],
      insurance: { nature: "10", eventDate: undefined, ald: "yes", exemption: null },
      typedShares: { "p0/act/0": {} },
    }),
  );

  test("has the acts, place, prescription and answers of the last one, at its own hour", () => {
    const draft = open(patient, last);
    expect(draft.passages).toMatchObject([
      { date: NEXT_DAY, time: "08:30", place: "OFFICE", acts: [{ id: "PANS_SIMPLE" }], decline: ["p0/MCI"] },
    ]);
    expect(draft.prescription).toMatchObject({ prescriber: { number: DR_BERNARD.number }, date: TODAY });
    expect(draft.insurance.ald).toBe("yes");
    expect(draft.origins).toMatchObject({ acts: "last-visit", insurance: "last-visit", settlement: "last-visit" });
  });

  test("has nothing that was typed by hand for that day", () => {
    const draft = open(patient, last);
    expect(draft.passages[0].acts).toEqual([{ id: "PANS_SIMPLE" }]);
    expect(draft.typedShares).toEqual({});
  });

  test("does not ask for an ALD that is over", () => {
    expect(open(patientOf(), last).insurance.ald).toBe("not-asked");
  });

  test("asks the mutuelle that came since, and not the one that ended", () => {
    const without = documentOf(
      draftOf({ settlement: { tiersPayantAmo: true, tiersPayantAmc: false, mutuelleId: undefined } }),
    );
    expect(open(patientOf(), without).settlement).toMatchObject({ tiersPayantAmc: true, mutuelleId: "alpilles" });
    const ended = patientOf({
      mutuelles: [
        { ...ALPILLES, period: { from: undefined, to: TODAY } },
        { ...ALPILLES, id: "autre" },
      ],
    });
    expect(open(ended, documentOf(draftOf())).settlement).toMatchObject({ tiersPayantAmc: true, mutuelleId: "autre" });
  });

  test("keeps a third-party payment that was turned off", () => {
    const off = documentOf(
      draftOf({ settlement: { tiersPayantAmo: true, tiersPayantAmc: false, mutuelleId: "alpilles" } }),
    );
    expect(open(patientOf(), off).settlement).toMatchObject({ tiersPayantAmo: true, tiersPayantAmc: false });
  });
});

test("one more passage is the same care now, with what was left out left out there too", () => {
  const draft = draftOf({ passages: [passageOf([{ id: "PANS_SIMPLE" }], { decline: ["p0/MCI"], sameHomeRank: 2 })] });
  expect(nextPassage(draft, NEXT_DAY, time("18:00"))).toMatchObject({
    date: NEXT_DAY,
    time: "18:00",
    acts: [{ id: "PANS_SIMPLE" }],
    decline: ["p1/MCI"],
    sameHomeRank: 2,
  });
});
