import { Worker } from "node:worker_threads";
import { err, ok, type Result } from "../lib/result.js";
import type { NirForm } from "./page/people.js";
import type { SheetFile } from "./page/sheet.js";
import type { Quittance } from "./quittance.js";

export interface QuittanceJob {
  readonly quittance: Quittance;
  readonly nir: NirForm;
}

/** Where the worker's program is: `worker.js` beside this module, unless the program was bundled. */
export interface QuittanceWorker {
  readonly url: URL;
  /** Node options of the worker; undefined inherits those of the process. */
  readonly execArgv: string[] | undefined;
}

/** The sheet was not made; the invoice is untouched and it can be asked for again. */
export interface QuittanceError {
  readonly kind: "not-made";
  readonly detail: string;
}

/** `quittancePdf` in a thread of its own, so that no frame of the screen waits for it. */
export function quittanceInWorker(
  job: QuittanceJob,
  { url, execArgv }: QuittanceWorker,
): Promise<Result<SheetFile, QuittanceError>> {
  return new Promise((resolve) => {
    const failed = (detail: string): void => resolve(err({ kind: "not-made", detail }));
    const worker = new Worker(url, { workerData: job, ...(execArgv === undefined ? {} : { execArgv }) });
    worker.once("message", (file: SheetFile) => resolve(ok(file)));
    worker.once("error", ({ message }) => failed(message));
    // After a message or an error this changes nothing.
    worker.once("exit", (code) => failed(`the worker ended without an answer (${code})`));
  });
}
