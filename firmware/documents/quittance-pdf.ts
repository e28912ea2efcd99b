import type { Faces } from "./faces.js";
import { invoiceNumber } from "./forms.js";
import { drawContinuation, drawFeet, drawHead } from "./page/head.js";
import { drawLines } from "./page/lines.js";
import { drawNotes } from "./page/notes.js";
import { drawPeople, type NirForm } from "./page/people.js";
import { Sheet, type SheetFile } from "./page/sheet.js";
import { drawSums } from "./page/sums.js";
import { type Quittance, titleOf } from "./quittance.js";

export interface QuittanceOptions {
  readonly faces: Faces;
  readonly nir: NirForm;
}

/**
 * The sheet for the patient: tagged PDF 1.7, A4 portrait, French. The same quittance, options and Node give the same
 * bytes. One block of some tens of milliseconds: on the terminal, `quittanceInWorker`.
 */
export function quittancePdf(quittance: Quittance, { faces, nir }: QuittanceOptions): Promise<SheetFile> {
  const title = `${titleOf(quittance)} ${invoiceNumber(quittance.number)}`;
  const sheet = new Sheet(
    {
      title,
      author: quittance.professional.name,
      subject: "Duplicata de facture pour le patient",
      created: new Date(`${quittance.issuedOn}T00:00:00Z`),
    },
    faces,
  );
  sheet.onContinuation(() => drawContinuation(sheet, quittance));
  drawHead(sheet, quittance);
  drawPeople(sheet, quittance, nir);
  drawLines(sheet, quittance);
  drawSums(sheet, quittance);
  drawNotes(sheet, quittance);
  drawFeet(sheet, quittance);
  return sheet.finish();
}
