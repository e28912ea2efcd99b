import type { Certificate, CertificateRevocationList } from "pkijs";
import { err, ok, type Result } from "../../lib/result.js";
import type { BundleRefusal, Trust } from "../contract.js";
import {
  factsOf,
  hasStrongKey,
  isSignedBy,
  KEY_USAGE,
  nameOf,
  OID,
  SIGNATURES,
  sameCertificate,
} from "./certificate.js";
import { readPem } from "./pem.js";

/** From the signer to a trusted CA, both included. */
export type Chain = readonly [Certificate, ...Certificate[]];

/** No chain of ours has more than a root, an issuing CA and a signer; more is somebody's game. */
const LONGEST_CHAIN = 5;

/**
 * Judges who signed: a chain of certificates must lead from the signer to a CA of the trust file, each valid now, none
 * revoked by a list that stands beside the CAs, the signer meant for signing (S/MIME or code, as RAUC asks) and no CA.
 * A list past its next update still revokes: an old list is no reason to strand a fleet.
 */
export async function judgeSigner(
  signer: Certificate,
  attached: readonly Certificate[],
  trust: Trust,
): Promise<Result<Chain, BundleRefusal>> {
  try {
    return await judge(signer, attached, trust);
  } catch {
    // The library leaves out what a crafted certificate leaves out, whatever its types say.
    return err({ kind: "signer-unknown", detail: "a certificate of the signature cannot be read" });
  }
}

async function judge(
  signer: Certificate,
  attached: readonly Certificate[],
  trust: Trust,
): Promise<Result<Chain, BundleRefusal>> {
  const believed = readPem(trust.pem);
  if (!believed.ok) return err({ kind: "signer-unknown", detail: `the trust file is damaged: ${believed.error}` });
  const roots = believed.value.certificates.filter((root) => root.subject.isEqual(root.issuer) && factsOf(root).isCa);
  if (roots.length === 0) return err({ kind: "signer-unknown", detail: "the trust file holds no root CA certificate" });

  const others = [...believed.value.certificates, ...attached];
  let first: BundleRefusal | undefined;
  for (const chain of await chainsTo({ roots, others, issued: remembered(isSignedBy) }, [signer])) {
    const refusal = refusalOfSigner(signer) ?? refusalOfAuthorities(chain) ?? refusalByDate(chain, trust.now());
    const revoked = refusal ?? (await refusalByRevocation(chain, believed.value.crls));
    if (revoked === undefined) return ok(chain);
    first ??= revoked;
  }
  return err(
    first ?? {
      kind: "signer-unknown",
      detail: `${nameOf(signer)} was issued by no CA of the trust file (${roots.map(nameOf).join(", ")})`,
    },
  );
}

type IsSignedBy = typeof isSignedBy;

/** What chains are made of. */
interface Links {
  readonly roots: readonly Certificate[];
  readonly others: readonly Certificate[];
  readonly issued: IsSignedBy;
}

/** Checks the signature between any two certificates once, however many chains go through them. */
function remembered(check: IsSignedBy): IsSignedBy {
  const known = new Map<Certificate, Map<Certificate, Promise<boolean>>>();
  return (certificate, issuer) => {
    const answers = known.get(certificate) ?? new Map<Certificate, Promise<boolean>>();
    const answer = answers.get(issuer) ?? check(certificate, issuer);
    known.set(certificate, answers.set(issuer, answer));
    return answer;
  };
}

/** Every chain from the last certificate of `path` up to a root. Several when CAs of one name are trusted (rotation). */
async function chainsTo(links: Links, path: Chain): Promise<Chain[]> {
  const last = path[path.length - 1] ?? path[0];
  if (links.roots.some((root) => sameCertificate(root, last))) return [path];
  if (path.length === LONGEST_CHAIN) return [];
  const chains: Chain[] = [];
  const tried: Certificate[] = [...path];
  for (const issuer of [...links.roots, ...links.others]) {
    if (!last.issuer.isEqual(issuer.subject) || tried.some((one) => sameCertificate(one, issuer))) continue;
    tried.push(issuer);
    if (await links.issued(last, issuer)) chains.push(...(await chainsTo(links, [...path, issuer])));
  }
  return chains;
}

