import { readFileSync } from "node:fs";
import { builtInNomenclature, type Nomenclature } from "../../firmware/billing/nomenclature.js";
import { rate } from "../../firmware/billing/rate.js";
import type { InvoiceInput } from "../../firmware/billing/types.js";
import { parseRateRequest } from "../../firmware/cli/rate-input.js";
import { quantile } from "./median.js";
import { benchNomenclature, sixLineInvoices } from "./mixed.js";

/** Microseconds a passage takes to be rated. Aim: p99 at most 200. */
export interface RateBench {
  readonly p50: number;
  readonly p99: number;
  /** Of the first calls of the process, while the engine still compiles. */
  readonly coldP99: number;
  readonly calls: number;
}

const CALLS = 10_000;
/** Calls after which the engine has compiled what it will: its last compilations were seen between 8,000 and 11,000. */
const COLD_CALLS = 12_000;

/** Rates the worked invoices of the nurse again and again. */
export function benchRate(): RateBench {
  return timed(workedInvoices(), builtInNomenclature);
}

/** The same with six-line invoices of several professions, NGAP and CCAM mixed, from the tables file when it is there. */
export function benchMixedRate(): RateBench {
  const nomenclature = benchNomenclature();
  return timed(sixLineInvoices(nomenclature), nomenclature);
}

function timed(inputs: readonly InvoiceInput[], nomenclature: Nomenclature): RateBench {
  const times: number[] = [];
  while (times.length < COLD_CALLS + CALLS) {
    for (const input of inputs) {
      const start = process.hrtime.bigint();
      rate(input, nomenclature);
      times.push(Number(process.hrtime.bigint() - start) / 1000);
    }
  }
  const warm = times.slice(COLD_CALLS);
  return {
    p50: quantile(warm, 0.5),
    p99: quantile(warm, 0.99),
    coldP99: quantile(times.slice(0, COLD_CALLS), 0.99),
    calls: warm.length,
  };
}

function workedInvoices(): readonly InvoiceInput[] {
  const rows = JSON.parse(readFileSync("test/fixtures/nurse-invoices.json", "utf8")) as readonly { input: unknown }[];
  return rows.flatMap(({ input }) => {
    const parsed = parseRateRequest(JSON.stringify(input));
    return parsed.ok ? [parsed.value.input] : [];
  });
}
