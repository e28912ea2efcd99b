import type { App } from "../../../flows/app-types.js";
import type { AllowedPc } from "../../../flows/workstation/access.js";
import { displayText } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import {
  box,
  button,
  dynamic,
  emptyState,
  listRow,
  type Node,
  openSheet,
  rowCard,
  rows,
  text,
} from "../../kit/index.js";
import { run } from "../../run.js";

type Mode = App["readerMode"];

/** « Postes autorisés »: the PCs that she allowed to load and collect, each one touch from being refused again. */
export function allowedPcs(card: Node, readerMode: Mode): void {
  const words = fr.settings;
  run(readerMode.refreshPcs());
  listRow(card, {
    name: "setting-pcs",
    title: words.pcs,
    value: () => (readerMode.pcs.value.length === 0 ? words.noPc : words.pcsCount(readerMode.pcs.value.length)),
    onTap: () => openPcs(readerMode),
  });
}

function openPcs(readerMode: Mode): void {
  const words = fr.settings;
  openSheet({
    name: "pcs",
    title: words.pcs,
    gap: 12,
    foot: (sheet) => [{ label: fr.common.close, kind: "primary", name: "pcs-close", onTap: sheet.close }],
    build: (content) => {
      dynamic(
        content,
        () => readerMode.pcs.value,
        (into, pcs) => {
          if (pcs.length === 0) emptyState(into, { icon: "desktop", title: words.pcsEmpty, text: words.pcsEmptyText });
          else rows(rowCard(into), pcs, (row, pc) => pcRow(row, pc, readerMode));
        },
        { w: "full", flow: "column" },
      );
      text(content, words.pcRevokeText, { role: "caption", color: "ink2", w: "full" });
    },
  });
}

function pcRow(row: Node, pc: AllowedPc, readerMode: Mode): void {
  const line = box(row, { w: "full", minH: 96, flow: "row", gap: 12, pad: [12, 14], name: `pc-${pc.id}` });
  text(line, displayText(pc.name), { role: "label", weight: "bold", grow: 1 });
  button(
    line,
    { label: fr.settings.pcRevoke, name: `revoke-${pc.id}`, onTap: () => run(readerMode.revoke(pc.id)) },
    { w: 160 },
  );
}
