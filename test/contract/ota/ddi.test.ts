import { createHash } from "node:crypto";
import { readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Deployment } from "../../../ota/ddi/client/contract.js";
import { SLOW_WINDOW } from "../../../ota/ddi/client/download.js";
import { ANSWER_WITHIN } from "../../../ota/ddi/client/transport.js";
import type { Action } from "../../../ota/ddi/server/contract.js";
import { bad, bytesFrom, type DdiDesk, DEVICE, ddiDesk, good, sha256Of } from "../../support/ota/ddi-desk.js";
import { type Fault, type FaultProxy, faultProxy, type Seen } from "../../support/ota/fault-proxy.js";
import { type ManualClock, manualClock } from "../../support/ota/manual-clock.js";

const BUNDLE = bytesFrom(7, 1_500_000);
const never = new AbortController().signal;
const isDownload = ({ url }: Seen): boolean => url.includes("/artifacts/");

let clock: ManualClock;
let desk: DdiDesk;
let proxy: FaultProxy;
let faults: (seen: Seen) => Fault | undefined;
let file: string;

beforeEach(async () => {
  clock = manualClock({ skipUnder: ANSWER_WITHIN });
  desk = await ddiDesk({ clock });
  faults = () => undefined;
  proxy = await faultProxy(desk.server.url, (seen) => faults(seen));
  file = join(desk.folder, "download");
});

afterEach(async () => {
  await proxy.close();
  await desk.close();
});

/** An enrolled terminal with one action, and its client behind the proxy. */
async function assigned(mode: Action["mode"] = "soft") {
  await desk.enrol();
  const release = await desk.release(BUNDLE);
  const [action] = good(await desk.fleet.assign([DEVICE], release.id, mode));
  if (action === undefined) throw new Error("no action");
  return { action, client: desk.client({ server: proxy.url }), status: () => desk.fleet.action(action.id)?.status };
}

async function deploymentOf(client: ReturnType<DdiDesk["client"]>): Promise<Deployment> {
  const { work } = good(await client.poll());
  if (work.kind !== "deployment") throw new Error(`no deployment but ${work.kind}`);
  return good(await client.deployment(work.link));
}

const ranges = (): readonly (string | undefined)[] => proxy.seen.filter(isDownload).map(({ headers }) => headers.range);

