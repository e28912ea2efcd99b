/** One download by our client, as the running agent makes it; prints its processor seconds. */
import { readFileSync } from "node:fs";
import { createDdiClient } from "../../../ota/ddi/client/client.js";
import { systemClock } from "../../../ota/lib/clock.js";
import { silentLog } from "../../../ota/lib/log.js";
import { deviceOf, tokenOf } from "./server-process.js";

const [server = "", certPath = "", file = ""] = process.argv.slice(2);
const made = createDdiClient({
  server,
  tenant: "DEFAULT",
  id: deviceOf(0),
  token: tokenOf(0),
  tlsCa: readFileSync(certPath, "utf8"),
  clock: systemClock,
  log: silentLog,
});
if (!made.ok) throw new Error(made.error.detail);
const client = made.value;
const polled = await client.poll();
if (!polled.ok || polled.value.work.kind !== "deployment") throw new Error(JSON.stringify(polled));
const deployment = await client.deployment(polled.value.work.link);
if (!deployment.ok) throw new Error(JSON.stringify(deployment.error));
const before = process.cpuUsage();
const { artifact } = deployment.value;
const done = await client.download(artifact, file, () => undefined, new AbortController().signal);
if (!done.ok) throw new Error(JSON.stringify(done.error));
const { user, system } = process.cpuUsage(before);
process.stdout.write(`${(user + system) / 1e6}\n`);
client.close();
