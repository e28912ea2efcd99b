import type { ActInput } from "../../../../billing/types.js";
import type { DraftPassage } from "../../../../flows/visit/draft/draft.js";
import { cents } from "../../../../lib/money.js";
import { fr } from "../../../i18n/fr.js";
import { listRow, type Node, openChoice, openNumber, rows } from "../../../kit/index.js";
import type { VisitApp } from "../frame.js";

/** Ids that are codes: letters, COx, CCAM. The others name a row of a table. */
const CODE = /^[A-Z0-9]{1,7}$/;

/** The acts of a passage while the invoice cannot be priced: no line shows them, and one of them is to be mended. */
export function unratedActs(card: Node, app: VisitApp, passage: DraftPassage, index: number): void {
  rows(card, passage.acts, (row, act) => {
    const at = passage.acts.indexOf(act);
    listRow(row, {
      name: `unrated-${index}-${at}`,
      icon: "pencil-simple",
      title: CODE.test(act.id) ? act.id : fr.acts.unratedAct(at + 1),
      second: fr.acts.unratedText,
      onTap: () => mend(app, act, index, at),
    });
  });
}

function mend({ visit }: VisitApp, act: ActInput, passage: number, at: number): void {
  if (visit.ccamFacts(passage, at) !== undefined) {
    visit.go({ kind: "act-edit", passage, act: at });
    return;
  }
  const price = (): void => {
    openNumber({
      name: "unit-pad",
      title: fr.lists.unitOf(act.id),
      value: act.edit?.unit,
      bounds: { decimals: 2, integerDigits: 5 },
      unit: "€",
      problem: (value) => (value === undefined || value <= 0 ? fr.ccam.unitWrong : undefined),
      onChoose: (value) => visit.editAct(passage, at, { ...act.edit, unit: cents(value) }),
    });
  };
  const bare = (): void => visit.editAct(passage, at, {});
  openChoice<() => void>({
    name: "unrated",
    title: CODE.test(act.id) ? act.id : fr.acts.unratedAct(at + 1),
    chosen: undefined,
    choices: [
      { key: price, name: "unrated-price", title: fr.acts.typePrice, icon: "pencil-simple" },
      ...(act.edit === undefined
        ? []
        : [{ key: bare, name: "unrated-restore", title: fr.common.restore, icon: "arrow-u-up-left" } as const]),
      { key: () => visit.removeAct(passage, at), name: "unrated-remove", title: fr.common.remove, icon: "trash" },
    ],
    onChoose: (action) => action(),
  });
}