describe("a terminal and the small server", () => {
  test("an update goes all the way, and each step is the server's state", async () => {
    const { action, client, status } = await assigned();
    expect(status()).toBe("pending");
    const deployment = await deploymentOf(client);
    expect(status()).toBe("retrieved");
    expect(deployment).toMatchObject({ download: "attempt", update: "attempt", part: "os", version: "1.1.0" });
    const progress: number[] = [];
    good(await client.download(deployment.artifact, file, (bytes) => progress.push(bytes), never));
    expect(sha256Of(readFileSync(file))).toBe(sha256Of(BUNDLE));
    expect(progress.at(-1)).toBe(BUNDLE.length);
    expect(statSync(file).mode & 0o077).toBe(0);
    const steps = [
      ["download", "none", "download"],
      ["downloaded", "none", "downloaded"],
      ["proceeding", "none", "running"],
      ["rejected", "none", "warning"],
      ["resumed", "none", "running"],
      ["closed", "success", "finished"],
    ] as const;
    for (const [execution, finished, state] of steps) {
      good(await client.feedback(deployment.feedback, { execution, finished, details: [] }));
      expect(status()).toBe(state);
    }
    expect(good(await client.poll()).work.kind).toBe("nothing");
    expect(desk.fleet.device(DEVICE)?.installed).toBe(action.release);
    const late = await client.feedback(deployment.feedback, { execution: "closed", finished: "failure", details: [] });
    expect(bad(late).kind).toBe("gone");
    expect(status()).toBe("finished");
  });

  test("a cancellation is offered in place of the deployment, and ends or is turned down", async () => {
    const { action, client, status } = await assigned();
    const deployment = await deploymentOf(client);
    good(await desk.fleet.cancel(action.id));
    const { work } = good(await client.poll());
    if (work.kind !== "cancel") throw new Error(`no cancellation but ${work.kind}`);
    const cancel = good(await client.cancel(work.link));
    expect(cancel.stopId).toBe(deployment.actionId);
    good(await client.feedback(cancel.feedback, { execution: "canceled", finished: "success", details: [] }));
    expect(status()).toBe("canceling");
    good(await client.feedback(cancel.feedback, { execution: "rejected", finished: "none", details: ["installing"] }));
    expect(status()).toBe("running");
    expect(good(await client.poll()).work.kind).toBe("deployment");
    good(await desk.fleet.cancel(action.id));
    good(await client.feedback(cancel.feedback, { execution: "closed", finished: "success", details: [] }));
    expect(status()).toBe("canceled");
    expect(good(await client.poll()).work.kind).toBe("nothing");
  });

  test("download only ends once the file is there", async () => {
    const { client, status } = await assigned("download-only");
    const deployment = await deploymentOf(client);
    expect(deployment.update).toBe("skip");
    good(await client.feedback(deployment.feedback, { execution: "downloaded", finished: "none", details: [] }));
    expect(status()).toBe("finished");
  });

  test("a newer release takes the place of the one that the terminal knows, once it answered", async () => {
    const { action, client } = await assigned();
    await deploymentOf(client);
    const newer = await desk.release(bytesFrom(8, 1000), "newer.bundle");
    good(await desk.fleet.assign([DEVICE], newer.id, "forced"));
    const { work } = good(await client.poll());
    if (work.kind !== "cancel") throw new Error(`no cancellation but ${work.kind}`);
    const { stopId, feedback } = good(await client.cancel(work.link));
    expect(stopId).toBe(action.id);
    good(await client.feedback(feedback, { execution: "closed", finished: "success", details: [] }));
    expect((await deploymentOf(client)).artifact.filename).toBe("newer.bundle");
  });

  test("attributes are asked for once, and again after an update", async () => {
    const { client } = await assigned();
    const asked = good(await client.poll()).configData;
    if (asked === undefined) throw new Error("attributes are not asked for");
    good(await client.configData(asked, { "firmware.version": "1.0.0", ["k".repeat(200)]: "v".repeat(200) }));
    expect(desk.fleet.device(DEVICE)?.attributes).toEqual({
      "firmware.version": "1.0.0",
      ["k".repeat(128)]: "v".repeat(128),
    });
    expect(good(await client.poll()).configData).toBeUndefined();
    const { feedback } = await deploymentOf(client);
    good(await client.feedback(feedback, { execution: "closed", finished: "success", details: [] }));
    expect(good(await client.poll()).configData).toBeDefined();
  });

  test("an answer that did not change is not sent again", async () => {
    const { client } = await assigned();
    const first = good(await client.poll());
    const second = good(await client.poll());
    expect(second).toEqual(first);
    expect(proxy.seen[1]?.headers["if-none-match"]).toMatch(/^"[0-9a-f]{32}"$/);
  });

  test("what is told is cut to the server's limits", async () => {
    const { action, client } = await assigned();
    const { feedback } = await deploymentOf(client);
    const details = Array.from({ length: 80 }, (_, index) => `${index} ${"é".repeat(600)}`);
    good(await client.feedback(feedback, { execution: "proceeding", finished: "none", details }));
    const messages = desk.fleet.action(action.id)?.messages ?? [];
    expect(messages.at(-1)).toBe(`49 ${"é".repeat(509)}`);
  });
});

