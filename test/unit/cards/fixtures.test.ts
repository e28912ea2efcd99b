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
import { OTHER_PROFESSIONALS } from "../../../simulator/fixtures/other-professionals.js";
import { VITALES } from "../../../simulator/fixtures/patients.js";
import type { ProfessionalFixture, VitaleFixture } from "../../../simulator/fixtures/types.js";
import { connected, pin, unwrap } from "../../support/cards.js";

function luhnHolds(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

const holders: readonly ProfessionalFixture[] = [...Object.values(NURSES), ...Object.values(OTHER_PROFESSIONALS)];
const vitales: readonly VitaleFixture[] = Object.values(VITALES);

describe("invented professionals", () => {
  test.each(holders)("$lastName: keys of RPPS, serial and billing numbers are right", (holder) => {
    const numbers = [`${holder.rpps}${holder.rppsKey}`, holder.serial, holder.cardNumber];
    const billing = holder.situations.map((one) => `${one.billingNumber}${one.billingKey}`);
    expect([...numbers, ...billing].filter((digits) => !luhnHolds(digits))).toEqual([]);
    expect(holder.rpps.startsWith("999")).toBe(true);
  });

  test.each(holders)("$lastName: the card opens, is a test card and signs under the test authority", async (holder) => {
    const { channel } = await connected("cps", cpsCard(holder));
    expect(unwrap(await readCpsIdentity(channel, date(holder.validFrom))).test).toBe(true);
    const { professional } = unwrap(await openCps(channel, pin(holder.pin)));
    expect(professional.profession).toBe(holder.profession.code);
    expect(professional.situations.map(({ speciality }) => speciality)).toEqual(
      holder.situations.map(() => holder.profession.speciality),
    );
    const certificate = new X509Certificate(unwrap(await signWithCps(channel, Uint8Array.of(1))).certificate);
    expect(certificate.subject).toContain("O=TEST SI01");
    expect(certificate.verify(authorityCertificate().publicKey)).toBe(true);
  });

  test("no two share a signature key or a number", () => {
    for (const unique of [
      holders.map((one) => one.key),
      holders.map((one) => one.serial),
      holders.map((one) => one.rpps),
    ]) {
      expect(new Set(unique).size).toBe(holders.length);
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
