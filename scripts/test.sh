#!/usr/bin/env bash
# The whole suite, closed by one plain line with the counts.
set -uo pipefail
cd "$(dirname "$0")/.."
mkdir -p out
node_modules/.bin/vitest run --reporter=default --reporter=json --outputFile.json=out/test.json "$@"
status=$?
node -e '
  const r = JSON.parse(require("node:fs").readFileSync("out/test.json", "utf8"));
  console.log(`${r.numPassedTests} passed, ${r.numFailedTests} failed, ${r.numPendingTests + r.numTodoTests} skipped`);
' || status=1
exit $status
