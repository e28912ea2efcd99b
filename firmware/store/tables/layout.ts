/** Version of the layout of the tables file; the terminal reads no other. */
export const TABLES_VERSION = 2;

/**
 * The tables made for run time, beside the lookups. Amounts are cents, coefficients and percents hundredths, dates
 * `AAAA-MM-JJ` with NULL for an open bound. What is said many times (periods, lists) is said once and named by number:
 * the file stays small. Described column by column in `docs/tables-file.md`.
 */
export const LAYOUT = `
  CREATE TABLE tables_info (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  CREATE TABLE tables_file (name TEXT PRIMARY KEY, rows INTEGER NOT NULL, sha256 TEXT NOT NULL) STRICT;

  CREATE TABLE ccam_act (
    code TEXT PRIMARY KEY, number INTEGER NOT NULL, short_label TEXT NOT NULL, label TEXT NOT NULL,
    type INTEGER NOT NULL, activities TEXT NOT NULL, phases TEXT NOT NULL, grouping TEXT NOT NULL,
    reimbursed INTEGER NOT NULL, conditional INTEGER NOT NULL, prior_agreement INTEGER NOT NULL,
    modifiers INTEGER NOT NULL, complementary INTEGER NOT NULL, sex TEXT, since TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE ccam_list (number INTEGER PRIMARY KEY, members TEXT NOT NULL) STRICT;
  CREATE TABLE ccam_period (number INTEGER PRIMARY KEY, since TEXT, until TEXT) STRICT;
  CREATE TABLE ccam_price (
    act INTEGER NOT NULL, activity INTEGER NOT NULL, phase INTEGER NOT NULL, period INTEGER NOT NULL,
    grouping TEXT NOT NULL, sector1 INTEGER NOT NULL, outside INTEGER NOT NULL,
    PRIMARY KEY (act, activity, phase, period)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE ccam_modifier (
    number INTEGER PRIMARY KEY, code TEXT NOT NULL, condition TEXT NOT NULL, professionals TEXT NOT NULL,
    kind TEXT NOT NULL, sector1 INTEGER NOT NULL, outside INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE ccam_association (code TEXT PRIMARY KEY, percent INTEGER NOT NULL, label TEXT NOT NULL) STRICT;

  CREATE TABLE search_index (name TEXT PRIMARY KEY, part BLOB NOT NULL) STRICT;

  CREATE TABLE ngap_tariff (
    number INTEGER PRIMARY KEY, profession TEXT NOT NULL, code TEXT NOT NULL, label TEXT NOT NULL, price INTEGER,
    zone TEXT NOT NULL, since TEXT, until TEXT, kind TEXT NOT NULL, amo_rate INTEGER, age_from TEXT NOT NULL,
    age_to TEXT NOT NULL, source TEXT NOT NULL, confidence TEXT NOT NULL, note TEXT NOT NULL
  ) STRICT;
  CREATE TABLE kine_act (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, letter TEXT NOT NULL, label TEXT NOT NULL,
    sessions INTEGER, note TEXT NOT NULL
  ) STRICT;
  CREATE TABLE kine_coefficient (
    act INTEGER NOT NULL, since TEXT NOT NULL, until TEXT, value INTEGER NOT NULL, PRIMARY KEY (act, since)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE parameter (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL, value INTEGER NOT NULL, since TEXT, until TEXT,
    confidence TEXT NOT NULL, source TEXT NOT NULL
  ) STRICT;
`;
