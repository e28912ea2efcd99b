import { fr } from "../../billing/french.js";
import { dayText } from "../forms.js";
import type { Quittance } from "../quittance.js";
import { CARDS, CODE_NOTE, LEGEND, MODES, NOT_A_SHEET, NOT_A_SHEET_MORE, PAPER_SHEET, TEST_NOTE } from "../words.js";
import type { Sheet } from "./sheet.js";
import { ascent, LEFT, leading, RIGHT, SMALL, SMALL_STRONG, type Style, TINT } from "./style.js";

const PAD = 10;

/** What this sheet is not, how the invoice was signed, and how to read it. */
export function drawNotes(sheet: Sheet, quittance: Quittance): void {
  const { test, securing } = quittance;
  const paragraphs: readonly (readonly [string, Style])[] = [
    [NOT_A_SHEET, SMALL_STRONG],
    [securing.needsPaper ? PAPER_SHEET : NOT_A_SHEET_MORE, SMALL],
    [signed(securing), SMALL],
    [LEGEND, SMALL],
    [CODE_NOTE, SMALL],
    ...(test ? [[TEST_NOTE, SMALL_STRONG] as const] : []),
  ];
  const wrapped = paragraphs.map(([text, style]) => ({
    style,
    lines: sheet.wrap(text, style, RIGHT - LEFT - 2 * PAD),
  }));
  const height = wrapped.reduce((sum, { lines, style }) => sum + lines.length * leading(style), 2 * PAD);
  sheet.room(height);
  sheet.box(LEFT, sheet.y, RIGHT - LEFT, height, { fill: TINT });
  const notes = sheet.element(sheet.root, "Sect");
  let y = sheet.y + PAD;
  for (const { lines, style } of wrapped) {
    const top = y;
    sheet.write(
      notes,
      "P",
      lines.map((text, at) => ({ text, x: LEFT + PAD, baseline: top + at * leading(style) + ascent(style), style })),
    );
    y += lines.length * leading(style);
  }
  sheet.y += height;
}

function signed({ mode, signatures, halfSigned }: Quittance["securing"]): string {
  const by = signatures.map(({ by: card, on }) => `${CARDS[card]} le ${dayText(on)}`);
  const how = by.length === 0 ? "aucune carte ne l'a signée" : `signée par ${by.join(" et par ")}`;
  const missing = halfSigned ? " La signature de l'autre carte est attendue." : "";
  return fr(`Facture en ${MODES[mode]}, ${how}.${missing}`);
}
