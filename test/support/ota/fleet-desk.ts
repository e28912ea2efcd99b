import { rm } from "node:fs/promises";
import { join } from "node:path";
import { verifyBundle } from "../../../ota/bundle/verify.js";
import { createDdiClient } from "../../../ota/ddi/client/client.js";
import type { DdiClient, Deployment } from "../../../ota/ddi/client/contract.js";
import { makeDelta } from "../../../ota/delta/make.js";
import { type Admin, createAdmin } from "../../../ota/fleet/admin-client.js";
import { type AdminAccess, readAdminAccess } from "../../../ota/fleet/admin-file.js";
import { hashPassword } from "../../../ota/fleet/auth/password.js";
import { type FleetServer, startFleetServer } from "../../../ota/fleet/server.js";
import { openTlsIdentity, type TlsIdentity } from "../../../ota/fleet/tls/identity.js";
import type { FleetView } from "../../../ota/fleet/view.js";
import type { Clock, Milliseconds } from "../../../ota/lib/clock.js";
import { silentLog } from "../../../ota/lib/log.js";
import { randomFrom } from "../random.js";
import { built, folderWith, makeLeaf, makeRoot, NOW, signerOf } from "./bundles.js";
import { good, ownFolder, SHORT_RETRY } from "./ddi-desk.js";
import { type ManualClock, manualClock } from "./manual-clock.js";

export const PASSWORD = "cabinet des lilas";
/** Enough to be a hash, little enough for a test. */
const CHEAP = { N: 1_024, r: 8, p: 1 };

/** A terminal of the fleet, driven by hand. */
export interface DeskTerminal {
  readonly id: string;
  readonly client: DdiClient;
  /** What it is offered now; undefined when nothing. A cancellation is answered well at once. */
  poll(): Promise<Deployment | undefined>;
  /** Polls, and ends what it is offered. */
  end(how: "success" | "failure", why?: string): Promise<void>;
}

export interface FleetDesk {
  readonly state: string;
  readonly server: FleetServer;
  readonly access: AdminAccess;
  readonly admin: Admin;
  readonly clock: ManualClock;
  readonly tls: TlsIdentity | undefined;
  view(): Promise<FleetView>;
  /** A signed bundle in a file. */
  bundle(
    version: string,
    more?: { readonly kind?: "firmware" | "tables"; readonly strange?: boolean },
  ): Promise<string>;
  /** A signed delta that rebuilds that bundle, from the image of a version when one is named, in a file. */
  delta(target: string, base?: { readonly image: string; readonly version: string }): Promise<string>;
  enrol(id: string, group: string): Promise<DeskTerminal>;
  /** Ends and starts again on the same folder. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** The technician's server on 127.0.0.1, over TLS unless told otherwise, with its bundle CA. */
export async function fleetDesk(
  options: {
    readonly http?: boolean;
    readonly pageDir?: string;
    readonly clock?: Clock;
    readonly names?: readonly string[];
  } = {},
): Promise<FleetDesk> {
  const own = ownFolder("fleet");
  const state = join(own.path, "state");
  const clock = manualClock({ start: new Date(NOW).toISOString(), skipUnder: 1_000 });
  const root = await makeRoot();
  const [signer, stranger] = [signerOf(await makeLeaf(root)), signerOf(await makeLeaf(await makeRoot()))];
  const tls =
    options.http === true ? undefined : await openTlsIdentity(join(state, "tls"), ["localhost", "127.0.0.1"], clock);
  const password = await hashPassword(PASSWORD, CHEAP);
  const clients: DdiClient[] = [];
  const folders: string[] = [];
  const start = async (): Promise<FleetServer> =>
    good(
      await startFleetServer({
        state,
        port: 0,
        names: options.names ?? [],
        ...(tls === undefined ? {} : { tls }),
        password,
        trust: root.certificatePem,
        verify: verifyBundle,
        pageDir: options.pageDir ?? join(own.path, "no-page"),
        pollEvery: 300_000 as Milliseconds,
        clock: options.clock ?? clock,
        log: silentLog,
      }),
    );
  let server = await start();
  let access = good(await readAdminAccess(state));
  let built_ = 0;

  const desk: FleetDesk = {
    state,
    get server() {
      return server;
    },
    get access() {
      return access;
    },
    get admin() {
      return createAdmin(access);
    },
    clock,
    tls,
    view: async () => good(await desk.admin.fleet()),
    async bundle(version, { kind = "firmware", strange = false } = {}) {
      built_ += 1;
      const content = await folderWith({ "program.js": `// ${version} ${built_}\n` });
      folders.push(content);
      return built(content, strange ? stranger : signer, join(own.path, `b${built_}.raucb`), { version, kind });
    },
    async delta(target, base) {
      built_ += 1;
      const out = join(own.path, `d${built_}.delta`);
      good(await makeDelta({ base, target }, signer, out));
      return out;
    },
    async enrol(id, group) {
      const { token } = good(await desk.admin.enrol(id, group));
      const client = good(
        createDdiClient({
          server: server.url,
          tenant: "DEFAULT",
          id,
          token,
          ...(tls === undefined ? {} : { tlsCa: tls.ca }),
          clock: manualClock({ skipUnder: 20_000 }),
          log: silentLog,
          random: randomFrom(1),
          retry: SHORT_RETRY,
        }),
      );
      clients.push(client);
      return deskTerminal(id, client);
    },
    async restart() {
      await server.close();
      server = await start();
      access = good(await readAdminAccess(state));
    },
    async close() {
      for (const client of clients) client.close();
      await server.close();
      await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
      own.remove();
    },
  };
  return desk;
}

/** Drives one terminal by its client. */
export function deskTerminal(id: string, client: DdiClient): DeskTerminal {
  const poll = async (): Promise<Deployment | undefined> => {
    const { work } = good(await client.poll());
    if (work.kind === "deployment") return good(await client.deployment(work.link));
    if (work.kind !== "cancel") return undefined;
    const { feedback } = good(await client.cancel(work.link));
    good(await client.feedback(feedback, { execution: "closed", finished: "success", details: [] }));
    return poll();
  };
  return {
    id,
    client,
    poll,
    async end(finished, why) {
      const deployment = await poll();
      if (deployment === undefined) throw new Error(`${id} is offered nothing`);
      good(
        await client.feedback(deployment.feedback, {
          execution: "closed",
          finished,
          details: why === undefined ? [] : [why],
        }),
      );
    },
  };
}
