// RAUC itself on a whole system with two slots, in QEMU: installs, falls back, loses its power at any instant.
//   node test/vm/ota/run.mjs [install] [delta] [cuts] [prefixes] [updater]      all of them by default; console and figures in out/vm/
// Needs what `make build` makes, the packages of `make setup-test`, apt and a network for Debian 13's packages; no right of root and
// no KVM. TOURNEE_VM_VERBOSE=1 shows each word of the machine.
// TOURNEE_VM_CUTS=200 is the long run, TOURNEE_VM_SEED=… repeats one, TOURNEE_VM_PREFIXES=… boots more of them.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { drawKeys, signBundle, signDelta } from "../../../build/test/vm/ota/bundles.js";
import { startUpdateServer } from "../../../build/test/vm/ota/server.js";
import { unpackSystem } from "../image.mjs";
import { unpackDebian13 } from "./debian13.mjs";
import { copyDisk, makeDisk } from "./disk.mjs";
import { Board, makeSelector } from "./machine.mjs";
import { makeSlot, makeVersion } from "./slot.mjs";

const PARTS = {
  install: () => import("./part-install.mjs"),
  delta: () => import("./part-delta.mjs"),
  cuts: () => import("./part-cuts.mjs"),
  prefixes: () => import("./part-prefixes.mjs"),
  updater: () => import("./part-updater.mjs"),
};
const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const cache = join(root, ".cache/vm");
const out = join(root, "out/vm");

if (process.platform !== "linux" || process.arch !== "x64")
  throw new Error("the machine is x86-64 Linux, and so must be this one");
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130)); // the machine ends with us
mkdirSync(cache, { recursive: true });
mkdirSync(out, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), "ota-vm-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

const started = performance.now();
const seconds = () => Math.round((performance.now() - started) / 1000);
const total = { passed: 0, failed: 0 };
const figures = {};
const report = (what, passed, seen) => {
  total[passed ? "passed" : "failed"]++;
  const more = passed || seen === undefined ? "" : `  ${JSON.stringify(seen)}`;
  process.stdout.write(`${passed ? "pass" : "FAIL"}  ${what}${more}\n`);
  if (!passed && board !== undefined) writeFileSync(join(out, `ota-console-${total.failed}.log`), board.console());
};
const note = (text) => process.stdout.write(`      ${seconds()} s: ${text}\n`);

/** One that does not start is another file than that version of a part that comes later. */
const nameOf = (version, { broken = false }) => (broken ? `${version}-broken` : version);

let board;
const system = unpackDebian13(cache);
const qemu = unpackSystem(cache).folder;
const keys = join(folder, "keys");
const slot = join(folder, "slot.img");
const selector = join(folder, "selector");
await drawKeys(keys);
await makeSlot({ root, system, folder: join(folder, "slot"), file: slot, ca: join(keys, "ca.pem") });
makeSelector({ root, system, file: selector });
const factory = join(folder, "1.0.0.img");
makeVersion({ slot, version: "1.0.0", folder: join(folder, "version"), file: factory });
const pristine = join(folder, "pristine.img");
makeDisk(pristine, factory);
board = new Board({ system, qemu, folder, selector });
note("the slots are built");

/** What every part works with. */
const bench = {
  root,
  cache,
  folder,
  system,
  board,
  factory,
  pristine,
  report,
  note,
  figure(name, value, unit) {
    figures[name] = { value, unit };
    note(`${name}: ${value} ${unit}`);
  },
  /** A disk of its own, as it leaves the factory. */
  disk(name) {
    const file = join(folder, `${name}.img`);
    copyDisk(pristine, file);
    return file;
  },
  /** QEMU's words for it. What QEMU was told to write outlives its end, so nothing is gained by flushing the host's own disk. */
  drive: (file) => ["-drive", `file=${file},format=raw,if=virtio,cache=unsafe`],
  /** The image of a slot with this version. */
  image(version, options = {}) {
    const file = join(folder, `${nameOf(version, options)}.img`);
    if (!existsSync(file)) makeVersion({ slot, version, ...options, folder: join(folder, "version"), file });
    return file;
  },
  /** A signed bundle of this version. */
  async bundle(version, options = {}) {
    const file = join(folder, `${nameOf(version, options)}.raucb`);
    if (!existsSync(file)) await signBundle(keys, this.image(version, options), version, file);
    return file;
  },
  /** What rebuilds the bundle `to` from the image of `from`, or from nothing; and its bytes. */
  async delta(from, to) {
    const path = join(folder, `${from ?? "any"}-${to}.delta`);
    const image = from === undefined ? undefined : this.image(from);
    return { path, size: await signDelta(keys, image, await this.bundle(to), path) };
  },
  /** The files of this version are needed no more. */
  forget(version) {
    for (const kind of ["img", "raucb"]) rmSync(join(folder, `${version}.${kind}`), { force: true });
  },
  async server(name) {
    const at = join(folder, name);
    mkdirSync(at, { recursive: true });
    return await startUpdateServer(at);
  },
};

for (const name of process.argv.length > 2 ? process.argv.slice(2) : Object.keys(PARTS)) {
  if (!PARTS[name]) throw new Error(`no part ${name}; there are: ${Object.keys(PARTS).join(", ")}`);
  const { run } = await PARTS[name]();
  await run(bench);
  note(`${name} is over`);
}
writeFileSync(join(out, "ota-figures.json"), `${JSON.stringify(figures, null, 2)}\n`);
process.stdout.write(`updates on a bare kernel: ${total.passed} passed, ${total.failed} failed, ${seconds()} s\n`);
process.exit(total.failed > 0 ? 1 : 0);
