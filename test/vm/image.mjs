// What the guest of the USB test is made of: Debian's kernel and programs, this Node, and the test bundled into one file.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { build } from "esbuild";
import { demand, Initramfs, moduleFiles } from "../../lvgl-bindings-ts/vm/initramfs.mjs";
import { packageBehind, unpackPackages } from "../../lvgl-bindings-ts/vm/packages.mjs";

const LIBRARIES = "/usr/lib/x86_64-linux-gnu";
const MODULES = ["dummy_hcd", "libcomposite", "usb_f_fs"];

/** Unpacks what the machine needs of Debian; nothing is installed and no right of root is needed. */
export function unpackSystem(cache) {
  const kernel = packageBehind("linux-image-amd64");
  const folder = join(cache, "root");
  unpackPackages(folder, {
    withDependencies: ["qemu-system-x86", "udev", "usbutils"],
    alone: [kernel, "busybox-static"],
  });
  return { folder, version: kernel.replace("linux-image-", "") };
}

/** A file of the unpacked packages, or of this machine. */
function located(system, path) {
  const places = [join(system, path), join(system, path.replace(/^\/usr/, "")), path, path.replace(/^\/usr/, "")];
  const found = places.find((file) => existsSync(file));
  if (!found) throw new Error(`${path} is missing: make setup-test installs what the machine needs`);
  return found;
}

/** The guest's file system, with the shared libraries of all that is added. */
class GuestImage extends Initramfs {
  #system;
  #added = new Set();

  constructor(system) {
    super();
    this.#system = system;
  }

  /** Adds a program or a native library where it is expected, and what it is linked to. */
  program(path, from = located(this.#system, path)) {
    this.add(path, realpathSync(from), true);
    this.linked(from);
  }

  /** Adds the shared libraries that a file needs. */
  linked(file) {
    const env = {
      ...process.env,
      LD_LIBRARY_PATH: ["usr/lib", "lib"].map((at) => join(this.#system, at, "x86_64-linux-gnu")).join(":"),
    };
    const listing = execFileSync("ldd", [file], { encoding: "utf8", env, stdio: ["ignore", "pipe", "ignore"] });
    for (const [, path] of listing.matchAll(/(\/\S+) \(0x/g)) {
      const target = path.startsWith("/lib64/") ? path : `${LIBRARIES}/${basename(path)}`;
      if (this.#added.has(target)) continue;
      this.#added.add(target);
      this.add(target, realpathSync(path), true);
    }
  }
}

/** Builds the initramfs into `file`. */
export async function makeImage({ root, system, file }) {
  const image = new GuestImage(system.folder);
  image.add("/init", join(root, "test/vm/guest/init"), true);
  image.add("/bin/busybox", located(system.folder, "/usr/bin/busybox"), true);
  for (const path of ["/usr/bin/udevadm", "/usr/bin/lsusb", "/usr/sbin/pcscd"]) image.program(path);
  // udevd is udevadm under another name.
  image.add("/usr/lib/systemd/systemd-udevd", realpathSync(located(system.folder, "/usr/bin/udevadm")), true);
  image.program("/usr/sbin/ip", located(system.folder, "/usr/bin/ip"));
  image.program("/bin/node", process.execPath);
  addPcsc(image, system.folder);
  await addTest(image, root);
  const files = moduleFiles(join(located(system.folder, "/usr/lib/modules"), system.version), MODULES);
  for (const { path, content } of files) image.text(path, content);
  image.text("/modules.list", files.map(({ path }) => `${path}\n`).join(""));
  image.write(file);
}

function addPcsc(image, system) {
  for (const name of ["libpcsclite.so.1", "libpcsclite_real.so.1"]) {
    const from = [LIBRARIES, "/lib/x86_64-linux-gnu"].map((at) => join(at, name)).find((path) => existsSync(path));
    if (from) image.add(`${LIBRARIES}/${name}`, realpathSync(from), true);
  }
  const bundle = "/usr/lib/pcsc/drivers/ifd-ccid.bundle/Contents";
  const driver = `${bundle}/Linux/libccid.so`;
  // pcscd takes a driver by the device's ids, which libccid's own list does not have: as a PC does with its entry.
  const list = readFileSync(located(system, `${bundle}/Info.plist`), "utf8");
  image.text(`${bundle}/Info.plist`, withReader(list, "0x1209", "0x0001", "Tournee"));
  image.program(driver);
  const vpcd = "/usr/lib/pcsc/drivers/serial/libifdvpcd.so";
  image.program(vpcd);
}

/** libccid's list of readers with one more. */
export function withReader(list, vendor, product, name) {
  const entries = { ifdVendorID: vendor, ifdProductID: product, ifdFriendlyName: name };
  return Object.entries(entries).reduce(
    (text, [key, value]) => text.replace(new RegExp(`(<key>${key}</key>\\s*<array>)`), `$1<string>${value}</string>`),
    list,
  );
}

async function addTest(image, root) {
  const bundled = await build({
    entryPoints: [join(root, "test/vm/guest/main.ts")],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20",
    alias: { vitest: join(root, "test/vm/guest/suite.ts") },
    external: ["usb", "pcsclite"],
    // Packages of the older kind are bundled too, and require what is Node's.
    banner: {
      js: 'import { createRequire as fromHere } from "node:module"; const require = fromHere(import.meta.url);',
    },
    absWorkingDir: root,
    logLevel: "warning",
  });
  image.text("/app/guest.mjs", bundled.outputFiles[0].text);
  image.text("/app/package.json", '{"type":"module"}');
  const helper = "firmware/drivers/usb-gadget/build/Release/usb_gadget.node";
  image.program(`/app/${helper}`, demand(join(root, helper), "node scripts/natives.mjs makes it"));
  const modules = join(root, "node_modules");
  addPackage(image, modules, "usb", "node-gyp-build");
  addPackage(image, modules, "pcsclite", "bindings", "file-uri-to-path");
  // The virtual cards read it when the first of them is made, so no bundler sees it.
  addPackage(image, modules, "node-forge");
}

/** A native package with what it needs to load, its sources left out. */
function addPackage(image, modules, name, ...helpers) {
  const from = realpathSync(join(modules, name));
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const inside = path.slice(from.length);
    if (!entry.isFile() || /\/(src|libusb|test|examples|node_modules|obj\.target)\//.test(inside)) continue;
    if (!/\.(js|json|node)$/.test(entry.name) || /\/prebuilds\/(?!linux-x64)/.test(inside)) continue;
    if (entry.name.endsWith(".node") && !entry.name.includes("musl"))
      image.program(`/app/node_modules/${name}${inside}`, path);
    else image.add(`/app/node_modules/${name}${inside}`, path);
  }
  for (const helper of helpers) {
    const nested = join(from, "node_modules", helper);
    const place = realpathSync(existsSync(nested) ? nested : join(dirname(from), helper));
    image.tree(`/app/node_modules/${helper}`, place);
  }
}
