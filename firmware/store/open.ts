import { Worker } from "node:worker_threads";
import type { Duration } from "../lib/duration.js";
import { type Logger, silentLogger } from "../lib/log.js";
import { assertNever, err, ok, type Result } from "../lib/result.js";
import type { OpenError, Store } from "./contract.js";
import { StoreDoor, storeOver } from "./door.js";
import { StoreError } from "./errors.js";
import type { Response, WorkerSettings } from "./protocol.js";
import { workerEntry } from "./worker-entry.js";

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
 * @throws StoreError `store-crashed` when the worker cannot even start.
 */
export async function openStore(options: OpenOptions): Promise<Result<Store, OpenError>> {
  const logger = options.logger ?? silentLogger;
  const settings: WorkerSettings = {
    path: options.path,
    key: options.key,
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
