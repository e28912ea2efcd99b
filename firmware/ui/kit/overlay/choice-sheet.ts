import { common } from "../../i18n/fr/common.js";
import { currentScope, inScope } from "../core/scope.js";
import { listRow, rowCard, rows } from "../parts/rows.js";
import type { Overlay } from "./layer.js";
import { openSheet } from "./sheet.js";

export interface Choice<K extends string> {
  readonly key: K;
  readonly label: string;
  /** What it means. */
  readonly second?: string;
}

/** One of more than three: a sheet of rows, the chosen one ticked; a touch chooses and closes. Rows are `NAME-KEY`. */
export function openChoice<K extends string>(spec: {
  readonly name: string;
  readonly title: string;
  readonly choices: readonly Choice<K>[];
  readonly chosen: K | undefined;
  readonly onChoose: (key: K) => void;
}): Overlay {
  // What a choice opens next belongs to the screen, not to the sheet that has just ended.
  const opener = currentScope();
  return openSheet({
    name: spec.name,
    title: spec.title,
    gap: 12,
    foot: (sheet) => [{ label: common.close, name: "choice-close", onTap: sheet.close }],
    build: (content, sheet) => {
      rows(rowCard(content), spec.choices, (into, choice) =>
        listRow(into, {
          name: `${spec.name}-${choice.key}`,
          title: choice.label,
          chosen: choice.key === spec.chosen,
          leadsOn: false,
          ...(choice.second === undefined ? {} : { second: choice.second }),
          onTap: () => {
            sheet.close();
            inScope(opener, () => spec.onChoose(choice.key));
          },
        }),
      );
    },
  });
}
