import { type Cents, cents } from "../../../../lib/money.js";
import { amount } from "../../../i18n/format.js";
import { box, listRow, type Node, openNumber, rule, switchRow, visible } from "../../../kit/index.js";

export interface TypedAmount {
  /** Test names: `automatic-NAME`, `typed-NAME`, `NAME-pad`. */
  readonly name: string;
  readonly label: string;
  readonly consequence: () => string;
  readonly title: string;
  readonly wrong: string;
  readonly typed: () => Cents | undefined;
  /** The amount in force. */
  readonly shown: () => Cents;
  readonly onType: (amount: Cents) => void;
  readonly onAutomatic: () => void;
  /** Whether the row of the amount stands there while it is computed. */
  readonly row: "always" | "typed";
}

/** An amount that is computed until the switch is put off; then a pad opens, and the row under it says what was typed. */
export function typedAmount(card: Node, spec: TypedAmount): void {
  const type = (): void => {
    openNumber({
      name: `${spec.name}-pad`,
      title: spec.title,
      value: spec.shown(),
      bounds: { decimals: 2, integerDigits: 5 },
      unit: "€",
      problem: (value) => (value === undefined ? spec.wrong : undefined),
      onChoose: (value) => spec.onType(cents(value)),
    });
  };
  switchRow(card, {
    name: `automatic-${spec.name}`,
    label: spec.label,
    consequence: spec.consequence,
    on: () => spec.typed() === undefined,
    onChange: (on) => (on ? spec.onAutomatic() : type()),
  });
  const typed = spec.row === "always" ? card : box(card, { w: "full", flow: "column" });
  rule(typed);
  listRow(typed, {
    name: `typed-${spec.name}`,
    title: spec.title,
    value: () => amount(spec.typed() ?? spec.shown()),
    onTap: type,
  });
  if (spec.row === "typed") visible(typed, () => spec.typed() !== undefined);
}
