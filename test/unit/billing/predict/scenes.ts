import type { CheckedCode } from "../../../../firmware/billing/predict/checked-codes.js";
import type { PredictContext } from "../../../../firmware/billing/predict/context.js";
import type { MendStep } from "../../../../firmware/billing/predict/model.js";
import type { Severity } from "../../../../firmware/billing/predict/severity.js";
import type { InvoiceInput } from "../../../../firmware/billing/types.js";
import { date } from "../../../../firmware/lib/dates.js";
import { cents } from "../../../../firmware/lib/money.js";
import { ccam, coded } from "../coded/session.js";
import { invoice } from "../visit.js";

/** An invoice with one fault, and the same without it. */
export interface Scene {
  readonly what: string;
  readonly code: CheckedCode;
  readonly step: MendStep;
  /** Undefined: a reject. */
  readonly severity?: Severity;
  readonly input: InvoiceInput;
  readonly context?: PredictContext;
  /** What mends it. */
  readonly mended: { readonly input?: InvoiceInput; readonly context?: PredictContext };
}

/** Wednesday 12 March 2025, the day of care of most scenes. */
const care = date("2025-03-12");
const sample = invoice({ acts: ["PONCTION_VEINEUSE"] });
const noAmc = invoice({ acts: ["PONCTION_VEINEUSE"] }, { amc: undefined });
const open = { periods: [{ from: date("2025-01-01"), to: date("2025-12-31") }] };
const mutuelle = {
  kind: "given",
  number: "780004099",
  memberNumber: "12345",
  listed: true,
  convention: "found",
} as const;
const work = (event: PredictContext["event"]): PredictContext => ({ event });
const accident = invoice({ acts: ["PONCTION_VEINEUSE"] }, { nature: "41" });
const valence = "012610000";
const metz = "025710000";
const given = (change: Partial<Extract<PredictContext["mutuelle"], { kind: "given" }>>): PredictContext => ({
  mutuelle: { ...mutuelle, ...change },
});
const c2s = (number: string): InvoiceInput =>
  invoice({ acts: ["PONCTION_VEINEUSE"] }, { c2s: true, amc: { formula: "052", percent: undefined, number } });
const kine = (acts: Parameters<typeof coded>[0], rest = {}): InvoiceInput =>
  coded(acts, { profession: "kinesitherapeute", ...rest });
const lumbago = kine({ acts: ["RAM_LOMBALGIE_COMMUNE"] });

/** The line p0/act/0 is a blood sample: 4.73, caisse 2.84, mutuelle 1.89. */
const typed = (amo: number | undefined, amc: number | undefined): InvoiceInput =>
  invoice(
    { acts: ["PONCTION_VEINEUSE"] },
    {
      typedShares: {
        "p0/act/0": {
          ...(amo === undefined ? {} : { amo: cents(amo) }),
          ...(amc === undefined ? {} : { amc: cents(amc) }),
        },
      },
    },
  );

const person: readonly Scene[] = [
  {
    what: "rank 0",
    code: "R0201",
    step: "patient",
    input: sample,
    context: { person: { birthRank: 0 } },
    mended: { context: { person: { birthRank: 1 } } },
  },
  {
    what: "a quality that is no digit",
    code: "R0202",
    step: "patient",
    input: sample,
    context: { person: { quality: "X" } },
    mended: { context: { person: { quality: "6" } } },
  },
  {
    what: "a man with a woman's number",
    code: "R0203",
    step: "patient",
    input: sample,
    context: { person: { sex: "M", nirStartsWith: "2" } },
    mended: { context: { person: { sex: "M", nirStartsWith: "1" } } },
  },
  {
    what: "maternity of a man of 40",
    code: "I0204",
    step: "insurance",
    input: invoice({ acts: ["PONCTION_VEINEUSE"] }, { nature: "30", patient: { ageYears: 40, sex: "M" } }),
    context: { person: { sex: "M" } },
    mended: { context: { person: { sex: "F" } } },
  },
  {
    what: "a twin typed by hand",
    code: "I0212",
    step: "patient",
    severity: "signal",
    input: sample,
    context: { person: { birthRank: 2, typed: true } },
    mended: { context: { person: { birthRank: 2, typed: false } } },
  },
  {
    what: "born after the care",
    code: "R9020",
    step: "patient",
    input: sample,
    context: { person: { birth: date("2025-03-13") } },
    mended: { context: { person: { birth: care } } },
  },
  {
    what: "AME with an ordinary number",
    code: "R0214",
    step: "patient",
    input: invoice({ acts: ["IM"] }, { amc: { formula: "052", percent: undefined, number: "75500017" } }),
    context: { person: { nirStartsWith: "2" } },
    mended: { context: { person: { nirStartsWith: "8" } } },
  },
];

