import { mkdir, readdir, readlink, rename, rm, symlink } from "node:fs/promises";
import { basename, join } from "node:path";
import type { BundleInfo, VerifyBundle } from "../../bundle/contract.js";
import { syncFolder } from "../../lib/atomic-file.js";
import type { Clock } from "../../lib/clock.js";
import type { Log } from "../../lib/log.js";
import { err, ok, type Result } from "../../lib/result.js";
import type { Installed, InstallFailure, InstallProgress, TablesInstaller } from "../contract.js";
import { refuseFiles } from "../files/refuse-files.js";
import { unpack } from "../files/unpack.js";

export interface TablesInstallerOptions {
  /** Holds a folder for each version kept, and the links `current` and `previous` to two of them. Made when it is not there. */
  readonly folder: string;
  readonly compatible: () => string | undefined;
  readonly verify: VerifyBundle;
  readonly trust: () => Promise<string>;
  /** Takes the tables of a folder into use; the error says why they cannot be used. */
  readonly load: (folder: string) => Promise<Result<void, string>>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Digits of the manifest's hash in a folder's name: two builds of one version lie side by side. */
const HASH_DIGITS = 12;
const CURRENT = "current";
const PREVIOUS = "previous";

/**
 * Tables as folders and a link: the new ones are unpacked beside the old ones, tried, and only then is the link moved, in one
 * step. A power cut finds the old ones or the new ones, never a mixture.
 */
export class FolderTablesInstaller implements TablesInstaller {
  readonly #options: TablesInstallerOptions;

  private constructor(options: TablesInstallerOptions) {
    this.#options = options;
  }

  /**
   * Loads the tables that are in use; when they do not load any more (a rotten disk), those before them.
   * Without any, nothing is loaded: the caller has its own.
   */
  static async start(options: TablesInstallerOptions): Promise<FolderTablesInstaller> {
    await mkdir(options.folder, { recursive: true });
    const installer = new FolderTablesInstaller(options);
    await installer.#loadFirst([CURRENT, PREVIOUS]);
    return installer;
  }

  get compatible(): string | undefined {
    return this.#options.compatible();
  }

  async install(
    path: string,
    info: BundleInfo,
    onProgress: (progress: InstallProgress) => void,
  ): Promise<Result<Installed, InstallFailure>> {
    const { folder, verify, trust, clock } = this.#options;
    const otherFormat = "tables come in bundles of files";
    const asked = { compatible: this.compatible, verify, trust, clock, onProgress, otherFormat };
    const refusal = await refuseFiles(path, info, asked);
    if (refusal !== undefined) return err(refusal);
    const name = `${info.version}-${info.manifestSha256.slice(0, HASH_DIGITS)}`;
    const place = join(folder, name);
    try {
      const former = await this.#target(CURRENT);
      if (former !== name) {
        onProgress({ percent: 30, step: "unpacking" });
        const failure = await unpack(path, info, place);
        if (failure !== undefined) return err(failure);
      }
      onProgress({ percent: 80, step: "loading" });
      const loaded = await this.#load(place);
      if (!loaded.ok) return await this.#back(place, former, loaded.error);
      if (former !== name) await this.#use(name, former);
    } catch (error) {
      await this.#loadFirst([CURRENT, PREVIOUS]);
      return err({ kind: "engine", detail: `the tables cannot be written: ${String(error)}` });
    }
    onProgress({ percent: 100, step: "in use" });
    return ok({ activation: "now", version: info.version });
  }

  /** The new ones do not load: those in use are loaded again, and the new ones leave no trace. */
  async #back(place: string, former: string | undefined, detail: string): Promise<Result<Installed, InstallFailure>> {
    if (former !== basename(place)) await rm(place, { recursive: true, force: true });
    await this.#loadFirst([CURRENT, PREVIOUS]);
    return err({ kind: "did-not-load", detail });
  }

  async #use(name: string, former: string | undefined): Promise<void> {
    if (former !== undefined) await this.#point(PREVIOUS, former);
    await this.#point(CURRENT, name);
    await syncFolder(this.#options.folder);
    const kept = new Set([CURRENT, PREVIOUS, name, former]);
    for (const entry of await readdir(this.#options.folder)) {
      if (!kept.has(entry)) await rm(join(this.#options.folder, entry), { recursive: true, force: true });
    }
  }

  async #point(link: string, name: string): Promise<void> {
    const made = join(this.#options.folder, `${link}.new`);
    await rm(made, { force: true });
    await symlink(name, made);
    await rename(made, join(this.#options.folder, link));
  }

  async #loadFirst(links: readonly string[]): Promise<void> {
    for (const link of links) {
      const name = await this.#target(link);
      if (name === undefined) continue;
      const loaded = await this.#load(join(this.#options.folder, name));
      if (loaded.ok) return;
      this.#options.log.warn({ tables: name, reason: loaded.error }, "tables do not load");
    }
  }

  async #load(place: string): Promise<Result<void, string>> {
    try {
      return await this.#options.load(place);
    } catch (error) {
      return err(String(error));
    }
  }

  async #target(link: string): Promise<string | undefined> {
    try {
      return basename(await readlink(join(this.#options.folder, link)));
    } catch {
      return undefined;
    }
  }
}
