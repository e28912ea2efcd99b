import { type Cents, cents } from "../../lib/money.js";
import { err, ok, type Result } from "../../lib/result.js";
import { toAammjj } from "./dates.js";
import { encodeRecord, type InvoiceKey } from "./encode.js";
import { placeExemptions } from "./exemption.js";
import type { RecordType } from "./field.js";
import { LAYOUTS, type RecordValues, TOOTH_ZONES, type ToothZone } from "./layout.js";
import type { Misfit, ZoneMisfit } from "./misfit.js";
import type { B2Accident, B2Ccam, B2Invoice, B2Line } from "./model.js";
import { inDateOrder, inRecordOrder } from "./order.js";

/** A value that does not fit in its record. Nothing of the value is told: it may be a NIR or a name. */
export interface WriteProblem {
  readonly misfit: ZoneMisfit;
  /** Number of the invoice; undefined in an envelope record. */
  readonly invoice: number | undefined;
  /** 1-based rank of the line in record order; undefined outside the lines. */
  readonly line: number | undefined;
}

/** Amounts of an invoice or of a lot, in cents. */
export interface B2Totals {
  readonly charged: Cents;
  readonly amo: Cents;
  readonly amc: Cents;
}

/** The records of one invoice, 2 to 5, and what record 6 adds up. */
export interface InvoiceRecords {
  readonly records: readonly string[];
  readonly totals: B2Totals;
}

const MAX_CCAM = 26;
const MAX_MODIFIERS = 4;
const MAX_TEETH = 16;
const CODE_LENGTH = 4;

/**
 * Records of one invoice in the order of shared/domain/billing.md §1.2: majorations after their act, packages before the
 * acts they cover, CCAM details by date.
 * @param sender 8 digits + key of the professional who bills
 */
export function invoiceRecords(sender: string, invoice: B2Invoice): Result<InvoiceRecords, WriteProblem> {
  const writer = new InvoiceWriter(sender, invoice);
  const lines = inRecordOrder(invoice.lines);
  const [first, ...others] = lines.map(({ exemption }) => exemption);
  const exemptions = first === undefined ? undefined : placeExemptions([first, ...others]);
  writer.open(exemptions?.invoice ?? "0");
  lines.forEach((line, index) => {
    writer.line(line, index + 1, exemptions?.lines[index]);
  });
  return writer.close();
}

type InvoiceRecordType = Exclude<RecordType, "000" | "1" | "6" | "999">;

class InvoiceWriter {
  readonly #invoice: B2Invoice;
  readonly #records: string[] = [];
  /** What every record of the invoice repeats. */
  readonly #key: InvoiceKey;
  #charged = 0;
  #amo = 0;
  #amc = 0;
  #problem: WriteProblem | undefined;
  #line: number | undefined;

