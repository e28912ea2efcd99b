import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { NgapQuery } from "../../../firmware/billing/ngap/model.js";
import { builtInNomenclature, type Nomenclature } from "../../../firmware/billing/nomenclature.js";
import { indexOf, tariffOf } from "../../../firmware/billing/nurse/nomenclature/lookup.js";
import { parameterOn } from "../../../firmware/billing/parameters.js";
import { date } from "../../../firmware/lib/dates.js";
import { type BuildReport, buildTables } from "../../../firmware/store/tables/build.js";
import { type OpenNomenclature, openNomenclature } from "../../../firmware/store/tables/nomenclature.js";
import { temporaryFolder } from "../../support/store.js";
import { SMALL_TABLES, writeTables } from "../../support/tables-sources.js";

let folder: ReturnType<typeof temporaryFolder>;
let open: OpenNomenclature | undefined;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  open?.close();
  open = undefined;
  folder.remove();
});

const out = (): string => join(folder.path, "tables.db");

function build(changed: Readonly<Record<string, string>> = {}): BuildReport {
  writeTables(join(folder.path, "data"), { ...SMALL_TABLES, ...changed });
  const report = buildTables({ sources: [join(folder.path, "data")], out: out(), today: date("2026-11-22") });
  if (report === undefined) throw new Error("no source");
  return report;
}

function nomenclature(changed: Readonly<Record<string, string>> = {}): Nomenclature {
  build(changed);
  open = openNomenclature(out());
  return open.nomenclature;
}

/** The small tables with lines added to one file. */
const withLines = (file: string, ...lines: readonly string[]): Record<string, string> => ({
  [file]: `${SMALL_TABLES[file] ?? ""}${lines.join("\n")}\n`,
});

describe("the CCAM of a tables file", () => {
  it("gives an act with its dated prices in cents, never through floats", () => {
    expect(nomenclature().ccam.act("AFLB001")).toEqual({
      code: "AFLB001",
      shortLabel: "inj. péridurale",
      label: "Injection péridurale de sang",
      type: 0,
      activities: [1, 4],
      phases: [0],
      grouping: "ATM",
      reimbursed: true,
      conditional: false,
      priorAgreement: false,
      modifiers: ["F", "P", "S", "U"],
      complementary: ["ZZLP025", "GELE001"],
      sex: undefined,
      from: "2005-03-01",
      prices: [
        { activity: 1, phase: 0, grouping: "ATM", from: "2015-01-01", to: "2024-12-31", sector1: 5056, outside: 3578 },
        { activity: 1, phase: 0, grouping: "ATM", from: "2025-01-01", to: undefined, sector1: 5176, outside: 3647 },
        { activity: 4, phase: 0, grouping: "ADA", from: "2015-01-01", to: undefined, sector1: 950, outside: 900 },
      ],
    });
  });

  it("calls an act by its long label when it has no short one", () => {
    expect(nomenclature().ccam.act("HBMD058")).toMatchObject({
      shortLabel: "Restauration d'une dent",
      phases: [1, 2],
      reimbursed: false,
      conditional: true,
      priorAgreement: true,
      sex: "F",
      from: undefined,
      modifiers: [],
      prices: [],
    });
  });

  it("keeps the prices of acts that the list no longer names", () => {
    const { ccam } = nomenclature();
    expect(ccam.act("OLDA001")).toMatchObject({ label: "OLDA001", prices: [{ to: "2021-12-31", sector1: 10_000 }] });
    expect(ccam.act("ZZZZ999")).toBeUndefined();
  });

  it("gives every case of a modifier in the order of the table", () => {
    const { ccam } = nomenclature();
    expect(ccam.modifier("S").map(({ professionals, amount }) => [professionals, amount.sector1])).toEqual([
      ["généraliste", 4000],
      ["pédiatre", 8000],
    ]);
    expect(ccam.modifier("J")[0]?.amount).toEqual({ kind: "percent", sector1: 650, outside: 650 });
    expect(ccam.modifier("?")).toEqual([]);
  });

  it("answers the same however many acts were asked in between", () => {
    const codes = Array.from({ length: 700 }, (_, at) => `ABCD${String(at).padStart(3, "0")}`);
    const { ccam } = nomenclature(
      withLines("ccam.csv", ...codes.map((code) => `${code},,Acte ${code},01,0,1,0,ATM,1,,,0,0,2,,,0,`)),
    );
    for (let round = 0; round < 2; round += 1) {
      for (const code of codes) expect(ccam.act(code)?.label).toBe(`Acte ${code}`);
    }
  });
});

