import { setTimeout as sleep } from "node:timers/promises";
import type { z } from "zod";
import {
  ANSWER_SCHEMAS,
  BODY_VERSION,
  err,
  LIMIT,
  MESSAGE_OVERHEAD,
  type OperationName,
  ok,
  type PlainIdentity,
  type RequestOf,
  type Result,
} from "../protocol/index.js";
import type { BundleFile } from "./bundle-file.js";
import { jsonOf, plainIdentity } from "./commands.js";
import { Connection, type ConnectionParts } from "./connection.js";
import type { ClientFailure } from "./failure.js";
import { giveBundle } from "./give-bundle.js";
import { Messenger, type MessengerParts } from "./messenger.js";
import { pair } from "./pair.js";

export interface TerminalParts extends ConnectionParts, Pick<MessengerParts, "onProgress" | "onLost"> {
  /** Waits; replaced in tests. */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

type Answer<Name extends keyof typeof ANSWER_SCHEMAS> = z.infer<(typeof ANSWER_SCHEMAS)[Name]>;
export type LoadOutcome = Answer<"loaded">["outcomes"][number];
export type BundleVerdict = NonNullable<Answer<"bundle">["verdict"]>;
export type EraseOutcome = Answer<"erased">["outcomes"][number];
export type Acknowledged = RequestOf<"EffacerTLA">["acknowledged"][number];
export type TerminalIdentity = Answer<"identity">;
export type PdtState = Answer<"pdtList">["invoices"][number];
export type FseName = Answer<"fseList">["invoices"][number];
type Outcome<T> = Promise<Result<T, ClientFailure>>;

/** A record as it came, to be stored byte for byte, and read. */
export interface Collected<T> {
  /** JSON text. */
  readonly text: string;
  readonly record: T;
}

/** An invoice to load: its form is `preparedInvoiceSchema`; the terminal tells for each one what is at fault. */
export type InvoiceToLoad = { readonly id: string; readonly [field: string]: unknown };

/** Bytes of invoices in one message: small, so that the terminal works in steps that can be seen. */
const LOAD_BYTES = 32 * 1024;

/**
 * A Tournée terminal seen from a PC. Calls are made one after the other. Each may be repeated: what was done already is
 * answered as done.
 */
export class TourneeTerminal {
  readonly #parts: TerminalParts;
  readonly #connection: Connection;
  readonly #messenger: Messenger;
  readonly #pause: (milliseconds: number) => Promise<void>;

  constructor(parts: TerminalParts) {
    const { pause = async (milliseconds) => await sleep(milliseconds), onProgress, onLost } = parts;
    this.#parts = parts;
    this.#pause = pause;
    this.#connection = new Connection(parts);
    this.#messenger = new Messenger({ connection: this.#connection, onProgress, onLost, pause });
  }

  /** IdentifierTLA as any PC may ask it: version, product, whether it is locked. */
  async plainIdentity(): Outcome<PlainIdentity> {
    const link = await this.#connection.link();
    return link.ok ? await plainIdentity(link.value) : link;
  }

  /** Asks the professional to allow this PC; `showCode` gets the six digits to compare. */
  async pair(options: {
    readonly pcName: string;
    readonly showCode: (code: string) => void;
    readonly now?: () => string;
  }): Outcome<"paired" | "already"> {
    const { pcName, showCode, now = () => new Date().toISOString() } = options;
    return await pair({
      ...{ pcName, showCode, now },
      connection: this.#connection,
      keys: this.#parts.keys,
      pause: this.#pause,
    });
  }

  /** Name of the pairing that this terminal knows, which opens a session. */
  async pairing(): Outcome<string> {
    const session = await this.#messenger.session();
    return session.ok ? ok(session.value.pcId) : session;
  }

  /** IdentifierTLA of a paired PC: billing numbers and counters too. */
  async identity(): Outcome<TerminalIdentity> {
    return await this.#ask("IdentifierTLA", {}, "identity");
  }

  /**
   * ChargerFacturesPdT. Sent in messages of 32 KiB; `onOutcomes` hears of each as soon as the terminal has it. Outcomes come
   * in the order of the invoices.
   */
  async load(
    invoices: readonly InvoiceToLoad[],
    onOutcomes: (outcomes: readonly LoadOutcome[]) => void = () => {},
  ): Outcome<readonly LoadOutcome[]> {
    const all: LoadOutcome[] = [];
    for (const batch of batchesOf(invoices)) {
      const loaded = await this.#ask("ChargerFacturesPdT", { invoices: batch }, "loaded");
      if (!loaded.ok) return loaded;
      all.push(...loaded.value.outcomes);
      onOutcomes(loaded.value.outcomes);
    }
    return ok(all);
  }

