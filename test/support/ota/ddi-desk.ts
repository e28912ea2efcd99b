import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDdiClient, type DdiClientOptions } from "../../../ota/ddi/client/client.js";
import type { DdiClient } from "../../../ota/ddi/client/contract.js";
import type { RetryPolicy } from "../../../ota/ddi/client/retry.js";
import { ANSWER_WITHIN } from "../../../ota/ddi/client/transport.js";
import type { Device, DeviceId, Fleet, Release, UpdateServerCore } from "../../../ota/ddi/server/contract.js";
import { openUpdateServer } from "../../../ota/ddi/server/core.js";
import { createDdiHandler } from "../../../ota/ddi/server/http/handler.js";
import { type Listening, type ListenOptions, listen } from "../../../ota/ddi/server/http/listen.js";
import type { JournalOptions } from "../../../ota/ddi/server/log/journal.js";
import type { Clock, Milliseconds } from "../../../ota/lib/clock.js";
import { silentLog } from "../../../ota/lib/log.js";
import type { Result } from "../../../ota/lib/result.js";
import { randomFrom } from "../random.js";
import { manualClock } from "./manual-clock.js";

/** The client's waits between tries, all shorter than its time-outs: the manual clock skips these and keeps those. */
export const SHORT_RETRY: RetryPolicy = {
  attempts: 5,
  first: 1_000 as Milliseconds,
  longest: 8_000 as Milliseconds,
  longestAsked: 600_000 as Milliseconds,
};

export const TOKEN = "token-of-the-test-terminal-000001";
export const DEVICE = "terminal-1" as DeviceId;

/** The value of a good result; a failure fails the test with its text. */
export function good<T, E>(result: Result<T, E>): T {
  if (result.ok) return result.value;
  throw new Error(`expected a value, got ${JSON.stringify(result.error)}`);
}

/** The error of a result that must have failed. */
export function bad<T, E>(result: Result<T, E>): E {
  if (!result.ok) return result.error;
  throw new Error(`expected a failure, got ${JSON.stringify(result.value)}`);
}

/** Bytes that a seed repeats. */
export function bytesFrom(seed: number, size: number): Buffer {
  const random = randomFrom(seed);
  return Buffer.from(Array.from({ length: size }, () => Math.floor(random() * 256)));
}

export const sha256Of = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** A folder of its own, removed by `remove`. */
export function ownFolder(name: string): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), `tournee-${name}-`));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export interface DdiDesk {
  readonly folder: string;
  readonly core: UpdateServerCore;
  readonly fleet: Fleet;
  readonly server: Listening;
  readonly clock: Clock;
  /** Puts a file on the server. */
  release(bytes: Uint8Array, filename?: string): Promise<Release>;
  enrol(id?: string, token?: string): Promise<Device>;
  /** A device's client; `server` may be a proxy's address. */
  client(options?: Partial<DdiClientOptions>): DdiClient;
  close(): Promise<void>;
}

export interface DdiDeskOptions extends Partial<JournalOptions> {
  readonly clock?: Clock;
  /** Kept when given; else made and removed. */
  readonly folder?: string;
  readonly maxDownloads?: number;
  readonly listen?: Partial<ListenOptions>;
}

/** A small update server on 127.0.0.1, and clients for it. */
export async function ddiDesk(options: DdiDeskOptions = {}): Promise<DdiDesk> {
  const own = options.folder === undefined ? ownFolder("ddi") : undefined;
  const folder = options.folder ?? own?.path ?? "";
  const clock = options.clock ?? manualClock({ skipUnder: ANSWER_WITHIN });
  const log = silentLog;
  const core = good(await openUpdateServer({ ...options, folder: join(folder, "server"), clock, log }));
  const ddi = createDdiHandler(core, {
    tenant: "DEFAULT",
    pollEvery: 300_000 as Milliseconds,
    maxDownloads: options.maxDownloads ?? 64,
  });
  const server = good(await listen({ ddi, port: 0, log, ...options.listen }));
  const clients: DdiClient[] = [];
  return {
    folder,
    core,
    fleet: core.fleet,
    server,
    clock,
    async release(bytes, filename = "tournee.bundle") {
      const path = join(folder, "to-be-added");
      writeFileSync(path, bytes);
      return good(await core.fleet.addRelease(path, { part: "os", name: "tournee", version: "1.1.0", filename }));
    },
    enrol: async (id = DEVICE, token = TOKEN) => good(await core.fleet.enrol(id, { group: "pilote", token })),
    client(more) {
      const client = good(
        createDdiClient({
          server: server.url,
          tenant: "DEFAULT",
          id: DEVICE,
          token: TOKEN,
          clock,
          log,
          random: randomFrom(1),
          retry: SHORT_RETRY,
          ...more,
        }),
      );
      clients.push(client);
      return client;
    },
    async close() {
      for (const client of clients) client.close();
      await server.close();
      await core.fleet.close();
      own?.remove();
    },
  };
}
