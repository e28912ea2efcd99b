import type { CardChannel } from "../../drivers/card-slot/contract.js";
import type { PlainDate } from "../../lib/dates.js";
import { err, ok, type Result } from "../../lib/result.js";
import type { BillingSituation } from "../../model/people.js";
import { certificateIn } from "../certificate.js";
import type { CardError, CardSignature, CpsIdentity, OpenedCps } from "../contract.js";
import { iasSign } from "../ias-signature.js";
import { checkCard } from "../identify.js";
import { run } from "../iso7816/exchange.js";
import { getPinCounters } from "../iso7816/get-data.js";
import { selectPath } from "../iso7816/select.js";
import { verify } from "../iso7816/verify.js";
import { readFile } from "../read-file.js";
import { parseHolderName, parseIdCard, parseProfession, parseSerial, updateInterrupted } from "./identity.js";
import * as layout from "./layout.js";
import { parseSituations } from "./situations.js";

/**
 * Whose CPS is in the slot and how many tries its code has left, without trying one. Ends with `wrong-slot`,
 * `being-updated`, `expired` (on `today`), `blocked` (no try left) or `malformed`.
 */
export async function readCpsIdentity(channel: CardChannel, today: PlainDate): Promise<Result<CpsIdentity, CardError>> {
  const card = checkCard("cps", channel.atr);
  if (!card.ok) return card;
  const updates = await readFile(channel, selectPath(layout.EF_ACTUA));
  // The file is absent from a card that was never updated.
  if (updates.ok ? updateInterrupted(updates.value) : !isAbsent(updates.error)) {
    return updates.ok ? err({ kind: "being-updated", code: "F004" }) : updates;
  }
  const serialFile = await readFile(channel, selectPath(layout.EF_SN_ICC));
  if (!serialFile.ok) return serialFile;
  const serial = parseSerial(serialFile.value);
  if (!serial.ok) return serial;
  const idFile = await readFile(channel, selectPath(layout.CPS_ID_CARD));
  if (!idFile.ok) return idFile;
  const idCard = parseIdCard(idFile.value);
  if (!idCard.ok) return idCard;
  if (today > idCard.value.validTo) return err({ kind: "expired", code: "EXPIRED", on: idCard.value.validTo });
  const nameFile = await readFile(channel, selectPath(layout.CPS_NAME_PS));
  if (!nameFile.ok) return nameFile;
  const name = parseHolderName(nameFile.value);
  if (!name.ok) return name;
  // The counters answer from the MF only.
  const root = await run(channel, selectPath(layout.MF));
  if (!root.ok) return root;
  const counters = await run(channel, getPinCounters(layout.CODE_PORTEUR));
  if (!counters.ok) return counters;
  if (counters.value.triesLeft === 0) return err({ kind: "blocked", code: "F002" });
  const { civility, lastName, firstName, nationalId } = name.value;
  return ok({ serial: serial.value, ...idCard.value, civility, lastName, firstName, nationalId, ...counters.value });
}

/**
 * Verifies the code porteur and reads what it protects. `pin` holds the digits in ASCII and is wiped before this function
 * returns, whatever happens. The card stays open for this channel until it is closed or the card leaves.
 */
export async function openCps(channel: CardChannel, pin: Uint8Array): Promise<Result<OpenedCps, CardError>> {
  try {
    const card = checkCard("cps", channel.atr);
    if (!card.ok) return card;
    const root = await run(channel, selectPath(layout.MF));
    if (!root.ok) return root;
    const verified = await run(channel, verify(layout.CODE_PORTEUR, pin));
    if (!verified.ok) return verified;
  } finally {
    pin.fill(0);
  }
  return await readProfessional(channel);
}

async function readProfessional(channel: CardChannel): Promise<Result<OpenedCps, CardError>> {
  const nameFile = await readFile(channel, selectPath(layout.CPS_NAME_PS));
  if (!nameFile.ok) return nameFile;
  const name = parseHolderName(nameFile.value);
  if (!name.ok) return name;
  const infoFile = await readFile(channel, selectPath(layout.CPS_INFO_PS));
  if (!infoFile.ok) return infoFile;
  const profession = parseProfession(infoFile.value);
  if (!profession.ok) return profession;
  const situationFile = await readFile(channel, selectPath(layout.CPS_SIT_FACT));
  if (!situationFile.ok) return situationFile;
  const situations = parseSituations(situationFile.value);
  if (!situations.ok) return situations;
  return ok({ professional: { ...name.value, profession: profession.value, situations: situations.value } });
}

/** A situation whose habilitation is 0 lets the card read but not sign (shared/domain/cards.md §9). */
export function checkMaySign(situation: BillingSituation): Result<void, CardError> {
  return situation.maySignInvoice
    ? ok(undefined)
    : err({ kind: "not-allowed", code: "NOT-ALLOWED", what: "sign-invoice" });
}

/**
 * Signs `data` with the signature key of an opened CPS, and reads the certificate that checks it. `not-allowed` when the
 * code porteur is not, or no longer, verified.
 */
export async function signWithCps(channel: CardChannel, data: Uint8Array): Promise<Result<CardSignature, CardError>> {
  const card = checkCard("cps", channel.atr);
  if (!card.ok) return card;
  const file = await readFile(channel, selectPath(layout.SIGNATURE_CERTIFICATE));
  if (!file.ok) return file;
  const certificate = certificateIn(file.value);
  if (!certificate.ok) return certificate;
  const application = await run(channel, selectPath(layout.APPLICATION));
  if (!application.ok) return application;
  const signature = await iasSign(channel, layout.SIGNATURE_KEY, data);
  if (!signature.ok) return signature;
  return ok({ signature: signature.value, certificate: certificate.value, algorithm: "RSASSA-PKCS1-v1_5-SHA256" });
}

function isAbsent(error: CardError): boolean {
  return error.kind === "status" && error.sw === "6A82";
}
