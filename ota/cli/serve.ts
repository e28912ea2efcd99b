import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { renderUnicodeCompact } from "uqr";
import { readPem } from "../bundle/signature/pem.js";
import { verifyBundle } from "../bundle/verify.js";
import { serverLink, shownCode } from "../fleet/enrolment.js";
import { pageDir } from "../fleet/page-dir.js";
import { REST_GROUP } from "../fleet/rollout/plan.js";
import { type FleetServer, startFleetServer } from "../fleet/server.js";
import { openTlsIdentity } from "../fleet/tls/identity.js";
import { isErrno, writeFileAtomic } from "../lib/atomic-file.js";
import { type Milliseconds, systemClock } from "../lib/clock.js";
import { err, ok, type Result } from "../lib/result.js";
import type { Command } from "./command.js";
import { hostFor, namesFor } from "./fleet/addresses.js";
import { openPassword } from "./fleet/password-file.js";
import { defaultState } from "./fleet/state-folder.js";
import { lineLog } from "./line-log.js";
import { misuse, type Problem, readArguments, report } from "./problem.js";

const USAGE = `  serve [--state DIR] [--trust CA.pem] [--listen ADDR] [--port N] [--host NAME] [--password-file F] [--poll SECONDS] [--http]
      the cabinet's update server with its page; loopback and port 8443 unless told otherwise
      --trust: who may sign bundles, remembered; --listen 0.0.0.0: the cabinet's network
      --host: the name that terminals are told; --poll: how often they ask (300)
      --http: without TLS, on loopback only`;

const DEFAULT_PORT = 8443;

export const command: Command = {
  usage: USAGE,
  async run(args) {
    const given = readArguments("serve", USAGE, () => parse(args));
    if (!given.ok) return given.error;
    const values = given.value;
    const port = Number(values.port ?? DEFAULT_PORT);
    const poll = Number(values.poll ?? "300");
    if (!Number.isInteger(port) || port < 0 || port > 65_535) return misuse("serve", "--port is 0 to 65535", USAGE);
    if (!Number.isInteger(poll) || poll < 1 || poll > 86_399)
      return misuse("serve", "--poll is 1 to 86399 seconds", USAGE);
    const started = await start(values, port, (poll * 1_000) as Milliseconds);
    if (!started.ok) return report("serve", started.error);
    await announce(started.value, values.state ?? defaultState());
    await untilStopped();
    await started.value.close();
    return 0;
  },
};

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: {
      state: { type: "string" },
      trust: { type: "string" },
      listen: { type: "string" },
      port: { type: "string" },
      host: { type: "string" },
      "password-file": { type: "string" },
      poll: { type: "string" },
      http: { type: "boolean" },
    },
  }).values;
}

async function start(
  wanted: ReturnType<typeof parse>,
  port: number,
  pollEvery: Milliseconds,
): Promise<Result<FleetServer, Problem>> {
  const state = wanted.state ?? defaultState();
  try {
    await mkdir(state, { recursive: true, mode: 0o700 });
  } catch (cause) {
    return err({ code: "unwritable", what: String(cause), now: "Name a folder that can be written with --state." });
  }
  const trust = await openTrust(state, wanted.trust);
  if (!trust.ok) return trust;
  const password = await openPassword(state, wanted["password-file"]);
  if (!password.ok) return password;
  const names = namesFor(wanted.listen, wanted.host === undefined ? [] : [wanted.host]);
  const host = hostFor(wanted.listen, wanted.host);
  const tls = wanted.http === true ? undefined : await openTlsIdentity(join(state, "tls"), names, systemClock);
  const started = await startFleetServer({
    state,
    port,
    names,
    ...(wanted.listen === undefined ? {} : { address: wanted.listen }),
    ...(host === undefined ? {} : { host }),
    ...(tls === undefined ? {} : { tls }),
    ...(trust.value === undefined ? {} : { trust: trust.value }),
    password: password.value,
    verify: verifyBundle,
    pageDir: pageDir(),
    pollEvery,
    clock: systemClock,
    log: lineLog,
  });
  if (started.ok) return started;
  const { error } = started;
  switch (error.kind) {
    case "in-use":
      return err({ code: "in-use", what: `another server runs on ${state}`, now: "Stop it, or name another --state." });
    case "needs-tls":
      return err({ code: "needs-tls", what: error.detail, now: "Leave --http out, or listen on loopback." });
    case "cannot-listen":
      return err({ code: "cannot-listen", what: error.detail, now: "Name another --port or --listen." });
    default:
      return err({
        code: error.kind,
        what: JSON.stringify(error),
        now: `Look at ${state}/server; docs/ddi.md tells of its files.`,
      });
  }
}

/** The CAs that sign bundles: of the file that is named now, kept for the next start. */
async function openTrust(state: string, file: string | undefined): Promise<Result<string | undefined, Problem>> {
  const kept = join(state, "trust.pem");
  try {
    const pem = await readFile(file ?? kept, "utf8");
    const content = readPem(pem);
    if (!content.ok || content.value.certificates.length === 0) {
      return err({
        code: "bad-trust",
        what: `${file ?? kept} holds no certificate`,
        now: "Name the CA that signs bundles: --trust CA.pem",
      });
    }
    if (file !== undefined) await writeFileAtomic(kept, pem, 0o644);
    return ok(pem);
  } catch (cause) {
    if (file === undefined && isErrno(cause, "ENOENT")) return ok(undefined);
    return err({ code: "bad-trust", what: String(cause), now: "Name a file that can be read with --trust." });
  }
}

async function announce(server: FleetServer, state: string): Promise<void> {
  const { url, fingerprint, invitations } = server;
  process.stdout.write(`${url}/\n`);
  process.stderr.write(
    `  state    ${state}\n  CA       ${fingerprint === "http" ? "none: plain http" : fingerprint}\n`,
  );
  if (process.stderr.isTTY !== true) return;
  const invited = await invitations.invite({ group: REST_GROUP });
  if (!invited.ok) return;
  const { code } = invited.value;
  process.stderr.write(`\n${renderUnicodeCompact(serverLink({ url, ca: fingerprint, code }))}\n\n`);
  process.stderr.write(
    `  A terminal enrols by scanning this, for a quarter of an hour. Its code: ${shownCode(code)}\n`,
  );
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}
