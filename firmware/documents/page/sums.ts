import { euros, fr } from "../../billing/french.js";
import { type Cents, cents, sumCents, ZERO } from "../../lib/money.js";
import { dayText } from "../forms.js";
import { type Quittance, settlementOf, titleOf } from "../quittance.js";
import { MEANS, RECEIVED } from "../words.js";
import type { Element, Sheet } from "./sheet.js";
import { ascent, LEFT, LINE, leading, RIGHT, SMALL_SOFT, type Style, SUM, TEXT, TEXT_STRONG } from "./style.js";

interface Row {
  readonly label: string;
  /** Small print under the label. */
  readonly note?: string;
  readonly amount: Cents;
  readonly style: Style;
}

const GAP = 24;
const WIDTH = (RIGHT - LEFT - GAP) / 2;
const MOST_PAYMENTS = 20;
const NOTE = leading(SMALL_SOFT);

/** Who pays what, and what the patient paid. */
export function drawSums(sheet: Sheet, quittance: Quittance): void {
  const columns = [
    { title: "Qui paie", rows: shareRows(quittance) },
    { title: "Paiements du patient", rows: paymentRows(quittance) },
  ];
  const heights = columns.map(({ rows }) => rows.reduce((sum, row) => sum + rowHeight(row), leading(SMALL_SOFT) + 6));
  sheet.y += 14;
  sheet.room(Math.max(...heights));
  const sums = sheet.element(sheet.root, "Sect");
  const top = sheet.y;
  columns.forEach(({ title, rows }, at) => {
    drawColumn(sheet, sums, title, rows, LEFT + at * (WIDTH + GAP), top);
  });
  sheet.y = top + Math.max(...heights) + 12;
}

function rowHeight({ style, note }: Row): number {
  return leading(style) + 2 + (note === undefined ? 0 : NOTE);
}

function drawColumn(sheet: Sheet, sums: Element, title: string, rows: readonly Row[], x: number, top: number): void {
  sheet.rule(top, x, x + WIDTH, LINE);
  sheet.write(sums, "H2", [{ text: title, x, baseline: top + 5 + ascent(SMALL_SOFT), style: SMALL_SOFT }]);
  let y = top + 6 + leading(SMALL_SOFT);
  for (const row of rows) {
    const { label, note, amount, style } = row;
    const baseline = y + ascent(style);
    sheet.write(sums, "P", [
      { text: label, x, baseline, style },
      { text: euros(amount), x: x + WIDTH, baseline, style, align: "right" },
      ...(note === undefined
        ? []
        : [{ text: note, x, baseline: y + leading(style) + ascent(SMALL_SOFT) - 1, style: SMALL_SOFT }]),
    ]);
    y += rowHeight(row);
  }
}

function shareRows({ totals, thirdParty, due }: Quittance): readonly Row[] {
  return [
    { label: "Total de la facture", amount: totals.total, style: TEXT_STRONG },
    share("Part de la caisse (AMO)", totals.amo, thirdParty.amo),
    share("Part de la mutuelle (AMC)", totals.amc, thirdParty.amc),
    { label: "Part du patient", amount: totals.patient, style: TEXT },
    { label: fr("À payer par le patient"), amount: due, style: SUM },
  ];
}

function share(label: string, amount: Cents, thirdParty: boolean): Row {
  const row = { label, amount, style: TEXT };
  if (amount === ZERO) return row;
  return {
    ...row,
    note: fr(thirdParty ? "Tiers payant : réglée au professionnel" : "Sans tiers payant : avancée par le patient"),
  };
}

function paymentRows(quittance: Quittance): readonly Row[] {
  const { paid, balance } = settlementOf(quittance);
  const payments = listed(quittance.payments);
  const received = titleOf(quittance) === "Quittance" ? { note: RECEIVED } : {};
  const sum: Row = { label: "Total payé", ...received, amount: paid, style: TEXT_STRONG };
  // Below zero, the sign is in the words.
  const rest: Row =
    balance < 0
      ? { label: "En faveur du patient", amount: cents(-balance), style: SUM }
      : { label: "Reste à payer", amount: balance, style: SUM };
  return [...payments, sum, rest];
}

/** One row a payment; of very many, the first ones are one row, so that the sums stay on one page. */
function listed(payments: Quittance["payments"]): readonly Row[] {
  const rows = payments.map(
    ({ on, means, amount }): Row => ({
      label: `${dayText(on)}  ${MEANS[means]}`,
      amount,
      style: TEXT,
    }),
  );
  if (rows.length <= MOST_PAYMENTS) return rows;
  const early = payments.slice(0, 1 - MOST_PAYMENTS);
  const last = early.at(-1);
  const until = last === undefined ? "" : ` jusqu'au ${dayText(last.on)}`;
  const sum = sumCents(early.map(({ amount }) => amount));
  return [
    { label: fr(`${early.length} paiements${until}`), amount: sum, style: TEXT },
    ...rows.slice(1 - MOST_PAYMENTS),
  ];
}
