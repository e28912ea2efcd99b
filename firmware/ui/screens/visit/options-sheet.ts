import type { Proposal } from "../../../billing/types.js";
import { amount } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import { listRow, openSheet, rowCard, rows } from "../../kit/index.js";
import type { VisitApp } from "./frame.js";

/** Fees that the rules leave to her at a passage: added at one touch, or why not. */
export function openOptions({ visit }: VisitApp, proposals: readonly Proposal[]): void {
  const offered = proposals.filter(({ refused }) => refused === undefined);
  const others = proposals.filter(({ refused }) => refused !== undefined);
  openSheet({
    name: "options",
    title: fr.acts.options,
    gap: 12,
    build(content, sheet) {
      rows(rowCard(content), [...offered, ...others], (into, { code, label, passage, reason, refused, amount: sum }) =>
        listRow(into, {
          name: `option-${code}`,
          icon: refused === undefined ? "plus" : "lock-key",
          ...(refused === undefined ? {} : { iconColor: "ink2" as const }),
          over: code,
          title: label,
          value: amount(sum),
          ...(refused === undefined
            ? {
                second: reason.text,
                leadsOn: false,
                onTap: () => {
                  sheet.close();
                  visit.setAdded(passage, code, true);
                },
              }
            : { inactive: refused.text }),
        }),
      );
    },
  });
}
