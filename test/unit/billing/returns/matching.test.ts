import { describe, expect, it } from "vitest";
import { findInvoice, takeReturns } from "../../../../firmware/billing/returns/matching.js";
import { totalsOf } from "../../../../firmware/billing/returns/totals.js";
import { transferGaps } from "../../../../firmware/billing/returns/transfers.js";
import { date } from "../../../../firmware/lib/dates.js";
import {
  ack,
  BILLER,
  bookOf,
  invoice,
  LOT,
  NEW_LOT,
  only,
  payment,
  refusal,
  reject,
  SIGNED,
  take,
  withSteps,
} from "./invoices.js";

/** French typography put back to ordinary spaces and apostrophes. */
function plain(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, " ").replaceAll("’", "'");
}

const texts = (taken: ReturnType<typeof takeReturns>) => taken.findings.map(({ text }) => plain(text));

describe("an acknowledgement", () => {
  it("is for every invoice of the lot", () => {
    const taken = takeReturns(bookOf(invoice({ number: 1 }), invoice({ number: 2 })), [ack()]);
    expect(taken.book.invoices.map(({ status }) => status)).toEqual([
      { kind: "accepted", at: "2025-03-05" },
      { kind: "accepted", at: "2025-03-05" },
    ]);
    expect(texts(taken)).toEqual(["Lot 012 du 04/03/2025 : 2 factures, accusé de réception positif."]);
  });

  it("refuses the whole lot, and names the one at fault", () => {
    const taken = takeReturns(bookOf(invoice({ number: 1 }), invoice({ number: 2 })), [refusal("Total faux", 2)]);
    expect(taken.book.invoices.map(({ status }) => status)).toEqual([
      { kind: "rejected", at: "2025-03-05", reason: "Total faux", named: false },
      { kind: "rejected", at: "2025-03-05", reason: "Total faux", named: true },
    ]);
    expect(texts(taken)).toEqual([
      "Lot 012 du 04/03/2025 : 2 factures, lot refusé. Motif : Total faux. Facture en cause : 000000002.",
    ]);
  });

  it("is no other biller's, no other lot's, nor that of an older lot of the same number", () => {
    const others = [
      ack({ biller: "992222227" }),
      ack({ lot: { ...LOT, number: "013" } }),
      ack({ lot: { ...LOT, date: date("2023-03-04") } }),
    ];
    const taken = take(invoice(), ...others);
    expect(only(taken.book).status.kind).toBe("sent");
    expect(taken.book.unmatched).toHaveLength(3);
    expect(taken.findings.map((finding) => finding.kind === "unmatched" && finding.why)).toEqual([
      "unknown-lot",
      "unknown-lot",
      "unknown-lot",
    ]);
  });

  it("counts for the lot the invoice is in now", () => {
    const refused = only(take(invoice(), refusal()).book);
    const recycled = withSteps(
      refused,
      { kind: "put-in-lot", at: NEW_LOT.date, lot: NEW_LOT },
      { kind: "send", at: NEW_LOT.date },
    );
    expect(recycled.status.kind).toBe("sent");
    // A late word on the first lot changes nothing.
    expect(only(take(recycled, ack({ date: date("2025-03-07") })).book).status.kind).toBe("sent");
    expect(only(take(recycled, ack({ lot: NEW_LOT, date: date("2025-03-07") })).book).status.kind).toBe("accepted");
  });

  it("that comes later takes back the one before; on the same day the lot is received", () => {
    const later = ack({ date: date("2025-03-06") });
    expect(only(take(invoice(), refusal(), later).book).status.kind).toBe("accepted");
    expect(only(take(invoice(), ack(), { ...refusal(), date: later.date }).book).status.kind).toBe("rejected");
    expect(only(take(invoice(), ack(), refusal()).book).status.kind).toBe("accepted");
  });

  it("is not waited for in degraded mode, and taken when it comes", () => {
    const degraded = invoice({ securing: "5" });
    expect(degraded.status).toEqual({ kind: "no_ack_needed", at: "2025-03-04" });
    expect(only(take(degraded, refusal()).book).status.kind).toBe("rejected");
  });

  it("waits while an invoice of the lot is not noted as sent", () => {
    const inLot = withSteps(invoice({}, SIGNED), { kind: "put-in-lot", at: LOT.date, lot: LOT });
    const taken = take(inLot, ack());
    expect(taken.findings).toMatchObject([{ kind: "unmatched", why: "not-sent" }]);
    const sent = withSteps(only(taken.book), { kind: "send", at: LOT.date });
    const again = takeReturns({ ...taken.book, invoices: [sent] }, []);
    expect(only(again.book).status.kind).toBe("accepted");
    expect(again.book.unmatched).toEqual([]);
    expect(again.findings).toMatchObject([{ kind: "acknowledged", invoices: [1434] }]);
  });
});

