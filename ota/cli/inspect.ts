import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { BundleInfo, BundleRefusal } from "../bundle/contract.js";
import { inspectBundle } from "../bundle/inspect.js";
import { verifyBundle } from "../bundle/verify.js";
import type { Command } from "./command.js";
import { misuse, readArguments, report } from "./problem.js";

const USAGE = `  inspect FILE [--trust CA.pem] [--json]
      shows what a bundle brings; with --trust it is verified first: signature, signer, every byte. 0 good, 1 refused`;

/** What to do about each refusal. */
const NOW: Readonly<Record<BundleRefusal["kind"], string>> = {
  unreadable: "Check the path and its rights.",
  "not-a-bundle": "Give a file made by: tournee-ota build",
  truncated: "Copy or download the file again.",
  "extra-bytes": "Copy or download the file again; do not append to a bundle.",
  "manifest-malformed": "Build the bundle again.",
  "signature-invalid": "Do not install it: it is not what was signed.",
  "signer-unknown": "Do not install it, or give the CA that issued its signer with --trust.",
  "signer-expired": "Sign the release again with a new leaf: tournee-ota keygen DIR --leaf",
  "signer-revoked": "Do not install it. Sign the release again with a leaf that is not revoked.",
  "clock-before-certificate": "Set the date of this machine.",
  "payload-altered": "Do not install it: copy or download the file again.",
  "path-outside": "Do not install it: it would write outside its folder.",
};

export const command: Command = {
  usage: USAGE,
  async run(args) {
    const given = readArguments("inspect", USAGE, () => parse(args));
    if (!given.ok) return given.error;
    const { values, positionals } = given.value;
    const [path] = positionals;
    if (path === undefined || positionals.length > 1) return misuse("inspect", "one file is needed", USAGE);
    let pem: string | undefined;
    try {
      if (values.trust !== undefined) pem = await readFile(values.trust, "utf8");
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error);
      return report("inspect", { code: "no-trust", what, now: "Give the CA's certificate with --trust." });
    }
    const verified = pem !== undefined;
    const seen = pem === undefined ? await inspectBundle(path) : await verifyBundle(path, { pem, now: Date.now });
    if (!seen.ok) {
      if (values.json) process.stdout.write(`${JSON.stringify({ verified: false, refusal: seen.error })}\n`);
      return report("inspect", {
        code: seen.error.kind,
        what: `${path}: ${seen.error.detail}`,
        now: NOW[seen.error.kind],
      });
    }
    process.stdout.write(
      values.json ? `${JSON.stringify({ verified, ...seen.value })}\n` : describe(seen.value, verified),
    );
    if (!verified)
      process.stderr.write("NOT VERIFIED: anybody may have made this file. Give the CA with --trust CA.pem\n");
    return 0;
  },
};

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { trust: { type: "string" }, json: { type: "boolean" } },
  });
}

/** Text of a bundle on a terminal: what could move the cursor is taken out. */
const printable = (text: string): string => text.replace(/[^\P{Cc}\n]/gu, "�");

function validity({ notAfter }: BundleInfo): string {
  if (notAfter === undefined) return "never expires";
  return Date.now() > Date.parse(notAfter) ? `${notAfter}: EXPIRED, terminals refuse it` : notAfter;
}

function describe(info: BundleInfo, verified: boolean): string {
  const rows: readonly (readonly [string, string])[] = [
    ["verified", verified ? "yes: signature, signer and every byte" : "NO"],
    ["kind", info.kind],
    ["format", info.format],
    ["compatible", info.compatible],
    ["version", info.version],
    ["signer", info.signer],
    ["not after", validity(info)],
    ["payload", `${info.payloadSize} bytes`],
    ["manifest", `sha256 ${info.manifestSha256}`],
    ["notes", info.notes === "" ? "none" : info.notes.replaceAll("\n", "\n            ")],
  ];
  return rows.map(([name, value]) => `${name.padEnd(12)}${printable(value)}\n`).join("");
}
