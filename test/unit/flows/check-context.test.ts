import { describe, expect, test } from "vitest";
import { type CheckAround, checkContextOf } from "../../../firmware/flows/visit/checks/check-context.js";
import type { InvoiceDraft } from "../../../firmware/flows/visit/draft/draft.js";
import { NO_SPECIFICS } from "../../../firmware/flows/visit/draft/draft.js";
import { date } from "../../../firmware/lib/dates.js";
import type { Patient } from "../../../firmware/model/people.js";
import { ALPILLES, DR_BERNARD, draftOf, passageOf, patientOf, TODAY } from "../../support/visit.js";

const AROUND: CheckAround = {
  today: TODAY,
  rights: { kind: "open", until: date("2025-12-31") },
  mode: "synchronise",
  vitale: { kind: "this-patient" },
  earlier: [],
};
const contextOf = (change: Partial<InvoiceDraft> = {}, around: Partial<CheckAround> = {}) =>
  checkContextOf(draftOf(change), { ...AROUND, ...around });
const insured = (change: Partial<InvoiceDraft["insurance"]>): Partial<InvoiceDraft> => ({
  insurance: { nature: "10", eventDate: undefined, ald: "not-asked", exemption: null, ...change },
});
const person = (change: Partial<Patient>) => contextOf({ patient: patientOf(change) }).person;

describe("the person", () => {
  test("as the card tells him: birth, sex, quality, rank, first digit of his own number", () => {
    expect(person({})).toEqual({
      birth: "1985-05-20",
      sex: "F",
      quality: "0",
      birthRank: 1,
      nirStartsWith: "2",
      typed: false,
    });
  });

  test("the number of the insured says nothing of a child; his own does", () => {
    const child = patientOf({ quality: "6", sex: "M" });
    expect(contextOf({ patient: child }).person?.nirStartsWith).toBeUndefined();
    const own = { ...child, ownNir: patientOf().insuredNir };
    expect(contextOf({ patient: own }).person?.nirStartsWith).toBe("2");
  });

  test("a lunar birth date is no calendar date; what was typed is said to be", () => {
    expect(person({ birth: { raw: "19850020", calendar: undefined }, source: "typed" })).toMatchObject({
      birth: undefined,
      typed: true,
    });
  });
});

describe("the rights", () => {
  test("periods and organism as read; no ALD on a card that was read", () => {
    expect(contextOf().rights).toEqual({
      periods: [{ from: "2025-01-01", to: "2025-12-31" }],
      regime: "01",
      caisse: "261",
      ald: false,
      careLinkedToAld: undefined,
    });
  });

  test("nothing read is unknown, an ALD declared by hand is known", () => {
    const patient = patientOf({ rights: undefined, source: "typed" });
    expect(contextOf({ patient }).rights).toMatchObject({ periods: undefined, ald: undefined });
    expect(contextOf({ patient: { ...patient, aldDeclared: true } }).rights?.ald).toBe(true);
  });

  test.each([
    ["yes", true],
    ["no", false],
    ["unanswered", undefined],
  ] as const)("the answer « %s » to the question of the ALD", (ald, linked) => {
    expect(contextOf(insured({ ald })).rights?.careLinkedToAld).toBe(linked);
  });
});

describe("the prescription", () => {
  test("who and when, as chosen", () => {
    expect(contextOf().prescription).toEqual({
      needed: true,
      date: "2025-03-10",
      prescriber: { kind: "given", number: "991145608", speciality: "01" },
    });
  });

  test("what is not chosen yet is unknown; what is not needed is not looked at", () => {
    const later = { needed: true, prescriber: undefined, date: undefined };
    expect(contextOf({ prescription: later }).prescription).toEqual(later);
    const own = { needed: false, prescriber: DR_BERNARD, date: date("2030-01-01") };
    expect(contextOf({ prescription: own }).prescription).toEqual({ needed: false });
  });
});

test("the performer is the situation of the card, number and key together", () => {
  expect(contextOf().performer).toEqual({
    number: "266000017",
    speciality: "24",
    convention: "1",
    zone: "00",
    exerciseMode: "0",
  });
});

