import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addDays } from "../../../firmware/lib/dates.js";
import { minutes } from "../../../firmware/lib/duration.js";
import { err } from "../../../firmware/lib/result.js";
import type { Store } from "../../../firmware/store/contract.js";
import { cpsCard } from "../../../simulator/cards/cps-card.js";
import { vitaleCard } from "../../../simulator/cards/vitale-card.js";
import { NURSES } from "../../../simulator/fixtures/nurses.js";
import { VITALES } from "../../../simulator/fixtures/patients.js";
import { openTestStore, temporaryFolder } from "../../support/store.js";
import { type Terminal, terminal } from "../../support/terminal.js";

let folder: ReturnType<typeof temporaryFolder>;
let store: Store;
let desk: Terminal;
/** What the disk refuses. */
let full: boolean;

beforeEach(async () => {
  folder = temporaryFolder();
  store = await openTestStore(`${folder.path}/t.db`);
  full = false;
  const drafts: Store["drafts"] = {
    ...store.drafts,
    put: async (draft) => (full ? err({ kind: "disk-full" }) : await store.drafts.put(draft)),
  };
  desk = terminal({ store: { ...store, drafts } });
  await desk.signIn(cpsCard(NURSES.claireMoreau));
});
afterEach(async () => {
  await desk.dispose();
  await store.close();
  folder.remove();
});

const route = () => desk.app.route.peek().kind;
const home = () => desk.app.home.peek();

describe("what became an invoice is no draft any more", () => {
  test("a change after the ledger has it, and leaving then, write nothing back", async () => {
    await desk.billWith(vitaleCard(VITALES.andreFontaine));
    desk.fill();
    const stop = desk.app.sign.state.subscribe((state) => {
      // As a finger would, between the signature and the result.
      if (state.kind === "done") desk.app.visit.addAct(0, "PANS_SIMPLE");
    });
    await desk.app.signVisit();
    stop();
    desk.app.finish();
    await desk.until("the day counts it", () => home().visitsToday === 1);
    expect(await store.drafts.list(desk.session().biller)).toEqual([]);
    expect(home().drafts).toEqual([]);
  });

  test("a late save of it is found out when it is opened, and goes", async () => {
    await desk.billWith(vitaleCard(VITALES.andreFontaine));
    desk.fill();
    await desk.until("it is complete", () => desk.visit().current === undefined);
    const { draft } = desk.visit();
    await desk.app.signVisit();
    desk.app.finish();
    const { biller } = desk.session();
    await store.drafts.put({
      id: draft.id,
      biller,
      patientId: draft.patient.id,
      updatedAt: desk.clock.now(),
      content: draft,
    });
    await desk.app.resumeDraft(draft.id);
    expect(route()).toBe("home");
    expect(await store.drafts.list(biller)).toEqual([]);
  });
});

describe("a full disk", () => {
  test("keeps the draft on the home menu when its visit is left, and writes it once there is room", async () => {
    await desk.billWith(vitaleCard(VITALES.andreFontaine));
    full = true;
    desk.fill();
    await desk.until("it is told", () => desk.visit().saveError === "disk-full");
    const before = desk.visit().draft;
    await desk.app.visit.cancel("keep");
    expect(desk.app.problem.peek()).toEqual({ kind: "not-written", why: "disk-full" });
    expect(desk.app.toast.peek()).toBeUndefined();
    expect(home().drafts).toEqual([{ id: before.id, patientName: "André FONTAINE" }]);
    full = false;
    await desk.app.resumeDraft(before.id);
    expect(desk.visit().draft.passages).toEqual(before.passages);
    await desk.until("it is written", () => desk.visit().saveError === undefined);
    expect((await store.drafts.get(before.id))?.content).toMatchObject({ passages: before.passages });
  });
});

test("a draft that was deleted comes back with « Rétablir »", async () => {
  await desk.billWith(vitaleCard(VITALES.andreFontaine));
  desk.fill();
  await desk.app.visit.cancel("delete");
  expect(home().drafts).toEqual([]);
  const toast = desk.app.toast.peek();
  expect(toast?.message).toBe("draft-deleted");
  toast?.undo?.();
  await desk.until("it waits again", () => home().drafts.length === 1);
});

