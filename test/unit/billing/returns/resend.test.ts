import { describe, expect, it } from "vitest";
import { apply, type FollowUp } from "../../../../firmware/billing/returns/follow-up.js";
import { takeReturns } from "../../../../firmware/billing/returns/matching.js";
import type { ReturnMessage } from "../../../../firmware/billing/returns/messages.js";
import {
  chainOf,
  correct,
  explainWays,
  mendings,
  recycle,
  waysOut,
} from "../../../../firmware/billing/returns/resend.js";
import { date } from "../../../../firmware/lib/dates.js";
import { ack, bookOf, invoice, LOT, payment, refusal, reject, SIGNED, W05, withSteps } from "./invoices.js";

const DAY = date("2025-03-13");
const NEW_LOT = { number: "013", date: DAY };
const FREE = () => false;

function returned(followUp: FollowUp, ...messages: readonly ReturnMessage[]): FollowUp {
  const [only] = takeReturns(bookOf(followUp), messages).book.invoices;
  if (only === undefined) throw new Error("no invoice");
  return only;
}

const refused = returned(invoice(), refusal());
const named = returned(invoice(), refusal("Total faux", 1434));
const rejected = returned(invoice(), reject("amo", "I1002"));

function plain(text: string | undefined): string | undefined {
  return text?.replace(/[\u00A0\u202F]/g, " ").replaceAll("’", "'");
}

describe("the ways out", () => {
  const separate = (change: boolean) =>
    returned(invoice({ separateAmc: change }), payment({ amo: 5439 }), reject("amc", "I0414"));
  it.each([
    ["nothing came back", invoice(), ["send-again"]],
    ["the lot is refused", refused, ["recycle", "correct"]],
    ["the invoice is refused by name", named, ["correct"]],
    ["a share is rejected, nothing is paid", rejected, ["correct"]],
    ["the AMC is rejected, the AMO paid, in one flow", separate(false), ["ask-patient"]],
    ["the AMC is rejected, the AMO paid, in two flows", separate(true), ["amc-again", "ask-patient"]],
    ["the AMC is rejected, the AMO on its way", returned(invoice(), reject("amc", "I0414")), ["ask-patient"]],
    [
      "the AMC alone was asked, and is rejected",
      returned(invoice({ thirdParty: { amo: false, amc: true } }), reject("amc", "I0414")),
      ["correct"],
    ],
    ["both are rejected", returned(invoice(), reject("amo", "I1002"), reject("amc", "I0414")), ["correct"]],
    [
      "the AMO is rejected, the AMC paid, in two flows",
      returned(invoice({ separateAmc: true }), payment({ amc: 1917 }), reject("amo", "I1002")),
      ["claim"],
    ],
    ["too little is paid", returned(invoice(), payment({ amo: 100 })), ["claim"]],
    ["it is accepted", returned(invoice(), ack()), []],
    ["it is paid", returned(invoice(), payment({ amo: 5439, amc: 1917 })), []],
    ["it never left", invoice({}, SIGNED), []],
    ["it is corrected", withSteps(refused, { kind: "replace", at: DAY, by: 1500 }), []],
  ])("when %s", (_, followUp, ways) => {
    expect(waysOut(followUp)).toEqual(ways);
  });

  it("are said in French", () => {
    expect(plain(explainWays(["recycle", "correct"]))).toBe(
      "Remettez-la telle quelle dans un nouveau lot, ou corrigez-la : elle prendra un nouveau numéro.",
    );
    expect(plain(explainWays(["claim"]))).toBe("Ne la renvoyez pas : réclamez au payeur.");
    expect(explainWays([])).toBeUndefined();
  });
});

describe("the demand of the AMC share, in a lot of its own", () => {
  const DRE = { number: "D01", date: LOT.date };
  const AGAIN = { number: "D02", date: DAY };
  const apart = withSteps(invoice({ separateAmc: true }), { kind: "dre-in-lot", at: LOT.date, lot: DRE });
  const dreAck = (lot: typeof DRE, outcome: "accepted" | "refused") =>
    ack({
      id: `ARL-${lot.number}`,
      lot,
      date: lot.date,
      outcome:
        outcome === "accepted" ? { kind: "accepted" } : { kind: "refused", reason: "illisible", invoice: undefined },
    });

  it("is acknowledged apart: refused, only the AMC share is", () => {
    const told = returned(apart, ack(), dreAck(DRE, "refused"));
    expect(told.status).toEqual({ kind: "payment_rejected", partly: true });
    expect([told.parts.amo.state, told.parts.amc.state]).toEqual(["C", "R"]);
    expect(waysOut(told)).toEqual(["amc-again", "ask-patient"]);
    expect(returned(apart, ack(), dreAck(DRE, "accepted")).status.kind).toBe("accepted");
  });

  it("is made again in another lot after a refusal or a reject, and then waited for", () => {
    for (const why of [dreAck(DRE, "refused"), reject("amc", "I0414")]) {
      const again = withSteps(returned(apart, ack(), why), { kind: "dre-in-lot", at: DAY, lot: AGAIN });
      expect(again.status.kind).toBe("accepted");
      expect(again.parts.amc.state).toBe("C");
      expect(returned(again, reject("amc", "I0413", { date: date("2025-03-20") })).parts.amc.state).toBe("R");
      const paid = returned(again, dreAck(AGAIN, "accepted"), payment({ amo: 5439, amc: 1917 }));
      expect(paid.status.kind).toBe("paid");
    }
  });

  it("is not made twice, nor without management apart", () => {
    const twice = { kind: "dre-in-lot", at: DAY, lot: AGAIN } as const;
    expect(apply(apart, twice)).toEqual({ ok: false, error: { kind: "dre-under-way" } });
    expect(apply(invoice(), twice)).toEqual({ ok: false, error: { kind: "not-separate" } });
  });
});

