import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { BundleInfo } from "../../../ota/bundle/contract.js";
import type { Installer } from "../../../ota/installer/contract.js";

export interface TestBundle {
  readonly path: string;
  readonly info: BundleInfo;
}

/** A device with two slots: A runs 1.0.0 and is good, nothing was ever written to B. */
export interface InstallerDesk {
  readonly installer: Installer;
  /** A well signed firmware bundle in `folder`. */
  bundle(folder: string, version: string, compatible?: string): Promise<TestBundle>;
  /** Starts the device again from the slot that its boot selector takes. */
  restart(): Promise<Installer>;
  /** Installs, cuts the power in the middle of it, and starts the device again. */
  cutDuring(bundle: TestBundle): Promise<Installer>;
  close(): Promise<void>;
}

/** What the agent expects of an installer of firmware, whatever writes the slots. */
export function installerContract(name: string, open: () => Promise<InstallerDesk>): void {
  describe(`installer: ${name}`, () => {
    let desk: InstallerDesk;
    let folder: string;

    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), "installer-"));
      desk = await open();
    });
    afterEach(async () => {
      await desk.close();
      await rm(folder, { recursive: true, force: true });
    });

    test("as it left the factory it runs and starts A", async () => {
      expect(await desk.installer.status()).toEqual({ running: "A", runningVersion: "1.0.0", next: "A", good: true });
    });

    test("a bundle goes to the slot that does not run, and counts from the next start", async () => {
      const { path, info } = await desk.bundle(folder, "1.1.0");
      const percents: number[] = [];
      const installed = await desk.installer.install(path, info, ({ percent }) => percents.push(percent));
      expect(installed).toEqual({ ok: true, value: { activation: "restart", slot: "B", version: "1.1.0" } });
      expect(await desk.installer.status()).toMatchObject({ running: "A", runningVersion: "1.0.0", next: "B" });
      expect(percents.length).toBeGreaterThan(0);
      expect(percents).toEqual(percents.toSorted((one, other) => one - other));
      expect(percents.every((percent) => percent >= 0 && percent <= 100)).toBe(true);
    });

    test("after the start the new one is not good until it is marked", async () => {
      const { path, info } = await desk.bundle(folder, "1.1.0");
      await desk.installer.install(path, info, () => undefined);
      const installer = await desk.restart();
      expect(await installer.status()).toEqual({ running: "B", runningVersion: "1.1.0", next: "B", good: false });
      expect((await installer.markGood()).ok).toBe(true);
      expect((await installer.status()).good).toBe(true);
      const again = await desk.restart();
      expect(await again.status()).toEqual({ running: "B", runningVersion: "1.1.0", next: "B", good: true });
    });

    test("marked bad, the next start takes the old one, which is still whole", async () => {
      const { path, info } = await desk.bundle(folder, "1.1.0");
      await desk.installer.install(path, info, () => undefined);
      const installer = await desk.restart();
      expect((await installer.markBad()).ok).toBe(true);
      expect((await installer.status()).next).toBe("A");
      const old = await desk.restart();
      expect(await old.status()).toMatchObject({ running: "A", runningVersion: "1.0.0", next: "A", good: true });
    });

    test("marked good, what runs stays, though another one was to start next", async () => {
      const { path, info } = await desk.bundle(folder, "1.1.0");
      await desk.installer.install(path, info, () => undefined);
      for (const _ of ["once", "again"]) {
        expect((await desk.installer.markGood()).ok).toBe(true);
        expect(await desk.installer.status()).toEqual({ running: "A", runningVersion: "1.0.0", next: "A", good: true });
      }
      expect(await (await desk.restart()).status()).toMatchObject({ running: "A", runningVersion: "1.0.0", next: "A" });
    });

    test("never marked, the new one is started three times, then the old one is, and stays", async () => {
      const { path, info } = await desk.bundle(folder, "1.1.0");
      await desk.installer.install(path, info, () => undefined);
      const started: string[] = [];
      for (let start = 1; start <= 3; start++) started.push((await (await desk.restart()).status()).running);
      const old = await desk.restart();
      started.push((await old.status()).running);
      expect(started.join("")).toBe("BBBA");
      expect((await old.markGood()).ok).toBe(true);
      expect(await (await desk.restart()).status()).toEqual({
        running: "A",
        runningVersion: "1.0.0",
        next: "A",
        good: true,
      });
    });

    test("two updates go to one slot, then to the other", async () => {
      let installer = desk.installer;
      for (const version of ["1.1.0", "1.2.0"]) {
        const { path, info } = await desk.bundle(folder, version);
        await installer.install(path, info, () => undefined);
        installer = await desk.restart();
        await installer.markGood();
      }
      expect(await installer.status()).toMatchObject({ running: "A", runningVersion: "1.2.0", next: "A" });
    });

    test("a bundle for another board is refused, and nothing changes", async () => {
      const { path, info } = await desk.bundle(folder, "1.1.0", "another-board");
      const found = await desk.installer.install(path, info, () => undefined);
      const { compatible } = desk.installer;
      expect(found).toEqual({
        ok: false,
        error: { kind: "wrong-compatible", wanted: compatible, found: "another-board" },
      });
      expect(await desk.installer.status()).toMatchObject({ running: "A", next: "A" });
    });

    test("a file that is no bundle is refused, and nothing changes", async () => {
      const { path, info } = await desk.bundle(folder, "1.1.0");
      await writeFile(path, "rubbish");
      const refused = await desk.installer.install(path, info, () => undefined);
      expect(refused).toMatchObject({ ok: false, error: { kind: "bundle" } });
      expect(await desk.installer.status()).toMatchObject({ running: "A", next: "A" });
    });

    test("cut in the middle, what ran starts again and the same bundle installs", async () => {
      const bundle = await desk.bundle(folder, "1.1.0");
      const installer = await desk.cutDuring(bundle);
      expect(await installer.status()).toMatchObject({ running: "A", runningVersion: "1.0.0", next: "A" });
      const again = await installer.install(bundle.path, bundle.info, () => undefined);
      expect(again).toMatchObject({ ok: true, value: { slot: "B" } });
      expect(await (await desk.restart()).status()).toMatchObject({ running: "B", runningVersion: "1.1.0" });
    });
  });
}