describe("another professional's card", () => {
  test("sees neither the drafts nor the figures of the one before, not for a moment", async () => {
    await desk.billWith(vitaleCard(VITALES.andreFontaine));
    desk.fill();
    await desk.app.signVisit();
    desk.app.finish();
    await desk.billWith(vitaleCard(VITALES.pierreLambert));
    desk.app.goHome();
    await desk.until("the draft waits", () => home().drafts.length === 1 && home().visitsToday === 1);
    const seen: string[] = [];
    const stop = desk.app.home.subscribe((now) => {
      if (now.lastName === "HOARAU") seen.push(`${now.drafts.length} ${now.visitsToday} ${now.billedToday}`);
    });
    desk.cps.remove();
    await desk.signIn(cpsCard(NURSES.marieHoarau));
    await desk.until("she is at home", () => route() === "home" && home().lastName === "HOARAU");
    stop();
    expect(new Set(seen)).toEqual(new Set(["0 0 0"]));
  });

  test("leaves a visit at the step where it was", async () => {
    await desk.billWith(vitaleCard(VITALES.andreFontaine));
    desk.app.visit.go({ kind: "settlement" });
    const { id } = desk.visit().draft;
    desk.cps.remove();
    await desk.signIn(cpsCard(NURSES.marieHoarau));
    expect(route()).toBe("home");
    desk.cps.remove();
    await desk.signIn(cpsCard(NURSES.claireMoreau));
    await desk.app.resumeDraft(id);
    expect(desk.app.route.peek()).toEqual({ kind: "visit", step: "settlement" });
  });

  test("cannot open a draft that is not hers", async () => {
    await desk.billWith(vitaleCard(VITALES.andreFontaine));
    const { id } = desk.visit().draft;
    desk.cps.remove();
    await desk.signIn(cpsCard(NURSES.marieHoarau));
    await desk.app.resumeDraft(id);
    expect(route()).toBe("home");
  });
});

test("« Signer » touched while the Vitale is being read waits for what it says", async () => {
  await desk.billWith(vitaleCard(VITALES.andreFontaine));
  desk.fill();
  desk.vitale.remove();
  await desk.until("the slot is empty", () => desk.app.patient.vitale.peek().kind === "empty");
  let signing: Promise<void> | undefined;
  const stop = desk.app.patient.vitale.subscribe((state) => {
    if (state.kind === "reading") signing ??= desk.app.signVisit();
  });
  desk.vitale.insert(vitaleCard(VITALES.andreFontaine));
  await desk.until("the result shows", () => route() === "result");
  await signing;
  stop();
  expect((await store.ledger.list({ biller: desk.session().biller }))[0]?.mode).toBe("synchronise");
});

test("with another patient's Vitale in the slot nothing is signed before she says how", async () => {
  await desk.billWith(vitaleCard(VITALES.andreFontaine));
  desk.fill();
  await desk.putVitale(vitaleCard(VITALES.pierreLambert));
  await desk.until("it is noticed", () => desk.visit().vitale.kind === "other-patient");
  expect(desk.visit().missing.securing).toEqual([{ kind: "no-mode", why: { kind: "other-vitale" } }]);
  await desk.app.signVisit();
  expect(route()).toBe("visit");
  desk.app.visit.setSecuring("degrade");
  await desk.app.signVisit();
  expect((await store.ledger.list({ biller: desk.session().biller }))[0]?.mode).toBe("degrade");
});

test("the day's figures are of the day: past midnight they start again", async () => {
  await desk.billWith(vitaleCard(VITALES.andreFontaine));
  desk.fill();
  await desk.app.signVisit();
  desk.app.finish();
  await desk.until("the day counts it", () => home().visitsToday === 1);
  const { date } = desk.clock.wall();
  while (desk.clock.wall().date === date) desk.clock.advance(minutes(60));
  expect(home()).toMatchObject({ date: addDays(date, 1), visitsToday: 0, billedToday: 0 });
});
