import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { makeTls } from "../../support/ota/tls.js";
import { inFolder } from "../in-folder.js";
import { median } from "../median.js";
import { authorizationOf, pathOf, startServer } from "./server-process.js";

export interface DownloadBench {
  readonly megabytes: number;
  /** Processor seconds (user + system, all threads) for one file: TLS, sha256, write, fsync. */
  readonly oursSeconds: number;
  /** `curl -o F`, then `openssl dgst -sha256 F`. */
  readonly referenceSeconds: number;
  /** The median of the rounds. Aim: 1.5 at most. */
  readonly ratio: number;
}

const MEGABYTES = 256;
const ROUNDS = 5;

/** Both take turns against one server. */
export const benchDownload = (): Promise<DownloadBench> => inFolder(downloadsIn);

async function downloadsIn(folder: string): Promise<DownloadBench> {
  const { certPath } = makeTls(folder);
  const release = join(folder, "release");
  run("openssl", ["rand", "-out", release, String(MEGABYTES * 1_000_000)]);
  const server = await startServer({ folder, devices: 1, release, maxDownloads: 8 });
  try {
    const rounds: { readonly ours: number; readonly reference: number }[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const ours = ourClient(server.url, certPath, join(folder, "ours"));
      const reference = curlAndOpenssl(server.url, certPath, join(folder, "reference"));
      if (!readFileSync(join(folder, "ours")).equals(readFileSync(join(folder, "reference")))) {
        throw new Error("the two downloads differ");
      }
      // The first round warms the server and the disk's cache.
      if (round > 0) rounds.push({ ours, reference });
      rmSync(join(folder, "ours"));
      rmSync(join(folder, "reference"));
    }
    return {
      megabytes: MEGABYTES,
      oursSeconds: median(rounds.map(({ ours }) => ours)),
      referenceSeconds: median(rounds.map(({ reference }) => reference)),
      ratio: median(rounds.map(({ ours, reference }) => ours / reference)),
    };
  } finally {
    await server.kill();
  }
}

function ourClient(url: string, certPath: string, file: string): number {
  return Number(run(process.execPath, ["build/test/bench/ota/download-child.js", url, certPath, file]));
}

function curlAndOpenssl(url: string, certPath: string, file: string): number {
  const link = `${url}${pathOf(0)}/softwaremodules/1/artifacts/b.raucb`;
  const curl = `curl -sSf --cacert "$1" -H "Authorization: $2" -o "$3" "$4"`;
  const script = `TIMEFORMAT='%U %S'; time { ${curl} && openssl dgst -sha256 "$3" >"$3.sha256"; }`;
  const timed = run("bash", ["-c", `{ ${script}; } 2>&1`, "-", certPath, authorizationOf(0), file, link]);
  return timed
    .trim()
    .split(" ")
    .reduce((sum, seconds) => sum + Number(seconds), 0);
}

function run(program: string, args: readonly string[]): string {
  const done = spawnSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  if (done.status !== 0) throw new Error(`${program} ended with ${done.status ?? done.signal}: ${done.stdout}`);
  return done.stdout;
}
