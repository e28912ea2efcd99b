import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { BundleInbox, GivenBundle } from "../../../firmware/drivers/bundle-source/contract.js";
import { pcInbox } from "../../../firmware/drivers/bundle-source/pc-inbox.js";
import { value } from "../../support/pc-app.js";
import { temporaryFolder } from "../../support/store.js";

let folder: ReturnType<typeof temporaryFolder>;
let path: string;
let inbox: BundleInbox;
beforeEach(() => {
  folder = temporaryFolder();
  path = join(folder.path, "cable");
  inbox = pcInbox(path);
});
afterEach(() => folder.remove());

const named = (bytes: Uint8Array): GivenBundle => ({
  sha256: createHash("sha256").update(bytes).digest("hex"),
  size: bytes.length,
});
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
const CONTENT = bytesOf("all the bytes of a bundle");
const NAME = named(CONTENT);
/** The next that starts on the same folder, as after a power cut. */
const again = (): BundleInbox => pcInbox(path);
const shown = (of: BundleInbox = inbox): string | undefined => {
  const now = of.state();
  return now.kind === "plugged" ? now.files.map((file) => readFileSync(file.path, "utf8")).join() : undefined;
};
const here = (): readonly string[] => (existsSync(path) ? readdirSync(path) : []);

describe("a bundle in pieces", () => {
  test("is shown once it is whole; before, how much of it is here", async () => {
    expect(value(await inbox.received(NAME))).toBe(0);
    expect(inbox.state()).toEqual({ kind: "empty" });
    expect(value(await inbox.write(NAME, 0, CONTENT.subarray(0, 10)))).toBe(10);
    expect(inbox.state()).toEqual({ kind: "coming", received: 10, size: 25 });
    expect(value(await inbox.received(NAME))).toBe(10);
    expect(value(await inbox.write(NAME, 10, CONTENT.subarray(10)))).toBe(25);
    expect(shown()).toBe("all the bytes of a bundle");
    expect(value(await inbox.received(NAME))).toBe(25);
    expect(statSync(join(path, here()[0] ?? "")).mode & 0o777).toBe(0o600);
  });

  test("tells what was made of it, also once it is discarded, until it is given again", async () => {
    value(await inbox.write(NAME, 0, CONTENT));
    const [name = ""] = here();
    expect(inbox.verdict(NAME)).toBeUndefined();
    inbox.judged(join(path, "another"), { kind: "offered" });
    expect(inbox.verdict(NAME)).toBeUndefined();
    const refused = { kind: "refused", code: "downgrade" } as const;
    inbox.judged(join(path, name), refused);
    await inbox.discard(join(path, name));
    expect(inbox.verdict(NAME)).toEqual(refused);
    expect(inbox.verdict(named(bytesOf("another")))).toBeUndefined();
    value(await inbox.write(NAME, 0, CONTENT));
    expect(inbox.verdict(NAME)).toBeUndefined();
  });

  test("goes on where it stopped when the terminal starts again, half or whole", async () => {
    value(await inbox.write(NAME, 0, CONTENT.subarray(0, 10)));
    const second = again();
    expect(value(await second.received(NAME))).toBe(10);
    expect(second.state()).toEqual({ kind: "empty" });
    value(await second.write(NAME, 10, CONTENT.subarray(10)));
    const third = again();
    expect(value(await third.received(NAME))).toBe(25);
    expect(shown(third)).toBe("all the bytes of a bundle");
  });

  test("of which a power cut kept less or more than was told, is whole in the end or refused", async () => {
    value(await inbox.write(NAME, 0, CONTENT.subarray(0, 10)));
    const part = join(path, here()[0] ?? "");
    truncateSync(part, 7);
    const less = again();
    expect(await less.write(NAME, 10, CONTENT.subarray(10))).toEqual({
      ok: false,
      error: { kind: "wrong-offset", received: 7 },
    });
    value(await less.write(NAME, 7, CONTENT.subarray(7, 12)));
    writeFileSync(part, bytesOf("x".repeat(25)));
    expect(value(await again().received(NAME))).toBe(0);
  });

  test("that goes, when it was taken or refused, may come again", async () => {
    value(await inbox.write(NAME, 0, CONTENT));
    const now = inbox.state();
    for (const file of now.kind === "plugged" ? now.files : []) await inbox.discard(file.path);
    expect(inbox.state()).toEqual({ kind: "empty" });
    expect(here()).toEqual([]);
    expect(value(await inbox.received(NAME))).toBe(0);
    value(await inbox.write(NAME, 0, CONTENT));
    expect(shown()).toBe("all the bytes of a bundle");
  });

  test("is forgotten when another begins, half or whole, and not when another is asked for", async () => {
    const other = bytesOf("another bundle");
    value(await inbox.write(NAME, 0, CONTENT));
    expect(value(await inbox.received(named(other)))).toBe(0);
    expect(shown()).toBe("all the bytes of a bundle");
    value(await inbox.write(named(other), 0, other.subarray(0, 3)));
    expect(inbox.state()).toEqual({ kind: "coming", received: 3, size: 14 });
    value(await inbox.write(NAME, 0, CONTENT.subarray(0, 3)));
    expect(value(await inbox.received(named(other)))).toBe(0);
    expect(here()).toHaveLength(1);
  });
});