describe("the event", () => {
  test("the date of a maternity", () => {
    expect(contextOf(insured({ nature: "30", eventDate: TODAY })).event?.maternityDate).toBe(TODAY);
    expect(contextOf(insured({ nature: "30" })).event?.maternityDate).toBeUndefined();
  });

  test("an accident at work once its number or its date is there, and not under another nature", () => {
    const workAccident = { identifier: "020105342", organism: "", sheetFilled: true };
    expect(contextOf(insured({ nature: "41", workAccident })).event?.work).toEqual({
      kind: "given",
      date: undefined,
      id: "020105342",
      organism: undefined,
      paperSeen: true,
    });
    expect(contextOf(insured({ nature: "41" })).event?.work).toBeUndefined();
    expect(contextOf(insured({ nature: "10", workAccident })).event?.work).toBeUndefined();
  });

  test("an accident by a third party", () => {
    expect(contextOf(insured({ commonLawAccident: TODAY })).event?.commonLawAccident).toEqual({ date: TODAY });
    expect(contextOf().event?.commonLawAccident).toBeUndefined();
  });
});

describe("the mutuelle", () => {
  test("the chosen one, whose member number is empty when the sheet has none", () => {
    expect(contextOf().mutuelle).toMatchObject({ kind: "given", number: "99999991", memberNumber: "12345678" });
    const bare = patientOf({ mutuelles: [{ ...ALPILLES, memberNumber: undefined }] });
    expect(contextOf({ patient: bare }).mutuelle).toMatchObject({ memberNumber: "" });
  });

  test("none chosen is unknown; third-party payment as asked", () => {
    const settlement = { tiersPayantAmo: true, tiersPayantAmc: false, mutuelleId: undefined };
    expect(contextOf({ settlement }).mutuelle).toBeUndefined();
    expect(contextOf({ settlement }).settlement).toEqual({ tiersPayantAmo: true, tiersPayantAmc: false });
  });
});

describe("securing", () => {
  test("rights that were read and are open are proven", () => {
    expect(contextOf().securing).toEqual({ mode: "synchronise", proof: true, card: "usable" });
  });

  test("typed ones are not, and neither are closed ones; no paper is taken for missing", () => {
    const typed = contextOf({ patient: patientOf({ source: "typed" }) }, { mode: "degrade", vitale: { kind: "none" } });
    expect(typed.securing).toEqual({ mode: "degrade", proof: undefined, card: undefined });
    const closed = contextOf({}, { rights: { kind: "closed", since: undefined }, vitale: { kind: "unusable" } });
    expect(closed.securing).toMatchObject({ proof: undefined, card: "unusable" });
  });
});

test("the prior agreement counts when an act is under it", () => {
  const specifics = { ...NO_SPECIFICS, agreement: { code: "4" as const, on: TODAY } };
  expect(contextOf({ specifics }).agreement).toBeUndefined();
  const passages: InvoiceDraft["passages"] = [passageOf([{ id: "IM", edit: { ententePrealable: true } }])];
  expect(contextOf({ specifics, passages }).agreement).toEqual({ code: "4", date: TODAY });
});

test("a doctor's course: who sent the patient, since when the doctor is installed", () => {
  const situation = { ...draftOf().situation, speciality: "01" };
  const sent = insured({ ips: { code: "O", doctor: { lastName: "Durand", firstName: "Anne" } } });
  expect(contextOf({ situation, ...sent }).course).toEqual({ orientingNamed: true, installedOn: undefined });
  const settled = insured({ ips: { code: "J", mtDeclared: "no", date: TODAY } });
  expect(contextOf({ situation, ...settled }).course).toEqual({ orientingNamed: undefined, installedOn: TODAY });
  expect(contextOf(sent).course).toBeUndefined();
});

test("today, and what was billed before, as given", () => {
  const earlier = [{ invoice: "000000001", date: TODAY, time: "09:30", code: "AMI", coefficient: 150 }];
  expect(contextOf({}, { earlier })).toMatchObject({ today: TODAY, earlier });
});
