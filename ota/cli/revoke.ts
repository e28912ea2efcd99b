import { parseArgs } from "node:util";
import { type RevokeFault, revoke } from "../bundle/signature/revoke.js";
import type { Command } from "./command.js";
import { misuse, report } from "./problem.js";

const USAGE = `  revoke DIR CERT.pem...
      revokes leaves that the CA in DIR issued: signs DIR/ca.crl anew and writes DIR/trust.pem, which terminals are given`;

const NOW: Readonly<Record<RevokeFault["code"], string>> = {
  "no-ca": "Revoking needs the CA's key: bring it from where it is kept.",
  "not-ours": "Give the certificate of a leaf of this CA; nothing was revoked.",
  unreadable: "Give the leaf's certificate, as keygen wrote it; nothing was revoked.",
};

export const command: Command = {
  usage: USAGE,
  async run(args) {
    let positionals: string[];
    try {
      ({ positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} }));
    } catch (error) {
      return misuse("revoke", error instanceof Error ? error.message : String(error), USAGE);
    }
    const [folder, ...certificates] = positionals;
    if (folder === undefined || certificates.length === 0) {
      return misuse("revoke", "the folder of the CA and a certificate are needed", USAGE);
    }
    try {
      const revoked = await revoke(folder, certificates, Date.now());
      if (!revoked.ok) return report("revoke", { ...revoked.error, now: NOW[revoked.error.code] });
      process.stdout.write(revoked.value.map((name) => `revoked: ${name}\n`).join(""));
      process.stderr.write(`Give the terminals ${folder}/trust.pem with a release that a good leaf signed.\n`);
      return 0;
    } catch (error) {
      if (!(error instanceof Error && "syscall" in error)) throw error;
      return report("revoke", { code: "unwritable", what: error.message, now: "Check the folder and its rights." });
    }
  },
};
