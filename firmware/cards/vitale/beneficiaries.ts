import type { PlainDate } from "../../lib/dates.js";
import { ok, type Result } from "../../lib/result.js";
import { type Nir, parseNir } from "../../model/nir.js";
import type { Cover, Period, QualiteBeneficiaire } from "../../model/people.js";
import type { Beneficiary, CardError } from "../contract.js";
import { compactDate, type Fields, malformed } from "../fields.js";
import { type Group, parseGroups } from "./groups.js";
import { FILE_NAMES } from "./layout.js";
import { mutuelleOf } from "./mutuelle.js";

const WHAT = FILE_NAMES.beneficiaries;
/** A card never holds more (shared/domain/cards.md §3.1). */
const MAX_BENEFICIARIES = 19;

/** AMOBENEF: per beneficiary one group 104, then its 105*, 106*, 107, 108*, 109, 111. `readOn` dates the rights. */
export function parseBeneficiaries(file: Uint8Array, readOn: PlainDate): Result<readonly Beneficiary[], CardError> {
  const groups = parseGroups(file, WHAT);
  if (!groups.ok) return groups;
  const people = split(groups.value);
  if (people === undefined || people.length === 0 || people.length > MAX_BENEFICIARIES) return malformed(WHAT);
  const beneficiaries: Beneficiary[] = [];
  for (const [identity, rest] of people) {
    const beneficiary = parseBeneficiary(identity, rest, readOn);
    if (!beneficiary.ok) return beneficiary;
    beneficiaries.push(beneficiary.value);
  }
  return ok(beneficiaries);
}

function split(groups: readonly Group[]): (readonly [Fields, Group[]])[] | undefined {
  const people: (readonly [Fields, Group[]])[] = [];
  for (const group of groups) {
    if (group.number === 104) {
      people.push([group.fields, []]);
    } else {
      const current = people.at(-1);
      if (current === undefined) return undefined;
      current[1].push(group);
    }
  }
  return people;
}

function parseBeneficiary(
  identity: Fields,
  groups: readonly Group[],
  readOn: PlainDate,
): Result<Beneficiary, CardError> {
  const birthRaw = identity.text(12);
  if (!/^\d{8}$/.test(birthRaw)) return malformed(`${WHAT} birth`);
  const quality = identity.text(14);
  if (!isQuality(quality)) return malformed(`${WHAT} quality`);
  const rank = identity.text(13);
  if (!/^\d?$/.test(rank)) return malformed(`${WHAT} rank`);
  const ownNir = certifiedNir(identity);
  if (ownNir === "bad") return malformed(`${WHAT} NIR`);
  const periods = periodsOf(groups, 105);
  const covers = coversOf(groups);
  const mutuelle = mutuelleOf(groups, identity);
  if (periods === undefined || covers === undefined || mutuelle === "bad") return malformed(`${WHAT} periods`);
  return ok({
    lastName: identity.text(1) || identity.text(2),
    firstName: identity.text(3),
    birth: { raw: birthRaw, calendar: compactDate(birthRaw) },
    birthRank: rank === "" ? 1 : Number(rank),
    quality,
    ownNir,
    rights: { periods, covers, readOn },
    mutuelle,
  });
}

function certifiedNir(identity: Fields): Nir | undefined | "bad" {
  if (identity.text(9) === "") return undefined;
  const nir = parseNir(`${identity.text(9)}${identity.text(10)}`);
  return nir.ok ? nir.value : "bad";
}

/** Periods of groups 105 and 108; undefined when one holds no date where a date should be. */
export function periodsOf(groups: readonly Group[], number: number): readonly Period[] | undefined {
  const periods: Period[] = [];
  for (const { fields } of groups.filter((group) => group.number === number)) {
    const period = periodOf(fields);
    if (period === undefined) return undefined;
    periods.push(period);
  }
  return periods;
}

function coversOf(groups: readonly Group[]): readonly Cover[] | undefined {
  const covers: Cover[] = [];
  for (const { fields } of groups.filter((group) => group.number === 106)) {
    const period = periodOf(fields);
    if (period === undefined) return undefined;
    covers.push({
      ...period,
      aldCode: fields.text(3).replace(/^0+$/, "") || undefined,
      situation: fields.text(4) || undefined,
    });
  }
  return covers;
}

function periodOf(fields: Fields): Period | undefined {
  const from = fields.date(1);
  const to = fields.date(2);
  return from === "bad" || to === "bad" ? undefined : { from, to };
}

function isQuality(text: string): text is QualiteBeneficiaire {
  return /^[012345689]$/.test(text);
}
