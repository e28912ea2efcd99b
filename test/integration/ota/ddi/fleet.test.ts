import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ActionId, DeviceId, ReleaseId, ServerEvent } from "../../../../ota/ddi/server/contract.js";
import { newToken } from "../../../../ota/ddi/server/token.js";
import { bad, bytesFrom, type DdiDesk, ddiDesk, good } from "../../../support/ota/ddi-desk.js";

let desk: DdiDesk;
beforeEach(async () => {
  desk = await ddiDesk();
});
afterEach(() => desk.close());

const told = (execution: "closed" | "proceeding" | "rejected", finished: "success" | "failure" | "none" = "success") =>
  ({ status: { execution, result: { finished } } }) as const;

/** Enrols so many devices and adds two releases. */
async function fleetOf(count: number) {
  const devices: DeviceId[] = [];
  for (let index = 0; index < count; index += 1) devices.push((await desk.enrol(`t-${index}`)).id);
  const [one, two] = [await desk.release(bytesFrom(1, 100)), await desk.release(bytesFrom(2, 100))];
  return { devices, one: one.id, two: two.id, first: devices[0] ?? ("" as DeviceId) };
}

async function assign(devices: readonly DeviceId[], release: ReleaseId): Promise<readonly ActionId[]> {
  return good(await desk.fleet.assign(devices, release, "soft")).map(({ id }) => id);
}

async function seenBy(id: ActionId): Promise<void> {
  const action = desk.fleet.action(id);
  if (action !== undefined) good(await desk.core.door.retrieved(action));
}

async function tells(id: ActionId, body: ReturnType<typeof told>): Promise<void> {
  const action = desk.fleet.action(id);
  if (action !== undefined) good(await desk.core.door.feedback(action, body));
}

const statusOf = (id: ActionId | undefined) => (id === undefined ? undefined : desk.fleet.action(id)?.status);

describe("an assignment", () => {
  test("goes to all, or with a stranger among them to nobody", async () => {
    const { devices, one } = await fleetOf(3);
    const failure = bad(await desk.fleet.assign([...devices, "stranger" as DeviceId], one, "soft"));
    expect(failure).toEqual({ kind: "unknown-device", detail: "stranger" });
    expect(devices.map((id) => desk.fleet.device(id)?.active.length)).toEqual([0, 0, 0]);
    expect(await assign(devices, one)).toHaveLength(3);
    expect(bad(await desk.fleet.assign(devices, "99" as ReleaseId, "soft")).kind).toBe("unknown-release");
  });

  test("of what is under way keeps the action that is there", async () => {
    const { devices, one } = await fleetOf(1);
    const before = await assign(devices, one);
    expect(await assign(devices, one)).toEqual(before);
  });

  test("replaces an action that the device never saw, and waits for one that it knows", async () => {
    const { devices, one, two, first } = await fleetOf(1);
    const [unseen] = await assign(devices, one);
    const [seen] = await assign(devices, two);
    if (unseen === undefined || seen === undefined) throw new Error("no action");
    expect(statusOf(unseen)).toBe("canceled");
    await seenBy(seen);
    const [third] = await assign(devices, one);
    expect(statusOf(seen)).toBe("canceling");
    expect(desk.fleet.device(first)?.active).toEqual([seen, third]);
  });
});

describe("a cancellation", () => {
  test("that comes too late does not undo a success", async () => {
    const { devices, one, first } = await fleetOf(1);
    const [id] = await assign(devices, one);
    if (id === undefined) throw new Error("no action");
    await seenBy(id);
    good(await desk.fleet.cancel(id));
    await tells(id, told("proceeding", "none"));
    expect(statusOf(id)).toBe("canceling");
    await tells(id, told("closed"));
    expect(statusOf(id)).toBe("finished");
    expect(desk.fleet.device(first)?.installed).toBe(one);
    expect(bad(await desk.fleet.cancel(id)).kind).toBe("ended");
  });

  test("that the device does not answer can be forced, a deployment cannot", async () => {
    const { devices, one } = await fleetOf(1);
    const [id] = await assign(devices, one);
    if (id === undefined) throw new Error("no action");
    await seenBy(id);
    expect(bad(await desk.fleet.forceCancel(id)).kind).toBe("ended");
    good(await desk.fleet.cancel(id));
    good(await desk.fleet.forceCancel(id));
    expect(statusOf(id)).toBe("canceled");
  });
});

