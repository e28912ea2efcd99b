import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** PEM. The certificate is its own CA. */
export interface TestTls {
  readonly cert: string;
  readonly key: string;
  /** Where the certificate lies, for programs that take a file. */
  readonly certPath: string;
}

/** A self-made P-256 certificate for 127.0.0.1, made by OpenSSL's command in `folder`. */
export function makeTls(folder: string, name = "server"): TestTls {
  const [certPath, keyPath] = [join(folder, `${name}.pem`), join(folder, `${name}.key`)];
  const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"];
  const about = ["-subj", "/CN=tournee-test", "-addext", "subjectAltName=IP:127.0.0.1", "-days", "2"];
  execFileSync("openssl", ["req", "-x509", ...curve, "-nodes", "-keyout", keyPath, "-out", certPath, ...about], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  return { cert: readFileSync(certPath, "utf8"), key: readFileSync(keyPath, "utf8"), certPath };
}
