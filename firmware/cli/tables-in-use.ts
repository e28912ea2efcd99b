import { existsSync } from "node:fs";
import { join } from "node:path";
import { builtInNomenclature, type Nomenclature } from "../billing/nomenclature.js";
import { projectRoot } from "../lib/project-root.js";
import { err, ok, type Result } from "../lib/result.js";

/**
 * The prices that a command works with: the file asked for, else `data/tables.db` when it was built, else the program's
 * own. SQLite is loaded only where there is a file. The error is one sentence.
 */
export async function nomenclatureInUse(asked: string | undefined): Promise<Result<Nomenclature, string>> {
  const path = asked ?? join(projectRoot(), "data/tables.db");
  if (!existsSync(path)) {
    return asked === undefined ? ok(builtInNomenclature) : err(`cannot read the tables file ${asked}`);
  }
  const { openNomenclature } = await import("../store/tables/nomenclature.js");
  const { nomenclature, info } = openNomenclature(path);
  return info === undefined && asked !== undefined
    ? err(`${asked} is no tables file of this version: run tournee tables build`)
    : ok(nomenclature);
}
