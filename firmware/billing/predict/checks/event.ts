import { daysBetween, type PlainDate } from "../../../lib/dates.js";
import { frenchDate } from "../../french.js";
import type { CardAccident, EventContext } from "../context.js";
import { careDates } from "../facts.js";
import { finding, when } from "../finding.js";
import type { Check, Facts, MendPlace, Prediction } from "../model.js";

const INSURANCE: MendPlace = { step: "insurance" };
const EVENTS = "billing.md §4.1";
/** A date this near to a known accident is rather a slip of the finger. */
const NEAR_DAYS = 7;

/** Maternity, accident at work, accident by a third party: their dates and what the card knows of them. */
export const checkEvent: Check = (facts) => [...maternity(facts), ...work(facts), ...commonLaw(facts)];

function firstCare(facts: Facts): PlainDate | undefined {
  return careDates(facts)[0];
}

function maternity({ input, context }: Facts): readonly Prediction[] {
  return when(input.nature === "30" && context.event?.maternityDate === "none", () =>
    finding("R9020", INSURANCE, {
      text: "La date de maternité manque",
      mend: "Saisissez la date présumée de grossesse ou d'accouchement",
      source: `${EVENTS}, FAC-16`,
    }),
  );
}

function work(facts: Facts): readonly Prediction[] {
  const { event } = facts.context;
  if (facts.input.nature !== "41" || event?.work === undefined) return [];
  const { work: accident } = event;
  if (accident.kind === "none" || (accident.date === undefined && accident.id === undefined)) {
    return [
      finding("R0502", INSURANCE, {
        text: "Accident du travail sans numéro ni date",
        mend: "Choisissez l'accident lu sur la carte, ou recopiez le feuillet",
        source: "billing.md §1.4, 9",
      }),
    ];
  }
  const { date, organism, paperSeen } = accident;
  const care = firstCare(facts);
  const before = when(date !== undefined && care !== undefined && care < date, () =>
    finding("I0301", INSURANCE, {
      text: "Les soins sont datés d'avant l'accident",
      mend: "Corrigez la date de l'accident ou celle du passage",
      source: EVENTS,
    }),
  );
  return [...before, ...(date === undefined ? [] : compared(date, organism, paperSeen, event))];
}

function compared(
  date: PlainDate,
  organism: string | undefined,
  paperSeen: boolean | undefined,
  { accidentsOnCard }: EventContext,
): readonly Prediction[] {
  if (accidentsOnCard === undefined) return [];
  const same = accidentsOnCard.find((known) => known.date === date);
  if (same !== undefined) {
    return when(organism !== undefined && organism !== same.organism, () =>
      finding("I0307", INSURANCE, {
        text: "L'organisme de l'accident n'est pas celui de la carte",
        mend: `Choisissez l'accident du ${frenchDate(date)} dans la liste de la carte`,
        source: EVENTS,
      }),
    );
  }
  const near = accidentsOnCard.find((known) => Math.abs(daysBetween(known.date, date)) <= NEAR_DAYS);
  if (near !== undefined) return [almost("I0310", near)];
  const alike = accidentsOnCard.find((known) => agreements(known.date, date) === 2);
  if (alike !== undefined) return [almost("I0312", alike)];
  return when(paperSeen !== true, () =>
    finding("I0308", INSURANCE, {
      text: `Aucun accident du ${frenchDate(date)} sur la carte, et le feuillet n'est pas coché`,
      mend: "Demandez le feuillet d'accident, puis cochez « Feuillet AT renseigné »",
      source: `${EVENTS}, FAC-17`,
    }),
  );
}

function almost(code: "I0310" | "I0312", known: CardAccident): Prediction {
  return finding(code, INSURANCE, {
    text: `La carte connaît un accident du ${frenchDate(known.date)}, presque la date saisie`,
    mend: "Choisissez-le dans la liste si c'est le même",
    source: EVENTS,
  });
}

/** How many of day, month and year two dates share. */
function agreements(one: PlainDate, other: PlainDate): number {
  const parts = other.split("-");
  return one.split("-").filter((part, at) => part === parts[at]).length;
}

function commonLaw(facts: Facts): readonly Prediction[] {
  const accident = facts.context.event?.commonLawAccident;
  if (accident === undefined) return [];
  const { nature } = facts.input;
  if (nature !== "10") {
    return [
      finding("R0261", INSURANCE, {
        text: "Accident causé par un tiers : seulement avec Maladie",
        mend: "Décochez « Accident de droit commun », ou choisissez Maladie",
        source: "billing.md §1.4, 9",
      }),
    ];
  }
  const care = firstCare(facts);
  const { date } = accident;
  return when(date === undefined || (care !== undefined && care < date), () =>
    finding("R0261", INSURANCE, {
      text:
        date === undefined ? "Accident de droit commun sans date" : "Accident de droit commun daté d'après les soins",
      mend: "Saisissez la date de l'accident",
      source: `${EVENTS}, FAC-14`,
    }),
  );
}
