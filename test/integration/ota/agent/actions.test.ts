import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Release as BundleRelease } from "../../../../ota/bundle/release.js";
import type { Action, ActionMode } from "../../../../ota/ddi/server/contract.js";
import type { Milliseconds } from "../../../../ota/lib/clock.js";
import { err, ok } from "../../../../ota/lib/result.js";
import { AgentDesk, ASK, agentClock, OPEN_GATE } from "../../../support/ota/agent-desk.js";
import { reached, shown } from "../../../support/ota/agent-watch.js";
import { type DdiDesk, DEVICE, ddiDesk, good } from "../../../support/ota/ddi-desk.js";
import { bundleMaker, type Maker } from "../../../support/ota/maker.js";
import { manualClock } from "../../../support/ota/manual-clock.js";

let maker: Maker;
let stranger: Maker;

beforeAll(async () => {
  maker = await bundleMaker();
  stranger = await bundleMaker();
});

const sign = (release: Partial<BundleRelease>, content = "program"): Promise<Buffer> =>
  maker.sign(release, { "app.js": content });

describe("an action of the server", () => {
  let clock: ReturnType<typeof agentClock>;
  let server: DdiDesk;
  let desk: AgentDesk;

  beforeEach(async () => {
    clock = agentClock();
    server = await ddiDesk({ clock: clock.client });
    desk = await AgentDesk.open(maker.trust, clock);
    await server.enrol();
  });
  afterEach(async () => {
    await server.close();
    await desk.remove();
  });

  async function assign(bytes: Buffer, mode: ActionMode = "forced"): Promise<() => Action | undefined> {
    const release = await server.release(bytes, "tournee.bundle");
    const [action] = good(await server.fleet.assign([DEVICE], release.id, mode));
    return () => server.fleet.action(action?.id ?? "");
  }

  test("a success is told only by the new slot, after its self-test", async () => {
    const action = await assign(await sign({ version: "1.1.0" }));
    const { agent } = await desk.start(server.client());
    expect(await agent.over).toBe("restart");
    await agent.close();
    expect(action()?.status).toBe("running");
    expect(await desk.live(server.client())).toBe("installed");
    expect(action()).toMatchObject({ status: "finished" });
    expect(action()?.messages.at(-1)).toContain("marked good");
    expect(await desk.live(server.client())).toBe("nothing");
  });

  test("a version that fails its self-test is left again, and the server is told why", async () => {
    const action = await assign(await sign({ version: "1.1.0" }));
    let tests = 0;
    const selfTest = () => Promise.resolve(++tests === 2 ? err("no card reader") : ok(undefined));
    expect(await desk.live(server.client(), { selfTest })).toBe("failed");
    expect(await desk.running()).toBe("1.0.0");
    expect(action()?.status).toBe("error");
    expect(action()?.messages.at(-1)).toMatch(/^E-FELL-BACK: .*no card reader/);
  });

  test("a version that never comes up brings the old one back after three starts", async () => {
    const action = await assign(await sign({ version: "1.1.0" }));
    // The program of the new slot hangs before it can mark anything: the device is switched off and on again.
    const hangs = () => new Promise<never>(() => undefined);
    const { agent } = await desk.start(server.client());
    await agent.over;
    await agent.close();
    for (let start = 0; start < 3; start += 1) await desk.start(undefined, { selfTest: hangs });
    expect(await desk.live(server.client())).toBe("failed");
    expect(action()?.messages.at(-1)).toContain("E-FELL-BACK");
    expect(await desk.running()).toBe("1.0.0");
  });

  const REFUSED: readonly (readonly [string, Partial<BundleRelease>, RegExp])[] = [
    ["an older version", { version: "0.9.0" }, /^E-DOWNGRADE/],
    ["another board's bundle", { version: "1.1.0", compatible: "another" }, /^E-WRONG-COMPATIBLE: .*another/],
    ["a bundle past its last day", { version: "1.1.0", notAfter: "2026-06-14T00:00:00Z" }, /^E-EXPIRED/],
  ];
  test.each(REFUSED)("%s is refused with the reason", async (_name, release, reason) => {
    const action = await assign(await sign(release));
    expect(await desk.live(server.client())).toBe("failed");
    expect(action()?.status).toBe("error");
    expect(action()?.messages.at(-1)).toMatch(reason);
    expect(await desk.running()).toBe("1.0.0");
  });

  test("what a stranger signed, or nobody, is refused", async () => {
    const foreign = await assign(await stranger.sign({ version: "1.1.0" }));
    expect(await desk.live(server.client())).toBe("failed");
    expect(foreign()?.messages.at(-1)).toMatch(/^E-BUNDLE-SIGNER-UNKNOWN/);
    const rubbish = await assign(Buffer.alloc(5000, "x"));
    expect(await desk.live(server.client())).toBe("failed");
    expect(rubbish()?.messages.at(-1)).toMatch(/^E-BUNDLE-/);
  });

  test("download-only is fetched and told; the action that installs it fetches nothing", async () => {
    const bytes = await sign({ version: "1.1.0" });
    const fetched = await assign(bytes, "download-only");
    expect(await desk.live(server.client())).toBe("downloaded");
    expect(fetched()).toMatchObject({ status: "finished", mode: "download-only" });
    expect(await desk.running()).toBe("1.0.0");
    const installed = await assign(bytes);
    expect(await desk.live(server.client())).toBe("installed");
    expect(installed()?.status).toBe("finished");
  });

  test("tables are in use at once, without a restart", async () => {
    const action = await assign(await sign({ version: "2026.1", kind: "tables" }));
    const { agent, loads } = await desk.start(server.client());
    expect(await agent.over).toBe("installed");
    await agent.close();
    expect(loads).toHaveLength(1);
    expect(action()?.status).toBe("finished");
    expect(await desk.running()).toBe("1.0.0");
  });

  test("a journal that cannot be read costs one step back, not the device", async () => {
    const action = await assign(await sign({ version: "1.1.0" }));
    const { agent } = await desk.start(server.client());
    await agent.over;
    await agent.close();
    await desk.damageJournal();
    expect(await desk.live(server.client())).toBe("installed");
    expect(action()?.status).toBe("finished");
    expect(await desk.running()).toBe("1.1.0");
  });

  test("the same release again is told as done without a second installation", async () => {
    const bytes = await sign({ version: "1.1.0" });
    await assign(bytes);
    expect(await desk.live(server.client())).toBe("installed");
    const again = await assign(bytes);
    const { agent } = await desk.start(server.client());
    expect(await agent.over).toBe("installed");
    await agent.close();
    expect(again()?.messages.at(-1)).toContain("runs already");
  });

  describe("with a user who is asked", () => {
    test("a soft update is fetched, shown with its notes, and installed when she says now", async () => {
      const action = await assign(await sign({ version: "1.1.0", notes: "Plus rapide." }), "soft");
      const { agent, restarts } = await desk.start(server.client(), ASK);
      expect(await shown(agent, "offered")).toMatchObject({
        offer: { version: "1.1.0", notes: "Plus rapide.", forced: false },
      });
      agent.postpone(3_600_000 as Milliseconds);
      agent.accept();
      await restarts;
      await agent.close();
      const next = await desk.start(server.client(), ASK);
      expect(await shown(next.agent, "updated")).toMatchObject({ offer: { notes: "Plus rapide." } });
      next.agent.dismiss();
      await shown(next.agent, "idle");
      await reached(server.fleet, action, "finished");
      await next.agent.close();
    });

    test("a call to the server is answered once what it offers is shown; a call meanwhile has the same answer", async () => {
      // No time passes: only a call polls.
      const quiet = await AgentDesk.open(maker.trust, manualClock({ start: "2026-06-15T12:00:00Z" }));
      const client = server.client();
      let read = (): void => undefined;
      const reading = new Promise<void>((resolve) => {
        read = resolve;
      });
      let answer = (): void => undefined;
      const answered = new Promise<void>((resolve) => {
        answer = resolve;
      });
      const { agent } = await quiet.start(
        {
          ...client,
          async deployment(link, signal) {
            read();
            await answered;
            return await client.deployment(link, signal);
          },
        },
        ASK,
      );
      good(await agent.checkNow());
      expect(agent.status).toMatchObject({ state: "idle" });
      await assign(await sign({ version: "1.1.0" }), "soft");
      const calls = [agent.checkNow()];
      await reading;
      calls.push(agent.checkNow());
      answer();
      const states = calls.map(async (call) => {
        good(await call);
        return agent.status.state;
      });
      expect(await Promise.all(states)).toEqual(["downloading", "downloading"]);
      await agent.close();
      await quiet.remove();
    });

    test("an offer that cannot be read is no answer of a server with nothing to offer", async () => {
      const client = server.client();
      const failure = { kind: "server", status: 503 } as const;
      const { agent } = await desk.start({ ...client, deployment: () => Promise.resolve(err(failure)) }, ASK);
      await assign(await sign({ version: "1.1.0" }), "soft");
      expect(await agent.checkNow()).toEqual(err(failure));
      await agent.close();
    });

    test("the size is what is still to come: nothing once the bundle is here", async () => {
      const bytes = await sign({ version: "1.1.0" });
      await assign(bytes, "soft");
      const sizes: number[] = [];
      const { agent } = await desk.start(server.client(), ASK);
      agent.onChange((status) => "offer" in status && sizes.push(status.offer.size));
      expect(await shown(agent, "offered")).toMatchObject({ offer: { size: 0 } });
      expect(new Set(sizes)).toEqual(new Set([bytes.length, 0]));
      await agent.close();
    });

    test("what waits for her is cancelled by the server without a word on the screen", async () => {
      const action = await assign(await sign({ version: "1.1.0" }), "soft");
      const { agent } = await desk.start(server.client(), ASK);
      await shown(agent, "offered");
      good(await server.fleet.cancel(action()?.id ?? ("" as never)));
      await agent.checkNow();
      await shown(agent, "idle");
      await reached(server.fleet, action, "canceled");
      await agent.close();
    });

    test("a forced update waits for the gate alone, and begins when it opens", async () => {
      let open = (): void => undefined;
      let reasons: readonly "invoice-open"[] = ["invoice-open"];
      const gate = {
        reasons: () => reasons,
        onChange(listener: () => void) {
          open = () => {
            reasons = [];
            listener();
          };
          return () => undefined;
        },
        lock: () => (reasons.length > 0 ? err(reasons) : OPEN_GATE.lock()),
      };
      await assign(await sign({ version: "1.1.0" }), "forced");
      const { agent, restarts } = await desk.start(server.client(), { ...ASK, gate });
      expect(await shown(agent, "waiting")).toMatchObject({ reasons: ["invoice-open"] });
      agent.postpone(3_600_000 as Milliseconds);
      open();
      await restarts;
      await agent.close();
    });
  });
});
