import { fromHex } from "../../lib/hex.js";

/** Applications of a Vitale 2 (shared/domain/cards.md §3.3). */
export const MF = Uint8Array.of(0x3f, 0x00);
export const VITALE_AID = fromHex("D2 50 00 00 02 56 49 54 41 4C 45");
export const ADELE_AID = fromHex("D2 50 00 00 04 41 64 E8 6C 65 01 01");

/** Identity in the MF, NIR in the VITALE application: both under this short identifier, in the same order. */
export const FREE_FILE_SFI = 0x02;
export const POINTERS = 0x2001;

/** Signature key of Adèle; no code. */
export const SIGNATURE_KEY = 0x01;

/** Names of the SI01 profile "VITALE-SIM" in POINTERS (shared/domain/cards.md §3.7): the real ones are confidential. */
export const FILE_NAMES = {
  insured: "AMOASSUR",
  beneficiaries: "AMOBENEF",
  invoiceCopies: "FSECOPY_",
  certificate: "CERTVIT_",
} as const;

export type FileName = (typeof FILE_NAMES)[keyof typeof FILE_NAMES];
