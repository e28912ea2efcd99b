import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type AgentOptions, type RunningAgent, startAgent } from "../../../ota/agent/agent.js";
import type { UpdateGate } from "../../../ota/agent/contract.js";
import { journalFile } from "../../../ota/agent/journal.js";
import { HURRY } from "../../../ota/agent/step/server.js";
import { verifyBundle } from "../../../ota/bundle/verify.js";
import type { DdiClient } from "../../../ota/ddi/client/contract.js";
import { FilesInstaller } from "../../../ota/installer/files/files-installer.js";
import { nextSlot, type Selector, selectorSchema } from "../../../ota/installer/files/selector.js";
import { FolderTablesInstaller } from "../../../ota/installer/tables/tables-installer.js";
import { type CheckedFile, checkedFile } from "../../../ota/lib/checked-file.js";
import type { Clock, Milliseconds } from "../../../ota/lib/clock.js";
import { silentLog } from "../../../ota/lib/log.js";
import { ok, type Result } from "../../../ota/lib/result.js";
import { type ManualClock, manualClock } from "./manual-clock.js";

/** The tests' certificates are valid then. */
const START = "2026-06-15T12:00:00Z";
/** A client's waits between tries are over at once; its time-outs never ring. */
const SKIP = 12_000;
/** The agent's waits too, polls in five minutes included; what hurries a restart never rings. */
const SKIP_POLLS = 400_000;

/** The time of a device and its server, which passes as soon as somebody waits for it. */
export function agentClock(): Clock & { readonly client: ManualClock } {
  const client = manualClock({ start: START, skipUnder: SKIP });
  const agent = manualClock({ start: START, skipUnder: SKIP_POLLS });
  return {
    client,
    now: agent.now,
    after: (delay, what) => (delay === HURRY ? client : agent).after(delay, what),
  };
}

