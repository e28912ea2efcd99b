import { join } from "node:path";
import { parseArgs } from "node:util";
import { renderUnicodeCompact } from "uqr";
import { REST_GROUP } from "../fleet/rollout/plan.js";
import { writeFileAtomic } from "../lib/atomic-file.js";
import type { Command } from "./command.js";
import { adminProblem, defaultState, openAdmin } from "./fleet/state-folder.js";
import { misuse, readArguments, report } from "./problem.js";

const USAGE = `  enrol --id ID [--group G] --token-out FILE [--state DIR]
      makes the token of a terminal that is set up here; the file is 0600
  enrol --code CODE --id ID [--group G] [--state DIR]
      expects the terminal that shows this code
  enrol --invite [--group G] [--state DIR]
      shows a QR that any new terminal may scan once, for a quarter of an hour`;

export const command: Command = {
  usage: USAGE,
  async run(args) {
    const given = readArguments("enrol", USAGE, () => parse(args));
    if (!given.ok) return given.error;
    const values = given.value;
    const { id, code, invite, group = REST_GROUP, "token-out": out } = values;
    const forms = [out !== undefined, code !== undefined, invite === true].filter(Boolean).length;
    if (forms !== 1 || (invite !== true && id === undefined))
      return misuse("enrol", "one of the three forms is needed", USAGE);
    const state = values.state ?? defaultState();
    const admin = await openAdmin(state);
    if (!admin.ok) return report("enrol", admin.error);

    if (out !== undefined && id !== undefined) {
      const enrolled = await admin.value.enrol(id, group);
      if (!enrolled.ok) return report("enrol", adminProblem(enrolled.error));
      try {
        await writeFileAtomic(out, `${enrolled.value.token}\n`, 0o600);
      } catch (cause) {
        return report("enrol", {
          code: "unwritable",
          what: `${out}: ${cause instanceof Error ? cause.message : String(cause)}`,
          now: `Remove ${id} on the server's page and enrol it again with another --token-out.`,
        });
      }
      process.stdout.write(`${out}\n`);
      process.stderr.write(`  tenant ${enrolled.value.tenant}, server's CA ${join(state, "tls", "ca.pem")}\n`);
      return 0;
    }
    const invited = await admin.value.invite({
      group,
      ...(id === undefined ? {} : { id }),
      ...(code === undefined ? {} : { code }),
    });
    if (!invited.ok) return report("enrol", adminProblem(invited.error));
    const { link, shown, expiresAt } = invited.value;
    if (invite === true) process.stdout.write(`${renderUnicodeCompact(link)}\n${link}\n`);
    process.stderr.write(`  code ${shown}, until ${new Date(expiresAt).toLocaleTimeString()}\n`);
    return 0;
  },
};

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: {
      id: { type: "string" },
      group: { type: "string" },
      code: { type: "string" },
      invite: { type: "boolean" },
      "token-out": { type: "string" },
      state: { type: "string" },
    },
  }).values;
}
