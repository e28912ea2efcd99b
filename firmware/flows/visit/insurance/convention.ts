import type { Cause } from "../../../billing/amc/conventions/causes.js";
import {
  type ConventionMatch,
  type ConventionMatchResult,
  matchConvention,
} from "../../../billing/amc/conventions/match.js";
import {
  amcKey,
  CONVENTION_TYPES,
  type Convention,
  type ConventionTable,
  SINGLE_MANAGEMENT,
} from "../../../billing/amc/conventions/model.js";
import type { ConventionQuery } from "../../../billing/amc/conventions/query.js";
import {
  type ConventionChoice,
  type Management,
  type ManagementInput,
  managementOf,
  needsConvention,
} from "../../../billing/amc/management.js";
import type { PlainDate } from "../../../lib/dates.js";
import type { Mutuelle, Patient } from "../../../model/people.js";
import type { Settings } from "../../../settings/schema.js";
import type { InvoiceDraft } from "../draft/draft.js";
import { mutuelleOf, referenceDates } from "./mutuelle.js";

/** A convention that fits the mutuelle of the visit. */
export interface FittingConvention {
  /** Names it among those of one table, and of the next version of that table. */
  readonly key: string;
  /** « AL Almerys », « RO MUTUELLE BLEUE ». */
  readonly name: string;
  readonly convention: Convention;
}

/**
 * What the table of conventions says of the mutuelle of a visit (FAC-55). `management` is what the invoice leaves with as
 * it stands: nothing here keeps from signing.
 */
export type ConventionFound =
  /** No third-party payment of the AMC, no table, or a mutuelle that none concerns. `management` undefined: no AMC part. */
  | { readonly kind: "not-searched"; readonly management: Management | undefined }
  /** The only one, or the one she picked among several. */
  | {
      readonly kind: "chosen";
      readonly chosen: FittingConvention;
      readonly among: readonly FittingConvention[];
      readonly management: Management;
    }
  /** Best first; the first is used until she picks one. */
  | {
      readonly kind: "several";
      readonly chosen: FittingConvention;
      readonly among: readonly FittingConvention[];
      readonly management: Management;
    }
  /** The likeliest cause first. */
  | { readonly kind: "none"; readonly causes: readonly [Cause, Cause, Cause]; readonly management: Management };

export interface ConventionParts {
  /** The table of the moment; undefined: the terminal has none. */
  readonly table: () => ConventionTable | undefined;
  readonly today: () => PlainDate;
  readonly preference: () => Settings["thirdPartyMode"];
}

/**
 * Looks up the convention of a visit, under a millisecond, and only when what it depends on has changed: any other change
 * of the draft finds the last answer.
 */
export function createConventionFinder(parts: ConventionParts): (draft: InvoiceDraft) => ConventionFound {
  let last: { table: ConventionTable; asked: string; result: ConventionMatchResult } | undefined;
  const match = (query: ConventionQuery, table: ConventionTable): ConventionMatchResult => {
    const asked = JSON.stringify(query);
    if (last?.table !== table || last.asked !== asked) last = { table, asked, result: matchConvention(query, table) };
    return last.result;
  };
  return (draft) => {
    const mutuelle = mutuelleOf(draft);
    if (mutuelle === undefined || !draft.settlement.tiersPayantAmc) {
      return { kind: "not-searched", management: undefined };
    }
    const input: Omit<ManagementInput, "convention"> = {
      mutuelle: { number: ocNumberOf(mutuelle), management: mutuelle.management },
      preference: parts.preference(),
      serviceAmo: draft.insurance.amoService?.code,
    };
    const decide = (convention: ConventionChoice): Management => managementOf({ ...input, convention });
    const table = parts.table();
    if (table === undefined || table.state().kind === "absent" || !needsConvention(input)) {
      return { kind: "not-searched", management: decide({ kind: "not-searched" }) };
    }
    const result = match(conventionQuery(draft, mutuelle, parts.today()), table);
    if (result.kind === "none") {
      return { kind: "none", causes: result.causes, management: decide({ kind: "kept-without" }) };
    }
    const among = (result.kind === "one" ? [result.match] : result.matches).map(fittingOf);
    const picked = among.find(({ key }) => key === draft.settlement.convention);
    const chosen = picked ?? fittingOf(result.kind === "one" ? result.match : result.matches[0]);
    const management = decide({ kind: "chosen", convention: chosen.convention });
    return { kind: picked === undefined && among.length > 1 ? "several" : "chosen", chosen, among, management };
  };
}

/** What is asked of the table: type RO in gestion unique, on the mutuelle's date of reference (`billing.md` §6.3). */
export function conventionQuery(draft: InvoiceDraft, mutuelle: Mutuelle, today: PlainDate): ConventionQuery {
  return {
    number: mutuelle.number,
    type: mutuelle.management === "unique" ? SINGLE_MANAGEMENT : mutuelle.conventionType,
    csr: mutuelle.csr,
    caisse: caisseOf(draft.patient),
    on: earliest(referenceDates(mutuelle, draft, today)),
  };
}

/** Number that names the body in the records: « N° organisme complémentaire » when it was typed (MUT-07). */
function ocNumberOf({ number, technical }: Mutuelle): string {
  return technical?.ocNumber ?? number;
}

/** Régime, caisse and centre, nine digits; undefined when the patient's body is not whole. */
function caisseOf({ amo }: Patient): string | undefined {
  const code = `${amo.regime}${amo.caisse}${amo.centre}`;
  return /^\d{9}$/.test(code) ? code : undefined;
}

function earliest([first, ...others]: readonly [PlainDate, ...PlainDate[]]): PlainDate {
  return others.reduce((day, other) => (other < day ? other : day), first);
}

function fittingOf({ convention, amcNumber }: ConventionMatch): FittingConvention {
  const { amc, signatory = "", type, criterion } = convention;
  return {
    key: [amcKey(amc ?? amcNumber), amcKey(signatory), type, criterion].join("|"),
    name: conventionName(convention),
    convention,
  };
}

function conventionName({ type, signatoryLabel, amcLabel, payer, signatory = "" }: Convention): string {
  const known = type === SINGLE_MANAGEMENT ? undefined : CONVENTION_TYPES.get(type);
  const name = known ?? [signatoryLabel, amcLabel, payer, signatory].find((each) => each !== "");
  return name === undefined ? type : `${type} ${name}`;
}
