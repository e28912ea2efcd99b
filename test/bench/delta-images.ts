import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** A slot image before and after the update of one Debian package, and what the update was. */
export interface SlotImages {
  readonly old: string;
  readonly next: string;
  /** As `dpkg` names them: package and both versions. */
  readonly change: string;
}

/** The package that is updated, and what is built from the same source: of Debian's security archive, not yet in the release. */
const UPDATED = (process.env.DELTA_PACKAGES ?? "libssl3t64 openssl-provider-legacy").split(" ");
/** A small terminal's root: services, cards, network, and what updates need. */
const PACKAGES =
  "systemd-sysv,udev,dbus,libssl3t64,ca-certificates,pcscd,libccid,rauc,zstd,e2fsprogs,libdrm2,iproute2,wpasupplicant";
/** Fixed, as a release does it, so that an image depends on its files alone. */
const EPOCH = "1750000000";
const UUID = "0f6c3d2a-7b1e-4b57-9a3c-2f1d8e4a5b6c";
const SLOT_SIZE = "194M";

/**
 * Makes both images in `folder`, from two roots that mmdebstrap installs and `.cache/delta` keeps. A text says why there are
 * none: no right of root, no mmdebstrap, no Debian mirror, or nothing to update today.
 */
export function slotImages(folder: string): SlotImages | string {
  if (process.getuid?.() !== 0) return "root file systems are made with the rights of root";
  const cache = resolve(".cache/delta");
  mkdirSync(cache, { recursive: true });
  for (const which of ["old", "new"] as const) {
    const fault = makeRoot(which, join(cache, `${which}.tar`));
    if (fault !== undefined) return fault;
    mkdirSync(join(folder, which));
    execFileSync("tar", ["xpf", join(cache, `${which}.tar`), "-C", join(folder, which)]);
  }
  const [old, next] = [join(folder, "old.ext4"), join(folder, "new.ext4")];
  makeImage(join(folder, "old"), join(folder, "old"), old);
  makeImage(join(folder, "old"), join(folder, "new"), next);
  const change = changeBetween(join(folder, "old"), join(folder, "new"));
  for (const which of ["old", "new"]) rmSync(join(folder, which), { recursive: true });
  return change === ""
    ? `no update of ${UPDATED[0]} is to be had today: name others in DELTA_PACKAGES`
    : { old, next, change };
}

function makeRoot(which: "old" | "new", tar: string): string | undefined {
  if (existsSync(tar)) return undefined;
  const packages =
    which === "new" ? `Package: ${UPDATED.join(" ")}\nPin: release l=Debian-Security\nPin-Priority: 600\n` : "";
  writeFileSync(`${tar}.pins`, `Package: *\nPin: release l=Debian-Security\nPin-Priority: -1\n\n${packages}`);
  const left = ["doc", "man", "locale"].map((name) => `--dpkgopt=path-exclude=/usr/share/${name}/*`);
  const hooks = [
    `--setup-hook=mkdir -p "$1/etc/apt/preferences.d" && cp '${tar}.pins' "$1/etc/apt/preferences.d/delta"`,
    '--customize-hook=rm "$1/etc/apt/preferences.d/delta"',
  ];
  const part = `${tar}.part.tar`;
  const mirrors = spawnSync(process.execPath, ["scripts/debian-mirror.mjs"], { encoding: "utf8" });
  if (mirrors.status !== 0) return "apt names no Debian archive on this machine";
  const { archive, security } = JSON.parse(mirrors.stdout) as { readonly archive: string; readonly security: string };
  const sources = [`deb ${archive} trixie main`, `deb ${security} trixie-security main`];
  const made = spawnSync(
    "mmdebstrap",
    ["--variant=minbase", `--include=${PACKAGES}`, ...left, ...hooks, "trixie", part, ...sources],
    { env: { ...process.env, SOURCE_DATE_EPOCH: EPOCH }, encoding: "utf8" },
  );
  if (made.error !== undefined) return "mmdebstrap is not installed (Debian package mmdebstrap)";
  if (made.status !== 0) return `mmdebstrap made no root: ${made.stderr.trim().split("\n").at(-1)}`;
  renameSync(part, tar);
  return undefined;
}

/** By the mke2fs of a root, run with its own libraries: older ones do not fix every time. */
function makeImage(tools: string, root: string, image: string): void {
  const program = [
    join(tools, "usr/lib64/ld-linux-x86-64.so.2"),
    "--library-path",
    join(tools, "usr/lib/x86_64-linux-gnu"),
    join(tools, "usr/sbin/mke2fs"),
  ] as const;
  const fixed = [
    "-U",
    UUID,
    "-E",
    `hash_seed=${UUID},lazy_itable_init=0,root_owner=0:0`,
    "-O",
    "^has_journal",
    "-m",
    "0",
  ];
  const [loader, ...rest] = program;
  execFileSync(loader, [...rest, "-q", "-t", "ext4", "-b", "4096", ...fixed, "-d", root, image, SLOT_SIZE], {
    env: { ...process.env, SOURCE_DATE_EPOCH: EPOCH },
  });
}

function changeBetween(old: string, next: string): string {
  const versions = (root: string): Map<string, string> => {
    const status = readFileSync(join(root, "var/lib/dpkg/status"), "utf8").split("\n\n");
    return new Map(
      status.map((entry) => [/^Package: (.*)$/m.exec(entry)?.[1] ?? "", /^Version: (.*)$/m.exec(entry)?.[1] ?? ""]),
    );
  };
  const before = versions(old);
  return [...versions(next)]
    .filter(([name, version]) => before.get(name) !== version)
    .map(([name, version]) => `${name} ${before.get(name) ?? "none"} to ${version}`)
    .join(", ");
}
