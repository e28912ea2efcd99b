import { X509Certificate } from "node:crypto";
import { describe, expect, test } from "vitest";
import { checkMaySign, openCps, readCpsIdentity, signWithCps } from "../../../firmware/cards/cps/cps.js";
import { date } from "../../../firmware/lib/dates.js";
import { authorityCertificate } from "../../../simulator/cards/certificates.js";
import { cpsCard } from "../../../simulator/cards/cps-card.js";
import { vitaleCard } from "../../../simulator/cards/vitale-card.js";
import { NURSES } from "../../../simulator/fixtures/nurses.js";
import { VITALES } from "../../../simulator/fixtures/patients.js";
import { checks, connect, connected, errorOf, pin, unwrap } from "../../support/cards.js";

const TODAY = date("2025-03-12");

describe("who a CPS belongs to, before any code", () => {
  test("identity, validity and tries left", async () => {
    const { channel } = await connected("cps", cpsCard(NURSES.claireMoreau));
    expect(unwrap(await readCpsIdentity(channel, TODAY))).toEqual({
      serial: "900000019",
      validFrom: "2024-01-01",
      validTo: "2028-12-31",
      test: true,
      civility: "Madame",
      lastName: "MOREAU",
      firstName: "Claire",
      nationalId: "99900600018",
      triesLeft: 3,
      maxTries: 3,
    });
  });

  test("a card never updated has no EF_ACTUA and is read all the same", async () => {
    const { channel } = await connected("cps", cpsCard(NURSES.claireMoreau, { update: "never" }));
    expect(unwrap(await readCpsIdentity(channel, TODAY)).lastName).toBe("MOREAU");
  });

  test.each(["interrupted", "empty"] as const)("an %s update is told", async (update) => {
    const { channel } = await connected("cps", cpsCard(NURSES.claireMoreau, { update }));
    expect(errorOf(await readCpsIdentity(channel, TODAY))).toEqual({ kind: "being-updated", code: "F004" });
  });

  test("an expired card tells since when", async () => {
    const { channel } = await connected("cps", cpsCard(NURSES.paulGarnier));
    expect(errorOf(await readCpsIdentity(channel, TODAY))).toEqual({
      kind: "expired",
      code: "EXPIRED",
      on: "2023-12-31",
    });
  });

  test("the last day of validity still counts", async () => {
    const { channel } = await connected("cps", cpsCard(NURSES.paulGarnier));
    expect(unwrap(await readCpsIdentity(channel, date("2023-12-31"))).lastName).toBe("GARNIER");
  });

  test("a blocked card", async () => {
    const { channel } = await connected("cps", cpsCard(NURSES.claireMoreau, { triesLeft: 0 }));
    expect(errorOf(await readCpsIdentity(channel, TODAY))).toEqual({ kind: "blocked", code: "F002" });
  });

  test("a Vitale in the slot of the CPS", async () => {
    const { channel } = await connected("cps", vitaleCard(VITALES.camilleRousseau));
    expect(errorOf(await readCpsIdentity(channel, TODAY))).toEqual({
      kind: "wrong-slot",
      code: "F004",
      found: "vitale",
    });
  });
});

