/**
 * The measures, each beside its reference in the same run: `out/bench/*.json` and a table. Nothing here fails on a figure:
 * an aim that is missed is printed as such.
 *
 *   make bench            all of them
 *   node build/scripts/bench.js start rest …   some of them
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { benchB2 } from "../test/bench/b2.js";
import { benchDelta } from "../test/bench/delta.js";
import { benchAgentMemory } from "../test/bench/ota/agent-memory.js";
import { benchAgentWakeUps } from "../test/bench/ota/agent-wake-ups.js";
import { benchDownload } from "../test/bench/ota/download.js";
import { benchFleet } from "../test/bench/ota/fleet.js";
import { benchPolls } from "../test/bench/ota/polls.js";
import { benchRest, benchStart } from "../test/bench/process.js";
import { benchMixedRate, benchRate } from "../test/bench/rate.js";
import { benchScroll } from "../test/bench/scroll.js";
import { benchStore } from "../test/bench/store.js";
import { benchTables } from "../test/bench/tables.js";
import type { TwinBench } from "../test/bench/twin-client.js";
import { benchWakeUps } from "../test/bench/wake-ups.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const out = join(root, "out", "bench");
process.chdir(root);

interface Row {
  readonly what: string;
  readonly value: string;
  /** Undefined: only told. */
  readonly aim: string | undefined;
  readonly met: boolean;
}

const told = (what: string, value: number, unit: string): Row => ({
  what,
  value: `${value.toFixed(2)} ${unit}`,
  aim: undefined,
  met: true,
});

const row = (what: string, value: number, aim: number, unit: string, better: "less" | "more"): Row => ({
  what,
  value: `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`,
  aim: `${better === "less" ? "≤" : "≥"} ${aim} ${unit}`,
  met: better === "less" ? value <= aim : value >= aim,
});

function keep(name: string, measured: object): void {
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, `${name}.json`), `${JSON.stringify(measured, undefined, 2)}\n`);
}

