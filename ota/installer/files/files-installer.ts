import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { BundleInfo, VerifyBundle } from "../../bundle/contract.js";
import { type CheckedFile, checkedFile } from "../../lib/checked-file.js";
import type { Clock } from "../../lib/clock.js";
import type { Log } from "../../lib/log.js";
import { err, ok, type Result } from "../../lib/result.js";
import type { Installed, Installer, InstallFailure, InstallProgress, SlotName, SlotStatus } from "../contract.js";
import { refuseFiles } from "./refuse-files.js";
import * as select from "./selector.js";
import { unpack } from "./unpack.js";

export interface FilesInstallerOptions {
  /** Holds the folders `A` and `B` and the selector. Made when it is not there. */
  readonly folder: string;
  /** The board's name; without it the folder takes that of the first bundle installed, and keeps it. */
  readonly compatible?: string;
  /** What slot A of a new folder is said to hold. */
  readonly factoryVersion: string;
  readonly verify: VerifyBundle;
  readonly trust: () => Promise<string>;
  readonly clock: Clock;
  readonly log: Log;
  /** What a restart is here. */
  readonly restart: () => Promise<void>;
  readonly selector?: CheckedFile<select.Selector>;
}

/**
 * Firmware as two folders and a small file in the boot loader's stead, for desks and continuous integration: the same
 * attempts, marks and fall-backs as on a board, with no rights needed.
 */
export class FilesInstaller implements Installer {
  readonly #options: FilesInstallerOptions;
  readonly #file: CheckedFile<select.Selector>;
  readonly #running: SlotName;
  #selector: select.Selector;

  private constructor(
    options: FilesInstallerOptions,
    file: CheckedFile<select.Selector>,
    running: SlotName,
    selector: select.Selector,
  ) {
    this.#options = options;
    this.#file = file;
    this.#running = running;
    this.#selector = selector;
  }

  /** Opening it is a start of the device: it takes a chance from the slot that runs from now on. */
  static async start(options: FilesInstallerOptions): Promise<FilesInstaller> {
    const { folder, factoryVersion, log } = options;
    await mkdir(join(folder, "A"), { recursive: true });
    await mkdir(join(folder, "B"), { recursive: true });
    const file = options.selector ?? checkedFile(join(folder, "selector.json"), select.selectorSchema);
    const loaded = await file.load();
    if (loaded.setAside !== undefined) log.warn({ setAside: loaded.setAside }, "the boot selector could not be read");
    const found = loaded.from === "nothing" ? select.factory(factoryVersion) : loaded.value;
    const { running, selector } = select.boot(found);
    try {
      await file.save(selector);
    } catch (error) {
      // A disk that is full must not keep the device from starting: this start is not counted.
      log.warn({ reason: String(error) }, "the boot selector cannot be written");
    }
    log.info({ slot: running, version: selector.slots[running].version }, "started");
    return new FilesInstaller(options, file, running, selector);
  }

  get compatible(): string | undefined {
    return this.#options.compatible ?? this.#selector.compatible;
  }

  /** Where the files of what runs lie. */
  get runningFolder(): string {
    return join(this.#options.folder, this.#running);
  }

  status(): Promise<SlotStatus> {
    const { version, good } = this.#selector.slots[this.#running];
    return Promise.resolve({
      running: this.#running,
      runningVersion: version,
      next: select.nextSlot(this.#selector),
      good,
    });
  }

  async install(
    path: string,
    info: BundleInfo,
    onProgress: (progress: InstallProgress) => void,
  ): Promise<Result<Installed, InstallFailure>> {
    const { folder, verify, trust, clock } = this.#options;
    const otherFormat = "slots of files take bundles of files; build from a folder without manifest.raucm";
    const asked = { compatible: this.compatible, verify, trust, clock, onProgress, otherFormat };
    const refusal = await refuseFiles(path, info, asked);
    if (refusal !== undefined) return err(refusal);
    const target = select.otherSlot(this.#running);
    const place = join(folder, target);
    onProgress({ percent: 30, step: `writing slot ${target}` });
    try {
      await this.#save(select.emptied(this.#selector, target));
      const failure = await unpack(path, info, place);
      if (failure !== undefined) return err(failure);
      onProgress({ percent: 95, step: `starting ${target} next` });
      await this.#save(select.filled(this.#selector, target, info.version, info.compatible));
    } catch (error) {
      return err({ kind: "engine", detail: `slot ${target} cannot be written: ${String(error)}` });
    }
    onProgress({ percent: 100, step: "installed" });
    return ok({ activation: "restart", slot: target, version: info.version });
  }

  async restart(): Promise<void> {
    await this.#options.restart();
  }

  markGood(): Promise<Result<void, InstallFailure>> {
    return this.#mark(select.markedGood(this.#selector, this.#running));
  }

  markBad(): Promise<Result<void, InstallFailure>> {
    return this.#mark(select.markedBad(this.#selector, this.#running));
  }

  async #mark(selector: select.Selector): Promise<Result<void, InstallFailure>> {
    try {
      await this.#save(selector);
      return ok(undefined);
    } catch (error) {
      return err({ kind: "engine", detail: `the boot selector cannot be written: ${String(error)}` });
    }
  }

  async #save(selector: select.Selector): Promise<void> {
    await this.#file.save(selector);
    this.#selector = selector;
  }
}
