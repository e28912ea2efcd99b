import type { LineFreedom, Totals } from "../billing/types.js";
import type { PlainDate } from "../lib/dates.js";
import type { Cents } from "../lib/money.js";
import type { PaymentMeans, SecuringMode } from "../model/invoice.js";
import type { Nir } from "../model/nir.js";
import type { Quittance, QuittanceLine } from "./quittance.js";
import { professionName } from "./words.js";

/** What a quittance takes from the signed document (`InvoiceDocument` of flows/sign). */
export interface SignedFacts {
  readonly test: boolean;
  readonly number: number;
  readonly biller: string;
  readonly date: PlainDate;
  readonly mode: { readonly name: SecuringMode };
  readonly needsPaper: boolean;
  readonly professional: {
    readonly civility: string;
    readonly lastName: string;
    readonly firstName: string;
    readonly profession: string;
    readonly situation: { readonly structureName: string };
  };
  readonly prescription?:
    | {
        readonly prescriber: { readonly lastName: string; readonly firstName: string; readonly number: string };
        readonly date: PlainDate;
      }
    | undefined;
  readonly patient: {
    readonly lastName: string;
    readonly firstName: string;
    readonly birth: string;
    readonly birthRank: number;
    readonly quality: string;
    readonly ownNir?: Nir | undefined;
  };
  readonly insured: { readonly nir: Nir };
  readonly amo: { readonly regime: string; readonly caisse: string; readonly centre: string };
  readonly settlement: {
    readonly tiersPayantAmo: boolean;
    readonly tiersPayantAmc: boolean;
    readonly mutuelle?:
      | { readonly name: string; readonly number: string; readonly memberNumber?: string | undefined }
      | undefined;
  };
  readonly passages: readonly { readonly date: PlainDate }[];
  readonly lines: readonly SignedLine[];
  readonly totals: Totals;
}

export interface SignedLine extends Omit<QuittanceLine, "date" | "code"> {
  readonly passage: number;
  readonly code: string;
  readonly freedom: LineFreedom;
  /** The CCAM act, whose own code a patient can look up; `code` is then its grouping code. */
  readonly ccam?: { readonly code: string } | undefined;
}

/** What the document does not hold: it was signed before. */
export interface AfterSignature {
  /** What the patient pays on the spot (FAC-23). */
  readonly due: Cents;
  readonly halfSigned: boolean;
  readonly signatures: readonly { readonly by: "cps" | "vitale"; readonly on: PlainDate }[];
  readonly payments: readonly { readonly on: PlainDate; readonly means: PaymentMeans; readonly amount: Cents }[];
  readonly issuedOn: PlainDate;
  /** SHA-256 of the document's UTF-8, hexadecimal. */
  readonly documentHash: string;
  /** From the reference tables, when they are there. */
  readonly caisseName?: string | undefined;
}

/** The quittance of a signed invoice. What the professional left out is not on the invoice. */
export function quittanceFrom(facts: SignedFacts, after: AfterSignature): Quittance {
  const { professional, patient, prescription, settlement } = facts;
  return {
    number: facts.number,
    biller: facts.biller,
    date: facts.date,
    issuedOn: after.issuedOn,
    test: facts.test,
    securing: {
      mode: facts.mode.name,
      signatures: after.signatures,
      halfSigned: after.halfSigned,
      needsPaper: facts.needsPaper,
    },
    professional: {
      name: [professional.civility, personName(professional)].filter((part) => part !== "").join(" "),
      profession: professionName(professional.profession, professional.civility),
      structure: professional.situation.structureName,
      address: [],
    },
    patient: {
      name: personName(patient),
      birth: patient.birth,
      birthRank: patient.birthRank,
      quality: patient.quality,
      ownNir: patient.ownNir,
    },
    insuredNir: facts.insured.nir,
    prescription:
      prescription === undefined
        ? undefined
        : {
            prescriber: personName(prescription.prescriber),
            number: prescription.prescriber.number,
            date: prescription.date,
          },
    caisse: { ...facts.amo, name: after.caisseName },
    mutuelle: mutuelleFrom(settlement.mutuelle),
    thirdParty: { amo: settlement.tiersPayantAmo, amc: settlement.tiersPayantAmc },
    lines: facts.lines.filter(({ freedom }) => freedom !== "declined").map((line) => lineFrom(line, facts)),
    totals: facts.totals,
    due: after.due,
    payments: after.payments,
    documentHash: after.documentHash,
  };
}

function lineFrom(line: SignedLine, { passages, date }: SignedFacts): QuittanceLine {
  const { passage, code, ccam, coefficient, label, quantity, amount, base, amoRate, amo, amc, patient } = line;
  return {
    date: passages[passage]?.date ?? date,
    code: ccam?.code ?? code,
    coefficient: ccam === undefined ? coefficient : null,
    label,
    quantity,
    amount,
    base,
    amoRate,
    amo,
    amc,
    patient,
  };
}

function mutuelleFrom(mutuelle: SignedFacts["settlement"]["mutuelle"]): Quittance["mutuelle"] {
  if (mutuelle === undefined) return undefined;
  const { name, number, memberNumber } = mutuelle;
  return { name, number, memberNumber };
}

/** « ROUSSEAU Camille ». */
function personName({ lastName, firstName }: { readonly lastName: string; readonly firstName: string }): string {
  return `${lastName.toLocaleUpperCase("fr-FR")} ${firstName}`.trim();
}