describe("what a network does", () => {
  const passing: Readonly<Record<string, Fault>> = {
    "a full server (429)": { kind: "answer", status: 429, headers: { "retry-after": "7" } },
    "a conflict (409)": { kind: "answer", status: 409 },
    "a fallen server (503)": { kind: "answer", status: 503 },
    "a gateway's page (502)": { kind: "answer", status: 502, body: "<html>" },
    "a reset": { kind: "reset", when: "before" },
    "a lost answer": { kind: "reset", when: "after" },
    "an answer that breaks off": { kind: "truncate", after: 20 },
  };
  for (const [name, fault] of Object.entries(passing)) {
    test(`${name} is tried again, for each request of an update`, async () => {
      const { client, status } = await assigned();
      const met = new Set<string>();
      faults = ({ method, url }) => {
        const [path = ""] = url.split("?");
        if (met.has(`${method} ${path}`)) return undefined;
        met.add(`${method} ${path}`);
        return method === "POST" && fault.kind === "truncate" ? undefined : fault;
      };
      const { artifact, feedback } = await deploymentOf(client);
      good(await client.download(artifact, file, () => undefined, never));
      expect(sha256Of(readFileSync(file))).toBe(artifact.sha256);
      const told = await client.feedback(feedback, { execution: "closed", finished: "success", details: [] });
      // An answer that was lost on the way leaves the action ended: the second try says so.
      if (fault.kind === "reset" && fault.when === "after") expect(bad(told).kind).toBe("gone");
      else good(told);
      expect(status()).toBe("finished");
      expect(met.size).toBe(4);
      if (name.includes("429")) expect(clock.skipped.filter((delay) => delay >= 7_500)).toHaveLength(4);
    });
  }

  test("a server that stays down is given up after the last try, with waits that grow", async () => {
    const { client } = await assigned();
    faults = () => ({ kind: "answer", status: 503 });
    expect(bad(await client.poll())).toEqual({ kind: "server", status: 503 });
    expect(clock.skipped).toHaveLength(4);
    for (const [index, longest] of [1_000, 2_000, 4_000, 8_000].entries()) {
      expect(clock.skipped[index]).toBeGreaterThanOrEqual(longest / 2);
      expect(clock.skipped[index]).toBeLessThanOrEqual(longest);
    }
  });

  test("a server that asks for an hour is left alone at once", async () => {
    const { client } = await assigned();
    faults = () => ({ kind: "answer", status: 429, headers: { "retry-after": "3600" } });
    expect(bad(await client.poll())).toEqual({ kind: "busy", status: 429, retryAfter: 3_600_000 });
    expect(proxy.seen).toHaveLength(1);
  });

  test("a server that accepts and says nothing is given up in time", async () => {
    const { client } = await assigned();
    faults = ({ count }) => (count === 1 ? { kind: "stall", after: 10 } : undefined);
    const stalled = proxy.stalled();
    const polling = client.poll();
    await stalled;
    clock.advance(120_000);
    expect(good(await polling).work.kind).toBe("deployment");
  });

  test.each<[string, string]>([
    ["nothing", ""],
    ["a status line without end", "HTTP/1.1 200 OK\r\nx-a: "],
    ["progress without end", "HTTP/1.1 102 Processing\r\n\r\n"],
  ])("a server that answers %s is given up in time", async (_name, bytes) => {
    const { client } = await assigned();
    let heard = (): void => undefined;
    const asked = new Promise<void>((resolve) => (heard = resolve));
    faults = ({ count }) => {
      heard();
      return count === 1 ? { kind: "raw", bytes } : undefined;
    };
    const polling = client.poll();
    await asked;
    clock.advance(ANSWER_WITHIN);
    expect(good(await polling).work.kind).toBe("deployment");
  });

  test("a word of thanks without end is not listened to", async () => {
    const { client, status } = await assigned();
    const { feedback } = await deploymentOf(client);
    faults = ({ method }) => (method === "POST" ? { kind: "endless" } : undefined);
    for (const execution of ["download", "downloaded", "proceeding", "closed"] as const) {
      good(await client.feedback(feedback, { execution, finished: "success", details: [] }));
    }
    expect(status()).toBe("finished");
  });

  test("a wrong token is told apart, and is not tried again", async () => {
    await desk.enrol();
    const client = desk.client({ server: proxy.url, token: "another-token-of-32-characters-xx" });
    expect(bad(await client.poll()).kind).toBe("unauthorized");
    expect(proxy.seen).toHaveLength(1);
  });
});

