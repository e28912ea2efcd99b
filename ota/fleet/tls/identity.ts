import { X509Certificate } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { readCa } from "../../bundle/signature/key-folder.js";
import { DAY, type Identity, makeIdentity } from "../../bundle/signature/keygen.js";
import { writeFileAtomic } from "../../lib/atomic-file.js";
import type { Clock } from "../../lib/clock.js";
import { readOptional } from "../../lib/read-optional.js";
import type { Fingerprint } from "../enrolment.js";
import { fingerprintOf } from "./fingerprint.js";

/** What the server shows of itself over TLS. */
export interface TlsIdentity {
  /** Server certificate and CA, so that a terminal that enrols sees the CA whose fingerprint it was told. */
  readonly cert: string;
  readonly key: string;
  /** PEM: what terminals keep. */
  readonly ca: string;
  readonly fingerprint: Fingerprint;
}

const CA_DAYS = 20 * 365;
/** Browsers take no longer of a server certificate; a new one is made at a start long before. */
const SERVER_DAYS = 397;
const RENEW_DAYS = 60;
/** A terminal whose clock is late must still see a certificate that is valid already. */
const EARLIER_DAYS = 365;

/**
 * The CA of this server, made at the first start and kept in `folder` for ever, and its certificate for `names`, made again
 * when the names change or it nears its end. Keys are 0600.
 * @throws the file system's error, or an Error when the CA's two files do not belong together
 */
export async function openTlsIdentity(folder: string, names: readonly string[], clock: Clock): Promise<TlsIdentity> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const ca = (await readCa(folder)) ?? (await makeCa(folder, clock));
  const issued = (await readServer(folder, names, ca, clock)) ?? (await issueServer(folder, names, ca, clock));
  return {
    cert: issued.cert + ca.certificatePem,
    key: issued.key,
    ca: ca.certificatePem,
    fingerprint: fingerprintOf(new X509Certificate(ca.certificatePem)),
  };
}

async function makeCa(folder: string, clock: Clock): Promise<Identity> {
  if ((await readOptional(join(folder, "ca.pem"))) !== undefined)
    throw new Error(
      `${folder}: ca.pem and ca.key do not belong together; put the right ones back, terminals trust them`,
    );
  const now = clock.now();
  const ca = await makeIdentity({
    name: `Tournée server CA ${new Date(now).toISOString().slice(0, 10)}`,
    kind: "ec",
    purpose: { role: "ca", pathLength: 0 },
    notBefore: now - EARLIER_DAYS * DAY,
    notAfter: now + CA_DAYS * DAY,
  });
  await writeFileAtomic(join(folder, "ca.key"), ca.keyPem, 0o600);
  await writeFileAtomic(join(folder, "ca.pem"), ca.certificatePem, 0o644);
  return ca;
}

interface Issued {
  readonly cert: string;
  readonly key: string;
}

async function readServer(
  folder: string,
  names: readonly string[],
  ca: Identity,
  clock: Clock,
): Promise<Issued | undefined> {
  const [cert, key] = [await readOptional(join(folder, "server.pem")), await readOptional(join(folder, "server.key"))];
  if (cert === undefined || key === undefined) return undefined;
  const certificate = new X509Certificate(cert);
  const fits =
    certificate.checkIssued(new X509Certificate(ca.certificatePem)) &&
    Date.parse(certificate.validTo) - clock.now() > RENEW_DAYS * DAY &&
    Date.parse(certificate.validFrom) < clock.now() &&
    names.every((name) => certificate.checkHost(name) !== undefined || certificate.checkIP(name) !== undefined);
  return fits ? { cert, key } : undefined;
}

async function issueServer(folder: string, names: readonly string[], ca: Identity, clock: Clock): Promise<Issued> {
  const now = clock.now();
  const server = await makeIdentity({
    name: "Tournée server",
    kind: "ec",
    purpose: { role: "server", names },
    notBefore: now - DAY,
    notAfter: now - DAY + SERVER_DAYS * DAY,
    issuer: ca,
  });
  await writeFileAtomic(join(folder, "server.key"), server.keyPem, 0o600);
  await writeFileAtomic(join(folder, "server.pem"), server.certificatePem, 0o644);
  return { cert: server.certificatePem, key: server.keyPem };
}
