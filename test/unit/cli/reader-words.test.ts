import { expect, test } from "vitest";
import { ReaderWords } from "../../../firmware/cli/reader-words.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const words = (text: string) => new ReaderWords().push(bytes(text));

test("each line is a word, however it is cut", () => {
  const reader = new ReaderWords();
  expect(reader.push(bytes("insert vi"))).toEqual([]);
  expect(reader.push(bytes("tale\nremove cps\nins"))).toEqual([
    { kind: "insert", slot: "vitale", card: undefined },
    { kind: "remove", slot: "cps" },
  ]);
  expect(reader.push(bytes("ert cps cps:blocked\r\n\n"))).toEqual([
    { kind: "insert", slot: "cps", card: "cps:blocked" },
    { kind: "nothing" },
  ]);
});

test("codes are bytes of digits, one or several", () => {
  expect(words("code 1234\ncode 1234 5678 5678\ncode\n")).toEqual([
    { kind: "code", codes: [bytes("1234")] },
    { kind: "code", codes: [bytes("1234"), bytes("5678"), bytes("5678")] },
    { kind: "code", codes: [] },
  ]);
});

test("what is no word is told so, and the next line is read", () => {
  const kinds = words(`insert\ninsert back\nremove cps now\n${"x".repeat(300)}\nquit please\nhelp\ncancel\nquit\n`);
  expect(kinds.map(({ kind }) => kind)).toEqual([...Array(6).fill("unknown"), "cancel", "quit"]);
});
