import type {
  CcamAct,
  CcamActivity,
  CcamCatalogue,
  CcamModifier,
  CcamPrice,
} from "../../firmware/billing/ccam/model.js";
import type { NgapAct, NgapKind, NgapTable, NgapTariff } from "../../firmware/billing/ngap/model.js";
import { builtInNomenclature, type Nomenclature } from "../../firmware/billing/nomenclature.js";
import type { Profession } from "../../firmware/billing/types.js";
import { date, isWithin } from "../../firmware/lib/dates.js";
import { cents } from "../../firmware/lib/money.js";

/** `DOM`, `METRO`, `ALL`, or departments separated by `|`. */
interface Row {
  readonly profession: Profession;
  readonly zone: string;
  readonly tariff: NgapTariff;
}

function day(text: string): NgapTariff["from"] {
  return text === "" ? undefined : date(text);
}

/** One line of `ngap.csv`: `code price zone from to kind`; price in euros, « - » for an empty cell. */
function rows(profession: Profession, lines: string): readonly Row[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [code = "", price = "", zone = "", from = "", to = "", kind = "", ...label] = line
        .trim()
        .split(/ +/)
        .map((cell) => (cell === "-" ? "" : cell));
      return {
        profession,
        zone,
        tariff: {
          code,
          label: label.join(" "),
          price: price === "" ? undefined : cents(Math.round(Number(price) * 100)),
          from: day(from),
          to: day(to),
          kind: kind as NgapKind,
          amoRate: kind === "exam" ? 100 : undefined,
          source: "TEST (high)",
        },
      };
    });
}

/** Rows of `ngap.csv` and `cox.csv` as printed there. */
const DOCTOR = rows(
  "medecin",
  `
  C 23.00 METRO 2011-01-01 - letter Consultation
  V 23.00 METRO 2011-01-01 - letter Visite
  G 25.00 METRO 2017-05-01 2023-10-31 letter Consultation du généraliste
  G 26.50 METRO 2023-11-01 2024-12-21 letter Consultation du généraliste
  G 30.00 METRO 2024-12-22 - letter Consultation du généraliste
  G 36.00 DOM 2024-12-22 - letter Consultation du généraliste
  VG 25.00 METRO 2017-05-01 2023-10-31 letter Visite du généraliste
  VG 26.50 METRO 2023-11-01 2024-12-21 letter Visite du généraliste
  VG 30.00 METRO 2024-12-22 - letter Visite du généraliste
  CS 26.50 METRO 2024-12-22 - letter Consultation du spécialiste
  CS 31.80 DOM 2024-12-22 - letter Consultation du spécialiste
  CS 33.80 976 2024-12-22 - letter Consultation du spécialiste
  MEG 5.00 METRO 2017-05-01 - majoration Majoration enfant de moins de 6 ans
  MOP 5.00 METRO - - majoration Majoration patient de 80 ans et plus
  MN 35.00 METRO - - majoration Nuit
  MM 40.00 METRO - - majoration Milieu de nuit
  F 19.06 METRO - - majoration Majoration dimanche et jour férié
  MD 10.00 METRO 2002-01-01 - travel Majoration de déplacement
  MDN 38.50 METRO - - travel Majoration de déplacement de nuit
  MDI 43.50 METRO - - travel Majoration de déplacement, milieu de nuit
  MDD 22.60 METRO - - travel Majoration de déplacement, dimanche
  ID 3.50 METRO - - travel Indemnité de déplacement
  IK 0.61 METRO - - kilometre Indemnité kilométrique, plaine
  IK 0.75 971|972 2026-01-01 - kilometre Indemnité kilométrique, plaine
  IK 0.80 973|974|976 2026-01-01 - kilometre Indemnité kilométrique, plaine
  IKM 0.91 METRO - - kilometre Indemnité kilométrique, montagne
  IKS 4.57 METRO - - kilometre Indemnité kilométrique, à pied ou à ski
  COE 39.00 ALL 2017-05-01 2017-10-31 exam Examen avec certificat
  COE 46.00 ALL 2017-11-01 2023-10-31 exam Examen avec certificat
  COE 47.50 ALL 2023-11-01 2024-12-21 exam Examen avec certificat
  COE 54.00 ALL 2024-12-22 2025-12-31 exam Examen avec certificat
  COE 60.00 ALL 2026-01-01 - exam Examen avec certificat
  COG - ALL - - exam Examen, pédiatre, enfant plus grand
  `,
);

