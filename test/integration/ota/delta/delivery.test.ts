import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { takeDelta } from "../../../../ota/agent/delta-download.js";
import { shorterWays } from "../../../../ota/agent/ways.js";
import type { Identity } from "../../../../ota/bundle/signature/keygen.js";
import type { Artifact, DdiClient } from "../../../../ota/ddi/client/contract.js";
import { MAX_DELTAS } from "../../../../ota/ddi/server/fleet.js";
import { makeDelta } from "../../../../ota/delta/make.js";
import { ok } from "../../../../ota/lib/result.js";
import { folderWith, makeLeaf, makeRoot, NOW, signerOf } from "../../../support/ota/bundles.js";
import { bad, type DdiDesk, DEVICE, ddiDesk, good } from "../../../support/ota/ddi-desk.js";
import { type Fault, type FaultProxy, faultProxy, type Seen } from "../../../support/ota/fault-proxy.js";
import { imageOf, slotBundle } from "../../../support/ota/slot-bundles.js";

const OLD = imageOf(1, 60 * 4096);
const NEW = Buffer.concat([OLD.subarray(0, 20 * 4096), imageOf(2, 5000), OLD.subarray(20 * 4096)]);
const never = new AbortController().signal;

let work: string;
let root: Identity;
let leaf: Identity;
let desk: DdiDesk;
let proxy: FaultProxy;
let faults: (seen: Seen) => Fault | undefined;
let warned: string[];
let detours: string[];

beforeEach(async () => {
  work = await folderWith({ "old-image": OLD, "slot-a": OLD });
  root = await makeRoot();
  leaf = await makeLeaf(root);
  desk = await ddiDesk();
  faults = () => undefined;
  proxy = await faultProxy(desk.server.url, (seen) => faults(seen));
  warned = [];
  detours = [];
  await slotBundle(NEW, signerOf(leaf), at("full"));
  await desk.enrol();
});
afterEach(async () => {
  await proxy.close();
  await desk.close();
  await rm(work, { recursive: true, force: true });
});

const at = (name: string): string => join(work, name);
const full = (): Promise<Buffer> => readFile(at("full"));
/** What the terminal asked for of the release's files, by name. */
const fetched = (): string[] =>
  proxy.seen.map(({ url }) => /artifacts\/([^?]+)$/.exec(url)?.[1]).filter((name) => name !== undefined);

/** The release on the server with its deltas, assigned; and what the terminal reads of it. */
async function offered(options: {
  readonly fromVersion?: string;
  readonly packed?: boolean;
}): Promise<{ client: DdiClient; artifact: Artifact }> {
  const release = await desk.release(await full());
  const add = async (image: string | undefined, version: string): Promise<void> => {
    const base = image === undefined ? undefined : { image, version };
    good(await makeDelta({ base, target: at("full") }, signerOf(leaf), at("delta")));
    good(await desk.fleet.addDelta(release.id, at("delta"), version));
  };
  if (options.fromVersion !== undefined) await add(at("old-image"), options.fromVersion);
  if (options.packed) await add(undefined, "");
  good(await desk.fleet.assign([DEVICE], release.id, "forced"));
  const client = desk.client({ server: proxy.url });
  const { work: todo } = good(await client.poll());
  if (todo.kind !== "deployment") throw new Error(`no deployment but ${todo.kind}`);
  return { client, artifact: good(await client.deployment(todo.link)).artifact };
}

/** Takes the artifact as the agent does: by a delta when one serves, then by the download that also judges what is there. */
async function take(
  client: DdiClient,
  artifact: Artifact,
  runningVersion = "1.0.0",
  slots: "images" | "folders" = "images",
) {
  const ports = {
    client,
    installer: { runningImage: async () => (slots === "images" ? at("slot-a") : undefined) },
    trust: async () => root.certificatePem,
    clock: { now: () => NOW as ReturnType<typeof desk.clock.now>, after: () => () => undefined },
    log: { info: () => undefined, warn: (_: object, message: string) => void warned.push(message) },
  };
  const image = slots === "images" ? "readable" : "none";
  const deltas = shorterWays(artifact, { slots: { runningVersion }, image });
  const wanted = {
    artifact,
    deltas,
    path: at("bundle"),
    onProgress: () => undefined,
    onDetour: (way: string) => void detours.push(way),
    signal: never,
  };
  const shorter = await takeDelta(ports, wanted);
  return shorter.ok ? await client.download(artifact, wanted.path, wanted.onProgress, wanted.signal) : shorter;
}

const nothingBeside = async (): Promise<void> =>
  expect((await readdir(work)).filter((name) => name.startsWith("bundle"))).toEqual(["bundle"]);