const rights: readonly Scene[] = [
  {
    what: "rights ended in February",
    code: "I1002",
    step: "patient",
    input: sample,
    context: { rights: { periods: [{ from: undefined, to: date("2025-02-28") }] } },
    mended: { context: { rights: open } },
  },
  {
    what: "nothing was read of the rights",
    code: "I1002",
    step: "patient",
    severity: "signal",
    input: sample,
    context: { rights: {} },
    mended: { context: { rights: {}, securing: { proof: true } } },
  },
  {
    what: "degraded without a proof",
    code: "I1001",
    step: "securing",
    input: sample,
    context: { securing: { mode: "degrade", proof: false } },
    mended: { context: { securing: { mode: "degrade", proof: true } } },
  },
  {
    what: "ADRi names another caisse",
    code: "I0104",
    step: "patient",
    input: sample,
    context: { rights: { ...open, adriDiffers: ["caisse"] } },
    mended: { context: { rights: { ...open, adriDiffers: [] } } },
  },
  {
    what: "ADRi gives another number",
    code: "I0208",
    step: "patient",
    severity: "signal",
    input: sample,
    context: { rights: { ...open, adriDiffers: ["nir"] } },
    mended: { context: { rights: open } },
  },
  {
    what: "ADRi gives another birth date",
    code: "I0211",
    step: "patient",
    severity: "signal",
    input: sample,
    context: { rights: { ...open, adriDiffers: ["birth"] } },
    mended: { context: { rights: open } },
  },
  {
    what: "ALD asked that nobody knows",
    code: "I0407",
    step: "insurance",
    input: invoice({ acts: ["IM"] }, { exemption: "4" }),
    context: { rights: { ...open, ald: false } },
    mended: { context: { rights: { ...open, ald: true } } },
  },
  {
    what: "ALD read and not answered",
    code: "I0408",
    step: "insurance",
    severity: "signal",
    input: sample,
    context: { rights: { ...open, ald: true } },
    mended: { context: { rights: { ...open, ald: true, careLinkedToAld: false } } },
  },
  {
    what: "exoneration 5 that nobody knows",
    code: "I0418",
    step: "insurance",
    input: invoice({ acts: ["IM"] }, { exemption: "5" }),
    context: { rights: { ...open, exonerated: false } },
    mended: { context: { rights: { ...open, exonerated: true } } },
  },
  {
    what: "a Vitale that is no longer valid",
    code: "I9004",
    step: "securing",
    input: sample,
    context: { securing: { mode: "synchronise", card: "unusable" } },
    mended: { context: { securing: { mode: "sesam-sans-vitale", card: "unusable", proof: true } } },
  },
  {
    what: "a Vitale under opposition, with third-party payment",
    code: "I9005",
    step: "settlement",
    input: sample,
    context: { securing: { card: "opposed" }, settlement: { tiersPayantAmo: true } },
    mended: { context: { securing: { card: "opposed" }, settlement: { tiersPayantAmo: false } } },
  },
  {
    what: "régime 13 does not exist",
    code: "R0101",
    step: "patient",
    input: sample,
    context: { rights: { ...open, regime: "13" } },
    mended: { context: { rights: { ...open, regime: "01" } } },
  },
  {
    what: "a caisse outside the list",
    code: "R0102",
    step: "patient",
    input: sample,
    context: { rights: { ...open, regime: "01", caisse: "999", bodyListed: false } },
    mended: { context: { rights: { ...open, regime: "01", caisse: "261", bodyListed: true } } },
  },
  {
    what: "free medical care outside the military régime",
    code: "R3012",
    step: "insurance",
    input: invoice({ acts: ["IM"] }, { nature: "22" }),
    context: { rights: { ...open, regime: "01" } },
    mended: { context: { rights: { ...open, regime: "08" } } },
  },
  {
    what: "the mines' régime at 60 %",
    code: "R3020",
    step: "insurance",
    input: sample,
    context: { rights: { ...open, regime: "07" } },
    mended: { input: invoice({ acts: ["PONCTION_VEINEUSE"] }, { exemption: "6" }) },
  },
];

