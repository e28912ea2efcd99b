// SPDX-License-Identifier: Apache-2.0
// Fetches LVGL's C source: cargo downloads the crate that carries it, its checksum is compared with the one in our
// tree, and vendor/lvgl is unpacked from that very file into .cache/lvgl. A package that was installed carries the
// sources itself (vendor/lvgl, put there by prepack.mjs) and needs no cargo.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { isFresh, writeStamp } from "./stamp.mjs";

/** The downloaded archive, found through cargo: it lies in cache/ beside the src/ that cargo names. */
function archivePath(folder, wanted) {
  const manifest = join(folder, "Cargo.toml");
  const output = execFileSync(
    "cargo",
    ["metadata", "--format-version", "1", "--offline", "--manifest-path", manifest],
    {
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const found = JSON.parse(output).packages.find(
    (entry) => entry.name === wanted.crate && entry.version === wanted.version,
  );
  if (!found) throw new Error(`cargo knows no ${wanted.crate} ${wanted.version}`);
  const unpacked = dirname(found.manifest_path);
  const marker = `${sep}registry${sep}src${sep}`;
  const at = unpacked.lastIndexOf(marker);
  if (at < 0) throw new Error(`cargo keeps its sources in an unknown place: ${unpacked}`);
  return `${unpacked.slice(0, at)}${sep}registry${sep}cache${sep}${unpacked.slice(at + marker.length)}.crate`;
}

/** Fetches when needed; true when something was done. Throws when the checksum differs. */
export function fetchSource(root) {
  const wanted = JSON.parse(readFileSync(join(root, "native/lvgl-source/source.json"), "utf8"));
  const stamp = join(root, ".cache/lvgl.stamp");
  const target = join(root, ".cache/lvgl");
  if (isFresh(stamp, wanted.sha256, join(target, "lvgl.h"))) return false;
  const carried = join(root, "vendor/lvgl");
  if (existsSync(join(carried, "lvgl.h"))) {
    mkdirSync(dirname(target), { recursive: true });
    rmSync(target, { recursive: true, force: true });
    symlinkSync(relative(dirname(target), carried), target);
    writeStamp(stamp, wanted.sha256);
    return true;
  }

  // cargo writes a Cargo.lock beside the manifest: it works on a copy, so that the source tree stays clean.
  const folder = join(root, ".cache/lvgl-source");
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, "native/lvgl-source/Cargo.toml"), join(folder, "Cargo.toml"));
  cpSync(join(root, "native/lvgl-source/empty.rs"), join(folder, "empty.rs"));
  execFileSync("cargo", ["fetch", "--quiet", "--manifest-path", join(folder, "Cargo.toml")], {
    stdio: ["ignore", "inherit", "inherit"],
  });

  const archive = archivePath(folder, wanted);
  const sum = createHash("sha256").update(readFileSync(archive)).digest("hex");
  if (sum !== wanted.sha256) throw new Error(`${archive}: checksum ${sum}, expected ${wanted.sha256}`);

  const prefix = `${wanted.crate}-${wanted.version}`;
  const scratch = join(root, ".cache/unpack");
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  execFileSync("tar", ["-xzf", archive, "-C", scratch, `${prefix}/vendor/lvgl`]);
  rmSync(target, { recursive: true, force: true });
  renameSync(join(scratch, prefix, "vendor/lvgl"), target);
  rmSync(scratch, { recursive: true, force: true });
  if (!existsSync(join(target, "lvgl.h"))) throw new Error("the crate holds no LVGL");
  writeStamp(stamp, wanted.sha256);
  return true;
}