const PHYSIO = rows(
  "kinesitherapeute",
  `
  AMK 2.15 METRO 2012-07-15 2024-02-21 letter Acte de kinésithérapie
  AMK 2.21 METRO 2024-02-22 - letter Acte de kinésithérapie
  AMK 2.43 DOM 2024-02-22 - letter Acte de kinésithérapie
  RAM 2.21 METRO 2024-02-22 - letter Rachis non opéré
  RAM 2.43 DOM 2024-02-22 - letter Rachis non opéré
  RSC 2.21 METRO 2024-02-22 - letter Membre supérieur opéré
  RPE 2.21 METRO 2024-02-22 - letter Personne âgée
  RAV 2.21 METRO 2024-02-22 - letter Vasculaire et lymphatique
  IFD 2.50 ALL 2012-07-15 - travel Indemnité forfaitaire de déplacement
  IFO 4.00 ALL 2006-03-31 2025-12-31 travel Indemnité spécifique de déplacement
  IFS 4.00 ALL 2006-03-31 - travel Indemnité spécifique de déplacement
  FRD 100.00 ALL - - fee Forfait retour à domicile après AVC
  N 9.15 ALL 1998-11-05 - majoration Majoration de nuit
  F 7.62 ALL 1998-11-05 - majoration Majoration dimanche et jour férié
  IK 0.38 METRO 2003-06-21 - kilometre Indemnité kilométrique, plaine
  IK 0.43 DOM 2003-06-21 - kilometre Indemnité kilométrique, plaine
  IKM 0.61 METRO 2003-06-21 - kilometre Indemnité kilométrique, montagne
  IKS 3.35 METRO 2003-06-21 - kilometre Indemnité kilométrique, à pied ou à ski
  `,
);

/** Rows of `kine_actes.csv`; coefficients in hundredths, of 2024-02-22 and of 2026-01-01 (undefined: removed). */
function kine(
  id: string,
  label: string,
  first: number,
  second: number | undefined,
  sessionsBeforeAgreement?: number,
): NgapAct {
  const from = date("2024-02-22");
  const to = first === second ? undefined : date("2025-12-31");
  const later =
    second === undefined || second === first ? [] : [{ from: date("2026-01-01"), to: undefined, value: second }];
  return {
    id,
    letter: id.slice(0, 3),
    label,
    coefficients: [{ from, to, value: first }, ...later],
    sessionsBeforeAgreement,
    note: undefined,
  };
}

const KINE_ACTS: readonly NgapAct[] = [
  kine("RAM_LOMBALGIE_COMMUNE", "Lombalgie commune", 749, 809, 15),
  kine("RAM_CERVICALGIE_COMMUNE", "Cervicalgie commune", 747, 807, 15),
  kine("RSC_CANAL_CARPIEN_OPERE", "Canal carpien opéré", 749, 809, 0),
  kine("RPE_DEAMBULATION_DU_SUJET_AGE", "Déambulation du sujet âgé", 600, undefined),
  kine("RAV_LYMPHOEDEME_UN_MEMBRE", "Lymphœdème, un membre", 800, 800),
  kine("RAV_SUPPLEMENT_BANDAGE_UN_MEMBRE", "Supplément bandage, un membre", 100, 100),
];

function price(
  activity: CcamActivity,
  grouping: string,
  from: string,
  to: string,
  sector1: number,
  outside: number,
): CcamPrice {
  return {
    activity,
    phase: 0,
    grouping,
    from: day(from),
    to: day(to),
    sector1: cents(sector1),
    outside: cents(outside),
  };
}

function ccamAct(code: string, change: Partial<CcamAct> & Pick<CcamAct, "shortLabel" | "prices">): CcamAct {
  return {
    code,
    label: change.shortLabel,
    type: 0,
    activities: [1],
    phases: [0],
    grouping: "ATM",
    reimbursed: true,
    conditional: false,
    priorAgreement: false,
    modifiers: [],
    complementary: [],
    sex: undefined,
    from: date("2005-03-01"),
    ...change,
  };
}

