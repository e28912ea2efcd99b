import type { ApduTrace, SlotName } from "../firmware/drivers/card-slot/contract.js";
import type { Instant } from "../firmware/lib/dates.js";
import type { LogListener } from "../firmware/lib/file-logger.js";
import { type LogFields, type Logger, redact } from "../firmware/lib/log.js";
import type { LogEntry, SimulatorEvent, TraceEntry } from "./state.js";
import { describeExchange } from "./trace.js";

/** Gathers exchanges and log lines; exists before the slots, which are given its `trace`. */
export interface Recorder {
  readonly trace: ApduTrace;
  /** A logger whose lines show on the bench and nowhere else. */
  readonly logger: Logger;
  /** Shows a line that another logger has written (LogListener of firmware/lib/file-logger.ts). */
  readonly line: LogListener;
  history(): { readonly trace: readonly TraceEntry[]; readonly log: readonly LogEntry[] };
  subscribe(listener: (event: SimulatorEvent) => void): () => void;
  /** Data of a slot's exchanges are shown only while `shown` says so; without it they are masked. */
  revealWhen(shown: (slot: SlotName) => boolean): void;
}

const LEVELS: readonly LogEntry["level"][] = ["debug", "info", "warn", "error"];

/** Lines kept for a page opened later. */
const KEPT = 300;

export function createRecorder(now: () => Instant): Recorder {
  const trace: TraceEntry[] = [];
  const log: LogEntry[] = [];
  const listeners = new Set<(event: SimulatorEvent) => void>();
  let seq = 0;
  let shown: (slot: SlotName) => boolean = () => false;
  const keep = <T>(kept: T[], entry: T): void => {
    kept.push(entry);
    if (kept.length > KEPT) kept.shift();
  };
  const emit = (event: SimulatorEvent): void => {
    for (const listener of [...listeners]) listener(event);
  };
  const write = (level: LogEntry["level"], event: string, fields: LogFields = {}): void => {
    const known = Object.entries(fields).filter(([, value]) => value !== undefined);
    show(level, event, known.map(([key, value]) => `${key}=${value}`).join(" "));
  };
  const show = (level: LogEntry["level"], event: string, facts: string): void => {
    seq += 1;
    const entry: LogEntry = { seq, at: now(), level, event: redact(event), facts: redact(facts) };
    keep(log, entry);
    emit({ kind: "log", entry });
  };
  return {
    trace(exchange) {
      seq += 1;
      const line = describeExchange(exchange, shown(exchange.slot));
      const entry: TraceEntry = { seq, at: now(), slot: exchange.slot, direction: exchange.direction, ...line };
      keep(trace, entry);
      emit({ kind: "trace", entry });
    },
    logger: {
      debug: (event, fields) => write("debug", event, fields),
      info: (event, fields) => write("info", event, fields),
      warn: (event, fields) => write("warn", event, fields),
      error: (event, fields) => write("error", event, fields),
    },
    line({ level, event, text }) {
      show(LEVELS.find((known) => known === level) ?? "info", event, text);
    },
    history: () => ({ trace: [...trace], log: [...log] }),
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    revealWhen(predicate) {
      shown = predicate;
    },
  };
}