  constructor(sender: string, invoice: B2Invoice) {
    this.#invoice = invoice;
    this.#key = {
      ps_numero_cle: sender,
      nir_assure: invoice.insured.number,
      nir_cle: invoice.insured.key,
      rang_beneficiaire: invoice.rank,
      numero_facture: invoice.number,
    };
  }

  open(exemption: string): void {
    const invoice = this.#invoice;
    this.#add("2", {
      grand_regime: invoice.organism.regime,
      caisse_gestionnaire: invoice.organism.caisse,
      centre_gestionnaire: invoice.organism.centre,
      nature_piece_justificative_amo: invoice.amoProof,
      nature_assurance: invoice.nature,
      justif_exo_tm: exemption,
      numero_at_ou_date: accidentZone(invoice.accident),
      top_eclatement: invoice.split ? "F" : undefined,
      date_naissance: invoice.birth,
      rang_naissance: invoice.birthRank,
      type_contrat: invoice.contract,
      numero_oc: invoice.amcNumber,
    });
    this.#add("2S", {
      nir_individuel: invoice.ownNir?.number,
      nir_individuel_cle: invoice.ownNir?.key,
      top_declaration_mt: invoice.doctor.declared,
      nom_mt_ou_orienteur: invoice.doctor.name,
      prenom_mt_ou_orienteur: invoice.doctor.firstName,
      numero_am_mt: invoice.doctor.number,
      ips: invoice.ips,
    });
  }

  line(line: B2Line, rank: number, exemption: string | undefined): void {
    this.#line = rank;
    const { prescriber, performer } = line;
    if (line.code.length > CODE_LENGTH) this.#refuse("4", "code_acte", "too-long");
    this.#add("4", {
      prescripteur_numero_cle: prescriber.number,
      origine_prescription: prescriber.origin,
      justif_exo_acte: exemption,
      specialite_prescripteur: prescriber.speciality,
      executant_numero_cle: performer.number,
      zone_tarif: performer.zone,
      specialite_executant: performer.speciality,
      date_soins: line.date,
      code_acte: line.code.padEnd(CODE_LENGTH) + (line.complement ?? ""),
      quantite: line.quantity,
      coefficient: line.coefficient,
      denombrement: line.count,
      prix_unitaire: line.unitPrice,
      base_remboursement: line.base,
      taux: line.rate,
      montant_amo: line.amo,
      honoraires: line.charged,
      qualificatif_depense: line.qualifier,
      montant_oc: line.amc,
    });
    this.#charged += line.charged;
    this.#amo += line.amo;
    this.#amc += line.amc;
    this.#complements(line);
    this.#line = undefined;
  }

  #complements(line: B2Line): void {
    this.#add("4S", {
      date_demande_accord: line.agreement.date,
      code_accord_prealable: line.agreement.code,
      indic_forcage_amo: line.forcedAmo,
      lieu_execution: line.place,
      indic_forcage_amc: line.forcedAmc,
      numero_appareil: line.device,
      top_prevention_commune: line.prevention.top,
      qualifiant_prevention: line.prevention.qualifier,
      code_participation_assure: line.participation,
    });
    const { rpps: prescriber } = line.prescriber;
    const { rpps: performer } = line.performer;
    if (prescriber !== undefined || performer !== undefined) {
      this.#add("4E", { rpps_prescripteur: prescriber, rpps_executant: performer });
    }
    if (line.ccam.length > MAX_CCAM) this.#refuse("4M", "sequence", "too-long");
    inDateOrder(line.ccam).forEach((act, index) => {
      this.#ccam(act, index + 1);
    });
  }

  #ccam(act: B2Ccam, sequence: number): void {
    if (act.modifiers.length > MAX_MODIFIERS) this.#refuse("4M", "modificateur_4", "too-long");
    if (act.teeth.length > MAX_TEETH) this.#refuse("4M", "dent_16", "too-long");
    const [one, two, three, four] = act.modifiers;
    this.#add("4M", {
      sequence,
      code_ccam: act.code,
      activite: act.activity,
      phase: act.phase,
      modificateur_1: one,
      modificateur_2: two,
      modificateur_3: three,
      modificateur_4: four,
      association: act.association,
      remboursement_sous_condition: act.exceptional,
      date_seance: act.date,
      ...teethZones(act.teeth),
    });
  }

  close(): Result<InvoiceRecords, WriteProblem> {
    // A value that does not fit may be no whole number, and no sum could hold it.
    if (this.#problem !== undefined) return err(this.#problem);
    const totals = { charged: cents(this.#charged), amo: cents(this.#amo), amc: cents(this.#amc) };
    this.#add("5", {
      nb_enregistrements_3_4: this.#records.length - 2,
      total_honoraires: totals.charged,
      total_amo_honoraires: totals.amo,
      total_participation_avant_oc: cents(totals.charged - totals.amo),
      total_oc_honoraires: totals.amc,
    });
    return this.#problem === undefined ? ok({ records: this.#records, totals }) : err(this.#problem);
  }

  #add<T extends InvoiceRecordType>(type: T, values: RecordValues<T>): void {
    const record = encodeRecord(type, values, this.#key);
    if (record.ok) this.#records.push(record.value);
    else this.#problem ??= { misfit: record.error, invoice: this.#invoice.number, line: this.#line };
  }

  #refuse(record: RecordType, name: string, why: Misfit): void {
    const field = LAYOUTS[record].fields.find((zone) => zone.name === name);
    if (field !== undefined) {
      this.#problem ??= { misfit: { record, field, why }, invoice: this.#invoice.number, line: this.#line };
    }
  }
}

function teethZones(teeth: readonly string[]): RecordValues<"4M"> {
  const zones: { [Z in ToothZone]?: string | undefined } = {};
  TOOTH_ZONES.forEach((zone, index) => {
    zones[zone] = teeth[index];
  });
  return zones;
}

/** Zone 86 of record 2: the AT identifier, or a date as 000AAMMJJ. */
function accidentZone(accident: B2Accident | undefined): string | undefined {
  if (accident === undefined) return undefined;
  if (accident.kind === "at-number") return accident.number;
  return `000${toAammjj(accident.date) ?? OUT_OF_CENTURY}`;
}

/** Makes the zone refuse a date that its two digits of the year cannot mean. */
const OUT_OF_CENTURY = "date";
