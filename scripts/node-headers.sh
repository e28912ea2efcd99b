#!/usr/bin/env bash
# Prints the folder that holds include/node/node.h for the node in use. Headers are never downloaded.
set -euo pipefail
for prefix in "$(dirname "$(dirname "$(readlink -f "$(command -v node)")")")" /usr /usr/local; do
  if [ -f "$prefix/include/node/node.h" ]; then echo "$prefix"; exit 0; fi
done
echo "No Node headers (include/node/node.h) beside $(command -v node)" >&2
exit 1
