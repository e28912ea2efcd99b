#!/usr/bin/env bash
# Runs the terminal on the desk. When the bench cuts its power it dies as the real one would, and starts again here; so it
# does when an update asks for a restart.
cd "$(dirname "$0")/.."
while :; do
  node build/bundle/terminal.mjs
  status=$?
  case $status in
    137) echo "Courant coupé, le terminal redémarre." ;;
    75) echo "Le terminal redémarre." ;;
    *) exit $status ;;
  esac
done
