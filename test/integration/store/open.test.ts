import { afterEach, beforeEach, expect, test } from "vitest";
import { openStore } from "../../../firmware/store/open.js";
import { somePatient, TEST_KEY, temporaryFolder } from "../../support/store.js";

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

test("opens with the worker beside the sources, remembers, and opens again", async () => {
  const path = `${folder.path}/store.db`;
  const first = await openStore({ path, key: TEST_KEY });
  if (!first.ok) throw new Error(first.error.kind);
  expect(await first.value.patients.put(somePatient())).toEqual({ ok: true, value: undefined });
  await first.value.close();

  const second = await openStore({ path, key: TEST_KEY });
  if (!second.ok) throw new Error(second.error.kind);
  expect(await second.value.patients.get("p1")).toEqual(somePatient());
  await second.value.close();
});
