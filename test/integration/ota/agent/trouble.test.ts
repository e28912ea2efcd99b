import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Action } from "../../../../ota/ddi/server/contract.js";
import { AgentDesk, agentClock, FullDisk } from "../../../support/ota/agent-desk.js";
import { type DdiDesk, DEVICE, ddiDesk, good } from "../../../support/ota/ddi-desk.js";
import { type Fault, type FaultProxy, faultProxy, type Seen } from "../../../support/ota/fault-proxy.js";
import { bundleMaker, type Maker } from "../../../support/ota/maker.js";

let maker: Maker;
let bundle: Buffer;

beforeAll(async () => {
  maker = await bundleMaker();
  bundle = await maker.sign({ version: "1.1.0" }, { "app.js": "a".repeat(3000) });
});

describe("trouble without a power cut", () => {
  let clock: ReturnType<typeof agentClock>;
  let server: DdiDesk;
  let desk: AgentDesk;
  let proxy: FaultProxy;
  let fault: (seen: Seen) => Fault | undefined;
  let action: () => Action | undefined;

  beforeEach(async () => {
    clock = agentClock();
    server = await ddiDesk({ clock: clock.client });
    desk = await AgentDesk.open(maker.trust, clock);
    fault = () => undefined;
    proxy = await faultProxy(server.server.url, (seen) => fault(seen));
    await server.enrol();
    const release = await server.release(bundle, "tournee.bundle");
    const [assigned] = good(await server.fleet.assign([DEVICE], release.id, "forced"));
    action = () => server.fleet.action(assigned?.id ?? "");
  });
  afterEach(async () => {
    await proxy.close();
    await server.close();
    await desk.remove();
  });

  const isDownload = ({ url }: Seen): boolean => url.includes("/artifacts/");
  const live = () => desk.live(server.client({ server: proxy.url }));

  test("a download that is always wrong ends the action as before, told with the reason", async () => {
    fault = (seen) => (isDownload(seen) ? { kind: "alter", at: 300 } : undefined);
    expect(await live()).toBe("failed");
    expect(action()?.messages.at(-1)).toMatch(/^E-WRONG-HASH/);
    expect(action()?.status).toBe("error");
    expect(await desk.running()).toBe("1.0.0");
  });

  test("a server that fails for long leaves the action open, and the next run ends it", async () => {
    fault = (seen) => (isDownload(seen) ? { kind: "answer", status: 503 } : undefined);
    expect(await live()).toBe("unreachable");
    expect(await desk.running()).toBe("1.0.0");
    fault = () => undefined;
    expect(await live()).toBe("installed");
    expect(action()?.status).toBe("finished");
  });

  test("a link that stalls is given up for a new one", async () => {
    let downloads = 0;
    fault = (seen) => (isDownload(seen) && ++downloads === 1 ? { kind: "stall", after: 500 } : undefined);
    void proxy.stalled().then(() => clock.client.advance(120_000));
    expect(await live()).toBe("installed");
    expect(action()?.status).toBe("finished");
  });

  test("a download that leads to another host is not followed", async () => {
    const headers = { location: "http://127.0.0.2:9/evil" };
    fault = (seen) => (isDownload(seen) ? { kind: "answer", status: 302, headers } : undefined);
    expect(await live()).toBe("failed");
    expect(action()?.messages.at(-1)).toMatch(/^E-SERVER-REFUSED/);
    expect(await desk.running()).toBe("1.0.0");
  });

  test("feedbacks that are lost undo nothing and are told by the next run", async () => {
    fault = ({ method }) => (method === "POST" ? { kind: "reset", when: "before" } : undefined);
    await live();
    expect(await desk.running()).toBe("1.1.0");
    fault = () => undefined;
    expect(await live()).toBe("installed");
    expect(action()?.status).toBe("finished");
    expect(await desk.running()).toBe("1.1.0");
  });

  // Each third write, so that journal and boot selector are both met.
  const WRITES = Array.from({ length: 11 }, (_, index) => 1 + 3 * index);
  test.each(WRITES)("a disk that is full at write %i: as before or updated, and the server knows which", async (at) => {
    const disk = new FullDisk(at);
    const client = server.client({ server: proxy.url });
    let end = "journal-unwritable";
    for (let run = 0; run < 5 && end === "journal-unwritable"; run += 1) end = await desk.live(client, { disk });
    const running = await desk.running();
    expect(["1.0.0", "1.1.0"]).toContain(running);
    expect(action()?.status).toBe(running === "1.1.0" ? "finished" : "error");
  });
});
