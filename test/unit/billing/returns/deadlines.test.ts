import { describe, expect, it } from "vitest";
import { deadlineOf, keepUntil, urgentOf } from "../../../../firmware/billing/returns/deadlines.js";
import { takeReturns } from "../../../../firmware/billing/returns/matching.js";
import type { ReturnMessage } from "../../../../firmware/billing/returns/messages.js";
import { date } from "../../../../firmware/lib/dates.js";
import { ack, bookOf, invoice, LOT, MADE, payment, refusal, SIGNED, withSteps } from "./invoices.js";

const BEFORE_MAY = date("2025-04-30");
const on = (today: string, department?: string) => ({ today: date(today), department });
const made = (thirdParty: { amo: boolean; amc: boolean }) => invoice({ madeOn: BEFORE_MAY, thirdParty }, SIGNED);

function returned(followUp: ReturnType<typeof invoice>, ...messages: readonly ReturnMessage[]) {
  const [only] = takeReturns(bookOf(followUp), messages).book.invoices;
  if (only === undefined) throw new Error("no invoice");
  return only;
}

/** French typography put back to ordinary spaces and apostrophes. */
function plain(text: string | undefined): string | undefined {
  return text?.replace(/[\u00A0\u202F]/g, " ").replaceAll("’", "'");
}

describe("the limit to send (R161-47)", () => {
  it("is eight working days with third-party payment", () => {
    // 2, 5, 6, 7, 9, 12, 13, 14 May: 1 and 8 May are holidays.
    const deadline = deadlineOf(made({ amo: true, amc: false }), on("2025-05-09"));
    expect(deadline).toMatchObject({ kind: "send", limit: "2025-05-14", alarm: "2025-05-12", state: "fine" });
    expect(deadlineOf(made({ amo: false, amc: true }), on("2025-05-09"))?.limit).toBe("2025-05-14");
  });

  it("is three when the patient pays", () => {
    const deadline = deadlineOf(made({ amo: false, amc: false }), on("2025-04-30"));
    expect(deadline).toMatchObject({ kind: "send", limit: "2025-05-06", alarm: "2025-05-02", state: "fine" });
  });

  it.each([
    ["2025-05-11", "fine", "Facture 000001434 : à envoyer au plus tard le 14/05/2025, dans 3 jours ouvrés."],
    ["2025-05-12", "alarm", "Facture 000001434 : à envoyer au plus tard le 14/05/2025, dans 2 jours ouvrés."],
    ["2025-05-13", "alarm", "Facture 000001434 : à envoyer au plus tard le 14/05/2025, dans 1 jour ouvré."],
    ["2025-05-14", "alarm", "Facture 000001434 : à envoyer aujourd'hui, dernier jour."],
    ["2025-05-15", "late", "Facture 000001434 : à envoyer, la limite du 14/05/2025 est passée depuis 1 jour ouvré."],
    ["2025-05-18", "late", "Facture 000001434 : à envoyer, la limite du 14/05/2025 est passée depuis 2 jours ouvrés."],
  ])("on %s is %s", (today, state, sentence) => {
    const deadline = deadlineOf(made({ amo: true, amc: true }), on(today));
    expect(deadline?.state).toBe(state);
    expect(plain(deadline?.sentence)).toBe(sentence);
  });

  it("knows the holidays of the department", () => {
    const invoiceBeforeEaster = invoice({ madeOn: date("2025-04-17"), thirdParty: { amo: false, amc: false } }, SIGNED);
    expect(deadlineOf(invoiceBeforeEaster, on("2025-04-17"))?.limit).toBe("2025-04-23");
    expect(deadlineOf(invoiceBeforeEaster, on("2025-04-17", "57"))?.limit).toBe("2025-04-24");
  });

  it("tells a limit that passed over a weekend without counting days", () => {
    // Made on Tuesday 4 March: 5, 6, 7; Saturday 8 is past it, with no working day in between.
    const late = invoice({ madeOn: date("2025-03-04"), thirdParty: { amo: false, amc: false } }, SIGNED);
    expect(plain(deadlineOf(late, on("2025-03-08"))?.sentence)).toBe(
      "Facture 000001434 : à envoyer, la limite du 07/03/2025 est passée.",
    );
  });

  it("runs while half signed, in a first lot, and with the desk, which it names", () => {
    const half = invoice({}, [
      { kind: "validate", at: MADE },
      { kind: "sign-partly", at: LOT.date, missing: "vitale" },
    ]);
    expect(deadlineOf(half, on("2025-03-04"))?.kind).toBe("send");
    const inLot = withSteps(invoice({}, SIGNED), { kind: "put-in-lot", at: LOT.date, lot: LOT });
    expect(deadlineOf(inLot, on("2025-03-04"))?.kind).toBe("send");
    const unloaded = withSteps(invoice({}, SIGNED), { kind: "unload", at: LOT.date });
    expect(plain(deadlineOf(unloaded, on("2025-03-04"))?.sentence)).toContain(
      "à envoyer depuis le logiciel du cabinet",
    );
  });

  it("does not run for what is not secured", () => {
    expect(deadlineOf(invoice({ securing: "0" }, SIGNED), on("2025-12-01"))).toBeUndefined();
  });
});

