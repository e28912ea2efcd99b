// The board: one disk, a selector in place of the boot loader, a serial line, and a cable to the update server.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Initramfs, moduleFiles } from "../../../lvgl-bindings-ts/vm/initramfs.mjs";
import { Machine } from "../../../lvgl-bindings-ts/vm/qemu.mjs";
import { BOOT_MODULES } from "./slot.mjs";

/** Without a word for this long a machine is taken for dead. */
const SILENCE_MS = 400_000;

/** Builds the selector's initramfs into `file`. */
export function makeSelector({ root, system, file }) {
  const image = new Initramfs();
  image.add("/init", join(root, "test/vm/ota/board/selector"), true);
  image.add("/boot-state", join(root, "test/vm/ota/board/boot-state"));
  image.add("/bin/busybox", join(system.folder, "usr/bin/busybox"), true);
  const files = moduleFiles(join(system.folder, "usr/lib/modules", system.kernel), BOOT_MODULES);
  for (const { path, content } of files) image.text(path, content);
  image.text("/modules.list", files.map(({ path }) => `${path}\n`).join(""));
  image.write(file);
}

export class Board {
  #options;

  /**
   * @param {{ system: { folder: string, kernel: string }, qemu: string, folder: string, selector: string }} options
   *   Debian 13, the folder that QEMU was unpacked into, a scratch folder, the selector's initramfs
   */
  constructor(options) {
    this.#options = options;
    // Each machine that is started listens to our end.
    process.setMaxListeners(0);
  }

  /**
   * Switches the board on, and off again when `judge` says "cut" to one of its words. A restart ends it too: the next start is
   * another call.
   * @param {{ drive: string[], port: number, judge: (word: object, cut: () => void) => void }} options QEMU's drive, the
   *   server's port, and who listens; `cut` may be kept and called later
   * @returns {Promise<"cut" | "off">} `off`: it restarted or went off by itself
   */
  async live({ drive, port, judge }) {
    const { system, qemu, folder, selector } = this.#options;
    const machine = await Machine.start({
      program: join(qemu, "usr/bin/qemu-system-x86_64"),
      env: { LD_LIBRARY_PATH: ["usr/lib", "lib"].map((at) => join(qemu, at, "x86_64-linux-gnu")).join(":") },
      firmware: join(qemu, "usr/share/qemu"),
      folder,
      kernel: join(system.folder, `boot/vmlinuz-${system.kernel}`),
      initramfs: selector,
      devices: [...drive, "-netdev", "user,id=net", "-device", "virtio-net-pci,netdev=net,romfile="],
      // What guards real processors against each other's secrets only slows an emulated one down.
      append: `mitigations=off no_timer_check vm.port=${port}`,
    });
    let outcome = "off";
    const cut = () => {
      outcome = "cut";
      void machine.end(0);
    };
    let silence = setTimeout(cut, SILENCE_MS);
    for await (const line of machine.lines) {
      if (process.env.TOURNEE_VM_VERBOSE)
        process.stdout.write(`      ${(performance.now() / 1000).toFixed(1)} ${line}\n`);
      clearTimeout(silence);
      silence = setTimeout(cut, SILENCE_MS);
      // A cut leaves half a line.
      const word = parsed(line);
      if (word !== undefined && outcome === "off") judge(word, cut);
    }
    clearTimeout(silence);
    await machine.end(60_000);
    return outcome;
  }

  /** What the kernel and the programs wrote during the last life. */
  console() {
    return readFileSync(join(this.#options.folder, "console.log"), "utf8");
  }
}

function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
