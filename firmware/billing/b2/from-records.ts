import { date } from "../../lib/dates.js";
import { ZERO } from "../../lib/money.js";
import {
  AGREEMENTS,
  AMO_PROOFS,
  type B2Exemption,
  CCAM_ACTIVITIES,
  CCAM_ASSOCIATIONS,
  CCAM_PHASES,
  COMPLEMENTS,
  CONTRACTS,
  DECLARED,
  EXEMPTIONS,
  FORCINGS,
  IPS_CODES,
  NATURES,
  ORIGINS,
  PARTICIPATIONS,
  QUALIFIERS,
} from "./codes.js";
import { fromAammjj } from "./dates.js";
import { type Finding, onZone } from "./finding.js";
import { TOOTH_ZONES, type ZoneName } from "./layout.js";
import type { B2Accident, B2Ccam, B2Invoice, B2Line, B2Nir } from "./model.js";
import type { AnyRecord, ParsedRecord } from "./parse.js";
import type { InvoiceTree, LineTree } from "./tree.js";

/** What the records of one invoice mean, as far as they read. */
export interface ReadInvoice {
  /** Undefined when a record is missing. Zones that do not read hold what an empty one would. */
  readonly invoice: B2Invoice | undefined;
  /** Codes that no list holds, zones that contradict each other. */
  readonly findings: readonly Finding[];
}

/** Reads one invoice back from its records. */
export function readInvoice(tree: InvoiceTree): ReadInvoice {
  const reader = new InvoiceReader();
  const invoice = reader.invoice(tree);
  return { invoice, findings: reader.findings };
}

class InvoiceReader {
  readonly findings: Finding[] = [];

  invoice({ open, complement, lines }: InvoiceTree): B2Invoice | undefined {
    if (open === undefined || complement === undefined) return undefined;
    const exemption = this.#required(open, "justif_exo_tm", EXEMPTIONS);
    const [first, ...others] = lines.flatMap((line) => this.#line(line, exemption) ?? []);
    if (first === undefined) return undefined;
    const zones = open.values;
    const own = complement.values;
    return {
      number: zones.numero_facture ?? 0,
      insured: nirOf(zones.nir_assure, zones.nir_cle) ?? { number: "", key: "00" },
      rank: zones.rang_beneficiaire ?? 0,
      organism: {
        regime: zones.grand_regime ?? "00",
        caisse: zones.caisse_gestionnaire ?? "000",
        centre: zones.centre_gestionnaire ?? "0000",
      },
      amoProof: this.#required(open, "nature_piece_justificative_amo", AMO_PROOFS, "0"),
      nature: this.#required(open, "nature_assurance", NATURES),
      accident: this.#accident(open),
      split: this.#optional(open, "top_eclatement", ["F"]) === "F",
      birth: zones.date_naissance ?? "000000",
      birthRank: zones.rang_naissance ?? 0,
      contract: this.#required(open, "type_contrat", CONTRACTS, "00"),
      amcNumber: zones.numero_oc,
      ownNir: nirOf(own.nir_individuel, own.nir_individuel_cle),
      doctor: {
        declared: this.#optional(complement, "top_declaration_mt", DECLARED),
        name: own.nom_mt_ou_orienteur,
        firstName: own.prenom_mt_ou_orienteur,
        number: own.numero_am_mt,
      },
      ips: this.#optional(complement, "ips", IPS_CODES),
      lines: [first, ...others],
    };
  }

  #line({ line, complement, rpps, ccam }: LineTree, exemption: B2Exemption): B2Line | undefined {
    if (line === undefined || complement === undefined) return undefined;
    const zones = line.values;
    const more = complement.values;
    return {
      prescriber: {
        number: zones.prescripteur_numero_cle ?? "000000000",
        speciality: zones.specialite_prescripteur,
        origin: this.#optional(line, "origine_prescription", ORIGINS),
        rpps: rpps?.values.rpps_prescripteur,
      },
      performer: {
        number: zones.executant_numero_cle ?? "000000000",
        speciality: zones.specialite_executant,
        zone: zones.zone_tarif,
        rpps: rpps?.values.rpps_executant,
      },
      // A day that does not read is told with the pictures; such an invoice is never handed out.
      date: zones.date_soins ?? NO_DAY,
      ...this.#act(line),
      quantity: zones.quantite ?? 0,
      coefficient: zones.coefficient ?? 0,
      count: zones.denombrement ?? 0,
      unitPrice: zones.prix_unitaire ?? ZERO,
      base: zones.base_remboursement ?? ZERO,
      rate: zones.taux ?? 0,
      amo: zones.montant_amo ?? ZERO,
      charged: zones.honoraires ?? ZERO,
      qualifier: this.#optional(line, "qualificatif_depense", QUALIFIERS),
      amc: zones.montant_oc ?? ZERO,
      exemption: this.#optional(line, "justif_exo_acte", EXEMPTIONS) ?? exemption,
      agreement: {
        code: this.#required(complement, "code_accord_prealable", AGREEMENTS),
        date: more.date_demande_accord,
      },
      forcedAmo: this.#optional(complement, "indic_forcage_amo", ["1"]),
      forcedAmc: this.#optional(complement, "indic_forcage_amc", FORCINGS),
      place: more.lieu_execution,
      prevention: { top: more.top_prevention_commune, qualifier: more.qualifiant_prevention },
      participation: this.#optional(complement, "code_participation_assure", PARTICIPATIONS),
      device: more.numero_appareil,
      ccam: ccam.map((act) => this.#ccam(act)),
    };
  }

  #act(line: ParsedRecord<"4">): Pick<B2Line, "code" | "complement"> {
    const zone = line.values.code_acte ?? "";
    const letter = zone.slice(4);
    const complement = letter === "" ? undefined : COMPLEMENTS.find((one) => one === letter);
    if (letter !== "" && complement === undefined) this.#badCode(line, "code_acte", COMPLEMENTS);
    return { code: zone.slice(0, 4).trimEnd(), complement };
  }

