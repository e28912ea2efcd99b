import { describe, expect, it } from "vitest";
import { writeBook } from "../../../../firmware/billing/returns/book-json.js";
import { historyOf, statusText } from "../../../../firmware/billing/returns/history.js";
import { takeReturns } from "../../../../firmware/billing/returns/matching.js";
import { waysOut } from "../../../../firmware/billing/returns/resend.js";
import type { InvoiceStatus } from "../../../../firmware/billing/returns/states.js";
import type { Step } from "../../../../firmware/billing/returns/steps.js";
import { transferGaps } from "../../../../firmware/billing/returns/transfers.js";
import { date } from "../../../../firmware/lib/dates.js";
import { ack, bookOf, invoice, LOT, payment, refusal, reject, SIGNED, withSteps } from "./invoices.js";

/** French typography put back to ordinary spaces and apostrophes. */
function plain(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, " ").replaceAll("’", "'");
}

const told = (...args: Parameters<typeof takeReturns>) => takeReturns(...args).findings.map(({ text }) => plain(text));
const day = date("2025-03-06");

describe("the history of an invoice", () => {
  const rows = (steps: readonly Step[], separateAmc = false): readonly string[] =>
    historyOf(invoice({ separateAmc }, steps)).map(({ text }) => plain(text));

  it.each<[string, readonly Step[], string]>([
    [
      "the Vitale is missing",
      [
        { kind: "validate", at: day },
        { kind: "sign-partly", at: day, missing: "vitale" },
      ],
      "Signée par la CPS, il manque la Vitale.",
    ],
    [
      "the CPS is missing",
      [
        { kind: "validate", at: day },
        { kind: "sign-partly", at: day, missing: "cps" },
      ],
      "Signée par la Vitale, il manque la CPS.",
    ],
    ["unloaded", [...SIGNED, { kind: "unload", at: day }], "Confiée au logiciel du cabinet."],
    [
      "taken out of a lot",
      [...SIGNED, { kind: "put-in-lot", at: day, lot: LOT }, { kind: "leave-lot", at: day }],
      "Retirée du lot.",
    ],
    [
      "sent by the desk",
      [...SIGNED, { kind: "unload", at: day }, { kind: "sent-by-desk", at: day, lot: LOT }],
      "Envoyée par le logiciel du cabinet, lot 012 du 04/03/2025.",
    ],
    [
      "sent again",
      [
        ...SIGNED,
        { kind: "put-in-lot", at: day, lot: LOT },
        { kind: "send", at: day },
        { kind: "send-again", at: day },
      ],
      "Envoyée de nouveau.",
    ],
  ])("%s", (_what, steps, text) => {
    expect(rows(steps).at(-1)).toBe(text);
  });

  it("tells the demand that goes apart, the correction, and a good acknowledgement", () => {
    const sent: readonly Step[] = [...SIGNED, { kind: "put-in-lot", at: day, lot: LOT }, { kind: "send", at: day }];
    expect(rows([...sent, { kind: "dre-in-lot", at: day, lot: LOT }], true).at(-1)).toBe(
      "Demande à la mutuelle (DRE) mise dans le lot 012 du 04/03/2025.",
    );
    const [refused] = takeReturns(bookOf(invoice()), [refusal("faux")]).book.invoices;
    const corrected = refused === undefined ? [] : historyOf(withSteps(refused, { kind: "replace", at: day, by: 8 }));
    expect(corrected.map(({ text }) => plain(text)).at(-1)).toBe("Corrigée par la facture 000000008.");
    const [received] = takeReturns(bookOf(invoice()), [ack()]).book.invoices;
    expect(received && plain(historyOf(received).at(-1)?.text ?? "")).toBe("Lot 012 : accusé de réception positif.");
  });

  it.each<[InvoiceStatus, string]>([
    [{ kind: "validated" }, "validée, à signer"],
    [{ kind: "signed" }, "signée, à envoyer"],
    [{ kind: "unloaded" }, "confiée au logiciel du cabinet"],
    [{ kind: "sent", lot: LOT, at: day }, "envoyée, sans réponse"],
    [{ kind: "accepted", at: day }, "reçue par la caisse"],
    [{ kind: "rejected", at: day, reason: "", named: false }, "lot refusé"],
    [{ kind: "no_ack_needed", at: day }, "envoyée, pas d'accusé attendu"],
    [{ kind: "paid" }, "payée"],
    [{ kind: "payment_rejected", partly: false }, "rejet au paiement"],
  ])("says %j", (status, text) => {
    expect(plain(statusText(status))).toBe(text);
  });
});

