/** The terminal inside the machine, reduced to what an update may hurt: it bills, and its agent installs through RAUC. */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { startAgent } from "../../../../ota/agent/agent.js";
import type { UpdateStatus } from "../../../../ota/agent/contract.js";
import { verifyBundle } from "../../../../ota/bundle/verify.js";
import { createDdiClient } from "../../../../ota/ddi/client/client.js";
import { RaucInstaller } from "../../../../ota/installer/rauc/rauc-installer.js";
import { type Milliseconds, systemClock } from "../../../../ota/lib/clock.js";
import type { Log } from "../../../../ota/lib/log.js";
import { err, ok } from "../../../../ota/lib/result.js";
import { asked } from "../../guest/asked.js";
import { DEVICE, say, TENANT, TOKEN, type Word } from "../link.js";
import { openBilling } from "./billing.js";
import { forwardToHost } from "./forward.js";

const TRUST = "/etc/rauc/ca.pem";
const STATE = "/data/update";
const SECOND = 1_000 as Milliseconds;

const log: Log = {
  info: (fields, message) => {
    process.stderr.write(`${message} ${JSON.stringify(fields)}\n`);
    if (message === "slot marked") say({ marked: String(fields.state) });
  },
  warn: (fields, message) => process.stderr.write(`warning: ${message} ${JSON.stringify(fields)}\n`),
};
const must = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const version = readFileSync("/release/version", "utf8");
say({ boot: version, slot: readFileSync("/run/booted-slot", "utf8").trim() });

const billing = await openBilling("/data/ledger.db");
say({ ledger: await billing.verify() });
void billing.keepBilling((number) => say({ stored: number }));

const installer = must(
  await RaucInstaller.open({
    address: "unix:path=/run/dbus/system_bus_socket",
    factoryVersion: version,
    log,
    async restart() {
      spawn("/bin/reboot", ["-f"], { stdio: "ignore" });
      await new Promise(() => undefined);
    },
  }),
);
say({ slots: await installer.status() });

mkdirSync(STATE, { recursive: true });
const client = must(
  createDdiClient({
    server: await forwardToHost(Number(asked("port"))),
    tenant: TENANT,
    id: DEVICE,
    token: TOKEN,
    clock: systemClock,
    log,
  }),
);
const agent = await startAgent({
  stateFolder: STATE,
  consent: "automatic",
  attentive: SECOND,
  client,
  installer,
  verify: verifyBundle,
  trust: async () => await readFile(TRUST, "utf8"),
  gate: { reasons: () => [], onChange: () => () => undefined, lock: () => ok(() => undefined) },
  selfTest: async () => {
    const { intact, why } = await billing.verify();
    return intact ? ok(undefined) : err(`the ledger is not whole: ${why}`);
  },
  attributes: () => ({ version }),
  clock: systemClock,
  log,
});
let said = "";
function tell(status: UpdateStatus): void {
  const percent = status.state === "installing" ? { percent: status.percent } : {};
  const failure = status.state === "failed" ? { failure: status.failure } : {};
  const word: Word = { status: status.state, ...percent, ...failure };
  if (JSON.stringify(word) === said) return;
  said = JSON.stringify(word);
  say(word);
}
agent.onChange(tell);
tell(agent.status);