describe("a release with deltas", () => {
  test("the terminal that runs the delta's version fetches only the delta, and has the signed bundle", async () => {
    const { client, artifact } = await offered({ fromVersion: "1.0.0", packed: true });
    expect(await take(client, artifact)).toEqual(ok(undefined));
    expect((await readFile(at("bundle"))).equals(await full())).toBe(true);
    expect(fetched()).toEqual(["tournee.bundle.from-1.0.0"]);
    expect(detours).toEqual([]);
    await nothingBeside();
  });

  test("another version, or slots that are no images, take the packed bundle", async () => {
    await writeFile(at("full"), Buffer.alloc(0));
    await slotBundle(Buffer.alloc(60 * 4096, "compressible "), signerOf(leaf), at("full"));
    const { client, artifact } = await offered({ fromVersion: "1.0.0", packed: true });
    expect(await take(client, artifact, "0.9.0")).toEqual(ok(undefined));
    await rm(at("bundle"));
    expect(await take(client, artifact, "1.0.0", "folders")).toEqual(ok(undefined));
    expect(fetched()).toEqual(["tournee.bundle.packed", "tournee.bundle.packed"]);
    expect((await readFile(at("bundle"))).equals(await full())).toBe(true);
  });

  test("a slot that was written to: the full bundle comes, within the same action", async () => {
    const { client, artifact } = await offered({ fromVersion: "1.0.0" });
    const written = Buffer.from(OLD);
    written.write("touched", 9000);
    await writeFile(at("slot-a"), written);
    expect(await take(client, artifact)).toEqual(ok(undefined));
    expect(fetched()).toEqual(["tournee.bundle.from-1.0.0", "tournee.bundle"]);
    expect(warned).toEqual(["the delta is of no use"]);
    expect(detours).toEqual([artifact.sha256]);
    expect((await readFile(at("bundle"))).equals(await full())).toBe(true);
    await nothingBeside();
  });

  test("a delta that rebuilds another bundle: the full one comes", async () => {
    const { client, artifact } = await offered({});
    const [release] = desk.fleet.releases();
    if (release === undefined) throw new Error("no release");
    await slotBundle(OLD, signerOf(leaf), at("other"));
    good(await makeDelta({ base: undefined, target: at("other") }, signerOf(leaf), at("delta")));
    good(await desk.fleet.addDelta(release.id, at("delta"), ""));
    const withOther = await reread(client);
    expect(artifact.deltas).toBeUndefined();
    // It is shorter than the artifact by one block only because its image is.
    expect(withOther.deltas).toMatchObject([{ baseVersion: "" }]);
    expect(await take(client, withOther)).toEqual(ok(undefined));
    expect((await readFile(at("bundle"))).equals(await full())).toBe(true);
  });

  test("a delta that is gone from the server is passed over; a cut one goes on where it stopped", async () => {
    const { client, artifact } = await offered({ fromVersion: "1.0.0" });
    let cuts = 0;
    faults = ({ url }) => (url.includes(".from-") && cuts++ === 0 ? { kind: "truncate", after: 1000 } : undefined);
    expect(await take(client, artifact)).toEqual(ok(undefined));
    expect(fetched().every((name) => name.endsWith(".from-1.0.0"))).toBe(true);
    expect(fetched().length).toBe(2);

    await rm(at("bundle"));
    faults = ({ url }) => (url.includes(".from-") ? { kind: "answer", status: 404 } : undefined);
    expect(await take(client, artifact)).toEqual(ok(undefined));
    expect(fetched().at(-1)).toBe("tournee.bundle");
  });

  test("without a network neither is tried in vain: the failure is the download's own", async () => {
    const { client, artifact } = await offered({ fromVersion: "1.0.0" });
    faults = () => ({ kind: "reset", when: "before" });
    expect(bad(await take(client, artifact)).kind).toBe("unreachable");
    expect(fetched()).not.toContain("tournee.bundle");
  });
});

describe("the server's side of deltas", () => {
  test("there is one for a version, and they go with their release", async () => {
    await offered({ fromVersion: "1.0.0", packed: true });
    const [release] = desk.fleet.releases();
    const [action] = desk.fleet.device(DEVICE)?.active ?? [];
    if (release === undefined || action === undefined) throw new Error("nothing was assigned");
    good(await desk.fleet.addDelta(release.id, at("delta"), "1.0.0"));
    expect(
      desk.fleet
        .release(release.id)
        ?.deltas?.map(({ baseVersion }) => baseVersion)
        .sort(),
    ).toEqual(["", "1.0.0"]);
    good(await desk.fleet.cancel(action));
    good(await desk.fleet.forceCancel(action));
    const files = join(desk.folder, "server/artifacts");
    expect((await readdir(files)).length).toBeGreaterThan(1);
    good(await desk.fleet.removeRelease(release.id));
    expect(await readdir(files)).toEqual([]);
  });

  test("they are there, with their bytes, once the server was started again", async () => {
    const folder = at("kept");
    await writeFile(at("delta"), "any bytes");
    const first = await ddiDesk({ folder });
    const { id } = await first.release(await full());
    good(await first.fleet.addDelta(id, at("delta"), "1.0.0"));
    await first.close();
    const second = await ddiDesk({ folder });
    const [delta] = second.fleet.release(id)?.deltas ?? [];
    if (delta === undefined) throw new Error("the delta is forgotten");
    expect(await readFile(second.core.door.artifactPath(delta), "utf8")).toBe("any bytes");
    await second.close();
  });

  test("more than a deployment's answer should carry, a name that is no version, and a strange release are refused", async () => {
    await writeFile(at("delta"), "any bytes");
    const release = await desk.release(await full());
    for (let i = 0; i < MAX_DELTAS; i++) good(await desk.fleet.addDelta(release.id, at("delta"), `1.0.${i}`));
    expect(bad(await desk.fleet.addDelta(release.id, at("delta"), "2.0.0")).kind).toBe("bad-name");
    expect(bad(await desk.fleet.addDelta(release.id, at("delta"), "../1")).kind).toBe("bad-name");
    expect(bad(await desk.fleet.addDelta("99" as typeof release.id, at("delta"), "1.0.0")).kind).toBe(
      "unknown-release",
    );
  });
});

async function reread(client: DdiClient): Promise<Artifact> {
  const { work: todo } = good(await client.poll());
  if (todo.kind !== "deployment") throw new Error(`no deployment but ${todo.kind}`);
  return good(await client.deployment(todo.link)).artifact;
}
