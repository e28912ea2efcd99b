/** Version of the layout of the conventions file; the terminal reads no other. */
export const CONVENTIONS_VERSION = 1;

/**
 * Stands between the cells of a row, which are kept as they were in the file: reading them again goes through the one
 * reader of the format. No cell holds it: control characters are refused.
 */
export const CELL_SEPARATOR = "\u001F";

/** Keys are the compared forms of numbers; `group_key` only on rows that hold for a group. */
export const LAYOUT = `
  CREATE TABLE origin (
    name TEXT PRIMARY KEY, date TEXT NOT NULL, conventions INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE convention (
    id INTEGER PRIMARY KEY, origin TEXT NOT NULL, amc_key TEXT, group_key TEXT, type TEXT NOT NULL, cells TEXT NOT NULL
  ) STRICT;
  CREATE INDEX convention_by_amc ON convention (amc_key) WHERE amc_key IS NOT NULL;
  CREATE INDEX convention_by_group ON convention (group_key) WHERE group_key IS NOT NULL;
  CREATE INDEX convention_by_type ON convention (type, amc_key);
  CREATE TABLE regroupement (
    id INTEGER PRIMARY KEY, origin TEXT NOT NULL, amc_key TEXT NOT NULL, cells TEXT NOT NULL
  ) STRICT;
  CREATE INDEX regroupement_by_amc ON regroupement (amc_key);
  CREATE TABLE correspondance (
    id INTEGER PRIMARY KEY, origin TEXT NOT NULL, mutuelle_key TEXT NOT NULL, regime_key TEXT NOT NULL, cells TEXT NOT NULL
  ) STRICT;
  CREATE INDEX correspondance_by_key ON correspondance (mutuelle_key, regime_key);
  PRAGMA user_version = ${CONVENTIONS_VERSION};
`;
