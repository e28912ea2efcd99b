import type { Convention } from "../../billing/amc/conventions/model.js";
import type { Management } from "../../billing/amc/management.js";
import type {
  ActInput,
  ExemptionCode,
  ExpenseQualifier,
  LineFreedom,
  Place,
  RatedCcam,
  RatedInvoice,
  RatedLine,
  Totals,
  TypedShares,
} from "../../billing/types.js";
import type { PlainDate, PlainTime } from "../../lib/dates.js";
import type { Cents } from "../../lib/money.js";
import { SECURING_CODE, type SecuringMode } from "../../model/invoice.js";
import type { Nir } from "../../model/nir.js";
import type {
  AmoBody,
  AmoRights,
  BillingSituation,
  Mutuelle,
  Prescriber,
  Professional,
  UsualTravel,
} from "../../model/people.js";
import type {
  DraftNature,
  ForcedAmoService,
  InvoiceDraft,
  InvoiceSpecifics,
  WorkAccident,
} from "../visit/draft/draft.js";
import { insuranceInForce, specificsInForce } from "../visit/draft/in-force.js";
import type { CareCourse } from "../visit/insurance/care-course.js";
import type { ConventionFound } from "../visit/insurance/convention.js";
import { courseInForce } from "../visit/insurance/course-of-draft.js";
import { mutuelleOf } from "../visit/insurance/mutuelle.js";
import { exemptionOf } from "../visit/rate-draft.js";
import { canonicalJson } from "./canonical-json.js";

/** Mark of everything that the stand-in of the FSE produces (docs/stand-ins.md). */
export const DOCUMENT_VERSION = "SI01";

/**
 * What the cards sign: the whole invoice in plain data, made to be read back by the office software and by the next
 * visit. Amounts in cents, coefficients in hundredths, dates `AAAA-MM-JJ`. Optional facts are absent when unknown.
 */
export interface InvoiceDocument {
  readonly version: typeof DOCUMENT_VERSION;
  readonly test: true;
  readonly number: number;
  /** Billing number and key, nine digits. */
  readonly biller: string;
  readonly date: PlainDate;
  readonly mode: { readonly name: SecuringMode; readonly code: string };
  /** Dégradé: nothing proves the patient's presence, so the sheet goes on paper too. */
  readonly needsPaper: boolean;
  readonly professional: Omit<Professional, "situations"> & { readonly situation: BillingSituation };
  /** Absent when the care needs none. */
  readonly prescription?: { readonly prescriber: Prescriber; readonly date: PlainDate } | undefined;
  readonly patient: {
    readonly id: string;
    readonly lastName: string;
    readonly firstName: string;
    readonly birth: string;
    readonly birthRank: number;
    readonly quality: string;
    readonly ownNir?: Nir | undefined;
    readonly dependent: boolean;
  };
  readonly insured: { readonly nir: Nir };
  readonly amo: { readonly regime: AmoBody["regime"]; readonly caisse: string; readonly centre: string };
  readonly codeGestion?: string | undefined;
  /** What shows the rights: as read on that day, or `declared` by hand. */
  readonly rights:
    | { readonly proof: "vitale" | "adri" | "apcv"; readonly read: AmoRights }
    | { readonly proof: "declared" };
  readonly insurance: {
    readonly nature: DraftNature;
    readonly eventDate?: PlainDate | undefined;
    readonly commonLawAccident?: PlainDate | undefined;
    readonly workAccident?: WorkAccident | undefined;
    readonly smgLimit?: Cents | undefined;
    readonly amoService?: ForcedAmoService | undefined;
    /** Régime local d'Alsace-Moselle; absent: not, or made before it was written here. */
    readonly regimeLocal?: true | undefined;
    /** A doctor's patient of 16 or over: where he stands in the parcours de soins. */
    readonly ips?: CareCourse | undefined;
    readonly ald: InvoiceDraft["insurance"]["ald"];
    /** The one in force, typed or following the ALD answer. */
    readonly exemption: ExemptionCode | null;
  };
  readonly specifics?: InvoiceSpecifics | undefined;
  readonly settlement: {
    readonly tiersPayantAmo: boolean;
    readonly tiersPayantAmc: boolean;
    readonly mutuelle?: Mutuelle | undefined;
    /** The one used; absent without a table, when none fitted, or without an AMC part. */
    readonly convention?: DocumentConvention | undefined;
    /** How the AMC part leaves; absent without one, or from invoices made before it was written here. */
    readonly management?: Management | undefined;
  };
  readonly passages: readonly DocumentPassage[];
  readonly lines: readonly DocumentLine[];
  readonly typedShares: Readonly<Record<string, TypedShares>>;
  readonly totals: Totals;
}

/** The convention that the AMC part is sent under; empty texts are what its table does not say. */
export interface DocumentConvention
  extends Pick<
    Convention,
    "amcToUse" | "signatory" | "signatoryLabel" | "type" | "criterion" | "payer" | "routing" | "host" | "domain"
  > {
  /** Names it among those of the table. */
  readonly key: string;
}

