import { readdirSync, readFileSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type AgentOptions, startAgent } from "../../../../ota/agent/agent.js";
import type { UpdateGate, UpdateStatus } from "../../../../ota/agent/contract.js";
import type { BundleInfo } from "../../../../ota/bundle/contract.js";
import type { Identity } from "../../../../ota/bundle/signature/keygen.js";
import { verifyBundle } from "../../../../ota/bundle/verify.js";
import type { ActionMode } from "../../../../ota/ddi/server/contract.js";
import { makeDelta } from "../../../../ota/delta/make.js";
import { RaucInstaller } from "../../../../ota/installer/rauc/rauc-installer.js";
import type { Milliseconds } from "../../../../ota/lib/clock.js";
import { ok } from "../../../../ota/lib/result.js";
import { ASK, agentClock, OPEN_GATE } from "../../../support/ota/agent-desk.js";
import { shown } from "../../../support/ota/agent-watch.js";
import { folderWith, makeLeaf, makeRoot, RELEASE, signerOf, trustIn } from "../../../support/ota/bundles.js";
import { type DdiDesk, DEVICE, ddiDesk, good } from "../../../support/ota/ddi-desk.js";
import { type DummyBoard, DummyRauc, newBoard, rebootBoard } from "../../../support/ota/dummy-rauc.js";
import { type Fault, type FaultProxy, faultProxy, type Seen } from "../../../support/ota/fault-proxy.js";
import { PrivateBus } from "../../../support/ota/private-bus.js";
import { type ForgedDelta, forgedDelta, imageOf, slotBundle } from "../../../support/ota/slot-bundles.js";

// A device with RAUC on its bus from the assignment to the server's "finished": what it fetches, and what RAUC is given.

const RUNNING = "1.1.0";
const TERABYTE = 2 ** 40;
const OLD = imageOf(1, 300 * 4096);
const NEW = Buffer.concat([OLD.subarray(0, 100 * 4096), imageOf(2, 5000), OLD.subarray(100 * 4096)]);

let root: Identity;
let leaf: Identity;
let work: string;
let full: Buffer;
let info: BundleInfo;
let desk: DdiDesk;
let proxy: FaultProxy;
let faults: (seen: Seen) => Fault | undefined;
let bus: PrivateBus;
let board: DummyBoard;
let clock: ReturnType<typeof agentClock>;
let told: string[];
let seen: UpdateStatus[];

beforeAll(async () => {
  root = await makeRoot();
  leaf = await makeLeaf(root);
});
beforeEach(async () => {
  work = await folderWith({ "slot-a": OLD, "slot-b": "" });
  await slotBundle(NEW, signerOf(leaf), at("full"));
  full = await readFile(at("full"));
  info = good(await verifyBundle(at("full"), trustIn(root.certificatePem)));
  clock = agentClock();
  desk = await ddiDesk({ clock: clock.client });
  await desk.enrol();
  faults = () => undefined;
  proxy = await faultProxy(desk.server.url, (seen) => faults(seen));
  bus = await PrivateBus.start();
  board = newBoard(RELEASE.compatible, { "rootfs.0": at("slot-a"), "rootfs.1": at("slot-b") });
  await DummyRauc.start(bus.address, board, (path) => {
    if (!readFileSync(path).equals(full)) throw new Error("not the bundle that was signed");
    return { compatible: info.compatible, version: info.version, manifestHash: info.manifestSha256 };
  });
  told = [];
  seen = [];
});
afterEach(async () => {
  await proxy.close();
  await desk.close();
  await bus.stop();
  await rm(work, { recursive: true, force: true });
});

const at = (name: string): string => join(work, name);
const downloads = (): string => at("state/downloads");

/** Writes a delta to a path. */
type Maker = (path: string) => Promise<unknown>;

/** Assigns the release with a delta for the version that runs; how many bytes the delta has. */
async function assign(make: Maker, mode: ActionMode = "forced") {
  const release = await desk.release(full);
  await make(at("delta"));
  good(await desk.fleet.addDelta(release.id, at("delta"), RUNNING));
  const [action] = good(await desk.fleet.assign([DEVICE], release.id, mode));
  const { length } = await readFile(at("delta"));
  return { delta: length, status: () => desk.fleet.action(action?.id ?? "")?.status };
}

/** What the technician's machine makes of the two images. */
const fitting = (path: string) =>
  makeDelta({ base: { image: at("slot-a"), version: RUNNING }, target: at("full") }, signerOf(leaf), path);

