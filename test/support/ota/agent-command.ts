import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { buildBundle } from "../../../ota/bundle/build.js";
import type { ArtefactKind } from "../../../ota/bundle/contract.js";
import type { Signer } from "../../../ota/bundle/signature/cms.js";
import { DAY, makeIdentity } from "../../../ota/bundle/signature/keygen.js";
import { RELEASE, signerOf } from "./bundles.js";

const PROGRAM = resolve(import.meta.dirname, "../../../bin/tournee-ota.js");

/** How a run of the command ended. */
export interface CommandEnd {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunningCommand {
  readonly ended: Promise<CommandEnd>;
  /** The power goes. */
  kill(): void;
  /** Resolves once its output on stderr holds this; rejects when it ends without. */
  says(text: string): Promise<void>;
  /** SIGTERM. */
  stop(): void;
  /** Called at each piece of output. */
  onOutput(listener: () => void): void;
}

/** `tournee-ota agent` as a process of its own. */
export function agentCommand(args: readonly string[]): RunningCommand {
  const child = spawn(process.execPath, [PROGRAM, "agent", ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  return {
    ended: new Promise((done) => child.once("close", (code) => done({ code, stdout, stderr }))),
    says: (text) =>
      new Promise((resolve_, reject) => {
        const look = (): void => {
          if (stderr.includes(text)) resolve_();
        };
        child.stderr.on("data", look);
        child.once("close", () => reject(new Error(`it never said ${text}:\n${stderr}`)));
        look();
      }),
    stop: () => child.kill("SIGTERM"),
    kill: () => child.kill("SIGKILL"),
    onOutput: (listener) => child.stderr.on("data", listener),
  };
}

/** A signer whose certificates are valid today, for commands that look at the machine's clock. */
export async function signerOfToday(): Promise<{ readonly signer: Signer; readonly ca: string }> {
  const valid = { kind: "ec", notBefore: Date.now() - DAY, notAfter: Date.now() + DAY } as const;
  const root = await makeIdentity({ ...valid, name: "Test root", purpose: { role: "ca", pathLength: 0 } });
  const leaf = await makeIdentity({ ...valid, name: "Test release", purpose: { role: "leaf" }, issuer: root });
  return { signer: signerOf(leaf), ca: root.certificatePem };
}

/** A bundle in `folder`, made of `sources`. */
export async function bundleOf(
  sources: string,
  folder: string,
  signer: Signer,
  version: string,
  kind: ArtefactKind = "firmware",
): Promise<string> {
  const path = join(folder, `${version}.bundle`);
  const made = await buildBundle(sources, { ...RELEASE, version, kind }, signer, path);
  if (!made.ok) throw new Error(made.error.what);
  return path;
}
