import type Database from "better-sqlite3";
import type { Patient } from "../model/people.js";
import type { PatientRepository } from "./contract.js";
import { type BodyRow, bodyOf, fromJson } from "./json.js";
import { beginsWith, nameKeys } from "./names.js";
import type { Sync } from "./protocol.js";
import type { Writer } from "./writes.js";

export function patientRepository(db: Database.Database, writer: Writer): Sync<PatientRepository> {
  const put = db.prepare(`
    INSERT INTO patient (id, insured_nir, birth, birth_rank, last_first, first_last, touched, body)
    VALUES (@id, @nir, @birth, @rank, @lastFirst, @firstLast,
            (SELECT coalesce(max(touched), 0) + 1 FROM patient), @body)
    ON CONFLICT (id) DO UPDATE SET insured_nir = excluded.insured_nir, birth = excluded.birth,
      birth_rank = excluded.birth_rank, last_first = excluded.last_first, first_last = excluded.first_last,
      touched = excluded.touched, body = excluded.body`);
  const get = db.prepare<[string], BodyRow>("SELECT body FROM patient WHERE id = ?");
  const byIdentity = db.prepare<[string, string, number], BodyRow>(
    "SELECT body FROM patient WHERE insured_nir = ? AND birth = ? AND birth_rank = ? ORDER BY touched DESC LIMIT 1",
  );
  const search = db.prepare<[{ from: string; to: string; limit: number }], BodyRow>(`
    SELECT body FROM patient
    WHERE (last_first >= @from AND last_first < @to) OR (first_last >= @from AND first_last < @to)
    ORDER BY last_first, id LIMIT @limit`);
  const recent = db.prepare<[number], BodyRow>(`
    SELECT patient.body FROM patient
    LEFT JOIN (SELECT patient_id, max(row) AS billed FROM ledger WHERE kind = 'invoice' GROUP BY patient_id) AS last
      ON last.patient_id = patient.id
    ORDER BY last.billed DESC NULLS LAST, patient.touched DESC LIMIT ?`);
  const remove = db.prepare<[string]>("DELETE FROM patient WHERE id = ?");
  return {
    put: (patient) =>
      writer.write(() => {
        const { id, insuredNir: nir, birth, birthRank: rank } = patient;
        put.run({ id, nir, birth: birth.raw, rank, ...nameKeys(patient), body: JSON.stringify(patient) });
      }),
    get: (id) => bodyOf<Patient>(get.get(id)),
    findByIdentity: (nir, birth, rank) => bodyOf<Patient>(byIdentity.get(nir, birth, rank)),
    search: (beginning, limit) =>
      search.all({ ...beginsWith(beginning), limit }).map((row) => fromJson<Patient>(row.body)),
    recent: (limit) => recent.all(limit).map((row) => fromJson<Patient>(row.body)),
    delete: (id) => writer.write(() => remove.run(id)),
  };
}
