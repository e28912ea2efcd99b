import { describe, expect, test } from "vitest";
import { type Place, type RouteParts, routeOf } from "../../../firmware/flows/route.js";
import type { SessionState } from "../../../firmware/flows/session/types.js";
import type { SignState } from "../../../firmware/flows/sign/types.js";
import { CABINET, NURSE } from "../../support/session-fake.js";
import { draftOf, visitAtHand } from "../../support/visit.js";

const OPEN: SessionState = {
  kind: "open",
  session: { professional: NURSE, situation: CABINET, biller: "266001453", insertion: 1 },
};
const SIGNING: SignState = {
  kind: "signing",
  draft: draftOf(),
  number: 1,
  steps: [],
  waiting: undefined,
  cancellable: true,
  cancelAsked: false,
};
const FAILED: SignState = { kind: "failed", draft: draftOf(), error: { kind: "disk-full" } };

const at = (change: Partial<RouteParts>) =>
  routeOf({
    places: ["home"],
    session: OPEN,
    patient: { kind: "none" },
    visit: { kind: "none" },
    sign: { kind: "idle" },
    invoices: { kind: "none" },
    prescribers: { kind: "none" },
    favourites: { kind: "none" },
    workstation: { kind: "none" },
    readerMode: { kind: "off" },
    update: { kind: "no-server" },
    ...change,
  });
const visit = (step: Parameters<typeof draftOf>[0] = {}) => visitAtHand(draftOf(step)).app.visit.state.peek();
const prescribers: RouteParts["prescribers"] = { kind: "list", query: "", rows: [], purpose: "pick" };

describe("before the session is open", () => {
  test.each<[SessionState, string]>([
    [{ kind: "locked" }, "locked"],
    [{ kind: "reading" }, "locked"],
    [{ kind: "refused", error: { kind: "blocked", code: "F002" } }, "card-refused"],
    [{ kind: "blocked", identity: undefined }, "cps-blocked"],
    [{ kind: "fiche", professional: NURSE }, "fiche"],
    [{ kind: "situation", professional: NURSE }, "situation"],
  ])("%j", (session, kind) => {
    expect(at({ session, places: ["home", "visit"], visit: visit() }).kind).toBe(kind);
  });

  test("settings open without a card, and nothing else does", () => {
    expect(at({ session: { kind: "locked" }, places: ["home", "settings"] }).kind).toBe("settings");
    expect(at({ session: { kind: "locked" }, places: ["home", "settings", "invoices"] }).kind).toBe("locked");
  });

  test("a signature that waits for the card is on the screen until the code is asked", () => {
    expect(at({ session: { kind: "locked" }, sign: SIGNING }).kind).toBe("signing");
    expect(at({ session: { kind: "blocked", identity: undefined }, sign: SIGNING }).kind).toBe("cps-blocked");
  });
});

describe("a chapter whose flow shows nothing yields to the one under it", () => {
  test.each<[readonly Place[], Partial<RouteParts>, object]>([
    [["home", "visit"], {}, { kind: "home" }],
    [["home", "visit"], { visit: visit() }, { kind: "visit", step: "hub" }],
    [["home", "visit", "patient"], { visit: visit() }, { kind: "visit", step: "hub" }],
    [["home", "visit", "prescribers"], { visit: visit(), prescribers }, { kind: "prescribers" }],
    [["home", "favourites", "favourite-act-search"], {}, { kind: "home" }],
    [["home", "result"], {}, { kind: "home" }],
    [["home", "invoices"], {}, { kind: "home" }],
  ])("%j", (places, change, route) => {
    expect(at({ places, ...change })).toEqual(route);
  });
});

test("a signature, and one that failed, are over any chapter", () => {
  for (const sign of [SIGNING, FAILED]) {
    expect(at({ sign, places: ["home", "visit"], visit: visit() }).kind).toBe("signing");
  }
});
