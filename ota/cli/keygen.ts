import { parseArgs } from "node:util";
import { makeKeyFolder } from "../bundle/signature/key-folder.js";
import type { Command } from "./command.js";
import { misuse, readArguments, report } from "./problem.js";

const USAGE = `  keygen DIR [--rsa] [--days N] [--name NAME]
      makes a test CA and a leaf that signs bundles: ca.pem, ca.key, leaf.pem, leaf.key (EC P-256, or RSA 3072)
      --days: how long the leaf is valid (default 90; the CA: ten years)
  keygen DIR --leaf [--rsa] [--days N] [--name NAME]
      issues the next leaf from the CA in DIR: leaf-2.pem, leaf-2.key, and so on`;

export const command: Command = {
  usage: USAGE,
  async run(args) {
    const given = readArguments("keygen", USAGE, () => parse(args));
    if (!given.ok) return given.error;
    const { values, positionals } = given.value;
    const [folder] = positionals;
    if (folder === undefined || positionals.length > 1) return misuse("keygen", "one folder is needed", USAGE);
    const days = Number(values.days ?? "90");
    if (!Number.isInteger(days) || days < 1 || days > 3650) {
      return misuse("keygen", "--days is a whole number from 1 to 3650", USAGE);
    }
    const made = await makeKeyFolder(folder, {
      kind: values.rsa ? "rsa" : "ec",
      name: values.name ?? "Tournée",
      leafDays: days,
      only: values.leaf ? "leaf" : "all",
      now: Date.now(),
    });
    if (!made.ok) return report("keygen", made.error);
    process.stdout.write(`${made.value.map((path) => `${path}\n`).join("")}`);
    process.stderr.write("Keep ca.key off line: it is only needed to issue the next leaf. Terminals get ca.pem.\n");
    return 0;
  },
};

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      rsa: { type: "boolean" },
      leaf: { type: "boolean" },
      days: { type: "string" },
      name: { type: "string" },
    },
  });
}
