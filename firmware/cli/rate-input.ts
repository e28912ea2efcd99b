import type { z } from "zod";
import type { ActEdit, ActInput, CcamDetail, InvoiceInput, NatureAssurance, PassageInput } from "../billing/types.js";
import { parseDate, parseTime } from "../lib/dates.js";
import { cents } from "../lib/money.js";
import { err, ok, type Result } from "../lib/result.js";
import { type CodedAct, severalSchema, type VisitRequest, visitSchema } from "./rate-schema.js";

/** Shares typed by hand, by the place of their line in the output. */
export interface ForcedLine {
  readonly line: number;
  readonly amoCents?: number | undefined;
  readonly amcCents?: number | undefined;
}

export interface RateRequest {
  readonly input: InvoiceInput;
  /** The `passages` form was used: lines carry their passage. */
  readonly several: boolean;
  readonly version: 1 | 2;
  readonly forced: readonly ForcedLine[];
  /** Third-party payment: what the patient does not advance. */
  readonly tp: { readonly amo: boolean; readonly amc: boolean };
}

/** Reads the JSON text of `tournee rate` (`docs/rate-json.md`). Never throws; the error is one sentence naming the field. */
export function parseRateRequest(text: string): Result<RateRequest, string> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return err("the input is not JSON");
  }
  return readRateRequest(document);
}

/** Same, from a value already decoded. */
export function readRateRequest(document: unknown): Result<RateRequest, string> {
  if (typeof document !== "object" || document === null || !Object.hasOwn(document, "passages")) {
    const visit = visitSchema.safeParse(document);
    return visit.success ? build(visit.data, [visit.data], false) : err(problemOf(visit.error, document));
  }
  const several = severalSchema.safeParse(document);
  if (!several.success) return err(problemOf(several.error, document));
  return build(several.data, several.data.passages, true);
}

/** The first thing that is wrong: `passages[1].travel.oneWayKm must be …`. */
function problemOf(error: z.ZodError, document: unknown): string {
  const [issue] = error.issues;
  if (issue === undefined) return "the input is at fault";
  const unknownKey = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
  const path = unknownKey === undefined ? issue.path : [...issue.path, unknownKey];
  const name = path.reduce<string>(
    (text, part) => (typeof part === "number" ? `${text}[${part}]` : `${text}${text === "" ? "" : "."}${String(part)}`),
    "",
  );
  if (unknownKey !== undefined) return `${name} is not a field of this version`;
  const value = path.reduce<unknown>((inside, part) => memberOf(inside, part), document);
  const got = value === undefined ? " (it is missing)" : `, not ${String(JSON.stringify(value)).slice(0, 60)}`;
  const what = issue.message.startsWith("must") ? issue.message : `is refused: ${issue.message.toLowerCase()}`;
  return `${name === "" ? "the input" : name} ${what}${got}`;
}

function memberOf(inside: unknown, part: PropertyKey): unknown {
  return typeof inside === "object" && inside !== null ? Reflect.get(inside, part) : undefined;
}

type InvoiceFields = Omit<VisitRequest, keyof PassageInput>;

/** Fields that each passage may repeat; they must then agree. */
const SHARED = [
  "profession",
  "performer",
  "patient",
  "nature",
  "smgCents",
  "alsaceMoselle",
  "ips",
  "exemption",
  "amoRate",
  "c2s",
  "terrorVictim",
  "amcFormula",
  "amc",
  "tp",
  "groupActs",
] as const satisfies readonly (keyof InvoiceFields)[];

function build(top: InvoiceFields, visits: readonly VisitRequest[], several: boolean): Result<RateRequest, string> {
  const [first] = visits;
  if (top.v === undefined) return err("v must be 1 or 2 (it is missing)");
  if (first === undefined) return err("passages must hold at least one passage");
  const differing = SHARED.find(
    (field) => new Set(visits.map((visit) => JSON.stringify(visit[field] ?? top[field]) ?? "")).size > 1,
  );
  if (differing !== undefined) return err(`${differing} must be the same in every passage`);
  const lone = several ? visits.findIndex((visit) => visit.forced !== undefined) : -1;
  if (lone >= 0) return err(`passages[${lone}].forced must stand beside passages`);
  const passages: PassageInput[] = [];
  for (const [at, visit] of visits.entries()) {
    const passage = passageOf(visit);
    if (!passage.ok) return err(`${several ? `passages[${at}].` : ""}${passage.error} (it is missing)`);
    passages.push(passage.value);
  }
  const invoice: InvoiceFields = { ...first };
  for (const field of SHARED) Object.assign(invoice, { [field]: first[field] ?? top[field] });
  return invoiceOf(invoice, passages, { several, version: top.v, forced: top.forced ?? [] });
}

