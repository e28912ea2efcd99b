import type Database from "better-sqlite3";
import { DEFAULT_PARAMETERS, type Parameter } from "../../billing/parameters.js";
import type { PlainDate } from "../../lib/dates.js";
import { isParameterId } from "./make-parameters.js";

interface Row {
  readonly id: string;
  readonly value: number;
  readonly since: PlainDate | null;
  readonly until: PlainDate | null;
  readonly confidence: Parameter["confidence"];
  readonly source: string;
}

/** The figures of the rules: the file's first, so that they win on the days they cover, then the program's. */
export function parametersOf(db: Database.Database): readonly Parameter[] {
  const rows = db.prepare<[], Row>("SELECT * FROM parameter ORDER BY number").all();
  const own = rows.flatMap(({ id, value, since, until, confidence, source }): readonly Parameter[] =>
    isParameterId(id) ? [{ id, value, from: since ?? undefined, to: until ?? undefined, confidence, source }] : [],
  );
  return [...own, ...DEFAULT_PARAMETERS];
}