const insurance: readonly Scene[] = [
  {
    what: "an exoneration over maternity",
    code: "R0503",
    step: "insurance",
    input: invoice({ acts: ["IM"] }, { nature: "30", exemption: "4", patient: { ageYears: 30 } }),
    mended: { input: invoice({ acts: ["IM"] }, { nature: "30", patient: { ageYears: 30 } }) },
  },
  {
    what: "a nurse's care at 70 %",
    code: "R0505",
    step: "insurance",
    input: invoice({ acts: ["IM"] }, { amoRate: 70 }),
    mended: { input: invoice({ acts: ["IM"] }, { amoRate: 60 }) },
  },
  {
    what: "100 % typed without a reason",
    code: "R1060",
    step: "insurance",
    input: invoice({ acts: ["IM"] }, { amoRate: 100 }),
    mended: { input: invoice({ acts: ["IM"] }, { amoRate: 100, exemption: "3" }) },
  },
  {
    what: "prevention with an ALD exoneration",
    code: "R0311",
    step: "insurance",
    input: invoice({ acts: ["VACCIN_PRESCRIT"] }, { nature: "90", exemption: "4" }),
    mended: { input: invoice({ acts: ["VACCIN_PRESCRIT"] }, { nature: "90", exemption: "7" }) },
  },
  {
    what: "prevention with an accident at work",
    code: "R8030",
    step: "insurance",
    input: invoice({ acts: ["VACCIN_PRESCRIT"] }, { nature: "41", exemption: "7" }),
    mended: { input: invoice({ acts: ["VACCIN_PRESCRIT"] }, { exemption: "7" }) },
  },
  {
    what: "a dependency fee as prevention",
    code: "R8040",
    step: "acts",
    input: invoice({ acts: ["BSA"] }, { exemption: "7" }),
    mended: { input: invoice({ acts: ["VACCIN_PRESCRIT"] }, { exemption: "7" }) },
  },
  {
    what: "an accident at work of a child of the insured",
    code: "R3010",
    step: "insurance",
    input: accident,
    context: { person: { quality: "6" } },
    mended: { context: { person: { quality: "0" } } },
  },
  {
    what: "a child's examination as an accident",
    code: "R1030",
    step: "insurance",
    input: coded({ acts: ["COE"] }, { nature: "41", patient: { ageYears: 1 } }),
    mended: { input: coded({ acts: ["COE"] }, { patient: { ageYears: 1 } }) },
  },
];

const event: readonly Scene[] = [
  {
    what: "an accident without number nor date",
    code: "R0502",
    step: "insurance",
    input: accident,
    context: work({ work: { kind: "none" } }),
    mended: { context: work({ work: { kind: "given", id: "020105342" } }) },
  },
  {
    what: "care before the accident",
    code: "I0301",
    step: "insurance",
    input: accident,
    context: work({ work: { kind: "given", date: date("2025-03-13") } }),
    mended: { context: work({ work: { kind: "given", date: care } }) },
  },
  {
    what: "the card's accident with another organism",
    code: "I0307",
    step: "insurance",
    input: accident,
    context: work({
      work: { kind: "given", date: date("2025-03-01"), organism: valence },
      accidentsOnCard: [{ date: date("2025-03-01"), organism: metz }],
    }),
    mended: {
      context: work({
        work: { kind: "given", date: date("2025-03-01"), organism: metz },
        accidentsOnCard: [{ date: date("2025-03-01"), organism: metz }],
      }),
    },
  },
  {
    what: "an accident that the card does not know",
    code: "I0308",
    step: "insurance",
    input: accident,
    context: work({ work: { kind: "given", date: date("2025-01-20") }, accidentsOnCard: [] }),
    mended: {
      context: work({ work: { kind: "given", date: date("2025-01-20"), paperSeen: true }, accidentsOnCard: [] }),
    },
  },
  {
    what: "two days from a known accident",
    code: "I0310",
    step: "insurance",
    severity: "anomaly",
    input: accident,
    context: work({
      work: { kind: "given", date: date("2025-03-03") },
      accidentsOnCard: [{ date: date("2025-03-01"), organism: metz }],
    }),
    mended: {
      context: work({
        work: { kind: "given", date: date("2025-03-01") },
        accidentsOnCard: [{ date: date("2025-03-01"), organism: metz }],
      }),
    },
  },
  {
    what: "the day and month of a known accident, another year",
    code: "I0312",
    step: "insurance",
    severity: "anomaly",
    input: accident,
    context: work({
      work: { kind: "given", date: date("2024-03-01") },
      accidentsOnCard: [{ date: date("2025-03-01"), organism: metz }],
    }),
    mended: {
      context: work({
        work: { kind: "given", date: date("2025-03-01") },
        accidentsOnCard: [{ date: date("2025-03-01"), organism: metz }],
      }),
    },
  },
  {
    what: "maternity without its date",
    code: "R9020",
    step: "insurance",
    input: invoice({ acts: ["IM"] }, { nature: "30", patient: { ageYears: 30 } }),
    context: work({ maternityDate: "none" }),
    mended: { context: work({ maternityDate: care }) },
  },
  {
    what: "an accident by a third party without a date",
    code: "R0261",
    step: "insurance",
    input: sample,
    context: work({ commonLawAccident: { date: undefined } }),
    mended: { context: work({ commonLawAccident: { date: care } }) },
  },
];

