import type { App } from "../../../flows/app-types.js";
import { fr } from "../../i18n/fr.js";
import { currentLook, type DialogContent, followDialog, listRow, openSheet, rowCard, rule } from "../../kit/index.js";
import { run } from "../../run.js";
import type { ListState } from "./row-face.js";

/** What the button of the foot does with the chosen ones: the one thing they all allow, or a choice. */
export function actionLabel({ selection }: ListState): string {
  const { count, signable, exportable } = selection;
  const { short, act, sign, export: exportOf, actOn } = fr.invoices;
  const large = currentLook().scale !== 100;
  if (count === 0) return large ? short.act : act;
  if (exportable === 0) return large ? short.sign : sign(signable);
  if (signable === 0) return large ? short.export : exportOf(exportable);
  return large ? short.actOn : actOn(count);
}

export function actOnSelection(invoices: App["invoices"], list: ListState): void {
  const { signable, exportable } = list.selection;
  if (exportable === 0) run(invoices.signSelected());
  else if (signable === 0) run(invoices.exportSelected());
  else chooseAction(invoices, list);
}

/** Signed and unsigned ones are chosen together: each action says how many it concerns. */
function chooseAction(invoices: App["invoices"], { selection }: ListState): void {
  const words = fr.invoices;
  openSheet({
    name: "actions",
    title: words.actTitle,
    gap: 12,
    foot: (sheet) => [{ label: fr.common.close, name: "actions-close", onTap: sheet.close }],
    build: (content, sheet) => {
      const card = rowCard(content);
      listRow(card, {
        name: "act-sign",
        icon: "pen-nib",
        title: words.sign(selection.signable),
        second: words.signText,
        leadsOn: false,
        onTap: () => {
          sheet.close();
          run(invoices.signSelected());
        },
      });
      rule(card);
      listRow(card, {
        name: "act-export",
        icon: "download-simple",
        title: words.export(selection.exportable),
        second: words.exportText,
        leadsOn: false,
        onTap: () => {
          sheet.close();
          run(invoices.exportSelected());
        },
      });
    },
  });
}

/** « Supprimer 2 factures ? »: asked by the flow, answered here. */
export function followDeletion(invoices: App["invoices"]): void {
  followDialog("delete-dialog", (): DialogContent | undefined => {
    const state = invoices.state.value;
    if (state.kind !== "list" || state.asked !== "delete") return undefined;
    const { count, deletable } = state.selection;
    const words = fr.invoices;
    return {
      title: words.deleteTitle(deletable),
      text: words.deleteWarning,
      ...(count > deletable
        ? { note: { tone: "calm", icon: "check", text: words.deleteSignedStay(count - deletable) } }
        : {}),
      actions: [
        { name: "delete-no", label: fr.common.cancel, onTap: () => run(invoices.confirmDelete(false)) },
        {
          name: "delete-yes",
          kind: "danger",
          label: words.delete(deletable),
          onTap: () => run(invoices.confirmDelete(true)),
        },
      ],
    };
  });
}
