import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { OpenedCps } from "../../../firmware/cards/contract.js";
import { readVitale, recordInvoiceCopy, signWithVitale } from "../../../firmware/cards/vitale/vitale.js";
import { date } from "../../../firmware/lib/dates.js";
import { cents } from "../../../firmware/lib/money.js";
import { invoiceCopies, type VitaleState, vitaleCard } from "../../../simulator/cards/vitale-card.js";
import { VITALES, type VitaleId } from "../../../simulator/fixtures/patients.js";
import { checks, connected, errorOf, unwrap } from "../../support/cards.js";

const TODAY = date("2025-03-12");
const CPS: OpenedCps = {
  professional: {
    nationalId: "99900600018",
    nationalIdType: "8",
    civility: "Madame",
    lastName: "MOREAU",
    firstName: "Claire",
    profession: "60",
    situations: [],
  },
};

async function read(id: VitaleId, state?: VitaleState) {
  const { channel } = await connected("vitale", vitaleCard(VITALES[id], state));
  return await readVitale(channel, { cps: CPS, today: TODAY });
}

describe("reading a Vitale", () => {
  test("a family of four, with the insured's NIR, caisse and mutuelle", async () => {
    const content = unwrap(await read("camilleRousseau"));
    expect(content).toMatchObject({
      serial: "9900000001",
      test: true,
      validTo: undefined,
      insuredNir: "2850599999002",
      amo: { regime: "01", caisse: "261", centre: "0000" },
      codeGestion: "10",
    });
    expect(content.beneficiaries.map((one) => [one.lastName, one.firstName, one.birth.calendar, one.quality])).toEqual([
      ["ROUSSEAU", "Camille", "1985-05-14", "0"],
      ["PETIT", "Julien", "1983-09-03", "2"],
      ["PETIT", "Hugo", "2016-09-12", "6"],
      ["PETIT", "Inès", "2022-02-03", "6"],
    ]);
    expect(content.beneficiaries[0].mutuelle).toMatchObject({
      source: "vitale",
      name: "Mutuelle des Alpilles",
      number: "99999017",
      memberNumber: "TEST0001",
      conventionType: undefined,
      formula: "052",
      management: "separee",
      technical: { indicator: "22", stsRouting: "M" },
      period: { from: "2025-01-01", to: "2030-12-31" },
    });
    expect(content.beneficiaries[0].rights.periods[0]).toEqual({ from: "2024-01-01", to: "2025-12-31" });
    expect(content.beneficiaries[0].rights.readOn).toBe(TODAY);
    expect(content.beneficiaries[0].ownNir).toBe("2850599999002");
    expect(content.beneficiaries[2]?.ownNir).toBeUndefined();
  });

  test("a long illness is a cover with a code", async () => {
    const [marcel] = unwrap(await read("marcelDelaunay")).beneficiaries;
    expect(marcel.rights.covers).toEqual([{ from: "2024-01-01", to: "2030-12-31", aldCode: "1", situation: "0101" }]);
    expect(marcel.mutuelle).toBeUndefined();
  });

  test("twins are told apart by rank", async () => {
    const { beneficiaries } = unwrap(await read("lauraBrunet"));
    expect(beneficiaries.map((one) => [one.firstName, one.birth.raw, one.birthRank])).toEqual([
      ["Laura", "19880519", 1],
      ["Adam", "20190407", 1],
      ["Jade", "20190407", 2],
    ]);
  });

  test("a lunar birth date keeps what the card says", async () => {
    const [fatima] = unwrap(await read("fatimaHaddad")).beneficiaries;
    expect(fatima.birth).toEqual({ raw: "19530000", calendar: undefined });
  });

  test("a Corsican NIR", async () => {
    expect(unwrap(await read("corsican")).insuredNir).toBe("278012A999051");
  });

  test("a mutuelle written the older way takes its period from group 108", async () => {
    const [bernard] = unwrap(await read("oldMutuelle")).beneficiaries;
    expect(bernard.mutuelle).toMatchObject({
      name: "Mutuelle du Vercors",
      number: "99999033",
      period: { from: "2024-01-01", to: "2030-12-31" },
    });
  });

  test("closed rights are read, not refused", async () => {
    const [thierry] = unwrap(await read("closedRights")).beneficiaries;
    expect(thierry.rights.periods).toEqual([{ from: "2022-01-01", to: "2023-12-31" }]);
  });

  test("nineteen beneficiaries", async () => {
    const { beneficiaries } = unwrap(await read("nineteen"));
    expect(beneficiaries).toHaveLength(19);
    expect(beneficiaries.at(-1)?.firstName).toBe("Enfant R");
  });

  test("an expired card tells since when", async () => {
    expect(errorOf(await read("expired"))).toEqual({ kind: "expired", code: "EXPIRED", on: "2023-06-30" });
  });

  test.each([0, 1, 2, 40, 150])("a file of beneficiaries cut at %i bytes is named", async (at) => {
    const error = errorOf(await read("camilleRousseau", { truncateBeneficiariesAt: at }));
    expect(error).toMatchObject({ kind: "malformed", code: "F004" });
    expect(error.kind === "malformed" && error.what).toContain("AMOBENEF");
  });

  test("a file cut between two beneficiaries does not lose one silently", async () => {
    // Wherever the cut falls, no length gives a shorter family.
    const whole = unwrap(await read("camilleRousseau")).beneficiaries.length;
    const ends = new Set<string>();
    for (let at = 0; at < 520; at += 4) {
      const result = await read("camilleRousseau", { truncateBeneficiariesAt: at });
      if (result.ok) expect(result.value.beneficiaries).toHaveLength(whole);
      else ends.add(result.error.kind === "malformed" ? result.error.what : result.error.kind);
    }
    expect(ends).toEqual(new Set(["AMOBENEF", "free and protected parts differ"]));
  });
});

describe("signing and keeping a copy", () => {
  test.each([1, 55, 64, 65, 119, 1000])("a message of %i bytes checks with the card's certificate", async (length) => {
    const { channel } = await connected("vitale", vitaleCard(VITALES.camilleRousseau));
    const message = Uint8Array.from({ length }, (_, index) => index & 0xff);
    expect(checks(message, unwrap(await signWithVitale(channel, message)))).toBe(true);
  });

  test("the ring keeps the last eight invoices, each once", async () => {
    const card = vitaleCard(VITALES.camilleRousseau);
    const { channel } = await connected("vitale", card);
    const copy = (invoiceNumber: number) => ({
      billingNumber: "266999010",
      invoiceNumber,
      date: TODAY,
      digest: new Uint8Array(createHash("sha256").update(String(invoiceNumber)).digest()),
      total: cents(883),
    });
    for (let number = 1; number <= 10; number += 1) unwrap(await recordInvoiceCopy(channel, copy(number)));
    unwrap(await recordInvoiceCopy(channel, copy(10)));
    expect(invoiceCopies(card)).toEqual(["9", "10", "3", "4", "5", "6", "7", "8"]);
  });
});
