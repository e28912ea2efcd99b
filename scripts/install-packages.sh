#!/usr/bin/env bash
# npm packages by the lockfile; the native ones are built from source against the system's Node headers.
set -euo pipefail
cd "$(dirname "$0")/.."
headers=$(scripts/node-headers.sh)
npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
export npm_config_build_from_source=true npm_config_nodedir="$headers"
export npm_config_node_gyp="$PWD/node_modules/node-gyp/bin/node-gyp.js"
npm rebuild better-sqlite3 pcsclite esbuild --loglevel=error
