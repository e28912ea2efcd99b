import type { BundleInfo } from "../../bundle/contract.js";
import type { Log } from "../../lib/log.js";
import { err, ok, type Result } from "../../lib/result.js";
import type { Installed, Installer, InstallFailure, InstallProgress, SlotStatus } from "../contract.js";
import { asRecord, type BusFailure, plain, RaucBus, type RaucEvent } from "./bus.js";
import { failureOfText } from "./failure.js";
import { type RaucSlot, readSlots } from "./slots.js";

export interface RaucOptions {
  /** Of the bus; the system's when absent. */
  readonly address?: string;
  /** What runs, for a slot that no bundle was ever written to. */
  readonly factoryVersion: string;
  /** How the machine restarts; logind is asked when absent. */
  readonly restart?: () => Promise<void>;
  readonly log: Log;
}

/**
 * Installs through the RAUC service over D-Bus: RAUC alone decides what is written to flash and what starts next
 * (docs/rauc.md has the board's side). Verifying by the agent comes first; RAUC's signature check is the last word.
 */
export class RaucInstaller implements Installer {
  readonly compatible: string;
  readonly #bus: RaucBus;
  readonly #options: RaucOptions;

  private constructor(bus: RaucBus, compatible: string, options: RaucOptions) {
    this.#bus = bus;
    this.compatible = compatible;
    this.#options = options;
  }

  /** Finds the service and asks the board's name; `engine` when no service answers. */
  static async open(options: RaucOptions): Promise<Result<RaucInstaller, InstallFailure>> {
    const bus = new RaucBus(options.address);
    const compatible = await bus.property("Compatible");
    if (compatible.ok) return ok(new RaucInstaller(bus, String(compatible.value), options));
    bus.close();
    return err(engine("RAUC does not answer", compatible.error));
  }

  /** Throws when RAUC does not answer: nothing is known of the slots then. */
  async status(): Promise<SlotStatus> {
    const slots = await this.#slots();
    if (!slots.ok) throw new Error(`the slots are not known: ${wordsOf(slots.error)}`);
    const primary = await this.#bus.call("GetPrimary");
    if (!primary.ok) throw new Error(`the slots are not known: ${primary.error.detail}`);
    const { booted, other } = slots.value;
    return {
      running: booted.name,
      runningVersion: booted.version ?? this.#options.factoryVersion,
      next: primary.value[0] === other.id ? other.name : booted.name,
      good: booted.good,
    };
  }

  /** Only the device that RAUC names: what it holds is judged by its hash. */
  async runningImage(): Promise<string | undefined> {
    const slots = await this.#slots();
    return slots.ok ? slots.value.booted.device : undefined;
  }

  async install(
    path: string,
    info: BundleInfo,
    onProgress: (progress: InstallProgress) => void,
  ): Promise<Result<Installed, InstallFailure>> {
    if (info.format !== "rauc")
      return err({ kind: "bundle", refusal: { kind: "not-a-bundle", detail: "RAUC takes its own bundles only" } });
    if (info.compatible !== this.compatible)
      return err({ kind: "wrong-compatible", wanted: this.compatible, found: info.compatible });
    const free = await this.#idle();
    if (!free.ok) return free;
    const inspected = await this.#inspect(path, info);
    if (!inspected.ok) return inspected;
    const done = await this.#run(path, onProgress);
    if (!done.ok) return done;
    return await this.#activated(info.version);
  }

  async restart(): Promise<void> {
    if (this.#options.restart !== undefined) return await this.#options.restart();
    const asked = await this.#bus.reboot();
    if (!asked.ok) throw new Error(`the machine does not restart: ${asked.error.detail}`);
  }

  /** RAUC's good gives a slot its attempts back and leaves the order of the slots alone, so the slot is made primary too. */
  async markGood(): Promise<Result<void, InstallFailure>> {
    const marked = await this.#mark("good");
    if (!marked.ok) return marked;
    const first = await this.#isFirst();
    if (!first.ok) return first;
    return first.value ? ok(undefined) : await this.#mark("active");
  }

  async markBad(): Promise<Result<void, InstallFailure>> {
    return await this.#mark("bad");
  }

  /** Lets the bus go. */
  close(): void {
    this.#bus.close();
  }

  /**
   * Whether the booted slot starts next, and goes on to when the other one gets attempts again: boot loaders fill them up once
   * all are used, and what was activated last then comes first, though it never started.
   */
  async #isFirst(): Promise<Result<boolean, InstallFailure>> {
    const slots = await this.#slots();
    if (!slots.ok) return slots;
    const primary = await this.#bus.call("GetPrimary");
    if (!primary.ok) return err(engine("RAUC does not tell what starts next", primary.error));
    const { booted, other } = slots.value;
    return ok(primary.value[0] === booted.id && (other.activated ?? "") <= (booted.activated ?? ""));
  }

