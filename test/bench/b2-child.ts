import { b2LinesOf } from "../../firmware/billing/b2/from-rated.js";
import type { B2Invoice, B2Line } from "../../firmware/billing/b2/model.js";
import { B2Writer } from "../../firmware/billing/b2/write.js";
import type { Nomenclature } from "../../firmware/billing/nomenclature.js";
import { rate } from "../../firmware/billing/rate.js";
import type { InvoiceInput } from "../../firmware/billing/types.js";
import { date } from "../../firmware/lib/dates.js";
import { nirKeyOf } from "../../firmware/lib/nir-key.js";
import { sha256 } from "../../firmware/lib/sha256.js";
import { benchNomenclature, mixedInvoices } from "./mixed.js";

const INVOICES = 100_000;
const EARLY = INVOICES / 10;
/** Four digits count the invoices of a lot. */
const LOT = 9_000;
const PS = "996102182";
const performer = { number: PS, speciality: "24", zone: "00", rpps: undefined };
const prescriber = { number: PS, speciality: "24", origin: undefined, rpps: undefined };
const body = { regime: "01", caisse: "349", centre: "9881" };

function invoiceOf(number: number, input: InvoiceInput, nomenclature: Nomenclature): B2Invoice {
  const rated = rate(input, nomenclature);
  if (!rated.ok) throw new Error(`refused: ${JSON.stringify(rated.error)}`);
  const days = input.passages.map((passage) => passage.date);
  const lines = b2LinesOf(rated.value.lines, {
    prescriber,
    performer,
    days: [days[0] ?? date("2026-01-05"), ...days.slice(1)],
  });
  const [first, ...others] = lines;
  if (first === undefined) throw new Error("nothing is billed");
  return { ...HEAD, number, lines: [first, ...others] as [B2Line, ...B2Line[]] };
}

/** The test insured of the manual. */
const HEAD: Omit<B2Invoice, "number" | "lines"> = {
  insured: { number: "1690366000409", key: nirKeyOf("1690366000409") },
  rank: 0,
  organism: body,
  amoProof: "4",
  nature: "10",
  accident: undefined,
  split: false,
  birth: "690301",
  birthRank: 1,
  contract: "00",
  amcNumber: "98532001",
  ownNir: undefined,
  doctor: { declared: undefined, name: undefined, firstName: undefined, number: undefined },
  ips: undefined,
};

const written = (text: ReturnType<B2Writer["open"]>): number => {
  if (!text.ok) throw new Error(JSON.stringify(text.error));
  return text.value.length;
};

const nomenclature = benchNomenclature();
const inputs = mixedInvoices(nomenclature);
const head = {
  sender: { number: PS, name: "TEST", speciality: "24", rpps: undefined },
  recipient: body,
  application: "B2",
  counter: 1,
  date: date("2026-01-05"),
} as const;
const before = process.cpuUsage();
const writer = new B2Writer(head, sha256);
let bytes = written(writer.open());
let early = 0;
for (let at = 0; at < INVOICES; at += 1) {
  if (at % LOT === 0) {
    if (at > 0) bytes += written(writer.closeLot());
    bytes += written(writer.openLot({ number: 1 + at / LOT, mode: "3" }));
  }
  const input = inputs[at % inputs.length];
  if (input === undefined) throw new Error("no invoice to rate");
  bytes += written(writer.invoice(invoiceOf(at + 1, input, nomenclature)));
  if (at === EARLY) early = process.memoryUsage().rss;
}
bytes += written(writer.closeLot()) + written(writer.close());
const { user, system } = process.cpuUsage(before);
process.stdout.write(
  JSON.stringify({
    invoices: INVOICES,
    cpuSeconds: (user + system) / 1e6,
    megabytes: bytes / 1e6,
    rssEarlyMb: early / 2 ** 20,
    rssEndMb: process.memoryUsage().rss / 2 ** 20,
  }),
);