describe("a download", () => {
  test("goes on where it stopped, however often the link breaks", async () => {
    const { client } = await assigned();
    const { artifact } = await deploymentOf(client);
    const cuts = [100_000, 1, 300_000, 65_536, 700_000];
    faults = (seen) => {
      const after = isDownload(seen) ? cuts.shift() : undefined;
      return after === undefined ? undefined : { kind: "truncate", after };
    };
    good(await client.download(artifact, file, () => undefined, never));
    expect(sha256Of(readFileSync(file))).toBe(artifact.sha256);
    const starts = [100_000, 100_001, 400_001, 465_537, 1_165_537].map((start) => `bytes=${start}-`);
    expect(ranges()).toEqual([undefined, ...starts]);
    expect(proxy.seen.at(-1)?.headers["if-match"]).toContain(`"${artifact.sha1}"`);
  });

  test("goes on in another process, hashing again what is there", async () => {
    const { client } = await assigned();
    const { artifact } = await deploymentOf(client);
    writeFileSync(file, BUNDLE.subarray(0, 1_000_000));
    good(await client.download(artifact, file, () => undefined, never));
    expect(sha256Of(readFileSync(file))).toBe(artifact.sha256);
    expect(ranges()).toEqual(["bytes=1000000-"]);
  });

  test("a file that is whole and right is not fetched again", async () => {
    const { client } = await assigned();
    const { artifact } = await deploymentOf(client);
    writeFileSync(file, BUNDLE);
    good(await client.download(artifact, file, () => undefined, never));
    expect(ranges()).toEqual([]);
  });

  test.each([
    ["whole and wrong", bytesFrom(9, BUNDLE.length)],
    ["too long", bytesFrom(9, BUNDLE.length + 1)],
    ["a beginning of something else", bytesFrom(9, 1000)],
  ])("a file that is %s is fetched whole", async (_name, left) => {
    const { client } = await assigned();
    const { artifact } = await deploymentOf(client);
    writeFileSync(file, left);
    good(await client.download(artifact, file, () => undefined, never));
    expect(sha256Of(readFileSync(file))).toBe(artifact.sha256);
  });

  test("stops when told, and what is there serves the next try", async () => {
    const { client } = await assigned();
    const { artifact } = await deploymentOf(client);
    const stop = new AbortController();
    faults = (seen) => (isDownload(seen) ? { kind: "stall", after: 500_000 } : undefined);
    const stalled = proxy.stalled();
    const downloading = client.download(artifact, file, () => undefined, stop.signal);
    await stalled;
    stop.abort();
    expect(bad(await downloading)).toEqual({ kind: "stopped" });
    faults = () => undefined;
    good(await client.download(artifact, file, () => undefined, never));
    expect(sha256Of(readFileSync(file))).toBe(artifact.sha256);
  });

  test("leaves a connection that crawls for a new one", async () => {
    const { client } = await assigned();
    const { artifact } = await deploymentOf(client);
    let first = true;
    faults = (seen) => {
      if (!isDownload(seen) || !first) return undefined;
      first = false;
      return { kind: "stall", after: 400_000 };
    };
    const stalled = proxy.stalled();
    let taken = 0;
    const downloading = client.download(artifact, file, (bytes) => (taken = bytes), never);
    await stalled;
    // The first window had the bytes until the stall, the second has none.
    clock.advance(SLOW_WINDOW);
    clock.advance(SLOW_WINDOW);
    good(await downloading);
    expect(taken).toBe(BUNDLE.length);
    expect(ranges()).toHaveLength(2);
  });

  test("a server that answers a range with the whole file starts again", async () => {
    const { client } = await assigned();
    const { artifact } = await deploymentOf(client);
    writeFileSync(file, BUNDLE.subarray(0, 1000));
    faults = (seen) =>
      isDownload(seen)
        ? {
            kind: "answer",
            status: 200,
            // As hawkBit 0.9 sends it: a bare tag, and a Content-Range with a whole file.
            headers: { etag: artifact.sha1 ?? "", "content-range": `bytes 0-${BUNDLE.length - 1}/${BUNDLE.length}` },
            body: BUNDLE,
          }
        : undefined;
    good(await client.download(artifact, file, () => undefined, never));
    expect(sha256Of(readFileSync(file))).toBe(artifact.sha256);
  });

  test("hawkBit's bare tag is given back as it compares it", async () => {
    const { client } = await assigned();
    const { artifact } = await deploymentOf(client);
    writeFileSync(file, BUNDLE.subarray(0, 1000));
    good(await client.download(artifact, file, () => undefined, never));
    const tags = proxy.seen.at(-1)?.headers["if-match"]?.split(/\s*,\s*/) ?? [];
    expect(tags).toContain(artifact.sha1);
  });

  test.each<[string, Fault]>([
    ["the server's file is another one (412)", { kind: "answer", status: 412 }],
    ["the range is not there (416)", { kind: "answer", status: 416 }],
    ["a part begins elsewhere", { kind: "headers", headers: { "content-range": "bytes 7-1499999/1500000" } }],
    ["a part has no Content-Range", { kind: "headers", headers: { "content-range": undefined } }],
  ])("starts again when %s", async (_name, fault) => {
    const { client } = await assigned();
    const { artifact } = await deploymentOf(client);
    writeFileSync(file, BUNDLE.subarray(0, 1000));
    faults = (seen) => (isDownload(seen) && seen.headers.range !== undefined ? fault : undefined);
    good(await client.download(artifact, file, () => undefined, never));
    expect(sha256Of(readFileSync(file))).toBe(artifact.sha256);
    expect(ranges()).toEqual(["bytes=1000-", undefined]);
  });

  test("starts again when the entity tag changed between two parts", async () => {
    const { client } = await assigned();
    const { artifact } = await deploymentOf(client);
    let downloads = 0;
    faults = (seen) => {
      if (!isDownload(seen)) return undefined;
      downloads += 1;
      if (downloads === 1) return { kind: "truncate", after: 5000 };
      return downloads === 2 ? { kind: "headers", headers: { etag: '"another"' } } : undefined;
    };
    good(await client.download(artifact, file, () => undefined, never));
    expect(ranges()).toEqual([undefined, "bytes=5000-", undefined]);
  });

  test("a link with a plus that is not found is tried with a space", async () => {
    const { client } = await assigned();
    const { artifact } = await deploymentOf(client);
    const plus = { ...artifact, link: artifact.link.replace("tournee.bundle", "a+b.bundle") as typeof artifact.link };
    faults = ({ url }) => {
      if (url.includes("a+b.bundle")) return { kind: "answer", status: 404 };
      return url.includes("a%20b.bundle") ? { kind: "answer", status: 200, body: BUNDLE } : undefined;
    };
    good(await client.download(plus, file, () => undefined, never));
    expect(sha256Of(readFileSync(file))).toBe(artifact.sha256);
  });

  test("a wrong hash is a failure and leaves nothing that would be taken for the bundle", async () => {
    const { client } = await assigned();
    const { artifact } = await deploymentOf(client);
    faults = (seen) => (isDownload(seen) ? { kind: "alter", at: 12_345 } : undefined);
    expect(bad(await client.download(artifact, file, () => undefined, never))).toMatchObject({
      kind: "wrong-hash",
      expected: artifact.sha256,
    });
    expect(statSync(file).size).toBe(0);
  });

  test.each<[string, Fault]>([
    ["an endless body", { kind: "endless" }],
    ["another length", { kind: "answer", status: 200, headers: { "content-length": "12" }, body: "twelve bytes" }],
  ])("%s is a wrong size, and no more than the size is written", async (_name, fault) => {
    const { client } = await assigned();
    const { artifact } = await deploymentOf(client);
    faults = (seen) => (isDownload(seen) ? fault : undefined);
    expect(bad(await client.download(artifact, file, () => undefined, never)).kind).toBe("wrong-size");
    expect(statSync(file).size).toBeLessThanOrEqual(BUNDLE.length);
  });

  test("a file that the disk cannot hold is not begun", async () => {
    const { client } = await assigned();
    const { artifact } = await deploymentOf(client);
    const huge = { ...artifact, size: Number.MAX_SAFE_INTEGER };
    expect(bad(await client.download(huge, file, () => undefined, never))).toEqual({
      kind: "disk-full",
      needed: Number.MAX_SAFE_INTEGER,
    });
    expect(ranges()).toEqual([]);
  });

  test("a link in the place of the file is not followed", async () => {
    const { client } = await assigned();
    const { artifact } = await deploymentOf(client);
    const elsewhere = join(desk.folder, "elsewhere");
    writeFileSync(elsewhere, "precious");
    symlinkSync(elsewhere, file);
    expect(bad(await client.download(artifact, file, () => undefined, never))).toEqual({
      kind: "disk-error",
      detail: "ELOOP",
    });
    expect(readFileSync(elsewhere, "utf8")).toBe("precious");
  });

  test("what the server calls the file is never a path", async () => {
    const { client } = await assigned();
    const { work } = good(await client.poll());
    if (work.kind !== "deployment") throw new Error("no deployment");
    const hashes = { sha256: sha256Of(BUNDLE), sha1: createHash("sha1").update(BUNDLE).digest("hex") };
    const link = { href: `${proxy.url}/DEFAULT/controller/v1/${DEVICE}/softwaremodules/1/artifacts/tournee.bundle` };
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
    faults = ({ url }) => (url.includes("/deploymentBase/") ? { kind: "answer", status: 200, body } : undefined);
    const { artifact } = good(await client.deployment(work.link));
    good(await client.download(artifact, file, () => undefined, never));
    expect(sha256Of(readFileSync(file))).toBe(artifact.sha256);
  });
});