const acts: readonly Scene[] = [
  {
    what: "care of more than 2 years and 3 months",
    code: "I0601",
    step: "acts",
    input: sample,
    context: { today: date("2027-06-13") },
    mended: { context: { today: date("2027-06-12") } },
  },
  {
    what: "care of tomorrow",
    code: "R9020",
    step: "acts",
    input: sample,
    context: { today: date("2025-03-11") },
    mended: { context: { today: care } },
  },
  {
    what: "five AIS sessions in one line",
    code: "I0605",
    step: "acts",
    input: invoice({ acts: [{ id: "AIS_SEANCE", edit: { quantity: 5 } }] }),
    mended: { input: invoice({ acts: [{ id: "AIS_SEANCE", edit: { quantity: 4 } }] }) },
  },
  {
    what: "two day fees in one line",
    code: "R1070",
    step: "acts",
    input: invoice({ acts: [{ id: "BSA", edit: { quantity: 2 } }] }),
    mended: { input: invoice({ acts: ["BSA"] }) },
  },
  {
    what: "AMI 2 for an injection",
    code: "R1080",
    step: "acts",
    input: invoice({ acts: [{ id: "IM", edit: { coefficient: 200 } }] }),
    mended: { input: invoice({ acts: [{ id: "IM", edit: { coefficient: 100 } }] }) },
  },
  {
    what: "an AMI of 3.35 in 2025",
    code: "I0607",
    step: "acts",
    severity: "anomaly",
    input: invoice({ acts: [{ id: "IM", edit: { unit: cents(335) } }] }),
    mended: { input: invoice({ acts: [{ id: "IM", edit: { unit: cents(315) } }] }) },
  },
  {
    what: "a price that no table has",
    code: "I0606",
    step: "acts",
    severity: "anomaly",
    input: coded({ acts: [{ id: "COG", edit: { unit: cents(4500) } }] }, { patient: { ageYears: 8 } }),
    mended: { input: coded({ acts: ["G"] }, { patient: { ageYears: 8 } }) },
  },
  {
    what: "travel without an act",
    code: "I0510",
    step: "acts",
    input: coded({ place: "HOME", acts: [], add: ["ID"] }),
    mended: { input: coded({ place: "HOME", acts: ["V"], add: ["ID"] }) },
  },
  {
    what: "two visits ten minutes apart",
    code: "I0506",
    step: "acts",
    severity: "anomaly",
    input: invoice([
      { time: "08:00", acts: ["PANS_SIMPLE"] },
      { time: "08:10", acts: ["IM"] },
    ]),
    mended: {
      input: invoice([
        { time: "08:00", acts: ["PANS_SIMPLE"] },
        { time: "18:10", acts: ["IM"] },
      ]),
    },
  },
  {
    what: "a consultation and a technical act",
    code: "I0506",
    step: "acts",
    severity: "anomaly",
    input: coded({ acts: ["G", "AFLB001"] }),
    mended: { input: coded({ acts: ["G", "DEQP003"] }) },
  },
  {
    what: "two acts of rehabilitation in a session",
    code: "I0506",
    step: "acts",
    severity: "anomaly",
    input: kine({ acts: ["RAM_LOMBALGIE_COMMUNE", "RAV_LYMPHOEDEME_UN_MEMBRE"] }),
    mended: { input: lumbago },
  },
  {
    what: "urgency on a nurse's act",
    code: "R1010",
    step: "acts",
    input: invoice({ acts: [{ id: "IM", edit: { complement: "U" } }] }),
    mended: { input: invoice({ acts: ["IM"] }) },
  },
  {
    what: "a child's majoration with an adult, where the engine lets it through",
    code: "R1040",
    step: "acts",
    input: invoice({ acts: ["IV_ENFANT"] }, { patient: { ageYears: 6 } }),
    mended: { input: invoice({ acts: ["IV_ENFANT"] }, { patient: { ageYears: 4 } }) },
  },
  {
    what: "qualifier L outside free medical care",
    code: "R1050",
    step: "acts",
    input: invoice({ acts: [{ id: "IM", edit: { qualifier: "L" } }] }),
    mended: { input: invoice({ acts: ["IM"] }) },
  },
  {
    what: "a doctor's qualifier on a nurse's act",
    code: "R2050",
    step: "acts",
    input: invoice({ acts: [{ id: "IM", edit: { qualifier: "M" } }] }),
    mended: { input: invoice({ acts: [{ id: "IM", edit: { qualifier: "E" } }] }) },
  },
  {
    what: "a Sunday's majoration on a Wednesday",
    code: "I0514",
    step: "acts",
    input: invoice({ acts: [{ id: "IM", edit: { complement: "F" } }] }),
    mended: { input: invoice({ date: "2025-03-16", acts: ["IM"] }) },
  },
  {
    what: "a night's majoration at ten in the morning",
    code: "I0514",
    step: "acts",
    input: invoice({ acts: [{ id: "IM", edit: { complement: "N" } }] }),
    mended: { input: invoice({ time: "20:30", acts: [{ id: "IM", edit: { complement: "N" } }] }) },
  },
  {
    what: "a doctor's night at noon",
    code: "I0514",
    step: "acts",
    input: coded({ time: "12:00", acts: ["G"], add: ["MN"] }),
    mended: { input: coded({ time: "20:00", acts: ["G"], add: ["MN"] }) },
  },
  {
    what: "a Sunday's majoration on a Saturday",
    code: "I0515",
    step: "acts",
    severity: "signal",
    input: invoice({ date: "2025-03-15", acts: ["IM"], add: ["F"] }),
    mended: { input: invoice({ date: "2025-03-15", acts: ["IM"] }) },
  },
];

