import type { IncomingMessage } from "node:http";
import type { Clock, Milliseconds } from "../../lib/clock.js";
import type { Log } from "../../lib/log.js";
import type { Result } from "../../lib/result.js";
import { err, ok } from "../../lib/result.js";
import type { Artifact, DownloadFailure } from "./contract.js";
import { failureOf } from "./network-error.js";
import { DiskError, freeBeside, PartialFile } from "./partial-file.js";
import { readRange, resumeHeaders } from "./range.js";
import { isPassing, nextDelay, type Patience, wait } from "./retry.js";
import type { Transport } from "./transport.js";

export interface DownloadOrder {
  readonly artifact: Artifact;
  readonly url: URL;
  readonly path: string;
  readonly onProgress: (bytes: number) => void;
  readonly signal: AbortSignal;
  readonly transport: Transport;
  readonly patience: Patience;
  readonly log: Log;
}

/** A connection slower than `SLOW_BYTES` in `SLOW_WINDOW` is given up for a new one (as curl's `--speed-limit`). */
export const SLOW_WINDOW = 60_000 as Milliseconds;
const SLOW_BYTES = 6_000;
/** Bytes between two words on progress. */
const TELL_EVERY = 256 * 1024;
/** How often a file is fetched again from its first byte because the server's answers do not continue it. */
const MAX_RESTARTS = 3;

/** `DdiClient.download`: streams, resumes, checks. Tries without end of new bytes are counted, those that bring some are not. */
export async function downloadArtifact(order: DownloadOrder): Promise<Result<void, DownloadFailure>> {
  let file: PartialFile;
  try {
    file = await PartialFile.open(order.path);
  } catch (error) {
    return err(diskFailure(error, order.artifact.size));
  }
  try {
    return await fetchInto(file, order);
  } catch (error) {
    return err(diskFailure(error, order.artifact.size - file.length));
  } finally {
    await file.close();
  }
}

async function fetchInto(file: PartialFile, order: DownloadOrder): Promise<Result<void, DownloadFailure>> {
  const { artifact, path, onProgress, signal, patience, log } = order;
  const tries = new Tries(order);
  if (file.length > artifact.size) await file.restart();
  const missing = artifact.size - file.length;
  if ((await freeBeside(path)) < missing) return err({ kind: "disk-full", needed: missing });
  let farthest = file.length;
  let failures = 0;
  let resumed = file.length > 0;
  for (;;) {
    if (signal.aborted) return err({ kind: "stopped" });
    if (file.length === artifact.size) {
      const found = file.digest();
      if (found === artifact.sha256) {
        await file.sync();
        onProgress(artifact.size);
        return ok(undefined);
      }
      await file.restart();
      farthest = 0;
      // A beginning of another day may be what is wrong: the whole is fetched once before the server is blamed.
      if (!resumed) return err({ kind: "wrong-hash", expected: artifact.sha256, found });
      log.warn({ file: artifact.filename }, "the resumed download has a wrong hash: fetching it whole");
    }
    if (file.length === 0) resumed = false;
    const step = await tries.once(file);
    await file.flush();
    if (step.ok) continue;
    if (signal.aborted) return err({ kind: "stopped" });
    if (!isPassing(step.error)) return step;
    failures = file.length > farthest ? 1 : failures + 1;
    farthest = Math.max(farthest, file.length);
    const delay = nextDelay(failures, step.error, patience);
    log.warn({ ...step.error, bytes: file.length, delay }, "the download broke off");
    if (delay === undefined) return step;
    if (!(await wait(delay, patience.clock, signal))) return err({ kind: "stopped" });
  }
}

/** The requests of one download, and what they learnt of the server. */
class Tries {
  #etag: string | undefined;
  #url: URL;
  #restarts = 0;

  readonly #order: DownloadOrder;

  constructor(order: DownloadOrder) {
    this.#order = order;
    this.#url = order.url;
  }

