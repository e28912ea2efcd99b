import { type ReadonlySignal, type Signal, signal } from "@preact/signals-core";
import type { Logger } from "../../lib/log.js";
import { err, ok } from "../../lib/result.js";
import type { PairingRequest, PcAccess } from "../../reader/pc-app/contract.js";
import type { Store } from "../../store/contract.js";

export interface AccessParts {
  readonly store: Pick<Store, "pcs">;
  /** nationalId of the professional in whose name the terminal is lent to the PC; undefined: nobody opened a session. */
  readonly owner: () => string | undefined;
  readonly log: Logger;
}

/** A PC as the screen lists it: its key stays in the store. */
export interface AllowedPc {
  readonly id: string;
  readonly name: string;
}

/** Which PCs may load and collect: asked once on the screen, remembered, revocable. */
export interface AccessFlow extends PcAccess {
  /** The PC that waits for her answer. */
  readonly question: ReadonlySignal<PairingRequest | undefined>;
  answer(answer: "allowed" | "refused"): void;
  /** PCs that she allowed, last seen first. */
  readonly mine: ReadonlySignal<readonly AllowedPc[]>;
  refresh(): Promise<void>;
  revoke(pcId: string): Promise<void>;
}

export function createAccess({ store, owner, log }: AccessParts): AccessFlow {
  const question: Signal<PairingRequest | undefined> = signal(undefined);
  const mine: Signal<readonly AllowedPc[]> = signal([]);
  let settle: ((answer: "allowed" | "refused") => void) | undefined;

  const answer = (given: "allowed" | "refused"): void => {
    question.value = undefined;
    settle?.(given);
    settle = undefined;
  };

  async function refresh(): Promise<void> {
    const me = owner();
    const all = me === undefined ? [] : await store.pcs.list();
    mine.value = all.filter((pc) => pc.owner === me).map(({ id, name }) => ({ id, name }));
  }

  return {
    question,
    mine,
    answer,
    refresh,
    async find(pcId) {
      const found = await store.pcs.get(pcId);
      if (found === undefined) return undefined;
      const { id, name, key, pairedAt, lastSeenAt } = found;
      return { id, name, key: new Uint8Array(Buffer.from(key, "base64")), pairedAt, lastSeenAt };
    },
    async remember({ id, name, key, pairedAt, lastSeenAt }) {
      const me = owner();
      if (me === undefined) return err({ kind: "locked" });
      const kept = { id, name, owner: me, key: Buffer.from(key).toString("base64"), pairedAt, lastSeenAt };
      const written = await store.pcs.put(kept);
      if (!written.ok) return written;
      log.info("pc.allowed");
      await refresh();
      return ok(undefined);
    },
    async seen(pcId, at) {
      await store.pcs.seen(pcId, at);
    },
    ask(request, abort) {
      // One question at a time, and nobody can answer in the name of a professional who is not there.
      if (abort.aborted || settle !== undefined || owner() === undefined) return Promise.resolve("refused");
      return new Promise((resolve) => {
        const taken = (): void => answer("refused");
        settle = (given) => {
          abort.removeEventListener("abort", taken);
          resolve(given);
        };
        abort.addEventListener("abort", taken, { once: true });
        question.value = request;
      });
    },
    async revoke(pcId) {
      await store.pcs.delete(pcId);
      log.info("pc.revoked");
      await refresh();
    },
  };
}
