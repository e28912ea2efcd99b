import { Worker } from "node:worker_threads";
import type { Duration } from "../lib/duration.js";
import { type Logger, silentLogger } from "../lib/log.js";
import { assertNever, err, ok, type Result } from "../lib/result.js";
import type { OpenError, Store } from "./contract.js";
import { StoreDoor, storeOver } from "./door.js";
import { StoreError } from "./errors.js";
import type { Response, WorkerSettings } from "./protocol.js";
import { workerEntry } from "./worker-entry.js";

const KEY_BYTES = 32;

export interface OpenOptions {
  /** The database file; its folder exists. `<path>.id` beside it tells a wrong key from a broken file. */
  readonly path: string;
  /** 32 bytes, from the keystore. */
  readonly key: Uint8Array;
  /** Slows each commit down, as the board's eMMC does. For tests. */
  readonly busyCommit?: Duration;
  readonly logger?: Logger;
  /** The worker's script in a bundled program; by default the one beside this module. */
  readonly workerUrl?: URL;
}

/**
 * Opens the store in a worker thread of its own, creating it when neither the file nor its `.id` exists.
 * Whatever the error, nothing on disk has changed.
 * @throws StoreError `store-crashed` when the worker cannot even start, `store-failed` when the key is not 32 bytes.
 */
export async function openStore(options: OpenOptions): Promise<Result<Store, OpenError>> {
  const logger = options.logger ?? silentLogger;
  // A shorter text would silently be taken for a passphrase.
  if (options.key.length !== KEY_BYTES) throw new StoreError("store-failed", `the key is not ${KEY_BYTES} bytes long`);
  const settings: WorkerSettings = {
    path: options.path,
    // A copy of its own: a Buffer's memory is shared with its neighbours, and all of it would be sent along.
    key: Uint8Array.from(options.key),
    commitDelay: options.busyCommit ?? 0,
  };
  const worker = startWorker(settings, options.workerUrl);
  const first = await firstResponse(worker);
  switch (first.kind) {
    case "opened":
      logger.info("store.opened");
      return ok(storeOver(new StoreDoor(worker, () => logger.error("store.crashed"))));
    case "not-opened":
      logger.error("store.not-opened", { kind: first.error.kind });
      await worker.terminate();
      return err(first.error);
    case "answer":
    case "failed":
    case "closed":
      throw new StoreError("store-crashed", `the worker's first word is ${first.kind}`);
    default:
      return assertNever(first);
  }
}

function startWorker(settings: WorkerSettings, given: URL | undefined): Worker {
  const entry = given === undefined ? workerEntry(import.meta.url) : { url: given, execArgv: undefined };
  return new Worker(entry.url, {
    workerData: settings,
    name: "store",
    ...(entry.execArgv === undefined ? {} : { execArgv: entry.execArgv }),
  });
}

function firstResponse(worker: Worker): Promise<Response> {
  return new Promise((resolve, reject) => {
    const fail = (cause?: unknown): void =>
      reject(new StoreError("store-crashed", "the worker did not start", { cause }));
    const exited = (): void => fail();
    worker.once("error", fail);
    worker.once("exit", exited);
    worker.once("message", (response: Response) => {
      worker.off("error", fail);
      worker.off("exit", exited);
      resolve(response);
    });
  });
}
