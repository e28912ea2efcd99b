import type { AmcFormulaCode } from "../billing/types.js";
import type { PlainDate } from "../lib/dates.js";
import type { Nir } from "./nir.js";

/** Where a patient's data come from. A later, better source replaces an earlier one. */
export type DataSource = "vitale" | "typed" | "adri" | "apcv";

/** An AMO body: régime (2), caisse (3), centre (4). */
export interface AmoBody {
  readonly regime: string;
  readonly caisse: string;
  readonly centre: string;
  readonly name: string | undefined;
}

/** A birth date as a card carries it: `AAAAMMJJ` whose month or day may be outside the calendar ("date lunaire"). */
export interface BirthDate {
  readonly raw: string;
  /** Undefined when the date is lunar. */
  readonly calendar: PlainDate | undefined;
}

export interface Period {
  readonly from: PlainDate | undefined;
  readonly to: PlainDate | undefined;
}

/** A cover period of the AMO rights (SSV group 106). */
export interface Cover extends Period {
  readonly aldCode: string | undefined;
  readonly situation: string | undefined;
}

/** AMO rights of one beneficiary as read at `readOn`. */
export interface AmoRights {
  readonly periods: readonly Period[];
  readonly covers: readonly Cover[];
  readonly readOn: PlainDate;
}

/** `ouverts` on the date of care, `fermés` (last known end), or `inconnus` when nothing was read. */
export type RightsState =
  | { readonly kind: "open"; readonly until: PlainDate | undefined }
  | { readonly kind: "closed"; readonly since: PlainDate | undefined }
  | { readonly kind: "unknown" };

/** A complementary insurance of a patient (MUT-03 … MUT-10). */
export interface Mutuelle {
  readonly id: string;
  readonly source: "vitale" | "typed";
  readonly name: string;
  /** As printed; compare without leading zeros. */
  readonly number: string;
  readonly conventionType: string | undefined;
  readonly csr: string | undefined;
  readonly memberNumber: string | undefined;
  readonly period: Period;
  readonly formula: AmcFormulaCode;
  /** Percent, only for the formulas with a parameter. */
  readonly formulaPercent: number | undefined;
  readonly management: "separee" | "unique";
  /** What few attestations print (MUT-05 … MUT-07); absent: nothing of it was typed. */
  readonly technical?: MutuelleTechnical | undefined;
}

/** Data of a mutuelle that route the claim. Each is as typed; absent: it says nothing. */
export interface MutuelleTechnical {
  /** « Prise en charge »: number of the answer to a request made beforehand. */
  readonly agreement?: string | undefined;
  /** « Indicateur » of treatment, two digits: 22 is DRE in third-party payment without a flow of correction. */
  readonly indicator?: string | undefined;
  /** The day whose rights count; absent: the care's. */
  readonly referenceDate?: "care" | "prescription" | "billing" | undefined;
  /** `type_contrat.csv`, two digits. */
  readonly contractType?: string | undefined;
  /** « N° organisme complémentaire », ten digits at most, when it is not the number of the mutuelle. */
  readonly ocNumber?: string | undefined;
  readonly routingCode?: string | undefined;
  readonly host?: string | undefined;
  readonly domain?: string | undefined;
  readonly stsRouting?: string | undefined;
  /** What the attestation prints for the domain of the professional: « 100 % », « PEC ». */
  readonly attestationRate?: string | undefined;
}

/** Usual travel to this patient (PAT-10). Kilometres one way. */
export interface UsualTravel {
  readonly oneWayKm: number;
  readonly terrain: "PLAIN" | "MOUNTAIN" | "FOOT";
}

/** `qualite_beneficiaire.csv`: 0 assuré, 2 conjoint, 6 enfant… */
export type QualiteBeneficiaire = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "8" | "9";

/** A patient of the base (PAT-08 … PAT-20). */
export interface Patient {
  readonly id: string;
  readonly source: DataSource;
  readonly lastName: string;
  readonly firstName: string;
  readonly birth: BirthDate;
  /** Birth rank, 1 but for twins. */
  readonly birthRank: number;
  readonly quality: QualiteBeneficiaire;
  /** NIR of the insured, on which the invoice is made out. */
  readonly insuredNir: Nir;
  /** Certified NIR of the beneficiary when he has his own. */
  readonly ownNir: Nir | undefined;
  readonly amo: AmoBody;
  readonly codeGestion: string | undefined;
  readonly rights: AmoRights | undefined;
  /** Typed in by hand when no rights were read (PAT-15). */
  readonly aldDeclared: boolean;
  readonly regimeLocal: boolean;
  readonly phone: string | undefined;
  readonly address: string | undefined;
  readonly travel: UsualTravel;
  readonly dependent: boolean;
  readonly mutuelles: readonly Mutuelle[];
  /** A child without a NIR of his own on the card: unknown. */
  readonly sex: "F" | "M" | "unknown";
  /** Serial number of the last Vitale read, to notice another card. */
  readonly vitaleSerial: string | undefined;
}

/** A prescriber (PRE-02). */
export interface Prescriber {
  readonly id: string;
  readonly lastName: string;
  readonly firstName: string;
  /** Billing identification, 8 digits + key; or RPPS, 11 digits. */
  readonly number: string;
  readonly rpps: string | undefined;
  readonly speciality: string | undefined;
}

/** One "situation de facturation" of a CPS (SSV group 2). */
export interface BillingSituation {
  readonly logicalNumber: string;
  readonly exerciseMode: "0" | "1" | "4" | "7";
  readonly structureName: string;
  /** 8 digits, and their Luhn key. */
  readonly billingNumber: string;
  readonly billingKey: string;
  readonly convention: string;
  readonly speciality: string;
  readonly tariffZone: string;
  readonly ikZone: string;
  readonly maySignInvoice: boolean;
  readonly maySignLot: boolean;
}

/** The holder of a CPS (SSV group 1, CPS_INFO_PS), as shown on the fiche PS (PS-04, PS-05). */
export interface Professional {
  /** RPPS (11 digits) or ADELI (9). */
  readonly nationalId: string;
  readonly nationalIdType: string;
  readonly civility: string;
  readonly lastName: string;
  readonly firstName: string;
  /** G15: 60 infirmier, 10 médecin… */
  readonly profession: string;
  readonly situations: readonly BillingSituation[];
}
