import { createHash } from "node:crypto";
import { readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { SLOW_WINDOW } from "../../../../ota/ddi/client/download.js";
import { bad, bytesFrom, DEVICE, good, sha256Of } from "../../../support/ota/ddi-desk.js";
import { BUNDLE, type DdiWire, ddiWire, deploymentOf, isDownload } from "../../../support/ota/ddi-wire.js";
import type { Fault } from "../../../support/ota/fault-proxy.js";

const never = new AbortController().signal;
let wire: DdiWire;
beforeEach(async () => {
  wire = await ddiWire();
});
afterEach(() => wire.close());

describe("a download", () => {
  test("goes on where it stopped, however often the link breaks", async () => {
    const { client } = await wire.assigned();
    const { artifact } = await deploymentOf(client);
    const cuts = [100_000, 1, 300_000, 65_536, 700_000];
    wire.faults = (seen) => {
      const after = isDownload(seen) ? cuts.shift() : undefined;
      return after === undefined ? undefined : { kind: "truncate", after };
    };
    good(await client.download(artifact, wire.file, () => undefined, never));
    expect(sha256Of(readFileSync(wire.file))).toBe(artifact.sha256);
    const starts = [100_000, 100_001, 400_001, 465_537, 1_165_537].map((start) => `bytes=${start}-`);
    expect(wire.ranges()).toEqual([undefined, ...starts]);
    expect(wire.proxy.seen.at(-1)?.headers["if-match"]).toContain(`"${artifact.sha1}"`);
  });

  test("goes on in another process, hashing again what is there", async () => {
    const { client } = await wire.assigned();
    const { artifact } = await deploymentOf(client);
    writeFileSync(wire.file, BUNDLE.subarray(0, 1_000_000));
    good(await client.download(artifact, wire.file, () => undefined, never));
    expect(sha256Of(readFileSync(wire.file))).toBe(artifact.sha256);
    expect(wire.ranges()).toEqual(["bytes=1000000-"]);
  });

  test("a file that is whole and right is not fetched again", async () => {
    const { client } = await wire.assigned();
    const { artifact } = await deploymentOf(client);
    writeFileSync(wire.file, BUNDLE);
    good(await client.download(artifact, wire.file, () => undefined, never));
    expect(wire.ranges()).toEqual([]);
  });

  test.each([
    ["whole and wrong", bytesFrom(9, BUNDLE.length)],
    ["too long", bytesFrom(9, BUNDLE.length + 1)],
    ["a beginning of something else", bytesFrom(9, 1000)],
  ])("a file that is %s is fetched whole", async (_name, left) => {
    const { client } = await wire.assigned();
    const { artifact } = await deploymentOf(client);
    writeFileSync(wire.file, left);
    good(await client.download(artifact, wire.file, () => undefined, never));
    expect(sha256Of(readFileSync(wire.file))).toBe(artifact.sha256);
  });

  test("stops when told, and what is there serves the next try", async () => {
    const { client } = await wire.assigned();
    const { artifact } = await deploymentOf(client);
    const stop = new AbortController();
    wire.faults = (seen) => (isDownload(seen) ? { kind: "stall", after: 500_000 } : undefined);
    const stalled = wire.proxy.stalled();
    const downloading = client.download(artifact, wire.file, () => undefined, stop.signal);
    await stalled;
    stop.abort();
    expect(bad(await downloading)).toEqual({ kind: "stopped" });
    wire.faults = () => undefined;
    good(await client.download(artifact, wire.file, () => undefined, never));
    expect(sha256Of(readFileSync(wire.file))).toBe(artifact.sha256);
  });

  test("leaves a connection that crawls for a new one", async () => {
    const { client } = await wire.assigned();
    const { artifact } = await deploymentOf(client);
    let first = true;
    wire.faults = (seen) => {
      if (!isDownload(seen) || !first) return undefined;
      first = false;
      return { kind: "stall", after: 400_000 };
    };
    const stalled = wire.proxy.stalled();
    let taken = 0;
    const downloading = client.download(artifact, wire.file, (bytes) => (taken = bytes), never);
    await stalled;
    // The first window had the bytes until the stall, the second has none.
    wire.clock.advance(SLOW_WINDOW);
    wire.clock.advance(SLOW_WINDOW);
    good(await downloading);
    expect(taken).toBe(BUNDLE.length);
    expect(wire.ranges()).toHaveLength(2);
  });

  test("a server that answers a range with the whole file starts again", async () => {
    const { client } = await wire.assigned();
    const { artifact } = await deploymentOf(client);
    writeFileSync(wire.file, BUNDLE.subarray(0, 1000));
    wire.faults = (seen) =>
      isDownload(seen)
        ? {
            kind: "answer",
            status: 200,
            // As hawkBit 0.9 sends it: a bare tag, and a Content-Range with a whole file.
            headers: { etag: artifact.sha1 ?? "", "content-range": `bytes 0-${BUNDLE.length - 1}/${BUNDLE.length}` },
            body: BUNDLE,
          }
        : undefined;
    good(await client.download(artifact, wire.file, () => undefined, never));
    expect(sha256Of(readFileSync(wire.file))).toBe(artifact.sha256);
  });

  test("hawkBit's bare tag is given back as it compares it", async () => {
    const { client } = await wire.assigned();
    const { artifact } = await deploymentOf(client);
    writeFileSync(wire.file, BUNDLE.subarray(0, 1000));
    good(await client.download(artifact, wire.file, () => undefined, never));
    const tags = wire.proxy.seen.at(-1)?.headers["if-match"]?.split(/\s*,\s*/) ?? [];
    expect(tags).toContain(artifact.sha1);
  });

  test.each<[string, Fault]>([
    ["the server's file is another one (412)", { kind: "answer", status: 412 }],
    ["the range is not there (416)", { kind: "answer", status: 416 }],
    ["a part begins elsewhere", { kind: "headers", headers: { "content-range": "bytes 7-1499999/1500000" } }],
    ["a part has no Content-Range", { kind: "headers", headers: { "content-range": undefined } }],
  ])("starts again when %s", async (_name, fault) => {
    const { client } = await wire.assigned();
    const { artifact } = await deploymentOf(client);
    writeFileSync(wire.file, BUNDLE.subarray(0, 1000));
    wire.faults = (seen) => (isDownload(seen) && seen.headers.range !== undefined ? fault : undefined);
    good(await client.download(artifact, wire.file, () => undefined, never));
    expect(sha256Of(readFileSync(wire.file))).toBe(artifact.sha256);
    expect(wire.ranges()).toEqual(["bytes=1000-", undefined]);
  });

  test("starts again when the entity tag changed between two parts", async () => {
    const { client } = await wire.assigned();
    const { artifact } = await deploymentOf(client);
    let downloads = 0;
    wire.faults = (seen) => {
      if (!isDownload(seen)) return undefined;
      downloads += 1;
      if (downloads === 1) return { kind: "truncate", after: 5000 };
      return downloads === 2 ? { kind: "headers", headers: { etag: '"another"' } } : undefined;
    };
    good(await client.download(artifact, wire.file, () => undefined, never));
    expect(wire.ranges()).toEqual([undefined, "bytes=5000-", undefined]);
  });

  test("a link with a plus that is not found is tried with a space", async () => {
    const { client } = await wire.assigned();
    const { artifact } = await deploymentOf(client);
    const plus = { ...artifact, link: artifact.link.replace("tournee.bundle", "a+b.bundle") as typeof artifact.link };
    wire.faults = ({ url }) => {
      if (url.includes("a+b.bundle")) return { kind: "answer", status: 404 };
      return url.includes("a%20b.bundle") ? { kind: "answer", status: 200, body: BUNDLE } : undefined;
    };
    good(await client.download(plus, wire.file, () => undefined, never));
    expect(sha256Of(readFileSync(wire.file))).toBe(artifact.sha256);
  });

  test("a wrong hash is a failure and leaves nothing that would be taken for the bundle", async () => {
    const { client } = await wire.assigned();
    const { artifact } = await deploymentOf(client);
    wire.faults = (seen) => (isDownload(seen) ? { kind: "alter", at: 12_345 } : undefined);
    expect(bad(await client.download(artifact, wire.file, () => undefined, never))).toMatchObject({
      kind: "wrong-hash",
      expected: artifact.sha256,
    });
    expect(statSync(wire.file).size).toBe(0);
  });

  test.each<[string, Fault]>([
    ["an endless body", { kind: "endless" }],
    ["another length", { kind: "answer", status: 200, headers: { "content-length": "12" }, body: "twelve bytes" }],
  ])("%s is a wrong size, and no more than the size is written", async (_name, fault) => {
    const { client } = await wire.assigned();
    const { artifact } = await deploymentOf(client);
    wire.faults = (seen) => (isDownload(seen) ? fault : undefined);
    expect(bad(await client.download(artifact, wire.file, () => undefined, never)).kind).toBe("wrong-size");
    expect(statSync(wire.file).size).toBeLessThanOrEqual(BUNDLE.length);
  });

  test("a file that the disk cannot hold is not begun", async () => {
    const { client } = await wire.assigned();
    const { artifact } = await deploymentOf(client);
    const huge = { ...artifact, size: Number.MAX_SAFE_INTEGER };
    expect(bad(await client.download(huge, wire.file, () => undefined, never))).toEqual({
      kind: "disk-full",
      needed: Number.MAX_SAFE_INTEGER,
    });
    expect(wire.ranges()).toEqual([]);
  });

  test("a link in the place of the file is not followed", async () => {
    const { client } = await wire.assigned();
    const { artifact } = await deploymentOf(client);
    const elsewhere = join(wire.desk.folder, "elsewhere");
    writeFileSync(elsewhere, "precious");
    symlinkSync(elsewhere, wire.file);
    expect(bad(await client.download(artifact, wire.file, () => undefined, never))).toEqual({
      kind: "disk-error",
      detail: "ELOOP",
    });
    expect(readFileSync(elsewhere, "utf8")).toBe("precious");
  });

  test("what the server calls the file is never a path", async () => {
    const { client } = await wire.assigned();
    const { work } = good(await client.poll());
    if (work.kind !== "deployment") throw new Error("no deployment");
    const hashes = { sha256: sha256Of(BUNDLE), sha1: createHash("sha1").update(BUNDLE).digest("hex") };
    const link = {
      href: `${wire.proxy.url}/DEFAULT/controller/v1/${DEVICE}/softwaremodules/1/artifacts/tournee.bundle`,
    };
    const artifacts = [
      { filename: "../../../etc/passwd", hashes, size: BUNDLE.length, _links: { "download-http": link } },
    ];
    const body = JSON.stringify({
      id: "1",
      deployment: {
        download: "forced",
        update: "forced",
        chunks: [{ part: "os", version: "1", name: "n", artifacts }],
      },
    });
    wire.faults = ({ url }) => (url.includes("/deploymentBase/") ? { kind: "answer", status: 200, body } : undefined);
    const { artifact } = good(await client.deployment(work.link));
    good(await client.download(artifact, wire.file, () => undefined, never));
    expect(sha256Of(readFileSync(wire.file))).toBe(artifact.sha256);
  });
});
