import { cents } from "../../lib/money.js";
import { err, type Result } from "../../lib/result.js";
import { fluxOf } from "./codes.js";
import { encodeRecord } from "./encode.js";
import type { RecordType } from "./field.js";
import type { RecordValues } from "./layout.js";
import type { B2FileHead, B2LotHead } from "./model.js";
import type { B2Totals, WriteProblem } from "./to-records.js";

/** Record 000. */
export function fileOpen(head: B2FileHead): Result<string, WriteProblem> {
  const { recipient } = head;
  return envelope("000", {
    numero_emetteur: head.sender.number,
    // A blank centre (anonymous invoice) is zeros in the lot too.
    numero_destinataire: `${recipient.regime}${recipient.caisse}${recipient.centre.padStart(4, "0")}`,
    application: head.application,
    identification_fichier: head.counter,
    date_creation: head.date,
  });
}

/** Record 1. */
export function lotOpen(head: B2FileHead, lot: B2LotHead): Result<string, WriteProblem> {
  const { sender, recipient } = head;
  return envelope("1", {
    ps_numero_cle: sender.number,
    grand_regime_destinataire: recipient.regime,
    caisse_destinataire: recipient.caisse,
    centre_destinataire: recipient.centre,
    numero_lot: lot.number,
    date_lot: head.date,
    mode_securisation: lot.mode,
    nature_flux: fluxOf(head.application),
    nom_ps: sender.name,
    specialite: sender.speciality,
    rpps: sender.rpps,
  });
}

/** What closes a lot. */
export interface LotEnd {
  readonly invoices: number;
  /** Records of the lot, 1 and 6 included. */
  readonly records: number;
  readonly totals: B2Totals;
  /** Lower-case hexadecimal SHA-256 of records 1 to 5, one after the other without line ends. */
  readonly hash: string;
}

/** Record 6. */
export function lotClose(head: B2FileHead, lot: B2LotHead, end: LotEnd): Result<string, WriteProblem> {
  return envelope("6", {
    ps_numero_cle: head.sender.number,
    numero_lot: lot.number,
    nb_factures: end.invoices,
    nb_enregistrements: end.records,
    total_honoraires: end.totals.charged,
    total_amo: end.totals.amo,
    total_participation_avant_oc: cents(end.totals.charged - end.totals.amo),
    total_oc: end.totals.amc,
    empreinte_sha256_hex: end.hash,
  });
}

/** Record 999; `records` counts 000 and 999 too. */
export function fileClose(head: B2FileHead, lots: number, records: number): Result<string, WriteProblem> {
  return envelope("999", { identification_fichier: head.counter, nb_lots: lots, nb_enregistrements: records });
}

function envelope<T extends RecordType>(type: T, values: RecordValues<T>): Result<string, WriteProblem> {
  const record = encodeRecord(type, values);
  return record.ok ? record : err({ misfit: record.error, invoice: undefined, line: undefined });
}
