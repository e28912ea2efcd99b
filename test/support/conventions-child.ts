import { date } from "../../firmware/lib/dates.js";
import { importConventions } from "../../firmware/store/conventions/import.js";

/**
 * Imports the given files in turn, for ever, until it is killed: `out` then the files. One line on the standard output
 * after each import.
 */
const [out = "", ...files] = process.argv.slice(2);
for (let turn = 0; ; turn += 1) {
  const file = files[turn % files.length] ?? "";
  const done = await importConventions({ file, out, today: date("2026-01-15") });
  process.stdout.write(done.ok ? "imported\n" : `${JSON.stringify(done.error)}\n`);
}
