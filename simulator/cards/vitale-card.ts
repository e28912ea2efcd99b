import { findTlv, readTlvs, writeTlv } from "../../firmware/cards/iso7816/tlv.js";
import { RING_SLOTS, SLOT_BYTES } from "../../firmware/cards/vitale/invoice-copy.js";
import { fromHex } from "../../firmware/lib/hex.js";
import { TEST_KEYS } from "../fixtures/keys/test-keys.js";
import type { PersonFixture, VitaleFixture } from "../fixtures/types.js";
import { concatBytes } from "./bytes.js";
import { CardOs } from "./card-os.js";
import { certificateFor } from "./certificates.js";
import { byRole, df, ef, FREE } from "./file-system.js";
import { cardDate, type FieldTexts, padded, textTemplate } from "./tlv-text.js";

export const VITALE2_ATR = fromHex("3B 75 13 00 00 47 09 EA 90 00");
const MF_AID = fromHex("D2 50 00 00 02 4D 46 5F 56 49 54 41 4C 45");
const VITALE_AID = fromHex("D2 50 00 00 02 56 49 54 41 4C 45");
const ADELE_AID = fromHex("D2 50 00 00 04 41 64 E8 6C 65 01 01");
/** Published test key of VITALE-SIM. */
const ROLE_KEY = fromHex("000102030405060708090A0B0C0D0E0F");
const READER = 0x01;
const KIOSK = 0x02;

const FSECOPY = 0x5a05;

const FILES = [
  [0x5a01, "AMOASSUR"],
  [0x5a02, "AMOBENEF"],
  [0x5a03, "ATMP____"],
  [0x5a04, "MEDTRAIT"],
  [FSECOPY, "FSECOPY_"],
  [0x5a06, "CERTVIT_"],
] as const;

export interface VitaleState {
  /** Cuts the file of the beneficiaries after this many bytes: a card that was torn out of an update. */
  readonly truncateBeneficiariesAt?: number;
}

/** A Vitale 2, profile VITALE-SIM (shared/domain/cards.md §3.3, §3.7). */
export function vitaleCard(vitale: VitaleFixture, state: VitaleState = {}): CardOs {
  const read = byRole(READER, KIOSK);
  const update = byRole(KIOSK);
  const beneficiaries = concatBytes(...vitale.people.map(beneficiaryGroups));
  const cut = state.truncateBeneficiariesAt;
  const application = df(0x0101, {
    aid: VITALE_AID,
    files: [
      ef(0x2001, pointers()),
      ef(0x2002, concatBytes(...vitale.people.map((person) => nirEntry(person, vitale))), { sfi: 2 }),
      ef(0x5a01, padded(insuredGroups(vitale), 256), { read, update }),
      ef(0x5a02, cut === undefined ? padded(beneficiaries, 512) : beneficiaries.slice(0, cut), { read, update }),
      ef(0x5a03, new Uint8Array(64), { read, update }),
      ef(0x5a04, new Uint8Array(128), { read, update }),
      // The one file that a reader may write: the copy of the invoice it has just signed.
      ef(FSECOPY, new Uint8Array(RING_SLOTS * SLOT_BYTES), { read, update: byRole(READER, KIOSK) }),
      ef(0x5a06, certificate(vitale), { read, update }),
    ],
  });
  const adele = df(0x0102, {
    aid: ADELE_AID,
    keys: [{ reference: 0x01, pem: TEST_KEYS[vitale.key], use: "sign", access: FREE }],
  });
  const identities = [
    ...vitale.people.map(identityEntry),
    textTemplate(0x66, { 0: cardDate(vitale.validFrom) }, "latin1"),
  ];
  const root = df(0x3f00, {
    aid: MF_AID,
    files: [ef(0xd001, concatBytes(...identities), { sfi: 2 })],
    folders: [application, adele],
  });
  return new CardOs({ atr: VITALE2_ATR, root, pins: [], roleKey: ROLE_KEY, securityObject: () => undefined });
}