  async #mark(state: "good" | "bad" | "active"): Promise<Result<void, InstallFailure>> {
    const marked = await this.#bus.call("Mark", "ss", [state, "booted"]);
    if (!marked.ok) return err(engine(`RAUC does not mark the slot ${state}`, marked.error));
    this.#options.log.info({ slot: marked.value[0], state }, "slot marked");
    return ok(undefined);
  }

  async #slots(): Promise<Result<{ readonly booted: RaucSlot; readonly other: RaucSlot }, InstallFailure>> {
    const listed = await this.#bus.call("GetSlotStatus");
    if (!listed.ok) return err(engine("RAUC does not tell its slots", listed.error));
    const slots = readSlots(listed.value[0]);
    const booted = slots?.find((slot) => slot.booted);
    const other = slots?.find((slot) => !slot.booted);
    if (booted === undefined || other === undefined)
      return err({ kind: "engine", detail: "the board needs two slots with a bootname, one of them booted" });
    return ok({ booted, other });
  }

  /** An installation that an earlier process of ours began goes on in the service: its end is awaited. */
  async #idle(): Promise<Result<void, InstallFailure>> {
    return await this.#follow(
      async () => {
        const operation = await this.#bus.property("Operation");
        if (!operation.ok) return operation;
        return ok(operation.value === "installing" ? "under way" : "nothing to follow");
      },
      (event) => (event.kind === "completed" ? ok(undefined) : undefined),
    );
  }

  /** What RAUC reads in the bundle is what the agent verified, not a file laid in its place since. */
  async #inspect(path: string, info: BundleInfo): Promise<Result<void, InstallFailure>> {
    const answer = await this.#bus.call("InspectBundle", "sa{sv}", [path, {}]);
    if (!answer.ok) {
      const { kind, detail } = answer.error;
      return err(kind === "gone" ? engine("RAUC went away", answer.error) : failureOfText(detail));
    }
    const hash = plain(asRecord(answer.value[0])["manifest-hash"]);
    // RAUC told no hash before 1.9.
    if (hash === undefined || hash === info.manifestSha256) return ok(undefined);
    return err({
      kind: "bundle",
      refusal: {
        kind: "signature-invalid",
        detail: `the manifest has the hash ${String(hash)}, ${info.manifestSha256} was verified`,
      },
    });
  }

  async #run(path: string, onProgress: (progress: InstallProgress) => void): Promise<Result<void, InstallFailure>> {
    let highest = 0;
    const ended = await this.#follow(
      async () => {
        const started = await this.#bus.call("InstallBundle", "sa{sv}", [path, {}]);
        return started.ok ? ok("under way") : started;
      },
      (event) => {
        if (event.kind === "completed") return event.result === 0 ? ok(undefined) : "failed";
        if (event.kind !== "progress") return undefined;
        // RAUC's percentage goes back to 0 once when it is done.
        highest = Math.max(highest, Math.min(100, event.percent));
        onProgress({ percent: highest, step: event.step });
        return undefined;
      },
    );
    return ended;
  }

  /** Begins with `start` while listening, and goes on until `judge` has a verdict or nobody is left to listen to. */
  async #follow(
    start: () => Promise<Result<"under way" | "nothing to follow", BusFailure>>,
    judge: (event: RaucEvent) => Result<void, InstallFailure> | "failed" | undefined,
  ): Promise<Result<void, InstallFailure>> {
    let verdict: (result: Result<void, InstallFailure> | "failed") => void = () => undefined;
    const ended = new Promise<Result<void, InstallFailure> | "failed">((resolve) => {
      verdict = resolve;
    });
    const listening = await this.#bus.listen((event) => {
      if (event.kind === "gone") return verdict(err({ kind: "engine", detail: event.detail }));
      const judged = judge(event);
      if (judged !== undefined) verdict(judged);
    });
    if (!listening.ok) return err(engine("RAUC does not answer", listening.error));
    try {
      const started = await start();
      if (!started.ok) return err(engine("RAUC refused to begin", started.error));
      if (started.value === "nothing to follow") return ok(undefined);
      const result = await ended;
      return result === "failed" ? err(await this.#why()) : result;
    } finally {
      listening.value();
    }
  }

  /** `Completed` has a number alone; the words are a property. */
  async #why(): Promise<InstallFailure> {
    const told = await this.#bus.property("LastError");
    const text = told.ok ? String(told.value) : "";
    this.#options.log.warn({ text }, "RAUC refused");
    return failureOfText(text);
  }

  async #activated(version: string): Promise<Result<Installed, InstallFailure>> {
    const slots = await this.#slots();
    if (!slots.ok) return slots;
    const primary = await this.#bus.call("GetPrimary");
    if (!primary.ok) return err(engine("RAUC does not tell what starts next", primary.error));
    const { other } = slots.value;
    if (primary.value[0] !== other.id)
      return err({ kind: "engine", detail: `${other.id} was written but ${String(primary.value[0])} starts next` });
    return ok({ activation: "restart", slot: other.name, version });
  }
}

function engine(what: string, { detail }: BusFailure): InstallFailure {
  return { kind: "engine", detail: `${what}: ${detail}` };
}

function wordsOf(failure: InstallFailure): string {
  return "detail" in failure ? failure.detail : failure.kind;
}
