import PDFDocument from "pdfkit";
import type { Faces } from "../faces.js";
import type {} from "./pdfkit-types.js";
import { BOTTOM, PAGE, type Style } from "./style.js";

/** Tags of the logical structure, which screen readers follow. */
export type Tag = "Document" | "Sect" | "H1" | "H2" | "P" | "Table" | "TR" | "TH" | "TD" | "Figure";
/** An element of the logical structure that is still open. */
export type Element = PDFKit.PDFStructureElement;

export interface Run {
  readonly text: string;
  /** Left edge, or right edge when aligned right; points from the left of the page. */
  readonly x: number;
  /** Points from the top of the page. */
  readonly baseline: number;
  readonly style: Style;
  readonly align?: "left" | "right";
}

export interface SheetFacts {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly created: Date;
}

/** Plex draws the narrow space 0.118 em wide, which runs the groups of a number together; the house shows a fifth. */
const THIN = "\u202F";
const THIN_MORE = 0.2 - 0.118;
const AFTER_THIN = /(?<=\u202F)/;

export interface SheetFile {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Code points drawn as an empty box because the faces lack them: "U+0639". */
  readonly missingGlyphs: readonly string[];
}

type StructureOptions = PDFKit.Mixins.StructureElementOptions;

/**
 * Pages to write on, from top to bottom: `y` is where the next thing goes. Text is tagged, or an artifact when it only
 * repeats or decorates. The same calls give the same bytes.
 */
export class Sheet {
  readonly root: Element;
  y: number = PAGE.margin;
  readonly #document: PDFKit.PDFDocument;
  readonly #chunks: Uint8Array[] = [];
  readonly #ended: Promise<void>;
  readonly #faces: Faces;
  readonly #drawn = new Set<string>();
  #continued: () => void = () => undefined;

