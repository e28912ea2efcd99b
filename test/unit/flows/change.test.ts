import { describe, expect, test } from "vitest";
import { builtInNomenclature } from "../../../firmware/billing/nomenclature.js";
import * as change from "../../../firmware/flows/visit/draft/change.js";
import { answerAld, setNature } from "../../../firmware/flows/visit/draft/change-insurance.js";
import { setPatient } from "../../../firmware/flows/visit/draft/change-patient.js";
import { setMutuelle, setShare, setTiersPayant } from "../../../firmware/flows/visit/draft/change-settlement.js";
import type { InvoiceDraft } from "../../../firmware/flows/visit/draft/draft.js";
import { withoutStaleShares } from "../../../firmware/flows/visit/draft/stale-shares.js";
import { exemptionOf, rateDraft } from "../../../firmware/flows/visit/rate-draft.js";
import { exists, wayTo } from "../../../firmware/flows/visit/steps.js";
import { date } from "../../../firmware/lib/dates.js";
import { cents } from "../../../firmware/lib/money.js";
import { ALPILLES, draftOf, passageOf, patientOf } from "../../support/visit.js";

const two = draftOf({
  passages: [passageOf([{ id: "PANS_SIMPLE" }, { id: "IM" }]), passageOf([{ id: "IM" }], { decline: ["p1/MCI"] })],
});
const typed = (draft: InvoiceDraft) => setShare(draft, "p0/act/0", "amo", cents(100));

describe("acts", () => {
  test("are added, edited, and put back as computed by an empty edit", () => {
    const edited = change.editAct(change.addAct(two, 1, "PANS_SIMPLE"), 1, 1, { quantity: 2 });
    expect(edited.passages[1]?.acts).toEqual([{ id: "IM" }, { id: "PANS_SIMPLE", edit: { quantity: 2 } }]);
    expect(change.editAct(edited, 1, 1, {}).passages[1]?.acts[1]).toEqual({ id: "PANS_SIMPLE" });
  });

  test("taken away, what was left out by position is not left out of another", () => {
    const declined = change.decline(change.decline(two, "p0/act/1", true), "p0/MCI", true);
    expect(change.removeAct(declined, 0, 0).passages[0]).toMatchObject({ acts: [{ id: "IM" }], decline: ["p0/MCI"] });
  });

  test("in a passage that is not there change nothing", () => {
    expect(change.addAct(two, 5, "IM").passages).toEqual(two.passages);
    expect(change.decline(two, "nonsense", true)).toBe(two);
  });

  test("a line is left out and taken back", () => {
    const declined = change.decline(two, "p0/MCI", true);
    expect(change.decline(declined, "p0/MCI", false).passages).toEqual(two.passages);
  });

  test("a favourite joins them, and leaves out the same fees at its passage", () => {
    const made = change.favouriteOf(passageOf([{ id: "IM" }], { add: ["TLS"], decline: ["p0/MCI", "p0/act/0"] }));
    expect(made.decline).toEqual(["p0/MCI"]);
    expect(change.applyFavourite(two, 1, made).passages[1]).toMatchObject({
      acts: [{ id: "IM" }, { id: "IM" }],
      add: ["TLS"],
      decline: ["p1/MCI"],
    });
  });
});

describe("passages", () => {
  test("one taken away, the others keep what is left out of them; the last one stays", () => {
    const one = change.removePassage(two, 0);
    expect(one.passages).toMatchObject([{ acts: [{ id: "IM" }], decline: ["p0/MCI"] }]);
    expect(change.removePassage(one, 0)).toBe(one);
  });

  test("the ALD question follows their dates", () => {
    const cover = { from: date("2025-01-01"), to: date("2025-03-12"), aldCode: "8", situation: undefined };
    const rights = { periods: [], covers: [cover], readOn: date("2025-01-05") };
    const covered = answerAld(draftOf({ patient: patientOf({ rights }) }), "yes");
    const after = change.setPassage(covered, 0, { date: date("2025-03-13") });
    expect(after.insurance.ald).toBe("not-asked");
    expect(exemptionOf(after)).toBeNull();
    const back = change.setPassage(after, 0, { date: date("2025-03-12") });
    expect(back.insurance.ald).toBe("unanswered");
  });
});

describe("insurance", () => {
  test("an answer is the exemption of the ALD, but not of an accident", () => {
    const answered = answerAld(draftOf(), "yes");
    expect(exemptionOf(answered)).toBe("4");
    expect(exemptionOf(setNature(answered, "41", date("2025-03-01")))).toBeNull();
    expect(exemptionOf(answerAld(answered, "no"))).toBeNull();
  });
});

