import { describe, expect, it } from "vitest";
import { takeReturns } from "../../../../firmware/billing/returns/matching.js";
import type { ReturnMessage } from "../../../../firmware/billing/returns/messages.js";
import { todoList } from "../../../../firmware/billing/returns/todo.js";
import { date } from "../../../../firmware/lib/dates.js";
import { ack, BILLER, bookOf, invoice, payment, refusal, reject, SIGNED, withSteps } from "./invoices.js";

const on = (today: string) => ({ today: date(today), department: undefined });

function todo(followUp: ReturnType<typeof invoice>, today: string, ...messages: readonly ReturnMessage[]) {
  return todoList(takeReturns(bookOf(followUp), messages).book, on(today)).map((one) => ({
    ...one,
    text: one.text.replace(/[\u00A0\u202F]/g, " ").replaceAll("’", "'"),
  }));
}

describe("what is left to do", () => {
  it("is nothing while all is well", () => {
    expect(todo(invoice(), "2025-03-05")).toEqual([]);
    expect(todo(invoice(), "2026-03-05", ack())).toEqual([]);
    expect(todo(invoice(), "2026-03-05", payment({ amo: 5439, amc: 1917 }))).toEqual([]);
  });

  it("is to send again what was refused, with the reason and the ways", () => {
    expect(todo(invoice(), "2025-03-06", refusal("Total faux"))).toEqual([
      {
        urgency: "alarm",
        biller: BILLER,
        invoice: 1434,
        limit: "2025-03-07",
        text: "Facture 000001434 : à renvoyer au plus tard le 07/03/2025, dans 1 jour ouvré. Motif : Total faux. Remettez-la telle quelle dans un nouveau lot, ou corrigez-la : elle prendra un nouveau numéro.",
      },
    ]);
  });

  it("is to send the lot again when no word came", () => {
    expect(todo(invoice(), "2025-03-07")).toMatchObject([
      {
        urgency: "alarm",
        text: "Facture 000001434 : à renvoyer au plus tard le 10/03/2025, dans 1 jour ouvré. Renvoyez le même lot.",
      },
    ]);
  });

  it("is to correct what a payer rejects, with what to change", () => {
    const [all] = todo(invoice(), "2025-03-20", reject("amo", "I1002"));
    expect(all?.text).toContain("demandez les droits en ligne (ADRi)");
    expect(all?.text).toContain("Corrigez-la : elle prendra un nouveau numéro.");
  });

  it("is to make the demand to the mutuelle again where it went apart", () => {
    const [only] = todo(invoice({ separateAmc: true }), "2025-03-20", reject("amc", "I0414"));
    expect(only).toMatchObject({ urgency: "now", limit: undefined, invoice: 1434 });
    expect(only?.text).toBe(
      "Facture 000001434 : part AMC rejetée, I0414 Mutuelle inconnue pour cette personne. Demandez l'attestation en cours : la mutuelle du patient a changé ou n'est plus valable. Puis refacturez. Refaites seulement la demande à la mutuelle (DRE), ou ne la renvoyez pas : demandez cette part à l'assuré, que sa mutuelle remboursera.",
    );
  });

  it("never says to bill again what is paid in part", () => {
    const [half] = todo(invoice(), "2025-03-20", payment({ amo: 5439 }), reject("amc", "I0414"));
    expect(half?.text).toBe(
      "Facture 000001434 : part AMC rejetée, I0414 Mutuelle inconnue pour cette personne. Ne la renvoyez pas : demandez cette part à l'assuré, que sa mutuelle remboursera.",
    );
  });

  it("is to claim what was not paid as asked", () => {
    const text = (...messages: readonly ReturnMessage[]) => todo(invoice(), "2025-03-20", ...messages)[0]?.text;
    expect(text(payment({ amo: 2000, amc: 1917 }))).toBe(
      "Facture 000001434 : part AMO, 20,00 € payés sur 54,39 €, il reste 34,39 €. Ne la renvoyez pas : réclamez au payeur.",
    );
    expect(text(payment({ amo: 5489, amc: 1917 }))).toContain(
      "part AMO, 54,89 € payés sur 54,39 €, trop-perçu 0,50 €.",
    );
    const twice = [payment({ amo: 5439 }), payment({ amo: 6000, announced: 5439 })];
    expect(text(...twice)).toContain("un virement annoncé avec deux montants.");
  });

  it("is to look at returns of no invoice, and at transfers that do not add up", () => {
    const list = todo(
      invoice({}, SIGNED),
      "2025-03-03",
      payment({ invoice: 9, amo: 100, announced: 500 }),
      payment({ amo: 100 }),
      ack(),
    );
    expect(list.map(({ urgency, invoice: number }) => [urgency, number])).toEqual([
      ["look", undefined],
      ["look", undefined],
      ["look", undefined],
      ["look", 9],
      ["look", 1434],
    ]);
    const texts = list.map(({ text }) => text).join("\n");
    expect(texts).toContain("facture 000000009 : aucune facture de ce numéro.");
    expect(texts).toContain("facture 000001434 : la facture n'est pas notée comme envoyée.");
    expect(texts).toContain("lot 012 : aucun lot de ce numéro et de ce jour.");
    expect(texts).toContain("Virement V1 du 12/03/2025 : 5,00 € annoncés");
  });

  it("comes most pressing first", () => {
    const at = (number: number, madeOn: string) => invoice({ number, madeOn: date(madeOn) }, SIGNED);
    const { book } = takeReturns(
      bookOf(
        invoice({ number: 1 }),
        at(2, "2025-03-10"),
        at(3, "2025-01-06"),
        at(4, "2025-01-03"),
        at(5, "2025-03-10"),
        at(6, "2025-03-20"),
      ),
      [reject("amo", "I1002", { invoice: 1 }), payment({ invoice: 99, amo: 5 })],
    );
    // 10 March + 8 working days: 20 March.
    const list = todoList(book, on("2025-03-20"));
    expect(list.map(({ urgency, invoice: number }) => [urgency, number])).toEqual([
      ["late", 4],
      ["late", 3],
      ["alarm", 2],
      ["alarm", 5],
      ["now", 1],
      ["look", 99],
    ]);
  });

  it("is with the correction once an invoice is corrected", () => {
    const refused = takeReturns(bookOf(invoice()), [refusal()]).book.invoices.map((one) =>
      withSteps(one, { kind: "replace", at: date("2025-03-06"), by: 1500 }),
    );
    expect(todoList(bookOf(...refused), on("2026-01-01"))).toEqual([]);
  });
});
