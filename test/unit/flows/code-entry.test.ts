import { expect, test } from "vitest";
import { CodeEntry } from "../../../firmware/flows/session/code-entry.js";

function typed(...digits: readonly number[]): CodeEntry {
  const code = new CodeEntry();
  for (const digit of digits) code.add(digit);
  return code;
}

test("four digits are the code, in ASCII; a fifth is ignored", () => {
  const code = typed(1, 2, 3);
  expect(code.complete).toBe(false);
  code.add(0);
  code.add(9);
  expect(code.complete).toBe(true);
  expect(Buffer.from(code.take()).toString("latin1")).toBe("1230");
});

test("the last digit is erased, and erasing nothing changes nothing", () => {
  const code = typed(1, 2);
  code.erase();
  expect(code.count).toBe(1);
  code.erase();
  code.erase();
  expect(code.count).toBe(0);
});

test("once taken or cleared, nothing of it is left", () => {
  const taken = typed(1, 2, 3, 4);
  taken.take();
  expect(taken.count).toBe(0);
  expect([...taken.take()]).toEqual([0, 0, 0, 0]);
  const cleared = typed(9, 9, 9);
  cleared.clear();
  cleared.add(5);
  expect([...cleared.take()]).toEqual([0x35, 0, 0, 0]);
});

test("no text made of it shows a digit", () => {
  const code = typed(1, 2, 3, 4);
  expect(JSON.stringify(code)).toBe("{}");
  expect(Object.values(code)).toEqual([]);
});
