import type {
  CardLink,
  CardTransport,
  KeyStore,
  ReaderInfo,
  StoredPairing,
  TerminalParts,
  TransportFailure,
} from "tournee-pc";
import { TourneeTerminal } from "tournee-pc";
import type { CardChannel } from "../../firmware/drivers/card-slot/contract.js";
import { type ManualClock, manualClock } from "../../firmware/lib/clock.js";
import type { Instant } from "../../firmware/lib/dates.js";
import { type Logger, silentLogger } from "../../firmware/lib/log.js";
import { err, ok, type Result } from "../../firmware/lib/result.js";
import { nirKey } from "../../firmware/model/nir.js";
import type { WorkstationInvoice } from "../../firmware/model/workstation-invoice.js";
import type { ReaderSlot } from "../../firmware/reader/contract.js";
import type { PairedPc, PairingRequest, PcAccess } from "../../firmware/reader/pc-app/contract.js";
import {
  createPcApplication,
  type PcActivity,
  type PcApplication,
  type PcApplicationParts,
} from "../../firmware/reader/pc-app/pc-application.js";
import { type MemoryExchange, type MemoryExchangeOptions, memoryExchange } from "./terminal-exchange.js";
import { someWorkstationInvoice } from "./workstation.js";

/** Billing number of the professional whose session is open, with its key. */
export const BILLER = "751234568";
export const NOW = Date.parse("2026-11-22T12:00:00Z") as Instant;

/** A prepared invoice as the office software writes it. */
export function preparedInvoice(change: Parameters<typeof someWorkstationInvoice>[0] = {}) {
  return wireOf(someWorkstationInvoice({ biller: BILLER, ...change }));
}

/** The same on the wire: the NIR with its key. */
export function wireOf(invoice: WorkstationInvoice) {
  const { patient, prescription = null, ...rest } = invoice;
  const insuredNir = `${patient.insuredNir}${nirKey(patient.insuredNir)}`;
  return { ...rest, prescription, patient: { ...patient, insuredNir } };
}

/** Whom the professional allowed, and how she answers the next question. */
export interface MemoryAccess extends PcAccess {
  readonly pcs: Map<string, PairedPc>;
  readonly asked: readonly PairingRequest[];
  readonly seenPcs: readonly string[];
  /** `later`: nothing is answered until `answer` is called or the question is taken away. */
  reply: "allowed" | "refused" | "later";
  /** Answers the question that waits. */
  answer(reply: "allowed" | "refused"): void;
  isFull: boolean;
}

export function memoryAccess(): MemoryAccess {
  const pcs = new Map<string, PairedPc>();
  const asked: PairingRequest[] = [];
  const seenPcs: string[] = [];
  let settle: ((reply: "allowed" | "refused") => void) | undefined;
  const self: MemoryAccess = {
    pcs,
    asked,
    seenPcs,
    reply: "allowed",
    isFull: false,
    answer: (reply) => settle?.(reply),
    find: async (pcId) => pcs.get(pcId),
    async remember(pc) {
      if (self.isFull) return err({ kind: "disk-full" });
      pcs.set(pc.id, pc);
      return ok(undefined);
    },
    async seen(pcId) {
      seenPcs.push(pcId);
    },
    async ask(request, signal) {
      asked.push(request);
      if (self.reply !== "later") return self.reply;
      return await new Promise((resolve) => {
        settle = resolve;
        signal.addEventListener("abort", () => resolve("refused"), { once: true });
      });
    },
  };
  return self;
}

/** A terminal's application with everything around it in memory. */
export interface AppBench {
  readonly app: PcApplication;
  readonly exchange: MemoryExchange;
  readonly access: MemoryAccess;
  readonly clock: ManualClock;
  readonly activity: readonly PcActivity[];
  isOpen: boolean;
}

export interface AppBenchOptions extends Partial<MemoryExchangeOptions>, Pick<PcApplicationParts, "newKeys"> {
  readonly log?: Logger;
}

export function appBench(options: AppBenchOptions = {}): AppBench {
  const { log = silentLogger, newKeys, ...memory } = options;
  const exchange = memoryExchange({ billers: [BILLER], ...memory });
  const access = memoryAccess();
  const clock = manualClock("Europe/Paris", NOW);
  const activity: PcActivity[] = [];
  const bench = { exchange, access, clock, activity, isOpen: true };
  const app = createPcApplication({
    ...{ exchange, access, clock, log },
    ...(newKeys === undefined ? {} : { newKeys }),
    product: { name: "Tournee", release: "0.1.0" },
    isOpen: () => bench.isOpen,
    onActivity: (one) => activity.push(one),
  });
  return Object.assign(bench, { app });
}

