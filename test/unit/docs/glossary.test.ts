import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const FIRMWARE = `${ROOT}firmware/`;

/** The words of the code itself: comments say anything. */
const inCode = new Set(
  readdirSync(FIRMWARE, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => {
      const code = readFileSync(`${FIRMWARE}${file}`, "utf8")
        .replace(/\/\*.*?\*\//gs, "")
        .replace(/^\s*\/\/.*$/gm, "");
      return code.match(/[A-Za-z_][\w-]*\w|[A-Za-z_]/g) ?? [];
    }),
);

/** Words of the first column in backticks that could stand in code. */
const words = readFileSync(`${ROOT}docs/glossary.md`, "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .flatMap((line) => [...(line.split(" | ")[0] ?? "").matchAll(/`([^`]+)`/g)])
  .flatMap(([, word]) => (word !== undefined && /^[A-Za-z_][\w-]*$/.test(word) ? [word] : []));

describe("the glossary", () => {
  it("names nothing twice", () => {
    expect(words.length).toBeGreaterThan(30);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  it("gives as words in code only words that are there", () => {
    expect(words.filter((word) => !inCode.has(word))).toEqual([]);
  });
});
