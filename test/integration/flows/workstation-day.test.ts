import type { TourneeTerminal } from "tournee-pc";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Store } from "../../../firmware/store/contract.js";
import { cpsCard } from "../../../simulator/cards/cps-card.js";
import { vitaleCard } from "../../../simulator/cards/vitale-card.js";
import { NURSES } from "../../../simulator/fixtures/nurses.js";
import { VITALES } from "../../../simulator/fixtures/patients.js";
import { allow, officeSoftware } from "../../support/office.js";
import { wireOf } from "../../support/pc-app.js";
import { validSignatures } from "../../support/signatures.js";
import { openTestStore, temporaryFolder } from "../../support/store.js";
import { type Terminal, terminal } from "../../support/terminal.js";
import { ANDRE, someWorkstationInvoice } from "../../support/workstation.js";

const BILLER = "266999010";

let folder: ReturnType<typeof temporaryFolder>;
let store: Store;
let desk: Terminal;
let office: TourneeTerminal;

beforeEach(async () => {
  folder = temporaryFolder();
  store = await openTestStore(`${folder.path}/t.db`);
  desk = terminal({ store });
  await desk.signIn(cpsCard(NURSES.claireMoreau));
  office = officeSoftware(desk.usb);
});
afterEach(async () => {
  await office.close();
  await desk.dispose();
  await store.close();
  folder.remove();
});

const route = (): string => desk.app.route.peek().kind;

async function plugged(): Promise<void> {
  desk.usb.plug("pc");
  await desk.until("the terminal is a reader", () => route() === "reader-mode");
}

test("a day: the office loads, she signs at the bedside, the office collects and erases", async () => {
  await plugged();
  expect(await allow(desk, office)).toMatch(/^\d{6}$/);
  const prepared = ["a", "b"].map((id, index) =>
    wireOf(
      someWorkstationInvoice({
        id,
        biller: BILLER,
        number: 100 + index,
        patient: ANDRE,
        careDate: "2026-10-13",
        prescription: undefined,
      }),
    ),
  );
  expect(await office.load(prepared)).toMatchObject({ ok: true, value: [{ kind: "loaded" }, { kind: "loaded" }] });
  await office.close();

  desk.usb.unplug();
  await desk.until("her code is asked", () => route() === "pin");
  await desk.type("1234");
  await desk.until("the counter says it", () => desk.app.home.peek().workstation?.toSign === 2);
  await desk.putVitale(vitaleCard(VITALES.andreFontaine));
  await desk.app.bill();
  expect(desk.app.workstationOffer.peek()).toEqual({ count: 2, holder: "André FONTAINE" });
  await desk.app.answerWorkstationOffer("sign-first");
  desk.app.workstation.selectAll();
  await desk.app.workstation.signSelected();
  expect(desk.app.workstation.counts.peek()).toEqual({ signed: 2, toSign: 0 });

  await plugged();
  const list = await office.pdtList();
  expect(list).toMatchObject({ ok: true, value: [{ state: "signed" }, { state: "signed" }] });
  const collected = await office.collectPdt("a");
  if (!collected.ok) throw new Error(collected.error.kind);
  expect(collected.value.record).toMatchObject({ id: "a", state: "signed" });
  const stored = await store.workstation.list([BILLER]);
  expect(stored.map(({ outcome }) => (outcome.state === "signed" ? validSignatures(outcome) : []))).toEqual([
    ["cps", "vitale"],
    ["cps", "vitale"],
  ]);
  const { createHash } = await import("node:crypto");
  const sha256 = createHash("sha256").update(collected.value.record.document, "utf8").digest("hex");
  expect(await office.erase([{ kind: "pdt", id: "a", sha256 }])).toMatchObject({ ok: true, value: ["erased"] });
  desk.usb.unplug();
  await desk.until("her code is asked", () => route() === "pin");
  await desk.type("1234");
  await desk.until("the counter follows", () => desk.app.workstation.counts.peek().signed === 1);
  expect(desk.logged.join("\n")).not.toMatch(/FONTAINE|1550699999001|Cabinet/);
});

test("a PC that she refuses gets nothing, and a revoked one no more", async () => {
  await plugged();
  const refused = office.pair({ pcName: "Inconnu", showCode: () => {} });
  await desk.until("the terminal asks", () => {
    const state = desk.app.readerMode.state.peek();
    return state.kind === "on" && state.pairing !== undefined;
  });
  desk.app.readerMode.answerPairing("refused");
  expect(await refused).toMatchObject({ ok: false });
  expect(await office.pdtList()).toMatchObject({ ok: false });

  await allow(desk, office);
  expect(await office.pdtList()).toMatchObject({ ok: true });
  const [pc] = desk.app.readerMode.pcs.peek();
  expect(pc?.name).toBe("Cabinet Moreau");
  await desk.app.readerMode.revoke(pc?.id ?? "");
  await office.close();
  expect(await office.pdtList()).toMatchObject({ ok: false, error: { kind: "not-paired" } });
});

test("without a session nobody can allow a PC", async () => {
  await desk.dispose();
  desk = terminal({ store });
  office = officeSoftware(desk.usb);
  await plugged();
  expect(await office.pair({ pcName: "Pressé", showCode: () => {} })).toMatchObject({ ok: false });
  expect(desk.app.readerMode.state.peek()).toMatchObject({ kind: "on", pairing: undefined });
});
