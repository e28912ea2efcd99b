import { afterEach, beforeEach, expect, test } from "vitest";
import type { DdiClient } from "../../../../ota/ddi/client/contract.js";
import { ANSWER_WITHIN } from "../../../../ota/ddi/client/transport.js";
import type { ActionMode } from "../../../../ota/ddi/server/contract.js";
import { type ActionTerms, formatWindow, type MinuteOfDay } from "../../../../ota/ddi/server/terms.js";
import {
  bad,
  bytesFrom,
  type DdiDesk,
  DEVICE,
  ddiDesk,
  good,
  ownFolder,
  TOKEN,
} from "../../../support/ota/ddi-desk.js";
import { type ManualClock, manualClock } from "../../../support/ota/manual-clock.js";

const HOUR = 3_600_000;
let clock: ManualClock;
let desk: DdiDesk;
let folder: ReturnType<typeof ownFolder>;

beforeEach(async () => {
  clock = manualClock({ skipUnder: ANSWER_WITHIN });
  folder = ownFolder("terms");
  desk = await ddiDesk({ clock, folder: folder.path });
  await desk.enrol();
});
afterEach(async () => {
  await desk.close();
  folder.remove();
});

async function assign(terms: ActionTerms, mode: ActionMode = "forced") {
  const release = await desk.release(bytesFrom(7, 1_000));
  const [action] = good(await desk.fleet.assign([DEVICE], release.id, mode, terms));
  if (action === undefined) throw new Error("no action");
  return { id: action.id, status: () => desk.fleet.action(action.id)?.status };
}

/** The next two hours but one, on this machine's wall clock, whatever its time zone. */
function inAnHour(): NonNullable<ActionTerms["window"]> {
  const minute = new Date(clock.now() + HOUR).getHours() * 60 + new Date(clock.now() + HOUR).getMinutes();
  return { from: minute as MinuteOfDay, to: ((minute + 60) % 1440) as MinuteOfDay };
}

async function waiting(client: DdiClient) {
  const { work } = good(await client.poll());
  if (work.kind !== "confirmation") throw new Error(`no confirmation but ${work.kind}`);
  return good(await client.confirmation(work.link));
}

async function deployed(client: DdiClient) {
  const { work } = good(await client.poll());
  if (work.kind !== "deployment") throw new Error(`no deployment but ${work.kind}`);
  return { link: work.link, deployment: good(await client.deployment(work.link)) };
}

test("nothing is deployed before the user agreed; a no leaves it waiting, and is told", async () => {
  const { id, status } = await assign({ confirmation: "wanted" });
  const client = desk.client();
  const asked = await waiting(client);
  expect(asked).toMatchObject({ actionId: id, version: "1.1.0", download: "forced", update: "forced" });
  good(await client.confirm(asked.feedback, "denied", ["not during the round"]));
  expect(status()).toBe("wait-for-confirmation");
  expect(desk.fleet.action(id)?.messages).toEqual(["not during the round"]);
  const again = await waiting(client);
  good(await client.confirm(again.feedback, "confirmed", []));
  expect(status()).toBe("pending");
  const { deployment } = await deployed(client);
  expect(deployment).toMatchObject({ actionId: id, artifact: asked.artifact });
  expect(bad(await client.confirm(asked.feedback, "denied", [])).kind).toBe("gone");
});

test("an action that waits for its user is neither deployed nor told of by another way", async () => {
  const { id, status } = await assign({ confirmation: "wanted" });
  const base = `${desk.server.url}/DEFAULT/controller/v1/${DEVICE}`;
  const headers = { authorization: `TargetToken ${TOKEN}`, "content-type": "application/json" };
  expect((await fetch(`${base}/deploymentBase/${id}`, { headers })).status).toBe(404);
  const body = JSON.stringify({ status: { execution: "closed", result: { finished: "success" } } });
  const told = await fetch(`${base}/deploymentBase/${id}/feedback`, { method: "POST", headers, body });
  expect(told.status).toBe(404);
  const rubbish = await fetch(`${base}/confirmationBase/${id}/feedback`, { method: "POST", headers, body });
  expect(rubbish.status).toBe(400);
  expect(status()).toBe("wait-for-confirmation");
});

test("what its user was not asked yet, or only asked, is cancelled at once", async () => {
  const { id, status } = await assign({ confirmation: "wanted" });
  const client = desk.client();
  const asked = await waiting(client);
  good(await desk.fleet.cancel(id));
  expect(status()).toBe("canceled");
  expect(good(await client.poll()).work.kind).toBe("nothing");
  expect(bad(await client.confirm(asked.feedback, "confirmed", [])).kind).toBe("gone");
});

test("outside its window a forced action is fetched and not installed; the link changes when the window opens", async () => {
  await assign({ window: inAnHour() });
  const client = desk.client();
  const before = await deployed(client);
  expect(before.deployment).toMatchObject({ download: "forced", update: "skip", maintenanceWindow: "unavailable" });
  clock.advance(HOUR);
  const within = await deployed(client);
  expect(within.deployment).toMatchObject({ download: "forced", update: "forced", maintenanceWindow: "available" });
  expect(within.link).not.toBe(before.link);
  clock.advance(HOUR);
  expect((await deployed(client)).deployment).toMatchObject({ update: "skip", maintenanceWindow: "unavailable" });
});

test("terms outlive the server", async () => {
  const window = inAnHour();
  const { id } = await assign({ confirmation: "wanted", window });
  await desk.close();
  desk = await ddiDesk({ clock, folder: folder.path });
  const { terms, status } = desk.fleet.action(id) ?? {};
  expect(status).toBe("wait-for-confirmation");
  expect(formatWindow(terms?.window ?? window)).toBe(formatWindow(window));
  expect(terms?.confirmation).toBe("wanted");
});
