import { homedir } from "node:os";
import { join } from "node:path";
import { type Admin, type AdminFailure, createAdmin } from "../../fleet/admin-client.js";
import { readAdminAccess } from "../../fleet/admin-file.js";
import { err, ok, type Result } from "../../lib/result.js";
import type { Problem } from "../problem.js";

/** The server's folder when none is named: the user's own state, or TOURNEE_OTA_STATE. */
export function defaultState(env: NodeJS.ProcessEnv = process.env): string {
  return env.TOURNEE_OTA_STATE ?? join(env.XDG_STATE_HOME ?? join(homedir(), ".local", "state"), "tournee-ota");
}

/** The server that runs on this folder. */
export async function openAdmin(state: string): Promise<Result<Admin, Problem>> {
  const access = await readAdminAccess(state);
  if (access.ok) return ok(createAdmin(access.value));
  return err({
    code: "no-server",
    what: `no server runs on ${state}`,
    now: "Start it with: tournee-ota serve --state DIR, and name the same DIR here.",
  });
}

/** What the server answered, for a person. */
export function adminProblem({ code, detail }: AdminFailure): Problem {
  const what = detail === "" ? "the server refuses" : detail;
  return { code, what, now: ADVICE[code] ?? "Look at the server's log." };
}

const ADVICE: Readonly<Record<string, string>> = {
  unreachable: "Start the server with: tournee-ota serve --state DIR",
  "no-trust": "Start the server again with --trust CA.pem, the CA that signs bundles.",
  "signer-unknown": "Sign the bundle with a leaf of the CA that the server trusts.",
  "signer-expired": "Sign the bundle again with a fresh leaf: tournee-ota keygen DIR --leaf",
  "signer-revoked": "Sign the bundle again with a fresh leaf: tournee-ota keygen DIR --leaf",
  "payload-altered": "The file is not the one that was signed: copy it again.",
  "signature-invalid": "The file is not the one that was signed: copy it again.",
  truncated: "The file is cut: copy it again.",
  "not-a-bundle": "Make a bundle with: tournee-ota build",
  "version-taken": "Build the bundle with a new version.",
  "no-full-bundle": "Push the bundle that it was made with (delta --new), and the delta beside it.",
  expired: "Build it again with a later --not-after.",
  busy: "Wait until that rollout has ended, or cancel it on the server's page.",
  "bad-groups": "tournee-ota status shows the groups.",
  "too-large": "Push to one group at a time, or use hawkBit for a fleet of that size (docs/fleet.md).",
  "already-enrolled": "Remove it on the server's page first, or use the code that it shows.",
  "disk-full": "Make room on the server's disk.",
  unauthorized: "The server was started again meanwhile: try again.",
  "log-in": "The server was started again meanwhile: try again.",
};
