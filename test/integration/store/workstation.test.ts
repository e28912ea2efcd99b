import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Store, StoredPc, WorkstationOutcome } from "../../../firmware/store/contract.js";
import { at, openRaw, openTestStore, somePatient, someSignature, temporaryFolder } from "../../support/store.js";
import { someWorkstationInvoice } from "../../support/workstation.js";

let folder: ReturnType<typeof temporaryFolder>;
let path: string;
let store: Store;
beforeEach(async () => {
  folder = temporaryFolder();
  path = `${folder.path}/store.db`;
  store = await openTestStore(path);
});
afterEach(async () => {
  await store.close();
  folder.remove();
});

const OWNER = "899700000015";
const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
const load = async (...changes: readonly Parameters<typeof someWorkstationInvoice>[0][]): Promise<unknown> => {
  const loaded = await store.workstation.load(OWNER, changes.map(someWorkstationInvoice), at(0));
  return loaded.ok ? loaded.value : loaded.error;
};
const signed: Extract<WorkstationOutcome, { state: "signed" }> = {
  state: "signed",
  document: '{"version":"SI01","number":7}',
  signatures: [someSignature(), someSignature({ by: "vitale" })],
  at: at(5_000),
};

describe("a prepared invoice", () => {
  test("is kept whole and listed to its biller alone, oldest care first", async () => {
    const late = someWorkstationInvoice({ id: "b", careDate: "2026-11-04" });
    const early = someWorkstationInvoice({ id: "a", careDate: "2026-11-02" });
    await store.workstation.load(OWNER, [late, early], at(0));
    await load({ id: "c", biller: "999999991" });
    const listed = await store.workstation.list([early.biller]);
    expect(listed).toEqual([
      { owner: OWNER, invoice: early, loadedAt: at(0), outcome: { state: "to-sign" } },
      { owner: OWNER, invoice: late, loadedAt: at(0), outcome: { state: "to-sign" } },
    ]);
    expect(await store.workstation.list([])).toEqual([]);
  });

  test("loaded twice is there once; another content under its id is told and changes nothing", async () => {
    expect(await load({ id: "a" }, { id: "b" })).toEqual(["loaded", "loaded"]);
    expect(await load({ id: "a" }, { id: "c" })).toEqual(["already", "loaded"]);
    expect(await load({ id: "a", number: 99 })).toEqual(["different-content"]);
    expect((await store.workstation.get(OWNER, "a"))?.invoice.number).toBe(someWorkstationInvoice().number);
    expect((await store.workstation.statesOf(OWNER)).map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  test("of another professional with the same id is another invoice", async () => {
    await load({ id: "a" });
    await store.workstation.load("899700000023", [someWorkstationInvoice({ id: "a", number: 8 })], at(1));
    expect((await store.workstation.get("899700000023", "a"))?.invoice.number).toBe(8);
    expect(await store.workstation.statesOf(OWNER)).toEqual([{ id: "a", state: "to-sign" }]);
  });

  test("is signed or refused once", async () => {
    await load({ id: "a" }, { id: "b" });
    expect(await store.workstation.settle(OWNER, "a", signed)).toEqual({ ok: true, value: undefined });
    const refused: WorkstationOutcome = { state: "refused", document: "{}", reason: "droits fermés", at: at(6_000) };
    expect(await store.workstation.settle(OWNER, "a", refused)).toEqual({ ok: false, error: { kind: "settled" } });
    expect(await store.workstation.settle(OWNER, "b", refused)).toMatchObject({ ok: true });
    expect(await store.workstation.settle(OWNER, "none", signed)).toEqual({ ok: false, error: { kind: "unknown" } });
    expect((await store.workstation.get(OWNER, "a"))?.outcome).toEqual(signed);
    expect(await store.workstation.statesOf(OWNER)).toEqual([
      { id: "a", state: "signed" },
      { id: "b", state: "refused" },
    ]);
  });

  test("is erased only when settled and by the hash of its document; its id never comes back", async () => {
    await load({ id: "a" });
    const erase = async (hash: string): Promise<unknown> => {
      const erased = await store.workstation.erase(OWNER, "a", hash, at(9_000));
      return erased.ok ? erased.value : erased.error;
    };
    expect(await erase(sha256(signed.document))).toBe("not-signed");
    await store.workstation.settle(OWNER, "a", signed);
    expect(await erase(sha256("something else"))).toBe("hash-differs");
    expect(await store.workstation.get(OWNER, "a")).toBeDefined();
    expect(await erase(sha256(signed.document))).toBe("erased");
    expect(await erase(sha256(signed.document))).toBe("already-erased");
    expect(await store.workstation.get(OWNER, "a")).toBeUndefined();
    expect(await store.workstation.statesOf(OWNER)).toEqual([]);
    expect(await load({ id: "a" })).toEqual(["already"]);
    expect(await store.workstation.list([someWorkstationInvoice().biller])).toEqual([]);
    const unknown = await store.workstation.erase(OWNER, "never", sha256(""), at(0));
    expect(unknown).toEqual({ ok: true, value: "unknown" });
  });

  test("leaves nothing of the patient in the file once erased", async () => {
    await load({ id: "a" });
    await store.workstation.settle(OWNER, "a", signed);
    await store.workstation.erase(OWNER, "a", sha256(signed.document), at(9_000));
    await store.close();
    const raw = openRaw(path);
    expect(raw.prepare("SELECT body, outcome FROM workstation_invoice").all()).toEqual([{ body: "", outcome: "" }]);
    raw.close();
    store = await openTestStore(path);
  });
});

test("PCs are kept, seen, listed last seen first, and revoked", async () => {
  const pc = (id: string, seen: number): StoredPc => ({
    id,
    name: `Cabinet ${id}`,
    owner: "899700000015",
    key: Buffer.alloc(32, 7).toString("base64"),
    pairedAt: at(0),
    lastSeenAt: at(seen),
  });
  await store.pcs.put(pc("a", 10));
  await store.pcs.put(pc("b", 20));
  await store.pcs.seen("a", at(30));
  expect(await store.pcs.list()).toEqual([{ ...pc("a", 30) }, pc("b", 20)]);
  await store.pcs.delete("a");
  expect(await store.pcs.get("a")).toBeUndefined();
  expect(await store.pcs.get("b")).toEqual(pc("b", 20));
});

test("a file of the version before opens, and keeps what it held", async () => {
  await store.patients.put(somePatient());
  await store.close();
  const raw = openRaw(path);
  raw.exec("DROP TABLE workstation_invoice; DROP TABLE pc; PRAGMA user_version = 1");
  raw.close();
  store = await openTestStore(path);
  expect(await store.patients.get("p1")).toEqual(somePatient());
  expect(await load({ id: "a" })).toEqual(["loaded"]);
});
