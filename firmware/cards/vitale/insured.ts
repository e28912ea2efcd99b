import type { PlainDate } from "../../lib/dates.js";
import { ok, type Result } from "../../lib/result.js";
import { type Nir, parseNir } from "../../model/nir.js";
import type { AmoBody } from "../../model/people.js";
import type { CardError } from "../contract.js";
import { malformed } from "../fields.js";
import { parseGroups } from "./groups.js";
import { FILE_NAMES } from "./layout.js";

const WHAT = FILE_NAMES.insured;

/** Group 101 (shared/domain/cards.md §3.5): the card and the insured on whose NIR invoices are made out. */
export interface Insured {
  readonly test: boolean;
  readonly serial: string;
  readonly validTo: PlainDate | undefined;
  readonly nir: Nir;
  readonly amo: AmoBody;
  readonly codeGestion: string;
}

export function parseInsured(file: Uint8Array): Result<Insured, CardError> {
  const groups = parseGroups(file, WHAT);
  if (!groups.ok) return groups;
  const fields = groups.value.find((group) => group.number === 101)?.fields;
  if (fields === undefined) return malformed(WHAT);
  const nir = parseNir(`${fields.text(8)}${fields.text(9)}`);
  if (!nir.ok) return malformed(`${WHAT} NIR`);
  const validTo = fields.date(3);
  if (validTo === "bad") return malformed(`${WHAT} validity`);
  const [regime, caisse, centre] = [fields.text(10), fields.text(11), fields.text(12)];
  if (!/^\d{2}$/.test(regime) || !/^\d{3}$/.test(caisse) || !/^\d{4}$/.test(centre))
    return malformed(`${WHAT} organisme`);
  return ok({
    test: fields.text(1) === "T",
    serial: fields.text(2),
    validTo,
    nir: nir.value,
    amo: { regime, caisse, centre, name: undefined },
    codeGestion: fields.text(13),
  });
}
