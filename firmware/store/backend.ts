import { ok, type Result } from "../lib/result.js";
import { actUsageRepository } from "./act-usage.js";
import type { OpenError } from "./contract.js";
import { openDatabase } from "./database.js";
import { draftRepository } from "./drafts.js";
import { favouriteRepository } from "./favourites.js";
import { ledgerOf } from "./ledger/ledger.js";
import { patientRepository } from "./patients.js";
import { pcRepository } from "./pcs.js";
import { preferenceRepository } from "./preferences.js";
import { prescriberRepository } from "./prescribers.js";
import { professionalRepository } from "./professionals.js";
import type { Backend, WorkerSettings } from "./protocol.js";
import { workstationRepository } from "./workstation.js";
import { writerOf } from "./writes.js";

/** The file and everything that reads and writes it, for the worker thread. */
export function openBackend(settings: WorkerSettings): Result<{ backend: Backend; close(): void }, OpenError> {
  const opened = openDatabase(settings.path, settings.key);
  if (!opened.ok) return opened;
  const db = opened.value;
  const writer = writerOf(db, settings.commitDelay);
  return ok({
    backend: {
      patients: patientRepository(db, writer),
      prescribers: prescriberRepository(db, writer),
      professionals: professionalRepository(db, writer),
      favourites: favouriteRepository(db, writer),
      drafts: draftRepository(db, writer),
      ledger: ledgerOf(db, writer),
      preferences: preferenceRepository(db, writer),
      actUsage: actUsageRepository(db, writer),
      workstation: workstationRepository(db, writer),
      pcs: pcRepository(db, writer),
    },
    close: () => {
      db.close();
    },
  });
}
