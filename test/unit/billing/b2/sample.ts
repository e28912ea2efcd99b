import { existsSync, readFileSync } from "node:fs";
import type { B2File, B2Invoice, B2Line, B2Organism, B2Professional } from "../../../../firmware/billing/b2/model.js";
import { writeFile } from "../../../../firmware/billing/b2/write.js";
import { date } from "../../../../firmware/lib/dates.js";
import { cents } from "../../../../firmware/lib/money.js";
import { sha256 } from "../../../../firmware/lib/sha256.js";

/** The test caisse and the test nurse of the manual. */
export const caisse: B2Organism = { regime: "01", caisse: "349", centre: "9881" };
export const nurse: B2Professional = { number: "996102182", name: "FIRMIER", speciality: "24", rpps: undefined };

/** AMI 1.5 of the 2nd of January 2025: 4.73 at 60 %, AMC 1.89. */
export const ami: B2Line = {
  prescriber: { number: "991000696", speciality: "01", origin: undefined, rpps: undefined },
  performer: { number: nurse.number, speciality: "24", zone: undefined, rpps: undefined },
  date: date("2025-01-01"),
  code: "AMI",
  complement: undefined,
  quantity: 1,
  coefficient: 150,
  count: 1,
  unitPrice: cents(315),
  base: cents(473),
  rate: 60,
  amo: cents(284),
  charged: cents(473),
  qualifier: undefined,
  amc: cents(189),
  exemption: "0",
  agreement: { code: "9", date: undefined },
  forcedAmo: undefined,
  forcedAmc: undefined,
  place: undefined,
  prevention: { top: undefined, qualifier: undefined },
  participation: undefined,
  device: undefined,
  ccam: [],
};

/** AMI 2: 6.30 at 60 %, AMC 2.52. */
export const ami2: B2Line = {
  ...ami,
  coefficient: 200,
  base: cents(630),
  amo: cents(378),
  charged: cents(630),
  amc: cents(252),
};

/** The invoice of the samples, with both shares: 11.03, AMO 6.62, AMC 4.41. */
export const invoice: B2Invoice = {
  number: 1435,
  insured: { number: "1690366000409", key: "52" },
  rank: 0,
  organism: caisse,
  amoProof: "4",
  nature: "10",
  accident: undefined,
  split: false,
  birth: "690301",
  birthRank: 1,
  contract: "00",
  amcNumber: "99999999",
  ownNir: undefined,
  doctor: { declared: undefined, name: undefined, firstName: undefined, number: undefined },
  ips: undefined,
  lines: [ami, ami2],
};

/** One lot of one FSE. */
export function fileOf(one: Partial<B2Invoice>, head: Partial<B2File> = {}): B2File {
  return {
    sender: nurse,
    recipient: caisse,
    application: "B2",
    counter: 1,
    date: date("2025-01-02"),
    lots: [{ number: 1, mode: "3", invoices: [{ ...invoice, ...one }] }],
    ...head,
  };
}

/** The text of a file that must fit. */
export function textOf(file: B2File): string {
  const written = writeFile(file, sha256);
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  return written.value;
}

const examples = new URL("../../../../../shared/domain/examples/", import.meta.url);

export const hasSamples = existsSync(examples);

export function sampleText(name: string): string {
  return readFileSync(new URL(name, examples), "latin1");
}