describe("a payment", () => {
  it("to the cent of both shares ends it", () => {
    const taken = take(invoice(), ack(), payment({ amo: 5439, amc: 1917 }));
    const paid = only(taken.book);
    expect(paid.status).toEqual({ kind: "paid" });
    expect(paid.parts).toEqual({
      amo: { state: "P", expected: 5439, paid: 5439, due: 0 },
      amc: { state: "P", expected: 1917, paid: 1917, due: 0 },
    });
    expect(texts(taken).slice(1)).toEqual([
      "Facture 000001434 : part AMO payée, 54,39 €. Rien ne reste dû.",
      "Facture 000001434 : part AMC payée, 19,17 €. Rien ne reste dû.",
    ]);
  });

  it("of one share leaves the other pending", () => {
    const half = only(take(invoice(), ack(), payment({ amo: 5439 })).book);
    expect(half.status.kind).toBe("accepted");
    expect([half.parts.amo.state, half.parts.amc.state]).toEqual(["P", "C"]);
  });

  it("of less is an anomaly until the rest comes", () => {
    const first = take(invoice(), payment({ amo: 2000, amc: 1917 }));
    expect(only(first.book)).toMatchObject({
      status: { kind: "anomaly" },
      parts: { amo: { state: "A", paid: 2000, due: 3439 } },
    });
    expect(texts(first)[0]).toBe(
      "Facture 000001434 : part AMO payée en partie, 20,00 € sur 54,39 €. Reste dû : 34,39 €.",
    );
    const rest = takeReturns(first.book, [payment({ amo: 3439, transfer: "V2", day: "2025-03-20" })]);
    expect(only(rest.book)).toMatchObject({ status: { kind: "paid" }, parts: { amo: { state: "P", paid: 5439 } } });
    expect(texts(rest)).toEqual(["Facture 000001434 : part AMO payée, 34,39 €. Rien ne reste dû."]);
  });

  it("of more is an anomaly, with what is too much", () => {
    const taken = take(invoice(), payment({ amo: 5489 }));
    expect(only(taken.book).parts.amo).toEqual({ state: "A", expected: 5439, paid: 5489, due: -50 });
    expect(texts(taken)).toEqual(["Facture 000001434 : part AMO trop payée, 54,89 €. Trop-perçu : 0,50 €."]);
  });

  it("that nobody waits for is an anomaly", () => {
    const advanced = invoice({ thirdParty: { amo: false, amc: false } });
    expect(advanced.parts.amo).toEqual({ state: "none", expected: 0, paid: 0, due: 0 });
    const taken = take(advanced, payment({ amo: 5439 }));
    expect(only(taken.book)).toMatchObject({ status: { kind: "anomaly" }, parts: { amo: { state: "A", due: -5439 } } });
    expect(texts(taken)).toEqual(["Facture 000001434 : part AMO payée, 54,39 €, alors que rien n'était attendu."]);
  });

  it("of nothing is an anomaly where something is due, and none where nothing is", () => {
    expect(only(take(invoice(), payment({ amo: 0 })).book).parts.amo.state).toBe("A");
    const advanced = invoice({ thirdParty: { amo: false, amc: true } });
    expect(only(take(advanced, payment({ amo: 0 })).book).parts.amo.state).toBe("none");
  });

  it("told twice counts once, and says so", () => {
    const taken = take(invoice(), payment({ amo: 5439 }), payment({ amo: 5439 }));
    expect(only(taken.book).parts.amo.paid).toBe(5439);
    expect(taken.findings.map(({ kind }) => kind)).toEqual(["paid", "doubled"]);
    expect(texts(taken)[1]).toBe("Paiement du 12/03/2025, facture 000001434 : déjà reçu, compté une seule fois.");
  });

  it("of one transfer told with two amounts counts for the smaller, and is an anomaly", () => {
    const taken = take(invoice(), payment({ amo: 5439 }), payment({ amo: 5400 }));
    expect(only(taken.book).parts.amo).toEqual({ state: "A", expected: 5439, paid: 5400, due: 39 });
    expect(taken.findings).toMatchObject([{ kind: "paid" }, { kind: "paid", result: "contradicted" }]);
    // Even where the smaller one is what was asked.
    expect(only(take(invoice(), payment({ amo: 5439 }), payment({ amo: 6000 })).book).parts.amo.state).toBe("A");
  });

  it("of two transfers counts twice", () => {
    const taken = take(invoice(), payment({ amo: 5439 }), payment({ amo: 5439, transfer: "V2" }));
    expect(only(taken.book).parts.amo).toMatchObject({ state: "A", paid: 10878, due: -5439 });
  });

  it("proves that the lot was received, whatever was acknowledged", () => {
    const taken = take(invoice(), refusal(), payment({ amo: 5439, amc: 1917 }));
    expect(only(taken.book).status.kind).toBe("paid");
    expect(texts(taken)[1]).toContain("Son lot avait pourtant été refusé : ne la renvoyez pas.");
  });

  it("from another payer, or of another amount asked, is told", () => {
    const known = invoice({ payers: { amo: "1911" } });
    // Leading zeros make no difference.
    expect(take(known, payment({ amo: 5439, payer: "01911" })).findings).toMatchObject([{ notes: [] }]);
    const other = take(known, payment({ amo: 5439, payer: "01750", asked: 5400 }));
    expect(other.findings).toMatchObject([
      {
        notes: [
          { kind: "other-payer", wanted: "1911" },
          { kind: "asked-differs", read: 5400, asked: 5439 },
        ],
      },
    ]);
    expect(texts(other)[0]).toBe(
      "Facture 000001434 : part AMO payée, 54,39 €. Rien ne reste dû. Le payeur n'est pas celui attendu (1911). Le payeur a lu 54,00 € demandés, au lieu de 54,39 €.",
    );
  });

  it("fits an invoice that the desk sends without telling", () => {
    const unloaded = withSteps(invoice({}, SIGNED), { kind: "unload", at: LOT.date });
    expect(only(take(unloaded, payment({ amo: 5439, amc: 1917 })).book).status.kind).toBe("paid");
  });
});

