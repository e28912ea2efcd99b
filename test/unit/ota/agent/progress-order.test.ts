import { expect, test } from "vitest";
import { ServerLane } from "../../../../ota/agent/server-lane.js";
import type { DdiClient, Feedback, Link } from "../../../../ota/ddi/client/contract.js";
import { silentLog } from "../../../../ota/lib/log.js";
import { err, ok } from "../../../../ota/lib/result.js";
import { manualClock } from "../../../support/ota/manual-clock.js";

const ACTION = "deploymentBase/7/feedback" as Link;
const PROGRESS: Feedback = { execution: "download", finished: "none", details: ["60 %"] };
const PHASE: Feedback = { execution: "proceeding", finished: "none", details: ["installing"] };

/** A lane to a server that takes each feedback when the test says so. */
function slowServer() {
  const clock = manualClock();
  const asked: { readonly what: string; take(): void }[] = [];
  const client = {
    feedback: (_link: Link, { details }: Feedback, signal?: AbortSignal) =>
      new Promise((resolve) => {
        asked.push({ what: details[0] ?? "", take: () => resolve(ok(undefined)) });
        signal?.addEventListener("abort", () => resolve(err({ kind: "unreachable", detail: "stopped" })));
      }),
  } as unknown as DdiClient;
  const lane = new ServerLane({ client, clock, attributes: () => ({}), log: silentLog });
  const deliver = () =>
    lane.perform({ do: "deliver", entry: { to: ACTION, feedback: { ...PHASE, details: [...PHASE.details] } } });
  return { clock, lane, asked, deliver, told: () => asked.map(({ what }) => what) };
}

test("a phase is told once the progress before it was taken", async () => {
  const { lane, asked, deliver, told } = slowServer();
  const telling = lane.tell(ACTION, PROGRESS);
  const delivered = deliver();
  expect(told()).toEqual(["60 %"]);
  asked[0]?.take();
  await telling;
  await expect.poll(told).toEqual(["60 %", "installing"]);
  asked[1]?.take();
  expect(await delivered).toEqual({ type: "delivered" });
});

test("a progress that nobody takes holds a phase back for two seconds", async () => {
  const { clock, asked, lane, deliver, told } = slowServer();
  void lane.tell(ACTION, PROGRESS);
  const delivered = deliver();
  clock.advance(2_000);
  await expect.poll(told).toEqual(["60 %", "installing"]);
  asked[1]?.take();
  expect(await delivered).toEqual({ type: "delivered" });
});

test("progress during the telling of a phase is lost, not told beside it", async () => {
  const { asked, lane, deliver, told } = slowServer();
  const delivered = deliver();
  await expect.poll(told).toEqual(["installing"]);
  await lane.tell(ACTION, PROGRESS);
  asked[0]?.take();
  await delivered;
  void lane.tell(ACTION, PROGRESS);
  expect(told()).toEqual(["installing", "60 %"]);
});
