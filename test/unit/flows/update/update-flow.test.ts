import { describe, expect, test } from "vitest";
import type { ManualClock } from "../../../../firmware/lib/clock.js";
import { minutes, seconds } from "../../../../firmware/lib/duration.js";
import type { UpdateFailure, UpdateStatus } from "../../../../ota/agent/contract.js";
import type { BundleRefusal } from "../../../../ota/bundle/contract.js";
import type { DdiFailure } from "../../../../ota/ddi/client/contract.js";
import type { EpochMs, Milliseconds } from "../../../../ota/lib/clock.js";
import { OFFER, READY, updateAtHand } from "../../../support/update.js";

const FORCED = { ...OFFER, forced: true };
const TABLES = { ...OFFER, kind: "tables" as const, version: "2026.10" };
/** Each second sets the timer of the next. */
const pass = (clock: ManualClock, count: number): void => {
  for (let second = 0; second < count; second++) clock.advance(seconds(1));
};
const waiting = (offer = OFFER): UpdateStatus => ({ state: "waiting", offer, reasons: ["countdown"] });

describe("without a server", () => {
  test("nothing waits, nothing is called, no timer runs", async () => {
    const { app, calls, clock } = updateAtHand(undefined, { noAgent: true });
    expect(app.update.state.value).toEqual({ kind: "no-server" });
    expect(app.update.waits.value).toBe(false);
    await app.update.callServer();
    app.update.accept();
    clock.advance(minutes(60));
    expect(calls).toEqual([]);
    expect(app.update.call.value).toEqual({ kind: "none" });
  });

  test("an agent may come and go", () => {
    const { app, agent, say } = updateAtHand({ state: "offered", offer: OFFER });
    expect(app.update.waits.value).toBe(true);
    app.update.attach(undefined);
    expect(app.update.state.value.kind).toBe("no-server");
    say({ state: "idle" });
    expect(app.update.state.value.kind).toBe("no-server");
    app.update.attach(agent);
    expect(app.update.state.value.kind).toBe("idle");
  });
});

describe("an update that waits", () => {
  test("is told once, with a line for each thing that changes", () => {
    const { app, calls, say } = updateAtHand();
    say({ state: "offered", offer: OFFER });
    say({ state: "offered", offer: { ...OFFER, notes: "" } });
    expect(calls).toEqual(["told"]);
    say({ state: "offered", offer: OFFER });
    expect(app.update.state.value).toMatchObject({
      kind: "offered",
      later: false,
      offer: {
        version: "1.4.0",
        bytes: 18_000_000,
        notes: ["Tarifs infirmiers à jour", "Lecture de la Vitale plus rapide", "Vos factures restent en place"],
      },
    });
  });

  test("is told again when the time she asked for is over", () => {
    const { app, calls, say } = updateAtHand({ state: "offered", offer: OFFER });
    app.update.postpone();
    say({ state: "offered", offer: OFFER, until: 1 as EpochMs });
    expect(app.update.state.value).toMatchObject({ kind: "offered", later: true });
    expect(app.update.waits.value).toBe(true);
    say({ state: "offered", offer: OFFER });
    expect(calls).toEqual(["told", "postpone 4 h", "told"]);
  });

  test("shows how far the download is", () => {
    const { app, say } = updateAtHand();
    say({ state: "downloading", offer: OFFER, bytes: 9_000_000, remaining: 90_000 as Milliseconds });
    expect(app.update.state.value).toMatchObject({ kind: "downloading", bytes: 9_000_000, remaining: 90_000 });
  });
});

