// Debian 13's packages beside the machine's own Debian: apt with lists of its own, nothing installed, no right of root.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageBehind, unpackPackages } from "../../../lvgl-bindings-ts/vm/packages.mjs";
import { debianMirrors } from "../../../scripts/debian-mirror.mjs";

const KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg";

/** apt's options for another suite than this machine's, its lists fetched once into `folder`. */
function aptOf(suite, folder) {
  for (const path of ["state/lists/partial", "cache/archives/partial"])
    mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, "state/status"), "");
  writeFileSync(
    join(folder, "sources.list"),
    `deb [arch=amd64 signed-by=${KEYRING}] ${debianMirrors().archive} ${suite} main\n`,
  );
  const settings = {
    "APT::Architecture": "amd64",
    "APT::Sandbox::User": "",
    "Acquire::Languages": "none",
    "Dir::Cache": join(folder, "cache"),
    "Dir::Etc::preferencesparts": "/dev/null",
    "Dir::Etc::sourcelist": join(folder, "sources.list"),
    "Dir::Etc::sourceparts": "/dev/null",
    "Dir::State": join(folder, "state"),
    "Dir::State::status": join(folder, "state/status"),
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ["-o", `${name}=${value}`]);
  const done = join(folder, "updated");
  if (!existsSync(done)) {
    execFileSync("apt-get", ["update", "-q", ...options], { stdio: ["ignore", "ignore", "inherit"] });
    writeFileSync(done, "");
  }
  return options;
}

/**
 * Unpacks Debian 13 with RAUC, D-Bus, zstd and a kernel, and Debian sid's rauc-hawkbit-updater over it.
 * @param {string} cache the folder that keeps them for the next run
 * @returns {{ folder: string, kernel: string }} the unpacked system and its kernel's version
 */
export function unpackDebian13(cache) {
  const trixie = aptOf("trixie", join(cache, "apt-trixie"));
  const kernel = packageBehind("linux-image-amd64", trixie);
  const folder = join(cache, "debian13");
  unpackPackages(
    folder,
    {
      withDependencies: ["rauc", "dbus-daemon", "zstd", "libcurl4t64", "libjson-glib-1.0-0", "libstdc++6"],
      alone: [kernel, "busybox-static", "rauc-service"],
    },
    trixie,
  );
  return { folder, kernel: kernel.replace("linux-image-", "") };
}

/** Debian sid's rauc-hawkbit-updater, to be run with Debian 13's libraries. */
export function unpackUpdater(cache) {
  const folder = join(cache, "sid");
  unpackPackages(
    folder,
    { withDependencies: [], alone: ["rauc-hawkbit-updater"] },
    aptOf("sid", join(cache, "apt-sid")),
  );
  return folder;
}

/** The arguments that run a program of the unpacked system on this machine, with its own loader and libraries. */
export function runnable(folder, program) {
  const libraries = ["usr/lib/x86_64-linux-gnu", "lib/x86_64-linux-gnu"].map((at) => join(folder, at)).join(":");
  const loader = ["usr/lib64", "lib64"]
    .map((at) => join(folder, at, "ld-linux-x86-64.so.2"))
    .find((at) => existsSync(at));
  return [loader, "--library-path", libraries, program];
}
