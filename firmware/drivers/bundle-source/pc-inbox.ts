import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat, statfs } from "node:fs/promises";
import { basename, join } from "node:path";
import { isErrno, syncDirectory } from "../../lib/atomic-file.js";
import { inTurn } from "../../lib/in-turn.js";
import { err, ok, type Result } from "../../lib/result.js";
import { watched } from "../../lib/watched.js";
import type { BundleInbox, GivenBundle, GivingFailure, SourceState, StoredFile, Verdict } from "./contract.js";

/** Several times what a whole system takes, bytes: who says more than that is not a technician with a bundle. */
const MOST_BYTES = 512 * 1024 * 1024;
/** A hash of the whole, and nothing else, makes a name. */
const WHOLE = /^[0-9a-f]{64}\.bundle$/;

/** A bundle of which some bytes are here. */
interface Half {
  readonly bundle: GivenBundle;
  readonly received: number;
  /** Over the bytes that are here. */
  readonly hash: Hash;
}

/**
 * What a PC gives over the cable, in a folder of its own: one bundle, half or whole, that outlives a pulled cable and a power cut.
 * The folder is made with the first byte. What was whole when the terminal went off is shown again; a half once more of it comes.
 * @param freeBytes room left where a folder lies; by default as the file system tells
 */
export function pcInbox(folder: string, freeBytes: FreeBytes = freeBytesAt): BundleInbox {
  return new PcInbox(folder, freeBytes);
}

type FreeBytes = (folder: string) => Promise<number>;

