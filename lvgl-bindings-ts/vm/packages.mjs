// SPDX-License-Identifier: Apache-2.0
// Debian packages unpacked into a folder, so that nothing is installed on the machine and no right of root is needed.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const apt = (command, args, options = {}) =>
  execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], ...options });

/**
 * What this machine lacks of `names` and their dependencies. What is installed in an older version is left alone: the
 * C library of another version beside the machine's own would start nothing.
 */
function closure(names, options) {
  const flags = ["--simulate", "--reinstall", "--no-install-recommends"];
  const plan = apt("apt-get", ["install", ...flags, ...options, ...names]);
  const lacking = [...plan.matchAll(/^Inst (\S+) \(/gm)].map((match) => match[1]);
  return [...new Set([...names, ...lacking])];
}

/**
 * The package that a metapackage stands for now: linux-image-amd64 -> linux-image-6.1.0-56-amd64. `options` are apt's, for
 * other lists than this machine's.
 */
export function packageBehind(metapackage, options = []) {
  const text = apt("apt-cache", ["depends", "--no-recommends", "--no-suggests", ...options, metapackage]);
  const found = /Depends: (\S+)/.exec(text)?.[1];
  if (!found) throw new Error(`apt knows no package behind ${metapackage}: run apt-get update`);
  return found;
}

/**
 * Unpacks packages once; the next call with the same names does nothing.
 * @param {string} root where they are unpacked
 * @param {{ withDependencies: string[], alone: string[] }} wanted names of Debian packages
 * @param {string[]} options apt's, for other lists than this machine's
 */
export function unpackPackages(root, { withDependencies, alone }, options = []) {
  const stamp = `${root}.stamp`;
  const key = JSON.stringify([withDependencies, alone]);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === key) return;
  rmSync(root, { recursive: true, force: true });
  const downloads = `${root}.debs`;
  mkdirSync(root, { recursive: true });
  mkdirSync(downloads, { recursive: true });
  const names = [...alone, ...(withDependencies.length > 0 ? closure(withDependencies, options) : [])];
  process.stdout.write(`unpacking ${names.length} Debian packages into ${root}\n`);
  try {
    // As root, apt's own sandbox user may not write into the folder; the files are checked by their sums all the same.
    apt("apt-get", ["download", "-q", "-o", "APT::Sandbox::User=", ...options, ...names], {
      cwd: downloads,
      stdio: ["ignore", "ignore", "inherit"],
    });
  } catch {
    throw new Error(
      "apt-get could not download the packages above: is there a network, and are apt's lists up to date?",
    );
  }
  for (const file of readdirSync(downloads).filter((name) => name.endsWith(".deb")))
    execFileSync("dpkg-deb", ["--extract", join(downloads, file), root]);
  rmSync(downloads, { recursive: true });
  writeFileSync(stamp, key);
}
