import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { buildBundle } from "../bundle/build.js";
import type { Release } from "../bundle/release.js";
import { readSigner } from "../bundle/signature/signer-file.js";
import { isVersion } from "../bundle/version.js";
import type { Command } from "./command.js";
import { misuse, type Problem, readArguments, report } from "./problem.js";

const USAGE = `  build --from DIR --version V --compatible NAME --key KEY.pem --cert CERT.pem --out FILE
        [--kind firmware|tables] [--notes TEXT | --notes-file FILE] [--not-after DATE] [--stored]
      packs and signs a bundle; a DIR with a manifest.raucm gives a RAUC bundle (its images beside the manifest)
      --cert: the leaf's certificate, intermediates after it; --not-after: refused by terminals after this date
      --stored: a RAUC bundle keeps its images uncompressed, so that a delta can rebuild it`;

const NEEDED = ["from", "version", "compatible", "key", "cert", "out"] as const;
const NOW: Readonly<Record<string, string>> = {
  "no-folder": "Name the folder of what the bundle brings with --from.",
  "not-packed": "Mend the folder and build again; nothing was written.",
  unwritable: "Check the paths of --from and --out, their rights and the room on the disk; nothing was written.",
};

export const command: Command = {
  usage: USAGE,
  async run(args) {
    const given = readArguments("build", USAGE, () => parse(args));
    if (!given.ok) return given.error;
    const values = given.value;
    const { from, version, compatible, key, cert, out } = values;
    if (!from || !version || !compatible || !key || !cert || !out) {
      const missing = NEEDED.filter((name) => !values[name]).map((name) => `--${name}`);
      return misuse("build", `missing: ${missing.join(", ")}`, USAGE);
    }
    const release = await releaseOf({ ...values, version, compatible });
    if (typeof release === "string") return misuse("build", release, USAGE);
    const files = await readBoth(key, cert);
    if ("code" in files) return report("build", files);
    const signer = readSigner(files.key, files.cert, Date.now());
    if (!signer.ok) {
      return report("build", {
        code: "bad-signer",
        what: `${key} and ${cert} cannot sign: ${signer.error}`,
        now: "Give the key and certificate of a leaf that is valid, as keygen writes them.",
      });
    }
    const built = await buildBundle(from, release, signer.value, out);
    if (!built.ok) return report("build", { ...built.error, now: NOW[built.error.code] ?? "" });
    process.stdout.write(`${out}: ${release.kind} ${version} for ${compatible} (${built.value})\n`);
    const end = signer.value.certificates[0].notAfter.value.toISOString().slice(0, 10);
    process.stderr.write(`Terminals believe it until ${end}, the end of its signer's certificate.\n`);
    return 0;
  },
};

function parse(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      from: { type: "string" },
      version: { type: "string" },
      compatible: { type: "string" },
      key: { type: "string" },
      cert: { type: "string" },
      out: { type: "string" },
      kind: { type: "string" },
      notes: { type: "string" },
      "notes-file": { type: "string" },
      "not-after": { type: "string" },
      stored: { type: "boolean" },
    },
  });
  return values;
}

/** The release that was asked for, or what is wrong with the wish. */
async function releaseOf(
  values: ReturnType<typeof parse> & { readonly version: string; readonly compatible: string },
): Promise<Release | string> {
  const { version, compatible, kind = "firmware", notes } = values;
  const notesFile = values["notes-file"];
  const notAfter = values["not-after"];
  if (!isVersion(version)) return `--version ${version}: dotted numbers are needed, like 1.4.0 or 1.5.0-rc.1`;
  if (kind !== "firmware" && kind !== "tables") return `--kind ${kind}: firmware or tables`;
  if (/\p{Cc}/u.test(compatible)) return "--compatible has control characters";
  if (notes !== undefined && notesFile !== undefined) return "--notes and --notes-file exclude each other";
  if (notAfter !== undefined && Number.isNaN(lastInstant(notAfter).getTime()))
    return `--not-after ${notAfter}: a date is needed, like 2027-06-30`;
  let text = notes ?? "";
  if (notesFile !== undefined) {
    try {
      text = await readFile(notesFile, "utf8");
    } catch (error) {
      return `--notes-file: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
  return {
    version,
    compatible,
    kind,
    notes: text.trim(),
    images: values.stored ? "stored" : "compressed",
    ...(notAfter === undefined ? {} : { notAfter: lastInstant(notAfter).toISOString() }),
  };
}

/** A date without an hour is good to its end, UTC. */
function lastInstant(date: string): Date {
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date}T23:59:59.000Z` : date);
}

async function readBoth(key: string, cert: string): Promise<{ readonly key: string; readonly cert: string } | Problem> {
  try {
    return { key: await readFile(key, "utf8"), cert: await readFile(cert, "utf8") };
  } catch (error) {
    return {
      code: "no-key",
      what: error instanceof Error ? error.message : String(error),
      now: "Give the leaf's key with --key and its certificate with --cert; keygen makes both.",
    };
  }
}
