import { common } from "../../i18n/fr/common.js";
import { kit } from "../../i18n/fr/kit.js";
import { type BoxOptions, box, icon, type Node, nameFit, scaled, text, visible } from "../core/node.js";
import { pressable } from "../core/press.js";
import { type Live, read } from "../core/scope.js";
import { toast } from "../overlay/toast.js";
import type { IconName } from "../theme/icons.js";
import { styles } from "../theme/styles.js";

export interface FormRowSpec {
  readonly name: string;
  readonly label: Live<string>;
  /** Formatted; "" when nothing is typed yet. */
  readonly value: Live<string>;
  /** Said in place of an empty value. */
  readonly placeholder?: string;
  readonly required?: boolean;
  /** Why it cannot be changed: the row is quiet and says it when touched. */
  readonly locked?: string | undefined;
  /** What is wrong, in words. */
  readonly problem?: Live<string | undefined>;
  /** What the touch opens: a keyboard or pad (pencil), or a choice (›). */
  readonly opens?: "typing" | "choice" | "date";
  readonly onTap: () => void;
}

const OPENS: Readonly<Record<NonNullable<FormRowSpec["opens"]>, IconName>> = {
  typing: "pencil-simple",
  choice: "caret-right",
  date: "calendar-blank",
};

/** One fact of a form: label 20 over value 24, « Requis » while it lacks, what is wrong under it; 76 px and more. */
export function formRow(parent: Node, spec: FormRowSpec, where: BoxOptions = {}): Node {
  const { locked, problem } = spec;
  const empty = (): boolean => read(spec.value) === "";
  const wrong = (): boolean => problem !== undefined && read(problem) !== undefined;
  const node = box(parent, {
    w: "full",
    minH: scaled(76),
    flow: "row",
    gap: 12,
    pad: [6, 14, 6, 16],
    radius: 16,
    name: spec.name,
    ...where,
  });
  const words = box(node, { grow: 1, flow: "column" });
  const top = box(words, { w: "full", flow: "row", gap: 8 });
  text(top, spec.label, { role: "caption", color: "ink2", grow: 1 });
  if (spec.required === true && locked === undefined) {
    const mark = text(top, common.required, { role: "caption", weight: "bold", color: "err" });
    visible(mark, () => empty() && !wrong());
  }
  const typed = text(words, spec.value, {
    role: "row",
    weight: locked === undefined ? "bold" : "regular",
    w: "full",
    fit: nameFit(),
    color: locked === undefined ? "ink" : "ink2",
    name: `${spec.name}-value`,
  });
  visible(typed, () => !empty());
  const hint = text(words, spec.placeholder ?? (spec.required === true ? kit.toFillIn : kit.optional), {
    role: "row",
    color: "ink2",
    w: "full",
    fit: nameFit(),
  });
  visible(hint, empty);
  if (problem !== undefined) {
    const line = box(words, { w: "full", flow: "row", gap: 6, cross: "start" });
    icon(line, "fill:warning-circle", { size: 24, color: "err" });
    text(line, () => read(problem) ?? "", { role: "caption", color: "err", grow: 1, name: `${spec.name}-problem` });
    visible(line, wrong);
  }
  const mark: IconName = locked === undefined ? OPENS[spec.opens ?? "typing"] : "lock-key";
  icon(node, mark, { size: 26, color: locked === undefined ? "primary" : "ink2" });
  pressable(node, () => (locked === undefined ? spec.onTap() : toast({ text: locked, tone: "information" })), {
    pressed: styles.rowPressed(),
  });
  return node;
}
