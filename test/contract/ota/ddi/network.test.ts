import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ANSWER_WITHIN } from "../../../../ota/ddi/client/transport.js";
import { bad, good, sha256Of } from "../../../support/ota/ddi-desk.js";
import { type DdiWire, ddiWire, deploymentOf } from "../../../support/ota/ddi-wire.js";
import type { Fault } from "../../../support/ota/fault-proxy.js";

const never = new AbortController().signal;
let wire: DdiWire;
beforeEach(async () => {
  wire = await ddiWire();
});
afterEach(() => wire.close());

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
      const { client, status } = await wire.assigned();
      const met = new Set<string>();
      wire.faults = ({ method, url }) => {
        const [path = ""] = url.split("?");
        if (met.has(`${method} ${path}`)) return undefined;
        met.add(`${method} ${path}`);
        return method === "POST" && fault.kind === "truncate" ? undefined : fault;
      };
      const { artifact, feedback } = await deploymentOf(client);
      good(await client.download(artifact, wire.file, () => undefined, never));
      expect(sha256Of(readFileSync(wire.file))).toBe(artifact.sha256);
      const told = await client.feedback(feedback, { execution: "closed", finished: "success", details: [] });
      // An answer that was lost on the way leaves the action ended: the second try says so.
      if (fault.kind === "reset" && fault.when === "after") expect(bad(told).kind).toBe("gone");
      else good(told);
      expect(status()).toBe("finished");
      expect(met.size).toBe(4);
      if (name.includes("429")) expect(wire.clock.skipped.filter((delay) => delay >= 7_500)).toHaveLength(4);
    });
  }

  test("a server that stays down is given up after the last try, with waits that grow", async () => {
    const { client } = await wire.assigned();
    wire.faults = () => ({ kind: "answer", status: 503 });
    expect(bad(await client.poll())).toEqual({ kind: "server", status: 503 });
    expect(wire.clock.skipped).toHaveLength(4);
    for (const [index, longest] of [1_000, 2_000, 4_000, 8_000].entries()) {
      expect(wire.clock.skipped[index]).toBeGreaterThanOrEqual(longest / 2);
      expect(wire.clock.skipped[index]).toBeLessThanOrEqual(longest);
    }
  });

  test("a server that asks for an hour is left alone at once", async () => {
    const { client } = await wire.assigned();
    wire.faults = () => ({ kind: "answer", status: 429, headers: { "retry-after": "3600" } });
    expect(bad(await client.poll())).toEqual({ kind: "busy", status: 429, retryAfter: 3_600_000 });
    expect(wire.proxy.seen).toHaveLength(1);
  });

  test("a server that accepts and says nothing is given up in time", async () => {
    const { client } = await wire.assigned();
    wire.faults = ({ count }) => (count === 1 ? { kind: "stall", after: 10 } : undefined);
    const stalled = wire.proxy.stalled();
    const polling = client.poll();
    await stalled;
    wire.clock.advance(120_000);
    expect(good(await polling).work.kind).toBe("deployment");
  });

  test.each<[string, string]>([
    ["nothing", ""],
    ["a status line without end", "HTTP/1.1 200 OK\r\nx-a: "],
    ["progress without end", "HTTP/1.1 102 Processing\r\n\r\n"],
  ])("a server that answers %s is given up in time", async (_name, bytes) => {
    const { client } = await wire.assigned();
    let heard = (): void => undefined;
    const asked = new Promise<void>((resolve) => (heard = resolve));
    wire.faults = ({ count }) => {
      heard();
      return count === 1 ? { kind: "raw", bytes } : undefined;
    };
    const polling = client.poll();
    await asked;
    wire.clock.advance(ANSWER_WITHIN);
    expect(good(await polling).work.kind).toBe("deployment");
  });

  test("a word of thanks without end is not listened to", async () => {
    const { client, status } = await wire.assigned();
    const { feedback } = await deploymentOf(client);
    wire.faults = ({ method }) => (method === "POST" ? { kind: "endless" } : undefined);
    for (const execution of ["download", "downloaded", "proceeding", "closed"] as const) {
      good(await client.feedback(feedback, { execution, finished: "success", details: [] }));
    }
    expect(status()).toBe("finished");
  });

  test("a wrong token is told apart, and is not tried again", async () => {
    await wire.desk.enrol();
    const client = wire.desk.client({ server: wire.proxy.url, token: "another-token-of-32-characters-xx" });
    expect(bad(await client.poll()).kind).toBe("unauthorized");
    expect(wire.proxy.seen).toHaveLength(1);
  });
});
