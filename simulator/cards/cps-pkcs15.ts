import { writeTlv } from "../../firmware/cards/iso7816/tlv.js";
import { fromHex } from "../../firmware/lib/hex.js";
import { CONTACT_AID } from "./cps-security-objects.js";
import { type ElementaryFile, ef } from "./file-system.js";

/**
 * The PKCS#15 directory of a CPS, which PC software reads to find the code, keys, certificates and objects
 * (PKCS #15 v1.1 §6; files, labels and identifiers from shared/domain/cards.md §1.4, §1.5, §1.9).
 */
export function directoryFiles(serial: Uint8Array): ElementaryFile[] {
  const directory = [
    { fid: 0x7001, kind: 8, content: authenticationObjects() },
    { fid: 0x7002, kind: 0, content: privateKeys() },
    { fid: 0x7005, kind: 4, content: certificates() },
    { fid: 0x7006, kind: 7, content: dataObjects() },
  ];
  const objectDirectory = directory.map(({ fid, kind }) => writeTlv(0xa0 | kind, path(fid)));
  return [
    ef(0x5031, joined(objectDirectory)),
    ef(0x5032, tokenInformation(serial)),
    ...directory.map(({ fid, content }) => ef(fid, content)),
  ];
}

const APPLICATION = "3F000001";
const CODE_ID = Uint8Array.of(0x01);
const CODE_REFERENCE = 0x01;
/** The code's ASCII digits, as the card compares them. */
const CODE_LENGTH = 4;

/** PKCS#11 numbers of what the card computes, with the card's own references. */
const ALGORITHMS = [
  { mechanism: 0x0220, does: "hash", reference: 0x10, oid: "2B0E03021A" },
  { mechanism: 0x0250, does: "hash", reference: 0x40, oid: "608648016503040201" },
  { mechanism: 0x0001, does: "sign", reference: 0x02, oid: "2A864886F70D010101" },
  { mechanism: 0x0006, does: "sign", reference: 0x12, oid: "2A864886F70D010105" },
  { mechanism: 0x0040, does: "sign", reference: 0x42, oid: "2A864886F70D01010B" },
] as const;
const OPERATION = { sign: 0x40, hash: 0x02 } as const;

/** Bits of KeyUsageFlags, the first byte and the second. */
const USAGE = { sign: [0x20, 0x00], signForOthers: [0x20, 0x40] } as const;
/** Sensitive, always; never extractable. */
const KEY_ACCESS = 0xb0;
/** Digits as they are, initialised; this card neither changes nor unblocks it. */
const CODE_FLAGS = 0x38;
const ASCII_NUMERIC = 0x01;
const PRIVATE = 0x80;

const KEYS = [
  {
    label: "CPS_PRIV_SIG",
    certificate: "Certificat de Signature CPS",
    file: 0xa001,
    reference: 0x01,
    usage: USAGE.signForOthers,
  },
  {
    label: "CPS_PRIV_AUT",
    certificate: "Certificat d'Authentification CPS",
    file: 0xa002,
    reference: 0x02,
    usage: USAGE.sign,
  },
] as const;

const OBJECTS = [
  { label: "CPS_ID_CARD", file: 0xd101, access: "free" },
  { label: "CPS_NAME_PS", file: 0xd102, access: "free" },
  { label: "CPS_LANG_PS", file: 0xd103, access: "free" },
  { label: "CPS_INFO_PS", file: 0xd104, access: "free" },
  { label: "CPS_DATA", file: 0xd107, access: "free" },
  { label: "CPS_SIT_FACT", file: 0xd106, access: "code" },
  { label: "CPS_ACTIVITY_01_PS", file: 0xd120, access: "code" },
] as const;

function authenticationObjects(): Uint8Array {
  const code = sequence(
    bits(CODE_FLAGS),
    writeTlv(0x0a, Uint8Array.of(ASCII_NUMERIC)),
    integer(CODE_LENGTH),
    integer(CODE_LENGTH),
    integer(CODE_LENGTH),
    writeTlv(0x80, Uint8Array.of(CODE_REFERENCE)),
  );
  return sequence(sequence(utf8("Code porteur"), bits(PRIVATE)), sequence(octets(CODE_ID)), writeTlv(0xa1, code));
}

function privateKeys(): Uint8Array {
  return joined(
    KEYS.map(({ label, reference, usage }) =>
      sequence(
        sequence(utf8(label), bits(PRIVATE), octets(CODE_ID)),
        sequence(octets(keyId(reference)), bits(...usage), bits(KEY_ACCESS), integer(0x80 | reference)),
        writeTlv(0xa1, sequence(sequence(octets(fromHex(APPLICATION))), integer(2048))),
      ),
    ),
  );
}

function certificates(): Uint8Array {
  return joined(
    KEYS.map(({ certificate, reference, file }) =>
      sequence(sequence(utf8(certificate)), sequence(octets(keyId(reference))), writeTlv(0xa1, sequence(path(file)))),
    ),
  );
}

function dataObjects(): Uint8Array {
  return joined(
    OBJECTS.map(({ label, file, access }) => {
      const attributes = access === "code" ? [bits(PRIVATE), octets(CODE_ID)] : [];
      return sequence(sequence(utf8(label), ...attributes), sequence(utf8("CPS")), writeTlv(0xa1, path(file)));
    }),
  );
}

function tokenInformation(serial: Uint8Array): Uint8Array {
  const algorithms = ALGORITHMS.map(({ mechanism, does, reference, oid }, index) =>
    sequence(
      integer(index + 1),
      integer(mechanism),
      Uint8Array.of(0x05, 0x00),
      bits(OPERATION[does]),
      writeTlv(0x06, fromHex(oid)),
      integer(reference),
    ),
  );
  // Label [0], then the flags: it asks for a code.
  const label = writeTlv(0x80, new TextEncoder().encode("TEST SI01 - CPS3"));
  const flags = bits(0x40);
  return sequence(integer(0), octets(serial), utf8("TEST SI01"), label, flags, writeTlv(0xa2, algorithms));
}

/** Identifier of a key and its certificate: the application's, then the key's reference. */
function keyId(reference: number): Uint8Array {
  return Uint8Array.of(...CONTACT_AID, reference);
}

function path(fid: number): Uint8Array {
  return sequence(octets(Uint8Array.of(...fromHex(APPLICATION), fid >> 8, fid & 0xff)));
}

const sequence = (...parts: readonly Uint8Array[]): Uint8Array => writeTlv(0x30, parts);
const octets = (bytes: Uint8Array): Uint8Array => writeTlv(0x04, bytes);
const utf8 = (text: string): Uint8Array => writeTlv(0x0c, new TextEncoder().encode(text));
const joined = (parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

/** A positive integer in the fewest bytes. */
function integer(value: number): Uint8Array {
  const hex = value.toString(16);
  const bytes = fromHex(hex.length % 2 === 0 ? hex : `0${hex}`);
  return writeTlv(0x02, (bytes[0] ?? 0) < 0x80 ? bytes : Uint8Array.of(0, ...bytes));
}

/** Named bits, the first one on the left; DER leaves out the zeros at the end. */
function bits(...flags: readonly number[]): Uint8Array {
  const used = flags.slice(0, flags.findLastIndex((byte) => byte !== 0) + 1);
  const last = used.at(-1) ?? 0;
  const unused = last === 0 ? 0 : 31 - Math.clz32(last & -last);
  return writeTlv(0x03, Uint8Array.of(unused, ...used));
}
