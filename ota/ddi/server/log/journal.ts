import { constants } from "node:fs";
import { type FileHandle, mkdir, open, rm } from "node:fs/promises";
import { syncFolder } from "../../../lib/atomic-file.js";
import type { Log } from "../../../lib/log.js";
import type { Result } from "../../../lib/result.js";
import { err, ok } from "../../../lib/result.js";
import type { ServerEvent } from "../contract.js";
import { apply } from "../state/apply.js";
import { pictureOf, type State } from "../state/state.js";
import { listFolder, segmentPath, snapshotPath } from "./folder.js";
import { encodeLine } from "./line.js";
import { type CorruptLog, MAX_BATCH, type Recovered, recover } from "./recover.js";
import { writeSnapshot } from "./snapshot.js";

/** The disk did not take it; nothing of the event is kept. */
export interface NotKept {
  readonly kind: "disk-full" | "disk-error";
  readonly detail: string;
}

export interface JournalOptions {
  readonly log: Log;
  /** A segment longer than this (and than twice the last snapshot) is closed by a snapshot. Bytes. */
  readonly segmentBytes?: number;
  /** Closed segments that are kept for a reader of the history. */
  readonly keptSegments?: number;
}

type Waiting =
  | { readonly kind: "event"; readonly line: Buffer; readonly settle: (result: Result<void, NotKept>) => void }
  | { readonly kind: "page"; readonly picture: State };

/**
 * The state, and the log that it is rebuilt from. An event changes the state at once, so that the next one is judged by it, and
 * is told as kept after an fsync that it shares with all that came meanwhile. When the disk refuses, the state goes back to
 * what the disk has.
 */
export class Journal {
  readonly #folder: string;
  readonly #options: JournalOptions;
  #state: State;
  #file: FileHandle;
  #segment: number;
  /** Bytes of the segment that are on the disk; and all that were appended to it, on the disk or waiting. */
  #durable: number;
  #appended: number;
  #snapshotBytes: number;
  #waiting: Waiting[] = [];
  #draining: Promise<void> | undefined;
  #snapshotting: Promise<void> | undefined;
  #broken: NotKept | undefined;

  private constructor(folder: string, options: JournalOptions, recovered: Recovered, file: FileHandle) {
    this.#folder = folder;
    this.#options = options;
    this.#state = recovered.state;
    this.#file = file;
    this.#segment = recovered.segment;
    this.#durable = recovered.length;
    this.#appended = recovered.length;
    this.#snapshotBytes = recovered.snapshotBytes;
  }

