import type { SecuringMode } from "../../model/invoice.js";
import type { RightsState } from "../../model/people.js";
import type { CpsAtHand, VitaleReadiness } from "../cards-at-hand.js";
import { beneficiaryOf, fullName } from "../vitale-of-patient.js";
import type { InvoiceDraft } from "./draft/draft.js";
import type { ModeChoice, ModeRefusal, VitaleAtHand } from "./types.js";

/** What the card in the front slot means for this patient. */
export function vitaleFor(draft: InvoiceDraft, vitale: VitaleReadiness): VitaleAtHand {
  // Nothing on a card tells of an anonymous minor, nor should.
  if (draft.hidden !== undefined) return { kind: "none" };
  switch (vitale.kind) {
    case "out":
      return { kind: "none" };
    case "reading":
      return { kind: "reading" };
    case "unusable":
      return { kind: "unusable" };
    case "ready":
      return beneficiaryOf(vitale.content, draft.patient) === undefined
        ? { kind: "other-patient", name: fullName(vitale.content.beneficiaries[0]) }
        : { kind: "this-patient" };
  }
}

/**
 * The securing modes that the cards at hand allow, in order of preference, and why the others are refused
 * (shared/domain/billing.md §3.1, FAC-46): only what is possible is offered.
 */
export function securingModes(
  draft: InvoiceDraft,
  cps: CpsAtHand,
  vitale: VitaleAtHand,
  rights: RightsState,
): readonly ModeChoice[] {
  const noCps: ModeRefusal | undefined =
    cps.kind === "ready"
      ? draft.situation.maySignInvoice
        ? undefined
        : { kind: "cps-cannot-sign" }
      : { kind: "no-cps" };
  if (draft.hidden !== undefined) return anonymousModes(noCps);
  const noVitale = refusalOf(vitale);
  // Rights are proven by what was read, not by what was typed.
  const proven = draft.patient.source !== "typed" && rights.kind === "open";
  return [
    { mode: "synchronise", refused: noCps ?? noVitale },
    { mode: "sesam-sans-vitale", refused: noCps ?? (proven ? undefined : { kind: "rights-unproven" }) },
    { mode: "desynchronise", refused: noCps },
    { mode: "degrade", refused: noCps },
  ];
}

/** Signed by the professional alone (FAC-51). */
function anonymousModes(noCps: ModeRefusal | undefined): readonly ModeChoice[] {
  const others = ["synchronise", "desynchronise", "degrade"] as const;
  return [
    { mode: "sesam-sans-vitale", refused: noCps },
    ...others.map((mode) => ({ mode, refused: noCps ?? ({ kind: "anonymous" } as const) })),
  ];
}

function refusalOf(vitale: VitaleAtHand): ModeRefusal | undefined {
  switch (vitale.kind) {
    case "this-patient":
      return undefined;
    case "other-patient":
      return { kind: "other-vitale" };
    case "unusable":
      return { kind: "vitale-unusable" };
    case "none":
    case "reading":
      return { kind: "no-vitale" };
  }
}

/**
 * The mode that will be used: hers when it is possible, else both cards, else dégradé. SESAM sans Vitale and désynchronisé
 * are never taken by themselves: one needs a legal case, the other leaves work for later. With another patient's Vitale
 * in the slot nothing is taken by itself: the wrong card, or the wrong patient, is hers to tell.
 */
export function chosenMode(
  draft: InvoiceDraft,
  modes: readonly ModeChoice[],
  vitale: VitaleAtHand,
): SecuringMode | undefined {
  const possible = new Set(modes.filter((each) => each.refused === undefined).map((each) => each.mode));
  if (draft.securing !== undefined && possible.has(draft.securing)) return draft.securing;
  if (possible.has("synchronise")) return "synchronise";
  if (draft.hidden !== undefined && possible.has("sesam-sans-vitale")) return "sesam-sans-vitale";
  return possible.has("degrade") && vitale.kind !== "other-patient" ? "degrade" : undefined;
}
