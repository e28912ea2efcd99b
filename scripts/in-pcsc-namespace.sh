#!/bin/bash
# Runs a command beside its own pcscd with two virtual readers (vpcd, TCP 35963 and 35964), shut off from the machine:
# a private network keeps vpcd's open port away from everybody, and lets its delayed acknowledgements be switched off.
#
#   scripts/in-pcsc-namespace.sh [--no-daemon] COMMAND [ARGUMENT…]
#
# With --no-daemon the command starts pcscd itself (TOURNEE_PCSCD_OPTIONS), once it has other readers to be found in
# /run/pcsc-config.
# Exit status: the command's; 69 when no namespace can be made or a program is missing, with the reason on stderr.
set -euo pipefail

UNAVAILABLE=69
PATH="$PATH:/usr/sbin:/sbin"

fail() {
  echo "in-pcsc-namespace: $*" >&2
  exit "$UNAVAILABLE"
}

outside() {
  local program
  for program in unshare ip pcscd; do
    command -v "$program" >/dev/null || fail "$program is missing (packages util-linux, iproute2, pcscd)"
  done
  local self
  self=$(realpath "${BASH_SOURCE[0]}")
  # A chroot has no mount point at /, and unshare cannot make it private: the second form leaves it as it is.
  local -a spaces=(--net --pid --fork --kill-child --mount-proc)
  local -a ways=("--mount" "--mount --propagation unchanged" "--user --map-root-user --mount")
  local way
  for way in "${ways[@]}"; do
    # shellcheck disable=SC2086 # the way is a list of options
    if unshare $way "${spaces[@]}" true 2>/dev/null; then
      # shellcheck disable=SC2086
      exec unshare $way "${spaces[@]}" "$self" --inside "$@"
    fi
  done
  if sudo -n true 2>/dev/null; then
    exec sudo -n --preserve-env=PATH,HOME unshare --mount "${spaces[@]}" "$self" --inside "$@"
  fi
  fail "this machine allows neither root, nor user namespaces, nor sudo without a password"
}

inside() {
  local library=""
  local candidate
  for candidate in /usr/lib/pcsc/drivers/serial/libifdvpcd.so /usr/lib/*/pcsc/drivers/serial/libifdvpcd.so; do
    if [[ -e $candidate ]]; then library=$candidate; fi
  done
  [[ -n $library ]] || fail "the vpcd driver is missing (package vsmartcard-vpcd)"

  # Everything under /run of this namespace alone: socket, pid file and configuration of this pcscd.
  mount --make-rprivate /run 2>/dev/null || true
  mount -t tmpfs tmpfs /run || fail "cannot mount a private /run"
  mkdir -p /run/pcscd /run/pcsc-config
  ip link set lo up
  # Node cannot ask for quick acknowledgements: without these routes each APDU waits 44 ms.
  ip route replace local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1 quickack 1
  ip route replace local 127.0.0.0/8 dev lo table local proto kernel scope host src 127.0.0.1 quickack 1
  printf 'FRIENDLYNAME "Tournee virtual"\nDEVICENAME /dev/null:0x8C7B\nLIBPATH %s\nCHANNELID 0x8C7B\n' "$library" \
    >/run/pcsc-config/vpcd

  local -a options=(--foreground --config /run/pcsc-config)
  # pcscd 2.x refuses even root without polkit; 1.9 does not know the option.
  if pcscd --help 2>&1 | grep -q -- --disable-polkit; then options+=(--disable-polkit); fi
  # For those who start the daemon themselves, or again.
  export TOURNEE_PCSCD_OPTIONS="${options[*]}"
  if [[ $1 == --no-daemon ]]; then
    shift
    exec "$@"
  fi
  pcscd "${options[@]}" >/run/pcscd/log 2>&1 &
  local daemon=$!
  trap 'kill "$daemon" 2>/dev/null || true' EXIT
  until [[ -S /run/pcscd/pcscd.comm ]] && listening 35963 && listening 35964; do
    kill -0 "$daemon" 2>/dev/null || fail "pcscd stopped: $(cat /run/pcscd/log)"
    read -r -t 0.02 <> <(:) || true
  done
  export TOURNEE_PCSCD_PID=$daemon
  local status=0
  "$@" || status=$?
  exit "$status"
}

listening() {
  grep -q ":$(printf '%04X' "$1") .* 0A " /proc/net/tcp /proc/net/tcp6 2>/dev/null
}

if [[ ${1:-} == --inside ]]; then
  shift
  inside "$@"
else
  [[ $# -gt 0 ]] || fail "usage: in-pcsc-namespace.sh [--no-daemon] COMMAND [ARGUMENT…]"
  outside "$@"
fi