describe("before the terminal restarts", () => {
  test("she is warned for thirty seconds, then it installs", () => {
    const { app, calls, say, clock } = updateAtHand();
    say(waiting());
    expect(app.update.countdown.value).toEqual({ version: "1.4.0", secondsLeft: 30, canWait: true });
    pass(clock, 12);
    expect(app.update.countdown.value?.secondsLeft).toBe(18);
    expect(calls).toEqual([]);
    pass(clock, 18);
    expect(calls).toEqual(["installs"]);
    expect(app.update.countdown.value).toBeUndefined();
    expect(app.update.state.value.kind).toBe("installing");
  });

  test("« Maintenant » starts at once, « Plus tard » puts it off", () => {
    const now = updateAtHand();
    now.say(waiting());
    now.app.update.accept();
    expect(now.calls).toEqual(["installs"]);
    const later = updateAtHand();
    later.say(waiting());
    later.app.update.postpone();
    expect(later.app.update.countdown.value).toBeUndefined();
    later.clock.advance(minutes(5));
    expect(later.calls).toEqual(["postpone 4 h"]);
  });

  test("a forced one is not put off", () => {
    const { app, say } = updateAtHand();
    say(waiting(FORCED));
    expect(app.update.countdown.value?.canWait).toBe(false);
  });

  test("an invoice that she opens stops the seconds; they begin again after it", () => {
    const { app, calls, say, clock, work } = updateAtHand();
    say(waiting());
    pass(clock, 29);
    work.value = { ...READY, invoiceOpen: true };
    expect(app.update.countdown.value).toBeUndefined();
    clock.advance(minutes(20));
    expect(calls).toEqual([]);
    expect(app.update.state.value).toMatchObject({ kind: "waiting", obstacles: ["invoice-open"] });
    work.value = READY;
    expect(app.update.countdown.value?.secondsLeft).toBe(30);
    pass(clock, 30);
    expect(calls).toEqual(["installs"]);
  });

  test("what she asked for on its own screen needs no second warning", () => {
    const { app, calls, say } = updateAtHand({ state: "offered", offer: OFFER }, { watching: true });
    app.update.accept();
    say({ state: "downloading", offer: OFFER, bytes: 0 });
    say(waiting());
    expect(calls).toEqual(["told", "accept", "installs"]);
  });

  test("tables go in without a warning, once nothing is open", () => {
    const { app, calls, say, work } = updateAtHand(undefined, { work: { ...READY, invoiceOpen: true } });
    say(waiting(TABLES));
    expect(calls).toEqual([]);
    work.value = READY;
    expect(calls).toEqual(["installs"]);
    say({ state: "updated", offer: TABLES });
    expect(app.updateGate.locked.value).toBe(false);
    expect(app.updateGate.reasons()).toEqual(["countdown"]);
  });

  test("outside its hours it waits, and says so", () => {
    const { app, calls, say, clock } = updateAtHand();
    say({ state: "waiting", offer: OFFER, reasons: ["countdown", "outside-window"] });
    clock.advance(minutes(5));
    expect(app.update.state.value).toMatchObject({ kind: "waiting", obstacles: ["outside-window"] });
    expect(calls).toEqual([]);
  });

  test("a restart that a power cut left to do asks again", () => {
    const { app, say } = updateAtHand();
    say({ state: "restarting", offer: OFFER });
    expect(app.update.state.value.kind).toBe("waiting");
    expect(app.update.countdown.value?.secondsLeft).toBe(30);
  });

  test("one that failed is warned of again the next time", () => {
    const { app, calls, say, clock } = updateAtHand();
    say(waiting());
    pass(clock, 30);
    say({ state: "failed", offer: OFFER, failure: { kind: "disk-full" } });
    expect(app.updateGate.locked.value).toBe(false);
    say({ state: "idle" });
    say(waiting());
    expect(calls).toEqual(["installs"]);
    expect(app.update.countdown.value?.secondsLeft).toBe(30);
  });
});