  /** One request; ok when its body was taken, or when the file was emptied to start again. */
  async once(file: PartialFile): Promise<Result<void, DownloadFailure>> {
    const { artifact, transport, signal, patience } = this.#order;
    const headers = { accept: "*/*", ...resumeHeaders(file.length, artifact, this.#etag) };
    // The server's file is another one now, or is shorter than what is here.
    const takes = file.length === 0 ? [] : [412, 416];
    const answer = await transport.send({ method: "GET", url: this.#url, headers, takes, signal });
    if (!answer.ok) {
      if (answer.error.kind === "gone" && this.#url.pathname.includes("+")) {
        // hawkBit links a space as `+`, which in a path is a plus, and does not find it again.
        this.#url = new URL(this.#url);
        this.#url.pathname = this.#url.pathname.replaceAll("+", "%20");
        return ok(undefined);
      }
      return answer;
    }
    const { status, headers: told, body } = answer.value;
    const encoding = told["content-encoding"];
    if (encoding !== undefined && encoding !== "identity") {
      body.destroy();
      return err({ kind: "malformed", detail: "the file comes in a content encoding that nobody asked for" });
    }
    const reading = readRange(status, told, file.length, artifact, this.#etag);
    if (reading.kind === "other-size") {
      body.destroy();
      return err({ kind: "wrong-size", expected: artifact.size, found: reading.found });
    }
    if (reading.kind === "start-again") {
      body.destroy();
      return await this.#startAgain(file, reading.why);
    }
    this.#etag = told.etag;
    if (reading.kind === "whole" && file.length > 0) await file.restart();
    return await receive(body, file, this.#order, patience.clock);
  }

  async #startAgain(file: PartialFile, why: string): Promise<Result<void, DownloadFailure>> {
    this.#restarts += 1;
    this.#order.log.warn({ why, bytes: file.length }, "the download starts again");
    if (this.#restarts > MAX_RESTARTS) return err({ kind: "malformed", detail: `the file cannot be fetched: ${why}` });
    this.#etag = undefined;
    await file.restart();
    return ok(undefined);
  }
}

/** Takes a body into the file until its end or until the file has its size. Throws what the file system throws. */
function receive(
  body: IncomingMessage,
  file: PartialFile,
  { artifact, onProgress }: DownloadOrder,
  clock: Clock,
): Promise<Result<void, DownloadFailure>> {
  return new Promise((resolve, reject) => {
    const forget = watchSpeed(body, file, clock);
    let told = file.length;
    const settle = (result: Result<void, DownloadFailure>): void => {
      forget();
      body.destroy();
      resolve(result);
    };
    // Events and not an async loop, which waits for a promise at each record of TLS.
    body.on("data", (chunk: Buffer) => {
      const found = file.length + chunk.length;
      if (found > artifact.size) return settle(err({ kind: "wrong-size", expected: artifact.size, found }));
      const roomy = file.append(chunk);
      if (found - told >= TELL_EVERY) {
        told = found;
        onProgress(found);
      }
      if (roomy) return;
      body.pause();
      file.room().then(
        () => body.resume(),
        (error: unknown) => {
          forget();
          body.destroy();
          reject(error);
        },
      );
    });
    const ended = (): void => {
      if (file.length === artifact.size) settle(ok(undefined));
      else settle(err({ kind: "unreachable", detail: "the file ends too early" }));
    };
    body.once("end", ended);
    body.on("error", (error) => settle(err(failureOf(error))));
    body.once("close", ended);
  });
}

/** Gives a body up once a window brings too few bytes; returns how to stop watching. */
function watchSpeed(body: IncomingMessage, file: PartialFile, clock: Clock): () => void {
  let since = file.length;
  let forget = (): void => undefined;
  const watch = (): void => {
    forget = clock.after(SLOW_WINDOW, () => {
      if (file.length - since < SLOW_BYTES) body.destroy(new Error("the connection stalled"));
      else {
        since = file.length;
        watch();
      }
    });
  };
  watch();
  return () => forget();
}

function diskFailure(error: unknown, needed: number): DownloadFailure {
  if (!(error instanceof DiskError)) throw error;
  if (error.code === "ENOSPC" || error.code === "EDQUOT") return { kind: "disk-full", needed };
  return { kind: "disk-error", detail: error.code };
}
