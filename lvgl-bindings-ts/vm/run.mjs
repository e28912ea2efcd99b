// SPDX-License-Identifier: Apache-2.0
// Shows LVGL on real screens' drivers: boots Debian's kernel in QEMU, runs programs of `guest/` on the displays and
// inputs of the package, and compares the machine's screen with the same scene drawn in memory.
//   node lvgl-bindings-ts/vm/run.mjs [MACHINE ...]     pictures and console logs go to lvgl-bindings-ts/out/vm/
// Needs a built package, apt (its lists up to date) and gcc; no right of root and no KVM.
// LVGL_VM_ACCEL=kvm uses it all the same; LVGL_VM_VERBOSE=1 shows each line of the guest.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import pngjs from "pngjs";
import { demand, Initramfs, moduleFiles } from "./initramfs.mjs";
import { packageBehind, unpackPackages } from "./packages.mjs";
import { Machine } from "./qemu.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..");
const cache = join(root, ".cache/vm");
const out = join(root, "out/vm");
const TEXT_CURSOR = 8 * 16; // pixels of a console's cursor, which blinks
const LIMIT_MS = 120_000; // a run takes a sixth of it

/** The machines: graphics cards with their drivers, and the parts of guest/ that run on each. */
const machines = {
  bochs: {
    devices: ["-device", "VGA,xres=800,yres=480"],
    modules: ["bochs"],
    parts: ["drm", "fbdev", "evdev"],
  },
  virtio: {
    devices: ["-device", "virtio-gpu-pci,xres=1024,yres=600"],
    modules: ["virtio-pci", "virtio-gpu"],
    parts: ["drm", "fbdev"],
  },
  // No driver of the card: the kernel keeps the mode that its loader set, of 16 bits a pixel.
  vesa: { devices: ["-device", "VGA"], modules: [], parts: ["fbdev"], append: "vga=0x314" },
};

function prepare() {
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error("the machines are x86-64 Linux, and so must be this one");
  demand(join(root, "build/Release/lvgl.node"), "node lvgl-bindings-ts/build.mjs makes it");
  mkdirSync(cache, { recursive: true });
  mkdirSync(out, { recursive: true });
  const kernel = packageBehind("linux-image-amd64");
  const system = join(cache, "root");
  unpackPackages(system, { withDependencies: ["qemu-system-x86"], alone: [kernel, "busybox-static"] });
  const version = kernel.replace("linux-image-", "");
  const uinput = join(cache, "uinput");
  execFileSync("gcc", ["-O2", "-Wall", "-static", "-o", uinput, join(here, "guest/uinput.c")]);
  return { system, version, uinput };
}

/** Where a package put a file: newer ones use /usr alone. */
function inSystem(system, path) {
  const found = [join(system, path), join(system, "usr", path)].find((file) => existsSync(file));
  if (!found) throw new Error(`${path} did not come out of its package: remove ${system} and try again`);
  return found;
}

function makeInitramfs({ system, version, uinput }, file, modules) {
  const image = new Initramfs();
  image.add("/init", join(here, "guest/init"), true);
  image.add("/bin/busybox", inSystem(system, "bin/busybox"), true);
  image.add("/bin/node", process.execPath, true);
  image.add("/bin/uinput", uinput, true);
  const addon = join(root, "build/Release/lvgl.node");
  image.libraries(process.execPath);
  image.libraries(addon);
  image.add("/app/node_modules/lvgl-bindings-ts/package.json", join(root, "package.json"));
  image.add("/app/node_modules/lvgl-bindings-ts/build/Release/lvgl.node", addon);
  image.tree(
    "/app/node_modules/lvgl-bindings-ts/lib",
    demand(join(root, "lib"), "node lvgl-bindings-ts/build.mjs makes it"),
  );
  image.tree("/app/guest", join(here, "guest"));
  const files = moduleFiles(join(inSystem(system, "lib/modules"), version), [...modules, "uinput", "evdev"]);
  for (const { path, content } of files) image.text(path, content);
  image.text("/modules.list", files.map(({ path }) => `${path}\n`).join(""));
  image.write(file);
}

function savePng(file, width, height, pixel) {
  const png = new pngjs.PNG({ width, height });
  for (let i = 0; i < width * height; i++) png.data.set([...pixel(i), 255], i * 4);
  writeFileSync(file, pngjs.PNG.sync.write(png));
}

/** How many pixels differ by more than `tolerance` in a channel; all when the sizes differ. */
function differences(screen, { pixels, width, height }, tolerance) {
  if (screen.width !== width || screen.height !== height) return width * height;
  let count = 0;
  for (let i = 0; i < width * height; i++) {
    for (let channel = 0; channel < 3; channel++) {
      if (Math.abs(screen.rgb[i * 3 + channel] - pixels[i * 4 + channel]) > tolerance) {
        count++;
        break;
      }
    }
  }
  return count;
}

/** How many pixels differ between two pictures of the machine. */
function changes(before, after) {
  if (before.width !== after.width || before.height !== after.height) return Number.POSITIVE_INFINITY;
  let count = 0;
  for (let i = 0; i < before.rgb.length; i += 3) if (before.rgb.compare(after.rgb, i, i + 3, i, i + 3) !== 0) count++;
  return count;
}