const MEASURES: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  async start() {
    const start = benchStart();
    keep("start", start);
    return [row(`exec to first frame (${start.firstFrameMs.toFixed(0)} ms) / node -e 0`, start.ratio, 3, "×", "less")];
  },
  async rest() {
    const rest = await benchRest();
    keep("rest", rest);
    return [
      row(`memory, PSS (bare node ${rest.nodePssMb.toFixed(0)} MB)`, rest.pssMb, 75, "MB", "less"),
      row("processor at rest, clock on screen", rest.idlePercent, 0.3, "% of a core", "less"),
    ];
  },
  async wakeups() {
    const wakeUps = await benchWakeUps();
    keep("wake-ups", wakeUps);
    return Object.entries(wakeUps).map(([screen, { atRest, main, others, seconds }]) =>
      row(
        `wake-ups of the ${screen} screen in ${seconds.toFixed(0)} s: the clock's minute, the bench's server`,
        atRest ? main + others : Number.POSITIVE_INFINITY,
        5,
        "",
        "less",
      ),
    );
  },
  async scroll() {
    const scroll = await benchScroll();
    keep("scroll", scroll);
    return [
      told(
        `a frame of the acts list while it scrolls (${scroll.frameMs.toFixed(2)} ms of processor) / a full redraw`,
        scroll.ratio,
        "×",
      ),
    ];
  },
  async store() {
    const store = await benchStore();
    keep("store", store);
    return [
      row(
        `invoices per second, queued (${store.invoicesPerSecond.toFixed(0)}) / bare inserts`,
        store.ratio,
        0.5,
        "×",
        "more",
      ),
      row(
        `invoices per second, awaited (${store.awaitedPerSecond.toFixed(0)}) / bare inserts`,
        store.awaitedRatio,
        0.5,
        "×",
        "more",
      ),
    ];
  },
  async apdu() {
    const run = spawnSync("scripts/in-pcsc-namespace.sh", [process.execPath, "build/test/bench/apdu.js"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    });
    if (run.status !== 0) throw new Error(`no measure beside pcscd (exit ${run.status})`);
    const apdu = JSON.parse(run.stdout.trim().split("\n").at(-1) ?? "{}") as {
      ratio: number;
      oursMicroseconds: number;
    };
    keep("apdu", apdu);
    return [
      told(`an APDU through our slot (${apdu.oursMicroseconds.toFixed(0)} µs) / pcsclite alone`, apdu.ratio, "×"),
    ];
  },
  async twin() {
    const run = spawnSync(
      "scripts/in-pcsc-namespace.sh",
      ["--no-daemon", process.execPath, "build/test/bench/twin.js"],
      { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
    );
    if (run.status !== 0) throw new Error(`no measure beside pcscd (exit ${run.status})`);
    const twin = JSON.parse(run.stdout.trim().split("\n").at(-1) ?? "{}") as TwinBench;
    keep("twin", twin);
    const { ratio, twinMicroseconds, vpcdMicroseconds, calls } = twin;
    const what = `an APDU through libccid and our CCID core (${twinMicroseconds.toFixed(0)} µs) / through vpcd`;
    return [row(`${what} (${vpcdMicroseconds.toFixed(0)} µs), ${calls} each`, ratio, 1.2, "×", "less")];
  },
  async rate() {
    const rate = benchRate();
    keep("rate", rate);
    return [
      row(`rating a passage, p99 (p50 ${rate.p50.toFixed(0)} µs)`, rate.p99, 200, "µs", "less"),
      told("the first calls of the process, p99", rate.coldP99, "µs"),
    ];
  },
  async mixed() {
    const rate = benchMixedRate();
    keep("mixed", rate);
    return [
      row(`rating a mixed invoice of six lines, p99 (p50 ${rate.p50.toFixed(0)} µs)`, rate.p99, 200, "µs", "less"),
    ];
  },
  async b2() {
    const b2 = benchB2();
    keep("b2", b2);
    return [
      row(`100,000 invoices rated and written to B2 (${b2.megabytes.toFixed(0)} MB)`, b2.cpuSeconds, 20, "s", "less"),
      told(`memory at the end of it (${b2.rssEarlyMb.toFixed(0)} MB after a tenth)`, b2.rssEndMb, "MB"),
    ];
  },
  async tables() {
    const tables = benchTables();
    if (tables === undefined)
      return [{ what: "tables file", value: "no official lists here", aim: undefined, met: true }];
    keep("tables", tables);
    return [
      row("opening the tables file", tables.openMs, 20, "ms", "less"),
      row("memory it gains", tables.openRssMb, 16, "MB", "less"),
      row(`CCAM search with typing errors, p99 (p50 ${tables.p50.toFixed(2)} ms)`, tables.p99, 5, "ms", "less"),
      told("first search, which reads the index", tables.firstSearchMs, "ms"),
    ];
  },
  async download() {
    const download = await benchDownload();
    keep("download", download);
    const what = `an update's download of ${download.megabytes} MB over TLS (${download.oursSeconds.toFixed(2)} s of processor)`;
    return [row(`${what} / curl -o F and openssl dgst -sha256 F`, download.ratio, 1.5, "×", "less")];
  },
  async agent() {
    const [memory, wakeUps] = await Promise.all([benchAgentMemory(), benchAgentWakeUps()]);
    keep("agent", { memory, wakeUps });
    const { withoutMb, withMb, agentMb, processes } = memory;
    const what = `update agent at rest, memory over the terminal's (${withoutMb.toFixed(0)} MB, with it ${withMb.toFixed(0)} MB; medians of ${processes})`;
    return [
      row(what, agentMb, 5, "MB", "less"),
      row(
        `its wake-ups from poll to poll, over ${wakeUps.polls} of them (median of ${wakeUps.wakeUps.length})`,
        wakeUps.perPoll,
        1,
        "",
        "less",
      ),
    ];
  },
  async polls() {
    const polls = await benchPolls();
    keep("polls", polls);
    const { downloads, perProcessorSecond, mostPerSecond, mostWithHandshake, p50 } = polls;
    return [
      row(`polls a second over TLS, asked at 1,200, while ${downloads} download`, polls.perSecond, 1_000, "", "more"),
      row("the same, to a second of the server's processor", perProcessorSecond, 1_000, "", "more"),
      row(`a poll's answer, p99 (p50 ${p50.toFixed(1)} ms)`, polls.p99, 50, "ms", "less"),
      told("polls a second with nothing else to do", mostPerSecond, ""),
      told("the same, each with a TLS handshake", mostWithHandshake, ""),
    ];
  },
  async fleet() {
    const fleet = await benchFleet();
    keep("fleet", fleet);
    const { terminals, requests, seconds, firstFifthMb, restartMs } = fleet;
    const what = `${terminals} terminals updated in ${seconds.toFixed(0)} s (${requests} requests)`;
    return [
      row(
        `${what}: memory at the end / after a fifth (${firstFifthMb.toFixed(0)} MB)`,
        fleet.growth,
        1.25,
        "×",
        "less",
      ),
      row("updates that the server does not know after SIGKILL", fleet.lost, 0, "", "less"),
      told("answers to a second of the server's processor", fleet.perProcessorSecond, ""),
      told("until it is up again with all of them", restartMs, "ms"),
    ];
  },
  async delta() {
    const delta = await benchDelta();
    if (typeof delta === "string")
      return [{ what: "delta of a typical update", value: `not measured: ${delta}`, aim: undefined, met: true }];
    keep("delta", delta);
    const mb = (bytes: number): number => bytes / 1e6;
    const what = `update of ${delta.change.split(",")[0]} in an image of ${mb(delta.image).toFixed(0)} MB: delta (${mb(delta.delta).toFixed(2)} MB)`;
    return [
      row(`${what} / zstd -19 --patch-from`, delta.ratio, 1.3, "×", "less"),
      told(
        "RAUC adaptive, computed: changed 4 KiB blocks and index",
        mb(delta.adaptiveBlocks + delta.adaptiveIndex),
        "MB",
      ),
      told("the same bundle packed without a base", mb(delta.packed), "MB"),
      told("the same bundle as mksquashfs compresses it", mb(delta.compressed), "MB"),
      told("from the delta to the bundle on the disk", delta.applySeconds, "s"),
    ];
  },
  async crash() {
    const run = spawnSync("node_modules/.bin/vitest", ["run", "test/integration/store/crash.test.ts"], {
      env: { ...process.env, CRASH_KILLS: "1000" },
      stdio: "inherit",
    });
    keep("crash", { kills: 1000, lost: run.status === 0 ? 0 : "see above" });
    return [
      {
        what: "1,000 kills of a billing terminal",
        value: run.status === 0 ? "nothing lost" : "LOST",
        aim: "nothing lost",
        met: run.status === 0,
      },
    ];
  },
};

const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(MEASURES);
const rows: Row[] = [];
for (const name of names) {
  const measure = MEASURES[name];
  if (measure === undefined) throw new Error(`no measure is called ${name}: ${Object.keys(MEASURES).join(", ")}`);
  process.stdout.write(`${name} …\n`);
  rows.push(...(await measure()));
}
const width = Math.max(...rows.map(({ what }) => what.length));
process.stdout.write("\n");
for (const { what, value, aim, met } of rows) {
  process.stdout.write(
    `${aim === undefined ? " " : met ? "✓" : "✕"} ${what.padEnd(width)}  ${value}${aim === undefined ? "" : `  (aim ${aim})`}\n`,
  );
}
