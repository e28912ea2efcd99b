import type { ActEdit, ExpenseQualifier } from "../../../../billing/types.js";
import { fr } from "../../../i18n/fr.js";
import { listRow, type Node, openChoice, stepper, switchRow } from "../../../kit/index.js";

const QUALIFIERS: readonly ExpenseQualifier[] = ["E", "N", "G", "A"];
const MOST_QUANTITY = 99;

/** What was changed by hand on an act, and how to change it. */
export interface ActEditing {
  readonly edit: () => ActEdit;
  readonly set: (edit: ActEdit) => void;
}

/** How many times; `value` is the quantity in force. */
export function quantityRow(card: Node, { edit, set }: ActEditing, value: () => number): void {
  stepper(card, {
    name: "quantity",
    label: fr.actEdit.quantity,
    bounds: fr.actEdit.quantityBounds,
    value,
    low: 1,
    high: MOST_QUANTITY,
    format: String,
    onChange: (quantity) => set({ ...edit(), quantity }),
  });
}

/** The qualifier of an excess (FAC-27). */
export function qualifierRow(card: Node, { edit, set }: ActEditing): void {
  const names = fr.actEdit.qualifiers;
  listRow(card, {
    name: "qualifier",
    over: fr.actEdit.qualifier,
    title: () => names[edit().qualifier ?? "none"],
    bold: true,
    onTap: () =>
      openChoice<ExpenseQualifier | "none">({
        name: "qualifiers",
        title: fr.actEdit.qualifier,
        chosen: edit().qualifier ?? "none",
        choices: [
          { key: "none", name: "qualifier-none", title: names.none },
          ...QUALIFIERS.map((code) => ({ key: code, name: `qualifier-${code}`, title: names[code] })),
        ],
        onChoose: (code) => {
          const { qualifier: _, ...rest } = edit();
          set(code === "none" ? rest : { ...rest, qualifier: code });
        },
      }),
  });
}

/** Whether the act needs a prior agreement (FAC-32). */
export function agreementSwitch(card: Node, { edit, set }: ActEditing): void {
  switchRow(card, {
    name: "agreement",
    label: fr.actEdit.agreement,
    consequence: fr.actEdit.agreementText,
    on: () => edit().ententePrealable === true,
    onChange: (on) => {
      const { ententePrealable: _, ...rest } = edit();
      set(on ? { ...rest, ententePrealable: true } : rest);
    },
  });
}
