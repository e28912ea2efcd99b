import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { date } from "../../../firmware/lib/dates.js";
import { cents } from "../../../firmware/lib/money.js";
import type { Nir } from "../../../firmware/model/nir.js";
import * as format from "../../../firmware/ui/i18n/format.js";

const T = "\u202F";
const N = "\u00A0";

describe("amounts", () => {
  it.each([
    [123456, `1${T}234,56${N}€`],
    [-16, `\u22120,16${N}€`],
    [0, `0,00${N}€`],
    [5, `0,05${N}€`],
    [100000000, `1${T}000${T}000,00${N}€`],
  ])("%i cents", (value, face) => expect(format.amount(cents(value))).toBe(face));

  it("says exactly the cents it was given", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => {
        const digits = format.amount(cents(value)).replace(/[^\d]/g, "");
        const negative = format.amount(cents(value)).startsWith("\u2212");
        expect(Number(digits) * (negative ? -1 : 1)).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe("numbers", () => {
  it("coefficients have a comma and no trailing zero", () => {
    expect(format.coefficient(150)).toBe("1,5");
    expect(format.coefficient(400)).toBe("4");
    expect(format.coefficient(305)).toBe("3,05");
    expect(format.actCode("AMI", 150)).toBe(`AMI${N}1,5`);
    expect(format.actCode("IFD", null)).toBe("IFD");
  });
  it("percent, counters and durations", () => {
    expect(format.percent(50)).toBe(`50${T}%`);
    expect(format.counter(99)).toBe("99");
    expect(format.counter(100)).toBe("99+");
    expect(format.counted(1, "facture", "factures")).toBe(`1${N}facture`);
    expect(format.counted(2, "facture", "factures")).toBe(`2${N}factures`);
    expect(format.minutesText(6)).toBe(`6${N}min`);
    expect(format.secondsText(812)).toBe(`0,8${N}s`);
    expect(format.secondsText(2960)).toBe(`3,0${N}s`);
  });
  it("NIR by 1 2 2 2 3 3 2, its key at the end; masked, its first digits", () => {
    const camille = "2850599999002" as Nir;
    expect(format.nir(camille)).toBe(["2", "85", "05", "99", "999", "002", "30"].join(T));
    expect(format.maskedNir(camille)).toBe(`2${T}85${T}05${T}…`);
  });
  it("invoice number, AMO body, phone, prescriber", () => {
    expect(format.invoiceNumber(1434)).toBe(`n°${N}000${T}001${T}434`);
    expect(format.amoBody({ regime: "01", caisse: "261", centre: "0000" })).toBe(`01${T}261${T}0000`);
    expect(format.phone("0612345678")).toBe(["06", "12", "34", "56", "78"].join(T));
    expect(format.phone("+33 6 12")).toBe("+33 6 12");
    expect(format.prescriberNumber("991145608")).toBe(["99", "1", "14560", "8"].join(T));
  });
});

describe("dates", () => {
  const march = date("2025-03-12");
  it("short, long, month", () => {
    expect(format.dateShort(march)).toBe("12/03/2025");
    expect(format.dateLong(march)).toBe(`mercredi 12${N}mars 2025`);
    expect(format.dateDay(date("2025-02-01"))).toBe(`samedi 1er${N}février`);
    expect(format.monthYear(march)).toBe("mars 2025");
  });
  it("a birth date outside the calendar is shown as the card writes it", () => {
    expect(format.bornOn("F", { raw: "19501399", calendar: undefined })).toBe(`née le${N}99/13/1950`);
    expect(format.bornOn(undefined, { raw: "19500312", calendar: date("1950-03-12") })).toBe(`né(e) le${N}12/03/1950`);
  });
});

describe("what reaches the screen", () => {
  it("has composed accents, and no U+202F, to which LVGL gives no width", () => {
    expect(format.displayText("Le\u0301ger")).toBe("Léger");
    expect(format.displayText(format.percent(50))).toBe("50\u2009%");
  });
});

describe("people", () => {
  it("last name in capitals, accents kept and composed", () => {
    expect(format.person("lefèvre", "Anne-Sophie")).toBe("LEFÈVRE Anne-Sophie");
    expect(format.person("Le\u0301ger", "Zoe\u0308")).toBe("LÉGER Zoë");
    expect(format.initials("rousseau", "Émile")).toBe("ÉR");
    expect(format.age(39)).toBe(`39${N}ans`);
    expect(format.age(1)).toBe(`1${N}an`);
    expect(format.age(0)).toBe(`moins d’un${N}an`);
  });
});