/** Numbers of the invoices whose copy the card keeps, in the order of the ring. */
export function invoiceCopies(card: CardOs): readonly string[] {
  const ring = readTlvs(card.contentOf(FSECOPY) ?? new Uint8Array(0));
  if (!ring.ok) return [];
  return ring.value.map((record) => {
    const fields = readTlvs(record.value);
    return Buffer.from((fields.ok && findTlv(fields.value, 0x82)) || []).toString("latin1");
  });
}

function identityEntry(person: PersonFixture): Uint8Array {
  const fields = { 0: person.lastName, 1: person.firstName, 2: person.birth };
  return textTemplate(0x65, { ...fields, 16: "FR" }, "latin1");
}

function nirEntry(person: PersonFixture, vitale: VitaleFixture): Uint8Array {
  return textTemplate(0x65, { 19: person.nir ?? vitale.insuredNir }, "latin1");
}

function group(number: number, fields: FieldTexts): Uint8Array {
  return textTemplate(0xff00 | number, fields, "latin1");
}

function insuredGroups(vitale: VitaleFixture): Uint8Array {
  return group(101, {
    1: "T",
    2: vitale.serial,
    3: vitale.validTo === undefined ? undefined : cardDate(vitale.validTo),
    7: "A",
    8: vitale.insuredNir.slice(0, 13),
    9: vitale.insuredNir.slice(13),
    10: vitale.regime,
    11: vitale.caisse,
    12: vitale.centre,
    13: vitale.codeGestion,
  });
}

function beneficiaryGroups(person: PersonFixture): Uint8Array {
  const identity = group(104, {
    1: person.lastName,
    2: person.birthName,
    3: person.firstName,
    9: person.nir?.slice(0, 13),
    10: person.nir?.slice(13),
    12: person.birth,
    13: String(person.rank ?? 1),
    14: person.quality,
    15: person.amoService ?? "00",
  });
  const periods = person.periods.map((one) => group(105, { 1: cardDate(one.from), 2: cardDate(one.to) }));
  const covers = (person.covers ?? []).map((one) =>
    group(106, { 1: cardDate(one.from), 2: cardDate(one.to), 3: one.ald, 4: one.situation }),
  );
  return concatBytes(identity, ...periods, ...covers, ...mutuelleGroups(person));
}

function mutuelleGroups(person: PersonFixture): Uint8Array[] {
  const { mutuelle } = person;
  if (mutuelle === undefined) return [];
  const [from, to] = [cardDate(mutuelle.from), cardDate(mutuelle.to)];
  const label = group(111, { 1: mutuelle.name });
  if (mutuelle.group === "mutuelle") {
    return [group(107, { 1: mutuelle.number, 2: "OOOOOOOO", 3: "62" }), group(108, { 1: from, 2: to }), label];
  }
  return [group(109, { 1: mutuelle.number, 3: mutuelle.member, 4: "22", 5: from, 6: to, 10: "M" }), label];
}

function pointers(): Uint8Array {
  const application = writeTlv(0xa0, writeTlv(0x82, concatBytes(Uint8Array.of(0, 1, 0, 0), VITALE_AID)));
  const entries = FILES.map(([fid, name]) =>
    writeTlv(0x80, concatBytes(new Uint8Array(Buffer.from(name, "latin1")), Uint8Array.of(0, 1, fid >> 8, fid & 0xff))),
  );
  return writeTlv(0xe0, [application, ...entries]);
}

function certificate(vitale: VitaleFixture): Uint8Array {
  const subject = {
    commonName: `VITALE ${vitale.serial}`,
    surname: vitale.people[0]?.lastName ?? "",
    givenName: vitale.people[0]?.firstName ?? "",
    title: "Assuré",
    serial: vitale.serial,
    validFrom: vitale.validFrom,
    validTo: vitale.validTo ?? "2035-12-31",
  };
  return certificateFor(vitale.key, subject, "sign");
}
