import { box, icon, type Node } from "../core/node.js";
import { styles } from "../theme/styles.js";

export interface CardPictureSpec {
  readonly card: "cps" | "vitale";
  /** What the disc over the card says. */
  readonly mark: "error" | "question" | "locked" | "none";
}

const MARKS = { error: "x", question: "question", locked: "lock-key" } as const;

/** A card before its slot, with a disc that says what is wrong: 268×132. The shape carries the meaning, not the colour. */
export function cardPicture(parent: Node, spec: CardPictureSpec): Node {
  const node = box(parent, { w: 268, h: 132 });
  const vitale = spec.card === "vitale";
  box(node, {
    x: 0,
    y: 20,
    w: 150,
    h: 96,
    radius: 14,
    styles: vitale
      ? [styles.fixedFill("cardVitale"), styles.fixedOutline("cardVitaleEdge", 3)]
      : [styles.fixedFill("cardPaper"), styles.fixedOutline("cardCps", 3)],
  });
  const chip = box(node, {
    x: 20,
    y: 50,
    w: 40,
    h: 32,
    radius: 7,
    styles: [styles.fixedFill("chip"), styles.fixedOutline("chipEdge", 3)],
  });
  if (!vitale) {
    box(chip, { x: 15, y: 0, w: 3, h: 26, styles: [styles.fixedFill("chipEdge")] });
    box(node, { x: 76, y: 52, w: 54, h: 8, radius: 4, styles: [styles.fixedFill("cardPaperLine")] });
    box(node, { x: 76, y: 70, w: 38, h: 8, radius: 4, styles: [styles.fixedFill("cardPaperLine")] });
  }
  box(node, { x: 184, y: 12, w: 18, h: 112, radius: 9, styles: [styles.fill("ink")] });
  box(node, {
    x: 208,
    y: 8,
    w: 58,
    h: 120,
    radius: 14,
    styles: [styles.fill("sunken"), styles.outline("edge", 3)],
  });
  if (spec.mark !== "none") {
    const disc = box(node, {
      x: 122,
      y: 0,
      w: 56,
      h: 56,
      radius: 28,
      flow: "row",
      main: "center",
      styles: [styles.fill("errfill"), styles.ink("onerr"), styles.outline("bg", 4)],
    });
    icon(disc, MARKS[spec.mark], { size: 34 });
  }
  return node;
}
