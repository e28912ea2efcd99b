// SPDX-License-Identifier: Apache-2.0
// Cuts the steps of a round that crashes down to a few that still crash in the same place.
import { roundSteps, runRound } from "./fuzz.mjs";

/** Prints the remaining steps. Returns {failures}. */
export async function minimize(context, round) {
  const { print } = context;
  const whole = [...Array(roundSteps).keys()];
  const first = await runRound(context, round, whole);
  if (!first.crash) {
    print("this round does not crash");
    return { failures: 0 };
  }
  print(`${first.crash.key}, step ${first.crash.last}`);
  const crashes = async (steps) => (await runRound(context, round, steps)).crash?.key === first.crash.key;
  const last = Number.parseInt(first.crash.last, 10);
  let steps = last >= 0 && (await crashes(whole.slice(0, last + 1))) ? whole.slice(0, last + 1) : whole;
  for (let chunk = Math.ceil(steps.length / 2); chunk >= 1; chunk = chunk === 1 ? 0 : Math.ceil(chunk / 2)) {
    for (let at = steps.length; at > 0; at -= chunk) {
      const without = steps.filter((_, index) => index < at - chunk || index >= at);
      if (without.length > 0 && without.length < steps.length && (await crashes(without))) steps = without;
    }
    print(`  ${steps.length} steps`);
  }
  print(`steps ${JSON.stringify(steps)}`);
  const shown = await runRound(context, round, steps, true);
  print(shown.crash?.text.split("\n").slice(0, 60).join("\n") ?? "");
  return { failures: 1 };
}