describe("a late payment", () => {
  it("for an invoice that is corrected warns of a second one", () => {
    const refused = only(take(invoice(), refusal()).book);
    const corrected = withSteps(refused, { kind: "replace", at: date("2025-03-06"), by: 1500 });
    const taken = take(corrected, payment({ amo: 5439, amc: 1917 }));
    expect(taken.findings).toMatchObject([
      { notes: [{ kind: "late-replaced", by: 1500 }, { kind: "after-refusal" }] },
      { notes: [{ kind: "late-replaced", by: 1500 }, {}] },
    ]);
    expect(texts(taken)[0]).toContain(
      "Paiement tardif : elle est corrigée par la facture 000001500, qui pourrait être payée aussi.",
    );
    expect(only(taken.book)).toMatchObject({ status: { kind: "paid" }, replacedBy: 1500 });
  });

  it("for an invoice that was sent twice warns of a second one, but not for what was paid before", () => {
    const twice = withSteps(invoice(), { kind: "send-again", at: date("2025-03-07") });
    expect(take(twice, payment({ amo: 5439 })).findings).toMatchObject([{ notes: [{ kind: "late-sent-again" }] }]);
    expect(take(twice, payment({ amo: 5439, day: "2025-03-06" })).findings).toMatchObject([{ notes: [] }]);
  });

  it("comes after the time of keeping", () => {
    // Sent on 4 March: kept until 2 June.
    expect(take(invoice(), payment({ amo: 5439, day: "2025-06-02" })).findings).toMatchObject([{ notes: [] }]);
    expect(take(invoice(), payment({ amo: 5439, day: "2025-06-03" })).findings).toMatchObject([
      { notes: [{ kind: "late-kept", until: "2025-06-02" }] },
    ]);
  });
});

