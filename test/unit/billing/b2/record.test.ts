import { describe, expect, it, test } from "vitest";
import { decodeRecord } from "../../../../firmware/billing/b2/decode.js";
import { encodeRecord } from "../../../../firmware/billing/b2/encode.js";
import type { RecordType } from "../../../../firmware/billing/b2/field.js";
import type { RecordValues } from "../../../../firmware/billing/b2/layout.js";
import { date } from "../../../../firmware/lib/dates.js";
import { type Cents, cents } from "../../../../firmware/lib/money.js";

function zone<T extends RecordType>(type: T, values: RecordValues<T>, from: number, length: number): string {
  const record = encodeRecord(type, values);
  if (!record.ok) throw new Error(`${record.error.field.name} ${record.error.why}`);
  expect(record.value).toHaveLength(128);
  return record.value.slice(from - 1, from - 1 + length);
}

function refusal<T extends RecordType>(type: T, values: RecordValues<T>): string {
  const record = encodeRecord(type, values);
  return record.ok ? "written" : `${record.error.field.name} ${record.error.why}`;
}

describe("a record", () => {
  it("without values is its constants, zeros and blanks", () => {
    const blank = " ".repeat(17);
    // Positions 25 to 97 of record 5 are numbers.
    expect(encodeRecord("5", {})).toEqual({
      ok: true,
      value: `5${"0".repeat(9)} ${" ".repeat(13)}${"0".repeat(73)}${blank}00000000${" ".repeat(6)}`,
    });
  });

  test.each([
    ["amounts in cents on 5 + 2 digits", zone("4", { honoraires: cents(1103) }, 115, 7), "0001103"],
    ["coefficients in hundredths on 4 + 2 digits", zone("4", { coefficient: 150 }, 83, 6), "000150"],
    ["rates on 3 digits", zone("4", { taux: 70 }, 105, 3), "070"],
    ["days as AAMMJJ", zone("4", { date_soins: date("2025-01-02") }, 70, 6), "250102"],
    ["no day as zeros", zone("4S", {}, 49, 6), "000000"],
    [
      "numbers that are names with zeros on the left",
      zone("4", { prescripteur_numero_cle: "1073162" }, 44, 9),
      "001073162",
    ],
    ["texts on the left, in capitals", zone("2", { numero_oc: "ab12" }, 119, 10), "AB12      "],
    [
      "names without accents",
      zone("2S", { nom_mt_ou_orienteur: "Éléonore d’Hœst-Ñu" }, 72, 25),
      "ELEONORE D'HOEST-NU      ",
    ],
    ["long names cut", zone("2S", { prenom_mt_ou_orienteur: "Marie-Antoinette-Josèphe" }, 97, 15), "MARIE-ANTOINETT"],
    ["unknown signs of a name blanked", zone("2S", { nom_mt_ou_orienteur: "Ли {Bo}" }, 72, 25).trim(), "BO"],
    // Rewriting of billing.md §1.6: 2A... becomes 2001..., 2B... becomes 2002...
    ["a FINESS number of Corse-du-Sud", zone("4S", { lieu_execution: "2A0000012" }, 72, 14), "00020010000012"],
    ["a FINESS number of Haute-Corse", zone("4S", { lieu_execution: "2B0000012" }, 72, 14), "00020020000012"],
    ["another FINESS number", zone("4S", { lieu_execution: "010000024" }, 72, 14), "00000010000024"],
  ])("writes %s", (_what, written, expected) => {
    expect(written).toBe(expected);
  });

  test.each([
    ["a number too long", refusal("4", { quantite: 100 }), "quantite too-long"],
    ["an amount too long", refusal("4", { montant_oc: cents(1_000_000) }), "montant_oc too-long"],
    ["a negative amount", refusal("4", { montant_amo: cents(-290) }), "montant_amo negative"],
    ["a rate with decimals", refusal("4", { taux: 37.5 }), "taux not-whole"],
    ["half a cent", refusal("4", { honoraires: 10.5 as Cents }), "honoraires not-whole"],
    ["no number", refusal("4", { honoraires: Number.NaN as Cents }), "honoraires not-whole"],
    ["letters in digits", refusal("2", { grand_regime: "2A" }), "grand_regime characters"],
    ["digits too long", refusal("2", { caisse_gestionnaire: "3499" }), "caisse_gestionnaire too-long"],
    ["a code too long", refusal("2", { numero_oc: "12345678901" }), "numero_oc too-long"],
    ["a sign that no zone holds", refusal("2", { numero_oc: "12{" }), "numero_oc characters"],
    ["a day of another century", refusal("4", { date_soins: date("1999-12-31") }), "date_soins date"],
    ["a hash in capitals", refusal("6", { empreinte_sha256_hex: "AB" }), "empreinte_sha256_hex characters"],
  ])("refuses %s", (_what, refused, expected) => {
    expect(refused).toBe(expected);
  });

  it("reads back what it wrote", () => {
    const values: RecordValues<"4S"> = {
      ps_numero_cle: "996102182",
      nir_assure: "1690366000409",
      nir_cle: "52",
      numero_facture: 1435,
      date_demande_accord: date("2025-01-02"),
      code_accord_prealable: "D",
      lieu_execution: "2A0000012",
      numero_appareil: "00000000000007",
      code_participation_assure: "R",
    };
    const record = encodeRecord("4S", values);
    expect(record.ok && decodeRecord("4S", record.value)).toEqual({ values, misfits: [] });
  });

  test.each([
    [108, "X", "montant_amo", "characters"],
    [122, "é", "qualificatif_depense", "characters"],
    [72, "13", "date_soins", "date"],
    [11, "A", "filler", "fixed"],
    [39, "07", "mode_traitement", "fixed"],
  ])("names the zone at %i that does not read", (at, sign, name, why) => {
    const record = encodeRecord("4", { date_soins: date("2025-01-02") });
    const text = record.ok ? record.value : "";
    const altered = text.slice(0, at - 1) + sign + text.slice(at - 1 + sign.length);
    expect(decodeRecord("4", altered).misfits.map(({ field, why: reason }) => [field.name, reason])).toEqual([
      [name, why],
    ]);
  });
});
