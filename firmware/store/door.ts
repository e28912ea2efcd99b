import type { Worker } from "node:worker_threads";
import { assertNever } from "../lib/result.js";
import type { Store } from "./contract.js";
import { failureOf, StoreError } from "./errors.js";
import type { Answer, Area, Arguments, Method, Request, Response } from "./protocol.js";

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: StoreError) => void;
}

/** The calling side of the store: numbers the calls, matches the answers, fails all of them when the worker dies. */
export class StoreDoor {
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  readonly #ended: Promise<void>;
  #nextId = 1;
  #state: "open" | "closing" | "crashed" = "open";

  /** `worker` has answered `opened`. `onCrash` is told once, when it dies without having been asked to. */
  constructor(worker: Worker, onCrash: (why: string) => void) {
    this.#worker = worker;
    let why = "the worker ended";
    worker.on("message", (response: Response) => this.#receive(response));
    worker.on("error", (error) => {
      why = error.message;
    });
    this.#ended = new Promise((resolve) => {
      worker.on("exit", () => {
        const code = this.#state === "closing" ? "store-closed" : "store-crashed";
        if (code === "store-crashed") {
          this.#state = "crashed";
          onCrash(why);
        }
        for (const { reject } of this.#pending.values()) reject(new StoreError(code, why));
        this.#pending.clear();
        resolve();
      });
    });
  }

  call<A extends Area, M extends Method<A>>(area: A, method: M, ...args: Arguments<A, M>): Promise<Answer<A, M>> {
    if (this.#state !== "open") {
      const code = this.#state === "closing" ? "store-closed" : "store-crashed";
      return Promise.reject(new StoreError(code, `${area}.${method} called on a store that is no longer open`));
    }
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      // The worker runs the same typed method, so its answer has the method's type.
      this.#pending.set(id, { resolve: (value) => resolve(value as Answer<A, M>), reject });
      try {
        this.#send({ kind: "call", id, area, method, args });
      } catch {
        // The cause would print what was to be stored.
        this.#take(id);
        reject(new StoreError("store-failed", `${area}.${method} was given what a message cannot carry`));
      }
    });
  }

  /** Lets the calls under way finish, then closes the file. */
  async close(): Promise<void> {
    if (this.#state === "open") {
      this.#state = "closing";
      this.#send({ kind: "close" });
    }
    await this.#ended;
  }

  #send(request: Request): void {
    this.#worker.postMessage(request);
  }

  #receive(response: Response): void {
    switch (response.kind) {
      case "answer":
        this.#take(response.id)?.resolve(response.value);
        return;
      case "failed":
        this.#take(response.id)?.reject(
          new StoreError(failureOf(response.code), `${response.code}: ${response.message}`),
        );
        return;
      case "opened":
      case "not-opened":
      case "closed":
        return;
      default:
        assertNever(response);
    }
  }

  #take(id: number): Pending | undefined {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    return pending;
  }
}

/** The contract's repositories over a door. */
export function storeOver(door: StoreDoor): Store {
  return {
    patients: {
      put: (patient) => door.call("patients", "put", patient),
      get: (id) => door.call("patients", "get", id),
      findByIdentity: (nir, birth, rank) => door.call("patients", "findByIdentity", nir, birth, rank),
      search: (beginning, limit) => door.call("patients", "search", beginning, limit),
      recent: (limit) => door.call("patients", "recent", limit),
      delete: (id) => door.call("patients", "delete", id),
    },
    prescribers: {
      put: (prescriber) => door.call("prescribers", "put", prescriber),
      get: (id) => door.call("prescribers", "get", id),
      search: (beginning, limit) => door.call("prescribers", "search", beginning, limit),
      delete: (id) => door.call("prescribers", "delete", id),
    },
    professionals: {
      accept: (professional) => door.call("professionals", "accept", professional),
      get: (nationalId) => door.call("professionals", "get", nationalId),
      list: () => door.call("professionals", "list"),
    },
    favourites: {
      put: (favourite) => door.call("favourites", "put", favourite),
      list: (owner) => door.call("favourites", "list", owner),
      used: (id, at) => door.call("favourites", "used", id, at),
      delete: (id) => door.call("favourites", "delete", id),
    },
    drafts: {
      put: (draft) => door.call("drafts", "put", draft),
      get: (id) => door.call("drafts", "get", id),
      list: (biller) => door.call("drafts", "list", biller),
      delete: (id) => door.call("drafts", "delete", id),
    },
    ledger: {
      nextNumber: (biller) => door.call("ledger", "nextNumber", biller),
      append: (invoice) => door.call("ledger", "append", invoice),
      complete: (biller, number, signature) => door.call("ledger", "complete", biller, number, signature),
      delete: (biller, number, at) => door.call("ledger", "delete", biller, number, at),
      markExported: (biller, numbers, file, at) => door.call("ledger", "markExported", biller, numbers, file, at),
      addPayment: (biller, number, payment) => door.call("ledger", "addPayment", biller, number, payment),
      removePayment: (biller, number, id, at) => door.call("ledger", "removePayment", biller, number, id, at),
      get: (biller, number) => door.call("ledger", "get", biller, number),
      findByDraft: (draftId) => door.call("ledger", "findByDraft", draftId),
      list: (filter) => door.call("ledger", "list", filter),
      lastOf: (patientId) => door.call("ledger", "lastOf", patientId),
      verify: () => door.call("ledger", "verify"),
    },
    preferences: {
      all: (owner) => door.call("preferences", "all", owner),
      put: (owner, key, value) => door.call("preferences", "put", owner, key, value),
    },
    actUsage: {
      record: (owner, actIds, at) => door.call("actUsage", "record", owner, actIds, at),
      recent: (owner, limit) => door.call("actUsage", "recent", owner, limit),
    },
    workstation: {
      load: (owner, invoices, at) => door.call("workstation", "load", owner, invoices, at),
      list: (billers) => door.call("workstation", "list", billers),
      get: (owner, id) => door.call("workstation", "get", owner, id),
      settle: (owner, id, outcome) => door.call("workstation", "settle", owner, id, outcome),
      statesOf: (owner) => door.call("workstation", "statesOf", owner),
      erase: (owner, id, sha256, at) => door.call("workstation", "erase", owner, id, sha256, at),
    },
    pcs: {
      put: (pc) => door.call("pcs", "put", pc),
      get: (id) => door.call("pcs", "get", id),
      list: () => door.call("pcs", "list"),
      seen: (id, at) => door.call("pcs", "seen", id, at),
      delete: (id) => door.call("pcs", "delete", id),
    },
    close: () => door.close(),
  };
}