describe("after sending", () => {
  // Sent on Tuesday 4 March.
  it("waits two working days for the acknowledgement, and leaves nothing to do meanwhile", () => {
    const fine = deadlineOf(invoice(), on("2025-03-05"));
    expect(fine).toMatchObject({ kind: "acknowledgement", limit: "2025-03-06", alarm: "2025-03-06", state: "fine" });
    expect(deadlineOf(invoice(), on("2025-03-06"))?.state).toBe("alarm");
  });

  it("is sent again within two more", () => {
    const again = deadlineOf(invoice(), on("2025-03-07"));
    expect(again).toMatchObject({ kind: "resend", limit: "2025-03-10", alarm: "2025-03-06", state: "alarm" });
    expect(deadlineOf(invoice(), on("2025-03-11"))?.state).toBe("late");
  });

  it("goes on paper after a second failure", () => {
    const twice = withSteps(invoice(), { kind: "send-again", at: date("2025-03-07") });
    expect(deadlineOf(twice, on("2025-03-10"))).toMatchObject({ kind: "acknowledgement", limit: "2025-03-11" });
    expect(deadlineOf(twice, on("2025-03-12"))).toMatchObject({ kind: "paper", limit: "2025-03-13" });
  });

  it("runs two working days from a refusal, also in the new lot, until that one leaves", () => {
    const refused = returned(invoice(), refusal());
    expect(deadlineOf(refused, on("2025-03-05"))).toMatchObject({
      kind: "resend",
      limit: "2025-03-07",
      state: "alarm",
    });
    const lot = { number: "013", date: date("2025-03-06") };
    const recycled = withSteps(refused, { kind: "put-in-lot", at: lot.date, lot });
    expect(deadlineOf(recycled, on("2025-03-06"))).toMatchObject({ kind: "resend", limit: "2025-03-07" });
    const gone = withSteps(recycled, { kind: "send", at: lot.date });
    expect(deadlineOf(gone, on("2025-03-06"))).toMatchObject({ kind: "acknowledgement", limit: "2025-03-10" });
  });

  it("waits for nothing once received, paid, corrected, or when no acknowledgement comes", () => {
    const today = on("2026-01-01");
    expect(deadlineOf(returned(invoice(), ack()), today)).toBeUndefined();
    expect(deadlineOf(returned(invoice(), payment({ amo: 5439, amc: 1917 })), today)).toBeUndefined();
    expect(deadlineOf(invoice({ securing: "5" }), today)).toBeUndefined();
    const corrected = withSteps(returned(invoice(), refusal()), { kind: "replace", at: date("2025-03-06"), by: 1500 });
    expect(deadlineOf(corrected, today)).toBeUndefined();
  });

  it("keeps the copy ninety days from the last sending", () => {
    // 4 March + 90 days: 27 in March, 30, 31, 2 in June.
    expect(keepUntil(invoice())).toBe("2025-06-02");
    expect(keepUntil(withSteps(invoice(), { kind: "send-again", at: date("2025-03-07") }))).toBe("2025-06-05");
    expect(keepUntil(invoice({}, SIGNED))).toBeUndefined();
  });
});

describe("what presses most", () => {
  const late = invoice({ number: 3, madeOn: date("2025-02-03") }, SIGNED);
  const laterStill = invoice({ number: 2, madeOn: date("2025-01-06") }, SIGNED);
  const soon = invoice({ number: 4, madeOn: date("2025-02-24") }, SIGNED);
  const sameDay = invoice({ number: 1, madeOn: date("2025-02-24") }, SIGNED);
  const calm = invoice({ number: 5, madeOn: date("2025-03-05") }, SIGNED);

  it("comes first: by limit, then by number; what is fine is left out", () => {
    // 24 February + 8 working days: Thursday 6 March.
    const urgent = urgentOf([soon, calm, late, sameDay, laterStill], on("2025-03-05"));
    expect(urgent.invoices.map(({ number, deadline }) => [number, deadline.state])).toEqual([
      [2, "late"],
      [3, "late"],
      [1, "alarm"],
      [4, "alarm"],
    ]);
    expect(plain(urgent.headline)).toBe("2 factures en retard, 2 factures à suivre avant le 06/03/2025");
  });

  it("is said for one, and not at all for none", () => {
    expect(plain(urgentOf([late], on("2025-03-05")).headline)).toBe("1 facture en retard");
    expect(plain(urgentOf([soon], on("2025-03-05")).headline)).toBe("1 facture à suivre avant le 06/03/2025");
    expect(urgentOf([calm], on("2025-03-05"))).toEqual({ invoices: [], headline: undefined });
  });
});
