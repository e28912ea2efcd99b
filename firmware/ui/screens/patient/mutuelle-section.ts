import type { PatientFlow } from "../../../flows/patient/types.js";
import type { Mutuelle } from "../../../model/people.js";
import { fr } from "../../i18n/fr.js";
import { button, dynamic, listRow, type Node, openSheet, rowCard, rows, sectionTitle, text } from "../../kit/index.js";
import { periodWords } from "./words.js";

/** The mutuelles of a patient (MUT-01, MUT-12 … MUT-15); what is changed is stored with the sheet. */
export function mutuelleSection(body: Node, flow: PatientFlow, mutuelles: () => readonly Mutuelle[]): void {
  sectionTitle(body, fr.patient.mutuelles);
  dynamic(body, mutuelles, (into, list) => {
    if (list.length === 0) return;
    rows(rowCard(into), list, (card, mutuelle) =>
      listRow(card, {
        name: `mutuelle-${mutuelle.id}`,
        icon: mutuelle.source === "vitale" ? "credit-card" : "shield-check",
        title: mutuelle.name,
        second: periodWords(mutuelle.period),
        onTap: () => openMutuelle(flow, mutuelle),
      }),
    );
  });
  button(body, {
    label: fr.patient.addMutuelle,
    icon: "plus",
    name: "mutuelle-add",
    onTap: () => flow.addMutuelle(),
  });
}

function openMutuelle(flow: PatientFlow, mutuelle: Mutuelle): void {
  const fromCard = mutuelle.source === "vitale";
  openSheet({
    name: "mutuelle-actions",
    title: mutuelle.name,
    gap: 12,
    build(content, sheet) {
      const act = (work: () => void) => () => {
        sheet.close();
        work();
      };
      text(content, fromCard ? fr.patient.mutuelleFromCard : periodWords(mutuelle.period), {
        role: "label",
        color: "ink2",
        w: "full",
      });
      if (!fromCard) {
        button(content, {
          label: fr.common.modify,
          icon: "pencil-simple",
          name: "mutuelle-edit",
          onTap: act(() => flow.editMutuelle(mutuelle.id)),
        });
      }
      button(content, {
        label: fr.patient.duplicate,
        icon: "plus",
        name: "mutuelle-duplicate",
        onTap: act(() => flow.duplicateMutuelle(mutuelle.id)),
      });
      if (!fromCard) {
        button(content, {
          label: fr.common.remove,
          icon: "trash",
          name: "mutuelle-remove",
          onTap: act(() => flow.removeMutuelle(mutuelle.id)),
        });
      }
    },
  });
}