const technical: readonly Scene[] = [
  {
    what: "a grouping code typed with a price, and no act",
    code: "R6030",
    step: "acts",
    input: coded({ acts: [{ id: "ATM", edit: { unit: cents(5176) } }] }),
    mended: { input: coded({ acts: ["AFLB001"] }) },
  },
  {
    what: "anaesthesia's modifier A at 40",
    code: "I0507",
    step: "acts",
    severity: "signal",
    input: coded(
      { acts: [ccam("GAMA008", { activity: 4, modifiers: ["A"] })] },
      { performer: { speciality: "02", sector: "1" }, patient: { ageYears: 40 } },
    ),
    mended: {
      input: coded(
        { acts: [ccam("GAMA008", { activity: 4, modifiers: ["A"] })] },
        { performer: { speciality: "02", sector: "1" }, patient: { ageYears: 81 } },
      ),
    },
  },
  {
    what: "two technical acts without association",
    code: "R0294",
    step: "acts",
    input: coded({ acts: ["AFLB001", "DEQP003"] }),
    mended: { input: coded({ acts: [ccam("AFLB001", { association: 1 }), ccam("DEQP003", { association: 2 })] }) },
  },
  {
    what: "two dental acts without association: a doubt",
    code: "R0294",
    step: "acts",
    severity: "signal",
    input: coded({ acts: ["HBJA003", "HBQD001"] }, { profession: "dentiste" }),
    mended: { input: coded({ acts: ["HBJA003"] }, { profession: "dentiste" }) },
  },
  {
    what: "an act under conditions without its code",
    code: "R0295",
    step: "acts",
    input: coded({ acts: ["QZFA001"] }),
    mended: { input: coded({ acts: [ccam("QZFA001", { exceptional: "O" })] }) },
  },
  {
    what: "the charge supplement at home",
    code: "R0296",
    step: "acts",
    input: coded({ place: "HOME", acts: [ccam("DEQP003", { supplement: cents(500) })] }),
    mended: { input: coded({ place: "OFFICE", acts: [ccam("DEQP003", { supplement: cents(500) })] }) },
  },
  {
    what: "activity 4 by a general practitioner",
    code: "R6120",
    step: "acts",
    input: coded({ acts: [ccam("GAMA008", { activity: 4 })] }, { performer: { speciality: "01", sector: "1" } }),
    mended: {
      input: coded({ acts: [ccam("GAMA008", { activity: 4 })] }, { performer: { speciality: "02", sector: "1" } }),
    },
  },
  {
    what: "the price of 2024 in 2025",
    code: "R6150",
    step: "acts",
    input: coded({ acts: [{ id: "AFLB001", edit: { unit: cents(5056) } }] }),
    mended: { input: coded({ acts: [{ id: "AFLB001", edit: { unit: cents(5176) } }] }) },
  },
  {
    what: "an act for men",
    code: "R1040",
    step: "acts",
    input: coded({ acts: ["ELQM002"] }, { patient: { sex: "F" } }),
    mended: { input: coded({ acts: ["ELQM002"] }, { patient: { sex: "M" } }) },
  },
];

