import { generateKeyPairSync } from "node:crypto";
import forge from "node-forge";
import { afterEach, expect, test } from "vitest";
import { bad, type DdiDesk, DEVICE, ddiDesk, good } from "../../../support/ota/ddi-desk.js";

const DAY = 86_400_000;
let desk: DdiDesk | undefined;
afterEach(async () => {
  await desk?.close();
  desk = undefined;
});

/** A server's self-made certificate: valid for these days from today, for this address. */
function certificate(from: number, to: number, address = "127.0.0.1"): { readonly cert: string; readonly key: string } {
  const pair = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  const made = forge.pki.createCertificate();
  made.publicKey = forge.pki.publicKeyFromPem(pair.publicKey);
  made.serialNumber = "01";
  made.validity.notBefore = new Date(Date.now() + from * DAY);
  made.validity.notAfter = new Date(Date.now() + to * DAY);
  const name = [{ name: "commonName", value: "tournee-test" }];
  made.setSubject(name);
  made.setIssuer(name);
  made.setExtensions([{ name: "subjectAltName", altNames: [{ type: 7, ip: address }] }]);
  made.sign(forge.pki.privateKeyFromPem(pair.privateKey), forge.md.sha256.create());
  return { cert: forge.pki.certificateToPem(made), key: pair.privateKey };
}

async function pollWith(tls: { readonly cert: string; readonly key: string }, tlsCa: string | undefined) {
  desk = await ddiDesk({ listen: { tls } });
  await desk.enrol(DEVICE);
  return await desk.client({ tlsCa }).poll();
}

test("over TLS, with the CA that was pinned, links are https", async () => {
  const tls = certificate(-1, 1);
  expect(good(await pollWith(tls, tls.cert)).configData).toMatch(/^https:\/\/127\.0\.0\.1:/);
});

test("another CA, or the system's, is not believed", async () => {
  const tls = certificate(-1, 1);
  expect(bad(await pollWith(tls, certificate(-1, 1).cert)).kind).toBe("refused");
  await desk?.close();
  expect(bad(await pollWith(tls, undefined)).kind).toBe("refused");
});

test("a certificate for another address is refused", async () => {
  const tls = certificate(-1, 1, "10.0.0.1");
  expect(bad(await pollWith(tls, tls.cert)).kind).toBe("refused");
});

test("a certificate of tomorrow says that this device's date may be wrong", async () => {
  const tls = certificate(1, 2);
  const failure = bad(await pollWith(tls, tls.cert));
  expect(failure).toMatchObject({ kind: "refused", detail: expect.stringContaining("check the date") as string });
});

test("a certificate of yesterday is refused", async () => {
  const tls = certificate(-2, -1);
  expect(bad(await pollWith(tls, tls.cert))).toMatchObject({
    kind: "refused",
    detail: expect.stringContaining("expired") as string,
  });
});

test("a server that does not speak TLS is not spoken to in the clear", async () => {
  desk = await ddiDesk();
  await desk.enrol(DEVICE);
  const client = desk.client({ server: desk.server.url.replace("http:", "https:") });
  expect(bad(await client.poll()).kind).toBe("unreachable");
});
