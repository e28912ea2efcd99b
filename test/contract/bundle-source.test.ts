import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { BundleSource, SourceState } from "../../firmware/drivers/bundle-source/contract.js";
import { mountedStick } from "../../firmware/drivers/bundle-source/mounted-stick.js";
import { pcInbox } from "../../firmware/drivers/bundle-source/pc-inbox.js";
import { simulatedStick } from "../../firmware/drivers/bundle-source/simulated-stick.js";

/** A source under test, and the hand that brings something and takes it away. */
interface Subject {
  readonly source: BundleSource;
  /** Something with one file of these bytes. */
  bring(content: string): void;
  take(): void;
  close(): Promise<void>;
}

/** A port for sticks under test, and the hand that puts a folder's files in. */
interface StickSubject {
  readonly storage: BundleSource;
  plug(folder: string): void;
  unplug(): void;
  close(): Promise<void>;
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "stick-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A stick with these files; undefined makes a folder. */
function stick(name: string, files: Readonly<Record<string, string | undefined>>): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (const [file, content] of Object.entries(files)) {
    if (content === undefined) mkdirSync(join(path, file));
    else writeFileSync(join(path, file), content);
  }
  return path;
}

/** Resolves with the first state of that kind from now on. */
function next<K extends SourceState["kind"]>(
  storage: BundleSource,
  kind: K,
): Promise<Extract<SourceState, { kind: K }>> {
  return new Promise((resolve) => {
    const stop = storage.subscribe((state) => {
      if (state.kind !== kind) return;
      stop();
      resolve(state as Extract<SourceState, { kind: K }>);
    });
  });
}

/** What every source does. */
function sourceContract(name: string, make: () => Promise<Subject>): void {
  describe(`source of bundles: ${name}`, () => {
    let subject: Subject;
    beforeEach(async () => {
      subject = await make();
    });
    afterEach(() => subject.close());

    it("is empty until something comes", () => {
      expect(subject.source.state()).toEqual({ kind: "empty" });
    });

    it("tells what came, with its bytes, where they can be read", async () => {
      const { source, bring } = subject;
      const plugged = next(source, "plugged");
      bring("a bundle");
      const { files } = await plugged;
      expect(files.map(({ path, size }) => [readFileSync(path, "utf8"), size])).toEqual([["a bundle", 8]]);
      expect(source.state()).toEqual(await plugged);
    });

    it("tells that it went, and that it came again as another insertion", async () => {
      const { source, bring, take } = subject;
      const first = next(source, "plugged");
      bring("a bundle");
      await first;
      const gone = next(source, "empty");
      take();
      await gone;
      expect(source.state()).toEqual({ kind: "empty" });
      const second = next(source, "plugged");
      bring("a bundle");
      expect((await second).insertion).not.toBe((await first).insertion);
    });

    it("tells nothing to a listener that left", async () => {
      const { source, bring } = subject;
      const seen: SourceState[] = [];
      source.subscribe((state) => seen.push(state))();
      const plugged = next(source, "plugged");
      bring("a bundle");
      await plugged;
      expect(seen).toEqual([]);
    });

    it("discards nothing but what it shows", async () => {
      const { source, bring } = subject;
      const plugged = next(source, "plugged");
      bring("a bundle");
      await plugged;
      const other = join(folder, "other");
      writeFileSync(other, "");
      await source.discard(other);
      expect(existsSync(other)).toBe(true);
      expect(source.state()).toEqual(await plugged);
    });
  });
}

/** What every port for sticks does besides. */
function stickContract(name: string, make: () => Promise<StickSubject>): void {
  sourceContract(name, async () => {
    const { storage, plug, unplug, close } = await make();
    let sticks = 0;
    return {
      source: storage,
      bring(content) {
        sticks += 1;
        plug(stick(`stick-${sticks}`, { "one.bundle": content }));
      },
      take: unplug,
      close,
    };
  });

  describe(`stick: ${name}`, () => {
    let subject: StickSubject;
    beforeEach(async () => {
      subject = await make();
    });
    afterEach(() => subject.close());

    it("tells a stick with the plain files at its top, by name, with their bytes", async () => {
      const { storage, plug } = subject;
      const path = stick("a", { "b.raucb": "12345", "a.txt": "1", "System Volume Information": undefined });
      symlinkSync("/etc/hostname", join(path, "link.raucb"));
      const plugged = next(storage, "plugged");
      plug(path);
      const { files } = await plugged;
      expect(files.map(({ name: file, size }) => [file, size])).toEqual([
        ["a.txt", 1],
        ["b.raucb", 5],
      ]);
      expect(storage.state()).toEqual(await plugged);
    });

    it("tells of a stick that cannot be listed", async () => {
      const { storage, plug } = subject;
      const unreadable = next(storage, "unreadable");
      plug(join(folder, "torn out"));
      expect((await unreadable).detail).toContain("ENOENT");
    });

    it("looks at no more than a thousand entries", async () => {
      const { storage, plug } = subject;
      const path = stick("a", Object.fromEntries(Array.from({ length: 1_100 }, (_, at) => [`${at}.jpg`, ""])));
      const plugged = next(storage, "plugged");
      plug(path);
      expect((await plugged).files).toHaveLength(1_000);
    });

    it("is not changed by being discarded", async () => {
      const { storage, plug } = subject;
      const plugged = next(storage, "plugged");
      plug(stick("a", { "b.raucb": "12345" }));
      const [file] = (await plugged).files;
      await storage.discard(file?.path ?? "");
      expect(existsSync(file?.path ?? "")).toBe(true);
      expect(storage.state()).toEqual(await plugged);
    });
  });
}

stickContract("a folder of the desk", async () => {
  const storage = simulatedStick();
  return {
    storage,
    plug: (path) => void storage.plug(path),
    unplug: () => storage.unplug(),
    close: () => Promise.resolve(),
  };
});

stickContract("what Linux mounts", async () => {
  const links = join(folder, "links");
  const storage = await mountedStick(links);
  return {
    storage,
    plug: (path) => symlinkSync(path, join(links, "sda1")),
    unplug: () => unlinkSync(join(links, "sda1")),
    close: () => storage.close(),
  };
});

sourceContract("what a PC gives", async () => {
  const source = pcInbox(join(folder, "inbox"));
  return {
    source,
    bring(content) {
      const bytes = Buffer.from(content);
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      void source.write({ sha256, size: bytes.length }, 0, bytes);
    },
    take() {
      const now = source.state();
      if (now.kind === "plugged") for (const { path } of now.files) void source.discard(path);
    },
    close: () => Promise.resolve(),
  };
});

describe("what Linux mounts", () => {
  it("is seen when it was in before the terminal started, and the second stick waits for the first to leave", async () => {
    const links = join(folder, "links");
    mkdirSync(links);
    symlinkSync(stick("first", { one: "" }), join(links, "sda1"));
    const storage = await mountedStick(links);
    expect(storage.state()).toMatchObject({ kind: "plugged", files: [{ name: "one" }] });
    symlinkSync(stick("second", { two: "" }), join(links, "sda2"));
    const plugged = next(storage, "plugged");
    unlinkSync(join(links, "sda1"));
    expect((await plugged).files.map(({ name }) => name)).toEqual(["two"]);
    await storage.close();
  });
});
