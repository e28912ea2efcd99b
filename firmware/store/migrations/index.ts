import * as peopleDraftsLedger from "./0001-people-drafts-ledger.js";
import * as workstation from "./0002-workstation.js";

/** Migration n brings a file from version n-1 to n. Only added to: one that left the workshop never changes. */
export const migrations: readonly string[] = [peopleDraftsLedger.sql, workstation.sql];
