import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type Faces, loadFaces } from "../../../firmware/documents/faces.js";
import type { NirForm } from "../../../firmware/documents/page/people.js";
import type { Quittance, QuittanceLine } from "../../../firmware/documents/quittance.js";
import { quittancePdf } from "../../../firmware/documents/quittance-pdf.js";
import { addDays, date } from "../../../firmware/lib/dates.js";
import { cents } from "../../../firmware/lib/money.js";
import { type PdfItem, type PdfRead, readPdf } from "../../support/pdf-text.js";
import { quittanceLine, quittanceOf, VISIT } from "../../support/quittance.js";

let faces: Faces;
beforeAll(() => {
  faces = loadFaces();
});

const make = (quittance: Quittance, nir: NirForm = "shown") => quittancePdf(quittance, { faces, nir });
const read = async (quittance: Quittance, nir: NirForm = "shown"): Promise<PdfRead> =>
  readPdf((await make(quittance, nir)).bytes);
const textOf = ({ pages }: PdfRead): string => pages.map(({ text }) => text).join("\n");
const sheet = async (change: Partial<Quittance> = {}, nir: NirForm = "shown"): Promise<string> =>
  textOf(await read(quittanceOf(change), nir));

/** `count` lines over as many days as needed, three a day. */
function visits(count: number): readonly QuittanceLine[] {
  return Array.from({ length: count }, (_, at) => {
    const line = VISIT[at % VISIT.length];
    if (line === undefined) throw new Error("no line");
    return { ...line, date: addDays(date("2025-03-01"), Math.floor(at / VISIT.length)) };
  });
}

describe("the patient's sheet", () => {
  it("prints the invoice: people, care, shares, payment", async () => {
    const text = await sheet();
    for (const part of [
      "Quittance",
      "Facture n° 000 001 434 du 12/03/2025",
      "Duplicata de la facture électronique, édité le 14/03/2025",
      "Mme GARNIER Hélène",
      "N° de facturation 26 6 99901 0",
      "ROUSSEAU Camille",
      "Né(e) le 14/05/1985",
      "N° de sécurité sociale 2 85 05 99 999 002 30",
      "Dr BERNARD Luc",
      "Prescrit le 03/03/2025",
      "Caisse 01 261 0000",
      "12/03/2025 AMI 1,5 Prélèvement sanguin 1 4,73 4,73 60 % 2,84 0,00 1,89",
      "12/03/2025 IFD Indemnité forfaitaire de déplacement 1 2,75 2,75 60 % 1,65 0,00 1,10",
      "Total 8,83 5,30 0,00 3,53",
      "Part de la caisse (AMO) 5,30 €",
      "À payer par le patient 3,53 €",
      "12/03/2025 Chèque 3,53 €",
      "Reste à payer 0,00 €",
      "Ce document n’est pas une feuille de soins.",
      "mode synchronisé, signée par la carte du professionnel (CPS) le 12/03/2025 et par la carte Vitale",
      "Page 1/1",
    ]) {
      expect(text).toContain(part);
    }
  });

  it("gives the same bytes for the same invoice, others for another day of issue", async () => {
    const [one, again, other] = await Promise.all([
      make(quittanceOf()),
      // Faces of their own: nothing of an earlier sheet is left in them.
      quittancePdf(quittanceOf(), { faces: loadFaces(), nir: "shown" }),
      make(quittanceOf({ issuedOn: date("2025-03-15") })),
    ]);
    expect(Buffer.from(one.bytes).equals(again.bytes)).toBe(true);
    expect(Buffer.from(one.bytes).equals(other.bytes)).toBe(false);
  });

  it("says its title, author and language, and is tagged for screen readers", async () => {
    const { info, pages } = await read(quittanceOf());
    expect(info).toMatchObject({
      Title: "Quittance n°\u00A0000\u202F001\u202F434",
      Author: "Mme GARNIER Hélène",
      Language: "fr-FR",
      CreationDate: "D:20250314000000Z",
    });
    const roles = pages[0]?.roles ?? [];
    expect(roles.slice(0, 4)).toEqual(["Root", "Document", "Sect", "H1"]);
    // One row of heads, three lines, one of totals; ten columns.
    expect(roles.filter((role) => role === "TR")).toHaveLength(5);
    expect(roles.filter((role) => role === "TH")).toHaveLength(10);
    expect(roles.filter((role) => role === "TD")).toHaveLength(40);
    expect(roles).toContain("Figure");
  });

  it("hides all but the first digits of each NIR when asked", async () => {
    const owner = quittanceOf();
    const child = { ...owner.patient, quality: "6", ownNir: owner.insuredNir };
    const text = await sheet({ patient: child }, "masked");
    expect(text).toContain("N° de l’assuré 2 85 05 …");
    expect(text.replaceAll(" ", "")).not.toContain("9999");
    expect(text).toContain("Qualité : enfant");
  });
});

