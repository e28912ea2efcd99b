import { isWithin } from "../../lib/dates.js";
import { err, ok, type Result } from "../../lib/result.js";
import { type ActSlot, NO_EDIT } from "../act-slot.js";
import type { CcamAct } from "../ccam/model.js";
import { editRefusal } from "../edit-bounds.js";
import { actPrice, type NgapPrice, tariffPrice, typedPrice } from "../ngap/line.js";
import type { NgapAct, NgapQuery, NgapTariff } from "../ngap/model.js";
import type { Nomenclature } from "../nomenclature.js";
import { reason } from "../reason.js";
import type { ActInput, RateError } from "../types.js";

/** An act known for what it is, on its way to a line. */
export type ResolvedAct =
  | { readonly kind: "ccam"; readonly slot: ActSlot; readonly act: CcamAct }
  | {
      readonly kind: "ngap";
      readonly slot: ActSlot;
      readonly price: NgapPrice;
      /** Undefined for a code typed with its price. */
      readonly tariff: NgapTariff | undefined;
      /** The act of its own row, for a physiotherapist. */
      readonly act: NgapAct | undefined;
    };

/** Four letters and three digits. */
const CCAM_CODE = /^[A-Z]{4}\d{3}$/;
/** What the act code of an invoice record holds (`b2_layout.csv`, record 4, position 76). */
const TYPED_CODE = /^[A-Z][A-Z0-9]{0,3}$/;
const FLAT = "un forfait n'a pas de coefficient";

/**
 * What an act id is: a CCAM code, an act of the physiotherapist's list, else a letter, flat fee, majoration or COx of the
 * profession; a code that no table holds needs its price typed (`edit.unit`).
 *
 * Errors: `unknown-act`; `no-tariff`, known but not that day or there; `no-price`, known without a price; `conflict`, a
 * change that the act or the invoice record cannot carry. A CCAM code that the tables do not hold is unknown even with a
 * price: its grouping code is.
 */
export function resolveAct(
  input: ActInput,
  place: { readonly key: string; readonly passage: number; readonly declined: boolean },
  query: NgapQuery,
  nomenclature: Nomenclature,
): Result<ResolvedAct, RateError> {
  const slot: ActSlot = {
    key: place.key,
    passage: place.passage,
    date: query.on,
    edit: input.edit ?? NO_EDIT,
    declined: place.declined,
  };
  const refused = editRefusal(input.id, slot.edit, slot.passage);
  if (refused !== undefined) return err(refused);
  if (CCAM_CODE.test(input.id)) {
    const act = nomenclature.ccam.act(input.id);
    return act === undefined ? unknown(input, slot) : ok({ kind: "ccam", slot, act });
  }
  if (hasCcamDetail(slot)) {
    return conflict(input.id, "activité, modificateurs et association sont réservés aux actes CCAM", slot);
  }
  const act = nomenclature.ngap.act(input.id);
  return act === undefined
    ? resolveCode(input, slot, query, nomenclature)
    : resolveOwnRow(act, input, slot, query, nomenclature);
}

function hasCcamDetail({ edit: { ccam } }: ActSlot): boolean {
  if (ccam === undefined) return false;
  const { modifiers, association, supplement, exceptional } = ccam;
  return (
    (modifiers?.length ?? 0) > 0 ||
    association !== undefined ||
    (supplement ?? 0) > 0 ||
    exceptional !== undefined ||
    (ccam.activity ?? 1) !== 1 ||
    (ccam.phase ?? 0) !== 0
  );
}

function unknown(input: ActInput, slot: ActSlot): Result<never, RateError> {
  return err({ kind: "unknown-act", act: input.id, passage: slot.passage });
}

function conflict(name: string, text: string, slot: ActSlot): Result<never, RateError> {
  return err({ kind: "conflict", text: reason("", `${name} : ${text}`).text, passage: slot.passage });
}

function resolveOwnRow(
  act: NgapAct,
  input: ActInput,
  slot: ActSlot,
  query: NgapQuery,
  nomenclature: Nomenclature,
): Result<ResolvedAct, RateError> {
  const answer = nomenclature.ngap.tariff(act.letter, query);
  if (answer.kind === "unknown") return unknown(input, slot);
  const noTariff: RateError = { kind: "no-tariff", code: input.id, date: query.on, passage: slot.passage };
  const { edit, passage } = slot;
  const coefficient = edit.coefficient ?? act.coefficients.find((row) => isWithin(query.on, row.from, row.to))?.value;
  if (coefficient === undefined) return err(noTariff);
  if (answer.kind === "not-then") {
    if (edit.unit === undefined) return err({ ...noTariff, code: act.letter });
    const typed = typedPrice(act.letter, edit.unit, true, slot);
    return ok({ kind: "ngap", slot, price: { ...typed, label: act.label, coefficient }, tariff: undefined, act });
  }
  const price = actPrice(act, answer.tariff, coefficient, slot);
  if (price === undefined) return err({ kind: "no-price", code: act.letter, passage });
  return ok({ kind: "ngap", slot, price, tariff: answer.tariff, act });
}

function resolveCode(
  input: ActInput,
  slot: ActSlot,
  query: NgapQuery,
  nomenclature: Nomenclature,
): Result<ResolvedAct, RateError> {
  const { id } = input;
  const { edit, passage } = slot;
  const answer = nomenclature.ngap.tariff(id, query);
  if (answer.kind === "found") {
    const price = tariffPrice(answer.tariff, slot);
    if (price === undefined) return err({ kind: "no-price", code: id, passage });
    if (price.coefficient === null && edit.coefficient !== undefined && edit.coefficient !== 100) {
      return conflict(id, FLAT, slot);
    }
    return ok({ kind: "ngap", slot, price, tariff: answer.tariff, act: undefined });
  }
  const known = answer.kind === "not-then";
  if (edit.unit === undefined || !TYPED_CODE.test(id)) {
    return known ? err({ kind: "no-tariff", code: id, date: query.on, passage }) : unknown(input, slot);
  }
  const price = typedPrice(id, edit.unit, known, slot);
  return ok({ kind: "ngap", slot, price, tariff: undefined, act: undefined });
}