describe("appel serveur", () => {
  test.each<[DdiFailure | undefined, object]>([
    [undefined, { kind: "answered", found: false }],
    [
      { kind: "unreachable", detail: "" },
      { kind: "failed", why: "unreachable" },
    ],
    [
      { kind: "busy", status: 429 },
      { kind: "failed", why: "server" },
    ],
    [
      { kind: "server", status: 503 },
      { kind: "failed", why: "server" },
    ],
    [{ kind: "gone" }, { kind: "failed", why: "server" }],
    [{ kind: "unauthorized" }, { kind: "failed", why: "unauthorized" }],
    [
      { kind: "refused", detail: "" },
      { kind: "failed", why: "refused" },
    ],
    [
      { kind: "malformed", detail: "" },
      { kind: "failed", why: "refused" },
    ],
  ])("%j", async (failure, expected) => {
    const { app, answer } = updateAtHand();
    const called = app.update.callServer();
    expect(app.update.call.value).toEqual({ kind: "calling" });
    answer(failure);
    await called;
    expect(app.update.call.value).toEqual(expected);
    app.update.closeCall();
    expect(app.update.call.value).toEqual({ kind: "none" });
  });

  test("says what it found, and asks the server once at a time", async () => {
    const { app, answer, calls, say } = updateAtHand();
    const called = app.update.callServer();
    await app.update.callServer();
    say({ state: "offered", offer: OFFER });
    answer();
    await called;
    expect(app.update.call.value).toEqual({ kind: "answered", found: true });
    expect(calls.filter((call) => call === "check")).toHaveLength(1);
  });

  test("an answer that comes after she left it is not shown", async () => {
    const { app, answer } = updateAtHand();
    const called = app.update.callServer();
    app.update.closeCall();
    answer({ kind: "unauthorized" });
    await called;
    expect(app.update.call.value).toEqual({ kind: "none" });
  });

  test("the last call is told in the terminal's time", () => {
    const { app, say } = updateAtHand();
    say({
      state: "idle",
      lastCheck: { at: Date.UTC(2026, 9, 14, 7, 42) as EpochMs, failure: { kind: "unreachable", detail: "" } },
    });
    expect(app.update.state.value).toEqual({
      kind: "idle",
      lastCall: { date: "2026-10-14", time: "09:42", failure: "unreachable" },
    });
  });
});

describe("why an update did not take", () => {
  const bundle = (kind: BundleRefusal["kind"]): UpdateFailure => ({ kind: "bundle", refusal: { kind, detail: "" } });
  test.each<[UpdateFailure, string, string]>([
    [{ kind: "ddi", failure: { kind: "gone" } }, "server", "ddi/gone"],
    [{ kind: "wrong-hash" }, "damaged", "wrong-hash"],
    [{ kind: "disk-full" }, "disk-full", "disk-full"],
    [{ kind: "foreign-part" }, "not-ours", "foreign-part"],
    [{ kind: "downgrade" }, "older", "downgrade"],
    [{ kind: "expired" }, "expired", "expired"],
    [bundle("signer-revoked"), "signature", "bundle/signer-revoked"],
    [bundle("clock-before-certificate"), "clock", "bundle/clock-before-certificate"],
    [bundle("truncated"), "damaged", "bundle/truncated"],
    [
      { kind: "install", failure: { kind: "wrong-compatible", wanted: "a", found: "b" } },
      "not-ours",
      "install/wrong-compatible",
    ],
    [{ kind: "install", failure: { kind: "did-not-load", detail: "" } }, "did-not-load", "install/did-not-load"],
    [
      { kind: "install", failure: { kind: "bundle", refusal: { kind: "payload-altered", detail: "" } } },
      "damaged",
      "bundle/payload-altered",
    ],
    [{ kind: "fell-back", detail: "" }, "fell-back", "fell-back"],
    [{ kind: "cancelled" }, "cancelled", "cancelled"],
  ])("%j", (failure, why, code) => {
    const { app, say } = updateAtHand();
    say({ state: "failed", offer: OFFER, failure });
    expect(app.update.state.value).toMatchObject({ kind: "failed", why, code });
  });
});
