import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openUpdateServer } from "../../../../ota/ddi/server/core.js";
import { systemClock } from "../../../../ota/lib/clock.js";
import { silentLog } from "../../../../ota/lib/log.js";
import { good, ownFolder } from "../../../support/ota/ddi-desk.js";
import type { ServerTask } from "../../../support/ota/server-task.js";
import { lostOf } from "../../../support/ota/server-work.js";
import { randomFrom } from "../../../support/random.js";
import { bundle } from "../../../support/store.js";

/** SIGKILLs of one run. */
const KILLS = Number(process.env.DDI_KILLS ?? 25);
const SEED = Number(process.env.DDI_SEED ?? Date.now() % 1_000_000_007);

/** Starts a server and kills it once it confirmed so many things; gives what it confirmed. */
async function killAfter(script: URL, folder: string, seed: number, confirmations: number): Promise<readonly string[]> {
  const task: ServerTask = { kind: "killed", folder: join(folder, "server"), seed, report: "stdout", fullFlag: "" };
  const child = spawn(process.execPath, [fileURLToPath(script), JSON.stringify(task)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines: string[] = [];
  const closed = once(child, "close");
  const output = createInterface({ input: child.stdout });
  output.on("line", (line) => {
    lines.push(line);
    if (lines.length > confirmations) child.kill("SIGKILL");
  });
  const [, signal] = await closed;
  expect(signal, "the server ended by itself").toBe("SIGKILL");
  return lines.slice(1);
}

test(`a server killed ${KILLS} times at random moments loses nothing that it answered`, {
  timeout: 400_000,
}, async () => {
  console.log(`update server, killed: DDI_SEED=${SEED} DDI_KILLS=${KILLS}`);
  const script = await bundle("test/support/ota/server-child.ts", "ota-server-child");
  const random = randomFrom(SEED);
  const folder = ownFolder("ddi-kill");
  const confirmed: string[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    // Now and then while it opens: the first line comes before.
    const after = random() < 0.15 ? 0 : Math.floor(random() * 120);
    confirmed.push(...(await killAfter(script, folder.path, SEED + kill, after)));
    const core = good(
      await openUpdateServer({ folder: join(folder.path, "server"), clock: systemClock, log: silentLog }),
    );
    expect(lostOf(core, confirmed), `kill ${kill} of DDI_SEED=${SEED}`).toEqual([]);
    await core.fleet.close();
  }
  console.log(`update server, killed: ${confirmed.length} answers, none lost`);
  expect(confirmed.length).toBeGreaterThan(KILLS * 10);
  folder.remove();
});

test("the check sees what is missing", async () => {
  const folder = ownFolder("ddi-empty");
  const core = good(await openUpdateServer({ folder: folder.path, clock: systemClock, log: silentLog }));
  const lines = [
    "enrolled d 1",
    "note counter 3",
    "attribute d 2",
    "assigned d 4",
    "feedbacks 4 1",
    "ended 4 1",
    "release ab 1",
  ];
  expect(lostOf(core, lines)).toHaveLength(lines.length);
  await core.fleet.close();
  folder.remove();
});
