import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fr } from "../../../firmware/ui/i18n/fr.js";

type Glyphs = Readonly<Record<string, readonly number[]>>;
const glyphs = JSON.parse(readFileSync(new URL("../../../build/fonts/glyphs.json", import.meta.url), "utf8")) as Glyphs;

/** Arguments tried in every place of a text with a part that varies. */
const SAMPLES: readonly (string | number)[] = [0, 1, 2, 1234, "CÔTÉ Zoë-Œuvre", "1\u202F234,56\u00A0€"];

function combinations(count: number): readonly (readonly (string | number)[])[] {
  if (count === 0) return [[]];
  return combinations(count - 1).flatMap((head) => SAMPLES.map((sample) => [...head, sample]));
}

/** Every text of the catalogue with its path; a function is called with every combination of the samples. */
function* texts(node: unknown, path: string): Generator<readonly [string, string]> {
  if (typeof node === "string") yield [path, node];
  else if (typeof node === "function") {
    for (const args of combinations(node.length)) {
      const made: unknown = Reflect.apply(node, undefined, args);
      yield* texts(made, `${path}(${args.join(", ")})`);
    }
  } else if (typeof node === "object" && node !== null) {
    for (const [key, child] of Object.entries(node)) yield* texts(child, `${path}.${key}`);
  } else throw new Error(`${path} is neither a text, a function nor a group`);
}

const all = [...texts(fr, "fr")];
const textFonts = Object.entries(glyphs).filter(
  ([name]) => name.startsWith("tournee_text_") && !/_(display|clock)_/.test(name),
);

describe("the French catalogue", () => {
  it("finds texts and fonts to check", () => {
    expect(all.length).toBeGreaterThan(50);
    expect(textFonts).toHaveLength(60);
  });

  it.each(textFonts)("%s has every character", (_name, codes) => {
    const known = new Set(codes);
    const missing = all.filter(([, text]) => [...text].some((c) => c !== "\n" && !known.has(c.codePointAt(0) ?? 0)));
    expect(missing).toEqual([]);
  });

  it("is composed (NFC) and free of straight apostrophes and three dots", () => {
    const wrong = all.filter(([, text]) => text !== text.normalize("NFC") || /'|\.\.\./.test(text));
    expect(wrong).toEqual([]);
  });

  it("puts the spaces of French typography before ? ! ; : and inside « »", () => {
    const wrong = all.filter(([, text]) => /[^\u202F\s][?!;»]|[^\u00A0\d]:(?!\d)| [?!;:»]|«(?!\u202F)/.test(text));
    expect(wrong).toEqual([]);
  });

  it("never says tu and never shouts", () => {
    const wrong = all.filter(([, text]) => /\b(tu|ton|ta|tes|toi)\b/i.test(text) || text.includes("!"));
    expect(wrong).toEqual([]);
  });
});
