// rauc-hawkbit-updater, a client of others' making, against our server: it installs, is cancelled, and goes on with a cut download.
// Debian sid's program with Debian 13's libraries, on a message bus of its own, with the dummy RAUC behind it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DummyRauc, newBoard } from "../../../build/test/support/ota/dummy-rauc.js";
import { faultProxy } from "../../../build/test/support/ota/fault-proxy.js";
import { PrivateBus } from "../../../build/test/support/ota/private-bus.js";
import { must } from "../../../build/test/vm/ota/server.js";
import { runnable, unpackUpdater } from "./debian13.mjs";

const DEVICE = "another-clients-terminal";
const TOKEN = "token-of-another-clients-terminal";
const BUNDLE_SIZE = 4_000_000;
/** Each wait in it is a poll of the client's or two. */
const PATIENCE_MS = 120_000;

export async function run(bench) {
  const { cache, report, note } = bench;
  const sid = unpackUpdater(cache);
  const server = await bench.server("updater");
  must(await server.fleet.enrol(DEVICE, { group: "pilote", token: TOKEN }));
  const faults = [];
  const proxy = await faultProxy(server.url, ({ url }) => (url.includes("/artifacts/") ? faults.shift() : undefined));
  const bus = await PrivateBus.start();
  const rauc = await DummyRauc.start(bus.address, newBoard("tournee-desk"));
  const updater = startUpdater({ bench, sid, bus, url: proxy.url });
  const publish = (version) => server.publish(dummyBundle(bench.folder, version), version, { device: DEVICE });
  const ends = (id) => until(server, () => ["finished", "error", "canceled"].includes(server.action(id).status));

  const installed = await publish("1.1.0");
  await ends(installed);
  report(
    "rauc-hawkbit-updater installs from our server",
    server.action(installed).status === "finished",
    server.action(installed),
  );
  const attributes = server.fleet.device(DEVICE).attributes;
  report("its attributes are kept", attributes.product === "Tournee", attributes);

  faults.push({ kind: "truncate", after: BUNDLE_SIZE / 2 });
  const cut = await publish("1.2.0");
  await ends(cut);
  const ranges = proxy.seen.map(({ headers }) => headers.range).filter(Boolean);
  report(
    "it goes on with a download that was cut, by a range",
    server.action(cut).status === "finished" && ranges.length > 0,
    { ...server.action(cut), ranges },
  );

  faults.push({ kind: "stall", after: BUNDLE_SIZE / 2 });
  const stalled = proxy.stalled();
  const stopped = await publish("1.3.0");
  await stalled;
  must(await server.fleet.cancel(stopped));
  await ends(stopped);
  report("it is cancelled while it downloads", server.action(stopped).status === "canceled", server.action(stopped));

  const middle = rauc.holdAt(40);
  const tooLate = await publish("1.4.0");
  await middle;
  must(await server.fleet.cancel(tooLate));
  await until(server, () => server.action(tooLate).status !== "canceling");
  const answered = server.action(tooLate).status;
  rauc.finish(1);
  await ends(tooLate);
  report(
    "it refuses to be cancelled while it installs, and tells the end all the same",
    answered === "running" && server.action(tooLate).status === "error",
    { answered, ...server.action(tooLate) },
  );

  const complaints = updater.lines.filter((line) => /critical|warning|error/i.test(line));
  for (const line of complaints) note(`rauc-hawkbit-updater: ${line}`);
  await updater.stop();
  await proxy.close();
  await bus.stop();
  await server.close();
}

/** A bundle as the dummy reads it, long enough to be cut. */
function dummyBundle(folder, version) {
  const file = join(folder, `dummy-${version}.raucb`);
  const content = JSON.stringify({ compatible: "tournee-desk", version, manifestHash: "0" });
  writeFileSync(file, content.padEnd(BUNDLE_SIZE));
  return file;
}

/** Resolves at the server's first event that makes it true. */
async function until(server, isTrue) {
  if (isTrue()) return;
  let stop;
  let timer;
  await new Promise((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS);
    stop = server.fleet.subscribe(() => isTrue() && resolve());
  });
  clearTimeout(timer);
  stop();
}

function startUpdater({ bench, sid, bus, url }) {
  const at = join(bench.folder, "updater-home");
  mkdirSync(at, { recursive: true });
  const config = join(at, "config.conf");
  const client = {
    hawkbit_server: url.replace("http://", ""),
    ssl: "false",
    tenant_id: "DEFAULT",
    target_name: DEVICE,
    auth_token: TOKEN,
    bundle_download_location: join(at, "bundle.raucb"),
    retry_wait: 1,
    connect_timeout: 20,
    timeout: 60,
    resume_downloads: "true",
    post_update_reboot: "false",
    log_level: "debug",
  };
  const lines = Object.entries(client).map(([name, value]) => `${name} = ${value}`);
  writeFileSync(config, `[client]\n${lines.join("\n")}\n\n[device]\nproduct = Tournee\n`);
  const [loader, ...args] = runnable(bench.system.folder, join(sid, "usr/bin/rauc-hawkbit-updater"));
  const updater = spawn(loader, [...args, "-c", config], {
    env: { ...process.env, DBUS_SYSTEM_BUS_ADDRESS: bus.address },
    stdio: ["ignore", "pipe", "pipe"],
  });
  process.once("exit", () => updater.kill("SIGKILL"));
  const heard = [];
  for (const stream of [updater.stdout, updater.stderr])
    createInterface({ input: stream }).on("line", (line) => {
      if (process.env.TOURNEE_VM_VERBOSE) process.stdout.write(`      ${line}\n`);
      heard.push(line);
    });
  return {
    lines: heard,
    async stop() {
      if (updater.exitCode !== null) return;
      updater.kill();
      await once(updater, "exit");
    },
  };
}
