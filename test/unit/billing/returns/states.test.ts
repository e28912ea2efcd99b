import { describe, expect, it } from "vitest";
import { explainRefusal } from "../../../../firmware/billing/returns/refusals.js";
import {
  type InvoiceStatus,
  type MoveRefusal,
  next,
  type Rejected,
  type StatusEvent,
  type StatusKind,
} from "../../../../firmware/billing/returns/states.js";
import { date } from "../../../../firmware/lib/dates.js";

const DAY = date("2025-03-10");
const LOT = { number: "012", date: DAY };
const REFUSED: Rejected = { kind: "rejected", at: DAY, reason: "illisible", named: false };

const EVENTS: readonly StatusEvent[] = [
  { kind: "validate" },
  { kind: "sign-partly", missing: "vitale" },
  { kind: "sign" },
  { kind: "unload" },
  { kind: "put-in-lot", lot: LOT },
  { kind: "leave-lot" },
  { kind: "send", at: DAY },
  { kind: "sent-by-desk", lot: LOT, at: DAY },
  { kind: "send-again", at: DAY },
  { kind: "replace" },
  { kind: "dre-in-lot", lot: LOT },
  { kind: "no-ack-expected", at: DAY },
  { kind: "ack-accepted", at: DAY },
  { kind: "ack-refused", at: DAY, reason: "illisible", named: false },
  { kind: "paid" },
  { kind: "payment-rejected", partly: false },
  { kind: "paid-otherwise" },
];

/** `statuts_facture.csv` and billing.md §3.3, written out: what each event of `EVENTS` leads to, in its order. */
const TABLE: readonly (readonly [name: string, from: InvoiceStatus, outcomes: string])[] = [
  [
    "pending",
    { kind: "pending" },
    `validated no-number-yet no-number-yet no-number-yet no-number-yet not-in-a-lot not-in-a-lot not-unloaded
     not-sent not-sent no-number-yet not-sent not-sent not-sent not-sent not-sent not-sent`,
  ],
  [
    "validated",
    { kind: "validated" },
    `number-already-given signed_desync signed not-signed not-signed not-in-a-lot not-in-a-lot not-unloaded
     not-sent not-sent not-signed not-sent not-sent not-sent not-sent not-sent not-sent`,
  ],
  [
    "signed by one card",
    { kind: "signed_desync", missing: "vitale" },
    `number-already-given already-signed signed not-signed not-signed not-in-a-lot not-in-a-lot not-unloaded
     not-sent not-sent not-signed not-sent not-sent not-sent not-sent not-sent not-sent`,
  ],
  [
    "signed",
    { kind: "signed" },
    `number-already-given already-signed already-signed unloaded in_lot not-in-a-lot not-in-a-lot not-unloaded
     not-sent not-sent not-in-a-lot not-sent not-sent not-sent not-sent not-sent not-sent`,
  ],
  [
    "unloaded",
    { kind: "unloaded" },
    `number-already-given already-signed already-signed already-handed-over already-handed-over not-in-a-lot
     not-in-a-lot sent not-sent not-sent unloaded not-sent accepted rejected paid payment_rejected anomaly`,
  ],
  [
    "in its first lot",
    { kind: "in_lot", lot: LOT, before: { kind: "signed" } },
    `number-already-given already-signed already-signed in-a-lot in-a-lot signed sent not-unloaded not-sent
     in-a-lot in_lot not-sent not-sent not-sent not-sent not-sent not-sent`,
  ],
  [
    "recycled in another lot",
    { kind: "in_lot", lot: LOT, before: REFUSED },
    `number-already-given already-signed already-signed in-a-lot in-a-lot rejected sent not-unloaded not-sent
     in-a-lot in_lot in-a-lot in-a-lot in-a-lot paid payment_rejected anomaly`,
  ],
  [
    "sent",
    { kind: "sent", lot: LOT, at: DAY },
    `number-already-given already-signed already-signed already-sent already-sent not-in-a-lot not-in-a-lot
     not-unloaded sent not-refused sent no_ack_needed accepted rejected paid payment_rejected anomaly`,
  ],
  [
    "accepted",
    { kind: "accepted", at: DAY },
    `number-already-given already-signed already-signed already-accepted already-accepted not-in-a-lot
     not-in-a-lot not-unloaded already-accepted not-refused accepted already-accepted accepted rejected paid
     payment_rejected anomaly`,
  ],
  [
    "refused with its lot",
    REFUSED,
    `number-already-given already-signed already-signed refused-recycle-or-correct in_lot not-in-a-lot
     not-in-a-lot not-unloaded refused-recycle-or-correct rejected refused-recycle-or-correct
     refused-recycle-or-correct accepted rejected paid payment_rejected anomaly`,
  ],
  [
    "refused by name",
    { ...REFUSED, named: true },
    `number-already-given already-signed already-signed refused-correct-only refused-correct-only not-in-a-lot
     not-in-a-lot not-unloaded refused-correct-only rejected refused-correct-only refused-correct-only accepted
     rejected paid payment_rejected anomaly`,
  ],
  [
    "without acknowledgement to come",
    { kind: "no_ack_needed", at: DAY },
    `number-already-given already-signed already-signed already-sent already-sent not-in-a-lot not-in-a-lot
     not-unloaded already-sent not-refused no_ack_needed already-sent accepted rejected paid payment_rejected
     anomaly`,
  ],
  [
    "paid",
    { kind: "paid" },
    `number-already-given already-signed already-signed already-accepted already-accepted not-in-a-lot
     not-in-a-lot not-unloaded already-accepted already-settled already-settled already-settled already-settled
     already-settled paid payment_rejected anomaly`,
  ],
  [
    "rejected at payment",
    { kind: "payment_rejected", partly: false },
    `number-already-given already-signed already-signed refused-correct-only refused-correct-only not-in-a-lot
     not-in-a-lot not-unloaded already-accepted payment_rejected payment_rejected already-settled already-settled
     already-settled paid payment_rejected anomaly`,
  ],
  [
    "rejected for one share, paid for the other",
    { kind: "payment_rejected", partly: true },
    `number-already-given already-signed already-signed partly-paid partly-paid not-in-a-lot not-in-a-lot
     not-unloaded already-accepted partly-paid payment_rejected already-settled already-settled already-settled
     paid payment_rejected anomaly`,
  ],
  [
    "paid otherwise than asked",
    { kind: "anomaly" },
    `number-already-given already-signed already-signed already-accepted already-accepted not-in-a-lot
     not-in-a-lot not-unloaded already-accepted partly-paid anomaly already-settled already-settled
     already-settled paid payment_rejected anomaly`,
  ],
];

