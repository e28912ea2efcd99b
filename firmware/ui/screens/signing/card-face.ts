import {
  type BoxOptions,
  box,
  type ColorRole,
  currentLook,
  dynamic,
  icon,
  type Live,
  type Node,
  type StepState,
  spinner,
  styles,
  text,
} from "../../kit/index.js";

export interface CardFaceSpec {
  readonly card: "cps" | "vitale";
  readonly title: string;
  readonly holder: string;
  /** Where its signature is. */
  readonly state: Live<StepState>;
}

/** A card of the signature, drawn as the one in her hand: its name, how far it is, the chip, the holder. */
export function cardFace(parent: Node, spec: CardFaceSpec): Node {
  const { ink, ground } = face(spec.card);
  const node = box(parent, {
    grow: 1,
    h: 150,
    radius: 18,
    flow: "column",
    main: "between",
    pad: [14, 16],
    name: `face-${spec.card}`,
    styles: [...ground, styles.ink(ink)],
  });
  const top = box(node, { w: "full", minH: 36, flow: "row" });
  text(top, spec.title, { role: "body", weight: "bold", grow: 1 });
  dynamic(
    top,
    spec.state,
    (into, state) => {
      if (state === "running") spinner(into, 32, ink);
      else if (state === "done") icon(into, "fill:check-circle", { size: 34 });
    },
    { w: 34, h: 36 },
  );
  const bottom = box(node, { w: "full", flow: "row", gap: 12 });
  box(bottom, { w: 44, h: 34, radius: 7, styles: [styles.fixedFill("chip"), styles.fixedOutline("chipEdge", 3)] });
  text(bottom, spec.holder, { role: "label", grow: 1, fit: "dots" });
  return node;
}

/** By night no card is a light in a dark room; in full sun none is tinted. */
function face(card: "cps" | "vitale"): { readonly ink: ColorRole; readonly ground: NonNullable<BoxOptions["styles"]> } {
  const { theme } = currentLook();
  if (card === "cps") {
    return theme === "nuit"
      ? { ink: "onsoft", ground: [styles.fill("soft")] }
      : { ink: "onprimary", ground: [styles.fill("primary")] };
  }
  return theme === "jour"
    ? { ink: "ink", ground: [styles.fixedFill("cardVitale")] }
    : { ink: "ink", ground: [styles.fill("surface"), styles.outline("edge", 3)] };
}
