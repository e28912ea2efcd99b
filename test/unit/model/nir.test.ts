import { describe, expect, test } from "vitest";
import { type Nir, nirKey, parseNir } from "../../../firmware/model/nir.js";

describe("NIR", () => {
  test.each([
    ["2850599999002", "30"],
    ["1550699999001", "15"],
    ["1120799999003", "02"],
    ["2770101154003", "29"],
  ])("key of %s is %s", (nir, key) => {
    expect(nirKey(nir as Nir)).toBe(key);
  });

  test("Corsica counts 2A as 19 and 2B as 18", () => {
    const key = (text: string) => String(97 - Number(BigInt(text) % 97n)).padStart(2, "0");
    expect(nirKey("185052A123456" as Nir)).toBe(key("1850519123456"));
    expect(nirKey("185052B123456" as Nir)).toBe(key("1850518123456"));
  });

  test("is read with its blanks", () => {
    expect(parseNir("2 85 05 99 999 002 30")).toEqual({ ok: true, value: "2850599999002" });
  });

  test("a wrong key is told with the right one", () => {
    expect(parseNir("285059999900231")).toEqual({ ok: false, error: { kind: "key", expected: "30" } });
  });

  test.each([
    ["28505999990023", "length"],
    ["9850599999002 30", "characters"],
    ["28505C999900230", "characters"],
  ])("%s is refused: %s", (text, kind) => {
    expect(parseNir(text)).toMatchObject({ ok: false, error: { kind } });
  });
});