function invoiceOf(
  fields: InvoiceFields,
  passages: readonly PassageInput[],
  rest: Pick<RateRequest, "several" | "version" | "forced">,
): Result<RateRequest, string> {
  const { profession, patient } = fields;
  if (profession === undefined) return err("profession must be said (it is missing)");
  if (fields.amc !== undefined && fields.amcFormula !== undefined) return err("amc replaces amcFormula: give one");
  const amo = fields.tp?.amo ?? true;
  const tp = { amo, amc: fields.tp?.amc ?? amo };
  if (tp.amc && !tp.amo) return err("tp.amc needs tp.amo: a mutuelle is not paid for without the caisse");
  const amc =
    fields.amc === undefined ? { formula: fields.amcFormula ?? "052", parameter: null, number: null } : fields.amc;
  const input: InvoiceInput = {
    profession,
    patient: {
      ageYears: patient?.ageYears ?? 70,
      sex: patient?.sex ?? "F",
      dependent: patient?.dependent ?? false,
      regimeLocal: fields.alsaceMoselle ?? false,
    },
    performer: { speciality: fields.performer?.speciality ?? undefined, sector: fields.performer?.sector ?? "1" },
    exemption: fields.exemption ?? null,
    nature: NATURES[fields.nature ?? "MALADIE"],
    smgLimit: cents(fields.smgCents ?? 0),
    ips: fields.ips ?? null,
    amoRate: fields.amoRate ?? null,
    c2s: fields.c2s ?? false,
    terrorVictim: fields.terrorVictim ?? false,
    amc:
      amc === null || !tp.amc
        ? undefined
        : { formula: amc.formula, percent: amc.parameter ?? undefined, number: amc.number ?? undefined },
    groupActs: fields.groupActs ?? false,
    passages,
    typedShares: {},
  };
  return ok({ ...rest, input, tp });
}

const NATURES: Readonly<Record<NonNullable<VisitRequest["nature"]>, NatureAssurance>> = {
  MALADIE: "10",
  MATERNITE: "30",
  AT: "41",
  SMG: "22",
  PREVENTION: "90",
};

function passageOf(visit: VisitRequest): Result<PassageInput, string> {
  const date = visit.date === undefined ? undefined : parseDate(visit.date);
  const time = parseTime(visit.time ?? "10:00");
  if (date === undefined) return err("date must be a date AAAA-MM-JJ");
  if (visit.place === undefined) return err("place must be one of HOME, OFFICE, REMOTE");
  if (visit.acts === undefined) return err("acts must be a list");
  if (time === undefined) return err("time must be a time HH:MM");
  return ok({
    date,
    time,
    place: visit.place,
    zone: visit.zone ?? "METRO",
    department: visit.department ?? undefined,
    acts: visit.acts.map((act) => (typeof act === "string" ? { id: act } : actOf(act))),
    add: visit.add ?? [],
    decline: visit.decline ?? [],
    dayFeeAlreadyBilled: visit.dayFeeAlreadyBilled ?? null,
    travel: { oneWayKm: visit.travel?.oneWayKm ?? 0, terrain: visit.travel?.terrain ?? "PLAIN" },
    sameHomeRank: visit.sameHomeRank ?? 1,
  });
}

function actOf(act: CodedAct): ActInput {
  const edit: ActEdit = present({
    quantity: act.quantity,
    coefficient: act.coefficient == null ? undefined : Math.round(act.coefficient * 100),
    qualifier: act.qualifier,
    complement: act.complement,
    total: act.feeCents == null ? undefined : cents(act.feeCents),
    unit: act.unitCents == null ? undefined : cents(act.unitCents),
    exemption: act.exemption,
    ententePrealable: act.ententePrealable,
    ccam: ccamOf(act),
  });
  return Object.keys(edit).length === 0 ? { id: act.code } : { id: act.code, edit };
}

function ccamOf(act: CodedAct): CcamDetail | undefined {
  const detail: CcamDetail = present({
    activity: act.activity,
    phase: act.phase,
    modifiers: act.modifiers,
    association: act.association,
    supplement: act.supplementCents == null ? undefined : cents(act.supplementCents),
    exceptional: act.exceptional,
  });
  return Object.keys(detail).length === 0 ? undefined : detail;
}

type Present<T> = { [K in keyof T]?: NonNullable<T[K]> };

/** The fields that say something: null and undefined are left out. */
function present<T extends object>(fields: T): Present<T> {
  const kept: Present<T> = {};
  for (const key of Object.keys(fields) as (keyof T)[]) {
    const value = fields[key];
    if (value !== null && value !== undefined) kept[key] = value as NonNullable<T[keyof T]>;
  }
  return kept;
}
