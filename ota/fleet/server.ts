import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { createGuard } from "../../web/guard.js";
import { loadPage } from "../../web/page-files.js";
import type { VerifyBundle } from "../bundle/contract.js";
import type { UpdateServerCore } from "../ddi/server/contract.js";
import { type OpenFailure, openUpdateServer } from "../ddi/server/core.js";
import { createDdiHandler } from "../ddi/server/http/handler.js";
import { type ListenFailure, type Listening, listen } from "../ddi/server/http/listen.js";
import { writeFileAtomic } from "../lib/atomic-file.js";
import type { Clock, Milliseconds } from "../lib/clock.js";
import type { Log } from "../lib/log.js";
import { ok, type Result } from "../lib/result.js";
import { adminFile } from "./admin-file.js";
import type { StoredPassword } from "./auth/password.js";
import { openBundles } from "./bundles.js";
import type { Fingerprint } from "./enrolment.js";
import { createApi } from "./http/api.js";
import { createLogin } from "./http/login.js";
import { createSite, type Site } from "./http/site.js";
import { createInvitations, type Invitations } from "./invitations.js";
import { createLive } from "./live.js";
import { createRollouts } from "./rollout/rollouts.js";
import { createSnapshots } from "./snapshot.js";
import type { TlsIdentity } from "./tls/identity.js";
import type { ServerView } from "./view.js";

export interface FleetServerOptions {
  /** The server's folder: log, artifacts, keys, password. Made when missing. */
  readonly state: string;
  /** Where to listen; loopback when absent. */
  readonly address?: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Host by which terminals reach it, as its certificate says; the address when absent. */
  readonly host?: string;
  /** Other names and addresses it answers to. */
  readonly names: readonly string[];
  /** Absent: plain http, on loopback only. */
  readonly tls?: TlsIdentity;
  readonly password: StoredPassword;
  /** PEM of who may sign bundles. */
  readonly trust?: string;
  readonly verify: VerifyBundle;
  /** Folder of the built page. */
  readonly pageDir: string;
  /** What terminals are told to wait between two polls. */
  readonly pollEvery: Milliseconds;
  readonly clock: Clock;
  readonly log: Log;
}

export interface FleetServer {
  /** `https://host:port` */
  readonly url: string;
  readonly port: number;
  readonly fingerprint: Fingerprint;
  readonly invitations: Invitations;
  /** Answers nobody any more, writes what waits and lets the folder go. */
  close(): Promise<void>;
}

export type StartFailure = OpenFailure | ListenFailure;

export const TENANT = "DEFAULT";
const MOST_DOWNLOADS = 64;
/** 2 GB at 1.2 MB/s, a poor Wi-Fi. */
const UPLOAD_WITHIN_MS = 1_800_000 as Milliseconds;

/**
 * Opens the technician's server. What was under way when it last died goes on before it answers anybody. It writes
 * `admin.json` (0600) into its folder, by which commands on this machine reach it.
 */
export async function startFleetServer(options: FleetServerOptions): Promise<Result<FleetServer, StartFailure>> {
  const core = await openUpdateServer({
    folder: join(options.state, "server"),
    clock: options.clock,
    log: options.log,
  });
  if (!core.ok) return core;
  const parts = await openParts(core.value, options);
  let site: Site | undefined;
  const listening = await listen({
    ddi: createDdiHandler(core.value, { tenant: TENANT, pollEvery: options.pollEvery, maxDownloads: MOST_DOWNLOADS }),
    async others(request, response) {
      await site?.(request, response);
      return site !== undefined;
    },
    ...(options.tls === undefined ? {} : { tls: { cert: options.tls.cert, key: options.tls.key } }),
    ...(options.address === undefined ? {} : { address: options.address }),
    port: options.port,
    names: options.names,
    wholeRequestWithin: UPLOAD_WITHIN_MS,
    log: options.log,
  });
  if (!listening.ok) {
    await parts.close();
    return listening;
  }
  const server = serverView(options, listening.value, parts.fingerprint);
  const adminToken = randomBytes(32).toString("base64url");
  site = await openSite(options, listening.value, parts, server, adminToken);
  const ca = options.tls?.ca;
  // Every interface is no address to call: this machine's own is one of them.
  const url = listening.value.url.replace("//0.0.0.0:", "//127.0.0.1:").replace("//[::]:", "//[::1]:");
  const access = { url, token: adminToken, ...(ca === undefined ? {} : { ca }) };
  await writeFileAtomic(adminFile(options.state), JSON.stringify(access), 0o600);
  return ok({
    url: server.url,
    port: listening.value.port,
    fingerprint: parts.fingerprint,
    invitations: parts.invitations,
    async close() {
      await listening.value.close();
      await parts.close();
    },
  });
}

type Parts = Awaited<ReturnType<typeof openParts>>;

async function openParts({ fleet }: UpdateServerCore, options: FleetServerOptions) {
  const { clock, log, verify, trust, tls } = options;
  const fingerprint = tls?.fingerprint ?? ("http" as Fingerprint);
  const bundles = await openBundles({ fleet, clock, log, incoming: join(options.state, "incoming"), verify, trust });
  const rollouts = createRollouts({ fleet, clock, log });
  await rollouts.settled();
  const caPem = tls === undefined ? {} : { caPem: tls.ca };
  const invitations = createInvitations({ fleet, clock, log, tenant: TENANT, fingerprint, ...caPem });
  const snapshots = createSnapshots(fleet, rollouts, bundles, invitations, clock);
  const live = createLive({ fleet, rollouts, bundles, invitations, snapshots }, clock);
  return {
    fleet,
    bundles,
    rollouts,
    invitations,
    snapshots,
    live,
    fingerprint,
    async close() {
      live.close();
      invitations.close();
      await rollouts.close();
      await fleet.close();
    },
  };
}

async function openSite(
  options: FleetServerOptions,
  listening: Listening,
  parts: Parts,
  server: ServerView,
  adminToken: string,
): Promise<Site> {
  const { clock, log, tls, password } = options;
  const { snapshots, invitations } = parts;
  const secure = tls !== undefined;
  const usual = ["localhost", "127.0.0.1", "::1"];
  const own = options.address === undefined ? [] : [options.address];
  return createSite({
    guard: createGuard({
      names: [...usual, ...own, ...options.names],
      port: listening.port,
      scheme: secure ? "https" : "http",
    }),
    login: createLogin({ password, adminToken, secure, clock, log }),
    api: createApi({
      ...parts,
      clock,
      server: () => server,
      view: () => ({
        now: clock.now(),
        server,
        devices: snapshots.devices(),
        rollouts: snapshots.rollouts(),
        past: snapshots.past(),
        bundles: snapshots.bundles(),
        invitations: snapshots.invitations(),
      }),
    }),
    invitations,
    page: await loadPage(options.pageDir),
    clock,
    log,
  });
}

function serverView(options: FleetServerOptions, { port, url }: Listening, ca: Fingerprint): ServerView {
  const scheme = options.tls === undefined ? "http" : "https";
  const trusts = options.trust !== undefined;
  return { url: options.host === undefined ? url : `${scheme}://${options.host}:${port}`, ca, tenant: TENANT, trusts };
}
