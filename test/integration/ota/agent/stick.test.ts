import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { Release as BundleRelease } from "../../../../ota/bundle/release.js";
import { err } from "../../../../ota/lib/result.js";
import { AgentDesk, ASK, agentClock, OPEN_GATE } from "../../../support/ota/agent-desk.js";
import { shown } from "../../../support/ota/agent-watch.js";
import { folderWith } from "../../../support/ota/bundles.js";
import { DEVICE, ddiDesk, good } from "../../../support/ota/ddi-desk.js";
import { bundleMaker, type Maker } from "../../../support/ota/maker.js";

let maker: Maker;
let clock: ReturnType<typeof agentClock>;
let desk: AgentDesk;
/** The stick. */
let folder: string;

beforeAll(async () => {
  maker = await bundleMaker();
});
beforeEach(async () => {
  clock = agentClock();
  desk = await AgentDesk.open(maker.trust, clock);
  folder = await folderWith();
});
afterEach(async () => {
  await desk.remove();
  await rm(folder, { recursive: true, force: true });
});

/** A bundle on the stick; gives its path. */
const put = async (name: string, release: Partial<BundleRelease>): Promise<string> => {
  await writeFile(join(folder, name), await maker.sign(release));
  return join(folder, name);
};
/** What the agent holds of bundles. */
const copies = (): Promise<readonly string[]> => readdir(join(desk.folder, "downloads")).catch(() => []);
test("is worth the newest of each kind, and says why of the others", async () => {
  const { agent } = await desk.start(undefined, ASK);
  const older = await put("a.bundle", { version: "1.1.0" });
  const newest = await put("b.bundle", { version: "1.10.0", notes: "Plus rapide." });
  const tables = await put("c.bundle", { version: "2026.11", kind: "tables" });
  const downgrade = await put("d.bundle", { version: "0.9.0" });
  const other = await put("e.bundle", { version: "1.1.0", compatible: "another" });
  const found = await agent.lookAt([older, newest, tables, downgrade, other]);
  expect(found.offers.map(({ path, offer }) => [path, offer.version, offer.notes, offer.size])).toEqual([
    [newest, "1.10.0", "Plus rapide.", 0],
    [tables, "2026.11", "Plus rapide.", 0],
  ]);
  expect(found.refusals.map(({ path, failure }) => [path, failure.kind])).toEqual([
    [downgrade, "downgrade"],
    [other, "install"],
  ]);
  expect(await copies()).toEqual([]);
  await agent.close();
});

test("pulled out in the middle of the copy leaves nothing, and the server's update goes on", async () => {
  const server = await ddiDesk({ clock: clock.client });
  await server.enrol();
  const release = await server.release(await maker.sign({ version: "1.1.0" }), "tournee.bundle");
  const [action] = good(await server.fleet.assign([DEVICE], release.id, "soft"));
  const { agent } = await desk.start(server.client(), ASK);
  await shown(agent, "offered");
  const before = await copies();
  const path = join(folder, "b.bundle");
  const content = randomBytes(3_000_000).toString("hex");
  await writeFile(path, await maker.sign({ version: "1.2.0" }, { "app.js": content }));
  const cut = new AbortController();
  const seen: number[] = [];
  const onProgress = (bytes: number): void => {
    seen.push(bytes);
    cut.abort();
  };
  expect(await agent.installFile(path, { signal: cut.signal, onProgress })).toMatchObject({ ok: false });
  expect(seen).toHaveLength(1);
  expect(await copies()).toEqual(before);
  expect(agent.status.state).toBe("offered");
  agent.accept();
  await shown(agent, "restarting");
  expect(server.fleet.action(action?.id ?? "")?.status).not.toBe("error");
  await agent.close();
  await server.close();
});

test("put in again while its bundle waits keeps the copy", async () => {
  const path = await put("a.bundle", { version: "1.1.0" });
  const gate = {
    ...OPEN_GATE,
    reasons: () => ["invoice-open" as const],
    lock: () => err(["invoice-open" as const]),
  };
  const { agent } = await desk.start(undefined, { ...ASK, gate });
  for (let time = 0; time < 2; time += 1) {
    expect(await agent.installFile(path)).toEqual({ ok: true, value: undefined });
    expect(await shown(agent, "waiting")).toMatchObject({ offer: { version: "1.1.0" } });
    expect(await copies()).toHaveLength(1);
  }
  await agent.close();
});

test("is no file to be waited for: a pipe, a folder", async () => {
  const { agent } = await desk.start(undefined, ASK);
  const pipe = join(folder, "pipe.bundle");
  execFileSync("mkfifo", [pipe]);
  for (const path of [pipe, folder]) {
    expect(await agent.installFile(path)).toMatchObject({
      ok: false,
      error: { refusal: { kind: "unreadable" } },
    });
  }
  await agent.close();
});

test("a bundle from a stick takes the same way without a server", async () => {
  await put("stick.bundle", { version: "1.1.0" });
  await writeFile(join(folder, "rubbish.bundle"), "rubbish");
  const { agent, restarts } = await desk.start(undefined, ASK);
  expect(await agent.installFile(`${folder}/rubbish.bundle`)).toMatchObject({
    ok: false,
    error: { kind: "bundle" },
  });
  expect(await agent.installFile(`${folder}/none.bundle`)).toMatchObject({ ok: false, error: { kind: "bundle" } });
  expect(await agent.installFile(`${folder}/stick.bundle`)).toEqual({ ok: true, value: undefined });
  await restarts;
  await agent.close();
  const next = await desk.start(undefined, ASK);
  await shown(next.agent, "updated");
  await next.agent.close();
});
