import { spawnSync } from "node:child_process";
import { readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { DAY, makeIdentity } from "../../../../ota/bundle/signature/keygen.js";
import { createDdiClient } from "../../../../ota/ddi/client/client.js";
import { type Admin, createAdmin } from "../../../../ota/fleet/admin-client.js";
import { readAdminAccess } from "../../../../ota/fleet/admin-file.js";
import { enrol } from "../../../../ota/fleet/enrol-client.js";
import { parseServerLink } from "../../../../ota/fleet/enrolment.js";
import { silentLog } from "../../../../ota/lib/log.js";
import { built, folderWith, signerOf } from "../../../support/ota/bundles.js";
import { bad, good, ownFolder, SHORT_RETRY } from "../../../support/ota/ddi-desk.js";
import { type DeskTerminal, deskTerminal } from "../../../support/ota/fleet-desk.js";
import { manualClock } from "../../../support/ota/manual-clock.js";
import { freePort, type ServeChild, serveChild } from "../../../support/ota/serve-child.js";
import { randomFrom } from "../../../support/random.js";

const DOOR = fileURLToPath(new URL("../../../../bin/tournee-ota.js", import.meta.url));
const GROUPS = { pilote: 2, nord: 4, reste: 6 } as const;
const KILLS = 6;

const own = ownFolder("killed");
const state = join(own.path, "state");
const trust = join(own.path, "ca.pem");
const terminals: DeskTerminal[] = [];
let bundle: string;
let port: number;
let child: ServeChild;

const admin = async (): Promise<Admin> => createAdmin(good(await readAdminAccess(state)));

beforeAll(async () => {
  // The command judges by the true clock: its certificates are of today.
  const now = Date.now();
  const dates = { notBefore: now - DAY, notAfter: now + 10 * DAY, kind: "ec" as const };
  const root = await makeIdentity({ name: "root", purpose: { role: "ca", pathLength: 0 }, ...dates });
  const leaf = await makeIdentity({ name: "leaf", purpose: { role: "leaf" }, issuer: root, ...dates });
  await writeFile(trust, root.certificatePem);
  const content = await folderWith({ "program.js": "// 1.3.0\n" });
  bundle = await built(content, signerOf(leaf), join(own.path, "b.raucb"), { version: "1.3.0" });
  await rm(content, { recursive: true, force: true });
  port = await freePort();
  child = await serveChild(state, port, trust);
  for (const [group, count] of Object.entries(GROUPS)) {
    for (let at = 0; at < count; at += 1) {
      const id = `${group}-${at}`;
      const { token } = good(await (await admin()).enrol(id, group));
      const tlsCa = await readFile(join(state, "tls", "ca.pem"), "utf8");
      const options = { server: child.url, tenant: "DEFAULT", id, token, tlsCa };
      const clock = manualClock({ skipUnder: 20_000 });
      const client = good(
        createDdiClient({ ...options, clock, log: silentLog, random: randomFrom(1), retry: SHORT_RETRY }),
      );
      terminals.push(deskTerminal(id, client));
    }
  }
});
afterAll(async () => {
  await child.kill();
  for (const { client } of terminals) client.close();
  own.remove();
});

it("a server killed again and again in a rollout loses no answer, tells nobody twice and ends it", async () => {
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9));
  console.log(`seed ${seed}`);
  const random = randomFrom(seed);
  const { release } = good(await (await admin()).upload(bundle, (await stat(bundle)).size));
  const groups = Object.keys(GROUPS);
  good(await (await admin()).createRollout({ bundle: release, groups, stopAt: 5, nextAt: 95, forced: true }));

  const done = new Map<string, string>();
  const killAt = new Set(Array.from({ length: KILLS }, () => 1 + Math.floor(random() * 11)));
  for (let round = 0; done.size < terminals.length && round < 200; round += 1) {
    for (const terminal of terminals) {
      if (done.has(terminal.id)) continue;
      const deployment = await terminal.poll();
      if (deployment === undefined) continue;
      const told = terminal.client.feedback(deployment.feedback, {
        execution: "closed",
        finished: "success",
        details: [],
      });
      done.set(terminal.id, deployment.actionId);
      if (killAt.delete(done.size)) {
        // Sometimes before the answer is acknowledged, sometimes after: the terminal's own retries must meet both.
        if (random() < 0.5) await told;
        await child.kill();
        child = await serveChild(state, port, trust);
      }
      const answer = await told;
      // Gone: the server had kept it and died before it said so.
      if (!answer.ok && answer.error.kind !== "gone") {
        const again = await terminal.client.feedback(deployment.feedback, {
          execution: "closed",
          finished: "success",
          details: [],
        });
        expect(again.ok || again.error.kind === "gone").toBe(true);
      }
    }
  }
  await expect.poll(async () => good(await (await admin()).fleet()).past[0]?.end, { timeout: 20_000 }).toBe("finished");
  const [past] = good(await (await admin()).fleet()).past;
  expect(past?.waves.map(({ group, tally }) => [group, tally.succeeded])).toEqual(Object.entries(GROUPS));
  for (const terminal of terminals) expect(await terminal.poll()).toBeUndefined();
}, 180_000);

it("a code that was given outlives a kill, and one that was used stays used", async () => {
  const invited = async () => good(parseServerLink(good(await (await admin()).invite({ group: "pilote" })).link)).code;
  const [used, open] = [await invited(), await invited()];
  good(await enrol({ url: child.url, id: "TRN-1", code: used }));
  await child.kill();
  child = await serveChild(state, port, trust);
  expect(bad(await enrol({ url: child.url, id: "TRN-2", code: used }))).toEqual({ kind: "refused" });
  good(await enrol({ url: child.url, id: "TRN-2", code: open }));
  const { devices, invitations } = good(await (await admin()).fleet());
  expect(devices.find(({ id }) => id === "TRN-2")?.group).toBe("pilote");
  expect(invitations).toEqual([]);
}, 60_000);

it("the commands say what they did, and what to do when no server runs", () => {
  const run = (...args: readonly string[]) => spawnSync(process.execPath, [DOOR, ...args], { encoding: "utf8" });
  const status = run("status", "--state", state);
  expect(status.stdout).toContain("14 terminals, 1 bundle");
  const again = run("push", bundle, "--group", "sud", "--stop-at", "5%", "--state", state);
  expect([again.status, again.stderr]).toEqual([1, expect.stringContaining("[bad-groups]")]);
  const nowhere = run("status", "--state", join(own.path, "nowhere"));
  expect([nowhere.status, nowhere.stderr]).toEqual([1, expect.stringContaining("tournee-ota serve --state DIR")]);
  expect(run("push", bundle, "--group", "pilote", "--stop-at", "five").status).toBe(2);
  const window = run("push", bundle, "--group", "pilote", "--stop-at", "5%", "--window", "22h", "--state", state);
  expect([window.status, window.stderr]).toEqual([2, expect.stringContaining("--window: two times like 22:00-06:00")]);
  expect(run("serve", "--state", state, "--port", "0").stderr).toContain("[in-use]");
});
