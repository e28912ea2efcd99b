import { getDocumentProxy } from "unpdf";

export interface PdfItem {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** From the bottom of the page, points. */
  readonly baseline: number;
  /** Height of the text, points. */
  readonly size: number;
}

export interface PdfPage {
  readonly items: readonly PdfItem[];
  /** The page's text, narrow and no-break spaces as ordinary ones. */
  readonly text: string;
  /** Roles of the logical structure, in reading order. */
  readonly roles: readonly string[];
}

export interface PdfRead {
  readonly pages: readonly PdfPage[];
  readonly info: Readonly<Record<string, unknown>>;
}

/** Ordinary spaces only: what is compared is the words. */
export function ordinary(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, " ");
}

/** Reads a PDF back with another program than the one that wrote it. */
export async function readPdf(bytes: Uint8Array): Promise<PdfRead> {
  // A copy: the reader takes the bytes away, and no Buffer.
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const read = items.flatMap((item) =>
      "str" in item && item.str !== ""
        ? [
            {
              text: item.str,
              left: Number(item.transform[4]),
              right: Number(item.transform[4]) + item.width,
              baseline: Number(item.transform[5]),
              size: item.height,
            },
          ]
        : [],
    );
    pages.push({
      items: read,
      text: ordinary(items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("")),
      roles: rolesOf(await page.getStructTree()),
    });
  }
  const { info } = await pdf.getMetadata();
  return { pages, info: { ...info } };
}

function rolesOf(node: unknown): readonly string[] {
  if (typeof node !== "object" || node === null || !("role" in node)) return [];
  const children = "children" in node && Array.isArray(node.children) ? node.children : [];
  return [String(node.role), ...children.flatMap(rolesOf)];
}