  /** What was loaded for this professional, and where each invoice stands. */
  async pdtList(): Outcome<readonly PdtState[]> {
    const list = await this.#ask("DechargerFacturesPdT", { want: "list" }, "pdtList");
    return list.ok ? ok(list.value.invoices) : list;
  }

  /** DechargerFacturesPdT: one that was signed or refused. */
  async collectPdt(id: string): Outcome<Collected<Answer<"pdt">>> {
    return await this.#collect("DechargerFacturesPdT", { want: "one", id }, "pdt");
  }

  /** Invoices made on the terminal that wait to be collected. */
  async fseList(): Outcome<readonly FseName[]> {
    const list = await this.#ask("DechargerFSETLA", { want: "list" }, "fseList");
    return list.ok ? ok(list.value.invoices) : list;
  }

  /** DechargerFSETLA: one invoice. */
  async collectFse({ biller, number }: FseName): Outcome<Collected<Answer<"fse">>> {
    return await this.#collect("DechargerFSETLA", { want: "one", biller, number }, "fse");
  }

  /** DechargerBeneficiaires. */
  async beneficiaries(): Outcome<Collected<Answer<"beneficiaries">>> {
    return await this.#collect("DechargerBeneficiaires", {}, "beneficiaries");
  }

  /** EffacerTLA: only what is on this PC's disk, each with the SHA-256 (hexadecimal) of its document. */
  async erase(acknowledged: readonly Acknowledged[]): Outcome<readonly EraseOutcome[]> {
    const all: EraseOutcome[] = [];
    for (let at = 0; at < acknowledged.length; at += LIMIT.acknowledgements) {
      const part = acknowledged.slice(at, at + LIMIT.acknowledgements);
      const erased = await this.#ask("EffacerTLA", { acknowledged: part }, "erased");
      if (!erased.ok) return erased;
      if (erased.value.outcomes.length !== part.length) return err({ kind: "protocol", what: "EffacerTLA" });
      all.push(...erased.value.outcomes);
    }
    return ok(all);
  }

  /**
   * DeposerMiseAJour: gives the terminal an update, from where it has it. Ok once it has the whole: it is judged (`verdictOn`),
   * offered and installed there. `onProgress` hears how many bytes it has.
   */
  async giveBundle(bundle: BundleFile, onProgress: (received: number) => void = () => {}): Outcome<void> {
    const { sha256, size } = bundle;
    return await giveBundle(
      bundle,
      (fields, piece) => this.#ask("DeposerMiseAJour", { ...fields, sha256, size }, "bundle", piece),
      onProgress,
    );
  }

  /** DeposerMiseAJour: what the terminal made of an update that it has been given; undefined while it still looks. */
  async verdictOn({ sha256, size }: Pick<BundleFile, "sha256" | "size">): Outcome<BundleVerdict | undefined> {
    const told = await this.#ask("DeposerMiseAJour", { want: "state", sha256, size }, "bundle");
    return told.ok ? ok(told.value.verdict) : told;
  }

  /** Lets the terminal go. */
  async close(): Promise<void> {
    await this.#connection.drop();
  }

  async #collect<Name extends keyof typeof ANSWER_SCHEMAS>(
    operation: OperationName,
    fields: object,
    answer: Name,
    attachment?: Uint8Array,
  ): Outcome<Collected<Answer<Name>>> {
    const body = JSON.stringify({ v: BODY_VERSION, ...fields });
    const text = await this.#messenger.request({ operation, body, attachment });
    if (!text.ok) return text;
    const parsed = ANSWER_SCHEMAS[answer].safeParse(jsonOf(text.value));
    return parsed.success
      ? ok({ text: text.value, record: parsed.data as Answer<Name> })
      : err({ kind: "protocol", what: operation });
  }

  async #ask<Name extends keyof typeof ANSWER_SCHEMAS>(
    operation: OperationName,
    fields: object,
    answer: Name,
    attachment?: Uint8Array,
  ): Outcome<Answer<Name>> {
    const collected = await this.#collect(operation, fields, answer, attachment);
    return collected.ok ? ok(collected.value.record) : collected;
  }
}

/** Invoices in messages of 32 KiB; one that is larger alone goes alone and is refused by the terminal if too large. */
function batchesOf(invoices: readonly InvoiceToLoad[]): readonly (readonly InvoiceToLoad[])[] {
  const batches: InvoiceToLoad[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const invoice of invoices) {
    const length = Buffer.byteLength(JSON.stringify(invoice)) + 1;
    const current = batches.at(-1);
    if (current === undefined || size + length > LOAD_BYTES || current.length === LIMIT.invoices) {
      batches.push([invoice]);
      size = MESSAGE_OVERHEAD + length;
    } else {
      current.push(invoice);
      size += length;
    }
  }
  return batches;
}
