/**
 * What PCs load, and which PCs may. `content` is the SHA-256 of the invoice as loaded: it outlives the invoice, so that a
 * message sent twice never brings back what was erased.
 */
export const sql = `
CREATE TABLE workstation_invoice (
  owner TEXT NOT NULL, id TEXT NOT NULL, content BLOB NOT NULL, biller TEXT NOT NULL, care_date TEXT NOT NULL,
  state TEXT NOT NULL, loaded_at INTEGER NOT NULL, erased_at INTEGER, outcome TEXT NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX workstation_biller ON workstation_invoice (biller, care_date, id) WHERE erased_at IS NULL;

CREATE TABLE pc (
  id TEXT PRIMARY KEY, last_seen_at INTEGER NOT NULL, body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
