import { describe, expect, test } from "vitest";
import type { CpsAtHand } from "../../../firmware/flows/cards-at-hand.js";
import { chosenMode, securingModes } from "../../../firmware/flows/visit/modes.js";
import type { VitaleAtHand } from "../../../firmware/flows/visit/types.js";
import type { SecuringMode } from "../../../firmware/model/invoice.js";
import type { RightsState } from "../../../firmware/model/people.js";
import { draftOf, patientOf } from "../../support/visit.js";

const CPS: CpsAtHand = {
  kind: "ready",
  insertion: 1,
  channel: {
    atr: new Uint8Array(),
    insertion: 1,
    transmit: () => Promise.reject(new Error("no exchange decides a mode")),
    close: async () => {},
  },
};
const OPEN: RightsState = { kind: "open", until: undefined };
const OTHER: VitaleAtHand = { kind: "other-patient", name: "Pierre LAMBERT" };

interface Case {
  readonly cps?: CpsAtHand;
  readonly vitale?: VitaleAtHand;
  readonly rights?: RightsState;
  readonly draft?: Parameters<typeof draftOf>[0];
}
function decide({ cps = CPS, vitale = { kind: "this-patient" }, rights = OPEN, draft = {} }: Case) {
  const made = draftOf({ securing: undefined, ...draft });
  const modes = securingModes(made, cps, vitale, rights);
  return {
    possible: modes.filter(({ refused }) => refused === undefined).map(({ mode }) => mode),
    why: modes.find(({ mode }) => mode === "synchronise")?.refused?.kind,
    mode: chosenMode(made, modes, vitale),
  };
}

describe("the modes the cards at hand allow (LST-SECU)", () => {
  test.each<[string, Case, readonly SecuringMode[], SecuringMode | undefined, string | undefined]>([
    ["both cards", {}, ["synchronise", "sesam-sans-vitale", "desynchronise", "degrade"], "synchronise", undefined],
    [
      "no Vitale",
      { vitale: { kind: "none" } },
      ["sesam-sans-vitale", "desynchronise", "degrade"],
      "degrade",
      "no-vitale",
    ],
    [
      "a Vitale that cannot be used",
      { vitale: { kind: "unusable" }, rights: { kind: "closed", since: undefined } },
      ["desynchronise", "degrade"],
      "degrade",
      "vitale-unusable",
    ],
    [
      "another patient's Vitale: nothing is taken by itself",
      { vitale: OTHER },
      ["sesam-sans-vitale", "desynchronise", "degrade"],
      undefined,
      "other-vitale",
    ],
    ["no CPS", { cps: { kind: "out" } }, [], undefined, "no-cps"],
    ["a locked CPS", { cps: { kind: "locked" } }, [], undefined, "no-cps"],
  ])("%s", (_, given, possible, mode, why) => {
    expect(decide(given)).toEqual({ possible, mode, why });
  });

  test("a CPS that may not sign invoices signs none", () => {
    const { situation } = draftOf();
    expect(decide({ draft: { situation: { ...situation, maySignInvoice: false } } })).toEqual({
      possible: [],
      mode: undefined,
      why: "cps-cannot-sign",
    });
  });

  test("rights typed by hand prove nothing", () => {
    expect(decide({ draft: { patient: patientOf({ source: "typed" }) } }).possible).not.toContain("sesam-sans-vitale");
  });

  test("her choice holds while it is possible, even with another patient's card", () => {
    expect(decide({ draft: { securing: "desynchronise" } }).mode).toBe("desynchronise");
    expect(decide({ vitale: OTHER, draft: { securing: "degrade" } }).mode).toBe("degrade");
    expect(decide({ vitale: { kind: "none" }, draft: { securing: "synchronise" } }).mode).toBe("degrade");
  });
});
