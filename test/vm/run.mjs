// The production path of the reader on a bare Debian kernel: boots a machine in QEMU whose own USB controllers, one of each
// side, are joined in the kernel (dummy_hcd), and runs guest/ there.
//   node test/vm/run.mjs      console log and figures go to out/vm/
// Needs what `make build` makes, apt (its lists up to date) and the packages of `make setup-test`; no right of root, no KVM.
// TOURNEE_VM_VERBOSE=1 shows each line of the guest; TOURNEE_VM_APPEND does less:
// "vm.parts=contract,probe", "vm.parts=reader vm.steps=cards,codes", "vm.apdus=100".
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Machine } from "../../lvgl-bindings-ts/vm/qemu.mjs";
import { makeImage, unpackSystem } from "./image.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const cache = join(root, ".cache/vm");
const out = join(root, "out/vm");
const LIMIT_MS = 3_600_000; // a quiet machine takes a tenth of it

if (process.platform !== "linux" || process.arch !== "x64")
  throw new Error("the machine is x86-64 Linux, and so must be this one");
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130)); // the machine ends with us
mkdirSync(cache, { recursive: true });
mkdirSync(out, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), "usb-vm-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

const system = unpackSystem(cache);
const initramfs = join(folder, "initramfs");
await makeImage({ root, system, file: initramfs });
const started = performance.now();
const machine = await Machine.start({
  program: join(system.folder, "usr/bin/qemu-system-x86_64"),
  env: {
    LD_LIBRARY_PATH: ["usr/lib", "lib"].map((at) => join(system.folder, at, "x86_64-linux-gnu")).join(":"),
  },
  firmware: join(system.folder, "usr/share/qemu"),
  folder,
  kernel: join(system.folder, `boot/vmlinuz-${system.version}`),
  initramfs,
  // A clock of its own: each instruction takes a nanosecond, as on a small processor, however slow the emulation is.
  devices: ["-icount", "shift=0,sleep=off"],
  append: `suspend.pm_test_delay=1 ${process.env.TOURNEE_VM_APPEND ?? ""}`,
});
const limit = setTimeout(() => machine.end(0), LIMIT_MS);
const total = { passed: 0, failed: 0 };
const report = (what, passed, seen) => {
  total[passed ? "passed" : "failed"]++;
  process.stdout.write(
    `${passed ? "pass" : "FAIL"}  ${what}${passed || seen === undefined ? "" : `  ${JSON.stringify(seen)}`}\n`,
  );
};
const figures = {};
let ended = false;
for await (const line of machine.lines) {
  if (process.env.TOURNEE_VM_VERBOSE)
    process.stdout.write(`      ${((performance.now() - started) / 1000).toFixed(1)} ${line}\n`);
  const message = JSON.parse(line);
  if (message.end) ended = true;
  if (message.check) report(message.check, message.passed, message.seen);
  if (message.note) process.stdout.write(`      ${message.note}\n`);
  if (message.figure) {
    figures[message.figure] = { value: message.value, unit: message.unit };
    process.stdout.write(`      ${message.figure}: ${message.value} ${message.unit}\n`);
  }
}
clearTimeout(limit);
report("the machine goes off by itself", await machine.end(20_000));
writeFileSync(join(out, "usb-console.log"), machine.console());
writeFileSync(join(out, "usb-figures.json"), `${JSON.stringify(figures, null, 2)}\n`);
if (!ended) report("the guest runs to its end", false, machine.console().slice(-2000));
process.stdout.write(
  `reader on a bare kernel: ${total.passed} passed, ${total.failed} failed, ${((performance.now() - started) / 1000).toFixed(0)} s\n`,
);
process.exitCode = total.failed > 0 ? 1 : 0;
