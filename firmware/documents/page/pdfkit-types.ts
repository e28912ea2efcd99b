import type { Font } from "fontkit";

/** What pdfkit 0.20 takes and its published types, of 0.17, do not know. */
declare global {
  namespace PDFKit.Mixins {
    interface PDFFont {
      registerFont(name: string, source: Font): this;
    }
    interface StructureElementOptions {
      scope?: "Column" | "Row";
      /** Left, top, right, bottom in points. */
      bbox?: readonly [number, number, number, number];
    }
  }
}
