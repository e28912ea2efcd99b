import { describe, expect, it } from "vitest";
import { builtInNomenclature } from "../../../firmware/billing/nomenclature.js";
import type { NurseAct } from "../../../firmware/billing/nurse/nomenclature/model.js";
import { oracleTotals } from "../../support/cumulation-oracle.js";
import { randomFrom } from "../../support/random.js";
import { rated } from "./visit.js";

const VISITS = 100_000;
const seed = Number(process.env.TOURNEE_SEED ?? Math.floor(Math.random() * 2 ** 31));
/** §2, Metropole, 12 March 2025. */
const prices = { AMI: 315, AMX: 315, TMI: 315, AIS: 265, DI: 1000, BSA: 1300, BSB: 1820, BSC: 2870 };
const acts = builtInNomenclature.nurse.acts.filter(({ enabled }) => enabled);
const entangled = acts.filter(({ id }) =>
  /^(PERF|BS[ABC]|AIS|PC_|GLYC|INSU|POSTOP|PERINERV|TOPIQUE|PONCTION)/.test(id),
);

describe(`the cumulation rules told twice (seed ${seed})`, () => {
  it(`agree on ${VISITS} random visits`, () => {
    const random = randomFrom(seed);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
    let ties = 0;
    for (let visit = 0; visit < VISITS; visit += 1) {
      const done: NurseAct[] = [];
      const size = 1 + Math.floor(random() * 5);
      while (done.length < size) done.push(pick(random() < 0.5 ? acts : entangled));
      const place = random() < 0.7 ? "HOME" : "OFFICE";
      const dayFeeAlreadyBilled = random() < 0.1 ? pick(["BSA", "BSB", "BSC"] as const) : null;
      const totals = oracleTotals({ acts: done, place, dayFeeAlreadyBilled, prices });
      const ids = done.map(({ id }) => id);
      const { lines } = rated({ acts: ids, place, dayFeeAlreadyBilled });
      const billed = lines.filter(({ key }) => key.includes("/act/")).reduce((sum, { amount }) => sum + amount, 0);
      if (!totals.has(billed)) expect({ ids, place, dayFeeAlreadyBilled, billed }).toEqual([...totals]);
      if (totals.size > 1) ties += 1;
    }
    // The oracle would prove nothing if it allowed anything.
    expect(ties / VISITS).toBeLessThan(0.02);
  }, 300_000);
});
