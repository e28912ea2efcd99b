/** An act as she finds it: what she types, and the row she touches. Or a favourite. */
export type Care = { readonly type: string; readonly row: string } | { readonly favourite: string };

/** One visit of the round. `row` names the invoice it must come to. */
export interface Visit {
  readonly row: string;
  readonly date: string;
  readonly time: string;
  readonly nurse: "cps:claireMoreau" | "cps:marieHoarau";
  /** The patient's card, and whose it is when several are on it. */
  readonly vitale: string;
  readonly person?: string;
  /** None: those of the last visit, already there. */
  readonly acts: readonly Care[];
  /** Set on his sheet, from the visit: flat day fees and AMX. */
  readonly dependent?: true;
  readonly travel?: { readonly km: string; readonly terrain: "MOUNTAIN" | "FOOT" };
  /** « Soins conformes au protocole ALD ? » */
  readonly ald?: "yes";
  /** A fee that the rules leave to her, left out by the sheet that says why. */
  readonly decline?: string;
  /** The Vitale is taken back before the signature, which is then of this mode. */
  readonly without?: "desynchronise" | "degrade";
  /** Its acts are kept as a favourite. */
  readonly keep?: true;
}

const BLOOD = { type: "prise de sang", row: "Prise de sang" };
const GLYCAEMIA = { type: "dextro", row: "Surveillance d’un diabétique insulinotraité" };
const INSULIN = { type: "insuline", row: "Injection d’insuline" };
const ULCER = { type: "pansement ulcere", row: "Pansement d’ulcère ou de greffe" };
const WEDNESDAY = { date: "2025-03-12", nurse: "cps:claireMoreau" } as const;

/** A nurse's day, a Sunday, and the first month of the tariffs of November 2026. */
export const VISITS: readonly Visit[] = [
  {
    ...WEDNESDAY,
    row: "F02",
    time: "08:05",
    vitale: "vitale:camilleRousseau",
    person: "beneficiary-0",
    acts: [BLOOD],
    keep: true,
  },
  { ...WEDNESDAY, row: "F08", time: "08:30", vitale: "vitale:andreFontaine", acts: [GLYCAEMIA, INSULIN] },
  {
    ...WEDNESDAY,
    row: "F09",
    time: "08:55",
    vitale: "vitale:pierreLambert",
    acts: [GLYCAEMIA, INSULIN, { type: "pansement simple", row: "Autre pansement" }],
  },
  {
    ...WEDNESDAY,
    row: "F46",
    time: "09:15",
    vitale: "vitale:jeanneLambert",
    acts: [GLYCAEMIA, INSULIN, INSULIN],
    without: "degrade",
  },
  {
    ...WEDNESDAY,
    row: "F12",
    time: "09:50",
    vitale: "vitale:oldMutuelle",
    acts: [ULCER],
    travel: { km: "12", terrain: "MOUNTAIN" },
    without: "desynchronise",
  },
  {
    ...WEDNESDAY,
    row: "F30",
    time: "10:20",
    vitale: "vitale:lauraBrunet",
    person: "beneficiary-0",
    acts: [
      { type: "escarre", row: "Pansement d’escarre profonde" },
      { type: "emla", row: "Analgésie topique avant pansement d’ulcère ou escarre" },
    ],
    decline: "MCI",
  },
  {
    ...WEDNESDAY,
    row: "F33",
    time: "10:45",
    vitale: "vitale:soniaMercier",
    person: "beneficiary-1",
    acts: [{ favourite: "Prise de sang" }],
  },
  {
    ...WEDNESDAY,
    row: "F15",
    time: "11:10",
    vitale: "vitale:germaineFaure",
    acts: [
      { type: "dependance lourde", row: "dépendance lourde" },
      { type: "perfusion heure organ", row: "organisation" },
    ],
    dependent: true,
    ald: "yes",
  },
  {
    ...WEDNESDAY,
    row: "F14",
    time: "11:40",
    vitale: "vitale:fatimaHaddad",
    acts: [{ type: "dependance lourde", row: "dépendance lourde" }],
    dependent: true,
  },
  {
    ...WEDNESDAY,
    row: "F17",
    time: "12:05",
    vitale: "vitale:marcelDelaunay",
    acts: [{ type: "dependance legere", row: "dépendance légère" }, GLYCAEMIA, INSULIN],
    dependent: true,
    ald: "yes",
  },
  { ...WEDNESDAY, row: "F37", time: "15:30", nurse: "cps:marieHoarau", vitale: "vitale:josephPayet", acts: [BLOOD] },
  {
    ...WEDNESDAY,
    row: "F04",
    time: "23:30",
    vitale: "vitale:camilleRousseau",
    person: "beneficiary-1",
    acts: [{ type: "sous cutanee", row: "Injection sous-cutanée" }],
  },
  {
    row: "F08",
    date: "2025-03-13",
    time: "08:30",
    nurse: "cps:claireMoreau",
    vitale: "vitale:andreFontaine",
    acts: [],
  },
  {
    row: "DIM",
    date: "2025-03-16",
    time: "09:30",
    nurse: "cps:claireMoreau",
    vitale: "vitale:nineteen",
    person: "beneficiary-0",
    acts: [
      { type: "pansement simple", row: "Autre pansement" },
      { type: "piqure im", row: "Injection intramusculaire" },
    ],
  },
  {
    row: "F41",
    date: "2026-11-20",
    time: "10:10",
    nurse: "cps:claireMoreau",
    vitale: "vitale:corsican",
    acts: [ULCER],
  },
];
