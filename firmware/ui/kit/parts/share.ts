import { roundHalfUp } from "../../../lib/money.js";
import { amount, percent } from "../../i18n/format.js";
import { kit } from "../../i18n/fr/kit.js";
import { type BoxOptions, box, type Node, text, visible } from "../core/node.js";
import { type Live, read, watch } from "../core/scope.js";
import { styles } from "../theme/styles.js";
import { note } from "./note.js";
import { SHARE_GAP, type Shares, shareWidths } from "./share-widths.js";

/** Percent is written inside a segment from this width up, px. */
const ROOM_FOR_PERCENT = 56;

function segment(parent: Node, kind: "amo" | "amc" | "patient", live: Live<Shares>, width: number): void {
  const index = kind === "amo" ? 0 : kind === "amc" ? 1 : 2;
  const look = {
    amo: [styles.fill("caisse"), styles.ink("onprimary")],
    amc: [styles.fill("mut"), styles.ink("onmut"), styles.sunOutline("line")],
    patient: [styles.fill("surface"), styles.ink("ink"), styles.outline("ink", 3)],
  }[kind];
  const node = box(parent, {
    h: 36,
    w: 0,
    radius: 8,
    styles: look,
    pad: [0, 0, 0, kind === "patient" ? 9 : 12],
    flow: "row",
  });
  const word = text(
    node,
    () => {
      const shares = read(live);
      const total = shares.amo + shares.amc + Math.max(0, shares.patient);
      return total === 0 ? "" : percent(roundHalfUp(Math.max(0, shares[kind]) * 100, total));
    },
    { role: "label", weight: "bold", fixedSize: true },
  );
  watch(
    () => shareWidths(read(live), width)[index],
    (w) => {
      node.width = w;
      node.hidden = w === 0;
      word.hidden = w < ROOM_FOR_PERCENT;
    },
  );
}

/** The bar alone, 36 px high: full, full but lighter, hollow. `width` in px. */
export function shareBar(parent: Node, shares: Live<Shares>, width: number, where: BoxOptions = {}): Node {
  const node = box(parent, { w: width, h: 36, flow: "row", gap: SHARE_GAP, name: "share-bar", ...where });
  for (const kind of ["amo", "amc", "patient"] as const) segment(node, kind, shares, width);
  return node;
}

/** The square that stands for a share in a legend or a field. */
export function shareMark(parent: Node, kind: "amo" | "amc" | "patient"): Node {
  const look = {
    amo: [styles.fill("caisse")],
    amc: [styles.fill("mut"), styles.sunOutline("line")],
    patient: [styles.fill("surface"), styles.outline("ink", 3)],
  }[kind];
  return box(parent, { w: 20, h: 20, radius: 5, styles: look });
}

/** Bar, three legend rows (kept when a share is 0), and the red note of a negative patient share. */
export function shareBlock(parent: Node, shares: Live<Shares>, width: number, where: BoxOptions = {}): Node {
  const node = box(parent, { w: width, flow: "column", gap: 6, ...where });
  shareBar(node, shares, width);
  const names = { amo: kit.share.caisse, amc: kit.share.mutuelle, patient: kit.share.patient } as const;
  for (const kind of ["amo", "amc", "patient"] as const) {
    const row = box(node, { w: "full", flow: "row", gap: 10, name: `share-${kind}` });
    shareMark(row, kind);
    text(row, names[kind], { role: "label", grow: 1 });
    text(row, () => amount(read(shares)[kind]), { role: "label", weight: "bold" });
  }
  const warning = note(node, { tone: "error", text: () => kit.shareNegative(amount(read(shares).patient)) });
  visible(warning, () => read(shares).patient < 0);
  return node;
}