async function freeBytesAt(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

class PcInbox implements BundleInbox {
  readonly #folder: string;
  readonly #freeBytes: FreeBytes;
  readonly #state = watched<SourceState>({ kind: "empty" }, (a, b) => a.kind === "empty" && b.kind === "empty");
  readonly #turn = inTurn();
  #half: Half | undefined;
  #judged: { readonly path: string; readonly verdict: Verdict } | undefined;
  #insertions = 0;

  readonly state = this.#state.get;
  readonly subscribe = this.#state.subscribe;

  constructor(folder: string, freeBytes: FreeBytes) {
    this.#folder = folder;
    this.#freeBytes = freeBytes;
    void this.#turn(() => this.#look());
  }

  received(bundle: GivenBundle): Promise<Result<number, GivingFailure>> {
    return this.#told(async () => {
      if (bundle.size > MOST_BYTES) return err({ kind: "too-large" });
      if (this.#isWhole(bundle)) return ok(bundle.size);
      const half = await this.#halfOf(bundle);
      if (half !== undefined) return ok(half.received);
      return (await this.#hasRoom(bundle)) ? ok(0) : err({ kind: "disk-full" });
    });
  }

  write(bundle: GivenBundle, offset: number, bytes: Uint8Array): Promise<Result<number, GivingFailure>> {
    return this.#told(async () => {
      if (bundle.size > MOST_BYTES) return err({ kind: "too-large" });
      if (this.#isWhole(bundle)) return err({ kind: "wrong-offset", received: bundle.size });
      const half = await this.#halfOf(bundle);
      const received = half?.received ?? 0;
      if (offset !== received) return err({ kind: "wrong-offset", received });
      if (bytes.length === 0 || bytes.length > bundle.size - received) return err({ kind: "wrong-length" });
      if (half === undefined && !(await this.#hasRoom(bundle))) return err({ kind: "disk-full" });
      if (half === undefined) await this.#clear();
      return await this.#append(half ?? { bundle, received: 0, hash: createHash("sha256") }, bytes);
    });
  }

  verdict(bundle: GivenBundle): Verdict | undefined {
    return this.#judged?.path === this.#wholeOf(bundle) ? this.#judged.verdict : undefined;
  }

  judged(path: string, verdict: Verdict): void {
    if (this.#isShown(path)) this.#judged = { path, verdict };
  }

  async discard(path: string): Promise<void> {
    await this.#turn(async () => {
      if (!this.#isShown(path)) return;
      this.#state.set({ kind: "empty" });
      await rm(path, { force: true });
    });
  }

  async #append(half: Half, bytes: Uint8Array): Promise<Result<number, GivingFailure>> {
    const { bundle } = half;
    // What fails half way is read again from the disk before anything is built on it.
    this.#half = undefined;
    const file = await open(this.#partOf(bundle), half.received === 0 ? "w" : "a", 0o600);
    try {
      await file.writeFile(bytes);
      await file.datasync();
    } finally {
      await file.close();
    }
    if (half.received === 0) syncDirectory(this.#folder);
    const grown: Half = {
      bundle,
      received: half.received + bytes.length,
      hash: half.hash.update(bytes),
    };
    if (grown.received === bundle.size) return await this.#end(grown);
    this.#half = grown;
    this.#state.set({ kind: "coming", received: grown.received, size: bundle.size });
    return ok(grown.received);
  }

  async #end({ bundle, hash }: Half): Promise<Result<number, GivingFailure>> {
    const part = this.#partOf(bundle);
    if (hash.digest("hex") !== bundle.sha256) {
      await rm(part, { force: true });
      this.#state.set({ kind: "empty" });
      return err({ kind: "wrong-hash" });
    }
    const whole = this.#wholeOf(bundle);
    await rename(part, whole);
    syncDirectory(this.#folder);
    this.#show(whole, bundle.size);
    return ok(bundle.size);
  }

  /** What is here of this bundle; what a power cut left is hashed again. */
  async #halfOf(bundle: GivenBundle): Promise<Half | undefined> {
    const known = this.#half;
    if (known?.bundle.sha256 === bundle.sha256 && known.bundle.size === bundle.size) return known;
    const part = this.#partOf(bundle);
    const hash = createHash("sha256");
    let received = 0;
    try {
      for await (const chunk of createReadStream(part)) {
        if (!(chunk instanceof Uint8Array)) continue;
        hash.update(chunk);
        received += chunk.length;
      }
    } catch (error) {
      if (isErrno(error, "ENOENT")) return undefined;
      throw error;
    }
    if (received >= bundle.size) {
      // The power went before the end could be looked at: the last bytes are asked for again, and the rest with them.
      await rm(part, { force: true });
      return undefined;
    }
    this.#half = { bundle, received, hash };
    return this.#half;
  }

  /** For the bundle and for the copy that an installation makes of it. */
  async #hasRoom({ size }: GivenBundle): Promise<boolean> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    return (await this.#freeBytes(this.#folder)) >= 2 * size;
  }

  async #clear(): Promise<void> {
    this.#half = undefined;
    this.#judged = undefined;
    this.#state.set({ kind: "empty" });
    const names = await readdir(this.#folder);
    await Promise.all(names.map((name) => rm(join(this.#folder, name), { recursive: true, force: true })));
  }

  async #look(): Promise<void> {
    try {
      const name = (await readdir(this.#folder)).find((each) => WHOLE.test(each));
      if (name === undefined) return;
      const path = join(this.#folder, name);
      this.#show(path, (await stat(path)).size);
    } catch (error) {
      if (isErrno(error, "ENOENT")) return;
      this.#insertions += 1;
      this.#state.set({ kind: "unreadable", insertion: this.#insertions, detail: String(error) });
    }
  }

  #show(path: string, size: number): void {
    this.#insertions += 1;
    const file = { name: basename(path), path, size };
    this.#state.set({ kind: "plugged", insertion: this.#insertions, files: [file] });
  }

  #isWhole(bundle: GivenBundle): boolean {
    const path = this.#wholeOf(bundle);
    return this.#shown().some((file) => file.path === path && file.size === bundle.size);
  }

  #isShown(path: string): boolean {
    return this.#shown().some((file) => file.path === path);
  }

  #shown(): readonly StoredFile[] {
    const now = this.#state.get();
    return now.kind === "plugged" ? now.files : [];
  }

  #wholeOf({ sha256 }: GivenBundle): string {
    return join(this.#folder, `${sha256}.bundle`);
  }

  #partOf({ sha256, size }: GivenBundle): string {
    return join(this.#folder, `${sha256}-${size}.part`);
  }

  /** One call after the other; what the disk refuses is a value. */
  #told(task: () => Promise<Result<number, GivingFailure>>): Promise<Result<number, GivingFailure>> {
    return this.#turn(async () => {
      try {
        return await task();
      } catch (error) {
        if (!isErrno(error, "ENOSPC") && !isErrno(error, "EDQUOT")) return err({ kind: "io", detail: String(error) });
        // The room that it filled is needed by everything else.
        await this.#clear().catch(() => undefined);
        return err({ kind: "disk-full" });
      }
    });
  }
}
