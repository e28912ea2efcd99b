// Updates whose bundles the machine rebuilds from the slot that it runs from; and what no delta serves for: the whole comes.
import { execFileSync } from "node:child_process";
import { rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { faultProxy } from "../../../build/test/support/ota/fault-proxy.js";
import { partitions } from "./disk.mjs";
import { liveUntilTold, World } from "./world.mjs";

const MB = 1e6;
const DATA = partitions[3];

export async function run(bench) {
  const { report, figure } = bench;
  const server = await bench.server("delta");
  // Nothing goes wrong on the way: it counts.
  const proxy = await faultProxy(server.url, () => undefined);

  const desk = { bench, proxy, disk: bench.disk("delta"), world: new World({ report, server, running: "1.0.0" }) };

  const fitting = await bench.delta("1.0.0", "1.1.0");
  const strange = await bench.delta("1.0.0", "1.2.0");
  const packed = await bench.delta(undefined, "1.2.0");
  const whole = statSync(await bench.bundle("1.2.0")).size;
  // Room for any bundle, and not for the packed one beside it.
  fillData(bench, desk.disk, whole + packed.size / 2);

  const first = await update(desk, "1.1.0", [{ ...fitting, baseVersion: "1.0.0" }]);
  report("a release is installed by RAUC from a bundle that the machine rebuilt", first.isInstalled, first);
  report(
    "the delta is all that was fetched of it",
    first.files.join() === "tournee-1.1.0.raucb.from-1.0.0" && first.bytes === fitting.size,
    { ...first, delta: fitting.size },
  );
  figure("bundle", statSync(await bench.bundle("1.1.0")).size / MB, "MB");
  figure("the same by its delta, on the wire", first.bytes / MB, "MB");

  // One was made from an image that is not in the slot; for the other there is no room beside the bundle.
  const second = await update(desk, "1.2.0", [
    { ...strange, baseVersion: "1.1.0" },
    { ...packed, baseVersion: "" },
  ]);
  report("a release whose deltas are of no use is installed from the whole bundle", second.isInstalled, second);
  report(
    "it was tried with the deltas first, in the same action",
    second.files.join() === [".from-1.1.0", ".packed", ""].map((end) => `tournee-1.2.0.raucb${end}`).join() &&
      second.bytes === strange.size + packed.size + whole,
    { ...second, strange: strange.size, packed: packed.size, whole },
  );
  report(
    "and why not is in the log",
    second.reasons.join() === "wrong-base,disk-full" && first.reasons.length === 0,
    second.reasons,
  );
  await proxy.close();
  await server.close();
}

/** Lives through one update: how it ended, what of the release's files was fetched, and why deltas were of no use. */
async function update({ bench, proxy, disk, world }, version, deltas) {
  const before = proxy.seen.length;
  await world.publish(await bench.bundle(version), version, deltas);
  const reasons = [];
  const port = new URL(proxy.url).port;
  const starts = await liveUntilTold(bench.board, world, {
    drive: bench.drive(disk),
    port,
    onWord({ status }) {
      if (status !== "restarting") return;
      const told = bench.board.console().matchAll(/the delta is of no use \{"kind":"([\w-]+)"/g);
      reasons.push(...[...told].map(([, kind]) => kind));
    },
  });
  const fetched = proxy.seen.slice(before).flatMap(({ url, passed }) => {
    const file = /\/artifacts\/([^?]+)/.exec(url)?.[1];
    return file === undefined ? [] : [{ file, passed }];
  });
  return {
    isInstalled: starts === 2 && world.told.status === "finished" && world.running === version,
    files: fetched.map(({ file }) => file),
    bytes: fetched.reduce((sum, { passed }) => sum + passed, 0),
    reasons,
    told: world.told.messages.at(-1),
  };
}

/** Leaves about so many bytes of a new disk's data partition free. */
function fillData({ folder }, disk, free) {
  const ask = (request, ...options) =>
    execFileSync("debugfs", [...options, "-R", request, `${disk}?offset=${DATA.start}`], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  const stats = ask("stats");
  const number = (name) => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(stats)[1]);
  const available = (number("Free blocks") - number("Reserved block count")) * number("Block size");
  const filler = join(folder, "filler");
  // Zeros would be left out as a hole.
  writeFileSync(filler, Buffer.alloc(Math.floor(available - free), 1));
  ask(`write ${filler} filler`, "-w");
  rmSync(filler);
}