/** Files of the release that were fetched, by their names' ends, with the bytes that came. */
const fetched = () =>
  proxy.seen.flatMap(({ url, passed }) => {
    const end = /artifacts\/tournee\.bundle([^?]*)/.exec(url)?.[1];
    return end === undefined ? [] : [{ file: end === "" ? "whole" : end.slice(1), bytes: passed }];
  });

/** What her screen said of the bytes to come, each once, in order. */
const announced = (): string[] => {
  const all = seen.flatMap((status) => ("offer" in status ? [`${status.offer.size} ${status.offer.way}`] : []));
  return all.filter((line, at) => line !== all[at - 1]);
};

/** Shown bytes that were fewer than those shown before, for the same announcement. */
const stepsBack = (): UpdateStatus[] =>
  seen.filter((status, at) => {
    const before = seen[at - 1];
    const both = status.state === "downloading" && before?.state === "downloading";
    return both && status.offer.size === before.offer.size && status.bytes < before.bytes;
  });

/** The agent comes up on the device. */
async function start(options: Partial<AgentOptions> = {}) {
  const says = (fields: object, message: string) => void told.push(`${message} ${JSON.stringify(fields)}`);
  const log = { info: says, warn: says };
  const restart = () => Promise.resolve(rebootBoard(board));
  const installer = good(await RaucInstaller.open({ address: bus.address, factoryVersion: RUNNING, log, restart }));
  const agent = await startAgent({
    stateFolder: at("state"),
    consent: "automatic",
    actions: "one",
    attentive: 1_000 as Milliseconds,
    client: desk.client({ server: proxy.url }),
    installer,
    verify: verifyBundle,
    trust: () => Promise.resolve(root.certificatePem),
    gate: OPEN_GATE,
    selfTest: () => Promise.resolve(ok(undefined)),
    attributes: () => ({}),
    clock,
    log,
    random: () => 0.5,
    ...options,
  });
  agent.onChange((status) => void seen.push(status));
  const close = async (): Promise<void> => {
    await agent.close();
    installer.close();
  };
  return { agent, close };
}

/** One life of the device: the agent until its action is over or the device restarts. */
async function life(): Promise<string> {
  const { agent, close } = await start();
  const end = await agent.over;
  await close();
  return end;
}

async function live(): Promise<string> {
  for (let lives = 1; lives <= 10; lives++) {
    const end = await life();
    if (end !== "restart") return end;
  }
  throw new Error("it restarts for ever");
}

test("the delta is all that is fetched, and RAUC is given the bundle that was signed", async () => {
  const { delta, status } = await assign(fitting);
  expect(await live()).toBe("installed");
  expect(status()).toBe("finished");
  expect(board).toMatchObject({ booted: "rootfs.1", primary: "rootfs.1" });
  expect(board.slots["rootfs.1"]).toMatchObject({ version: RELEASE.version, good: true });
  expect(fetched()).toEqual([{ file: `from-${RUNNING}`, bytes: delta }]);
  expect(delta).toBeLessThan(full.length / 100);
  expect(announced()).toEqual([`${delta} planned`, "0 planned"]);
  expect(stepsBack()).toEqual([]);
  expect(told.filter((line) => line.startsWith("the bundle was rebuilt from a delta"))).toHaveLength(1);
  expect(await readdir(downloads())).toEqual([]);
});

