import { describe, expect, test } from "vitest";
import { builtInNomenclature } from "../../../firmware/billing/nomenclature.js";
import {
  hidePatient,
  mayHide,
  setSexualHealth,
  showPatient,
} from "../../../firmware/flows/visit/insurance/anonymous.js";
import { chosenMode, securingModes, vitaleFor } from "../../../firmware/flows/visit/modes.js";
import { rateDraft } from "../../../firmware/flows/visit/rate-draft.js";
import { date } from "../../../firmware/lib/dates.js";
import { nirKey } from "../../../firmware/model/nir.js";
import { draftOf, passageOf, patientOf } from "../../support/visit.js";

/** 17 on the day of the mocks, 12 March 2025. */
const minor = draftOf({
  patient: patientOf({ birth: { raw: "20071120", calendar: date("2007-11-20") } }),
  passages: [passageOf([{ id: "IM" }])],
});
const ticked = setSexualHealth(minor, true);
const ASKED = { sex: "F", caisse: "911", context: "contraception" } as const;
const hidden = hidePatient(ticked, ASKED);

describe("care of sexual health (FAC-51)", () => {
  test("is at 100 % while it is ticked", () => {
    const rates = (draft: typeof minor) => {
      const rated = rateDraft(draft, builtInNomenclature);
      return rated.ok ? [...new Set(rated.value.lines.map(({ amoRate }) => amoRate))] : [];
    };
    expect(rates(minor)).toEqual([60]);
    expect(rates(ticked)).toEqual([100]);
    expect(rates(setSexualHealth(ticked, false))).toEqual([60]);
  });

  test("of an anonymous minor: the number of the table, the caisse, no name, no mutuelle, the same age", () => {
    // nir_fictif.csv: 2555555911042 for a girl of the Essonne.
    expect(hidden.patient).toMatchObject({
      insuredNir: "2555555911042",
      amo: { regime: "01", caisse: "911", centre: "" },
      lastName: "ANONYME",
      mutuelles: [],
      rights: undefined,
    });
    // Key: 97 minus the rest of the number divided by 97.
    expect(nirKey(hidden.patient.insuredNir)).toBe(String(97 - (2_555_555_911_042 % 97)).padStart(2, "0"));
    expect(hidden.settlement).toEqual({ tiersPayantAmo: true, tiersPayantAmc: false, mutuelleId: undefined });
    expect(hidden.insurance).toMatchObject({ nature: "10", exemption: "3", ald: "not-asked" });
    expect(hidden.specifics?.sexualHealth).toEqual({ anonymous: true });
    expect(hidden.patient.birth.raw).toBe("20080000");
    expect(mayHide(hidden)).toBe(true);
  });

  test("is undone to the letter", () => {
    expect(showPatient(hidden)).toEqual({ ...ticked, hidden: undefined });
    expect(setSexualHealth(hidden, false).patient).toEqual(minor.patient);
    expect(showPatient(ticked)).toBe(ticked);
    expect(hidePatient(hidden, { ...ASKED, caisse: "261" }).hidden?.patient).toEqual(minor.patient);
  });

  test("is for minors, with a caisse of three digits", () => {
    const adult = setSexualHealth(draftOf(), true);
    expect(mayHide(adult)).toBe(false);
    expect(hidePatient(adult, ASKED)).toBe(adult);
    expect(hidePatient(ticked, { ...ASKED, caisse: "91" })).toBe(ticked);
  });

  test("is secured without any Vitale, whoever's is in the slot", () => {
    const cps = { kind: "ready" } as Parameters<typeof securingModes>[1];
    const vitale = vitaleFor(hidden, { kind: "reading" });
    const modes = securingModes(hidden, cps, vitale, { kind: "unknown" });
    expect(vitale).toEqual({ kind: "none" });
    expect(modes.filter(({ refused }) => refused === undefined).map(({ mode }) => mode)).toEqual(["sesam-sans-vitale"]);
    expect(chosenMode(hidden, modes, vitale)).toBe("sesam-sans-vitale");
    expect(chosenMode({ ...hidden, securing: undefined }, modes, vitale)).toBe("sesam-sans-vitale");
  });
});
