import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createPrescribersFlow } from "../../../firmware/flows/prescribers/prescribers-flow.js";
import type { PrescribersFlow, PrescribersState } from "../../../firmware/flows/prescribers/types.js";
import { err } from "../../../firmware/lib/result.js";
import type { Prescriber } from "../../../firmware/model/people.js";
import type { Store, WriteError } from "../../../firmware/store/contract.js";
import { openTestStore, temporaryFolder } from "../../support/store.js";

let folder: ReturnType<typeof temporaryFolder>;
let store: Store;
let picked: Prescriber[];
let refused: WriteError[];

beforeEach(async () => {
  folder = temporaryFolder();
  store = await openTestStore(join(folder.path, "store.db"));
  picked = [];
  refused = [];
});
afterEach(async () => {
  await store.close();
  folder.remove();
});

function flowOn(over: Pick<Store, "prescribers"> = store): PrescribersFlow {
  let ids = 0;
  return createPrescribersFlow({
    store: over,
    onPicked: (prescriber) => picked.push(prescriber),
    onWriteError: (error) => refused.push(error),
    newId: () => {
      ids += 1;
      return `prescriber-${ids}`;
    },
  });
}

function shown<K extends PrescribersState["kind"]>(
  flow: PrescribersFlow,
  kind: K,
): Extract<PrescribersState, { kind: K }> {
  const state = flow.state.peek();
  if (state.kind !== kind) throw new Error(`expected ${kind}, got ${state.kind}`);
  return state as Extract<PrescribersState, { kind: K }>;
}

test("created in the middle of a visit, a prescriber comes back chosen", async () => {
  const flow = flowOn();
  await flow.open("pick");
  flow.create();
  flow.setForm({ lastName: " Durand ", firstName: "Anne", number: "99 1 14560 8", speciality: "01" });
  expect(shown(flow, "form").errors).toEqual({});
  await flow.save();
  expect(picked).toEqual([
    {
      id: "prescriber-1",
      lastName: "DURAND",
      firstName: "Anne",
      number: "991145608",
      rpps: undefined,
      speciality: "01",
    },
  ]);
  expect(flow.state.peek().kind).toBe("none");
  await flow.open("pick");
  await flow.pick("prescriber-1");
  expect(picked).toHaveLength(2);
});

test("what is missing is said once she validates; a wrong key warns at once and does not refuse", async () => {
  const flow = flowOn();
  await flow.open("manage");
  flow.create();
  expect(shown(flow, "form").errors).toEqual({});
  await flow.save();
  expect(shown(flow, "form").errors).toEqual({ lastName: { kind: "required" }, number: { kind: "required" } });
  flow.setForm({ lastName: "Martin", number: "12345" });
  expect(shown(flow, "form").errors).toEqual({ number: { kind: "digits" } });
  flow.setForm({ number: "991145601" });
  expect(shown(flow, "form").errors).toEqual({ number: { kind: "key", expected: "8" } });
  await flow.save();
  expect(shown(flow, "list").rows.map(({ lastName }) => lastName)).toEqual(["MARTIN"]);
});

test("a RPPS is kept as one", async () => {
  const flow = flowOn();
  await flow.open("pick");
  flow.create();
  flow.setForm({ lastName: "Leroy", number: "99900600018" });
  await flow.save();
  expect(picked[0]).toMatchObject({ number: "99900600018", rpps: "99900600018" });
});

test("the list filters on the beginning of a name; a row is changed or deleted after a question", async () => {
  const flow = flowOn();
  await flow.open("manage");
  for (const lastName of ["Durand", "Martin"]) {
    flow.create();
    flow.setForm({ lastName, number: "991145608" });
    await flow.save();
  }
  await flow.setQuery("mar");
  expect(shown(flow, "list").rows.map(({ lastName }) => lastName)).toEqual(["MARTIN"]);
  await flow.pick("prescriber-2");
  flow.setForm({ firstName: "Paul" });
  await flow.save();
  expect(shown(flow, "list").rows).toMatchObject([{ id: "prescriber-2", firstName: "Paul" }]);
  await flow.pick("prescriber-2");
  flow.askDelete();
  await flow.confirmDelete(false);
  expect(shown(flow, "form").deleteAsked).toBe(false);
  flow.askDelete();
  await flow.confirmDelete(true);
  expect(shown(flow, "list").rows).toEqual([]);
  await flow.setQuery("");
  expect(shown(flow, "list").rows.map(({ lastName }) => lastName)).toEqual(["DURAND"]);
});

test("an answer that comes late does not replace that of a later question", async () => {
  const flow = flowOn();
  await flow.open("manage");
  for (const lastName of ["Durand", "Martin"]) {
    flow.create();
    flow.setForm({ lastName, number: "991145608" });
    await flow.save();
  }
  let answerFirst = (): void => {};
  const held = new Promise<void>((resolve) => {
    answerFirst = resolve;
  });
  const slow = flowOn({
    prescribers: {
      ...store.prescribers,
      async search(beginning, limit) {
        if (beginning === "d") await held;
        return await store.prescribers.search(beginning, limit);
      },
    },
  });
  await slow.open("manage");
  const first = slow.setQuery("d");
  await slow.setQuery("m");
  answerFirst();
  await first;
  expect(shown(slow, "list")).toMatchObject({ query: "m", rows: [{ lastName: "MARTIN" }] });
});

test("a full disk keeps the form as typed", async () => {
  const flow = flowOn({ prescribers: { ...store.prescribers, put: async () => err({ kind: "disk-full" }) } });
  await flow.open("pick");
  flow.create();
  flow.setForm({ lastName: "Durand", number: "991145608" });
  await flow.save();
  expect(refused).toEqual([{ kind: "disk-full" }]);
  expect(shown(flow, "form").form.lastName).toBe("Durand");
  expect(picked).toEqual([]);
});
