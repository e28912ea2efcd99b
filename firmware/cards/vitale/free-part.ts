import { ok, type Result } from "../../lib/result.js";
import { type Nir, parseNir } from "../../model/nir.js";
import type { CardError } from "../contract.js";
import { malformed, readFields } from "../fields.js";
import { findTlv, readTlvs } from "../iso7816/tlv.js";

/** What anybody may read of one person on a Vitale (shared/domain/cards.md §3.3). */
export interface FreePerson {
  readonly lastName: string;
  readonly firstName: string;
  /** AAAAMMJJ, possibly lunar. */
  readonly birthRaw: string;
  readonly nir: Nir;
}

const PERSON = 0x65;
const NIR_TAG = 0x93;

/** Joins the identity file and the NIR file, which name the same people in the same order. */
export function parseFreePart(identityFile: Uint8Array, nirFile: Uint8Array): Result<readonly FreePerson[], CardError> {
  const identities = peopleIn(identityFile);
  const nirs = peopleIn(nirFile);
  if (identities === undefined) return malformed("identity file");
  if (nirs === undefined) return malformed("NIR file");
  if (identities.length === 0 || identities.length !== nirs.length) return malformed("identity and NIR files differ");
  const people: FreePerson[] = [];
  for (const [index, identity] of identities.entries()) {
    const fields = readFields(identity, "latin1");
    const nir = nirIn(nirs[index]);
    if (!fields.ok) return malformed("identity file");
    if (nir === undefined) return malformed("NIR file");
    people.push({
      lastName: fields.value.text(0),
      firstName: fields.value.text(1),
      birthRaw: fields.value.text(2),
      nir,
    });
  }
  return ok(people);
}

function peopleIn(file: Uint8Array): readonly Uint8Array[] | undefined {
  const list = readTlvs(file);
  return list.ok ? list.value.filter((object) => object.tag === PERSON).map((object) => object.value) : undefined;
}

function nirIn(person: Uint8Array | undefined): Nir | undefined {
  const list = person === undefined ? undefined : readTlvs(person);
  const value = list?.ok ? findTlv(list.value, NIR_TAG) : undefined;
  const nir = value === undefined ? undefined : parseNir(Buffer.from(value).toString("latin1"));
  return nir?.ok ? nir.value : undefined;
}
