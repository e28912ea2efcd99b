import { currentScope, inScope } from "../core/scope.js";
import { listRow, rowCard, rows } from "../parts/rows.js";
import type { IconName } from "../theme/icons.js";
import type { Overlay } from "./layer.js";
import { openSheet } from "./sheet.js";

export interface Choice<K> {
  readonly key: K;
  readonly name: string;
  readonly title: string;
  readonly second?: string;
  /** Why it cannot be chosen. */
  readonly inactive?: string;
  /** A way out of the list instead of a choice (« Fiche du patient »): an icon in place of the box. */
  readonly icon?: IconName;
}

/** More than three exclusive choices: a sheet of rows, chosen at one touch. */
export function openChoice<K>(spec: {
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
    build(content, sheet) {
      rows(rowCard(content), spec.choices, (into, choice) =>
        listRow(into, {
          name: choice.name,
          title: choice.title,
          ...(choice.second === undefined ? {} : { second: choice.second }),
          ...(choice.icon === undefined ? { chosen: choice.key === spec.chosen } : { icon: choice.icon }),
          ...(choice.inactive === undefined
            ? {
                onTap: () => {
                  sheet.close();
                  inScope(opener, () => spec.onChoose(choice.key));
                },
              }
            : { inactive: choice.inactive }),
        }),
      );
    },
  });
}