const cases = TABLE.flatMap(([name, from, outcomes]) => {
  const wanted = outcomes.trim().split(/\s+/);
  if (wanted.length !== EVENTS.length) throw new Error(`${name}: ${wanted.length} outcomes`);
  return EVENTS.map((event, at) => ({ name, event: event.kind, from, with: event, wanted: wanted[at] }));
});

describe("the states of an invoice", () => {
  it.each(cases)("$name, $event: $wanted", ({ from, with: event, wanted }) => {
    const moved = next(from, event);
    expect(moved.ok ? moved.value.kind : moved.error.why).toBe(wanted);
    if (!moved.ok) {
      expect(moved.error).toMatchObject({ kind: "impossible-move", from: from.kind, event: event.kind });
      expect(explainRefusal(moved.error.why)).toMatch(/^[A-Z].*\.$/);
    }
  });

  it("are all in the table", () => {
    const kinds: Record<StatusKind, true> = {
      pending: true,
      validated: true,
      signed_desync: true,
      signed: true,
      unloaded: true,
      in_lot: true,
      sent: true,
      accepted: true,
      rejected: true,
      no_ack_needed: true,
      paid: true,
      payment_rejected: true,
      anomaly: true,
    };
    expect(new Set(TABLE.map(([, { kind }]) => kind))).toEqual(new Set(Object.keys(kinds)));
  });

  it("are never left by an impossible move in a way that money would be asked twice", () => {
    const settled = TABLE.filter(([, { kind }]) => ["accepted", "paid", "anomaly"].includes(kind));
    for (const [, from] of settled) {
      for (const event of EVENTS) {
        const moved = next(from, event);
        if (moved.ok) expect(["in_lot", "sent", "unloaded"]).not.toContain(moved.value.kind);
      }
    }
  });
});

describe("a move keeps what it knows", () => {
  it("takes the lot along when it leaves", () => {
    const sent = next({ kind: "in_lot", lot: LOT, before: { kind: "signed" } }, { kind: "send", at: DAY });
    expect(sent).toEqual({ ok: true, value: { kind: "sent", lot: LOT, at: DAY } });
  });

  it("counts a second sending from its own day", () => {
    const later = date("2025-03-14");
    const again = next({ kind: "sent", lot: LOT, at: DAY }, { kind: "send-again", at: later });
    expect(again).toEqual({ ok: true, value: { kind: "sent", lot: LOT, at: later } });
  });

  it("gives a refused invoice its refusal back when it leaves the new lot", () => {
    const recycled = next(REFUSED, { kind: "put-in-lot", lot: LOT });
    expect(recycled).toEqual({ ok: true, value: { kind: "in_lot", lot: LOT, before: REFUSED } });
    expect(recycled.ok && next(recycled.value, { kind: "leave-lot" })).toEqual({ ok: true, value: REFUSED });
  });

  it("tells which card is missing, and why a lot was refused", () => {
    expect(next({ kind: "validated" }, { kind: "sign-partly", missing: "cps" })).toEqual({
      ok: true,
      value: { kind: "signed_desync", missing: "cps" },
    });
    const refused = { kind: "ack-refused", at: DAY, reason: "total faux", named: true } as const;
    expect(next({ kind: "sent", lot: LOT, at: DAY }, refused)).toEqual({
      ok: true,
      value: { kind: "rejected", at: DAY, reason: "total faux", named: true },
    });
  });
});

describe("each refusal", () => {
  const all: Record<MoveRefusal, true> = {
    "no-number-yet": true,
    "number-already-given": true,
    "not-signed": true,
    "already-signed": true,
    "already-handed-over": true,
    "not-in-a-lot": true,
    "in-a-lot": true,
    "not-sent": true,
    "already-sent": true,
    "already-accepted": true,
    "already-settled": true,
    "refused-recycle-or-correct": true,
    "refused-correct-only": true,
    "partly-paid": true,
    "not-refused": true,
    "not-unloaded": true,
  };

  it("can happen", () => {
    const met = new Set(cases.map(({ wanted }) => wanted));
    expect(Object.keys(all).filter((why) => !met.has(why))).toEqual([]);
  });
});
