import { execFile } from "node:child_process";
import { createHash, randomBytes, verify, X509Certificate } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { NURSES } from "../../../../simulator/fixtures/nurses.js";
import { logsInToCps } from "../../../support/opensc.js";
import { type OwnPcscd, startPcscd } from "../../../support/own-pcscd.js";
import { type ReaderCli, startReaderCli } from "../../../support/reader-cli.js";

// Stock OpenSC over stock pcscd and libccid: nothing on the PC's side is ours.
const run = promisify(execFile);
const AUTHENTICATION = "e828bd080f8025000001ff001002";
const CPS = "Terminal 00 00";
const VITALE = "Terminal 00 01";
const { pin } = NURSES.claireMoreau;

let folder: string;
let reader: ReaderCli;
let pcscd: OwnPcscd;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "reader-"));
  reader = await startReaderCli(folder);
  pcscd = await startPcscd([reader.entry]);
});
afterAll(async () => {
  await pcscd.stop();
  reader.type("quit");
  await reader.ended;
  await rm(folder, { recursive: true });
});

/** The code comes by the environment: a command line is everybody's. */
async function pkcs11(...args: readonly string[]): Promise<string> {
  const { stdout } = await run("pkcs11-tool", ["--login", "--pin", "env:CODE_PORTEUR", ...args], {
    env: { ...process.env, CODE_PORTEUR: pin },
  });
  return stdout;
}

test("both slots are readers with a card, the CPS first", async () => {
  const { stdout } = await run("opensc-tool", ["--list-readers"]);
  expect(stdout).toMatch(/^\d+ +Yes +Terminal 00 00$/m);
  expect(stdout).toMatch(/^\d+ +Yes +Terminal 00 01$/m);
});

test("each card gives its own answer-to-reset, and the CPS is named a CPx", async () => {
  const cps = await run("opensc-tool", ["--reader", CPS, "-a", "-n"]);
  expect(cps.stdout.split("\n").slice(0, 2)).toEqual(["3b:ac:00:40:2a:00:12:25:00:64:80:00:03:10:00:90:00", "IAS-ECC"]);
  const vitale = await run("opensc-tool", ["--reader", VITALE, "-a"]);
  expect(vitale.stdout.trim()).toBe("3b:75:13:00:00:47:09:ea:90:00");
});

test("pkcs15-tool lists the code, the keys, the certificates and the objects", async () => {
  const { stdout } = await run("pkcs15-tool", ["--reader", CPS, "-D"]);
  for (const [kind, labels] of [
    ["PIN", ["Code porteur"]],
    ["Private RSA Key", ["CPS_PRIV_SIG", "CPS_PRIV_AUT"]],
    ["X.509 Certificate", ["Certificat de Signature CPS", "Certificat d'Authentification CPS"]],
  ] as const) {
    for (const label of labels) expect(stdout).toContain(`${kind} [${label}]`);
  }
  for (const object of ["CPS_ID_CARD", "CPS_NAME_PS", "CPS_INFO_PS", "CPS_SIT_FACT", "CPS_ACTIVITY_01_PS"]) {
    expect(stdout).toContain(`Data object '${object}'`);
  }
});

test.skipIf(!logsInToCps())("pkcs11-tool logs in and sees the private keys and objects", async () => {
  const listed = await pkcs11("-O");
  expect(listed.match(/^Private Key Object; RSA/gm)).toHaveLength(2);
  expect(listed.match(/^Certificate Object/gm)).toHaveLength(2);
  expect(listed).toContain("CPS_ACTIVITY_01_PS");
});

test.skipIf(!logsInToCps())("a wrong code is refused and costs a try, the right one gives it back", async () => {
  const wrong = run("pkcs11-tool", ["--login", "--pin", "env:CODE_PORTEUR", "-O"], {
    env: { ...process.env, CODE_PORTEUR: "0000" },
  });
  await expect(wrong).rejects.toThrow("CKR_PIN_INCORRECT");
  const tries = async (): Promise<string> => (await run("opensc-tool", ["--reader", CPS, "-s", "00200001"])).stdout;
  expect(await tries()).toContain("SW1=0x63, SW2=0xC2");
  await pkcs11("-O");
  // Verified, or powered down since with three tries again.
  expect(await tries()).toMatch(/SW1=0x90, SW2=0x00|SW1=0x63, SW2=0xC3/);
});

test.skipIf(!logsInToCps())("the authentication key signs by PKCS #1, and its certificate verifies it", async () => {
  const message = randomBytes(200);
  const [digestInfo, signature, certificate] = ["digest-info", "signature", "certificate"].map((name) =>
    join(folder, name),
  );
  if (digestInfo === undefined || signature === undefined || certificate === undefined) throw new Error("three files");
  const header = Buffer.from("3031300d060960864801650304020105000420", "hex");
  await writeFile(digestInfo, Buffer.concat([header, createHash("sha256").update(message).digest()]));
  await pkcs11("--sign", "-m", "RSA-PKCS", "--id", AUTHENTICATION, "-i", digestInfo, "-o", signature);
  await run("pkcs11-tool", ["--read-object", "--type", "cert", "--id", AUTHENTICATION, "-o", certificate]);
  const { publicKey, subject } = new X509Certificate(await readFile(certificate));
  expect(subject).toContain("SN=MOREAU");
  expect(verify("sha256", message, publicKey, await readFile(signature))).toBe(true);
});
