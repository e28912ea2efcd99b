import type { Quittance, QuittanceLine } from "../../firmware/documents/quittance.js";
import { date } from "../../firmware/lib/dates.js";
import { cents, sumCents } from "../../firmware/lib/money.js";
import { parseNir } from "../../firmware/model/nir.js";

const nir = parseNir("2 85 05 99 999 002 30");
if (!nir.ok) throw new Error("the test NIR is wrong");
export const TEST_NIR = nir.value;

/** AMI 1,5 + MAU + IFD at 60 %, no third-party payment for the mutuelle: 8,83 €, 5,30 € for the caisse, 3,53 € for the patient. */
export const VISIT: readonly QuittanceLine[] = [
  quittanceLine({ code: "AMI", coefficient: 150, label: "Prélèvement sanguin", amount: 473, amo: 284, patient: 189 }),
  quittanceLine({ code: "MAU", label: "Majoration d’acte unique", amount: 135, amo: 81, patient: 54 }),
  quittanceLine({ code: "IFD", label: "Indemnité forfaitaire de déplacement", amount: 275, amo: 165, patient: 110 }),
];

/** Amounts in cents; the base is the amount. */
export function quittanceLine(change: {
  readonly code: string;
  readonly label: string;
  readonly coefficient?: number;
  readonly amount: number;
  readonly amo: number;
  readonly amc?: number;
  readonly patient: number;
}): QuittanceLine {
  return {
    date: date("2025-03-12"),
    code: change.code,
    coefficient: change.coefficient ?? null,
    label: change.label,
    quantity: 1,
    amount: cents(change.amount),
    base: cents(change.amount),
    amoRate: 60,
    amo: cents(change.amo),
    amc: cents(change.amc ?? 0),
    patient: cents(change.patient),
  };
}

/** ROUSSEAU Camille, invoice 1434: third-party payment of the caisse, 3,53 € due and paid by cheque. */
export function quittanceOf(change: Partial<Quittance> = {}): Quittance {
  const lines = change.lines ?? VISIT;
  const sum = (part: "amount" | "amo" | "amc" | "patient") => sumCents(lines.map((line) => line[part]));
  return {
    number: 1434,
    biller: "266999010",
    date: date("2025-03-12"),
    issuedOn: date("2025-03-14"),
    test: true,
    securing: {
      mode: "synchronise",
      signatures: [
        { by: "cps", on: date("2025-03-12") },
        { by: "vitale", on: date("2025-03-12") },
      ],
      halfSigned: false,
      needsPaper: false,
    },
    professional: {
      name: "Mme GARNIER Hélène",
      profession: "Infirmière",
      structure: "Cabinet des Tilleuls",
      address: [],
    },
    patient: { name: "ROUSSEAU Camille", birth: "19850514", birthRank: 1, quality: "0", ownNir: undefined },
    insuredNir: TEST_NIR,
    prescription: { prescriber: "Dr BERNARD Luc", number: "991145608", date: date("2025-03-03") },
    caisse: { regime: "01", caisse: "261", centre: "0000", name: undefined },
    mutuelle: undefined,
    thirdParty: { amo: true, amc: false },
    lines,
    totals: { total: sum("amount"), amo: sum("amo"), amc: sum("amc"), patient: sum("patient") },
    due: sum("patient"),
    payments: [{ on: date("2025-03-12"), means: "cheque", amount: sum("patient") }],
    documentHash: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    ...change,
  };
}