describe("the code porteur", () => {
  test("opens the situations", async () => {
    const { channel } = await connected("cps", cpsCard(NURSES.luciePetitjean));
    const { professional } = unwrap(await openCps(channel, pin("1234")));
    expect(professional).toMatchObject({ nationalId: "99900600026", nationalIdType: "8", profession: "60" });
    expect(
      professional.situations.map((one) => [one.logicalNumber, one.structureName, one.billingNumber, one.billingKey]),
    ).toEqual([
      ["01", "CABINET DE LA PLACE KLÉBER", "67699902", "2"],
      ["02", "CABINET DE SAINT-DIÉ", "88699903", "6"],
    ]);
  });

  test("wrong three times: 2 left, 1 left, blocked; the counter is the card's and outlives the power", async () => {
    const card = cpsCard(NURSES.claireMoreau);
    const { slot, channel } = await connected("cps", card);
    expect(errorOf(await openCps(channel, pin("0000")))).toEqual({ kind: "wrong-pin", code: "F003", triesLeft: 2 });
    await channel.close();
    slot.insert(card);
    const again = await connect(slot);
    expect(unwrap(await readCpsIdentity(again, TODAY)).triesLeft).toBe(2);
    expect(errorOf(await openCps(again, pin("1111")))).toEqual({ kind: "wrong-pin", code: "F003", triesLeft: 1 });
    expect(errorOf(await openCps(again, pin("2222")))).toEqual({ kind: "blocked", code: "F002" });
    expect(errorOf(await openCps(again, pin("1234")))).toEqual({ kind: "blocked", code: "F002" });
  });

  test("a right code gives the tries back", async () => {
    const card = cpsCard(NURSES.claireMoreau, { triesLeft: 1 });
    const { channel } = await connected("cps", card);
    unwrap(await openCps(channel, pin("1234")));
    expect(unwrap(await readCpsIdentity(channel, TODAY)).triesLeft).toBe(3);
  });

  test.each(["1234", "9999"])("is wiped whether right or wrong", async (digits) => {
    const { channel } = await connected("cps", cpsCard(NURSES.claireMoreau));
    const code = pin(digits);
    await openCps(channel, code);
    expect([...code]).toEqual([0, 0, 0, 0]);
  });

  test("is wiped when the card is pulled out", async () => {
    const { slot, channel } = await connected("cps", cpsCard(NURSES.claireMoreau));
    slot.remove();
    const code = pin("1234");
    expect(errorOf(await openCps(channel, code))).toEqual({ kind: "io", code: "F001", io: { kind: "removed" } });
    expect([...code]).toEqual([0, 0, 0, 0]);
  });
});

describe("signing", () => {
  // Borders of the split between the blocks hashed here and the last one hashed on the card.
  test.each([0, 1, 55, 56, 63, 64, 65, 119, 128, 1000])(
    "a message of %i bytes checks with the card's certificate",
    async (length) => {
      const { channel } = await connected("cps", cpsCard(NURSES.claireMoreau));
      unwrap(await openCps(channel, pin("1234")));
      const message = Uint8Array.from({ length }, (_, index) => (index * 7) & 0xff);
      const signed = unwrap(await signWithCps(channel, message));
      expect(signed.signature).toHaveLength(256);
      expect(checks(message, signed)).toBe(true);
      expect(checks(Uint8Array.of(...message, 0), signed)).toBe(false);
    },
  );

  test("the certificate is a test certificate of this nurse", async () => {
    const { channel } = await connected("cps", cpsCard(NURSES.claireMoreau));
    unwrap(await openCps(channel, pin("1234")));
    const certificate = new X509Certificate(unwrap(await signWithCps(channel, Uint8Array.of(1))).certificate);
    expect(certificate.subject.split("\n")).toEqual([
      "CN=899900600018",
      "SN=MOREAU",
      "GN=Claire",
      "title=Infirmier",
      "O=TEST SI01",
    ]);
    expect(certificate.verify(authorityCertificate().publicKey)).toBe(true);
  });

  test("is refused before the code", async () => {
    const { channel } = await connected("cps", cpsCard(NURSES.claireMoreau));
    expect(errorOf(await signWithCps(channel, Uint8Array.of(1)))).toEqual({
      kind: "not-allowed",
      code: "NOT-ALLOWED",
      what: "sign-invoice",
    });
  });

  test("is refused again after the card was powered down", async () => {
    const { slot, channel } = await connected("cps", cpsCard(NURSES.claireMoreau));
    unwrap(await openCps(channel, pin("1234")));
    await channel.close();
    expect(errorOf(await signWithCps(await connect(slot), Uint8Array.of(1))).kind).toBe("not-allowed");
  });

  test("a situation without habilitation may not sign an invoice", async () => {
    const { channel } = await connected("cps", cpsCard(NURSES.samirBenali));
    const [situation] = unwrap(await openCps(channel, pin("1234"))).professional.situations;
    expect(situation && errorOf(checkMaySign(situation))).toEqual({
      kind: "not-allowed",
      code: "NOT-ALLOWED",
      what: "sign-invoice",
    });
  });
});