describe("a reject", () => {
  it("of a share rejects the invoice, with the label of the code", () => {
    const taken = take(invoice(), ack(), reject("amo", "I1002"));
    expect(only(taken.book)).toMatchObject({
      status: { kind: "payment_rejected", partly: false },
      parts: { amo: { state: "R" }, amc: { state: "C" } },
    });
    expect(texts(taken)[1]).toBe("Facture 000001434 : part AMO rejetée, I1002 Droits non ouverts.");
  });

  it("is told when the other share is paid", () => {
    const taken = take(invoice(), payment({ amo: 5439 }), reject("amc", "I0414"));
    expect(only(taken.book).status).toEqual({ kind: "payment_rejected", partly: true });
  });

  it("of one act only announces another amount", () => {
    const acts = take(invoice(), reject("amo", "I0404", { level: "act" }));
    expect(only(acts.book)).toMatchObject({ status: { kind: "anomaly" }, parts: { amo: { state: "A", paid: 0 } } });
    expect(texts(acts)[0]).toContain("part AMO, un acte rejeté, I0404");
  });

  it("counts no more once the share is paid", () => {
    const taken = take(invoice(), reject("amo", "I1002"), payment({ amo: 5439, amc: 1917 }));
    expect(only(taken.book).status.kind).toBe("paid");
  });

  it("of an unknown code takes the label of the tables, else the payer's", () => {
    const lookup = (code: string) =>
      code === "R0101" ? { kind: "reject" as const, label: "Grand régime" } : undefined;
    const taken = takeReturns(bookOf(invoice()), [reject("amo", "R0101"), reject("amo", "R0999")], lookup);
    expect(texts(taken)).toEqual([
      "Facture 000001434 : part AMO rejetée, R0101 Grand régime.",
      "Facture 000001434 : part AMO rejetée, R0999 libellé du payeur.",
    ]);
  });

  it("is not a signal, which changes nothing", () => {
    const taken = take(invoice(), ack(), reject("amo", "I0406", { kind: "signal" }));
    expect(only(taken.book).status.kind).toBe("accepted");
    expect(texts(taken)[1]).toContain("part AMO, signalement, I0406");
  });
});