describe("title and balance", () => {
  const pay = (hundredths: number) => [{ on: date("2025-03-12"), means: "cb" as const, amount: cents(hundredths) }];

  it.each([
    ["nothing paid", [], "Duplicata de facture", "Reste à payer 3,53 €"],
    ["a part paid", pay(300), "Duplicata de facture", "Reste à payer 0,53 €"],
    ["all paid", pay(353), "Quittance", "Reste à payer 0,00 €"],
    ["too much paid", pay(400), "Quittance", "En faveur du patient 0,47 €"],
  ])("%s", async (_, payments, title, balance) => {
    const text = await sheet({ payments });
    expect(text.startsWith(`${title}\n`)).toBe(true);
    expect(text).toContain(balance);
    expect(text.includes("reconnaît avoir reçue")).toBe(title === "Quittance");
  });

  it("of a hundred payments, the first are one row and the sum is whole", async () => {
    const payments = Array.from({ length: 100 }, () => pay(1)).flat();
    const text = await sheet({ payments });
    expect(text).toContain("81 paiements jusqu’au 12/03/2025 0,81 €");
    expect(text.match(/Carte bancaire 0,01 €/g)).toHaveLength(19);
    expect(text).toContain("Total payé 1,00 €");
  });

  it("a fully covered invoice is a copy: nothing was received", async () => {
    const text = await sheet({ due: cents(0), payments: [] });
    expect(text.startsWith("Duplicata de facture\n")).toBe(true);
  });

  it("a negative share of the patient is printed as it is", async () => {
    // AMO typed to 4,73 and AMC to 0,16 on an act of 4,73 €.
    const lines = [quittanceLine({ code: "AMI", label: "Soin", amount: 473, amo: 473, amc: 16, patient: -16 })];
    const text = await sheet({ lines, due: cents(-16), payments: [] });
    expect(text).toContain("60 % 4,73 0,16 −0,16");
    expect(text).toContain("En faveur du patient 0,16 €");
  });
});

describe("marks", () => {
  it("every page of a test says so, and no page of a real one", async () => {
    const test = await read(quittanceOf({ lines: visits(60) }));
    expect(test.pages.length).toBeGreaterThan(1);
    for (const { text } of test.pages) expect(text).toContain("SPÉCIMEN — TEST SI01");
    expect(await sheet({ test: false })).not.toMatch(/SPÉCIMEN|SI01/);
  });

  it("degraded: the paper sheet stays necessary", async () => {
    const securing = { mode: "degrade", signatures: [], halfSigned: false, needsPaper: true } as const;
    const text = await sheet({ securing });
    expect(text).toContain("la feuille de soins papier signée reste nécessaire");
    expect(text).toContain("mode dégradé, aucune carte ne l’a signée");
  });

  it("half signed: says which card signed and that the other is awaited", async () => {
    const signatures = [{ by: "cps" as const, on: date("2025-03-12") }];
    const text = await sheet({ securing: { mode: "desynchronise", signatures, halfSigned: true, needsPaper: false } });
    expect(text).toContain("La signature de l’autre carte est attendue.");
    expect(text).not.toContain("par la carte Vitale");
  });

  it("third-party payment: who was paid by whom", async () => {
    const lines = [quittanceLine({ code: "C", label: "Consultation", amount: 2300, amo: 1610, amc: 690, patient: 0 })];
    const text = await sheet({
      lines,
      due: cents(690),
      mutuelle: { name: "Mutuelle de l’Œuvre", number: "0780004099", memberNumber: "A12" },
    });
    expect(text).toMatch(/Part de la caisse \(AMO\) 16,10 €\s+Tiers payant : réglée au professionnel/);
    expect(text).toMatch(/Part de la mutuelle \(AMC\) 6,90 €\s+Sans tiers payant : avancée par le patient/);
    expect(text).toContain("Mutuelle de l’Œuvre, n° 0780004099");
    expect(text).toContain("N° d’adhérent A12");
  });

  it("no mutuelle, no prescription: said in words", async () => {
    const text = await sheet({ mutuelle: undefined, prescription: undefined });
    expect(text).toContain("Sans mutuelle sur cette facture");
    expect(text).toContain("Soins sans prescription");
  });
});

describe("pages", () => {
  it("sixty lines: each once, the head again on each page, pages numbered", async () => {
    const lines = visits(60);
    const { pages } = await read(quittanceOf({ lines }));
    const rows = pages.flatMap(({ text }) => text.match(/^\d{2}\/\d{2}\/\d{4} (AMI 1,5|MAU|IFD) .*60 %/gm) ?? []);
    expect(rows).toHaveLength(60);
    pages.forEach(({ text }, at) => {
      expect(text).toContain(`Page ${at + 1}/${pages.length}`);
      const hasLines = /^\d{2}\/\d{2}\/\d{4} (AMI|MAU|IFD)/m.test(text);
      expect(text.includes("Date Acte Soin Qté Honoraires")).toBe(hasLines);
    });
    expect(pages[1]?.text).toContain("facture n° 000 001 434 (suite)");
  });

  it("999 lines, the most an invoice holds", async () => {
    const file = await make(quittanceOf({ lines: visits(999) }));
    const { pages } = await readPdf(file.bytes);
    expect(pages).toHaveLength(file.pages);
    expect(pages.flatMap(({ text }) => text.match(/^\d{2}\/\d{2}\/\d{4} (AMI|MAU|IFD)/gm) ?? [])).toHaveLength(999);
  });
});

