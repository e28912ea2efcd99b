import { writeTlv } from "../../firmware/cards/iso7816/tlv.js";
import { fromHex } from "../../firmware/lib/hex.js";
import { TEST_KEYS } from "../fixtures/keys/test-keys.js";
import type { ProfessionalFixture, SituationFixture } from "../fixtures/types.js";
import { concatBytes } from "./bytes.js";
import type { CardPin } from "./card-codes.js";
import { CardOs } from "./card-os.js";
import { certificateFor } from "./certificates.js";
import { directoryFiles } from "./cps-pkcs15.js";
import { CONTACT_AID, EF_ATR, EF_DIR, securityObject } from "./cps-security-objects.js";
import { byPin, df, type ElementaryFile, ef } from "./file-system.js";
import { cardDate, padded, textTemplate } from "./tlv-text.js";

export const CPS3_ATR = fromHex("3B AC 00 40 2A 00 12 25 00 64 80 00 03 10 00 90 00");
/** References of the two codes. */
export const CODE_PORTEUR = 0x01;
export const CODE_DEBLOCAGE = 0x02;

export interface CpsState {
  /** Tries left of the code porteur; 0 is a blocked card. */
  readonly triesLeft?: number;
  /** EF_ACTUA: absent on a card never updated; `interrupted` has a start without end. */
  readonly update?: "never" | "complete" | "interrupted" | "empty";
}

/** A CPS3 of this professional, IAS volet, profile CPS-SIM (shared/domain/cards.md §1.4, §1.9, §1.10). */
export function cpsCard(holder: ProfessionalFixture, state: CpsState = {}): CardOs {
  const pins: CardPin[] = [
    {
      reference: CODE_PORTEUR,
      value: holder.pin,
      maxTries: 3,
      left: state.triesLeft ?? 3,
      unblockedBy: CODE_DEBLOCAGE,
    },
    { reference: CODE_DEBLOCAGE, value: "12345678", maxTries: 3, left: 3 },
  ];
  const application = df(0x0001, {
    aid: CONTACT_AID,
    files: applicationFiles(holder),
    keys: [
      { reference: 0x01, pem: TEST_KEYS[holder.key], use: "sign", access: byPin(CODE_PORTEUR) },
      { reference: 0x02, pem: TEST_KEYS.cpsAuthentication, use: "authenticate", access: byPin(CODE_PORTEUR) },
    ],
  });
  const root = df(0x3f00, {
    files: [
      ef(0x2f00, EF_DIR, { sfi: 0x1e }),
      ef(0x2f01, EF_ATR, { sfi: 0x1d }),
      ef(0xd003, serialFile(holder.serial), { sfi: 0x1c }),
      ...updateFile(state.update ?? "complete"),
    ],
    folders: [application, df(0x0002, {})],
  });
  return new CardOs({ atr: CPS3_ATR, root, pins, roleKey: undefined, securityObject });
}

function applicationFiles(holder: ProfessionalFixture): ElementaryFile[] {
  const { rpps, rppsKey, civility, lastName, firstName, activity } = holder;
  const idCard = { 1: "80", 2: "0", 3: holder.cardNumber, 4: cardDate(holder.validFrom), 5: cardDate(holder.validTo) };
  const name = { 1: "0", 2: "8", 3: rpps, 4: rppsKey, 5: civility, 6: lastName, 7: firstName };
  const structure = `4${rpps}${rppsKey}001`;
  const exercise = {
    4: activity.name,
    5: structure,
    6: activity.sector,
    7: holder.situations[0]?.mode,
    8: "1",
    9: activity.address,
  };
  return [
    ...directoryFiles(fromHex(`${holder.serial}F`)),
    ef(0xa001, certificate(holder, "sign")),
    ef(0xa002, certificate(holder, "authenticate")),
    ef(0xd101, padded(textTemplate(0xe0, idCard, "utf-8"), 64)),
    ef(0xd102, padded(textTemplate(0xe1, name, "utf-8"), 128)),
    ef(0xd103, padded(textTemplate(0xe3, { 1: "fr" }, "utf-8"), 16)),
    ef(0xd104, textTemplate(0xe4, { 1: holder.profession.code, 2: "N", 15: "SI01" }, "utf-8")),
    ef(0xd106, padded(concatBytes(...holder.situations.map((one) => situation(one, holder))), 1024), {
      read: byPin(CODE_PORTEUR),
    }),
    ef(0xd107, new Uint8Array(256), { update: byPin(CODE_PORTEUR) }),
    ef(0xd120, padded(textTemplate(0xee, exercise, "utf-8"), 512), { read: byPin(CODE_PORTEUR) }),
  ];
}

function situation(one: SituationFixture, holder: ProfessionalFixture): Uint8Array {
  return textTemplate(
    0xe2,
    {
      1: one.number,
      2: one.mode,
      3: "1",
      4: one.mode === "1" ? "25" : "31",
      5: "4",
      6: `${holder.rpps}${holder.rppsKey}0${one.number}`,
      8: one.structureName,
      9: one.billingNumber,
      10: one.billingKey,
      13: one.convention,
      14: holder.profession.speciality,
      15: one.tariffZone,
      16: one.ikZone,
      17: "00",
      18: "00",
      19: "00",
      20: one.maySignInvoice ? "1" : "0",
      21: one.maySignLot ? "1" : "0",
    },
    "utf-8",
  );
}

function certificate(holder: ProfessionalFixture, usage: "sign" | "authenticate"): Uint8Array {
  const subject = {
    commonName: `8${holder.rpps}${holder.rppsKey}`,
    surname: holder.lastName,
    givenName: holder.firstName,
    title: holder.profession.title,
    serial: holder.serial,
    validFrom: holder.validFrom,
    validTo: holder.validTo,
  };
  return certificateFor(usage === "sign" ? holder.key : "cpsAuthentication", subject, usage);
}

/** `5A 0A`, issuer of the ANS, 8 digits, Luhn digit, filler F: exactly 12 bytes. */
function serialFile(serial: string): Uint8Array {
  return writeTlv(0x5a, fromHex(`80 25 00 00 01 ${serial}F`));
}

function updateFile(update: "never" | "complete" | "interrupted" | "empty"): ElementaryFile[] {
  const start = writeTlv(0x81, fromHex("20240115093000"));
  const end = writeTlv(0x82, fromHex("20240115093112"));
  switch (update) {
    case "never":
      return [];
    case "empty":
      return [ef(0xd010, new Uint8Array(64))];
    case "interrupted":
      return [ef(0xd010, padded(writeTlv(0xec, start), 64))];
    case "complete":
      return [ef(0xd010, padded(writeTlv(0xec, [start, end]), 64))];
  }
}
