import type { CardIoError } from "../../drivers/card-slot/contract.js";
import type { Result } from "../../lib/result.js";
import type { PinAnswer, PinRequest } from "../contract.js";

/** What a command may have to wait for. Buffers handed out this way belong to the receiver, which overwrites them. */
export type Need =
  | { readonly kind: "connect" }
  | { readonly kind: "close" }
  | { readonly kind: "transmit"; readonly apdu: Uint8Array }
  | { readonly kind: "ask"; readonly request: PinRequest };

/** A card that was powered. */
export interface Powered {
  readonly atr: Uint8Array;
  readonly insertion: number;
}

/** What a need came to. */
export type Met =
  | { readonly kind: "connect"; readonly result: Result<Powered, CardIoError> }
  | { readonly kind: "close" }
  | { readonly kind: "transmit"; readonly result: Result<Uint8Array, CardIoError> }
  | { readonly kind: "ask"; readonly answer: PinAnswer };

/**
 * A command under way: it yields what it waits for and is resumed with what came of it. Nothing in it performs I/O, so an
 * abort, a removal or a detach is a `return()` between two steps.
 */
export type Operation<T> = Generator<Need, T, Met>;

/** Powers the card. */
export function* connect(): Operation<Result<Powered, CardIoError>> {
  const met = yield { kind: "connect" };
  return expected("connect", met).result;
}

/** Powers the card down. */
export function* close(): Operation<void> {
  yield { kind: "close" };
}

/** Sends an APDU, whose bytes are given away. */
export function* transmit(apdu: Uint8Array): Operation<Result<Uint8Array, CardIoError>> {
  const met = yield { kind: "transmit", apdu };
  return expected("transmit", met).result;
}

/** Asks the person who holds the terminal. Whoever calls overwrites the codes of the answer. */
export function* ask(request: PinRequest): Operation<PinAnswer> {
  const met = yield { kind: "ask", request };
  return expected("ask", met).answer;
}

function expected<K extends Met["kind"]>(kind: K, met: Met): Extract<Met, { kind: K }> {
  if (met.kind !== kind) throw new Error(`resumed with ${met.kind} instead of ${kind}`);
  return met as Extract<Met, { kind: K }>;
}