describe("what is printed is what was signed", () => {
  const money = fc.integer({ min: -99_999_999, max: 99_999_999 });
  const anyLine = fc.record({
    label: fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿŒœ’ -]{1,80}$/),
    amount: fc.integer({ min: 0, max: 99_999_999 }),
    amo: money,
    amc: money,
  });

  it("totals, every line and nothing outside the margins, figures on one edge", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyLine, { minLength: 1, maxLength: 40 }), async (drawn) => {
        const lines = drawn.map((one) =>
          quittanceLine({ ...one, code: "AMI", coefficient: 150, patient: one.amount - one.amo - one.amc }),
        );
        const quittance = quittanceOf({ lines, payments: [] });
        const file = await read(quittance);
        const text = textOf(file);
        const { total, amo, amc, patient } = quittance.totals;
        expect(text).toContain(`Total ${[total, amo, amc, patient].map(byHand).join(" ")}\n`);
        expect(text).toContain(`Part du patient ${byHand(patient)} €`);
        for (const line of lines) {
          expect(text).toContain(`1 ${byHand(line.amount)} ${byHand(line.base)} 60 % ${byHand(line.amo)}`);
        }
        for (const { items } of file.pages) withinMargins(items);
        // The last column ends where the table does, 4 points inside the margin.
        const shares = file.pages.flatMap(({ items }) => items).filter(({ size, right }) => size === 8 && right > 548);
        expect(shares.filter(({ right }) => Math.abs(right - 548.78) < 0.02).length).toBeGreaterThan(lines.length);
      }),
      { numRuns: 15 },
    );
  });

  /** « 1 234,56 », written another way than the program does. */
  function byHand(hundredths: number): string {
    const digits = new Intl.NumberFormat("fr-FR", { minimumFractionDigits: 2 }).format(Math.abs(hundredths) / 100);
    return `${hundredths < 0 ? "−" : ""}${digits.replace(/\u202F/g, " ")}`;
  }

  /** 15 mm at left and right: 42.5 points of 595.28, less one that the title overhangs. */
  function withinMargins(items: readonly PdfItem[]): void {
    for (const { left, right, baseline } of items) {
      expect(left).toBeGreaterThanOrEqual(41);
      expect(right).toBeLessThanOrEqual(595.28 - 42);
      expect(baseline).toBeGreaterThanOrEqual(42);
      expect(baseline).toBeLessThanOrEqual(841.89 - 42);
    }
  }

  it("long names and unbroken words are cut, never lost nor out of their column", async () => {
    const name = "VAN DER ÆBELØ-CÔTÉ Jean-Christophe-Alexandre Marie-Élisabeth Zoë".repeat(3);
    const word = "Anticonstitutionnellement".repeat(5);
    const base = quittanceOf();
    const file = await read(
      quittanceOf({
        patient: { ...base.patient, name },
        professional: { ...base.professional, name, structure: word, address: ["12 bis, rue de l’Église", word] },
        lines: [quittanceLine({ code: "AMI", label: `${word} ${name}`, amount: 473, amo: 284, patient: 189 })],
      }),
    );
    for (const { items, text } of file.pages) {
      withinMargins(items);
      expect(text).toMatch(/Facture n° 000 001 434, VAN DER .*… Page 1\/1/);
    }
    const letters = textOf(file).replace(/\s/g, "");
    expect(letters.split(name.replace(/\s/g, "")).length - 1).toBeGreaterThanOrEqual(2);
    expect(letters).toContain(word);
  });
});

describe("glyphs", () => {
  it("French and its neighbours are all there", async () => {
    const name = "œŒæÆ éèêëàâçôûùïî ÉÀÇŸ ’ € « » … – — · ° Łukasz Nguyễn Ñandú Šťastný Ağaoğlu ß";
    const file = await make(quittanceOf({ patient: { ...quittanceOf().patient, name } }));
    expect(file.missingGlyphs).toEqual([]);
    const { text } = (await readPdf(file.bytes)).pages[0] ?? { text: "" };
    expect(text.replace(/\s/g, "")).toContain(name.replace(/\s/g, ""));
  });

  it("a decomposed accent is composed", async () => {
    const name = "He\u0301le\u0300ne";
    const file = await make(quittanceOf({ patient: { ...quittanceOf().patient, name } }));
    expect(file.missingGlyphs).toEqual([]);
    expect(textOf(await readPdf(file.bytes))).toContain("Hélène");
  });

  it("what the font lacks is told", async () => {
    const file = await make(quittanceOf({ patient: { ...quittanceOf().patient, name: "علي 李" } }));
    expect(file.missingGlyphs).toEqual(["U+0639", "U+0644", "U+064A", "U+674E"]);
  });
});
