import type { CardChannel } from "../../drivers/card-slot/contract.js";
import type { PlainDate } from "../../lib/dates.js";
import { err, ok, type Result } from "../../lib/result.js";
import { certificateIn } from "../certificate.js";
import type { Beneficiary, CardError, CardSignature, OpenedCps, VitaleContent } from "../contract.js";
import { malformed } from "../fields.js";
import { iasSign } from "../ias-signature.js";
import { checkCard } from "../identify.js";
import { run } from "../iso7816/exchange.js";
import { readFileBySfi } from "../iso7816/read-binary.js";
import { selectApplication, selectFile, selectPath } from "../iso7816/select.js";
import { updateBinary } from "../iso7816/update-binary.js";
import { readFile } from "../read-file.js";
import { openProtectedPart, si01Access, type VitaleAccess } from "./access.js";
import { parseBeneficiaries } from "./beneficiaries.js";
import { type FreePerson, parseFreePart } from "./free-part.js";
import { parseInsured } from "./insured.js";
import { type InvoiceCopy, nextRecord } from "./invoice-copy.js";
import * as layout from "./layout.js";
import { parsePointers } from "./pointers.js";

export interface VitaleReading {
  /** The protected part opens only beside a CPS whose code was verified; this value is the proof of it. */
  readonly cps: OpenedCps;
  readonly today: PlainDate;
  readonly access?: VitaleAccess;
}

/**
 * Reads a Vitale whole: free part, mutual step, rights. Ends with `wrong-slot`, `obsolete-card` (Vitale 1), `expired` (on
 * `today`), `malformed` with the file that is wrong, or `io` when the card leaves.
 */
export async function readVitale(
  channel: CardChannel,
  { today, access = si01Access }: VitaleReading,
): Promise<Result<VitaleContent, CardError>> {
  const card = checkCard("vitale", channel.atr);
  if (!card.ok) return card;
  const people = await readFreePart(channel);
  if (!people.ok) return people;
  const files = await openFiles(channel, access);
  if (!files.ok) return files;
  const insuredFile = await readNamed(channel, files.value, layout.FILE_NAMES.insured);
  if (!insuredFile.ok) return insuredFile;
  const insured = parseInsured(insuredFile.value);
  if (!insured.ok) return insured;
  const { serial, test, validTo, nir, amo, codeGestion } = insured.value;
  if (validTo !== undefined && today > validTo) return err({ kind: "expired", code: "EXPIRED", on: validTo });
  const peopleFile = await readNamed(channel, files.value, layout.FILE_NAMES.beneficiaries);
  if (!peopleFile.ok) return peopleFile;
  const beneficiaries = parseBeneficiaries(peopleFile.value, today);
  if (!beneficiaries.ok) return beneficiaries;
  const [first, ...others] = beneficiaries.value;
  if (first === undefined || !samePeople(people.value, beneficiaries.value))
    return malformed("free and protected parts differ");
  return ok({ serial, test, validTo, insuredNir: nir, amo, codeGestion, beneficiaries: [first, ...others] });
}

/** Signs `data` with the card's Adèle key, which asks for no code, and reads its certificate. */
export async function signWithVitale(
  channel: CardChannel,
  data: Uint8Array,
  access: VitaleAccess = si01Access,
): Promise<Result<CardSignature, CardError>> {
  const files = await enter(channel, access);
  if (!files.ok) return files;
  const file = await readNamed(channel, files.value, layout.FILE_NAMES.certificate);
  if (!file.ok) return file;
  const certificate = certificateIn(file.value);
  if (!certificate.ok) return certificate;
  const adele = await run(channel, selectApplication(layout.ADELE_AID));
  if (!adele.ok) return adele;
  const signature = await iasSign(channel, layout.SIGNATURE_KEY, data);
  if (!signature.ok) return signature;
  return ok({ signature: signature.value, certificate: certificate.value, algorithm: "RSASSA-PKCS1-v1_5-SHA256" });
}

/** Leaves a copy of a signed invoice on the card. Doing it twice for one invoice changes nothing. */
export async function recordInvoiceCopy(
  channel: CardChannel,
  copy: InvoiceCopy,
  access: VitaleAccess = si01Access,
): Promise<Result<void, CardError>> {
  const files = await enter(channel, access);
  if (!files.ok) return files;
  const ring = await readNamed(channel, files.value, layout.FILE_NAMES.invoiceCopies);
  if (!ring.ok) return ring;
  const record = nextRecord(ring.value, copy);
  if (!record.ok) return record;
  if (record.value === undefined) return ok(undefined);
  const written = await run(channel, updateBinary(record.value.offset, record.value.bytes));
  return written.ok ? ok(undefined) : written;
}

async function readFreePart(channel: CardChannel): Promise<Result<readonly FreePerson[], CardError>> {
  const root = await run(channel, selectPath(layout.MF));
  if (!root.ok) return root;
  const identity = await readFileBySfi(channel, layout.FREE_FILE_SFI);
  if (!identity.ok) return identity;
  const application = await run(channel, selectApplication(layout.VITALE_AID));
  if (!application.ok) return application;
  const nirs = await readFileBySfi(channel, layout.FREE_FILE_SFI);
  if (!nirs.ok) return nirs;
  return parseFreePart(identity.value, nirs.value);
}

type Files = ReadonlyMap<string, number>;

async function enter(channel: CardChannel, access: VitaleAccess): Promise<Result<Files, CardError>> {
  const card = checkCard("vitale", channel.atr);
  if (!card.ok) return card;
  const application = await run(channel, selectApplication(layout.VITALE_AID));
  if (!application.ok) return application;
  return await openFiles(channel, access);
}

/** In the VITALE application: the mutual step, then the names of its files. */
async function openFiles(channel: CardChannel, access: VitaleAccess): Promise<Result<Files, CardError>> {
  const opened = await openProtectedPart(channel, access);
  if (!opened.ok) return opened;
  const pointers = await readFile(channel, selectFile(layout.POINTERS));
  return pointers.ok ? parsePointers(pointers.value) : pointers;
}

async function readNamed(
  channel: CardChannel,
  files: Files,
  name: layout.FileName,
): Promise<Result<Uint8Array, CardError>> {
  const fid = files.get(name);
  return fid === undefined ? malformed(`${name} missing`) : await readFile(channel, selectFile(fid));
}

function samePeople(free: readonly FreePerson[], read: readonly Beneficiary[]): boolean {
  return free.length === read.length && free.every((person, index) => person.birthRaw === read[index]?.birth.raw);
}
