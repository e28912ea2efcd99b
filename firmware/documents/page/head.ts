import { fr } from "../../billing/french.js";
import { detailsCode } from "../details-code.js";
import { dayText, invoiceNumber } from "../forms.js";
import { type Quittance, titleOf } from "../quittance.js";
import { CODE_ALT, TEST_MARK } from "../words.js";
import type { Element, Sheet } from "./sheet.js";
import { ascent, LEFT, LINE, leading, PAGE, RED, RIGHT, SMALL_SOFT, SMALL_STRONG, SUM, TEXT, TITLE } from "./style.js";

const CODE_SIDE = 92;
/** Of the width of the foot, for whose invoice it is. */
const FOOT_SHARE = 0.8;
const MARK = { ...SMALL_STRONG, colour: RED };

/** Title, number, the mark of a copy and of a test, and the square code at the right. */
export function drawHead(sheet: Sheet, quittance: Quittance): void {
  const { number, date, issuedOn, test } = quittance;
  const head = sheet.element(sheet.root, "Sect");
  const top = sheet.y;
  let y = top + ascent(TITLE);
  sheet.write(head, "H1", [{ text: titleOf(quittance), x: LEFT - 1, baseline: y, style: TITLE }]);
  y += leading(SUM) + 4;
  const facts = `Facture ${invoiceNumber(number)} du ${dayText(date)}`;
  sheet.write(head, "P", [{ text: facts, x: LEFT, baseline: y, style: SUM }]);
  y += leading(TEXT) + 1;
  const copy = fr(`Duplicata de la facture électronique, édité le ${dayText(issuedOn)}`);
  sheet.write(head, "P", [{ text: copy, x: LEFT, baseline: y, style: TEXT }]);
  if (test) drawMark(sheet, y + 9, head);
  // The quiet zone is white already: the dark part of the code lies on the margin.
  sheet.code(head, detailsCode(quittance), RIGHT - CODE_SIDE + 6, top - 6, CODE_SIDE, CODE_ALT);
  sheet.y = top + CODE_SIDE + 8;
}

function drawMark(sheet: Sheet, y: number, head: Element): void {
  const width = sheet.width(TEST_MARK, MARK) + 16;
  sheet.box(LEFT, y, width, 16, { edge: RED });
  sheet.write(head, "P", [{ text: TEST_MARK, x: LEFT + 8, baseline: y + 11, style: MARK }]);
}

/** The short head of the pages that follow. */
export function drawContinuation(sheet: Sheet, quittance: Quittance): void {
  const baseline = PAGE.margin + ascent(SMALL_SOFT);
  const text = `${titleOf(quittance)}, facture ${invoiceNumber(quittance.number)} (suite)`;
  sheet.artifact("Pagination", [
    { text, x: LEFT, baseline, style: SMALL_SOFT },
    ...(quittance.test ? [{ text: TEST_MARK, x: RIGHT, baseline, style: MARK, align: "right" as const }] : []),
  ]);
  sheet.rule(PAGE.margin + leading(SMALL_SOFT) + 3, LEFT, RIGHT, LINE);
  sheet.y = PAGE.margin + leading(SMALL_SOFT) + 12;
}

/** Page numbers and whose invoice it is, at the foot of every page. */
export function drawFeet(sheet: Sheet, quittance: Quittance): void {
  const baseline = PAGE.height - PAGE.margin;
  const whose = `Facture ${invoiceNumber(quittance.number)}, ${quittance.professional.name}`;
  const text = sheet.shorten(whose, SMALL_SOFT, (RIGHT - LEFT) * FOOT_SHARE);
  sheet.eachPage((page, pages) => {
    sheet.rule(baseline - 14, LEFT, RIGHT, LINE);
    sheet.artifact("Pagination", [
      { text, x: LEFT, baseline, style: SMALL_SOFT },
      { text: `Page ${page}/${pages}`, x: RIGHT, baseline, style: SMALL_SOFT, align: "right" },
    ]);
  });
}
