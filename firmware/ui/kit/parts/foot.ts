import { signal } from "@preact/signals-core";
import { type BoxOptions, box, type Node, scaled } from "../core/node.js";
import type { IconName } from "../theme/icons.js";
import { styles } from "../theme/styles.js";
import { type ButtonSpec, button, squareButton } from "./button.js";

/** Setting « gaucher »: the foot is mirrored. Followed when a screen is built. */
export const leftHanded = signal<boolean>(false);

export interface FootSpec {
  /** One step back, nothing lost. A long press goes home from anywhere, the draft kept. */
  readonly back?: { readonly onTap: () => void; readonly onHome?: () => void; readonly name?: string };
  /** In the place of back: the other answer, outlined (« Plus tard »). */
  readonly secondary?: ButtonSpec;
  /** One optional square between back and primary (trash, camera). */
  readonly middle?: Omit<ButtonSpec, "label"> & { readonly icon: IconName; readonly name: string };
  /** The next step, under the thumb. Filled unless told otherwise. */
  readonly primary?: ButtonSpec;
  /** A line above, where a list scrolls under the foot. Default: when the content is too high. */
  readonly line?: boolean;
}

/** Foot of a screen: 96 px (12 + 72 + 12) at the bottom, back at left, primary filling the rest. It never moves. */
export function foot(parent: Node, spec: FootSpec, where: BoxOptions = {}): Node {
  const node = box(parent, {
    x: 0,
    y: 704,
    w: 480,
    h: 96,
    flow: "row",
    gap: 12,
    pad: [12, 16],
    styles: [styles.fill("bg")],
    ...where,
  });
  if (spec.line === true) box(parent, { x: 0, y: 704, w: 480, h: 2, styles: [styles.fill("line")] });
  const { back, secondary, middle, primary } = spec;
  const parts: (() => void)[] = [];
  if (back !== undefined) {
    parts.push(() => {
      squareButton(node, {
        name: back.name ?? "back",
        icon: "arrow-left",
        onTap: back.onTap,
        ...(back.onHome === undefined ? {} : { onLongPress: back.onHome }),
      });
    });
  }
  if (secondary !== undefined) {
    parts.push(() => button(node, { name: "secondary", ...secondary }, { w: scaled(164) }));
  }
  if (middle !== undefined) parts.push(() => squareButton(node, middle));
  if (primary !== undefined) {
    parts.push(() => button(node, { kind: "primary", name: "primary", ...primary }, { grow: 1 }));
  }
  if (leftHanded.peek()) parts.reverse();
  for (const build of parts) build();
  return node;
}