  constructor({ title, author, subject, created }: SheetFacts, faces: Faces) {
    this.#faces = faces;
    this.#document = new PDFDocument({
      size: [PAGE.width, PAGE.height],
      margin: 0,
      pdfVersion: "1.7",
      lang: "fr-FR",
      tagged: true,
      displayTitle: true,
      bufferPages: true,
      // Helvetica would be read and put in the file.
      font: "",
      info: { Title: title, Author: author, Subject: subject, Creator: "Tournée", CreationDate: created },
    });
    this.#document.registerFont("regular", faces.regular);
    this.#document.registerFont("semibold", faces.semibold);
    this.#document.on("data", (chunk: Uint8Array) => this.#chunks.push(chunk));
    this.#ended = new Promise((resolve, reject) => {
      this.#document.on("end", resolve);
      this.#document.on("error", reject);
    });
    this.root = this.#document.struct("Document");
    this.#document.addStructure(this.root);
  }

  /** What stands at the top of each page after the first. */
  onContinuation(draw: () => void): void {
    this.#continued = draw;
  }

  /** Makes sure that `height` points are left on this page, else goes to the next. Whether a page was turned. */
  room(height: number): boolean {
    if (this.y + height <= BOTTOM) return false;
    this.#document.addPage();
    this.y = PAGE.margin;
    this.#continued();
    return true;
  }

  element(parent: Element, tag: Tag, options: StructureOptions = {}): Element {
    const made = this.#document.struct(tag, options);
    parent.add(made);
    return made;
  }

  /** Runs of text that are one piece of the document: a paragraph, a cell. */
  write(parent: Element, tag: Tag, runs: readonly Run[], options: StructureOptions = {}): void {
    const element = this.element(parent, tag, options);
    const content = this.#document.markStructureContent(tag);
    for (const run of runs) this.#put(run);
    this.#document.endMarkedContent();
    element.add(content);
    element.end();
  }

  /** Text that says nothing new: repeated heads, page numbers. */
  artifact(kind: "Pagination" | "Layout", runs: readonly Run[]): void {
    this.#document.markContent("Artifact", { type: kind });
    for (const run of runs) this.#put(run);
    this.#document.endMarkedContent();
  }

  rule(y: number, from: number, to: number, colour: string, width = 0.6): void {
    this.#ornament(() => this.#document.moveTo(from, y).lineTo(to, y).lineWidth(width).stroke(colour));
  }

  box(
    x: number,
    y: number,
    width: number,
    height: number,
    paint: { readonly fill?: string; readonly edge?: string },
  ): void {
    this.#ornament(() => {
      if (paint.fill !== undefined) this.#document.roundedRect(x, y, width, height, 4).fill(paint.fill);
      if (paint.edge !== undefined) {
        this.#document.roundedRect(x, y, width, height, 4).lineWidth(1).stroke(paint.edge);
      }
    });
  }

  /** A square code `side` points wide, its quiet zone of four modules included. */
  code(
    parent: Element,
    modules: readonly (readonly boolean[])[],
    x: number,
    y: number,
    side: number,
    alt: string,
  ): void {
    const module = side / (modules.length + 8);
    const element = this.element(parent, "Figure", { alt, bbox: [x, y, x + side, y + side] });
    const content = this.#document.markStructureContent("Figure");
    modules.forEach((row, at) => {
      for (const { from, length } of darkRuns(row)) {
        this.#document.rect(x + (from + 4) * module, y + (at + 4) * module, length * module, module);
      }
    });
    this.#document.fill("#000000");
    this.#document.endMarkedContent();
    element.add(content);
    element.end();
  }

  /** Points. */
  width(text: string, { size, face }: Style): number {
    const shown = printable(text);
    const plain = this.#document.font(face).fontSize(size).widthOfString(shown);
    return plain + (shown.split(THIN).length - 1) * THIN_MORE * size;
  }

  /** Lines no wider than `width` points, cut at ordinary spaces; a word that is wider alone is cut where it must. */
  wrap(text: string, style: Style, width: number): readonly string[] {
    const lines: string[] = [];
    let line = "";
    for (const word of printable(text).split(" ")) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (this.width(longer, style) <= width) {
        line = longer;
        continue;
      }
      if (line !== "") lines.push(line);
      const pieces = this.#cut(word, style, width);
      lines.push(...pieces.slice(0, -1));
      line = pieces.at(-1) ?? "";
    }
    return line === "" && lines.length > 0 ? lines : [...lines, line];
  }

  /** The text, its end given up for « … » when it is wider than `width` points. */
  shorten(text: string, style: Style, width: number): string {
    if (this.width(text, style) <= width) return text;
    const [start] = this.#cut(text, style, width - this.width("…", style));
    return `${start?.trimEnd()}…`;
  }

  /** Goes back over the pages, 1 to `pages`, to write what needs their count. */
  eachPage(draw: (page: number, pages: number) => void): void {
    const { start, count } = this.#document.bufferedPageRange();
    for (let page = 0; page < count; page++) {
      this.#document.switchToPage(start + page);
      draw(page + 1, count);
    }
  }

  async finish(): Promise<SheetFile> {
    const pages = this.#document.bufferedPageRange().count;
    this.root.end();
    this.#document.end();
    await this.#ended;
    return { bytes: new Uint8Array(Buffer.concat(this.#chunks)), pages, missingGlyphs: this.#missing() };
  }

  #put({ text, x, baseline, style, align }: Run): void {
    const shown = printable(text);
    if (shown === "") return;
    for (const character of shown) this.#drawn.add(character);
    let left = align === "right" ? x - this.width(shown, style) : x;
    this.#document.font(style.face).fontSize(style.size).fillColor(style.colour);
    for (const piece of shown.split(AFTER_THIN)) {
      this.#document.text(piece, left, baseline, { lineBreak: false, baseline: "alphabetic" });
      left += this.width(piece, style);
    }
  }

  #ornament(draw: () => void): void {
    this.#document.markContent("Artifact", { type: "Layout" });
    draw();
    this.#document.endMarkedContent();
  }

  #cut(word: string, style: Style, width: number): readonly string[] {
    const pieces: string[] = [];
    let piece = "";
    for (const character of word) {
      if (piece !== "" && this.width(piece + character, style) > width) {
        pieces.push(piece);
        piece = "";
      }
      piece += character;
    }
    return [...pieces, piece];
  }

  #missing(): readonly string[] {
    const { regular } = this.#faces;
    return [...this.#drawn]
      .map((character) => character.codePointAt(0) ?? 0)
      .filter((point) => !regular.hasGlyphForCodePoint(point))
      .sort((a, b) => a - b)
      .map((point) => `U+${point.toString(16).toUpperCase().padStart(4, "0")}`);
  }
}

/** Composed accents, and no control character: a decomposed « é » has no glyph of its own. */
function printable(text: string): string {
  return text.normalize("NFC").replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}

function darkRuns(row: readonly boolean[]): readonly { readonly from: number; readonly length: number }[] {
  const runs: { from: number; length: number }[] = [];
  row.forEach((dark, at) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last !== undefined && last.from + last.length === at) last.length += 1;
    else runs.push({ from: at, length: 1 });
  });
  return runs;
}
