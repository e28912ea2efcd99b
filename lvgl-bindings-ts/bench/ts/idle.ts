// SPDX-License-Identifier: Apache-2.0
/** A Node process that has done nothing but start: its memory, as JSON. */
import { memoryKb } from "./measure.js";

process.stdout.write(`${JSON.stringify({ rssKb: memoryKb("Rss"), pssKb: memoryKb("Pss") })}\n`);