test("what is told of a fleet comes in order, and only once it is kept", async () => {
  const events: ServerEvent["kind"][] = [];
  const stop = desk.fleet.subscribe(({ kind }) => events.push(kind));
  const { devices, one } = await fleetOf(1);
  const [id] = await assign(devices, one);
  if (id === undefined) throw new Error("no action");
  await tells(id, told("closed"));
  stop();
  await desk.fleet.putNote("later", 1);
  expect(events).toEqual(["device-enrolled", "release-added", "release-added", "action-assigned", "action-feedback"]);
});

test("a listener that fails harms nobody", async () => {
  desk.fleet.subscribe(() => {
    throw new Error("a broken page");
  });
  expect((await desk.enrol("t-1")).group).toBe("pilote");
});

test("only the last ended actions of a device are kept", async () => {
  const { devices, one, two, first } = await fleetOf(1);
  const ids: ActionId[] = [];
  for (let round = 0; round < 8; round += 1) {
    const [id] = await assign(devices, round % 2 === 0 ? one : two);
    if (id === undefined) throw new Error("no action");
    await tells(id, told("closed", round === 7 ? "failure" : "success"));
    ids.push(id);
  }
  expect(desk.fleet.device(first)?.ended).toEqual(ids.slice(3).reverse());
  expect(ids.map((id) => statusOf(id) === undefined)).toEqual([true, true, true, false, false, false, false, false]);
  expect(desk.fleet.device(first)?.installed).toBe(one);
});

test("a device that leaves takes its actions along; a release in use stays", async () => {
  const { devices, one, first } = await fleetOf(2);
  const ids = await assign(devices, one);
  expect(bad(await desk.fleet.removeRelease(one)).kind).toBe("in-use");
  for (const device of devices) good(await desk.fleet.remove(device));
  expect(ids.map(statusOf)).toEqual([undefined, undefined]);
  good(await desk.fleet.removeRelease(one));
  expect(desk.fleet.device(first)).toBeUndefined();
  expect(bad(await desk.fleet.move(first, "x")).kind).toBe("unknown-device");
});

test("groups are those of the devices; notes are kept, listed and removed", async () => {
  const { first } = await fleetOf(2);
  good(await desk.fleet.move(first, "reste"));
  expect(desk.fleet.groups()).toEqual(["pilote", "reste"]);
  good(await desk.fleet.putNote("wave/2", { at: [1] }));
  good(await desk.fleet.putNote("wave/1", "x"));
  good(await desk.fleet.putNote("wave/1", undefined));
  expect(desk.fleet.noteKeys("wave/")).toEqual(["wave/2"]);
  expect(desk.fleet.note("wave/2")).toEqual({ at: [1] });
});

test("names, tokens and files that cannot be are refused", async () => {
  const enrol = async (id: string, group = "g", token = newToken()) =>
    bad(await desk.fleet.enrol(id, { group, token })).kind;
  for (const id of ["", "../x", "a b", "-x", "x".repeat(65), "é"]) expect(await enrol(id)).toBe("bad-id");
  for (const group of ["", " x", "a/b", "x".repeat(65)]) expect(await enrol("t", group)).toBe("bad-group");
  for (const token of ["", "short", "with a space in the token"])
    expect(await enrol("t", "g", token)).toBe("bad-token");
  const about = { part: "os", name: "n", version: "1" } as const;
  for (const filename of ["", "../x", "a b", "a+b", ".hidden"]) {
    expect(bad(await desk.fleet.addRelease("/dev/null", { ...about, filename })).kind).toBe("bad-name");
  }
  const missing = join(desk.folder, "missing");
  expect(bad(await desk.fleet.addRelease(missing, { ...about, filename: "a" })).kind).toBe("unreadable");
});

test("tokens are long and never the same", () => {
  const tokens = Array.from({ length: 100 }, newToken);
  expect(new Set(tokens).size).toBe(100);
  for (const token of tokens) expect(token).toMatch(/^[A-Za-z2-9]{32}$/);
});
