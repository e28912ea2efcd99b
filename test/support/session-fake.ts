import { type Signal, signal } from "@preact/signals-core";
import type { SessionFlow, SessionState } from "../../firmware/flows/session/types.js";
import type { BillingSituation, Professional } from "../../firmware/model/people.js";

/** A session whose state the test sets, and which writes down what the screens ask of it. */
export function fakeSession(initial: SessionState): {
  readonly session: SessionFlow;
  readonly state: Signal<SessionState>;
  readonly back: () => void;
  readonly calls: string[];
} {
  const state = signal(initial);
  const calls: string[] = [];
  const said = (call: string) => (): void => {
    calls.push(call);
  };
  return {
    state,
    calls,
    back: said("back"),
    session: {
      state,
      digit: (digit) => calls.push(`digit ${digit}`),
      eraseDigit: said("erase"),
      clearDigits: said("clear"),
      submitPin: async () => said("submit")(),
      acceptFiche: async () => said("accept")(),
      chooseSituation: (number) => calls.push(`situation ${number}`),
      lock: said("lock"),
      dispose: said("dispose"),
    },
  };
}

export const CABINET: BillingSituation = {
  logicalNumber: "1",
  exerciseMode: "0",
  structureName: "CABINET INFIRMIER DES TILLEULS",
  billingNumber: "26600145",
  billingKey: "3",
  convention: "1",
  speciality: "24",
  tariffZone: "10",
  ikZone: "0",
  maySignInvoice: true,
  maySignLot: true,
};

export const NURSE: Professional = {
  nationalId: "10003456789",
  nationalIdType: "8",
  civility: "Mme",
  lastName: "MOREL",
  firstName: "Sophie",
  profession: "60",
  situations: [
    CABINET,
    {
      ...CABINET,
      logicalNumber: "2",
      exerciseMode: "4",
      structureName: "CABINET DE LA ROCHEFOUCAULD-MONTBEL",
      billingNumber: "26600278",
      billingKey: "2",
    },
    {
      ...CABINET,
      logicalNumber: "3",
      exerciseMode: "1",
      structureName: "CENTRE DE SANTÉ DE DIE",
      maySignInvoice: false,
    },
  ],
};
