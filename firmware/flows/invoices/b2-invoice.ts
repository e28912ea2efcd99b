import { type Management, managementOf } from "../../billing/amc/management.js";
import type { B2Declared, B2SecuringMode } from "../../billing/b2/codes.js";
import { SECURING_MODES } from "../../billing/b2/codes.js";
import { b2LinesOf } from "../../billing/b2/from-rated.js";
import type { BilledInvoice } from "../../billing/b2/lots.js";
import type {
  B2Accident,
  B2Doctor,
  B2Invoice,
  B2Line,
  B2Nir,
  B2Performer,
  B2Prescriber,
  B2Professional,
} from "../../billing/b2/model.js";
import { nirKeyOf } from "../../lib/nir-key.js";
import type { Prescriber } from "../../model/people.js";
import type { InvoiceDocument } from "../sign/document.js";
import type { PriorAgreement } from "../visit/draft/draft.js";

/** The régime général knows its people by their own NIR; the other régimes rank the beneficiaries of one. */
const NO_RANK = 0;

/**
 * A signed document as the norme B2 sends it; undefined when nothing of it is billed. Pure: the document holds all that
 * is needed. What the documents of this terminal do not say (médecin traitant of a nurse's invoice, place of care) is left
 * blank.
 */
export function billedInvoice(document: InvoiceDocument): BilledInvoice | undefined {
  const [first, ...others] = b2LinesOf(
    document.lines.map((line) => ({
      ...line,
      ratePercent: rateOf(line.ratePercent),
      exemption: line.exemption ?? document.insurance.exemption ?? undefined,
      complement: line.complement,
      qualifier: line.qualifier,
      participationCode: line.participationCode,
      ccam: line.ccam,
      typed: {
        amo: document.typedShares[line.key]?.amo !== undefined,
        amc: document.typedShares[line.key]?.amc !== undefined,
      },
    })),
    {
      prescriber: prescriberOf(document),
      performer: performerOf(document),
      days: daysOf(document),
      ...(document.specifics?.agreement === undefined ? {} : { agreement: agreementOf(document.specifics.agreement) }),
      prevention: { top: preventionTop(document), qualifier: document.specifics?.prevention?.qualifier },
    },
  );
  if (first === undefined) return undefined;
  const { patient, insured, amo } = document;
  const course = document.insurance.ips;
  const invoice: B2Invoice = {
    number: document.number,
    insured: nirOf(insured.nir),
    rank: NO_RANK,
    organism: amo,
    amoProof: PROOFS[document.rights.proof],
    nature:
      document.insurance.nature === "10" && document.insurance.regimeLocal === true ? "13" : document.insurance.nature,
    accident: accidentOf(document),
    split: false,
    birth: patient.birth.slice(2),
    birthRank: patient.birthRank,
    contract: "00",
    amcNumber: undefined,
    ownNir: patient.ownNir === undefined ? undefined : nirOf(patient.ownNir),
    doctor: doctorOf(document),
    ips: course === undefined || course.code === "excluded" ? undefined : course.code,
    lines: [first, ...others],
  };
  return { invoice, management: managementIn(document), mode: modeOf(document.mode.code) };
}

/** The professional who sends the files of one biller. */
export function senderOf({ biller, professional }: InvoiceDocument): B2Professional {
  return {
    number: biller,
    name: `${professional.lastName} ${professional.firstName}`,
    speciality: professional.situation.speciality,
    rpps: rppsOf(professional.nationalId),
  };
}

/** The médecin traitant, or the doctor who sent the patient (record 2S). */
function doctorOf({ insurance }: InvoiceDocument): B2Doctor {
  const course = insurance.ips;
  const declared = course?.mtDeclared === undefined ? undefined : DECLARED[course.mtDeclared];
  return { declared, name: course?.doctor?.lastName, firstName: course?.doctor?.firstName, number: undefined };
}

const DECLARED = { yes: "O", no: "N", unknown: undefined } as const;

function agreementOf({ code, on }: PriorAgreement): B2Line["agreement"] {
  return { code, date: on };
}

const PROOFS = { vitale: "4", apcv: "4", adri: "2", declared: "1" } as const;

function rateOf(percent: number): 100 | 75 | 50 | 0 {
  return percent === 75 || percent === 50 || percent === 0 ? percent : 100;
}

function nirOf(number: string): B2Nir {
  return { number, key: nirKeyOf(number) };
}

function rppsOf(nationalId: string): string | undefined {
  return /^\d{11}$/.test(nationalId) ? nationalId : undefined;
}

function daysOf({ passages, date }: InvoiceDocument): readonly [InvoiceDocument["date"], ...InvoiceDocument["date"][]] {
  const [first = date, ...others] = passages.map((passage) => passage.date);
  return [first, ...others];
}

function performerOf({ biller, professional }: InvoiceDocument): B2Performer {
  const { situation, nationalId } = professional;
  return { number: biller, speciality: situation.speciality, zone: situation.tariffZone, rpps: rppsOf(nationalId) };
}

/** Without a prescription the performer's own number stands there (`b2_layout.csv`, record 4, position 44). */
function prescriberOf(document: InvoiceDocument): B2Prescriber {
  const prescriber = document.prescription?.prescriber;
  const own = performerOf(document);
  if (prescriber === undefined) {
    return { number: own.number, speciality: own.speciality, origin: undefined, rpps: own.rpps };
  }
  return {
    number: billingNumberOf(prescriber) ?? own.number,
    speciality: prescriber.speciality,
    origin: undefined,
    rpps: prescriber.rpps ?? rppsOf(prescriber.number),
  };
}

function billingNumberOf({ number }: Prescriber): string | undefined {
  return /^\d{9}$/.test(number) ? number : undefined;
}

function accidentOf({ insurance }: InvoiceDocument): B2Accident | undefined {
  const { nature, eventDate, workAccident, commonLawAccident } = insurance;
  if (nature === "41") {
    const number = workAccident?.identifier;
    if (number !== undefined) return { kind: "at-number", number };
    return eventDate === undefined ? undefined : { kind: "at-date", date: eventDate };
  }
  return commonLawAccident === undefined ? undefined : { kind: "droit-commun", date: commonLawAccident };
}

/** « Prévention commune » is a tick of the screen; the value of the zone is a stand-in (docs/stand-ins.md). */
function preventionTop({ specifics }: InvoiceDocument): B2Declared | undefined {
  return specifics?.prevention === undefined ? undefined : "O";
}

/** As it was signed; documents made before it was written there are decided by the patient's data. */
function managementIn({ settlement, insurance }: InvoiceDocument): Management {
  const { mutuelle, management } = settlement;
  if (management !== undefined) return management;
  return managementOf({
    mutuelle: settlement.tiersPayantAmc ? mutuelle : undefined,
    convention: { kind: "not-searched" },
    preference: "standard",
    serviceAmo: insurance.amoService?.code,
  });
}

function modeOf(code: string): B2SecuringMode {
  return SECURING_MODES.find((mode) => mode === code) ?? "0";
}
