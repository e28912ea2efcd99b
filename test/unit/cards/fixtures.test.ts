import { X509Certificate } from "node:crypto";
import { describe, expect, test } from "vitest";
import { openCps, readCpsIdentity, signWithCps } from "../../../firmware/cards/cps/cps.js";
import { readVitale, signWithVitale } from "../../../firmware/cards/vitale/vitale.js";
import { date } from "../../../firmware/lib/dates.js";
import { parseNir } from "../../../firmware/model/nir.js";
import { authorityCertificate } from "../../../simulator/cards/certificates.js";
import { cpsCard } from "../../../simulator/cards/cps-card.js";
import { vitaleCard } from "../../../simulator/cards/vitale-card.js";
import { NURSES } from "../../../simulator/fixtures/nurses.js";
import { VITALES } from "../../../simulator/fixtures/patients.js";
import type { VitaleFixture } from "../../../simulator/fixtures/types.js";
import { connected, pin, unwrap } from "../../support/cards.js";

function luhnHolds(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

const nurses = Object.values(NURSES);
const vitales: readonly VitaleFixture[] = Object.values(VITALES);

describe("invented nurses", () => {
  test.each(nurses)("$lastName: keys of RPPS, serial and billing numbers are right", (nurse) => {
    const numbers = [`${nurse.rpps}${nurse.rppsKey}`, nurse.serial, nurse.cardNumber];
    const billing = nurse.situations.map((one) => `${one.billingNumber}${one.billingKey}`);
    expect([...numbers, ...billing].filter((digits) => !luhnHolds(digits))).toEqual([]);
    expect(nurse.rpps.startsWith("999")).toBe(true);
  });

  test.each(nurses)("$lastName: her card opens, is a test card and signs under the test authority", async (nurse) => {
    const { channel } = await connected("cps", cpsCard(nurse));
    expect(unwrap(await readCpsIdentity(channel, date(nurse.validFrom))).test).toBe(true);
    const { professional } = unwrap(await openCps(channel, pin(nurse.pin)));
    expect(professional.situations).toHaveLength(nurse.situations.length);
    const certificate = new X509Certificate(unwrap(await signWithCps(channel, Uint8Array.of(1))).certificate);
    expect(certificate.subject).toContain("O=TEST SI01");
    expect(certificate.verify(authorityCertificate().publicKey)).toBe(true);
  });

  test("no two share a signature key or a number", () => {
    for (const unique of [
      nurses.map((one) => one.key),
      nurses.map((one) => one.serial),
      nurses.map((one) => one.rpps),
    ]) {
      expect(new Set(unique).size).toBe(nurses.length);
    }
  });
});

describe("invented patients", () => {
  test.each(vitales)("$id: every NIR has the right key", ({ insuredNir, people }) => {
    const nirs = [insuredNir, ...people.map((person) => person.nir).filter((nir) => nir !== undefined)];
    expect(nirs.filter((nir) => !parseNir(nir).ok)).toEqual([]);
  });

  test.each(vitales.filter((one) => one.validTo === undefined))(
    "$id: the card is read whole and is a test card",
    async (vitale) => {
      const { channel } = await connected("vitale", vitaleCard(vitale));
      const professional = {
        nationalId: "",
        nationalIdType: "8",
        civility: "",
        lastName: "",
        firstName: "",
        profession: "60",
        situations: [],
      };
      const content = unwrap(await readVitale(channel, { cps: { professional }, today: date("2026-11-20") }));
      expect(content.test).toBe(true);
      expect(content.beneficiaries.map((one) => `${one.lastName} ${one.firstName}`)).toEqual(
        vitale.people.map((person) => `${person.lastName} ${person.firstName}`),
      );
      const certificate = new X509Certificate(unwrap(await signWithVitale(channel, Uint8Array.of(1))).certificate);
      expect(certificate.subject).toContain("O=TEST SI01");
    },
  );

  test("serial numbers are unique", () => {
    expect(new Set(vitales.map((one) => one.serial)).size).toBe(vitales.length);
  });
});
