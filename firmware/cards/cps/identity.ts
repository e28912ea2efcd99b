import type { PlainDate } from "../../lib/dates.js";
import { ok, type Result } from "../../lib/result.js";
import type { CardError } from "../contract.js";
import { malformed, readFields } from "../fields.js";
import { findTlv, readTlvs } from "../iso7816/tlv.js";

/** CPS_ID_CARD: `E0 { 81 catégorie, 82 type, 83 n° de carte, 84 début, 85 fin }`. */
export interface IdCard {
  /** Category 80, 81, 82: test cards (G01). */
  readonly test: boolean;
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate;
}

export function parseIdCard(file: Uint8Array): Result<IdCard, CardError> {
  const fields = template(file, 0xe0, "CPS_ID_CARD");
  if (!fields.ok) return fields;
  const from = fields.value.date(4);
  const to = fields.value.date(5);
  if (from === undefined || from === "bad" || to === undefined || to === "bad") return malformed("CPS_ID_CARD dates");
  return ok({ test: fields.value.text(1).startsWith("8"), validFrom: from, validTo: to });
}

/** CPS_NAME_PS: fields 1…7 of SSV group 1 under `E1`. */
export interface HolderName {
  /** G08: 8 RPPS, 0 ADELI. */
  readonly nationalIdType: string;
  /** With its key: 11 characters for a RPPS, 9 for an ADELI. */
  readonly nationalId: string;
  readonly civility: string;
  readonly lastName: string;
  readonly firstName: string;
}

/** G03, in full only for what a fiche PS shows. */
const CIVILITIES: Readonly<Record<string, string>> = {
  "13": "Docteur",
  "22": "Madame",
  "23": "Mademoiselle",
  "24": "Maître",
  "26": "Médecin",
  "31": "Monsieur",
  "36": "Professeur",
};

export function parseHolderName(file: Uint8Array): Result<HolderName, CardError> {
  const fields = template(file, 0xe1, "CPS_NAME_PS");
  if (!fields.ok) return fields;
  const text = fields.value.text;
  const nationalId = `${text(3)}${text(4)}`;
  if (!/^[0-9AB]{9,11}$/.test(nationalId)) return malformed("CPS_NAME_PS national id");
  if (text(6) === "") return malformed("CPS_NAME_PS name");
  return ok({
    nationalIdType: text(2),
    nationalId,
    civility: CIVILITIES[text(5)] ?? "",
    lastName: text(6),
    firstName: text(7),
  });
}

/** CPS_INFO_PS: profession (G15) is field 1 of `E4`. */
export function parseProfession(file: Uint8Array): Result<string, CardError> {
  const fields = template(file, 0xe4, "CPS_INFO_PS");
  if (!fields.ok) return fields;
  const profession = fields.value.text(1);
  return /^\d{2}$/.test(profession) ? ok(profession) : malformed("CPS_INFO_PS profession");
}

/**
 * EF.SN.ICC: exactly 12 bytes, `5A 0A`, issuer 80 25 00 00 01, 8 serial digits, Luhn digit and filler. The serial is the
 * digits after the issuer.
 */
export function parseSerial(file: Uint8Array): Result<string, CardError> {
  const list = readTlvs(file);
  const value = file.length === 12 && list.ok ? findTlv(list.value, 0x5a) : undefined;
  if (value?.length !== 10) return malformed("EF.SN.ICC");
  const digits = Buffer.from(value.subarray(5)).toString("hex").toUpperCase().replace(/F$/, "");
  return /^\d{9}$/.test(digits) ? ok(digits) : malformed("EF.SN.ICC digits");
}

/**
 * EF_ACTUA: `EC { 81 start, 82 end }` per update, BCD AAAAMMJJHHMMSS. An empty file or a last update without end means that
 * the card was pulled out of an update kiosk (shared/domain/cards.md §1.4).
 */
export function updateInterrupted(file: Uint8Array): boolean {
  const updates = readTlvs(file);
  if (!updates.ok || updates.value.length === 0) return true;
  return updates.value.some((update) => {
    const dates = update.tag === 0xec ? readTlvs(update.value) : undefined;
    if (dates === undefined || !dates.ok) return true;
    return findTlv(dates.value, 0x81)?.length !== 7 || findTlv(dates.value, 0x82)?.length !== 7;
  });
}

function template(file: Uint8Array, tag: number, what: string): ReturnType<typeof readFields> {
  const list = readTlvs(file);
  const inner = list.ok ? findTlv(list.value, tag) : undefined;
  if (inner === undefined) return malformed(what);
  const fields = readFields(inner, "utf-8");
  return fields.ok ? fields : malformed(what);
}
