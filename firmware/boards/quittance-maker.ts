import { createHash } from "node:crypto";
import { extname } from "node:path";
import { quittanceFrom } from "../documents/from-document.js";
import { type QuittanceWorker, quittanceInWorker } from "../documents/in-worker.js";
import type { QuittanceMaker } from "../flows/invoices/types.js";
import { wallIn } from "../lib/clock.js";
import type { Instant, PlainDate } from "../lib/dates.js";
import { ok } from "../lib/result.js";
import type { AmoBody } from "../model/people.js";
import { workerEntry } from "../store/worker-entry.js";

export interface QuittanceMakerParts {
  /** Where the thread's program is; by default beside its module. A bundled program gives its own. */
  readonly worker?: QuittanceWorker;
  /** Of the dates of payments and signatures. */
  readonly zone: string;
  /** Name of an AMO body; undefined when the tables do not know it. */
  readonly bodyName: (body: Omit<AmoBody, "name">) => string | undefined;
}

/** The program as compiled, or as it stands in the sources. */
function besideItsModule(): QuittanceWorker {
  return workerEntry(new URL(`../documents/in-worker${extname(import.meta.url)}`, import.meta.url).href);
}

/** The patient's sheet, each made in a thread that ends with it. */
export function quittanceMaker({ worker = besideItsModule(), zone, bodyName }: QuittanceMakerParts): QuittanceMaker {
  const on = (at: Instant): PlainDate => wallIn(zone, at).date;
  return {
    async make({ document, text, signatures, payments, ...after }) {
      const quittance = quittanceFrom(document, {
        ...after,
        signatures: signatures.map(({ by, at }) => ({ by, on: on(at) })),
        payments: payments.map(({ means, amount, at }) => ({ means, amount, on: on(at) })),
        documentHash: createHash("sha256").update(text, "utf8").digest("hex"),
        caisseName: bodyName(document.amo),
      });
      const made = await quittanceInWorker({ quittance, nir: "shown" }, worker);
      return made.ok ? ok(made.value.bytes) : made;
    },
  };
}