describe("what is told of returns", () => {
  it("goes by day, acknowledgements before payments, payments before rejects, in whatever order they come", () => {
    const messages = [
      reject("amc", "I0414", { date: date("2025-03-10") }),
      payment({ amo: 5439, day: "2025-03-10" }),
      ack({ date: date("2025-03-10") }),
      payment({ amo: 1, transfer: "V0", day: "2025-03-07" }),
    ];
    const expected = [/^Facture 000001434 : part AMO/, /^Lot 012/, /^Facture 000001434 : part AMO/, /part AMC rejetée/];
    for (const order of [messages, [...messages].reverse()]) {
      const lines = told(bookOf(invoice()), order);
      expect(lines).toHaveLength(expected.length);
      for (const [at, pattern] of expected.entries()) expect(lines[at]).toMatch(pattern);
    }
  });

  it("a reject or an acknowledgement told twice is told as such the second time", () => {
    const known = takeReturns(bookOf(invoice()), [reject("amc", "I0414"), ack()]).book;
    const again = takeReturns(known, [reject("amc", "I0414"), ack()]);
    expect(again.findings.map(({ kind }) => kind)).toEqual(["doubled", "doubled"]);
    expect(again.book).toEqual(known);
  });

  it("an acknowledgement is new as long as one invoice of the lot did not know it", () => {
    const one = takeReturns(bookOf(invoice({ number: 1 })), [ack()]).book;
    const both = takeReturns(bookOf(...one.invoices, invoice({ number: 2 })), [ack()]);
    expect(both.findings.map(({ kind }) => kind)).toEqual(["acknowledged"]);
  });

  it("an acknowledgement waits when one invoice of the lot did not leave", () => {
    const stays = invoice({ number: 2 }, [...SIGNED, { kind: "put-in-lot", at: LOT.date, lot: LOT }]);
    const taken = takeReturns(bookOf(invoice({ number: 1 }), stays), [ack()]);
    expect(taken.findings).toMatchObject([{ kind: "unmatched", why: "not-sent" }]);
    expect(taken.book.unmatched).toHaveLength(1);
  });

  it("one invoice is one, and the reason of a refusal is a sentence whatever its end", () => {
    expect(told(bookOf(invoice()), [ack()])).toEqual([
      "Lot 012 du 04/03/2025 : 1 facture, accusé de réception positif.",
    ]);
    expect(told(bookOf(invoice()), [refusal(" Format v.2 inconnu ")])).toEqual([
      "Lot 012 du 04/03/2025 : 1 facture, lot refusé. Motif : Format v.2 inconnu.",
    ]);
    expect(told(bookOf(invoice()), [refusal("Lisez la notice !")])).toEqual([
      "Lot 012 du 04/03/2025 : 1 facture, lot refusé. Motif : Lisez la notice !",
    ]);
  });
});

describe("a share that is paid", () => {
  const stands = (separateAmc: boolean, ...messages: Parameters<typeof takeReturns>[1]) => {
    const [first] = takeReturns(bookOf(invoice({ separateAmc })), messages).book.invoices;
    if (first === undefined) throw new Error("no invoice");
    return { status: first.status.kind, ways: waysOut(first) };
  };

  it("proves that the invoice was received, refused or not: it is not sent again while the other is waited for", () => {
    for (const messages of [[refusal()], []]) {
      expect(stands(false, ...messages, payment({ amo: 5439 }))).toEqual({ status: "accepted", ways: [] });
      expect(stands(false, ...messages, payment({ amc: 1917 }))).toEqual({ status: "accepted", ways: [] });
    }
  });

  it("proves nothing for the FSE when it is that of a demand that went apart", () => {
    expect(stands(true, refusal(), payment({ amc: 1917 })).status).toBe("rejected");
    expect(stands(true, refusal(), payment({ amo: 5439 })).status).toBe("accepted");
  });
});

describe("transfers", () => {
  it("of two billers are two, even under one name", () => {
    const other = { ...payment({ invoice: 1, amo: 5439, announced: 5439 }), biller: "992222227" };
    const { book } = takeReturns(bookOf(invoice()), [payment({ amo: 5439, announced: 6000 }), other]);
    expect(transferGaps(book).map(({ transfer, found }) => [transfer.biller, found])).toEqual([["991111118", 5439]]);
  });

  it("told with two amounts for one share count for the smaller, as the share does", () => {
    const twice = [payment({ amo: 5439, announced: 5439 }), payment({ amo: 5400, announced: 5439 })];
    const [gap] = transferGaps(takeReturns(bookOf(invoice()), twice).book);
    expect(gap?.found).toBe(5400);
  });
});

describe("the book in JSON", () => {
  it("tells those who read it where each invoice and share stands", () => {
    const { book } = takeReturns(bookOf(invoice()), [payment({ amo: 5439 }), refusal()]);
    const [first] = JSON.parse(JSON.stringify(writeBook(book))).invoices;
    expect(first.follow).toEqual({
      status: "accepted",
      amo: { state: "P", expectedCents: 5439, paidCents: 5439, dueCents: 0 },
      amc: { state: "C", expectedCents: 1917, paidCents: 0, dueCents: 1917 },
    });
    const [refused] = takeReturns(bookOf(invoice()), [refusal()]).book.invoices;
    const corrected =
      refused === undefined ? bookOf() : bookOf(withSteps(refused, { kind: "replace", at: day, by: 8 }));
    expect(JSON.parse(JSON.stringify(writeBook(corrected))).invoices[0].follow.replacedBy).toBe("000000008");
  });
});
