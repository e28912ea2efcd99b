import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const UI = fileURLToPath(new URL("../../../firmware/ui/", import.meta.url));
const files = readdirSync(UI, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => ({ file, source: readFileSync(`${UI}${file}`, "utf8") }));

/** Rules of the kit that no type can hold. */
describe("the interface's own rules", () => {
  it("colours are written in one file", () => {
    const wrong = files.filter(
      ({ file, source }) => file !== "kit/theme/colors.ts" && /["'`]#[0-9a-f]{6}["'`]|0x[0-9a-f]{6}\b/i.test(source),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it("screens know the kit, not LVGL", () => {
    const wrong = files.filter(
      ({ file, source }) => file.startsWith("screens/") && source.includes("lvgl-bindings-ts"),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it("screens write no French of their own", () => {
    const wrong = files.filter(
      ({ file, source }) =>
        file.startsWith("screens/") &&
        /"[^"\n]*[éèêàçùœ’«»][^"\n]*"/.test(source.replace(/^\s*(\/\/|\*|\/\*).*$/gm, "")),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});
