import type { PlainDate } from "../../lib/dates.js";
import type { Cents } from "../../lib/money.js";
import type {
  B2Agreement,
  B2AmoProof,
  B2Application,
  B2CcamActivity,
  B2CcamAssociation,
  B2CcamPhase,
  B2Complement,
  B2Contract,
  B2Declared,
  B2Exemption,
  B2Forcing,
  B2Ips,
  B2Nature,
  B2Origin,
  B2Participation,
  B2Qualifier,
  B2SecuringMode,
} from "./codes.js";

/** A NIR and its key. Never logged. */
export interface B2Nir {
  /** 13 characters. */
  readonly number: string;
  /** Two digits. */
  readonly key: string;
}

/** The AMO body: two, three and four digits. */
export interface B2Organism {
  readonly regime: string;
  readonly caisse: string;
  readonly centre: string;
}

/** What the zone of the accident says: an AT by its number (9 digits) or its date, or the date of an accident de droit commun. */
export type B2Accident =
  | { readonly kind: "at-number"; readonly number: string }
  | { readonly kind: "at-date"; readonly date: PlainDate }
  | { readonly kind: "droit-commun"; readonly date: PlainDate };

/** The médecin traitant, or the doctor who sent the patient. */
export interface B2Doctor {
  readonly declared: B2Declared | undefined;
  /** Cut at 25 characters. */
  readonly name: string | undefined;
  /** Cut at 15 characters. */
  readonly firstName: string | undefined;
  /** 8 digits + key. */
  readonly number: string | undefined;
}

export interface B2Prescriber {
  /** 8 digits + key; the performer's own when nothing is prescribed. */
  readonly number: string;
  /** Two digits of `specialites.csv`. */
  readonly speciality: string | undefined;
  readonly origin: B2Origin | undefined;
  /** 11 digits. */
  readonly rpps: string | undefined;
}

export interface B2Performer {
  /** 8 digits + key. */
  readonly number: string;
  readonly speciality: string | undefined;
  /** Two digits of `zones_tarif.csv`. */
  readonly zone: string | undefined;
  /** 11 digits. */
  readonly rpps: string | undefined;
}

/** One CCAM act behind a line. */
export interface B2Ccam {
  /** 7 characters. */
  readonly code: string;
  readonly activity: B2CcamActivity;
  readonly phase: B2CcamPhase;
  /** Four at most, one character each. */
  readonly modifiers: readonly string[];
  readonly association: B2CcamAssociation | undefined;
  /** Exceptional reimbursement asked (O) or not (N). */
  readonly exceptional: "O" | "N" | undefined;
  readonly date: PlainDate | undefined;
  /** Sixteen at most, two characters each. */
  readonly teeth: readonly string[];
}

export interface B2Prevention {
  /** Top of the prévention commune, one character. */
  readonly top: string | undefined;
  /** BJ young people's teeth, BF pregnant women's teeth. */
  readonly qualifier: string | undefined;
}

/** One line of fees. */
export interface B2Line {
  readonly prescriber: B2Prescriber;
  readonly performer: B2Performer;
  readonly date: PlainDate;
  /** Four characters at most. */
  readonly code: string;
  readonly complement: B2Complement | undefined;
  readonly quantity: number;
  /** Hundredths: 1.5 is 150. */
  readonly coefficient: number;
  /** Count of identical acts. */
  readonly count: number;
  readonly unitPrice: Cents;
  readonly base: Cents;
  /** Whole percent. */
  readonly rate: number;
  readonly amo: Cents;
  /** What is charged, excess included. */
  readonly charged: Cents;
  readonly qualifier: B2Qualifier | undefined;
  readonly amc: Cents;
  /** In force on this line; the writer puts it on the invoice when all lines agree. */
  readonly exemption: B2Exemption;
  readonly agreement: { readonly code: B2Agreement; readonly date: PlainDate | undefined };
  readonly forcedAmo: Exclude<B2Forcing, "2"> | undefined;
  readonly forcedAmc: B2Forcing | undefined;
  /** FINESS number of the place of care, 9 characters, « 2A… » for Corsica. */
  readonly place: string | undefined;
  readonly prevention: B2Prevention;
  readonly participation: B2Participation | undefined;
  /** Apparatus or video link, 14 digits. */
  readonly device: string | undefined;
  /** 26 at most. */
  readonly ccam: readonly B2Ccam[];
}

/** One invoice, FSE or DRE. */
export interface B2Invoice {
  /** 1 to 999 999 999. */
  readonly number: number;
  readonly insured: B2Nir;
  /** Rank of the beneficiary, 0 for régime 01. */
  readonly rank: number;
  readonly organism: B2Organism;
  readonly amoProof: B2AmoProof;
  readonly nature: B2Nature;
  readonly accident: B2Accident | undefined;
  /** The AMC part goes apart, in a DRE; every AMC amount of the FSE is then zero. */
  readonly split: boolean;
  /** AAMMJJ as on the card: months above 12 are lunar or fictitious. */
  readonly birth: string;
  /** Rank among twins, 1 to 9. */
  readonly birthRank: number;
  readonly contract: B2Contract;
  /** AMC, C2S or AME number; undefined in a split FSE and without complementary share. Ten characters. */
  readonly amcNumber: string | undefined;
  /** Certified NIR of the beneficiary. */
  readonly ownNir: B2Nir | undefined;
  readonly doctor: B2Doctor;
  readonly ips: B2Ips | undefined;
  readonly lines: readonly [B2Line, ...B2Line[]];
}

/** The professional who bills. */
export interface B2Professional {
  /** 8 digits + key. */
  readonly number: string;
  /** Cut at 25 characters. */
  readonly name: string;
  /** Two digits. */
  readonly speciality: string | undefined;
  /** 11 digits. */
  readonly rpps: string | undefined;
}

/** What opens a file: one professional, one recipient, one day. Its lots are of that day. */
export interface B2FileHead {
  readonly sender: B2Professional;
  readonly recipient: B2Organism;
  readonly application: B2Application;
  /** 0 to 999. */
  readonly counter: number;
  readonly date: PlainDate;
}

/** What opens a lot: its number, 1 to 999, and its one securing mode. */
export interface B2LotHead {
  readonly number: number;
  readonly mode: B2SecuringMode;
}

export interface B2Lot extends B2LotHead {
  readonly invoices: readonly [B2Invoice, ...B2Invoice[]];
}

export interface B2File extends B2FileHead {
  readonly lots: readonly [B2Lot, ...B2Lot[]];
}
