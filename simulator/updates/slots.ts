import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { UpdateBoard } from "../../firmware/boards/update-board.js";
import type { UpdateServer } from "../../firmware/settings/update-server.js";
import type { Installer } from "../../ota/installer/contract.js";

/** The board's name on a desk. */
export const COMPATIBLE = "tournee-desk";

export interface DeskUpdates extends UpdateBoard {
  /** A server lets the terminal in from outside, as a factory does. */
  provision(server: UpdateServer): void;
  /** The power goes, or the program ends: what starts next is another start of its slot. */
  powerOff(): void;
}

export interface DeskUpdatesOptions {
  /** Of the terminal's updates. */
  readonly folder: string;
  /** What runs before any update. */
  readonly factoryVersion: string;
  /** Ends the program into a restart; it may never settle. */
  readonly restart: () => Promise<void>;
}

/** Trusted for this desk alone: the bench signs with it. */
export const trustPath = (folder: string): string => join(folder, "trust.pem");

/**
 * A desk's memory in two halves: folders with a boot selector that counts attempts as a boot loader does. The program itself
 * stays the one that was built: what a desk updates is the release that it is said to run.
 */
export function deskUpdates({ folder, factoryVersion, restart }: DeskUpdatesOptions): DeskUpdates {
  const slots = join(folder, "slots");
  const listeners = new Set<(server: UpdateServer) => void>();
  /** One start of the program is one start of its slot, however often a server is chosen meanwhile. */
  let opened: Promise<Installer> | undefined;
  return {
    compatible: COMPATIBLE,
    folder,
    // Until something was signed on this desk nobody is believed.
    trust: () =>
      readFile(trustPath(folder), "utf8").catch((cause: NodeJS.ErrnoException) => {
        if (cause.code === "ENOENT") return "";
        throw cause;
      }),
    async running() {
      if (opened !== undefined) {
        const { running, runningVersion } = await (await opened).status();
        return { version: runningVersion, slot: running };
      }
      // Looked at, not started: a look takes no chance from the slot.
      const [{ checkedFile }, { nextSlot, selectorSchema }] = await Promise.all([
        import("../../ota/lib/checked-file.js"),
        import("../../ota/installer/files/selector.js"),
      ]);
      const loaded = await checkedFile(join(slots, "selector.json"), selectorSchema).load();
      if (loaded.from === "nothing") return { version: factoryVersion, slot: "A" };
      const slot = nextSlot(loaded.value);
      return { version: loaded.value.slots[slot].version, slot };
    },
    openInstaller(parts) {
      opened ??= import("../../ota/installer/files/files-installer.js").then(({ FilesInstaller }) =>
        FilesInstaller.start({ ...parts, folder: slots, compatible: COMPATIBLE, factoryVersion, restart }),
      );
      return opened;
    },
    onProvisioned(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    powerOff() {
      opened = undefined;
    },
    provision(server) {
      for (const listener of [...listeners]) listener(server);
    },
  };
}
