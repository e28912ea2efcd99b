import type { CardIoError } from "../drivers/card-slot/contract.js";
import type { PlainDate } from "../lib/dates.js";
import type { Nir } from "../model/nir.js";
import type { AmoBody, AmoRights, BirthDate, Mutuelle, Professional, QualiteBeneficiaire } from "../model/people.js";

/**
 * Everything that reading or using a card may end with. The code mirrors the field's own return codes
 * (shared/domain/cards.md §4.2): F001 absent, F002 blocked, F003 wrong code, F004 invalid or badly inserted.
 */
export type CardError =
  | { readonly kind: "io"; readonly code: "F001" | "F004"; readonly io: CardIoError }
  | { readonly kind: "unknown-card"; readonly code: "F004"; readonly atr: string }
  | { readonly kind: "wrong-slot"; readonly code: "F004"; readonly found: "cps" | "vitale" }
  | { readonly kind: "obsolete-card"; readonly code: "F004"; readonly what: "vitale-1" }
  | { readonly kind: "wrong-pin"; readonly code: "F003"; readonly triesLeft: number }
  | { readonly kind: "blocked"; readonly code: "F002" }
  | { readonly kind: "being-updated"; readonly code: "F004" }
  | { readonly kind: "expired"; readonly code: "EXPIRED"; readonly on: PlainDate }
  | { readonly kind: "not-allowed"; readonly code: "NOT-ALLOWED"; readonly what: "sign-invoice" | "read-rights" }
  | { readonly kind: "malformed"; readonly code: "F004"; readonly what: string }
  | { readonly kind: "status"; readonly code: "F004"; readonly sw: string };

/** Who a card belongs to, read before any PIN. Tries left are read from the card's own counter. */
export interface CpsIdentity {
  readonly serial: string;
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate;
  readonly test: boolean;
  readonly civility: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly nationalId: string;
  readonly triesLeft: number;
  readonly maxTries: number;
}

/** The CPS once the code porteur was verified: the situations are readable and the card can sign. */
export interface OpenedCps {
  readonly professional: Professional;
}

/** One person of a Vitale, in the card's order. */
export interface Beneficiary {
  readonly lastName: string;
  readonly firstName: string;
  readonly birth: BirthDate;
  readonly birthRank: number;
  readonly quality: QualiteBeneficiaire;
  readonly ownNir: Nir | undefined;
  readonly rights: AmoRights;
  readonly mutuelle: Mutuelle | undefined;
}

/** A Vitale as read with a verified CPS beside it. */
export interface VitaleContent {
  readonly serial: string;
  readonly test: boolean;
  readonly validTo: PlainDate | undefined;
  readonly insuredNir: Nir;
  readonly amo: AmoBody;
  readonly codeGestion: string;
  readonly beneficiaries: readonly [Beneficiary, ...Beneficiary[]];
}

/** A detached RSA signature with the certificate that checks it. */
export interface CardSignature {
  readonly signature: Uint8Array;
  /** DER. */
  readonly certificate: Uint8Array;
  readonly algorithm: "RSASSA-PKCS1-v1_5-SHA256";
}