/** The same scene on a display in memory, in this process: R, G, B, A. */
async function drawExpected({ width, height, taps }) {
  const lv = await import("./guest/lvgl.mjs");
  const { buildScene, BUTTON } = await import("./guest/scene.mjs");
  const display = lv.createMemoryDisplay(width, height);
  lv.setTickSource("manual");
  buildScene(width, height);
  lv.advance(50);
  for (let i = 0; i < taps; i++) {
    display.pointerDown(BUTTON.x, BUTTON.y);
    lv.advance(50);
    display.pointerUp();
    lv.advance(50);
  }
  const pixels = display.screenshot();
  display.close();
  return pixels;
}

/** A picture of 4 bytes a pixel turned clockwise; how large it is then. */
function turn(pixels, width, height, rotation) {
  if (rotation === 0) return { pixels, width, height };
  const sideways = rotation !== 180;
  const across = sideways ? height : width;
  const turned = Buffer.alloc(pixels.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const places = { 90: [height - 1 - y, x], 180: [width - 1 - x, height - 1 - y], 270: [y, width - 1 - x] };
      const [column, row] = places[rotation];
      turned.set(pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 4), (row * across + column) * 4);
    }
  }
  return { pixels: turned, width: across, height: sideways ? width : height };
}

async function runMachine(name, { devices, modules, parts, append = "" }, prepared) {
  const folder = mkdtempSync(join(tmpdir(), "lvgl-vm-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const result = { passed: 0, failed: 0 };
  const report = (what, passed, seen) => {
    result[passed ? "passed" : "failed"]++;
    process.stdout.write(
      `${passed ? "pass" : "FAIL"}  ${name}: ${what}${passed || seen === undefined ? "" : `  ${JSON.stringify(seen)}`}\n`,
    );
  };
  const initramfs = join(folder, "initramfs");
  makeInitramfs(prepared, initramfs, modules);
  const machine = await Machine.start({
    program: join(prepared.system, "usr/bin/qemu-system-x86_64"),
    env: {
      LD_LIBRARY_PATH: [
        join(prepared.system, "usr/lib/x86_64-linux-gnu"),
        join(prepared.system, "lib/x86_64-linux-gnu"),
      ].join(":"),
    },
    firmware: join(prepared.system, "usr/share/qemu"),
    folder,
    kernel: join(prepared.system, `boot/vmlinuz-${prepared.version}`),
    initramfs,
    devices,
    append: `vm.parts=${parts.join(",")} ${append}`,
  });
  const limit = setTimeout(() => machine.end(0), LIMIT_MS);
  const remembered = new Map();
  let ended = false;
  for await (const line of machine.lines) {
    if (process.env.LVGL_VM_VERBOSE) process.stdout.write(`      ${line}\n`);
    const message = JSON.parse(line);
    if (message.end) ended = true;
    if (message.check) report(message.check, message.passed, message.seen);
    if (message.remember) {
      const screen = await machine.screen();
      remembered.set(message.remember, screen);
      savePng(join(out, `${name}-${message.remember}.png`), screen.width, screen.height, (i) =>
        screen.rgb.subarray(i * 3, i * 3 + 3),
      );
      machine.answer();
    }
    if (message.same) {
      const former = remembered.get(message.same);
      let changed;
      for (let attempt = 0; attempt < 20; attempt++) {
        changed = changes(former, await machine.screen());
        if (changed <= TEXT_CURSOR) break;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      report(`the screen shows the ${message.same} again`, changed <= TEXT_CURSOR, `${changed} pixels differ`);
      machine.answer();
    }
    if (!message.picture) continue;
    const wanted = turn(await drawExpected(message), message.width, message.height, message.rotation);
    let screen;
    let count;
    // A picture reaches the screen a moment after it was drawn: fbdev's emulation copies twenty times a second.
    for (let attempt = 0; attempt < 40; attempt++) {
      screen = await machine.screen();
      count = differences(screen, wanted, message.tolerance);
      if (count === 0) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    savePng(join(out, `${name}-${message.picture}.png`), screen.width, screen.height, (i) =>
      screen.rgb.subarray(i * 3, i * 3 + 3),
    );
    if (count > 0)
      savePng(join(out, `${name}-${message.picture}-expected.png`), wanted.width, wanted.height, (i) =>
        wanted.pixels.subarray(i * 4, i * 4 + 3),
      );
    report(
      `${message.picture} shows the scene of ${message.width} x ${message.height}`,
      count === 0,
      `${count} pixels differ`,
    );
    machine.answer();
  }
  clearTimeout(limit);
  report("the machine goes off by itself", await machine.end(20_000));
  writeFileSync(join(out, `${name}-console.log`), machine.console());
  if (!ended) report("the guest runs to its end", false, machine.console().slice(-2000));
  return result;
}

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130)); // the machine ends with us
const prepared = prepare();
const total = { passed: 0, failed: 0 };
for (const name of process.argv.length > 2 ? process.argv.slice(2) : Object.keys(machines)) {
  if (!machines[name]) throw new Error(`no machine ${name}; there are: ${Object.keys(machines).join(", ")}`);
  const started = performance.now();
  const { passed, failed } = await runMachine(name, machines[name], prepared);
  total.passed += passed;
  total.failed += failed;
  process.stdout.write(`${name}: ${((performance.now() - started) / 1000).toFixed(0)} s\n`);
}
process.stdout.write(`vm-test: ${total.passed} passed, ${total.failed} failed; pictures in ${out}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
