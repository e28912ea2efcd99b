import { type BoxOptions, box, icon, type Node, offWhen, text, visible } from "../core/node.js";
import { pressable } from "../core/press.js";
import { type Live, read, watch } from "../core/scope.js";
import { toast } from "../overlay/toast.js";
import type { ColorRole } from "../theme/colors.js";
import type { IconName, IconSize } from "../theme/icons.js";
import { styles } from "../theme/styles.js";
import type { TextRole } from "../theme/typography.js";
import { spinner } from "./spinner.js";

/** `primary` is the one filled button of a screen; `danger` deletes or updates in red; `outlined` is all the rest. */
export type ButtonKind = "primary" | "outlined" | "danger";

export interface ButtonSpec {
  /** Test name; the label also finds it. */
  readonly name?: string;
  readonly label?: Live<string>;
  readonly icon?: IconName;
  /** The icon stands after the label (« Valider → »). */
  readonly iconAfter?: boolean;
  readonly kind?: ButtonKind;
  /** Why the button cannot be used now; undefined when it can. Said in a toast when touched. */
  readonly inactive?: Live<string | undefined>;
  /** Work is under way: an arc takes the place of the label and touches are ignored. */
  readonly waiting?: Live<boolean>;
  readonly onTap: () => void;
  readonly onLongPress?: () => void;
}

interface Face {
  readonly fill: ColorRole;
  readonly ink: ColorRole;
  readonly outline: ColorRole | undefined;
  readonly pressed: ColorRole;
}
const FACES: Readonly<Record<ButtonKind, Face>> = {
  primary: { fill: "primary", ink: "onprimary", outline: undefined, pressed: "primaryPressed" },
  outlined: { fill: "surface", ink: "primary", outline: "edge", pressed: "soft" },
  danger: { fill: "errfill", ink: "onerr", outline: undefined, pressed: "errfillPressed" },
};

export interface ButtonLook extends BoxOptions {
  readonly role?: TextRole;
  readonly iconSize?: IconSize;
}

/** A button: 72 px high and as wide as its parent unless told otherwise. */
export function button(parent: Node, spec: ButtonSpec, look: ButtonLook = {}): Node {
  const { role = "body", iconSize = 30, ...where } = look;
  const face = FACES[spec.kind ?? "outlined"];
  const node = box(parent, {
    w: "full",
    h: 72,
    radius: 18,
    flow: "row",
    main: "center",
    gap: 12,
    styles: [styles.fill(face.fill), styles.ink(face.ink)],
    off: [styles.off()],
    ...where,
    ...(spec.name === undefined ? {} : { name: spec.name }),
  });
  if (face.outline !== undefined) node.addStyle(styles.outline(face.outline, 2));
  const parts: Node[] = [];
  if (spec.icon !== undefined && spec.iconAfter !== true) parts.push(icon(node, spec.icon, { size: iconSize }));
  if (spec.label !== undefined) parts.push(text(node, spec.label, { role, weight: "bold" }));
  if (spec.icon !== undefined && spec.iconAfter === true) parts.push(icon(node, spec.icon, { size: iconSize }));

  const { inactive, waiting = false } = spec;
  if (inactive !== undefined) offWhen(node, () => read(inactive) !== undefined);
  if (waiting !== false) {
    const arc = spinner(node, 30, face.ink);
    visible(arc, waiting);
    watch(waiting, (busy) => {
      for (const part of parts) part.hidden = busy;
    });
  }
  pressable(
    node,
    () => {
      if (read(waiting)) return;
      const why = inactive === undefined ? undefined : read(inactive);
      if (why === undefined) spec.onTap();
      else toast({ text: why, tone: "information" });
    },
    {
      primary: spec.kind === "primary",
      pressed: styles.pressed(face.pressed),
      onLongPress: spec.onLongPress,
    },
  );
  return node;
}

/** A square button with an icon only: back, trash, search. 88×72. */
export function squareButton(
  parent: Node,
  spec: Omit<ButtonSpec, "label"> & { readonly icon: IconName; readonly name: string },
  look: ButtonLook = {},
): Node {
  return button(parent, spec, { w: 88, ...look });
}