describe("what is refused", () => {
  test("bytes that do not follow: past the end, over what is here, after the whole", async () => {
    const wrong = (received: number) => ({ ok: false, error: { kind: "wrong-offset", received } });
    expect(await inbox.write(NAME, 5, CONTENT.subarray(5))).toEqual(wrong(0));
    value(await inbox.write(NAME, 0, CONTENT.subarray(0, 10)));
    expect(await inbox.write(NAME, 0, CONTENT)).toEqual(wrong(10));
    expect(await inbox.write(NAME, 9, CONTENT.subarray(9))).toEqual(wrong(10));
    value(await inbox.write(NAME, 10, CONTENT.subarray(10)));
    expect(await inbox.write(NAME, 25, bytesOf("more"))).toEqual(wrong(25));
    expect(shown()).toBe("all the bytes of a bundle");
  });

  test("no bytes, or more than were announced", async () => {
    const length = { ok: false, error: { kind: "wrong-length" } };
    expect(await inbox.write(NAME, 0, new Uint8Array(0))).toEqual(length);
    expect(await inbox.write({ ...NAME, size: 24 }, 0, CONTENT)).toEqual(length);
    expect(here()).toEqual([]);
  });

  test("other bytes than were announced, and none of them stays", async () => {
    const lie = { ...NAME, size: 24 };
    value(await inbox.write(lie, 0, CONTENT.subarray(0, 20)));
    expect(await inbox.write(lie, 20, CONTENT.subarray(20, 24))).toEqual({ ok: false, error: { kind: "wrong-hash" } });
    expect(inbox.state()).toEqual({ kind: "empty" });
    expect(here()).toEqual([]);
    expect(inbox.state()).toEqual({ kind: "empty" });
  });

  test("more than any bundle, and more than there is room for twice", async () => {
    const huge = { ...NAME, size: 512 * 1024 * 1024 + 1 };
    expect(await inbox.received(huge)).toEqual({ ok: false, error: { kind: "too-large" } });
    expect(await inbox.write(huge, 0, CONTENT)).toEqual({ ok: false, error: { kind: "too-large" } });
    const full = { ok: false, error: { kind: "disk-full" } };
    const tight = pcInbox(path, async () => 2 * CONTENT.length - 1);
    expect(await tight.received(NAME)).toEqual(full);
    expect(await tight.write(NAME, 0, CONTENT)).toEqual(full);
    expect(here()).toEqual([]);
    const enough = pcInbox(path, async () => 2 * CONTENT.length);
    expect(value(await enough.write(NAME, 0, CONTENT))).toBe(25);
  });

  test("a folder that cannot be read is told, and what a PC gives fails without a word of it", async () => {
    writeFileSync(path, "not a folder");
    const broken = again();
    expect(await broken.write(NAME, 0, CONTENT)).toMatchObject({ ok: false, error: { kind: "io" } });
    expect(broken.state().kind).toBe("unreadable");
  });
});

test("whatever is written in whatever order, restarts between: only announced contents are ever shown", async () => {
  const contents = ["first bundle", "the second one", "3"].map(bytesOf);
  const step = fc.record({
    bundle: fc.nat(2),
    lie: fc.integer({ min: -1, max: 1 }),
    offset: fc.nat(14),
    length: fc.nat(14),
    follows: fc.boolean(),
    altered: fc.nat(9).map((one) => one === 0),
    restart: fc.nat(9).map((one) => one === 0),
  });
  let whole = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      let now = again();
      for (const { bundle, lie, offset, length, follows, altered, restart } of steps) {
        if (restart) now = again();
        const content = contents[bundle] ?? CONTENT;
        const name = { ...named(content), size: Math.max(1, content.length + lie) };
        const from = follows ? value(await now.received(name)) : offset;
        const bytes = Uint8Array.from(content.subarray(from, from + length));
        if (altered && bytes.length > 0) bytes[0] = (bytes[0] ?? 0) ^ 1;
        const wrote = await now.write(name, from, bytes);
        if (wrote.ok) expect(wrote.value).toBe(from + bytes.length);
        const seen = shown(now);
        if (seen !== undefined) {
          whole += 1;
          expect(contents.map((each) => Buffer.from(each).toString())).toContain(seen);
        }
        expect(here().length).toBeLessThanOrEqual(1);
        expect(readdirSync(folder.path)).toEqual(existsSync(path) ? ["cable"] : []);
      }
    }),
    { numRuns: 200 },
  );
  expect(whole).toBeGreaterThan(0);
});
