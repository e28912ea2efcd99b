import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bad, good } from "../../../support/ota/ddi-desk.js";
import { type DdiWire, ddiWire } from "../../../support/ota/ddi-wire.js";
import type { Fault } from "../../../support/ota/fault-proxy.js";

let wire: DdiWire;
beforeEach(async () => {
  wire = await ddiWire();
});
afterEach(() => wire.close());

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
    const { client } = await wire.assigned();
    wire.faults = () => fault;
    const failure = bad(await client.poll());
    expect(failure.kind).toBe(kind);
    // A page that is no DDI answer gives nothing to close.
    expect("feedback" in failure).toBe(false);
    expect(wire.proxy.seen.length).toBeLessThanOrEqual(kind === "unreachable" ? 5 : 4);
  });

  test.each(["deploymentBase", "cancelAction", "configData"])(
    "a %s link to another host is not followed",
    async (name) => {
      const { client } = await wire.assigned();
      const links = { [name]: { href: `${elsewhere}DEFAULT/controller/v1/x/y/1` } };
      wire.faults = () => ({ kind: "answer", status: 200, body: JSON.stringify({ _links: links }) });
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
    const { client, status } = await wire.assigned();
    const { work } = good(await client.poll());
    if (work.kind !== "deployment") throw new Error("no deployment");
    const told = await fetch(work.link, {
      headers: { authorization: "TargetToken token-of-the-test-terminal-000001" },
    });
    const body = (await told.json()) as { deployment: { chunks: { artifacts: object[] }[] } };
    const changed = { ...body, deployment: { ...body.deployment, chunks: change(body.deployment.chunks) } };
    wire.faults = ({ method }) =>
      method === "GET" ? { kind: "answer", status: 200, body: JSON.stringify(changed) } : undefined;
    const failure = bad(await client.deployment(work.link));
    if (failure.kind !== "malformed" || failure.feedback === undefined) throw new Error(JSON.stringify(failure));
    good(
      await client.feedback(failure.feedback, { execution: "closed", finished: "failure", details: [failure.detail] }),
    );
    expect(status()).toBe("error");
  });
});
