import { displayText } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import { dynamic, type Node, rowCard, switchRow, visible } from "../../kit/index.js";

export interface OnlyCardSpec {
  /** Whose Vitale is in the slot; undefined hides the switch. */
  readonly holder: () => string | undefined;
  readonly on: () => boolean;
  readonly onChange: (only: boolean) => void;
}

/** « Seulement la carte de… », while a Vitale is in its slot (FKP-09, FPT-03). */
export function onlyCardSwitch(parent: Node, { holder, on, onChange }: OnlyCardSpec): void {
  const room = dynamic(
    parent,
    holder,
    (into, person) => {
      if (person === undefined) return;
      const card = rowCard(into);
      switchRow(card, { name: "only-card", label: fr.invoices.onlyCard(displayText(person)), on, onChange });
    },
    { w: "full", flow: "column", pad: [0, 16] },
  );
  visible(room, () => holder() !== undefined);
}