describe("a hostile server", () => {
  const elsewhere = "http://127.0.0.2:1/";

  test.each<[string, Fault, string]>([
    ["a redirect to another host", { kind: "answer", status: 302, headers: { location: elsewhere } }, "refused"],
    ["a redirect without end", { kind: "answer", status: 307, headers: { location: "/again" } }, "refused"],
    ["rubbish for JSON", { kind: "answer", status: 200, body: "{]" }, "malformed"],
    ["a portal's page", { kind: "answer", status: 200, body: "<html>Please log in</html>" }, "malformed"],
    ["JSON of another shape", { kind: "answer", status: 200, body: '{"_links":[1]}' }, "malformed"],
    [
      "deep JSON",
      { kind: "answer", status: 200, body: `{"_links":${"[".repeat(1e5)}${"]".repeat(1e5)}}` },
      "malformed",
    ],
    ["an endless answer", { kind: "endless" }, "malformed"],
    ["endless headers", { kind: "long-header", bytes: 40_000 }, "malformed"],
    ["something that is not HTTP", { kind: "raw", bytes: "SSH-2.0-OpenSSH_9.2\r\n" }, "malformed"],
    [
      "another protocol",
      { kind: "raw", bytes: "HTTP/1.1 101 Switching\r\nconnection: upgrade\r\nupgrade: h\r\n\r\n" },
      "unreachable",
    ],
    ["a refusal", { kind: "answer", status: 400 }, "refused"],
  ])("%s is refused", async (_name, fault, kind) => {
    const { client } = await assigned();
    faults = () => fault;
    const failure = bad(await client.poll());
    expect(failure.kind).toBe(kind);
    // A page that is no DDI answer gives nothing to close.
    expect("feedback" in failure).toBe(false);
    expect(proxy.seen.length).toBeLessThanOrEqual(kind === "unreachable" ? 5 : 4);
  });

  test.each(["deploymentBase", "cancelAction", "configData"])(
    "a %s link to another host is not followed",
    async (name) => {
      const { client } = await assigned();
      const links = { [name]: { href: `${elsewhere}DEFAULT/controller/v1/x/y/1` } };
      faults = () => ({ kind: "answer", status: 200, body: JSON.stringify({ _links: links }) });
      expect(bad(await client.poll()).kind).toBe("refused");
    },
  );

  test.each<[string, (chunks: { artifacts: object[] }[]) => unknown]>([
    ["no chunk", () => []],
    ["two chunks", (chunks) => [...chunks, ...chunks]],
    ["no artifact", (chunks) => chunks.map((chunk) => ({ ...chunk, artifacts: [] }))],
    [
      "two artifacts",
      (chunks) => chunks.map((chunk) => ({ ...chunk, artifacts: [...chunk.artifacts, ...chunk.artifacts] })),
    ],
    [
      "no sha256",
      (chunks) => chunks.map((chunk) => ({ ...chunk, artifacts: [{ ...chunk.artifacts[0], hashes: {} }] })),
    ],
    [
      "a negative size",
      (chunks) => chunks.map((chunk) => ({ ...chunk, artifacts: [{ ...chunk.artifacts[0], size: -1 }] })),
    ],
  ])("a deployment with %s says where it is closed as a failure", async (_name, change) => {
    const { client, status } = await assigned();
    const { work } = good(await client.poll());
    if (work.kind !== "deployment") throw new Error("no deployment");
    const told = await fetch(work.link, {
      headers: { authorization: "TargetToken token-of-the-test-terminal-000001" },
    });
    const body = (await told.json()) as { deployment: { chunks: { artifacts: object[] }[] } };
    const changed = { ...body, deployment: { ...body.deployment, chunks: change(body.deployment.chunks) } };
    faults = ({ method }) =>
      method === "GET" ? { kind: "answer", status: 200, body: JSON.stringify(changed) } : undefined;
    const failure = bad(await client.deployment(work.link));
    if (failure.kind !== "malformed" || failure.feedback === undefined) throw new Error(JSON.stringify(failure));
    good(
      await client.feedback(failure.feedback, { execution: "closed", finished: "failure", details: [failure.detail] }),
    );
    expect(status()).toBe("error");
  });
});
