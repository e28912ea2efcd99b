import { readOptions } from "./agent/options.js";
import { runAgent } from "./agent/run.js";
import type { Command } from "./command.js";

const USAGE = `  agent --state DIR --trust CA.pem --installer files|rauc
        --server URL --id ID --token-file FILE [--tenant T] [--tls-ca PEM] [--tls-cert PEM --tls-key PEM]
        [--once] [--install-file BUNDLE] [--sticks DIR] [--compatible NAME] [--version V] [--attribute KEY=VALUE]...
        [--reboot-cmd CMD] [--self-test-cmd CMD] [--tables-load-cmd CMD]
      runs the update agent of a device, alone; without --once until it is stopped
      --trust: the CA of bundle signatures; --tls-ca: the server's CA, default the system's; http:// on this machine only
      --once: ends after one action: 0 installed, 1 failed, 2 nothing to do (64 for a wrong call)
      --install-file: takes a bundle from a stick; no server is needed then
      --sticks: installs what each stick brings that the system links into DIR; no server is needed then
      --compatible: the board's name; by default that of the first bundle installed into DIR, which is kept
      --version: what a new DIR is said to run, default 0
      --reboot-cmd: run in place of the restart; the agent leaves with 0 and goes on when it is started again
      --self-test-cmd: must end with 0 before a new version is kept (TOURNEE_SLOT, TOURNEE_SLOT_DIR, TOURNEE_VERSION)
      --tables-load-cmd: must end with 0 before new tables are used (TOURNEE_TABLES_DIR)`;

/** EX_USAGE of sysexits(3): with `--once`, 2 has a meaning of its own. */
const WRONG_CALL = 64;

export const command: Command = {
  usage: USAGE,
  async run(args, machine) {
    const options = await readOptions(args);
    if (options.ok) return await runAgent(options.value, machine);
    const { error } = options;
    if (error.kind === "misuse") {
      process.stderr.write(`tournee-ota agent: ${error.what} [usage]\n\n${USAGE}\n`);
      return WRONG_CALL;
    }
    process.stderr.write(`tournee-ota agent: ${error.what} [${error.code}]\n  ${error.now}\n`);
    return 1;
  },
};
