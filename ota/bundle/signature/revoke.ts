import { join } from "node:path";
import { writeFileAtomic } from "../../lib/atomic-file.js";
import { readOptional } from "../../lib/read-optional.js";
import { err, ok, type Result } from "../../lib/result.js";
import { isSignedBy, nameOf } from "./certificate.js";
import { nextList } from "./crl.js";
import { readCa } from "./key-folder.js";
import { readPem } from "./pem.js";

/** Why nothing was revoked. */
export interface RevokeFault {
  readonly code: "no-ca" | "not-ours" | "unreadable";
  readonly what: string;
}

/**
 * Revokes certificates that the CA of a folder of keys issued: `ca.crl` is signed anew, with what stood on it before, and
 * `trust.pem` (the CA and its list, what terminals are given) is written beside it.
 * @param now ms since 1970
 * @returns the names of the certificates that are revoked now
 */
export async function revoke(
  folder: string,
  certificateFiles: readonly string[],
  now: number,
): Promise<Result<string[], RevokeFault>> {
  const ca = await readCa(folder);
  if (ca === undefined) {
    return err({ code: "no-ca", what: `${folder} holds no ca.pem and ca.key that belong together` });
  }
  const revoked = [];
  for (const path of certificateFiles) {
    const content = await readOptional(path);
    const read = content === undefined ? err(`${path} does not exist`) : readPem(content);
    if (!read.ok) return err({ code: "unreadable", what: read.error });
    const [certificate] = read.value.certificates;
    if (certificate === undefined) return err({ code: "unreadable", what: `${path} holds no certificate` });
    if (!(await isSignedBy(certificate, ca.certificate))) {
      return err({ code: "not-ours", what: `${nameOf(certificate)} was not issued by ${nameOf(ca.certificate)}` });
    }
    revoked.push(certificate);
  }
  const former = readPem((await readOptional(join(folder, "ca.crl"))) ?? "");
  if (!former.ok) return err({ code: "unreadable", what: `ca.crl: ${former.error}` });
  const list = await nextList(ca, former.value.crls[0], revoked, now);
  await writeFileAtomic(join(folder, "ca.crl"), list, 0o644);
  await writeFileAtomic(join(folder, "trust.pem"), `${ca.certificatePem}${list}`, 0o644);
  return ok(revoked.map(nameOf));
}
