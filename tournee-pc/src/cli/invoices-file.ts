import { readFile } from "node:fs/promises";
import * as z from "zod";
import type { InvoiceToLoad } from "../client/terminal.js";
import { BODY_VERSION, err, invoiceIdSchema, ok, type Result, schemaFault } from "../protocol/index.js";

const fileSchema = z.strictObject({
  v: z.literal(BODY_VERSION),
  invoices: z.array(z.looseObject({ id: invoiceIdSchema })).min(1),
});

/**
 * Reads a file of prepared invoices, `{"v": 1, "invoices": […]}`. The invoices themselves are the terminal's to check.
 * @returns the invoices, or one sentence that names the field at fault and nothing of its content
 */
export async function readInvoices(path: string): Promise<Result<readonly InvoiceToLoad[], string>> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    return err(error instanceof SyntaxError ? `${path} is not JSON` : `${path} cannot be read`);
  }
  const version = typeof value === "object" && value !== null && "v" in value ? value.v : undefined;
  if (version !== BODY_VERSION) {
    const told = typeof version === "number" ? `version ${version}` : "no version";
    return err(`${path} has ${told}: this program takes version ${BODY_VERSION}`);
  }
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) {
    const { field, why } = schemaFault(parsed.error, value);
    return err(`${path} is not as expected at « ${field} » (${why})`);
  }
  const { invoices } = parsed.data;
  const ids = new Set<string>();
  for (const { id } of invoices) {
    if (ids.has(id)) return err(`${path} has the invoice ${id} twice`);
    ids.add(id);
  }
  return ok(invoices);
}
