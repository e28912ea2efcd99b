import { mkdirSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { BundleSource, SourceState } from "../../firmware/drivers/bundle-source/contract.js";
import { mountedStick } from "../../firmware/drivers/bundle-source/mounted-stick.js";
import { simulatedStick } from "../../firmware/drivers/bundle-source/simulated-stick.js";

/** A port under test, and the hand that puts a folder's files in. */
interface Subject {
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

/** What every implementation of BundleSource does. */
function storageContract(name: string, make: () => Promise<Subject>): void {
  describe(`removable storage: ${name}`, () => {
    let subject: Subject;
    beforeEach(async () => {
      subject = await make();
    });
    afterEach(() => subject.close());

    it("is empty until something is put in", () => {
      expect(subject.storage.state()).toEqual({ kind: "empty" });
    });

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

    it("tells that it was pulled out, and that it came again as another insertion", async () => {
      const { storage, plug, unplug } = subject;
      const path = stick("a", {});
      const first = next(storage, "plugged");
      plug(path);
      await first;
      const gone = next(storage, "empty");
      unplug();
      await gone;
      expect(storage.state()).toEqual({ kind: "empty" });
      const second = next(storage, "plugged");
      plug(path);
      expect((await second).insertion).not.toBe((await first).insertion);
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

    it("tells nothing to a listener that left", async () => {
      const { storage, plug } = subject;
      const seen: SourceState[] = [];
      storage.subscribe((state) => seen.push(state))();
      const plugged = next(storage, "plugged");
      plug(stick("a", {}));
      await plugged;
      expect(seen).toEqual([]);
    });
  });
}

storageContract("a folder of the desk", async () => {
  const storage = simulatedStick();
  return {
    storage,
    plug: (path) => void storage.plug(path),
    unplug: () => storage.unplug(),
    close: () => Promise.resolve(),
  };
});

storageContract("what Linux mounts", async () => {
  const links = join(folder, "links");
  const storage = await mountedStick(links);
  return {
    storage,
    plug: (path) => symlinkSync(path, join(links, "sda1")),
    unplug: () => unlinkSync(join(links, "sda1")),
    close: () => storage.close(),
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
