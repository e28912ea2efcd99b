// What a slot holds: a small Debian 13 root with the RAUC service, the message bus, zstd, this Node and the terminal in one file.
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { demand, moduleFiles } from "../../../lvgl-bindings-ts/vm/initramfs.mjs";
import { runnable } from "./debian13.mjs";

const LIBRARIES = "/usr/lib/x86_64-linux-gnu";
const FOLDERS = ["bin", "sbin", "dev", "proc", "sys", "run", "tmp", "data", "etc", "usr/bin", "modules"];
// What the board's kernel needs for RAUC's verity bundles, beside what mounts the slot.
export const BOOT_MODULES = ["virtio_pci", "virtio_blk", "squashfs"];
const SLOT_MODULES = ["virtio_net", "crc32c_generic", "ext4", "sha256_generic", "loop", "dm_mod", "dm_verity"];

/** A folder that becomes a slot's root. */
class Root {
  #folder;
  #system;

  constructor(folder, system) {
    this.#folder = folder;
    this.#system = system;
    for (const path of FOLDERS) mkdirSync(join(folder, path), { recursive: true });
    this.link("/var/run", "/run");
    this.link("/lib", "usr/lib");
    this.link("/lib64", "usr/lib64");
  }

  #at(path) {
    const target = join(this.#folder, path);
    mkdirSync(dirname(target), { recursive: true });
    return target;
  }

  file(path, from, mode = 0o644) {
    copyFileSync(from, this.#at(path));
    chmodSync(this.#at(path), mode);
  }

  text(path, content) {
    writeFileSync(this.#at(path), content);
  }

  link(path, to) {
    symlinkSync(to, this.#at(path));
  }

  tree(path, from) {
    cpSync(from, this.#at(path), { recursive: true });
  }

  /** A program or native addon, with Debian 13's libraries that it needs. */
  program(path, from = join(this.#system, path)) {
    this.file(path, realpathSync(from), 0o755);
    const [loader, flag, libraries] = runnable(this.#system, "");
    const listed = execFileSync(loader, [flag, libraries, "--list", from], { encoding: "utf8" });
    const missing = /(\S+) => not found/.exec(listed)?.[1];
    if (missing) throw new Error(`${path} needs ${missing}, which is not among the unpacked packages`);
    for (const [, name, place] of listed.matchAll(/(\S+) => (\/\S+) \(0x/g)) {
      const target = name.startsWith("/") ? name.replace("/lib64/", "/usr/lib64/") : `${LIBRARIES}/${name}`;
      if (!existsSync(join(this.#folder, target))) this.file(target, realpathSync(place), 0o755);
    }
  }
}

async function bundle(root, source) {
  const built = await build({
    entryPoints: [join(root, source)],
    bundle: true,
    // An emulated processor reads half as much twice as fast.
    minify: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20",
    external: ["better-sqlite3"],
    banner: {
      js: 'import { createRequire as fromHere } from "node:module"; const require = fromHere(import.meta.url);',
    },
    absWorkingDir: root,
    logLevel: "warning",
  });
  return built.outputFiles[0].text;
}

/**
 * Builds the image of a slot without its version into `file`.
 * @param {{ root: string, system: { folder: string, kernel: string }, folder: string, file: string, ca: string }} options
 *   the checkout, the unpacked Debian 13, a scratch folder, and the CA that RAUC and the terminal trust
 */
export async function makeSlot({ root, system, folder, file, ca }) {
  rmSync(folder, { recursive: true, force: true });
  const slot = new Root(folder, system.folder);
  const board = join(root, "test/vm/ota/board");
  const busybox = join(system.folder, "usr/bin/busybox");
  slot.file("/bin/busybox", busybox, 0o755);
  for (const applet of execFileSync(busybox, ["--list"], { encoding: "utf8" }).split("\n").filter(Boolean))
    if (applet !== "busybox") slot.link(`/bin/${applet}`, "/bin/busybox");
  slot.file("/sbin/init", join(board, "init"), 0o755);
  slot.file("/usr/lib/tournee/boot-state", join(board, "boot-state"));
  slot.file("/usr/lib/tournee/boot-backend", join(board, "boot-backend"), 0o755);
  for (const path of ["/usr/bin/rauc", "/usr/bin/dbus-daemon", "/usr/bin/zstd"]) slot.program(path);
  slot.program("/usr/bin/node", strippedNode(folder));
  slot.file("/etc/rauc/system.conf", join(board, "system.conf"));
  slot.file("/etc/rauc/ca.pem", ca);
  slot.file("/etc/dbus-1/system.conf", join(board, "bus.conf"));
  slot.text("/etc/passwd", "root:x:0:0:root:/:/bin/sh\n");
  slot.text("/etc/group", "root:x:0:\n");
  slot.text("/etc/machine-id", `${"0".repeat(31)}1\n`);
  const modules = join(system.folder, "usr/lib/modules", system.kernel);
  const early = new Set(moduleFiles(modules, BOOT_MODULES).map(({ path }) => path));
  const late = moduleFiles(modules, SLOT_MODULES).filter(({ path }) => !early.has(path));
  for (const { path, content } of late) slot.text(path, content);
  slot.text("/modules.list", late.map(({ path }) => `${path}\n`).join(""));
  slot.text("/app/terminal.mjs", await bundle(root, "test/vm/ota/guest/main.ts"));
  slot.text("/app/store-worker.mjs", await bundle(root, "firmware/store/worker.ts"));
  addSqlite(slot, root);
  rmSync(file, { force: true });
  execFileSync("mksquashfs", [
    folder,
    file,
    "-all-root",
    "-noappend",
    "-no-progress",
    "-quiet",
    "-comp",
    "zstd",
    "-Xcompression-level",
    "6",
  ]);
}

/** Node without its symbols, a fifth smaller. */
function strippedNode(folder) {
  const stripped = `${folder}.node`;
  execFileSync("strip", ["-o", stripped, realpathSync(process.execPath)]);
  return stripped;
}

function addSqlite(slot, root) {
  const modules = join(root, "node_modules");
  const sqlite = realpathSync(join(modules, "better-sqlite3"));
  const addon = demand(join(sqlite, "build/Release/better_sqlite3.node"), "make build makes it");
  slot.program("/app/node_modules/better-sqlite3/build/Release/better_sqlite3.node", addon);
  const within = (name) =>
    [join(sqlite, "node_modules", name), join(dirname(sqlite), name)].find((at) => existsSync(at));
  slot.tree("/app/node_modules/better-sqlite3/lib", join(sqlite, "lib"));
  slot.file("/app/node_modules/better-sqlite3/package.json", join(sqlite, "package.json"));
  for (const name of ["bindings", "file-uri-to-path"])
    slot.tree(`/app/node_modules/${name}`, realpathSync(within(name)));
}

/** A copy of the slot's image that says its version, and does not start when `broken`. */
export function makeVersion({ slot, version, broken = false, folder, file }) {
  copyFileSync(slot, file);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "release"), { recursive: true });
  writeFileSync(join(folder, "release/version"), version);
  if (broken) writeFileSync(join(folder, "release/broken"), "");
  execFileSync("mksquashfs", [
    join(folder, "release"),
    file,
    "-keep-as-directory",
    "-all-root",
    "-no-progress",
    "-quiet",
  ]);
}