/** Rows of `ccam.csv` and `ccam_tarifs.csv`. */
const CCAM_ACTS: readonly CcamAct[] = [
  ccamAct("AFLB001", {
    shortLabel: "inj. péridurale sang autologue",
    modifiers: ["F", "P", "S", "U"],
    prices: [
      price(1, "ATM", "2015-01-01", "2024-12-31", 5056, 3578),
      price(1, "ATM", "2025-01-01", "2025-12-31", 5176, 3647),
      price(1, "ATM", "2026-01-01", "", 5296, 3717),
    ],
  }),
  ccamAct("DEQP003", {
    shortLabel: "ECG sur au moins 12dériv.",
    modifiers: ["F", "P", "S", "U"],
    complementary: ["YYYY490"],
    prices: [
      price(1, "ATM", "2015-01-01", "2024-12-31", 1426, 1352),
      price(1, "ATM", "2025-01-01", "2025-12-31", 1452, 1366),
      price(1, "ATM", "2026-01-01", "", 1477, 1381),
    ],
  }),
  ccamAct("YYYY490", {
    shortLabel: "suppl. ECG à domicile",
    type: 2,
    prices: [price(1, "ATM", "2005-03-25", "", 960, 960)],
  }),
  ccamAct("HBJA003", {
    shortLabel: "DSR sur 1 sextant",
    grouping: "TDS",
    prices: [price(1, "TDS", "2019-10-18", "", 8000, 8000)],
  }),
  ccamAct("HBQD001", {
    shortLabel: "Bilan parodontal",
    grouping: "TDS",
    prices: [price(1, "TDS", "2019-04-01", "", 5000, 5000)],
  }),
  ccamAct("AHQP001", {
    shortLabel: "EMG surf. sans vidéo",
    reimbursed: false,
    prices: [price(1, "ATM", "2005-03-25", "", 0, 0)],
  }),
  ccamAct("GAMA008", {
    shortLabel: "rhinoplastie primitive pointe",
    grouping: "ADC",
    activities: [1, 4],
    priorAgreement: true,
    modifiers: ["A", "J", "K", "T", "7", "3"],
    complementary: ["GELE001"],
    prices: [
      price(1, "ADC", "2005-09-01", "", 20_900, 20_900),
      price(4, "ADA", "2007-12-28", "2024-12-31", 7661, 7661),
      price(4, "ADA", "2025-01-01", "2025-12-31", 7785, 7785),
      price(4, "ADA", "2026-01-01", "", 7910, 7910),
    ],
  }),
  ccamAct("GELE001", {
    shortLabel: "intub. fibro/dispositif laryngé particulier pdt 1AG",
    type: 2,
    grouping: "ADA",
    activities: [1, 4],
    prices: [price(1, "ADA", "2020-01-01", "", 0, 0), price(4, "ADA", "2020-01-01", "", 0, 0)],
  }),
  ccamAct("QZFA001", {
    shortLabel: "exérèse 2à 5lés. sscut susfasciales moins 3cm gd axe",
    grouping: "ADC",
    conditional: true,
    modifiers: ["F", "P", "S", "U"],
    prices: [
      price(1, "ADC", "2015-01-01", "2024-12-31", 7090, 5322),
      price(1, "ADC", "2025-01-01", "2025-12-31", 7240, 5409),
      price(1, "ADC", "2026-01-01", "", 7390, 5496),
    ],
  }),
  ccamAct("ELQM002", {
    shortLabel: "doppler des vssx des bourses +cordon sperm.",
    grouping: "ADE",
    sex: "M",
    modifiers: ["F", "P", "S", "U"],
    prices: [price(1, "ADE", "2018-09-01", "", 3705, 3705)],
  }),
  ccamAct("JQGD010", {
    shortLabel: "accoucht céphalique unique v. naturelle chez 1primipare",
    grouping: "ACO",
    sex: "F",
    modifiers: ["F", "P", "S", "U", "K", "T"],
    prices: [price(1, "ACO", "2011-01-25", "", 31_350, 31_350)],
  }),
  // No act of the tables takes these modifiers together: it stands for the general rule.
  ccamAct("ZZZZ999", {
    shortLabel: "acte d'essai",
    modifiers: ["E", "F", "P", "S", "U", "Y", "Z", "R", "L", "J", "A"],
    prices: [price(1, "ATM", "", "", 10_000, 9000)],
  }),
];

function flat(code: string, condition: string, professionals: string, amount: number): CcamModifier {
  return {
    code,
    condition,
    professionals,
    amount: { kind: "flat", sector1: cents(amount), outside: cents(amount) },
  };
}

