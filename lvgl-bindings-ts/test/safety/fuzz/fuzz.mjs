// SPDX-License-Identifier: Apache-2.0
// The fuzzer's parent: starts rounds, gathers what they found, cuts a crash down.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sanitizerEnv, sanitizerReports } from "../../../scripts/sanitizer.mjs";
import { writeCorpus } from "./corpus.mjs";
import { minimize } from "./minimize.mjs";
import { readSignatures } from "./signatures.mjs";

/** Steps of one round: long enough to build something up, short enough to be cut down in a minute. */
export const roundSteps = 2500;

/** Milliseconds after which a round that waits for something is given up. */
const longest = 1_800_000;

/** What a process has computed so far: on a busy machine a round takes many times that. 0 once it has ended. */
function processorSeconds(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}

/** Everything a round needs, written once. */
function prepare(options) {
  const folder = join(options.root, ".cache/fuzz");
  mkdirSync(folder, { recursive: true });
  const signatures = join(folder, `signatures-${process.pid}.json`);
  const described = readSignatures(options.root);
  writeFileSync(signatures, JSON.stringify(described));
  return { ...options, folder, described, signatures, corpus: writeCorpus(join(folder, "corpus")) };
}

/** Runs one round, or the kept part of it: {result} or {crash: {key, text}}. */
export function runRound(context, round, keep, verbose = false) {
  const name = `${process.pid}-${round}`;
  const request = join(context.folder, `${name}.json`);
  const journal = join(context.folder, `${name}.journal`);
  const reports = join(context.folder, `${name}-asan`);
  const { seed, signatures, corpus, variant, without } = context;
  const ask = { seed, round, count: roundSteps, keep, signatures, corpus, journal, verbose, without };
  writeFileSync(request, JSON.stringify(ask));
  writeFileSync(journal, "");
  const extra =
    variant === "asan"
      ? sanitizerEnv(context.root, reports)
      : { LVGL_BINDINGS_VARIANT: variant === "normal" ? "" : variant };
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--expose-gc", join(import.meta.dirname, "round.mjs"), request], {
      env: { ...process.env, ...extra },
      stdio: ["ignore", "pipe", verbose ? "inherit" : "pipe"],
    });
    let output = "";
    let errors = "";
    child.stdout.on("data", (data) => {
      output += data;
    });
    child.stderr?.on("data", (data) => {
      errors += data;
    });
    let hung = false;
    const patience = context.patience ?? (variant === "asan" ? 200 : 80);
    const started = performance.now();
    const watchdog = setInterval(() => {
      if (hung || (processorSeconds(child.pid) < patience && performance.now() - started < longest)) return;
      hung = true;
      child.kill("SIGABRT"); // the sanitizer then says where it hangs
      setTimeout(() => child.kill("SIGKILL"), 10_000).unref();
    }, 1000);
    child.on("close", (status, signal) => {
      clearInterval(watchdog);
      // Of memory that was asked for in vain the sanitizer tells too; whoever asked went on.
      const found = (text) => text.includes("ERROR: AddressSanitizer");
      const report = variant === "asan" ? sanitizerReports(reports).filter(found).join("\n") : "";
      if (status === 0 && !report) return resolve({ result: JSON.parse(output) });
      const last = readFileSync(journal, "utf8").trim();
      const stopped = hung ? "hung" : (signal ?? `exit ${status}`);
      const place = placeOf(report, hung) ?? `${stopped} in ${last.replace(/^-?\d+ /, "")}`;
      resolve({ crash: { key: place, stopped, last, text: report || errors.slice(-2000) } });
    });
  });
}

/** Where a report's crash is: its kind and its first three functions of ours or LVGL's. */
function placeOf(report, hung) {
  const kind = hung ? "hang" : /AddressSanitizer: ([\w-]+)/.exec(report)?.[1];
  if (!kind || !report) return null;
  const stack = report.slice(report.indexOf("    #0")).split("\n\n")[0] ?? "";
  const frames = [...stack.matchAll(/#\d+ 0x\w+ in (\S+) [^\n]*(?:lvgl|native)[^\n]*\.(?:c|cc|h):\d+/g)].map(
    (match) => match[1],
  );
  return `${kind} in ${frames.slice(0, 3).join(" < ")}`;
}

/** Fuzzes; prints as it goes. Returns {failures, calls, never}. */
export async function fuzz(options) {
  const context = prepare(options);
  const { print } = context;
  print(`fuzz: seed ${context.seed}, ${context.described.length} functions, ${context.variant} addon`);
  if (context.round !== undefined && context.minimize) return minimize(context, context.round);
  const rounds =
    context.round !== undefined ? [context.round] : [...Array(Math.ceil(context.calls / roundSteps)).keys()];
  const total = { calls: 0, ok: {}, codes: {}, complaints: new Map(), crashes: new Map(), slow: new Map() };
  const waiting = [...rounds];
  const work = async () => {
    for (let round = waiting.shift(); round !== undefined; round = waiting.shift())
      add(total, round, await runRound(context, round, undefined, context.verbose), print);
  };
  await Promise.all(Array.from({ length: context.jobs ?? 1 }, work));
  return summary(context, total);
}

function add(total, round, { result, crash }, print) {
  if (crash) {
    const known = total.crashes.get(crash.key);
    if (!known) print(`round ${round}: ${crash.key} (step ${crash.last})`);
    total.crashes.set(crash.key, {
      count: (known?.count ?? 0) + 1,
      round: known?.round ?? round,
      text: known?.text ?? crash.text,
    });
    return;
  }
  total.calls += result.calls;
  for (const [name, count] of Object.entries(result.ok)) total.ok[name] = (total.ok[name] ?? 0) + count;
  for (const [code, count] of Object.entries(result.codes)) total.codes[code] = (total.codes[code] ?? 0) + count;
  for (const text of result.complaints) total.complaints.set(text, round);
  for (const item of result.slow) total.slow.set(item.name, { ...item, round });
}

function summary({ print, described, seed }, total) {
  for (const [key, { count, round, text }] of total.crashes)
    print(
      `\ncrash ×${count}: ${key}\n  replay: --seed ${seed} --round ${round}\n${text.split("\n").slice(0, 40).join("\n")}`,
    );
  for (const [text, round] of [...total.complaints].sort()) print(`untyped: ${text} (round ${round})`);
  for (const { name, ms, args, round } of total.slow.values())
    print(`slow: ${name}(${args}) ${ms} ms (round ${round})`);
  const never = described.map((item) => item.name).filter((name) => !total.ok[name]);
  print(`never succeeded: ${never.length === 0 ? "none" : never.join(" ")}`);
  print(
    `fuzz: ${total.calls} calls, codes ${JSON.stringify(total.codes)}, ${total.crashes.size} crashes, ${total.complaints.size} untyped errors, seed ${seed}`,
  );
  return { failures: total.crashes.size + total.complaints.size, calls: total.calls, never };
}