describe("settlement", () => {
  test("a share typed for a mutuelle goes with it, the AMO's stays", () => {
    const both = setShare(typed(draftOf()), "p0/act/0", "amc", cents(50));
    expect(setTiersPayant(both, { amc: false }).typedShares).toEqual({ "p0/act/0": { amo: 100 } });
    expect(setMutuelle(both, undefined).typedShares).toEqual({ "p0/act/0": { amo: 100 } });
    expect(setTiersPayant(both, { amo: true }).typedShares).toEqual(both.typedShares);
  });

  test("a share taken back is the computed one again", () => {
    expect(setShare(typed(draftOf()), "p0/act/0", "amo", undefined).typedShares).toEqual({});
  });

  test("a mutuelle chosen is asked where the AMO is, and none is asked of none", () => {
    const none = setMutuelle(draftOf(), undefined);
    expect(none.settlement).toMatchObject({ mutuelleId: undefined, tiersPayantAmc: false });
    expect(setMutuelle(none, "alpilles").settlement.tiersPayantAmc).toBe(true);
    expect(setMutuelle(setTiersPayant(none, { amo: false }), "alpilles").settlement.tiersPayantAmc).toBe(false);
  });
});

describe("the patient's sheet, changed under his visit", () => {
  const usual = draftOf({
    passages: [passageOf([{ id: "IM" }]), passageOf([], { travel: { oneWayKm: 99, terrain: "FOOT" } })],
  });

  test("gives its travel where the travel was the usual one", () => {
    const moved = setPatient(usual, patientOf({ travel: { oneWayKm: 7, terrain: "PLAIN" } }));
    expect(moved.passages.map(({ travel }) => travel.oneWayKm)).toEqual([7, 99]);
  });

  test("takes away its mutuelle for one that holds on the day, or for none", () => {
    const past = { ...ALPILLES, id: "past", period: { from: undefined, to: date("2024-12-31") } };
    const other = { ...ALPILLES, id: "other" };
    expect(setPatient(usual, patientOf({ mutuelles: [past, other] })).settlement.mutuelleId).toBe("other");
    expect(setPatient(usual, patientOf({ mutuelles: [past] })).settlement).toMatchObject({
      mutuelleId: undefined,
      tiersPayantAmc: false,
    });
  });

  test("asks the ALD question once the ALD is told", () => {
    expect(setPatient(usual, patientOf({ aldDeclared: true })).insurance.ald).toBe("unanswered");
  });
});

describe("a share typed by hand", () => {
  const rated = (draft: InvoiceDraft) => rateDraft(draft, builtInNomenclature);
  const kept = (from: InvoiceDraft, to: InvoiceDraft) => withoutStaleShares(to, rated(from), rated).typedShares;
  const one = typed(draftOf({ passages: [passageOf([{ id: "PANS_SIMPLE" }])] }));

  test("stays while its line is the same", () => {
    expect(kept(one, change.prescribe(one, { date: date("2025-03-01") }))).toEqual(one.typedShares);
  });

  test("goes when the line's amount, rate or act is another", () => {
    const passage = one.passages[0];
    const twice: InvoiceDraft = {
      ...one,
      passages: [{ ...passage, acts: [{ id: "PANS_SIMPLE", edit: { quantity: 2 } }] }],
    };
    expect(kept(one, twice)).toEqual({});
    expect(kept(one, answerAld(one, "yes"))).toEqual({});
    expect(kept(one, { ...one, passages: [{ ...passage, acts: [] }] })).toEqual({});
  });

  test("goes with any change of the acts, whose keys say another line", () => {
    expect(change.removeAct(typed(two), 0, 0).typedShares).toEqual({});
    expect(change.addAct(typed(two), 0, "IM").typedShares).toEqual({});
  });
});

describe("steps", () => {
  test("after a power cut back leads where it did", () => {
    expect(wayTo({ kind: "act-edit", passage: 1, act: 0 })).toEqual([{ kind: "hub" }, { kind: "acts", passage: 1 }]);
    expect(wayTo({ kind: "line-shares", line: "p0/MCI" })).toEqual([{ kind: "hub" }, { kind: "recap" }]);
    expect(wayTo({ kind: "hub" })).toEqual([]);
  });

  test("of a passage or an act that was taken away exist no more", () => {
    expect(exists({ kind: "acts", passage: 1 }, two)).toBe(true);
    expect(exists({ kind: "act-edit", passage: 1, act: 1 }, two)).toBe(false);
    expect(exists({ kind: "passage", passage: 2 }, two)).toBe(false);
  });
});
