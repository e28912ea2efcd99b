import type {
  AmcFormulaCode,
  ExemptionCode,
  InvoiceInput,
  PassageInput,
  PatientInput,
  Place,
  Terrain,
  Zone,
} from "../billing/types.js";
import { parseDate, parseTime } from "../lib/dates.js";
import { err, ok, type Result } from "../lib/result.js";
import { Fields } from "./fields.js";

const PLACES: readonly Place[] = ["HOME", "OFFICE", "REMOTE"];
const ZONES: readonly Zone[] = ["METRO", "DOM"];
const TERRAINS: readonly Terrain[] = ["PLAIN", "MOUNTAIN", "FOOT"];
const SEXES: readonly PatientInput["sex"][] = ["F", "M"];
const DAY_FEES = ["BSA", "BSB", "BSC"] as const;
const EXEMPTIONS: readonly ExemptionCode[] = ["0", "1", "2", "3", "4", "5", "6", "7", "9", "C"];
const FORMULAS: readonly AmcFormulaCode[] = ["012", "020", "021", "029", "02A", "050", "052"];

/** What belongs to the invoice and not to one visit. */
const INVOICE_FIELDS = ["v", "profession", "patient", "exemption", "amcFormula"] as const;
const PASSAGE_FIELDS = [
  "date",
  "time",
  "zone",
  "place",
  "acts",
  "add",
  "decline",
  "dayFeeAlreadyBilled",
  "travel",
  "sameHomeRank",
] as const;

export interface RateRequest {
  readonly input: InvoiceInput;
  /** The `passages` form was used: lines carry their passage. */
  readonly several: boolean;
}

/** Reads the JSON text of `tournee rate`, version 1. Never throws; the error is one sentence naming the field. */
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
  const top = new Fields(document, "");
  if (!top.has("passages")) return finish(readVisit(top, undefined), top, false);
  top.only([...INVOICE_FIELDS, "passages"]);
  top.literal("v", 1);
  const visits = top.list("passages", (element, path) => {
    const fields = new Fields(element, path);
    const visit = readVisit(fields, top);
    top.adopt(fields);
    return visit;
  });
  const [first] = visits;
  if (first === undefined) {
    top.fail("passages", "must hold at least one passage");
    return err(top.problem ?? "passages");
  }
  const differing = disagreement(visits);
  if (differing !== undefined) top.fail(differing, "must be the same in every passage");
  return finish({ ...first, passages: visits.flatMap((visit) => visit.passages) }, top, true);
}

function finish(input: InvoiceInput, fields: Fields, several: boolean): Result<RateRequest, string> {
  return fields.problem === undefined ? ok({ input, several }) : err(fields.problem);
}

function disagreement(visits: readonly InvoiceInput[]): string | undefined {
  const differs = (part: (visit: InvoiceInput) => unknown): boolean =>
    new Set(visits.map((visit) => JSON.stringify(part(visit)))).size > 1;
  if (differs((visit) => visit.patient)) return "patient";
  if (differs((visit) => visit.exemption)) return "exemption";
  return differs((visit) => visit.amc) ? "amcFormula" : undefined;
}

/** One visit; invoice-wide fields may stand beside `passages` instead, `shared`. */
function readVisit(fields: Fields, shared: Fields | undefined): InvoiceInput {
  fields.only([...INVOICE_FIELDS, ...PASSAGE_FIELDS]);
  const where = (name: string): Fields => (shared !== undefined && !fields.has(name) ? shared : fields);
  if (shared === undefined || fields.has("v")) fields.literal("v", 1);
  where("profession").literal("profession", "infirmier");
  return {
    profession: "infirmier",
    patient: readPatient(where("patient")),
    exemption: where("exemption").nullable("exemption", EXEMPTIONS),
    nature: "10",
    amc: { formula: where("amcFormula").choice("amcFormula", FORMULAS, "052"), percent: undefined },
    passages: [readPassage(fields)],
    typedShares: {},
  };
}

function readPatient(fields: Fields): PatientInput {
  const patient = fields.object("patient");
  patient.only(["ageYears", "sex", "dependent"]);
  const read: PatientInput = {
    ageYears: patient.whole("ageYears", 0, 130, 70),
    sex: patient.choice("sex", SEXES, "F"),
    dependent: patient.flag("dependent", false),
    regimeLocal: false,
  };
  fields.adopt(patient);
  return read;
}

function readPassage(fields: Fields): PassageInput {
  const travel = fields.object("travel");
  travel.only(["oneWayKm", "terrain"]);
  const way = {
    oneWayKm: travel.decimal("oneWayKm", 0, 1000, 0),
    terrain: travel.choice("terrain", TERRAINS, "PLAIN"),
  };
  fields.adopt(travel);
  return {
    date: fields.parsed("date", parseDate, "a date AAAA-MM-JJ", undefined),
    time: fields.parsed("time", parseTime, "a time HH:MM", "10:00"),
    place: fields.choice("place", PLACES, undefined),
    zone: fields.choice("zone", ZONES, "METRO"),
    department: undefined,
    acts: fields.texts("acts", true).map((id) => ({ id })),
    add: fields.texts("add", false),
    decline: fields.texts("decline", false),
    dayFeeAlreadyBilled: fields.nullable("dayFeeAlreadyBilled", DAY_FEES),
    travel: way,
    sameHomeRank: fields.whole("sameHomeRank", 1, 99, 1),
  };
}