const amounts: readonly Scene[] = [
  {
    what: "AMO above the base",
    code: "I0702",
    step: "settlement",
    input: typed(474, undefined),
    mended: { input: sample },
  },
  {
    what: "another AMO than the caisse's",
    code: "I0703",
    step: "settlement",
    severity: "anomaly",
    input: typed(200, undefined),
    mended: { input: typed(284, undefined) },
  },
  {
    what: "both shares above the fee",
    code: "I1101",
    step: "settlement",
    severity: "anomaly",
    input: typed(undefined, 200),
    mended: { input: sample },
  },
  {
    what: "a negative share of the patient",
    code: "I9001",
    step: "settlement",
    severity: "anomaly",
    input: typed(undefined, 200),
    mended: { input: typed(undefined, 189) },
  },
  {
    what: "another share than the formula's",
    code: "I9002",
    step: "settlement",
    severity: "anomaly",
    input: typed(undefined, 100),
    mended: { input: typed(undefined, 189) },
  },
  {
    what: "AMO above the fee itself",
    code: "R4010",
    step: "settlement",
    input: typed(500, 0),
    mended: { input: typed(284, 189) },
  },
  {
    what: "an excess without a qualifier",
    code: "I1103",
    step: "acts",
    input: invoice({ acts: [{ id: "IM", edit: { total: cents(500) } }] }),
    mended: { input: invoice({ acts: [{ id: "IM", edit: { total: cents(500), qualifier: "E" } }] }) },
  },
  {
    what: "three times the tariff",
    code: "I1104",
    step: "acts",
    severity: "signal",
    input: invoice({ acts: [{ id: "IM", edit: { total: cents(945), qualifier: "E" } }] }),
    mended: { input: invoice({ acts: [{ id: "IM", edit: { total: cents(500), qualifier: "E" } }] }) },
  },
];

const amc: readonly Scene[] = [
  {
    what: "no convention",
    code: "I0201",
    step: "settlement",
    input: sample,
    context: given({ convention: "none" }),
    mended: { context: given({}) },
  },
  {
    what: "TP AMC without TP AMO",
    code: "I0202",
    step: "settlement",
    input: sample,
    context: { settlement: { tiersPayantAmo: false, tiersPayantAmc: true } },
    mended: { context: { settlement: { tiersPayantAmo: true, tiersPayantAmc: true } } },
  },
  {
    what: "a mutuelle that nobody knows",
    code: "I0413",
    step: "mutuelle",
    input: sample,
    context: given({ listed: false }),
    mended: { context: given({}) },
  },
  {
    what: "another mutuelle at the caisse",
    code: "I0414",
    step: "mutuelle",
    input: sample,
    context: { ...given({}), rights: { ...open, adriDiffers: ["other-mutuelle"] } },
    mended: { context: { ...given({}), rights: open } },
  },
  {
    what: "TP AMC and no mutuelle",
    code: "I0414",
    step: "settlement",
    input: noAmc,
    context: { mutuelle: { kind: "none" }, settlement: { tiersPayantAmo: true, tiersPayantAmc: true } },
    mended: { context: { mutuelle: { kind: "none" }, settlement: { tiersPayantAmo: true, tiersPayantAmc: false } } },
  },
  {
    what: "single management that the caisse does not know",
    code: "I0415",
    step: "mutuelle",
    input: sample,
    context: { ...given({ management: "unique" }), rights: { ...open, adriDiffers: ["no-mutuelle"] } },
    mended: { context: { ...given({ management: "separee" }), rights: { ...open, adriDiffers: ["no-mutuelle"] } } },
  },
  {
    what: "C2S of the caisse without contract 89",
    code: "I0416",
    step: "mutuelle",
    input: c2s("99999997"),
    context: given({ number: "99999997", contract: "00" }),
    mended: { context: given({ number: "99999997", contract: "89" }) },
  },
  {
    what: "the convention of another caisse",
    code: "I0417",
    step: "mutuelle",
    input: sample,
    context: {
      ...given({ management: "unique", conventionType: "RO", csr: "57???????" }),
      rights: { ...open, regime: "01", caisse: "261" },
    },
    mended: {
      context: {
        ...given({ management: "unique", conventionType: "RO", csr: "26???????" }),
        rights: { ...open, regime: "01", caisse: "261" },
      },
    },
  },
  {
    what: "no member number",
    code: "I0501",
    step: "mutuelle",
    input: sample,
    context: given({ memberNumber: "" }),
    mended: { context: given({}) },
  },
  {
    what: "a mutuelle of last year",
    code: "I0502",
    step: "mutuelle",
    input: sample,
    context: given({ period: { from: date("2024-01-01"), to: date("2024-12-31") } }),
    mended: { context: given({ period: { from: date("2025-01-01"), to: date("2025-12-31") } }) },
  },
  {
    what: "single management without a contract type",
    code: "I0503",
    step: "mutuelle",
    input: sample,
    context: given({ management: "unique", contract: "" }),
    mended: { context: given({ management: "unique", contract: "00" }) },
  },
  {
    what: "C2S and nobody asked for the complementary share",
    code: "I0704",
    step: "settlement",
    input: noAmc,
    context: { rights: { ...open, c2s: true } },
    mended: { input: c2s("88888888") },
  },
  {
    what: "C2S without third-party payment",
    code: "I0705",
    step: "settlement",
    input: c2s("88888888"),
    context: { settlement: { tiersPayantAmo: false } },
    mended: { context: { settlement: { tiersPayantAmo: true, tiersPayantAmc: true } } },
  },
  {
    what: "C2S billed that nobody knows",
    code: "R0206",
    step: "mutuelle",
    input: c2s("88888888"),
    context: { rights: { ...open, c2s: false } },
    mended: { context: { rights: { ...open, c2s: true } } },
  },
  {
    what: "contract 42 does not exist",
    code: "R0215",
    step: "mutuelle",
    input: sample,
    context: given({ contract: "42" }),
    mended: { context: given({ contract: "00" }) },
  },
  {
    what: "an ACS contract",
    code: "R0216",
    step: "mutuelle",
    input: sample,
    context: given({ contract: "91" }),
    mended: { context: given({ contract: "85" }) },
  },
  {
    what: "contract 89 with nothing to pay",
    code: "R8050",
    step: "mutuelle",
    input: invoice(
      { acts: ["IM"] },
      { exemption: "4", c2s: true, amc: { formula: "052", percent: undefined, number: "99999997" } },
    ),
    context: given({ number: "99999997", contract: "89" }),
    mended: { input: c2s("99999997") },
  },
];

