import type { Clock } from "../../lib/clock.js";
import type { Logger } from "../../lib/log.js";
import type { DraftRepository, WriteError } from "../../store/contract.js";
import type { InvoiceDraft } from "./draft.js";

export interface DraftKeeper {
  /** Writes the draft soon; of several changes only the last is written. Never blocks the screen. */
  keep(draft: InvoiceDraft, biller: string): void;
  /** Resolves once the last change given to `keep` is durable or was refused. */
  settled(): Promise<void>;
  /** Forgets what waits to be written: the draft is gone. */
  drop(): void;
}

/**
 * Saves a visit at every step. One write runs at a time and the newest draft follows it, so that a slow disk lags behind
 * the fingers without ever writing an old state over a new one.
 */
export function createDraftKeeper(
  drafts: DraftRepository,
  clock: Clock,
  log: Logger,
  onOutcome: (error: WriteError["kind"] | undefined) => void,
): DraftKeeper {
  let next: { draft: InvoiceDraft; biller: string } | undefined;
  let running: Promise<void> | undefined;

  const writeAll = async (): Promise<void> => {
    while (next !== undefined) {
      const { draft, biller } = next;
      next = undefined;
      const refused = await write(draft, biller);
      if (refused !== undefined) log.warn("draft.not-kept", { kind: refused });
      onOutcome(refused);
    }
    // In the same turn as the last look at `next`: no change slips in between and waits for ever.
    running = undefined;
  };

  const write = async (draft: InvoiceDraft, biller: string): Promise<WriteError["kind"] | undefined> => {
    try {
      const put = await drafts.put({
        id: draft.id,
        biller,
        patientId: draft.patient.id,
        updatedAt: clock.now(),
        content: draft,
      });
      return put.ok ? undefined : put.error.kind;
    } catch {
      // The store itself is gone: told like a write that failed, the draft stays on the screen.
      return "io";
    }
  };

  return {
    keep(draft, biller) {
      next = { draft, biller };
      running ??= writeAll();
    },
    async settled() {
      await running;
    },
    drop() {
      next = undefined;
    },
  };
}
