/**
 * The update server in a process of its own, over TLS, for the measures: `node server-child.js FOLDER DEVICES RELEASE MAX`.
 * Enrols what is missing, prints its address, then answers each line of stdin with what it weighs and has used.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { DeviceId } from "../../../ota/ddi/server/contract.js";
import { openUpdateServer } from "../../../ota/ddi/server/core.js";
import { createDdiHandler } from "../../../ota/ddi/server/http/handler.js";
import { listen } from "../../../ota/ddi/server/http/listen.js";
import { type Milliseconds, systemClock } from "../../../ota/lib/clock.js";
import { silentLog } from "../../../ota/lib/log.js";
import { deviceOf, type ServerWeight, tokenOf } from "./server-process.js";

const [folder = "", devices = "1", release = "", maxDownloads = "64"] = process.argv.slice(2);
const opened = await openUpdateServer({ folder: join(folder, "server"), clock: systemClock, log: silentLog });
if (!opened.ok) throw new Error(JSON.stringify(opened.error));
const core = opened.value;
const { fleet } = core;
const ids = Array.from({ length: Number(devices) }, (_, index) => deviceOf(index) as DeviceId);
if (fleet.devices().length === 0) {
  await Promise.all(ids.map((id, index) => fleet.enrol(id, { group: "bench", token: tokenOf(index) })));
  const added = await fleet.addRelease(release, { part: "os", name: "tournee", version: "1.1.0", filename: "b.raucb" });
  if (!added.ok) throw new Error(JSON.stringify(added.error));
  await fleet.assign(ids, added.value.id, "forced");
}
const ddi = createDdiHandler(core, {
  tenant: "DEFAULT",
  pollEvery: 300_000 as Milliseconds,
  maxDownloads: Number(maxDownloads),
});
const tls = {
  cert: readFileSync(join(folder, "server.pem"), "utf8"),
  key: readFileSync(join(folder, "server.key"), "utf8"),
};
const listening = await listen({ ddi, tls, port: 0, log: silentLog });
if (!listening.ok) throw new Error(listening.error.detail);
process.stdout.write(`${listening.value.url}\n`);

let highestRss = 0;
setInterval(() => {
  highestRss = Math.max(highestRss, process.memoryUsage.rss());
}, 100).unref();

const questions = createInterface({ input: process.stdin });
// Whoever asks is gone.
questions.on("close", () => process.exit(0));
questions.on("line", () => {
  const { user, system } = process.cpuUsage();
  const states: Record<string, number> = {};
  for (const device of fleet.devices()) {
    for (const id of [...device.active, ...device.ended]) {
      const status = fleet.action(id)?.status ?? "unknown";
      states[status] = (states[status] ?? 0) + 1;
    }
  }
  const weight: ServerWeight = {
    rssMb: process.memoryUsage.rss() / 1e6,
    highestRssMb: highestRss / 1e6,
    heapMb: process.memoryUsage().heapUsed / 1e6,
    cpuSeconds: (user + system) / 1e6,
    states,
  };
  highestRss = 0;
  process.stdout.write(`${JSON.stringify(weight)}\n`);
});