  #ccam(act: ParsedRecord<"4M">): B2Ccam {
    const zones = act.values;
    return {
      code: zones.code_ccam ?? "",
      activity: this.#required(act, "activite", CCAM_ACTIVITIES),
      phase: this.#phase(act),
      modifiers: present([zones.modificateur_1, zones.modificateur_2, zones.modificateur_3, zones.modificateur_4]),
      association: this.#optional(act, "association", CCAM_ASSOCIATIONS),
      exceptional: this.#optional(act, "remboursement_sous_condition", ["O", "N"]),
      date: zones.date_seance,
      teeth: present(TOOTH_ZONES.map((zone) => zones[zone])),
    };
  }

  #phase(act: ParsedRecord<"4M">): B2Ccam["phase"] {
    const phase = CCAM_PHASES.find((one) => one === act.values.phase);
    if (phase === undefined) this.#badCode(act, "phase", CCAM_PHASES);
    return phase ?? 0;
  }

  #accident(open: ParsedRecord<"2">): B2Accident | undefined {
    const zone = open.values.numero_at_ou_date;
    if (zone === undefined) return undefined;
    const day = zone.startsWith("000") ? fromAammjj(zone.slice(3)) : undefined;
    if (open.values.nature_assurance === "41") {
      return day === undefined ? { kind: "at-number", number: zone } : { kind: "at-date", date: day };
    }
    if (day !== undefined) return { kind: "droit-commun", date: day };
    const message = "outside nature 41 the zone is the date of an accident as 000AAMMJJ";
    this.findings.push(onZone(open, "numero_at_ou_date", { rule: "B2-ACCIDENT", message }));
    return undefined;
  }

  #optional<T extends AnyRecord["record"], C extends string>(
    record: ParsedRecord<T>,
    zone: ZoneName<T>,
    list: readonly C[],
  ): C | undefined {
    const value = zoneText(record, zone);
    if (value === undefined) return undefined;
    const code = list.find((one) => one === value);
    if (code === undefined) this.#badCode(record, zone, list);
    return code;
  }

  /** @param zeros the code that zeros stand for, where the zone is one of digits */
  #required<T extends AnyRecord["record"], C extends string>(
    record: ParsedRecord<T>,
    zone: ZoneName<T>,
    list: readonly [C, ...C[]],
    zeros?: C,
  ): C {
    const value = zoneText(record, zone);
    if (value === undefined && zeros !== undefined) return zeros;
    const code = list.find((one) => one === value);
    if (code === undefined) this.#badCode(record, zone, list);
    return code ?? list[0];
  }

  #badCode(
    record: { readonly line: number; readonly record: AnyRecord["record"] },
    zone: string,
    list: readonly unknown[],
  ): void {
    this.findings.push(onZone(record, zone, { rule: "B2-CODE", message: `${zone} must be one of ${list.join(" ")}` }));
  }
}

/** Stands where a day does not read. */
const NO_DAY = date("2000-01-01");

function zoneText<T extends AnyRecord["record"]>(record: ParsedRecord<T>, zone: ZoneName<T>): string | undefined {
  const values: Readonly<Record<string, unknown>> = record.values;
  const value = values[zone];
  return typeof value === "string" ? value : undefined;
}

function nirOf(number: string | undefined, key: string | undefined): B2Nir | undefined {
  return number === undefined ? undefined : { number, key: key ?? "00" };
}

function present(values: readonly (string | undefined)[]): readonly string[] {
  return values.filter((value) => value !== undefined);
}