export interface DocumentPassage {
  readonly date: PlainDate;
  readonly time: PlainTime;
  readonly place: Place;
  readonly acts: readonly ActInput[];
  readonly add: readonly string[];
  readonly decline: readonly string[];
  readonly dayFeeAlreadyBilled: "BSA" | "BSB" | "BSC" | null;
  readonly travel: UsualTravel;
  readonly sameHomeRank: number;
}

export interface DocumentLine {
  readonly key: string;
  readonly passage: number;
  readonly code: string;
  readonly label: string;
  readonly coefficient: number | null;
  readonly ratePercent: number;
  readonly quantity: number;
  readonly unitPrice: Cents;
  readonly amount: Cents;
  readonly base: Cents;
  readonly amoRate: number;
  readonly amo: Cents;
  readonly amc: Cents;
  readonly patient: Cents;
  /** Flat share of heavy acts; absent from invoices made before it was known here. */
  readonly participation?: Cents | undefined;
  readonly participationCode?: RatedLine["participationCode"];
  readonly exemption?: ExemptionCode | undefined;
  readonly ccam?: RatedCcam | undefined;
  readonly freedom: LineFreedom;
  readonly complement?: "N" | "F" | "U" | undefined;
  readonly qualifier?: ExpenseQualifier | undefined;
  /** Ids of the rules that made the line. */
  readonly rules: readonly string[];
}

export interface DocumentFacts {
  readonly draft: InvoiceDraft;
  readonly rated: RatedInvoice;
  readonly number: number;
  readonly biller: string;
  readonly professional: Professional;
  readonly prescription: { readonly prescriber: Prescriber; readonly date: PlainDate } | undefined;
  /** Absent: conventions are not looked at. */
  readonly convention?: ConventionFound | undefined;
  readonly mode: SecuringMode;
  readonly date: PlainDate;
}

/** The signed text of an invoice: the same facts give the same bytes. */
export function writeDocument(facts: DocumentFacts): string {
  const { draft, rated, professional, mode } = facts;
  const { patient } = draft;
  const { situations: _, ...holder } = professional;
  const document: InvoiceDocument = {
    version: DOCUMENT_VERSION,
    test: true,
    number: facts.number,
    biller: facts.biller,
    date: facts.date,
    mode: { name: mode, code: SECURING_CODE[mode] },
    needsPaper: mode === "degrade",
    professional: { ...holder, situation: draft.situation },
    prescription: facts.prescription,
    patient: {
      id: patient.id,
      lastName: patient.lastName,
      firstName: patient.firstName,
      birth: patient.birth.raw,
      birthRank: patient.birthRank,
      quality: patient.quality,
      ownNir: patient.ownNir,
      dependent: patient.dependent,
    },
    insured: { nir: patient.insuredNir },
    amo: { regime: patient.amo.regime, caisse: patient.amo.caisse, centre: patient.amo.centre },
    codeGestion: patient.codeGestion,
    rights:
      patient.rights === undefined || patient.source === "typed"
        ? { proof: "declared" }
        : { proof: patient.source, read: patient.rights },
    insurance: {
      ...insuranceInForce(draft),
      ips: courseInForce(draft),
      exemption: exemptionOf(draft),
      regimeLocal: patient.regimeLocal ? true : undefined,
    },
    specifics: specificsInForce(draft),
    settlement: {
      tiersPayantAmo: draft.settlement.tiersPayantAmo,
      tiersPayantAmc: draft.settlement.tiersPayantAmc,
      mutuelle: mutuelleOf(draft),
      convention: conventionOf(facts.convention),
      management: facts.convention?.management,
    },
    passages: draft.passages,
    lines: rated.lines.map(({ reasons, typed: _typed, ...line }) => ({
      ...line,
      rules: reasons.map(({ rule }) => rule),
    })),
    typedShares: draft.typedShares,
    totals: { total: rated.total, amo: rated.amo, amc: rated.amc, patient: rated.patient },
  };
  return canonicalJson(document);
}

function conventionOf(found: ConventionFound | undefined): DocumentConvention | undefined {
  if (found === undefined || found.kind === "not-searched" || found.kind === "none") return undefined;
  const { key, convention } = found.chosen;
  const { amcToUse, signatory, signatoryLabel, type, criterion, payer, routing, host, domain } = convention;
  return { key, amcToUse, signatory, signatoryLabel, type, criterion, payer, routing, host, domain };
}

/**
 * The document of an invoice of this terminal's ledger. The ledger is encrypted, chained and written by `writeDocument`
 * alone, so only the version is checked. Undefined when it is of another version.
 */
export function readDocument(text: string): InvoiceDocument | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const known = typeof value === "object" && value !== null && "version" in value && value.version === DOCUMENT_VERSION;
  return known ? (value as InvoiceDocument) : undefined;
}
