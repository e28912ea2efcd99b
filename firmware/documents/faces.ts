import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create, type Font } from "fontkit";

/** The two faces of the printed page: IBM Plex Sans (SIL OFL 1.1), whose digits all have one width. */
export interface Faces {
  readonly regular: Font;
  readonly semibold: Font;
}

const PACKAGE = "@expo-google-fonts/ibm-plex-sans";

/**
 * Reads the faces from their installed package; to be kept by who makes several sheets.
 * @throws when the package is not installed.
 */
export function loadFaces(): Faces {
  const { resolve } = createRequire(import.meta.url);
  const read = (path: string): Font => face(readFileSync(resolve(`${PACKAGE}/${path}`)));
  return {
    regular: read("400Regular/IBMPlexSans_400Regular.ttf"),
    semibold: read("600SemiBold/IBMPlexSans_600SemiBold.ttf"),
  };
}

/**
 * A TrueType face whose text is set glyph by glyph: composed French and figures in columns need neither kerning nor
 * ligatures, and shaping them takes ten times as long as all the rest.
 */
function face(bytes: Buffer): Font {
  const font = create(bytes);
  if (!("layout" in font)) throw new Error("not a single face but a collection");
  const shape = font.layout.bind(font);
  font.layout = (text) => {
    const run = shape("");
    run.glyphs = font.glyphsForString(text);
    run.positions = run.glyphs.map(({ advanceWidth }) => ({
      xAdvance: advanceWidth,
      yAdvance: 0,
      xOffset: 0,
      yOffset: 0,
    }));
    return run;
  };
  return font;
}
