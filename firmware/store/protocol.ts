import type { OpenError, Store } from "./contract.js";

/** A repository as the worker runs it: the contract's methods, synchronous. */
export type Sync<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => Promise<infer R> ? (...args: A) => R : never;
};

export type Area = Exclude<keyof Store, "close">;
export type Method<A extends Area> = keyof Store[A] & string;

/** What the worker serves: every repository of the contract. */
export type Backend = { readonly [A in Area]: Sync<Store[A]> };

export type Arguments<A extends Area, M extends Method<A>> = Store[A][M] extends (...args: infer P) => unknown
  ? P
  : never;
export type Answer<A extends Area, M extends Method<A>> = Store[A][M] extends (...args: never) => Promise<infer R>
  ? R
  : never;

/** Start-up data of the worker. */
export interface WorkerSettings {
  readonly path: string;
  /** 32 bytes. */
  readonly key: Uint8Array;
  /** Milliseconds added to each commit; 0 outside tests. */
  readonly commitDelay: number;
}

export type Request =
  | {
      readonly kind: "call";
      readonly id: number;
      readonly area: Area;
      readonly method: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: "close" };

export type Response =
  | { readonly kind: "opened" }
  | { readonly kind: "not-opened"; readonly error: OpenError }
  | { readonly kind: "answer"; readonly id: number; readonly value: unknown }
  /** An unexpected failure; `code` is SQLite's or "internal", and the message holds no stored data. */
  | { readonly kind: "failed"; readonly id: number; readonly code: string; readonly message: string }
  | { readonly kind: "closed" };
