import { daysBetween, type PlainDate } from "../../../lib/dates.js";
import { fr, frenchDate } from "../../french.js";
import type { Convention, ConventionOrigin, ConventionTable, TableState } from "./model.js";
import { acceptsBeneficiary, type ConventionQuery, holdsOn, isOfType, isTiersPayant } from "./query.js";
import type { Candidate } from "./reach.js";

/** One of the three causes why no convention is found. */
export interface Cause {
  readonly kind: "wrong-mutuelle" | "no-agreement" | "table-outdated";
  /** What it is, as the screen's line: one short French sentence. */
  readonly text: string;
  /** What the data say about it and what to do: one or two French sentences. */
  readonly detail: string;
}

/** Days after which a table is surely not the last: the Inter-AMC file is renewed two or three times a month. */
export const TABLE_AGES_AFTER_DAYS = 31;

/**
 * The three causes of « Aucune convention » (note on conventions, `shared/domain/billing.md` §6.3), the likeliest first by
 * what the table holds.
 * @param seen conventions reached from the patient's number, none of which fits
 */
export function causesOf(
  query: ConventionQuery,
  seen: readonly Candidate[],
  table: ConventionTable,
): readonly [Cause, Cause, Cause] {
  const state = table.state();
  const near = seen.map(({ convention }) => convention);
  const wrong = wrongMutuelle(query, near);
  const agreement = noAgreement(query, near, table);
  const outdated = tableOutdated(query.on, state);
  const aged = isOutdated(query.on, state);
  if (state.kind !== "present") return [outdated, agreement.cause, wrong];
  if (agreement.told) return aged ? [agreement.cause, outdated, wrong] : [agreement.cause, wrong, outdated];
  if (near.length === 0 && aged) return [outdated, wrong, agreement.cause];
  return aged ? [wrong, outdated, agreement.cause] : [wrong, agreement.cause, outdated];
}

function wrongMutuelle(query: ConventionQuery, near: readonly Convention[]): Cause {
  const text = fr("La mutuelle de la fiche patient n'est pas la bonne.");
  const [first] = near;
  if (first === undefined) {
    const detail = fr(`Aucune convention ne porte le numéro ${query.number} : comparez-le à celui de l'attestation.`);
    return { kind: "wrong-mutuelle", text, detail };
  }
  const known = [...new Set(near.map(({ type, criterion }) => (criterion === "" ? type : `${type}/${criterion}`)))];
  const shown = known.slice(0, 3).join(", ") + (known.length > 3 ? "…" : "");
  const detail = fr(
    `Ce numéro est connu avec d'autres type et critère : ${shown}. Comparez « Typ conv / CSR » à l'attestation.`,
  );
  return { kind: "wrong-mutuelle", text, detail };
}

/** `told`: the table itself says so. */
function noAgreement(
  query: ConventionQuery,
  near: readonly Convention[],
  table: ConventionTable,
): { readonly cause: Cause; readonly told: boolean } {
  const text = fr("Vous n'êtes pas conventionné avec cette mutuelle.");
  const cause = (detail: string): Cause => ({ kind: "no-agreement", text, detail: fr(detail) });
  const fitting = near.filter((each) => isOfType(each, query) && acceptsBeneficiary(each, query));
  const signed = fitting.filter(isTiersPayant);
  const start = signed.filter((each) => !holdsOn(each, query)).map(({ from }) => from);
  if (fitting.some((each) => holdsOn(each, query) && !isTiersPayant(each))) {
    return { told: true, cause: cause("La convention de ce numéro ne permet pas le tiers payant.") };
  }
  const [earliest] = start.filter((day) => day !== undefined).sort();
  if (earliest !== undefined) {
    const since = frenchDate(earliest);
    return { told: true, cause: cause(`La convention ne s'applique qu'à partir du ${since}, après la date retenue.`) };
  }
  if (near.length === 0 && query.type !== undefined && !table.hasType(query.type)) {
    const detail = `La table ne contient aucune convention de type ${query.type} : signez avec cet opérateur, puis importez ses conventions.`;
    return { told: true, cause: cause(detail) };
  }
  return {
    told: false,
    cause: cause("Inscrivez-vous auprès de l'opérateur de l'attestation (inter-AMC ou mutuelle)."),
  };
}

function tableOutdated(on: PlainDate, state: TableState): Cause {
  const text = fr("La table de conventions n'est pas à jour.");
  const cause = (detail: string): Cause => ({ kind: "table-outdated", text, detail: fr(detail) });
  switch (state.kind) {
    case "absent":
      return cause("Aucune table de conventions n'est importée : importez celle de votre opérateur.");
    case "damaged":
      return cause("La table de conventions est illisible : importez-la de nouveau.");
    case "present": {
      const shown = [...state.origins]
        .sort((one, other) => (one.date < other.date ? -1 : 1))
        .slice(0, 3)
        .map(({ name, date }) => `${name} du ${frenchDate(date)}`);
      const more = state.origins.length > 3 ? "…" : "";
      const age = isOutdated(on, state)
        ? "elle a plus d'un mois, importez la dernière"
        : "vérifiez que c'est la dernière";
      return cause(`Table en service : ${shown.join(", ")}${more} ; ${age}.`);
    }
  }
}

function isOutdated(on: PlainDate, state: TableState): boolean {
  const aged = ({ date }: ConventionOrigin): boolean => daysBetween(date, on) > TABLE_AGES_AFTER_DAYS;
  return state.kind === "present" && state.origins.some(aged);
}
