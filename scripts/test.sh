#!/usr/bin/env bash
# The whole suite, closed by one plain line with the counts. Continuous integration also installs the LVGL package from
# its archive, which compiles LVGL once more (minutes): elsewhere that is `make pack-test`.
set -uo pipefail
cd "$(dirname "$0")/.."
mkdir -p out
# The leak loop counts on LVGL's own heap: a variant of the addon, built where the suite must be whole or was before.
if [ "${CI:-}" = true ] || [ -d lvgl-bindings-ts/build/builtin ]; then
  node lvgl-bindings-ts/build.mjs --variant builtin || exit 1
fi
node_modules/.bin/vitest run --reporter=default --reporter=json --outputFile.json=out/test.json "$@"
status=$?
packed=0
unpacked=0
if [ "${CI:-}" = true ] && [ $# -eq 0 ]; then
  node lvgl-bindings-ts/scripts/pack-test.mjs >out/pack.log || status=1
  grep -v ' passed, ' out/pack.log
  packed=$(grep -c '^✓' out/pack.log)
  unpacked=$(grep -c '^✕' out/pack.log)
fi
node -e '
  const [packed, unpacked] = process.argv.slice(1).map(Number);
  const r = JSON.parse(require("node:fs").readFileSync("out/test.json", "utf8"));
  const skipped = r.numPendingTests + r.numTodoTests;
  console.log(`${r.numPassedTests + packed} passed, ${r.numFailedTests + unpacked} failed, ${skipped} skipped`);
' "$packed" "$unpacked" || status=1
exit $status
