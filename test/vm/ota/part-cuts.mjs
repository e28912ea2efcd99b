// The power goes at random instants of write, mark and restart, update after update.
import { randomFrom } from "../../../build/test/support/random.js";
import { liveUntilTold, World } from "./world.mjs";

const CUTS = Number(process.env.TOURNEE_VM_CUTS ?? 50);
const SEED = Number(process.env.TOURNEE_VM_SEED ?? Math.floor(Math.random() * 2 ** 31));

/**
 * When the power goes: after the first word that `seen` recognizes, within `within` ms. The three that the slots depend on are
 * drawn most often.
 */
const MOMENTS = [
  { name: "start", weight: 4, seen: ({ select }) => select !== undefined, within: 8_000 },
  { name: "download", weight: 1, seen: ({ status }) => status === "downloading", within: 6_000 },
  {
    name: "write",
    weight: 4,
    seen: ({ status, percent }, share) => status === "installing" && percent >= share * 100,
    within: 700,
  },
  { name: "mark", weight: 4, seen: ({ status, percent }) => status === "installing" && percent >= 98, within: 1_500 },
  { name: "restart", weight: 3, seen: ({ status }) => status === "restarting", within: 4_000 },
  { name: "mark good", weight: 4, seen: ({ status }) => status === "verifying", within: 2_500 },
];

/** As often in the list as it weighs. */
const DRAWN = MOMENTS.flatMap((moment) => Array.from({ length: moment.weight }, () => moment));

function drawMoment(random) {
  const { name, seen, within } = DRAWN[Math.floor(random() * DRAWN.length)];
  const share = random();
  return { name, seen: (word) => seen(word, share), delay: random() * within };
}

export async function run(bench) {
  const { board, report, note, figure } = bench;
  note(`${CUTS} cuts, TOURNEE_VM_SEED=${SEED}`);
  const random = randomFrom(SEED);
  const server = await bench.server("cuts");
  const { port } = server;
  const drive = bench.drive(bench.disk("cuts"));
  const world = new World({ report, server, running: "1.0.0" });
  const begun = performance.now();
  const moments = {};
  const ends = {};
  const lies = [];
  let cuts = 0;
  let updates = 0;
  let lives = 0;
  let before = world.running;

  const next = async () => {
    if (world.action !== undefined) judgeEnd();
    before = world.running;
    updates += 1;
    const version = `1.${updates}.0`;
    await world.publish(await bench.bundle(version), version);
    bench.forget(`1.${updates - 3}.0`);
  };
  const judgeEnd = () => {
    const { status } = world.told;
    ends[status] = (ends[status] ?? 0) + 1;
    if (!world.isTrue(before)) lies.push({ status, wanted: world.wanted, running: world.running, before });
  };

  await next();
  while (cuts < CUTS) {
    // Drawn anew at each start: one that comes just after the machine's own restart would never be met.
    let moment;
    for (let outcome = "off"; outcome === "off"; lives += 1) {
      moment = drawMoment(random);
      if (lives > CUTS * 20) throw new Error("the machine does not get on");
      outcome = await liveOnce({ board, world, drive, port, moment, next });
    }
    cuts += 1;
    moments[moment.name] = (moments[moment.name] ?? 0) + 1;
    note(`cut ${cuts}: ${moment.name}, while ${world.phase}; ${world.running} runs, ${world.stored} invoices`);
  }
  const starts = await liveUntilTold(board, world, { drive, port });
  report(`after ${cuts} cuts one slot still starts`, starts !== undefined);
  judgeEnd();
  report(`the server's word was true after each of ${updates} updates`, lies.length === 0, lies);
  report(`none of ${world.stored} invoices that were promised was missing`, world.losses.length === 0, world.losses);
  figure("power cuts", cuts, "cuts");
  figure("cuts by moment", JSON.stringify(moments), "");
  figure("updates by end", JSON.stringify(ends), "");
  figure("invoices in the ledger", world.stored, "invoices");
  figure("a cut and what follows it", Math.round((performance.now() - begun) / 100 / cuts) / 10, "s");
  await server.close();
}

/** One start, to its cut or to a restart; an update that ends before the moment comes is followed by the next one. */
async function liveOnce({ board, world, drive, port, moment, next }) {
  let armed;
  let publishing;
  const outcome = await board.live({
    drive,
    port,
    judge(word, cut) {
      world.hear(word);
      if (armed === undefined && moment.seen(word)) armed = setTimeout(cut, moment.delay);
      if (world.isTold && publishing === undefined) {
        publishing = next().then(() => {
          publishing = undefined;
        });
      }
    },
  });
  clearTimeout(armed);
  await publishing;
  return outcome;
}
