import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Action } from "../../../../ota/ddi/server/contract.js";
import { AgentDesk, agentClock, PowerCut } from "../../../support/ota/agent-desk.js";
import { type DdiDesk, DEVICE, ddiDesk, good } from "../../../support/ota/ddi-desk.js";
import { type Fault, type FaultProxy, faultProxy, type Seen } from "../../../support/ota/fault-proxy.js";
import { bundleMaker, type Maker } from "../../../support/ota/maker.js";

const isDownload = ({ url }: Seen): boolean => url.includes("/artifacts/");
const isFeedback = ({ method }: Seen): boolean => method === "POST";

/** What goes wrong besides the power cut; each is over after so many requests, as most trouble is. */
const TROUBLES: Readonly<Record<string, () => (seen: Seen) => Fault | undefined>> = {
  "nothing else": () => () => undefined,
  "the network cut before each third request": () => (seen) =>
    seen.count % 3 === 0 ? { kind: "reset", when: "before" } : undefined,
  "the answer lost after each third request": () => (seen) =>
    seen.count % 3 === 0 ? { kind: "reset", when: "after" } : undefined,
  "409 at first": () => (seen) => (seen.count <= 2 ? { kind: "answer", status: 409 } : undefined),
  "429 with Retry-After at first": () => (seen) =>
    seen.count <= 2 ? { kind: "answer", status: 429, headers: { "retry-after": "2" } } : undefined,
  "503 for each other feedback": () => {
    let feedbacks = 0;
    return (seen) => (isFeedback(seen) && ++feedbacks % 2 === 1 ? { kind: "answer", status: 503 } : undefined);
  },
  "truncated downloads": () => {
    let downloads = 0;
    return (seen) => (isDownload(seen) && ++downloads <= 3 ? { kind: "truncate", after: 100 } : undefined);
  },
  "one download with a wrong byte": () => {
    let downloads = 0;
    return (seen) => (isDownload(seen) && ++downloads === 1 ? { kind: "alter", at: 300 } : undefined);
  },
};

/** Writes of journal and boot selector in a whole update; the last one of the table is past the end, to be sure. */
const WRITES = 34;

/** Each write alone; with other trouble besides, each trouble meets another fifth of them. */
const CELLS = Object.keys(TROUBLES).flatMap((trouble, row) =>
  Array.from({ length: WRITES }, (_, index) => ({ trouble, at: index + 1 })).filter(
    ({ at }) => row === 0 || at % 5 === row % 5,
  ),
);

let maker: Maker;
let bundle: Buffer;

beforeAll(async () => {
  maker = await bundleMaker();
  bundle = await maker.sign({ version: "1.1.0" }, { "app.js": "a".repeat(3000), "lib/rates.json": "{}" });
});

describe("the power goes at each write of the journal and of the boot selector", () => {
  let clock: ReturnType<typeof agentClock>;
  let server: DdiDesk;
  let desk: AgentDesk;
  let proxy: FaultProxy;

  beforeEach(async () => {
    clock = agentClock();
    server = await ddiDesk({ clock: clock.client });
    desk = await AgentDesk.open(maker.trust, clock);
    await server.enrol();
  });
  afterEach(async () => {
    await proxy.close();
    await server.close();
    await desk.remove();
  });

  async function assign(): Promise<Action> {
    const release = await server.release(bundle, "tournee.bundle");
    const [action] = good(await server.fleet.assign([DEVICE], release.id, "forced"));
    if (action === undefined) throw new Error("nothing was assigned");
    return action;
  }

  test.each(CELLS)("at write $at, with $trouble: it ends updated, and the server knows", async ({ trouble, at }) => {
    const choose = TROUBLES[trouble]?.() ?? (() => undefined);
    proxy = await faultProxy(server.server.url, (seen) => choose(seen));
    const action = await assign();
    const cut = new PowerCut(at, at % 2 === 0 ? "before" : "after");
    const survived = await untilCut(cut, at);
    await cut.stillness();
    if (survived === undefined) await desk.live(server.client({ server: proxy.url }));
    expect(await desk.running()).toBe("1.1.0");
    expect(server.fleet.action(action.id)?.status).toBe("finished");
    // The table covers the whole of an update: its last write is one that never comes.
    if (trouble === "nothing else") expect(survived).toBe(at === WRITES ? "installed" : survived);
  });

  /** Lives until the power goes; the end of the run when it does not. */
  async function untilCut(cut: PowerCut, at: number): Promise<string | undefined> {
    const client = server.client({ server: proxy.url });
    for (let life = 0; life < 5; life += 1) {
      const started = desk.start(client, { cut });
      const life_ = await Promise.race([started, cut.death.then(() => undefined)]);
      if (life_ === undefined) return undefined;
      const end = await Promise.race([life_.agent.over, cut.death.then(() => undefined)]);
      if (end === undefined) return undefined;
      await life_.agent.close();
      if (end !== "restart") return end;
    }
    throw new Error(`no end at write ${at}`);
  }
});