  /**
   * Opens a folder, made when missing; a torn end is cut off.
   * @throws the file system's error
   */
  static async open(folder: string, options: JournalOptions): Promise<Result<Journal, CorruptLog>> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const recovered = await recover(folder);
    if (!recovered.ok) return recovered;
    const { segment, length, torn } = recovered.value;
    if (torn > 0) options.log.warn({ segment, torn }, "the end of the log was torn by a cut and is dropped");
    return ok(new Journal(folder, options, recovered.value, await openSegment(folder, segment, length)));
  }

  /** Read only; replaced when the disk refused an event. */
  get state(): State {
    return this.#state;
  }

  /** Applies an event and keeps it. Never throws. */
  append(event: ServerEvent): Promise<Result<void, NotKept>> {
    if (this.#broken !== undefined) {
      this.#drain();
      return Promise.resolve(err(this.#broken));
    }
    const line = Buffer.from(encodeLine(event));
    apply(this.#state, event);
    const kept = new Promise<Result<void, NotKept>>((settle) => this.#waiting.push({ kind: "event", line, settle }));
    this.#appended += line.length;
    if (this.#appended > Math.max(this.#options.segmentBytes ?? 4 * 1024 * 1024, 2 * this.#snapshotBytes)) {
      this.#waiting.push({ kind: "page", picture: pictureOf(this.#state) });
      this.#appended = 0;
    }
    this.#drain();
    return kept;
  }

  /** Waits for all that was appended, and closes. */
  async close(): Promise<void> {
    while (this.#draining !== undefined) await this.#draining;
    await this.#snapshotting;
    await this.#file.close();
  }

  #drain(): void {
    this.#draining ??= this.#work().finally(() => {
      this.#draining = undefined;
      if (this.#waiting.length > 0) this.#drain();
    });
  }

  async #work(): Promise<void> {
    try {
      if (this.#broken !== undefined) await this.#goBack();
      while (this.#waiting.length > 0) {
        const first = this.#waiting[0];
        if (first?.kind === "page") {
          this.#waiting.shift();
          await this.#turnPage(first.picture);
        } else await this.#writeBatch();
      }
    } catch (error) {
      await this.#fail(error);
    }
  }

  async #writeBatch(): Promise<void> {
    const batch: (Waiting & { kind: "event" })[] = [];
    let length = 0;
    for (const entry of this.#waiting) {
      if (entry.kind === "page" || (length > 0 && length + entry.line.length > MAX_BATCH)) break;
      batch.push(entry);
      length += entry.line.length;
    }
    const bytes = Buffer.concat(batch.map(({ line }) => line));
    let written = 0;
    while (written < length) {
      written += (await this.#file.write(bytes, written, length - written, this.#durable + written)).bytesWritten;
    }
    await this.#file.datasync();
    this.#durable += length;
    this.#waiting.splice(0, batch.length);
    for (const { settle } of batch) settle(ok(undefined));
  }

  async #turnPage(picture: State): Promise<void> {
    const next = await openSegment(this.#folder, this.#segment + 1, 0);
    const former = this.#file;
    this.#file = next;
    this.#segment += 1;
    this.#durable = 0;
    await former.close();
    this.#snapshotting ??= this.#snapshot(this.#segment, picture).finally(() => {
      this.#snapshotting = undefined;
    });
  }

  async #snapshot(segment: number, picture: State): Promise<void> {
    try {
      this.#snapshotBytes = await writeSnapshot(snapshotPath(this.#folder, segment), picture);
      const { segments, snapshots } = await listFolder(this.#folder);
      const kept = segment - (this.#options.keptSegments ?? 4);
      const old = [
        ...segments.filter((number) => number < kept).map((number) => segmentPath(this.#folder, number)),
        ...snapshots.filter((number) => number < segment).map((number) => snapshotPath(this.#folder, number)),
      ];
      for (const path of old) await rm(path, { force: true });
    } catch (error) {
      // The former snapshot and every segment since are still there; the next page tries again.
      this.#options.log.warn({ ...describe(error) }, "no snapshot could be written");
    }
  }

  /** Tells everybody who waits, and takes the state back to what is on the disk. */
  async #fail(error: unknown): Promise<void> {
    this.#broken = describe(error);
    this.#options.log.warn({ ...this.#broken }, "the event log cannot be written");
    try {
      await this.#goBack();
    } catch (again) {
      this.#options.log.warn({ ...describe(again) }, "the event log cannot be read back");
    }
  }

  async #goBack(): Promise<void> {
    const refused = this.#waiting;
    const broken = this.#broken ?? describe(undefined);
    this.#waiting = [];
    try {
      // What a failed fsync left may be read back and still not be on the disk.
      await this.#file.truncate(this.#durable);
      const recovered = await recover(this.#folder);
      if (!recovered.ok) throw new Error(`${recovered.error.file} is damaged at byte ${recovered.error.offset}`);
      await this.#file.close();
      this.#file = await openSegment(this.#folder, recovered.value.segment, recovered.value.length);
      this.#state = recovered.value.state;
      this.#segment = recovered.value.segment;
      this.#durable = recovered.value.length;
      this.#appended = recovered.value.length;
      this.#broken = undefined;
    } finally {
      for (const entry of refused) if (entry.kind === "event") entry.settle(err(broken));
    }
  }
}

async function openSegment(folder: string, number: number, length: number): Promise<FileHandle> {
  const file = await open(segmentPath(folder, number), constants.O_RDWR | constants.O_CREAT, 0o600);
  await file.truncate(length);
  await file.sync();
  await syncFolder(folder);
  return file;
}

function describe(error: unknown): NotKept {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  return { kind: code === "ENOSPC" || code === "EDQUOT" ? "disk-full" : "disk-error", detail: code };
}