describe("a return that fits nothing", () => {
  it("is kept once, told once, and tried again when its invoice is there", () => {
    const empty = bookOf();
    const first = takeReturns(empty, [payment({ amo: 5439, amc: 1917 })]);
    expect(first.findings).toMatchObject([{ kind: "unmatched", why: "unknown-invoice" }]);
    const again = takeReturns(first.book, [payment({ amo: 5439, amc: 1917 })]);
    expect(again.book).toEqual(first.book);
    expect(again.findings.map(({ kind }) => kind)).toEqual(["doubled"]);
    expect(takeReturns(first.book, []).findings).toEqual([]);
    const found = takeReturns({ ...again.book, invoices: [invoice()] }, []);
    expect(only(found.book).status.kind).toBe("paid");
    expect(found.book.unmatched).toEqual([]);
    expect(found.findings.map(({ kind }) => kind)).toEqual(["paid", "paid"]);
  });

  it("is one for an invoice that never left", () => {
    const taken = take(invoice({}, SIGNED), payment({ amo: 5439, amc: 1917 }), reject("amo", "I1002"));
    expect(taken.findings).toMatchObject([
      { kind: "unmatched", why: "not-sent" },
      { kind: "unmatched", why: "not-sent" },
    ]);
    expect(only(taken.book)).toEqual(invoice({}, SIGNED));
  });

  it("is one for the same number of another biller", () => {
    const theirs = { ...payment({ amo: 5439 }), biller: "992222227" };
    expect(take(invoice(), theirs).book.unmatched).toEqual([theirs]);
    expect(findInvoice(bookOf(invoice()), "992222227", 1434)).toBeUndefined();
    expect(findInvoice(bookOf(invoice()), BILLER, 1434)).toEqual(invoice());
  });
});

describe("a transfer", () => {
  const two = bookOf(invoice(), invoice({ number: 1435 }));

  it("adds up from the invoices it pays, unknown ones too", () => {
    const whole = takeReturns(two, [
      payment({ amo: 5439, announced: 10978 }),
      payment({ invoice: 1435, amo: 5439, announced: 10978 }),
      payment({ invoice: 9, amo: 100, announced: 10978 }),
    ]);
    expect(transferGaps(whole.book)).toEqual([]);
  });

  it("that does not is told", () => {
    const short = takeReturns(two, [payment({ amo: 5439, announced: 10878 })]);
    expect(transferGaps(short.book).map(({ found, text }) => [found, plain(text)])).toEqual([
      [5439, "Virement V1 du 12/03/2025 : 108,78 € annoncés, 54,39 € retrouvés. Il manque des retours."],
    ]);
    const over = takeReturns(two, [payment({ amo: 5439, amc: 1917, announced: 5439 })]);
    expect(transferGaps(over.book).map(({ text }) => plain(text))).toEqual([
      "Virement V1 du 12/03/2025 : 54,39 € annoncés, 73,56 € retrouvés. Demandez le détail au payeur.",
    ]);
  });
});

describe("totals", () => {
  it("tell what is expected, paid, due and too much, per share", () => {
    const { book } = takeReturns(
      bookOf(invoice({ number: 1 }), invoice({ number: 2 }), invoice({ number: 3 }), invoice({ number: 4 })),
      [
        payment({ invoice: 1, amo: 5439 }),
        payment({ invoice: 2, amo: 5000 }),
        payment({ invoice: 3, amo: 5539, amc: 1917 }),
        reject("amc", "I0413", { invoice: 2 }),
      ],
    );
    // AMO: 4 × 54.39 expected; 54.39 + 50.00 + 55.39 paid; 4.39 + 54.39 due; 1.00 too much.
    expect(totalsOf(book.invoices)).toEqual({
      amo: { expected: 21756, paid: 15978, due: 5878, overpaid: 100, count: { P: 1, C: 1, R: 0, A: 2, none: 0 } },
      amc: { expected: 7668, paid: 1917, due: 5751, overpaid: 0, count: { P: 1, C: 2, R: 1, A: 0, none: 0 } },
    });
  });

  it("wait no more for an invoice that is corrected", () => {
    const refused = only(take(invoice(), refusal()).book);
    const corrected = withSteps(refused, { kind: "replace", at: date("2025-03-06"), by: 1500 });
    const totals = totalsOf([corrected, invoice({ number: 1500, replaces: 1434 })]);
    expect(totals.amo).toMatchObject({ expected: 5439, due: 5439, paid: 0 });
  });
});
