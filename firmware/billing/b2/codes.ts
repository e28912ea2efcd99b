/**
 * The code lists of the records that this program fills (tables `exo_tm.csv`, `nature_assurance.csv`, `ips.csv`,
 * `piece_justificative.csv`, `qualificatif_depense.csv`, `modes_securisation.csv`, `type_contrat.csv`,
 * `entente_prealable.csv`, `codes_divers.csv`). Exoneration 8 is historical and never emitted.
 */
export const EXEMPTIONS = ["0", "1", "2", "3", "4", "5", "6", "7", "9", "C"] as const;
export type B2Exemption = (typeof EXEMPTIONS)[number];

export const NATURES = ["10", "13", "22", "30", "41", "90"] as const;
export type B2Nature = (typeof NATURES)[number];

export const AMO_PROOFS = ["0", "1", "2", "4"] as const;
export type B2AmoProof = (typeof AMO_PROOFS)[number];

/** Code of the parcours de soins; absent: excluded from it. */
export const IPS_CODES = ["U", "T", "N", "R", "J", "B", "H", "O", "M", "D", "S", "A"] as const;
export type B2Ips = (typeof IPS_CODES)[number];

export const QUALIFIERS = ["A", "B", "D", "E", "F", "G", "L", "M", "N"] as const;
export type B2Qualifier = (typeof QUALIFIERS)[number];

export const CONTRACTS = ["00", "85", "87", "88", "89", "91", "92", "93", "99"] as const;
export type B2Contract = (typeof CONTRACTS)[number];

/** 0 not secured, 1 SESAM sans Vitale, 2 FSE en visite, 3 synchronisé, 4 désynchronisé, 5 dégradé. */
export const SECURING_MODES = ["0", "1", "2", "3", "4", "5"] as const;
export type B2SecuringMode = (typeof SECURING_MODES)[number];

/** 9 not asked, 0 no answer, 4 agreed, 5 urgency, D refused. */
export const AGREEMENTS = ["9", "0", "4", "5", "D"] as const;
export type B2Agreement = (typeof AGREEMENTS)[number];

/** T médecin traitant, O médecin correspondant, P other in the parcours, S outside it. */
export const ORIGINS = ["T", "O", "P", "S"] as const;
export type B2Origin = (typeof ORIGINS)[number];

/** N night, F Sunday or holiday, U urgency. */
export const COMPLEMENTS = ["N", "F", "U"] as const;
export type B2Complement = (typeof COMPLEMENTS)[number];

/** 1 typed by hand, 2 typed for the whole invoice (AMC only); absent: computed. Values of the zone are a stand-in. */
export const FORCINGS = ["1", "2"] as const;
export type B2Forcing = (typeof FORCINGS)[number];

/** Who bears the flat share of heavy acts: R the régime, A other cases, L the régime local. */
export const PARTICIPATIONS = ["R", "A", "L"] as const;
export type B2Participation = (typeof PARTICIPATIONS)[number];

/** Declared as the médecin traitant: O yes, N no; absent: not known. */
export const DECLARED = ["O", "N"] as const;
export type B2Declared = (typeof DECLARED)[number];

export const CCAM_ACTIVITIES = ["1", "2", "3", "4", "5"] as const;
export type B2CcamActivity = (typeof CCAM_ACTIVITIES)[number];

export const CCAM_ASSOCIATIONS = ["1", "2", "3", "4", "5"] as const;
export type B2CcamAssociation = (typeof CCAM_ASSOCIATIONS)[number];

export const CCAM_PHASES = [0, 1, 2, 3] as const;
export type B2CcamPhase = (typeof CCAM_PHASES)[number];

/** B2 of FSE, DR of DRE (stand-in); the flux of the lots follows. */
export const APPLICATIONS = ["B2", "DR"] as const;
export type B2Application = (typeof APPLICATIONS)[number];

/** Letter of the flux in record 1: F for FSE, D for DRE (stand-in). */
export function fluxOf(application: B2Application): "F" | "D" {
  return application === "B2" ? "F" : "D";
}

/** Specialities outside the parcours de soins: dentists, midwives, paramedical professions (`ips.csv`, last row). */
export const OUTSIDE_COURSE: ReadonlySet<string> = new Set(["19", "21", "24", "26", "27", "28", "29"]);

/** Contract of the C2S in single billing. */
export const C2S_CONTRACT = "89";
