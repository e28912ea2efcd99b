import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readSigner } from "../bundle/signature/signer-file.js";
import { makeDelta } from "../delta/make.js";
import { extractSlotImage } from "../delta/slot-image.js";
import type { Result } from "../lib/result.js";
import type { Command } from "./command.js";
import { misuse, readArguments, report } from "./problem.js";

const USAGE = `  delta [--old OLD.bundle] --new NEW.bundle --key KEY.pem --cert CERT.pem --out FILE
      makes what turns a terminal that runs OLD into the bundle NEW, which it then installs; NEW was built with --stored
      without --old: NEW packed for the way, for any terminal`;

const NEEDED = ["new", "key", "cert", "out"] as const;

export const command: Command = {
  usage: USAGE,
  async run(args) {
    const given = readArguments("delta", USAGE, () => parse(args));
    if (!given.ok) return given.error;
    const values = given.value;
    const { old, new: target, key, cert, out } = values;
    if (!target || !key || !cert || !out) {
      const missing = NEEDED.filter((name) => !values[name]).map((name) => `--${name}`);
      return misuse("delta", `missing: ${missing.join(", ")}`, USAGE);
    }
    let signer: ReturnType<typeof readSigner>;
    try {
      signer = readSigner(await readFile(key, "utf8"), await readFile(cert, "utf8"), Date.now());
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error);
      return report("delta", {
        code: "no-key",
        what,
        now: "Give the leaf's key with --key and its certificate with --cert.",
      });
    }
    if (!signer.ok) {
      return report("delta", {
        code: "bad-signer",
        what: `${key} and ${cert} cannot sign: ${signer.error}`,
        now: "Give the leaf's key and certificate, as keygen writes them.",
      });
    }
    const { value } = signer;
    const folder = await mkdtemp(join(tmpdir(), "tournee-slot-"));
    try {
      const made = await fromBundles(old, folder, (base) => makeDelta({ base, target }, value, out));
      if (!made.ok) {
        return report("delta", {
          code: "not-made",
          what: made.error,
          now: "Nothing was written. Mend that and try again.",
        });
      }
      const { size, targetSize } = made.value;
      const share = ((100 * size) / targetSize).toFixed(1);
      process.stdout.write(`${out}: ${size} bytes, ${share} % of ${target} (${targetSize} bytes)\n`);
      return 0;
    } catch (error) {
      if (!(error instanceof Error && "syscall" in error)) throw error;
      return report("delta", {
        code: "unwritable",
        what: error.message,
        now: "Check the paths, their rights and the room on the disk; nothing was written.",
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

function parse(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      old: { type: "string" },
      new: { type: "string" },
      key: { type: "string" },
      cert: { type: "string" },
      out: { type: "string" },
    },
  });
  return values;
}

type Base = { readonly image: string; readonly version: string } | undefined;

async function fromBundles<T>(
  old: string | undefined,
  folder: string,
  make: (base: Base) => Promise<Result<T, string>>,
): Promise<Result<T, string>> {
  if (old === undefined) return await make(undefined);
  const image = join(folder, "image");
  const version = await extractSlotImage(old, image);
  return version.ok ? await make({ image, version: version.value }) : version;
}