const people: readonly Scene[] = [
  {
    what: "no prescriber",
    code: "R1130",
    step: "prescription",
    input: sample,
    context: { prescription: { needed: true, prescriber: { kind: "none" } } },
    mended: { context: { prescription: { needed: false, prescriber: { kind: "none" } } } },
  },
  {
    what: "a prescription of tomorrow",
    code: "R9020",
    step: "prescription",
    input: sample,
    context: { prescription: { date: date("2025-03-13") } },
    mended: { context: { prescription: { date: care } } },
  },
  {
    // Luhn of 99700557 (test card, billing.md §1.6) is 9, printed 8; 26100123 gives 4 by hand.
    what: "a prescriber's number with a wrong key",
    code: "R0552",
    step: "prescription",
    input: sample,
    context: { prescription: { prescriber: { kind: "given", number: "261001235" } } },
    mended: { context: { prescription: { prescriber: { kind: "given", number: "261001234" } } } },
  },
  {
    what: "a speciality that does not exist",
    code: "I1107",
    step: "prescription",
    input: sample,
    context: { prescription: { prescriber: { kind: "given", speciality: "99" } } },
    mended: { context: { prescription: { prescriber: { kind: "given", speciality: "01" } } } },
  },
  {
    what: "a pharmacist as prescriber",
    code: "R1110",
    step: "prescription",
    input: sample,
    context: { prescription: { prescriber: { kind: "given", speciality: "50" } } },
    mended: { context: { prescription: { prescriber: { kind: "given", speciality: "21" } } } },
  },
  {
    what: "her own prescription of a blood sample",
    code: "R1120",
    step: "prescription",
    input: sample,
    context: {
      performer: { number: "261001234" },
      prescription: { prescriber: { kind: "given", number: "261001234" } },
    },
    mended: { input: invoice({ acts: ["VACCIN_SANS"] }) },
  },
  {
    what: "her own number with a wrong key",
    code: "R0551",
    step: "securing",
    input: sample,
    context: { performer: { number: "261001235" } },
    mended: { context: { performer: { number: "261001234" } } },
  },
  {
    what: "her speciality does not exist",
    code: "R0553",
    step: "securing",
    input: sample,
    context: { performer: { speciality: "58" } },
    mended: { context: { performer: { speciality: "24" } } },
  },
  {
    what: "her convention does not exist",
    code: "R0559",
    step: "securing",
    input: sample,
    context: { performer: { convention: "7" } },
    mended: { context: { performer: { convention: "1" } } },
  },
  {
    what: "her zone does not exist",
    code: "R0560",
    step: "securing",
    input: sample,
    context: { performer: { zone: "99" } },
    mended: { context: { performer: { zone: "24" } } },
  },
  {
    what: "her exercise mode does not exist",
    code: "R0561",
    step: "securing",
    input: sample,
    context: { performer: { exerciseMode: "5" } },
    mended: { context: { performer: { exerciseMode: "0" } } },
  },
  {
    what: "a physiotherapist's card on a nurse's acts",
    code: "R1090",
    step: "securing",
    input: sample,
    context: { performer: { speciality: "26" } },
    mended: { context: { performer: { speciality: "24" } } },
  },
  {
    what: "a cardiologist's G",
    code: "R1100",
    step: "acts",
    input: coded({ acts: ["G"] }),
    context: { performer: { speciality: "03" } },
    mended: { context: { performer: { speciality: "01" } } },
  },
  {
    what: "a controlled excess without OPTAM",
    code: "I1102",
    step: "acts",
    input: coded({ acts: [{ id: "G", edit: { qualifier: "M", total: cents(4000) } }] }),
    context: { performer: { optam: false } },
    mended: { context: { performer: { optam: true } } },
  },
  {
    what: "a nurse in the parcours",
    code: "R0302",
    step: "insurance",
    input: invoice({ acts: ["IM"] }, { ips: "T" }),
    mended: { input: invoice({ acts: ["IM"] }) },
  },
  {
    what: "sent by a doctor without a name",
    code: "R0302",
    step: "insurance",
    input: coded({ acts: ["G"] }, { ips: "O" }),
    context: { course: { orientingNamed: false } },
    mended: { context: { course: { orientingNamed: true } } },
  },
  {
    what: "recently installed, no date",
    code: "R0306",
    step: "insurance",
    input: coded({ acts: ["G"] }, { ips: "J" }),
    context: { course: { installedOn: "none" } },
    mended: { context: { course: { installedOn: date("2024-01-01") } } },
  },
  {
    what: "a wrong number of the médecin traitant",
    code: "R0301",
    step: "insurance",
    input: coded({ acts: ["G"] }, { ips: "O" }),
    context: { course: { treatingNumber: "12" } },
    mended: { context: { course: { treatingNumber: "261001234" } } },
  },
];

