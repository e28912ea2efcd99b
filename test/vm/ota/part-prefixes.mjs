// One update with every write of the machine logged, and the disk as it was at each of its flushes: killing QEMU keeps each write
// that the machine made, a power cut keeps those before the last flush and any of those after it.
import { createHash } from "node:crypto";
import { closeSync, openSync, readFileSync, readSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { randomFrom } from "../../../build/test/support/random.js";
import { ReplayedDisk, readWriteLog } from "../../../build/test/vm/ota/write-log.js";
import { nextSlot, readBootState } from "./boot-state.mjs";
import { copyDisk, partitions } from "./disk.mjs";
import { liveUntilTold, World } from "./world.mjs";

/** How many of the disks are booted; each is looked into. */
const BOOTS = Number(process.env.TOURNEE_VM_PREFIXES ?? 8);
const SEED = Number(process.env.TOURNEE_VM_SEED ?? Math.floor(Math.random() * 2 ** 31));
const VERSION = "1.1.0";
const [STATE, A, B] = partitions;

export async function run(bench) {
  const { report, note, figure, folder } = bench;
  note(`the writes of one update are logged; TOURNEE_VM_SEED=${SEED}`);
  const random = randomFrom(SEED);
  const { logs, stored } = await recordUpdate(bench);
  const groups = logs.flatMap((log, life) => readWriteLog(log).map((group) => ({ ...group, log, life })));
  const writes = groups.flatMap((group) => group.writes);
  figure("writes of one update", writes.length, "writes");
  figure("flushes of one update", groups.length, "flushes");

  const inside = ({ start, size }) => writes.filter(({ at }) => at >= start && at < start + size).length;
  report("not a byte is written to the slot that runs", inside(A) === 0 && inside(B) > 0, {
    A: inside(A),
    B: inside(B),
  });

  const wholeB = sha256Of(bench.image(VERSION));
  const sizeB = statSync(bench.image(VERSION)).size;
  const disk = join(folder, "replayed.img");
  copyDisk(bench.pristine, disk);
  const replays = new Map(logs.map((log) => [log, new ReplayedDisk(log, disk)]));
  const marks = groups.flatMap(({ writes: group }, index) =>
    group.some(({ at }) => at < STATE.start + STATE.size) ? [index] : [],
  );
  const booted = chooseBoots(random, groups.length, marks);
  const torn = { states: 0, broken: 0 };
  let looked = 0;
  let broken = 0;
  const isSound = () => {
    const state = readBootState(disk, STATE.start);
    if (state === undefined) return false;
    return nextSlot(state) === "A" || sha256Of(disk, B.start, sizeB) === wholeB;
  };
  for (const [index, { writes: group, log }] of groups.entries()) {
    const replay = replays.get(log);
    // Some of what was on its way when the power went.
    replay.apply(group.filter(() => random() < 0.5));
    torn.states += 1;
    if (!isSound()) torn.broken += 1;
    replay.apply(group);
    looked += 1;
    if (!isSound()) broken += 1;
    if (booted.has(index)) await bootPrefix({ bench, disk, index, groups, stored });
  }
  for (const replay of replays.values()) replay.close();
  report(`after each of ${looked} flushes a whole slot is what starts next`, broken === 0, { broken });
  report(`and with any of the writes on their way, ${torn.states} times`, torn.broken === 0, torn);
}

/** Lives through one update, with a log for each life; and which invoices were promised at which size of which log. */
async function recordUpdate(bench) {
  const { board, report, folder } = bench;
  const server = await bench.server("record");
  const world = new World({ report, server, running: "1.0.0" });
  const disk = bench.disk("record");
  await world.publish(await bench.bundle(VERSION), VERSION);
  const logs = [];
  const stored = [];
  while (!world.isTold && logs.length < 6) {
    const log = join(folder, `writes-${logs.length}.log`);
    writeFileSync(log, "");
    logs.push(log);
    await board.live({
      drive: loggedDrive(disk, log),
      port: server.port,
      judge(word, cut) {
        world.hear(word);
        if (word.stored) stored.push({ number: word.stored, life: logs.length - 1, logSize: statSync(log).size });
        if (world.isTold) cut();
      },
    });
  }
  report("the logged update ends well", world.told.status === "finished" && world.running === VERSION, world.told);
  await server.close();
  return { logs, stored };
}

function loggedDrive(disk, log) {
  const nodes = [
    { driver: "file", filename: disk, "node-name": "disk", cache: { direct: false, "no-flush": true } },
    { driver: "file", filename: log, "node-name": "log", cache: { direct: false, "no-flush": true } },
    { driver: "blklogwrites", file: "disk", log: "log", "node-name": "logged" },
  ];
  return [...nodes.flatMap((node) => ["-blockdev", JSON.stringify(node)]), "-device", "virtio-blk-pci,drive=logged"];
}

/** Half of them at the marks of the boot state, the others anywhere. */
function chooseBoots(random, count, marks) {
  const chosen = new Set();
  const draw = (from) => chosen.add(from[Math.floor(random() * from.length)]);
  while (chosen.size < Math.min(BOOTS / 2, marks.length)) draw(marks);
  while (chosen.size < Math.min(BOOTS, count)) draw(Array.from({ length: count }, (_, index) => index));
  return chosen;
}

/** A machine with this disk lives to the end of the update, with a server that knows no more than that it was assigned. */
async function bootPrefix({ bench, disk, index, groups, stored }) {
  const { board, report, note } = bench;
  const { life, logSize } = groups[index];
  const server = await bench.server(`prefix-${index}`);
  const world = new World({ report, server, running: "1.0.0" });
  const promised = stored.filter((one) => one.life < life || (one.life === life && one.logSize <= logSize));
  world.stored = Math.max(0, ...promised.map(({ number }) => number));
  const kept = world.stored;
  await world.publish(await bench.bundle(VERSION), VERSION);
  const file = join(bench.folder, "prefix.img");
  copyDisk(disk, file);
  const starts = await liveUntilTold(board, world, { drive: bench.drive(file), port: server.port });
  report(
    `cut at flush ${index} of ${groups.length}, it starts, has its ${kept} invoices, and ends in the truth`,
    starts !== undefined && world.told.status === "finished" && world.running === VERSION,
    { ...world.told, running: world.running },
  );
  note(`after ${starts} starts`);
  await server.close();
}

function sha256Of(file, start = 0, size = statSync(file).size) {
  if (start === 0 && size === statSync(file).size) return createHash("sha256").update(readFileSync(file)).digest("hex");
  const bytes = Buffer.alloc(size);
  const opened = openSync(file, "r");
  readSync(opened, bytes, 0, size, start);
  closeSync(opened);
  return createHash("sha256").update(bytes).digest("hex");
}