/** The cable between a PC and the terminal: lets APDUs through until it is pulled. */
export class Cable implements CardTransport {
  readonly #slot: ReaderSlot;
  #channel: CardChannel | undefined;
  #onPull: () => void = () => {};
  /** APDUs that reached the terminal. */
  count = 0;
  /** When the cable is pulled at an APDU: before it reaches the terminal, after, or not at all. */
  pullAt: (apdu: Uint8Array) => "before" | "after" | undefined = () => undefined;
  /** Sees what travels. */
  onApdu: (command: Uint8Array, answer: Uint8Array) => void = () => {};

  constructor(slot: ReaderSlot) {
    this.#slot = slot;
  }

  /** Powers the card down as a pulled cable does; the next `connect` is a cable put in again. */
  pull(): void {
    void this.#channel?.close();
    this.#channel = undefined;
    this.#onPull();
  }

  /** The line that a PC holds, for whoever listens in between. */
  held(): CardChannel {
    if (this.#channel === undefined) throw new Error("nobody holds the cable");
    return this.#channel;
  }

  readers(): Promise<Result<readonly ReaderInfo[], TransportFailure>> {
    const state = this.#slot.state();
    const atr = state.kind === "present" ? state.atr : undefined;
    return Promise.resolve(
      ok([
        { name: "Some other reader", atr: undefined },
        { name: "Tournee", atr },
      ]),
    );
  }

  async connect(): Promise<Result<CardLink, TransportFailure>> {
    const connected = await this.#slot.connect();
    if (!connected.ok) return err({ kind: connected.error.kind === "busy" ? "busy" : "removed" });
    const channel = connected.value;
    this.#channel = channel;
    return ok({
      transmit: async (apdu) => await this.#transmit(channel, apdu),
      close: async () => {
        await channel.close();
      },
    });
  }

  nextChange(): Promise<void> {
    return Promise.resolve();
  }

  async #transmit(channel: CardChannel, apdu: Uint8Array): Promise<Result<Uint8Array, TransportFailure>> {
    if (this.#channel !== channel) return err({ kind: "removed" });
    const pulled = this.pullAt(apdu);
    if (pulled === "before") this.pull();
    if (this.#channel !== channel) return err({ kind: "removed" });
    this.count += 1;
    // Whoever waits for an answer hears of a pulled cable at once.
    const torn = new Promise<"torn">((resolve) => {
      this.#onPull = () => resolve("torn");
    });
    const answer = await Promise.race([channel.transmit(apdu), torn]);
    if (answer === "torn") return err({ kind: "removed" });
    if (pulled === "after") this.pull();
    if (!answer.ok || this.#channel !== channel) return err({ kind: "removed" });
    this.onApdu(apdu, answer.value);
    return answer;
  }
}

export function memoryKeys(): KeyStore & { readonly pairings: Map<string, StoredPairing> } {
  const pairings = new Map<string, StoredPairing>();
  return {
    pairings,
    list: async () => [...pairings.values()],
    put: async (pairing) => {
      pairings.set(pairing.pcId, pairing);
    },
  };
}

/** Pulls the cable once, at one APDU counted from now. */
export function pullOnce(cable: Cable, apdu: number, when: "before" | "after"): void {
  let count = 0;
  cable.pullAt = () => {
    count += 1;
    return count === apdu ? when : undefined;
  };
}

/** A PC at the end of a cable, that waits for nothing. */
export function pcAt(transport: CardTransport, keys: KeyStore, more: Partial<TerminalParts> = {}): TourneeTerminal {
  return new TourneeTerminal({ transport, keys, pause: async () => {}, ...more });
}

/** A bench with a PC that is allowed. */
export async function pairedBench(options: Parameters<typeof appBench>[0] = {}) {
  const bench = appBench(options);
  const cable = new Cable(bench.app.slot);
  const keys = memoryKeys();
  const pc = pcAt(cable, keys);
  value(await pc.pair({ pcName: "Secretariat", showCode: () => {} }));
  return Object.assign(bench, { cable, keys, pc });
}

/** What a result holds. @throws with its error when it is one */
export function value<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`unexpected failure: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The error that a result holds. @throws when it is none */
export function failure<E>(result: Result<unknown, E>): E {
  if (result.ok) throw new Error("unexpected success");
  return result.error;
}
