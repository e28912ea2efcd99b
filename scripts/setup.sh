#!/usr/bin/env bash
# Installs what the machine is missing. Usage: scripts/setup.sh run|test
# Works as root, or as an ordinary user through sudo; without either it says what to install.
set -euo pipefail
cd "$(dirname "$0")/.."

purpose=${1:?run or test}
run_packages=(build-essential pkg-config python3 libsdl2-dev libpcsclite-dev)
test_packages=(pcscd libccid vsmartcard-vpcd opensc opensc-pkcs11 python3-pyscard chromium xvfb libxtst6 iproute2 util-linux strace rauc squashfs-tools cryptsetup-bin faketime openssl dbus-daemon nginx-light postgresql curl)
# Slot images, their patches, and the root file systems that bench measures them on.
test_packages+=(e2fsprogs mmdebstrap zstd)

wanted=("${run_packages[@]}")
[ "$purpose" = test ] && wanted+=("${test_packages[@]}")

missing=()
for package in "${wanted[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
# Node, its headers and cargo often come from elsewhere than Debian's packages: what counts is that they are there.
command -v node >/dev/null || missing+=(nodejs)
command -v npm >/dev/null || missing+=(npm)
if ! command -v node >/dev/null || ! scripts/node-headers.sh >/dev/null 2>&1; then missing+=(libnode-dev); fi
command -v cargo >/dev/null || missing+=(cargo)

if [ ${#missing[@]} -gt 0 ]; then
  echo "Installing: ${missing[*]}"
  as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
      echo "These Debian packages are missing, and there is no sudo to install them: ${missing[*]}" >&2
      exit 1
    fi
    as_root=(sudo)
  fi
  export DEBIAN_FRONTEND=noninteractive
  # Servers among them (nginx, PostgreSQL) must not start by themselves: the tests start their own, on loopback.
  policy=/usr/sbin/policy-rc.d
  if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' | "${as_root[@]}" install -m 755 /dev/stdin "$policy"
    # shellcheck disable=SC2064 # the way to root is known now
    trap "${as_root[*]} rm -f $policy" EXIT
  fi
  "${as_root[@]}" apt-get update -q >/dev/null
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" >/dev/null
fi

node -e '
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node ${process.versions.node} is too old: 20.19 or newer is needed`);
    process.exit(1);
  }'