function percent(
  code: string,
  condition: string,
  professionals: string,
  sector1: number,
  outside = sector1,
): CcamModifier {
  return { code, condition, professionals, amount: { kind: "percent", sector1, outside } };
}

const SURGERY = "chirurgie, ORL, ophtalmologie, stomatologie, anesthésie, gynéco-obstétrique";

/** Rows of `ccam_modificateurs.csv`. */
const MODIFIERS: readonly CcamModifier[] = [
  flat("U", "Urgence de nuit 20 h-8 h", "autres médecins et chirurgiens-dentistes", 2515),
  flat("U", "Urgence 20 h-0 h", SURGERY, 5000),
  flat("P", "Urgence 20 h-0 h", "généraliste, sage-femme", 3500),
  flat("P", "Urgence 20 h-0 h", "pédiatre", 5000),
  flat("S", "Urgence 0 h-8 h", "généraliste, sage-femme ; autres spécialités si acte sous anesthésie", 4000),
  flat("S", "Urgence 0 h-8 h", `${SURGERY}, pédiatre`, 8000),
  flat("F", "Urgence dimanche ou jour férié", "autres professionnels", 1906),
  flat("F", "Urgence dimanche ou jour férié", `${SURGERY}, pédiatre`, 4000),
  flat("A", "Anesthésie, patient de moins de 4 ans ou de plus de 80 ans", "anesthésiste", 2300),
  percent("E", "Radiographie ou scanner, patient de moins de 5 ans", "", 4900),
  percent("R", "Chirurgie plastique, plaie ou brûlure : face, cou, main", "", 5000),
  percent("L", "Fracture ou luxation ouverte", "", 2000),
  percent("J", "Majoration transitoire de chirurgie", "", 650),
  percent("K", "Accouchement", "sage-femme", 2000),
  percent("K", "Accouchement et chirurgie admettant J", "gynéco-obstétrique, chirurgie", 3000, 2500),
  percent("K", "Chirurgie orale", "chirurgien-dentiste spécialiste", 3000),
  percent("3", "Anesthésie, secteur à tarif opposable", "anesthésiste", 1200),
  percent("3", "Anesthésie, adhérent OPTAM-ACO", "anesthésiste", 800),
  percent("7", "Présence permanente de l’anesthésiste", "anesthésiste", 600),
  percent("Y", "Radiographie (non cumulable avec Z)", "radiologue, pneumologue, rhumatologue", 1300),
  percent("Z", "Radiographie (non cumulable avec Y)", "radiologue", 1300),
];

/** An NGAP held in memory, as its contract says. */
export function memoryNgap(all: readonly Row[], acts: readonly NgapAct[]): NgapTable {
  return {
    tariff(code, { profession, on, zone, department }) {
      const own = all.filter((row) => row.profession === profession && row.tariff.code === code);
      if (own.length === 0) return { kind: "unknown" };
      const then = own.filter(({ tariff }) => isWithin(on, tariff.from, tariff.to));
      const found =
        then.find((row) => department !== undefined && row.zone.split("|").includes(department)) ??
        then.find((row) => row.zone === zone) ??
        then.find((row) => row.zone === "ALL");
      return found === undefined ? { kind: "not-then" } : { kind: "found", tariff: found.tariff };
    },
    act: (id) => acts.find((act) => act.id === id),
    acts: (profession) => (profession === "kinesitherapeute" ? acts : []),
    tariffs: (profession, on, zone) =>
      all
        .filter((row) => row.profession === profession && (row.zone === zone || row.zone === "ALL"))
        .map(({ tariff }) => tariff)
        .filter(({ from, to }) => isWithin(on, from, to)),
  };
}

/** A CCAM held in memory. */
export function memoryCcam(acts: readonly CcamAct[], modifiers: readonly CcamModifier[]): CcamCatalogue {
  return {
    act: (code) => acts.find((act) => act.code === code),
    modifier: (code) => modifiers.filter((one) => one.code === code),
  };
}

/** The nurse's own tables and a few true rows of the others'. */
export const someNomenclature: Nomenclature = {
  ...builtInNomenclature,
  ngap: memoryNgap([...DOCTOR, ...PHYSIO], KINE_ACTS),
  ccam: memoryCcam(CCAM_ACTS, MODIFIERS),
};