describe("the NGAP of a tables file", () => {
  const query = (more: Partial<NgapQuery> = {}): NgapQuery => ({
    profession: "medecin",
    on: date("2026-06-01"),
    zone: "METRO",
    department: undefined,
    ...more,
  });

  it("gives the price of the day, or says that there is none then or there, or no such code", () => {
    const { ngap } = nomenclature();
    expect(ngap.tariff("G", query())).toMatchObject({ kind: "found", tariff: { price: 3000, kind: "letter" } });
    expect(ngap.tariff("G", query({ on: date("2023-10-31") }))).toMatchObject({ tariff: { price: 2500 } });
    expect(ngap.tariff("G", query({ on: date("2024-06-01") }))).toEqual({ kind: "not-then" });
    expect(ngap.tariff("G", query({ zone: "DOM" }))).toEqual({ kind: "not-then" });
    expect(ngap.tariff("ZZ", query())).toEqual({ kind: "unknown" });
  });

  it("takes a row that names the department before its zone's", () => {
    const { ngap } = nomenclature();
    const dom = (department: string | undefined) => ngap.tariff("CS", query({ zone: "DOM", department }));
    expect(dom("976")).toMatchObject({ tariff: { price: 3380 } });
    expect(dom("971")).toMatchObject({ tariff: { price: 3180 } });
    expect(dom(undefined)).toMatchObject({ tariff: { price: 3180 } });
  });

  it("of two doctors' prices takes the general practitioner's, and says so when the file is built", () => {
    expect(build().notes).toContain("ngap.csv: MD has two prices, of generaliste and of specialiste");
    expect(nomenclature().ngap.tariff("MD", query())).toMatchObject({ tariff: { price: 1000 } });
  });

  it("gives child examinations to doctors at 100 %, those without a price too", () => {
    const { ngap } = nomenclature();
    expect(ngap.tariff("COE", query())).toMatchObject({ tariff: { price: 6000, kind: "exam", amoRate: 100 } });
    expect(ngap.tariff("COM", query())).toMatchObject({ tariff: { price: undefined, amoRate: 100 } });
    expect(ngap.tariff("COE", query({ profession: "kinesitherapeute" }))).toEqual({ kind: "unknown" });
  });

  it("gives each profession its own codes", () => {
    const { ngap } = nomenclature();
    const codes = (profession: NgapQuery["profession"]) =>
      ngap.tariffs(profession, date("2026-06-01"), "METRO").map(({ code }) => code);
    expect([...codes("medecin")].sort()).toEqual(["COE", "COM", "G", "MD"]);
    expect(codes("kinesitherapeute")).toEqual(["RAM"]);
    expect(codes("sage-femme")).toEqual([]);
    // The nurse's are in her own tables.
    expect(codes("infirmier")).toEqual([]);
  });

  it("names physiotherapists' acts by letter and label, with coefficients from step to step", () => {
    const { ngap } = nomenclature();
    expect(ngap.act("RAM_LOMBALGIE_COMMUNE")).toEqual({
      id: "RAM_LOMBALGIE_COMMUNE",
      letter: "RAM",
      label: "Lombalgie commune",
      coefficients: [
        { from: "2024-02-22", to: "2025-12-31", value: 749 },
        { from: "2026-01-01", to: undefined, value: 809 },
      ],
      sessionsBeforeAgreement: 15,
      note: undefined,
    });
    const coefficients = (id: string) => ngap.act(id)?.coefficients;
    expect(coefficients("RAM_RACHIS_DORSAL_NON_OPERE")).toEqual([{ from: "2024-02-22", to: undefined, value: 1000 }]);
    expect(coefficients("RAM_DEAMBULATION_DU_SUJET_AGE")).toEqual([
      { from: "2024-02-22", to: "2025-12-31", value: 600 },
    ]);
    expect(coefficients("RAM_BILAN_DE_FRAGILITE_70_ANS")).toEqual([{ from: "2026-01-01", to: undefined, value: 1000 }]);
    expect(ngap.acts("kinesitherapeute")).toHaveLength(4);
    expect(ngap.acts("medecin")).toEqual([]);
  });
});

describe("the nurse's prices of a tables file", () => {
  const price = ({ nurse }: Nomenclature, day: string, code = "AMI"): number | undefined =>
    tariffOf(indexOf(nurse), code, date(day), "METRO")?.price;

  it("take the place of the program's, so that a date is corrected by data", () => {
    const changed = nomenclature();
    // The program says 6 November; the small table says the first.
    expect(price(builtInNomenclature, "2026-11-03")).toBe(315);
    expect(price(changed, "2026-11-03")).toBe(335);
    expect(price(changed, "2026-10-31")).toBe(315);
  });

  it("leave the program's label and codes that the file does not hold", () => {
    const changed = nomenclature();
    const known = builtInNomenclature.nurse.tariffs.find(({ code }) => code === "AMI");
    const ami = changed.nurse.tariffs.filter(({ code }) => code === "AMI");
    expect(ami.map(({ label }) => label)).toEqual([known?.label, known?.label]);
    expect(price(changed, "2025-03-12", "MCI")).toBe(price(builtInNomenclature, "2025-03-12", "MCI"));
    expect(changed.nurse.acts).toBe(builtInNomenclature.nurse.acts);
  });
});

