import { parentPort, workerData } from "node:worker_threads";
import { loadFaces } from "./faces.js";
import type { QuittanceJob } from "./in-worker.js";
import { quittancePdf } from "./quittance-pdf.js";

/** The thread that makes one sheet and ends: nothing of it stays in memory. */
const { quittance, nir } = workerData as QuittanceJob;
const file = await quittancePdf(quittance, { faces: loadFaces(), nir });
parentPort?.postMessage(file, [file.bytes.buffer as ArrayBuffer]);