const agreement: readonly Scene[] = [
  {
    what: "an act under prior agreement, none asked",
    code: "I0404",
    step: "acts",
    input: coded({ acts: ["GAMA008"] }),
    context: { agreement: { code: "9" } },
    mended: { context: { agreement: { code: "4", date: date("2025-02-01") } } },
  },
  {
    what: "an agreement without its date",
    code: "I0402",
    step: "securing",
    input: coded({ acts: ["GAMA008"] }),
    context: { agreement: { code: "4" } },
    mended: { context: { agreement: { code: "4", date: date("2025-02-01") } } },
  },
  {
    what: "no answer after ten days",
    code: "I0403",
    step: "securing",
    severity: "signal",
    input: coded({ acts: ["GAMA008"] }),
    context: { agreement: { code: "0", date: date("2025-03-02") } },
    mended: { context: { agreement: { code: "0", date: date("2025-02-25") } } },
  },
  {
    what: "an agreement for acts that need none",
    code: "I0405",
    step: "securing",
    input: sample,
    context: { agreement: { code: "4", date: date("2025-02-01") } },
    mended: { context: { agreement: { code: "9" } } },
  },
  {
    what: "session 14 of 15",
    code: "I0406",
    step: "acts",
    severity: "signal",
    input: lumbago,
    context: { sessionsDone: 13 },
    mended: { context: { sessionsDone: 3 } },
  },
  {
    what: "session 16 of 15",
    code: "R1221",
    step: "acts",
    input: lumbago,
    context: { sessionsDone: 15 },
    mended: { context: { sessionsDone: 15, agreement: { code: "4", date: date("2025-02-01") } } },
  },
  {
    what: "an agreement ticked at session 1",
    code: "R8010",
    step: "acts",
    severity: "signal",
    input: kine({ acts: [{ id: "RAM_LOMBALGIE_COMMUNE", edit: { ententePrealable: true } }] }),
    context: { sessionsDone: 0, agreement: { code: "4", date: date("2025-02-01") } },
    mended: { input: lumbago },
  },
];

const earlier = { invoice: "000001433", date: care, code: "AMI", coefficient: 150 };

const duplicates: readonly Scene[] = [
  {
    what: "the same act, day and hour in an earlier invoice",
    code: "I0602",
    step: "acts",
    input: sample,
    context: { earlier: [{ ...earlier, time: "10:00" }] },
    mended: { context: { earlier: [{ ...earlier, time: "18:00" }] } },
  },
  {
    what: "the same act and day, hour not kept",
    code: "I0602",
    step: "acts",
    severity: "signal",
    input: sample,
    context: { earlier: [earlier] },
    mended: { context: { earlier: [{ ...earlier, coefficient: 100 }] } },
  },
  {
    what: "a second day fee",
    code: "I0603",
    step: "acts",
    input: invoice({ acts: ["BSB"] }),
    context: { earlier: [{ ...earlier, code: "BSA", coefficient: null }] },
    mended: { context: { earlier: [{ ...earlier, code: "BSA", coefficient: null, date: date("2025-03-11") }] } },
  },
  {
    what: "the same visit twice",
    code: "S0901",
    step: "acts",
    severity: "signal",
    input: invoice([{ acts: ["IM"] }, { acts: ["IM"] }]),
    mended: { input: invoice([{ acts: ["IM"] }, { time: "18:00", acts: ["IM"] }]) },
  },
];

export const SCENES: readonly Scene[] = [
  ...person,
  ...rights,
  ...insurance,
  ...event,
  ...acts,
  ...technical,
  ...amounts,
  ...amc,
  ...people,
  ...agreement,
  ...duplicates,
];
