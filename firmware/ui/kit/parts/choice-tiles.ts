import { type BoxOptions, box, checkedWhen, icon, liveStyle, type Node, text } from "../core/node.js";
import { pressable } from "../core/press.js";
import { type Live, read } from "../core/scope.js";
import type { IconName } from "../theme/icons.js";
import { currentLook } from "../theme/look.js";
import { styles } from "../theme/styles.js";

export interface TileSpec<K extends string> {
  readonly key: K;
  readonly label: string;
  readonly icon: IconName;
}

const GAP = 8;

/**
 * Four or fewer exclusive choices, all in sight: the icon over the word on one row, or beside it on two rows at larger
 * text. Tiles are named `NAME-KEY`; `width` in px.
 */
export function choiceTiles<K extends string>(
  parent: Node,
  name: string,
  specs: readonly TileSpec<K>[],
  chosen: Live<K>,
  onChoose: (key: K) => void,
  width: number,
  where: BoxOptions = {},
): Node {
  const large = currentLook().scale !== 100;
  const columns = large ? 2 : specs.length;
  const w = Math.floor((width - GAP * (columns - 1)) / columns);
  const holder = box(parent, { w: width, flow: "wrap", gap: GAP, ...where });
  for (const spec of specs) {
    const tile = box(holder, {
      w,
      h: large ? 64 : 76,
      radius: 16,
      flow: large ? "row" : "column",
      main: "center",
      cross: "center",
      gap: large ? 10 : 0,
      name: `${name}-${spec.key}`,
      styles: [styles.fill("surface"), styles.ink("ink"), styles.outline("edge", 2)],
      checked: [styles.chosen()],
    });
    const on = (): boolean => read(chosen) === spec.key;
    checkedWhen(tile, on);
    icon(tile, spec.icon, { size: 30 });
    const word = text(tile, spec.label, { role: "label" });
    liveStyle(word, on, (value) => styles.font("label", value ? "bold" : "regular"));
    pressable(tile, () => onChoose(spec.key), { pressed: styles.rowPressed() });
  }
  return holder;
}
