import type { Proposal } from "../../../../billing/types.js";
import { amount } from "../../../i18n/format.js";
import { fr } from "../../../i18n/fr.js";
import { box, icon, type Node, openSheet, pressable, rowCard, rows, scaled, styles, text } from "../../../kit/index.js";
import type { VisitApp } from "../frame.js";

/** Fees that the rules leave to her at a passage: added at one touch, or why not. */
export function openOptions({ visit }: VisitApp, proposals: readonly Proposal[]): void {
  const offered = proposals.filter(({ refused }) => refused === undefined);
  const others = proposals.filter(({ refused }) => refused !== undefined);
  openSheet({
    name: "options",
    title: fr.acts.options,
    gap: 12,
    build(content, sheet) {
      rows(rowCard(content), [...offered, ...others], (into, proposal) => {
        const row = optionRow(into, proposal);
        if (proposal.refused !== undefined) return;
        pressable(
          row,
          () => {
            sheet.close();
            visit.setAdded(proposal.passage, proposal.code, true);
          },
          { pressed: styles.rowPressed() },
        );
      });
    },
  });
}

/** Code and amount, name, and the whole reason: it may take two lines, since it decides. */
function optionRow(into: Node, { code, label, amount: sum, reason, refused }: Proposal): Node {
  const open = refused === undefined;
  const node = box(into, {
    w: "full",
    minH: scaled(92),
    radius: 16,
    flow: "row",
    gap: 12,
    pad: [8, 14],
    name: `option-${code}`,
  });
  icon(node, open ? "plus" : "lock-key", { size: 30, color: open ? "primary" : "ink2" });
  const words = box(node, { grow: 1, flow: "column", gap: -1 });
  const first = box(words, { w: "full", flow: "row", gap: 8 });
  const color = open ? "ink" : "ink2";
  text(first, code, { role: "row", weight: "bold", color, grow: 1 });
  text(first, amount(sum), { role: "row", weight: open ? "bold" : "regular", color });
  text(words, label, { role: "label", color, w: "full" });
  text(words, (refused ?? reason).text, { role: "caption", color: "ink2", w: "full" });
  return node;
}