function refusalOfSigner(signer: Certificate): BundleRefusal | undefined {
  const facts = factsOf(signer);
  const unfit = (why: string): BundleRefusal => ({ kind: "signer-unknown", detail: `${nameOf(signer)} ${why}` });
  if (facts.isCa) return unfit("is a CA: a CA signs certificates, never bundles");
  const signs = KEY_USAGE.digitalSignature | KEY_USAGE.nonRepudiation;
  if (facts.keyUsage !== undefined && (facts.keyUsage & signs) === 0) return unfit("may not sign (keyUsage)");
  const purposes: readonly string[] = [OID.codeSigning, OID.emailProtection, OID.anyPurpose];
  if (facts.purposes !== undefined && !facts.purposes.some((purpose) => purposes.includes(purpose))) {
    return unfit("is meant for neither code nor S/MIME signing (extendedKeyUsage)");
  }
  return undefined;
}

function refusalOfAuthorities(chain: Chain): BundleRefusal | undefined {
  const unfit = (certificate: Certificate, why: string): BundleRefusal => ({
    kind: "signer-unknown",
    detail: `${nameOf(certificate)} ${why}`,
  });
  for (const [depth, certificate] of chain.entries()) {
    const { isCa, pathLength, keyUsage, unknownCritical } = factsOf(certificate);
    if (unknownCritical.length > 0) return unfit(certificate, `has unknown critical extensions ${unknownCritical}`);
    if (!hasStrongKey(certificate)) return unfit(certificate, "has a key that is too short or of an unknown kind");
    if (depth === 0) continue;
    if (!isCa) return unfit(certificate, "issued a certificate and is no CA");
    if (keyUsage !== undefined && (keyUsage & KEY_USAGE.keyCertSign) === 0) {
      return unfit(certificate, "may not issue certificates (keyUsage)");
    }
    // Between this CA and the signer stand `depth - 1` intermediates.
    if (pathLength !== undefined && depth - 1 > pathLength) return unfit(certificate, "allows no such long chain");
  }
  return undefined;
}

function refusalByDate(chain: Chain, now: number): BundleRefusal | undefined {
  for (const certificate of chain) {
    const [from, to] = [certificate.notBefore.value, certificate.notAfter.value];
    const said = `${nameOf(certificate)} is valid from ${from.toISOString()} to ${to.toISOString()}`;
    const today = new Date(now).toISOString();
    if (now < from.getTime()) return { kind: "clock-before-certificate", detail: `${said}; the clock says ${today}` };
    if (now > to.getTime()) return { kind: "signer-expired", detail: `${said}; the clock says ${today}` };
  }
  return undefined;
}

async function refusalByRevocation(
  chain: Chain,
  crls: readonly CertificateRevocationList[],
): Promise<BundleRefusal | undefined> {
  for (const [depth, issuer] of chain.entries()) {
    const certificate = chain[depth - 1];
    if (certificate === undefined) continue;
    const { keyUsage } = factsOf(issuer);
    if (keyUsage !== undefined && (keyUsage & KEY_USAGE.crlSign) === 0) continue;
    for (const crl of crls) {
      if (crl.isCertificateRevoked(certificate) && (await isListOf(crl, issuer))) {
        return {
          kind: "signer-revoked",
          detail: `${nameOf(certificate)} stands on the revocation list of ${nameOf(issuer)} of ${crl.thisUpdate.value.toISOString()}`,
        };
      }
    }
  }
  return undefined;
}

async function isListOf(crl: CertificateRevocationList, issuer: Certificate): Promise<boolean> {
  if (!SIGNATURES.has(crl.signatureAlgorithm.algorithmId)) return false;
  try {
    return await crl.verify({ issuerCertificate: issuer });
  } catch {
    return false;
  }
}
