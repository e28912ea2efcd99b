import {
  APPLICATION_ATR,
  encodeResponse,
  type Message,
  newKeyPair,
  type OperationName,
  STATUS,
  type X25519KeyPair,
} from "tournee-pc/protocol";
import type { CardChannel, CardIoError, SlotState } from "../../drivers/card-slot/contract.js";
import type { Clock } from "../../lib/clock.js";
import { type Logger, silentLogger } from "../../lib/log.js";
import { err, ok, type Result } from "../../lib/result.js";
import type { ReaderSlot } from "../contract.js";
import { ApplicationCard } from "./application-card.js";
import type { PcAccess, TerminalExchange } from "./contract.js";
import { PairingDesk } from "./pairing-desk.js";
import { SessionDesk } from "./session-desk.js";
import { Transfers } from "./transfers.js";

/** What a paired PC is doing, for the screen. The name is the one it was allowed under. */
export type PcActivity =
  | { readonly kind: "session"; readonly pcName: string }
  | { readonly kind: "operation"; readonly operation: OperationName }
  | { readonly kind: "none" };

export interface PcApplicationParts {
  readonly exchange: TerminalExchange;
  readonly access: PcAccess;
  readonly clock: Clock;
  /** How the terminal names itself to any PC; ASCII, 60 bytes at most together. */
  readonly product: { readonly name: string; readonly release: string };
  /** Whether a professional has opened a session: else no PC can be paired. */
  readonly isOpen: () => boolean;
  readonly log?: Logger;
  readonly onActivity?: (activity: PcActivity) => void;
  /** A PC began a message; its answer is read, or its session over. */
  readonly onExchange?: (isUnderWay: boolean) => void;
  /** By default from the system's random numbers; the examples of the documentation fix them. */
  readonly newKeys?: () => X25519KeyPair;
}

/** The terminal's own application, ready to stand behind a reader. */
export interface PcApplication {
  /** A card that is always in. One channel at a time; powering it down ends the PC's session, nothing else. */
  readonly slot: ReaderSlot;
  /** Takes a pairing question away and ends the session; the slot is empty from now on. */
  close(): void;
}

/**
 * The application slot: APDUs in, calls of `exchange` and `access` out, no I/O of its own. What was begun survives a pulled
 * cable: half messages, answers not yet read, a pairing that waits for its answer.
 */
export function createPcApplication(parts: PcApplicationParts): PcApplication {
  const { product, isOpen, log = silentLogger, onActivity = () => {}, newKeys = newKeyPair } = parts;
  const session = new SessionDesk({ ...parts, newKeys });
  const pairing = new PairingDesk({ ...parts, log, newKeys });
  const transfers = new Transfers((pcId, request) => work({ ...parts, log, onActivity }, pcId, request));
  const card = new ApplicationCard({
    ...{ pairing, session, transfers, product, isOpen },
    onSession: ({ name }) => onActivity({ kind: "session", pcName: name }),
    onExchange: parts.onExchange ?? (() => {}),
  });
  const listeners = new Set<(state: SlotState) => void>();
  let state: SlotState = { kind: "present", atr: APPLICATION_ATR, insertion: 1 };
  let open: CardChannel | undefined;

  function leave(channel: CardChannel): void {
    if (open !== channel) return;
    open = undefined;
    card.reset();
    onActivity({ kind: "none" });
  }

  function newChannel(): CardChannel {
    let queue: Promise<unknown> = Promise.resolve();
    const channel: CardChannel = {
      atr: APPLICATION_ATR,
      insertion: 1,
      transmit: (apdu) => {
        const sent = Uint8Array.from(apdu);
        const exchange = queue.then(async (): Promise<Result<Uint8Array, CardIoError>> => {
          if (open !== channel) return err(lost());
          const answer = await answerOf(card, sent, log);
          return open === channel ? ok(answer) : err(lost());
        });
        queue = exchange;
        return exchange;
      },
      close: () => {
        // Not after what is under way: a cable is pulled at any time, and the work itself goes on to its end.
        leave(channel);
        return Promise.resolve();
      },
    };
    return channel;
  }

  const lost = (): CardIoError =>
    state.kind === "present" ? { kind: "reader", cause: "channel closed" } : { kind: "removed" };

  return {
    slot: {
      state: () => state,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      connect: () => {
        if (state.kind !== "present") return Promise.resolve(err({ kind: "removed" }));
        if (open !== undefined) return Promise.resolve(err({ kind: "busy" }));
        open = newChannel();
        return Promise.resolve(ok(open));
      },
    },
    close: () => {
      if (state.kind === "empty") return;
      state = { kind: "empty" };
      pairing.close();
      if (open !== undefined) leave(open);
      for (const listener of [...listeners]) listener(state);
    },
  };
}

/** A fault of ours is a status word like any other: no host can stop the terminal with a message. */
async function answerOf(card: ApplicationCard, apdu: Uint8Array, log: Logger): Promise<Uint8Array> {
  try {
    return await card.transmit(apdu);
  } catch (cause) {
    log.error("pc.card-failed", { cause: cause instanceof Error ? cause.name : "unknown" });
    return encodeResponse(STATUS.failure);
  }
}

async function work(
  parts: PcApplicationParts & { readonly log: Logger; readonly onActivity: (activity: PcActivity) => void },
  pcId: string,
  { id, operation, body, attachment }: Message,
): Promise<Message> {
  const { log, onActivity } = parts;
  onActivity({ kind: "operation", operation });
  try {
    // The schemas are loaded when the first PC asks for something: the terminal starts without them.
    const { perform } = await import("./operations.js");
    const outcome = await perform(parts, pcId, operation, body, attachment);
    log.info("pc.operation", { operation, outcome: outcome.ok ? "done" : outcome.error.error });
    return outcome.ok
      ? { kind: "answer", operation, id, body: outcome.value }
      : { kind: "failure", operation, id, body: JSON.stringify(outcome.error) };
  } catch (cause) {
    log.error("pc.operation-failed", { operation, cause: cause instanceof Error ? cause.name : "unknown" });
    return { kind: "failure", operation, id, body: JSON.stringify({ error: "io" }) };
  }
}
