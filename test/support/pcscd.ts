import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const LONGEST_RUN_MS = 240_000;

/** Where the inner tests stand, each folder with a configuration of its own; and who starts the daemon. */
const SUITES = {
  pcsc: { folder: "test/integration/pcsc/inside", options: [] },
  reader: { folder: "test/integration/reader/inside", options: ["--no-daemon"] },
} as const;

const OUTCOMES: Readonly<Record<string, InnerTest["outcome"]>> = { passed: "passed", skipped: "skipped" };

/** One test that ran beside the private pcscd. */
export interface InnerTest {
  readonly name: string;
  /** `skipped`: what it judges by is not able to on this machine, as its file says. */
  readonly outcome: "passed" | "failed" | "skipped";
  readonly messages: readonly string[];
}

export interface InnerRun {
  readonly tests: readonly InnerTest[];
  /** What went wrong outside any test: no namespace, no pcscd, a crash. Empty when nothing did. */
  readonly trouble: string;
}

interface Report {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/**
 * Runs one file of an `inside` folder in a network and mount namespace of its own, where a real pcscd has two virtual readers
 * (docs/decisions/0005), and brings its results back. Several may run at once: they do not meet. The tests of `reader` start
 * pcscd themselves (`own-pcscd.ts`): it must find their reader.
 */
export async function runBesidePcscd(suite: keyof typeof SUITES, file: string): Promise<InnerRun> {
  const { folder: inside, options } = SUITES[suite];
  const folder = await mkdtemp(join(tmpdir(), "pcscd-"));
  const report = join(folder, "report.json");
  try {
    const { status, output } = await inNamespace([
      ...options,
      join(ROOT, "node_modules/.bin/vitest"),
      ...["run", "--config", join(ROOT, inside, "vitest.config.ts"), "--reporter=json", `--outputFile=${report}`, file],
    ]);
    const text = await readFile(report, "utf8").catch(() => undefined);
    if (text === undefined) return { tests: [], trouble: `no test ran (exit ${status}): ${output.trim()}` };
    return resultOf(JSON.parse(text) as Report, status, output);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function resultOf(report: Report, status: number, output: string): InnerRun {
  const tests = report.testResults.flatMap((file) =>
    file.assertionResults.map((one) => ({
      name: one.fullName,
      outcome: OUTCOMES[one.status] ?? "failed",
      messages: one.failureMessages,
    })),
  );
  const files = report.testResults.map((file) => file.message).filter((message) => message !== "");
  // A test that fails tells it itself; what remains is a file that did not load or a process that died.
  const unexplained = status !== 0 && tests.every((one) => one.outcome !== "failed");
  return { tests, trouble: unexplained ? [`exit ${status}`, ...files, output.trim()].join("\n") : files.join("\n") };
}

async function inNamespace(command: readonly string[]): Promise<{ status: number; output: string }> {
  const child = spawn(join(ROOT, "scripts/in-pcsc-namespace.sh"), command, {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
    // A native call that never returns must not keep the suite for ever; unshare takes its whole namespace with it.
    timeout: LONGEST_RUN_MS,
    killSignal: "SIGKILL",
    // The worker's own variables would make the inner run believe it is a worker too.
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("VITEST"))),
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    output += chunk.toString();
  });
  return await new Promise((settle, reject) => {
    child.once("error", reject);
    child.once("close", (code) => settle({ status: code ?? 1, output }));
  });
}