describe("figures of the rules", () => {
  const HEADER = "id,value,from,to,confidence,source";
  it("of a file win on the days they cover", () => {
    const { parameters } = nomenclature({
      "parametres.csv": `${HEADER}\nparticipation-acte-lourd,3200,2026-01-01,2026-12-31,low,note\n`,
    });
    const on = (day: string) => parameterOn(parameters, "participation-acte-lourd", date(day))?.value;
    expect(on("2026-06-01")).toBe(3200);
    expect(on("2027-01-01")).toBe(
      parameterOn(builtInNomenclature.parameters, "participation-acte-lourd", date("2027-01-01"))?.value,
    );
  });

  it("of an unknown name are refused by their line", () => {
    const report = build({ "parametres.csv": `${HEADER}\ntaux-inconnu,60,,,high,note\ntaux-medecin,x,,,high,note\n` });
    expect(report.badLines).toEqual([
      { file: "parametres.csv", line: 2, why: 'unknown id "taux-inconnu"' },
      { file: "parametres.csv", line: 3, why: 'value is no whole number: "x"' },
    ]);
  });
});

describe("a line at fault", () => {
  it.each([
    ["ccam.csv", "ABC,,Acte,01,0,1,0,ATM,1,,,0,0,2,,,0,", 'code is "ABC"'],
    ["ccam.csv", "AFLB001,,Acte,01,0,1,0,ATM,1,,,0,0,2,,,0,", "AFLB001 is there twice"],
    ["ccam.csv", "ABCD001,,Acte,01,0,9,0,ATM,1,,,0,0,2,,,0,", 'activites is "9"'],
    ["ccam.csv", "ABCD001,,Acte,01,0,1,0,ATM,1,,,0,0,2,,,0,2025-02-30", 'date_debut is no date: "2025-02-30"'],
    ["ccam_tarifs.csv", "AFLB001,1,0,ATM,2026-01-01,,53.00,50.00,V82", "two prices of AFLB001 1 0 on one day"],
    ["ccam_tarifs.csv", "AFLB001,2,0,ATM,2026-01-01,2025-01-01,53.00,50.00,V", "ends on 2025-01-01, before 2026-01-01"],
    [
      "ccam_tarifs.csv",
      "AFLB001,2,0,ATM,,,53.005,50.00,V",
      'tarif_s1 is no number with two decimals at most: "53.005"',
    ],
    ["ccam_tarifs.csv", "AFLB001,2,0,ATM,,,,,V", "no price"],
    ["ccam_modificateurs.csv", "X,Cas,,euro,,,6,6,autre", "no amount"],
    ["ngap.csv", "G,generaliste,Consultation,30.00,PARIS,,,lettre,X,haute,", 'zone is "PARIS"'],
    ["ngap.csv", "G,generaliste,Consultation,30.00,METRO,,,autre,X,haute,", 'kind is "autre"'],
    ["kine_actes.csv", "RAM,7.49,8.09,Lombalgie commune,15.5,", 'seances_referentiel is no whole number: "15.5"'],
  ])("of %s is named and left out: %s", (file, line, why) => {
    const lines = (SMALL_TABLES[file] ?? "").split("\n").length;
    expect(build(withLines(file, line)).badLines).toEqual([{ file, line: lines, why }]);
  });

  it("leaves the others", () => {
    const { ccam } = nomenclature(withLines("ccam_tarifs.csv", "AFLB001,2,0,ATM,,,53.005,50.00,V"));
    expect(ccam.act("AFLB001")?.prices).toHaveLength(3);
  });

  it("is the first one when a column is missing", () => {
    expect(build({ "cox.csv": "code,label\nCOE,Examen\n" }).badLines).toEqual([
      { file: "cox.csv", line: 1, why: "no column profession" },
    ]);
  });
});

it("without a file the program's own tables answer, and the log says why", () => {
  const said: unknown[] = [];
  const log = {
    debug() {},
    info() {},
    error() {},
    warn: (event: string, fields: unknown) => said.push([event, fields]),
  };
  open = openNomenclature(join(folder.path, "none.db"), log);
  expect(open.nomenclature).toBe(builtInNomenclature);
  expect(open.info).toBeUndefined();
  expect(said).toEqual([["tables.not-opened", { why: expect.stringContaining("tournee tables build") }]]);
});
