#!/usr/bin/env bash
# Runs the terminal on the desk. When the bench cuts its power it dies as the real one would, and starts again here.
cd "$(dirname "$0")/.."
while :; do
  node build/bundle/terminal.mjs
  status=$?
  [ $status -eq 137 ] || exit $status
  echo "Courant coupé, le terminal redémarre."
done
