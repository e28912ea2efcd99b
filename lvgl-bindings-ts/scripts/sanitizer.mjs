// SPDX-License-Identifier: Apache-2.0
// The surroundings in which the AddressSanitizer variant of the addon runs, and what it found there.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";

const product = "build/asan/build/Release/lvgl.node";

/** The sanitizer's library must be the compiler's own, and the first one in the process. */
function library() {
  const compiler = process.env.CC?.split(" ").at(-1) || "gcc";
  const found = execFileSync(compiler, ["-print-file-name=libasan.so"], { encoding: "utf8" }).trim();
  if (!found.includes("/")) throw new Error(`${compiler} has no libasan (Debian: libasan comes with gcc)`);
  return realpathSync(found);
}

/**
 * Environment variables for a process, and its children, that loads the asan variant. Reports go to files in the
 * folder, which is emptied. Leaks are not looked for: Node leaves much to the end of the process on purpose.
 */
export function sanitizerEnv(root, folder) {
  if (!readFileSync(join(root, product)).includes("__asan_report_store"))
    throw new Error(`${product} is not instrumented: node build.mjs --variant asan`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const options = {
    detect_leaks: 0,
    halt_on_error: 1,
    log_path: join(folder, "report"),
    // V8's own handler would hide where a null pointer was followed.
    handle_segv: 2,
    handle_abort: 2,
    detect_stack_use_after_return: 1,
    // As the C library's: null, which the caller looks at.
    allocator_may_return_null: 1,
    soft_rss_limit_mb: 2000,
    max_allocation_size_mb: 1024,
  };
  return {
    LVGL_BINDINGS_VARIANT: "asan",
    LD_PRELOAD: library(),
    ASAN_OPTIONS: Object.entries(options)
      .map(([name, value]) => `${name}=${value}`)
      .join(":"),
  };
}

/** The reports that were written since sanitizerEnv. */
export function sanitizerReports(folder) {
  return readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
}