describe("a delta that does not serve: the whole bundle is installed by the same action, and the log says why", () => {
  const empty = { plan: { windows: [] }, patches: Buffer.alloc(0), base: OLD };
  const signed = (over: Partial<ForgedDelta>, by: () => Promise<Identity> = async () => leaf) =>
    (async (path) =>
      await forgedDelta({ ...empty, target: full, ...over }, signerOf(await by()), path)) satisfies Maker;
  const copies = (...steps: number[][]) => ({ plan: { windows: [{ literals: 0, reference: [], steps }] } });

  interface Case {
    readonly delta?: Maker;
    /** What happens once the release is on the server. */
    readonly spoil?: () => Promise<void> | void;
    /** The kind of failure that the log names. */
    readonly why: string;
  }
  const cases: Readonly<Record<string, Case>> = {
    "the slot was written to": {
      spoil: () => writeFile(at("slot-a"), Buffer.from(OLD).fill(7, 9_000, 9_100)),
      why: "wrong-base",
    },
    "its plan and patches do not fit together": { delta: signed({}), why: "malformed" },
    "it rebuilds other bytes": {
      delta: signed({ ...copies([0, 0, OLD.length]), targetSize: OLD.length }),
      why: "wrong-result",
    },
    "there is no room for what it rebuilds": {
      delta: signed({
        ...copies(...Array(512).fill([0, 0, TERABYTE])),
        baseSize: TERABYTE,
        targetSize: 512 * TERABYTE,
      }),
      why: "disk-full",
    },
    "another signed it": { delta: signed({}, async () => await makeLeaf(await makeRoot())), why: "bundle" },
    "the network alters it": {
      spoil: () => {
        faults = ({ url }) => (url.includes(".from-") ? { kind: "alter", at: 100 } : undefined);
      },
      why: "wrong-hash",
    },
  };

  test.each(Object.entries(cases))("%s", async (_, { delta = fitting, spoil, why }) => {
    const offered = await assign(delta);
    await spoil?.();
    expect(await live()).toBe("installed");
    expect(offered.status()).toBe("finished");
    expect(board.slots["rootfs.1"]).toMatchObject({ version: RELEASE.version, good: true });
    expect(fetched().at(0)).toEqual({ file: `from-${RUNNING}`, bytes: offered.delta });
    expect(fetched().at(-1)).toEqual({ file: "whole", bytes: full.length });
    const reasons = told.filter((line) => line.startsWith("the delta "));
    expect(reasons).toEqual([expect.stringContaining(`"kind":"${why}"`)]);
    expect(announced()).toEqual([`${offered.delta} planned`, `${full.length} detour`, "0 detour"]);
    expect(stepsBack()).toEqual([]);
    expect(await readdir(downloads())).toEqual([]);
  });
});

describe("on a network that costs money", () => {
  const METERED: UpdateGate = { ...OPEN_GATE, reasons: () => ["metered"] };
  const sizeOf = (status: UpdateStatus): number => ("offer" in status ? status.offer.size : -1);

  test("she is asked about the delta's bytes, and again when the whole bundle has to come in its place", async () => {
    const { delta } = await assign(fitting, "soft");
    await writeFile(at("slot-a"), Buffer.from(OLD).fill(7, 9_000, 9_100));
    const { agent, close } = await start({ ...ASK, gate: METERED });
    expect(sizeOf(await shown(agent, "offered"))).toBe(delta);
    agent.accept();
    await shown(agent, "downloading");
    expect(await shown(agent, "offered")).toMatchObject({ offer: { size: full.length, way: "detour" } });
    agent.accept();
    expect(await agent.over).toBe("restart");
    await close();
    // The delta that did not serve is not fetched a second time for her second yes.
    expect(fetched().filter(({ file }) => file !== "whole")).toEqual([{ file: `from-${RUNNING}`, bytes: delta }]);
    expect(fetched().at(-1)?.file).toBe("whole");
  });

  test("a device that starts again in between still asks about the whole bundle", async () => {
    await assign(fitting, "soft");
    await writeFile(at("slot-a"), Buffer.from(OLD).fill(7, 9_000, 9_100));
    const first = await start({ ...ASK, gate: METERED });
    await shown(first.agent, "offered");
    first.agent.accept();
    await shown(first.agent, "downloading");
    await shown(first.agent, "offered");
    await first.close();
    const second = await start({ ...ASK, gate: METERED });
    expect(await shown(second.agent, "offered")).toMatchObject({ offer: { size: full.length, way: "detour" } });
    await second.close();
  });
});

test("what a power cut left of a delta does not take the room of the whole bundle", async () => {
  const release = await desk.release(full);
  good(await desk.fleet.assign([DEVICE], release.id, "forced"));
  await mkdir(downloads(), { recursive: true });
  const { sha256 } = release;
  for (const end of [".part", ".reference", `.delta-${"0".repeat(64)}`]) {
    await writeFile(join(downloads(), `${sha256}${end}`), "half of it");
  }
  let beside: string[] = [];
  faults = ({ url }) => {
    if (url.includes("/artifacts/")) beside = readdirSync(downloads()).filter((name) => name !== sha256);
    return undefined;
  };
  expect(await live()).toBe("installed");
  expect(beside).toEqual([]);
  expect(fetched()).toEqual([{ file: "whole", bytes: full.length }]);
});
