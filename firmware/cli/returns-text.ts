import { euros, fr, frenchDate } from "../billing/french.js";
import type { CodeLookup } from "../billing/returns/codes.js";
import type { FollowUp } from "../billing/returns/follow-up.js";
import { historyOf, statusText } from "../billing/returns/history.js";
import type { Taken } from "../billing/returns/matching.js";
import type { PartFollowUp } from "../billing/returns/parts.js";
import type { Todo } from "../billing/returns/todo.js";
import { totalsOf } from "../billing/returns/totals.js";
import { PARTS, showNumber } from "../billing/returns/types.js";

/** The French page that `tournee returns` prints: what came, where each invoice stands, totals, what to do. */
export function returnsText({ book, findings }: Taken, todo: readonly Todo[], lookup: CodeLookup | undefined): string {
  return [
    section(
      "Retours lus",
      findings.map(({ text }) => text),
    ),
    section(
      "Factures",
      book.invoices.flatMap((followUp) => invoiceLines(followUp, lookup)),
    ),
    section("Totaux", totalLines(book.invoices)),
    section("À faire", todo.map(todoLine)),
  ].join("\n");
}

function section(title: string, lines: readonly string[]): string {
  const body = lines.length === 0 ? ["rien"] : lines;
  return `${title}\n${body.map((line) => `  ${line}\n`).join("")}`;
}

function invoiceLines(followUp: FollowUp, lookup: CodeLookup | undefined): readonly string[] {
  const { invoice, status, parts, replacedBy } = followUp;
  const shares = PARTS.filter((part) => parts[part].state !== "none").map(
    (part) => `${part.toUpperCase()} ${shareText(parts[part])}`,
  );
  const links = [
    ...(invoice.replaces === undefined ? [] : [`corrige ${showNumber(invoice.replaces)}`]),
    ...(replacedBy === undefined ? [] : [`corrigée par ${showNumber(replacedBy)}`]),
  ];
  return [
    fr([`${showNumber(invoice.number)} : ${statusText(status)}`, ...shares, ...links].join(" ; ")),
    ...historyOf(followUp, lookup).map(({ at, text }) => `  ${frenchDate(at)}  ${text}`),
  ];
}

function shareText({ state, paid, expected }: PartFollowUp): string {
  return `${state} ${euros(paid)} sur ${euros(expected)}`;
}

function totalLines(invoices: readonly FollowUp[]): readonly string[] {
  const totals = totalsOf(invoices);
  return PARTS.map((part) => {
    const { expected, paid, due, overpaid } = totals[part];
    const over = overpaid === 0 ? "" : `, trop-perçu ${euros(overpaid)}`;
    return fr(`${part.toUpperCase()} : attendu ${euros(expected)}, payé ${euros(paid)}, reste dû ${euros(due)}${over}`);
  });
}

const URGENCY: Readonly<Record<Todo["urgency"], string>> = {
  late: "EN RETARD",
  alarm: "BIENTÔT",
  now: "À TRAITER",
  look: "À VOIR",
};

function todoLine({ urgency, text }: Todo): string {
  return `[${URGENCY[urgency]}] ${text}`;
}