describe("what to change", () => {
  it("is told for each reject, not for signals", () => {
    const both = returned(
      invoice(),
      reject("amo", "I1002"),
      reject("amc", "I0413"),
      reject("amo", "I0406", { kind: "signal" }),
    );
    const told = mendings(both);
    expect(told.map(({ code }) => code).sort()).toEqual(["I0413", "I1002"]);
    const rights = told.find(({ code }) => code === "I1002");
    expect(plain(rights?.text)).toBe("part AMO rejetée, I1002 Droits non ouverts.");
    expect(rights?.mend).toContain("Mettez à jour la Vitale");
  });
});

describe("a correction", () => {
  it("takes a new number and is linked both ways", () => {
    const made = correct(rejected, { ...W05, number: 1500 }, DAY, FREE);
    expect(made).toMatchObject({
      ok: true,
      value: {
        old: { replacedBy: 1500, status: { kind: "payment_rejected" } },
        corrected: { invoice: { number: 1500, replaces: 1434 }, status: { kind: "pending" } },
      },
    });
  });

  it("never takes a number that was given", () => {
    const taken = { ok: false, error: { kind: "number-taken", number: 1434 } };
    expect(correct(rejected, W05, DAY, FREE)).toEqual(taken);
    expect(correct(rejected, { ...W05, number: 7 }, DAY, (number) => number === 7)).toEqual({
      ok: false,
      error: { kind: "number-taken", number: 7 },
    });
    expect(correct(rejected, { ...W05, number: 1_000_000_000 }, DAY, FREE)).toEqual({
      ok: false,
      error: { kind: "bad-number", number: 1_000_000_000 },
    });
  });

  it("is made once: then the correction is corrected", () => {
    const made = correct(rejected, { ...W05, number: 1500 }, DAY, FREE);
    if (!made.ok) throw new Error("refused");
    expect(correct(made.value.old, { ...W05, number: 1501 }, DAY, FREE)).toEqual({
      ok: false,
      error: { kind: "already-replaced", by: 1500 },
    });
  });

  it.each([
    ["accepted", returned(invoice(), ack()), "not-refused"],
    ["paid", returned(invoice(), payment({ amo: 5439, amc: 1917 })), "already-settled"],
    ["half paid", returned(invoice(), payment({ amo: 5439 }), reject("amc", "I0414")), "partly-paid"],
    ["paid otherwise", returned(invoice(), payment({ amo: 1 })), "partly-paid"],
    ["not sent", invoice({}, SIGNED), "not-sent"],
  ])("is not made of what is %s", (_, followUp, why) => {
    expect(correct(followUp, { ...W05, number: 1500 }, DAY, FREE)).toMatchObject({ ok: false, error: { why } });
  });
});

describe("a recycled lot", () => {
  it("holds the same invoices under the same numbers", () => {
    const other = returned(invoice({ number: 1435 }), refusal());
    const recycled = recycle([refused, other], NEW_LOT, DAY, FREE);
    expect(recycled.ok && recycled.value.map((one) => [one.invoice.number, one.status.kind])).toEqual([
      [1434, "in_lot"],
      [1435, "in_lot"],
    ]);
  });

  it("is another lot", () => {
    const taken = (lot: unknown) => ({ ok: false, error: { kind: "lot-taken", lot } });
    expect(recycle([refused], LOT, DAY, FREE)).toEqual(taken(LOT));
    expect(recycle([refused], NEW_LOT, DAY, () => true)).toEqual(taken(NEW_LOT));
  });

  it("is all of it or nothing: one to correct keeps it back", () => {
    const other = returned(invoice({ number: 1435 }), refusal());
    expect(recycle([other, named], NEW_LOT, DAY, FREE)).toMatchObject({
      ok: false,
      error: { kind: "refused", number: 1434, error: { why: "refused-correct-only" } },
    });
  });
});

describe("the chain of corrections", () => {
  const first = withSteps(refused, { kind: "replace", at: DAY, by: 1500 });
  const second = withSteps(returned(invoice({ number: 1500, replaces: 1434 }), refusal()), {
    kind: "replace",
    at: DAY,
    by: 1600,
  });
  const third = invoice({ number: 1600, replaces: 1500 });

  it("is the same from each of its invoices", () => {
    for (const one of [first, second, third]) {
      expect(chainOf([third, first, second], one)).toEqual([1434, 1500, 1600]);
    }
  });

  it("names an absent invoice and stops there", () => {
    expect(chainOf([second], second)).toEqual([1434, 1500, 1600]);
    expect(chainOf([], third)).toEqual([1600]);
    expect(chainOf([invoice()], invoice())).toEqual([1434]);
  });

  it("does not mix billers, nor run for ever", () => {
    const theirs = invoice({ number: 1434, biller: "992222227", replaces: 5 });
    expect(chainOf([theirs, second], second)).toEqual([1434, 1500, 1600]);
    const loop = [invoice({ number: 1, replaces: 2 }), invoice({ number: 2, replaces: 1 })];
    const [one] = loop;
    expect(one && chainOf(loop, one)).toEqual([2, 1]);
  });
});
