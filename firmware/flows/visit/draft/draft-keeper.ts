import type { Clock } from "../../../lib/clock.js";
import type { Logger } from "../../../lib/log.js";
import type { DraftRepository, StoredDraft, WriteError } from "../../../store/contract.js";
import { billerOf } from "../../biller.js";
import type { InvoiceDraft } from "./draft.js";

export interface DraftKeeper {
  /** Writes the draft soon; of several changes only the last is written. Never blocks the screen. */
  keep(draft: InvoiceDraft): void;
  /** Resolves once the last change given to `keep` is durable or was refused. */
  settled(): Promise<void>;
  /** The draft is gone: nothing of it may be written any more. */
  drop(id: string): void;
  /** The drafts whose last change is not on the disk, as they are after it: they live here alone until a write succeeds. */
  unsaved(): readonly StoredDraft[];
  /** Tries again what was refused. */
  retry(): void;
}

/**
 * Saves a visit at every step. One write runs at a time and the newest draft follows it, so that a slow disk lags behind
 * the fingers without ever writing an old state over a new one. What a full disk refuses is held here and tried again at
 * the next change: leaving the visit does not lose it.
 */
export function createDraftKeeper(
  drafts: Pick<DraftRepository, "put">,
  clock: Clock,
  log: Logger,
  onOutcome: (error: WriteError["kind"] | undefined) => void,
): DraftKeeper {
  const waiting = new Map<string, StoredDraft>();
  const refused = new Map<string, StoredDraft>();
  let running: Promise<void> | undefined;

  const writeAll = async (): Promise<void> => {
    for (let next = first(waiting); next !== undefined; next = first(waiting)) {
      waiting.delete(next.id);
      // Held while it is being written: dropped then, it is not held again.
      refused.set(next.id, next);
      const error = await write(next);
      if (error === undefined) {
        if (refused.get(next.id) === next) refused.delete(next.id);
      } else log.warn("draft.not-kept", { kind: error });
      onOutcome(error);
    }
    // In the same turn as the last look at what waits: no change slips in between and waits for ever.
    running = undefined;
  };

  const write = async (draft: StoredDraft): Promise<WriteError["kind"] | undefined> => {
    try {
      const put = await drafts.put(draft);
      return put.ok ? undefined : put.error.kind;
    } catch {
      // The store itself is gone: told like a write that failed, the draft stays on the screen.
      return "io";
    }
  };

  const start = (): void => {
    running ??= writeAll();
  };

  return {
    keep(draft) {
      for (const [id, held] of refused) if (!waiting.has(id)) waiting.set(id, held);
      // Under whom it was made, whoever's card is in the slot by now.
      waiting.set(draft.id, {
        id: draft.id,
        biller: billerOf(draft.situation),
        patientId: draft.patient.id,
        updatedAt: clock.now(),
        content: draft,
      });
      start();
    },
    async settled() {
      await running;
    },
    drop(id) {
      waiting.delete(id);
      refused.delete(id);
    },
    unsaved: () => [...new Map([...refused, ...waiting]).values()],
    retry() {
      for (const [id, held] of refused) if (!waiting.has(id)) waiting.set(id, held);
      if (waiting.size > 0) start();
    },
  };
}

function first(drafts: ReadonlyMap<string, StoredDraft>): StoredDraft | undefined {
  const [next] = drafts.values();
  return next;
}
