// SPDX-License-Identifier: Apache-2.0
// 10,000 mounts of a screen of 60 widgets on the builtin variant: LVGL's heap and JavaScript's must stay flat.
//   node scripts/leaks.mjs [mounts]
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { verdict } from "../test/safety/leak-verdict.mjs";

const root = join(import.meta.dirname, "..");
const mounts = process.argv[2] ?? "10000";
execFileSync(process.execPath, [join(root, "build.mjs"), "--variant", "builtin"], { stdio: "inherit" });
const output = execFileSync(process.execPath, ["--expose-gc", join(root, "test/safety/leaks.mjs"), mounts], {
  encoding: "utf8",
  env: { ...process.env, LVGL_BINDINGS_VARIANT: "builtin" },
});
const measured = JSON.parse(output);
const found = verdict(measured);
process.stdout.write(
  `leaks: ${measured.mounts} mounts of ${measured.widgets} widgets of ${measured.classes} classes in ` +
    `${measured.seconds.toFixed(0)} s: LVGL's heap ${measured.lvgl.at(-1)} bytes, grown by ${found.lvglBytes}; ` +
    `handles ${measured.handles.at(-1)}, grown by ${found.handles}; ` +
    `JavaScript's heap ${(measured.js.at(-1) / 1e6).toFixed(1)} MB, ${(found.jsShare * 100).toFixed(2)} %\n`,
);
process.exitCode = found.flat ? 0 : 1;