/** From the chosen write on, counted over all files that share it, the power is gone: nothing is written or answered any more. */
export class PowerCut {
  #left: number;
  readonly #when: "before" | "after";
  #die: () => void = () => undefined;
  readonly death = new Promise<void>((resolve) => {
    this.#die = resolve;
  });
  #installing: Promise<void> = Promise.resolve();
  #freezeSelector: () => void = () => undefined;
  readonly #selectorFrozen = new Promise<void>((resolve) => {
    this.#freezeSelector = resolve;
  });

  /** @param at which write the power goes at, from 1; 0 never */
  constructor(at: number, when: "before" | "after" = "after") {
    this.#left = at === 0 ? Number.POSITIVE_INFINITY : at;
    this.#when = when;
  }

  around<T>(file: CheckedFile<T>, onFrozen: () => void = () => undefined): CheckedFile<T> {
    return { load: () => file.load(), save: (value) => this.#save(() => file.save(value), onFrozen) };
  }

  /** An installer whose work of before the cut is over when `stillness` says so: a real cut would have stopped it at once. */
  tracked(installer: FilesInstaller): FilesInstaller {
    const original = installer.install.bind(installer);
    const install: FilesInstaller["install"] = async (path, info, onProgress) => {
      const done = original(path, info, onProgress);
      this.#installing = done.then(() => undefined);
      return await done;
    };
    return Object.assign(installer, { install });
  }

  async stillness(): Promise<void> {
    await Promise.race([this.#installing, this.#selectorFrozen]);
  }

  readonly selectorFroze = (): void => this.#freezeSelector();

  async #save(write: () => Promise<void>, onFrozen: () => void): Promise<void> {
    this.#left -= 1;
    if (this.#left > 0) return await write();
    if (this.#left === 0) {
      if (this.#when === "after") await write();
      this.#die();
    }
    onFrozen();
    return await new Promise<never>(() => undefined);
  }
}

/** A disk that takes nothing at two writes in a row, from the chosen one on, counted over all files that share it. */
export class FullDisk {
  #left: number;

  /** @param at from 1; 0 never */
  constructor(at: number) {
    this.#left = at === 0 ? Number.POSITIVE_INFINITY : at;
  }

  around<T>(file: CheckedFile<T>): CheckedFile<T> {
    return {
      load: () => file.load(),
      save: async (value) => {
        this.#left -= 1;
        if (this.#left === 0 || this.#left === -1) {
          throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
        }
        await file.save(value);
      },
    };
  }
}

export interface AgentLife {
  readonly agent: RunningAgent;
  readonly installer: FilesInstaller;
  readonly loads: readonly string[];
  /** Resolves when the device asks to be restarted. */
  readonly restarts: Promise<void>;
}

export interface LifeOptions extends Partial<Omit<AgentOptions, "client">> {
  readonly cut?: PowerCut;
  readonly disk?: FullDisk;
  readonly selfTest?: () => Promise<Result<void, string>>;
  readonly load?: (folder: string) => Promise<Result<void, string>>;
}

export const OPEN_GATE: UpdateGate = {
  reasons: () => [],
  onChange: () => () => undefined,
  lock: () => ok(() => undefined),
};

/** A device's folder, over which one life of the agent follows the other. */
export class AgentDesk {
  readonly folder: string;
  readonly clock: Clock;
  readonly #trust: string;

  private constructor(folder: string, clock: Clock, trust: string) {
    this.folder = folder;
    this.clock = clock;
    this.#trust = trust;
  }

  static async open(trust: string, clock: Clock = agentClock()): Promise<AgentDesk> {
    return new AgentDesk(await mkdtemp(join(tmpdir(), "tournee-agent-")), clock, trust);
  }

  /** Starts the device from its folder: the boot selector takes a slot, the agent its journal. */
  async start(client: DdiClient | undefined, options: LifeOptions = {}): Promise<AgentLife> {
    const { cut = new PowerCut(0), disk = new FullDisk(0), selfTest, load, ...more } = options;
    const trust = () => Promise.resolve(this.#trust);
    let restarted = (): void => undefined;
    const restarts = new Promise<void>((resolve) => {
      restarted = resolve;
    });
    const common = { verify: verifyBundle, trust, clock: this.clock, log: silentLog };
    const started = await FilesInstaller.start({
      ...common,
      folder: join(this.folder, "slots"),
      compatible: "tournee-test",
      factoryVersion: "1.0.0",
      selector: cut.around(disk.around(this.#selector()), cut.selectorFroze),
      restart: () => {
        restarted();
        return Promise.resolve();
      },
    });
    const installer = cut.tracked(started);
    const loads: string[] = [];
    const tables = await FolderTablesInstaller.start({
      ...common,
      folder: join(this.folder, "tables"),
      compatible: () => installer.compatible,
      load: async (folder) => {
        loads.push(folder);
        return load === undefined ? ok(undefined) : await load(folder);
      },
    });
    const agent = await startAgent({
      ...common,
      stateFolder: this.folder,
      consent: "automatic",
      actions: "one",
      attentive: 1_000 as Milliseconds,
      installer,
      tables,
      gate: OPEN_GATE,
      selfTest: selfTest ?? (() => Promise.resolve(ok(undefined))),
      attributes: () => ({ serial: "T-0001" }),
      random: () => 0.5,
      journal: cut.around(disk.around(journalFile(join(this.folder, "journal.json")))),
      ...(client === undefined ? {} : { client }),
      ...more,
    });
    return { agent, installer, loads, restarts };
  }

  /** Life after life, each from the disk, until one ends otherwise than by a restart. */
  async live(client: DdiClient | undefined, options: LifeOptions = {}): Promise<string> {
    for (let life = 0; life < 20; life += 1) {
      const { agent } = await this.start(client, options);
      const end = await agent.over;
      await agent.close();
      if (end !== "restart") return end;
    }
    throw new Error("it restarts for ever");
  }

  #selector(): CheckedFile<Selector> {
    return checkedFile(join(this.folder, "slots", "selector.json"), selectorSchema);
  }

  /** The version that the next start takes. */
  async running(): Promise<string> {
    const loaded = await this.#selector().load();
    if (loaded.from === "nothing") return "1.0.0";
    return loaded.value.slots[nextSlot(loaded.value)].version;
  }

  async damageJournal(): Promise<void> {
    await writeFile(join(this.folder, "journal.json"), '{"format":1,"sha256":"no');
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** A user is asked, and one action follows the other. */
export const ASK = { consent: "ask", actions: "all" } as const;
