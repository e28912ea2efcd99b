/**
 * The first schema. Aggregates are JSON with the columns they are looked up by; the file as a whole is encrypted.
 * Each index is one more page to encrypt and sync at each commit: there are only those a search cannot do without.
 * The body comes last: it spills onto pages of its own, which reading the last hash must not walk.
 * The ledger refuses by trigger whatever is not a new row at its end.
 */
export const sql = `
CREATE TABLE patient (
  id TEXT PRIMARY KEY, insured_nir TEXT NOT NULL, birth TEXT NOT NULL, birth_rank INTEGER NOT NULL,
  last_first TEXT NOT NULL, first_last TEXT NOT NULL, touched INTEGER NOT NULL, body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX patient_identity ON patient (insured_nir, birth, birth_rank);
CREATE INDEX patient_last_first ON patient (last_first);
CREATE INDEX patient_first_last ON patient (first_last);
CREATE INDEX patient_touched ON patient (touched);

CREATE TABLE prescriber (
  id TEXT PRIMARY KEY, last_first TEXT NOT NULL, first_last TEXT NOT NULL, body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX prescriber_last_first ON prescriber (last_first);
CREATE INDEX prescriber_first_last ON prescriber (first_last);

CREATE TABLE professional (
  national_id TEXT PRIMARY KEY, last_first TEXT NOT NULL, body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE favourite (
  id TEXT PRIMARY KEY, owner TEXT NOT NULL, label_key TEXT NOT NULL, uses INTEGER NOT NULL DEFAULT 0,
  last_used INTEGER, body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX favourite_order ON favourite (owner, uses DESC, label_key);

CREATE TABLE draft (
  id TEXT PRIMARY KEY, biller TEXT NOT NULL, patient_id TEXT NOT NULL, updated_at INTEGER NOT NULL, body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE ledger (
  row INTEGER PRIMARY KEY, hash BLOB NOT NULL, kind TEXT NOT NULL, biller TEXT NOT NULL, number INTEGER NOT NULL,
  state TEXT, at INTEGER NOT NULL, draft_id TEXT, patient_id TEXT, insured_nir TEXT, body TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX ledger_number ON ledger (biller, number) WHERE kind = 'invoice';
CREATE UNIQUE INDEX ledger_draft ON ledger (draft_id) WHERE kind = 'invoice';
CREATE INDEX ledger_changes ON ledger (biller, number, row) WHERE kind <> 'invoice';
CREATE INDEX ledger_patient ON ledger (patient_id, row) WHERE kind = 'invoice';
CREATE TRIGGER ledger_at_the_end BEFORE INSERT ON ledger
  WHEN NEW.row <> (SELECT coalesce(max(row), 0) + 1 FROM ledger)
  BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER ledger_no_update BEFORE UPDATE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER ledger_no_delete BEFORE DELETE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TABLE preference (
  owner TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (owner, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE act_usage (
  owner TEXT NOT NULL, act TEXT NOT NULL, last_at INTEGER NOT NULL, position INTEGER NOT NULL, uses INTEGER NOT NULL,
  PRIMARY KEY (owner, act)
) STRICT, WITHOUT ROWID;
CREATE INDEX act_usage_recent ON act_usage (owner, last_at DESC, position);
`;
