import type { PlainDate } from "../../firmware/lib/dates.js";
import { cents } from "../../firmware/lib/money.js";
import type { Nir } from "../../firmware/model/nir.js";
import type { WorkstationInvoice } from "../../firmware/model/workstation-invoice.js";

/** A prepared invoice that adds up: one AMI 3 at home for the patient of `somePatient`. */
export function someWorkstationInvoice({
  careDate = "2026-11-03",
  ...change
}: Partial<WorkstationInvoice> & { readonly careDate?: string } = {}): WorkstationInvoice {
  const amounts = { total: cents(1095), amo: cents(657), amc: cents(438), patient: cents(0) };
  return {
    id: "facture-1",
    biller: "751234562",
    number: 7,
    patient: {
      lastName: "ROUSSEAU",
      firstName: "Camille",
      birth: "19540312",
      birthRank: 1,
      insuredNir: "2540375115001" as Nir,
    },
    amo: { regime: "01", caisse: "751", centre: "0000" },
    prescription: {
      prescriberNumber: "101234567",
      prescriberName: "DR MARTIN",
      date: "2026-10-20" as PlainDate,
    },
    tiersPayant: { amo: true, amc: true },
    lines: [
      {
        date: careDate as PlainDate,
        code: "AMI",
        label: "Pansement simple",
        coefficient: 300,
        quantity: 1,
        ratePercent: 100,
        ...amounts,
      },
    ],
    totals: amounts,
    presence: "vitale",
    ...change,
  };
}
