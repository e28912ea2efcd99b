/** The update server in a process of its own, to be killed, recorded, or run out of disk. See `server-task.ts`. */
import { appendFileSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { openUpdateServer } from "../../../ota/ddi/server/core.js";
import { createDdiHandler } from "../../../ota/ddi/server/http/handler.js";
import { listen } from "../../../ota/ddi/server/http/listen.js";
import { type Milliseconds, systemClock } from "../../../ota/lib/clock.js";
import { silentLog } from "../../../ota/lib/log.js";
import { randomFrom } from "../random.js";
import type { ServerTask } from "./server-task.js";
import { workTheFleet } from "./server-work.js";

const { kind, folder, seed, report, fullFlag } = JSON.parse(process.argv[2] ?? "{}") as ServerTask;

function say(line: string): void {
  if (report === "stdout") writeSync(1, `${line}\n`);
  else appendFileSync(report, `${line}\n`);
}

// Small segments: pages are turned and snapshots written all the time.
const options = { folder, clock: systemClock, log: silentLog, segmentBytes: 6_000, keptSegments: 1 };
say("opening - 0");
const opened = await openUpdateServer(options);
if (!opened.ok) throw new Error(`the server does not open: ${JSON.stringify(opened.error)}`);
const core = opened.value;
const ddi = createDdiHandler(core, { tenant: "DEFAULT", pollEvery: 300_000 as Milliseconds, maxDownloads: 8 });
const listening = await listen({ ddi, port: 0, log: silentLog });
if (!listening.ok) throw new Error(`the server does not listen: ${listening.error.detail}`);
const { url, close } = listening.value;
const random = randomFrom(seed);
const work = (rounds: number): Promise<void> => workTheFleet(core, url, random, say, rounds);

if (kind === "killed") await work(Number.POSITIVE_INFINITY);
else {
  await work(kind === "recorded" ? 6 : 3);
  if (kind === "full-disk") {
    writeFileSync(fullFlag, "");
    const before = core.fleet.note("counter");
    const refused = await core.fleet.putNote("counter", 1_000_000);
    const after = core.fleet.note("counter");
    rmSync(fullFlag);
    const again: boolean[] = [];
    // The first write after a full disk takes the state back; the next one is kept.
    for (let tries = 0; tries < 10 && again.at(-1) !== true; tries += 1) {
      again.push((await core.fleet.putNote("after", "kept")).ok);
    }
    await work(2);
    process.stdout.write(`outcome ${JSON.stringify({ before, refused, after, again: again.at(-1) })}\n`);
  }
  await close();
  await core.fleet.close();
}
