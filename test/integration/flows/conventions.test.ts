import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ConventionTable } from "../../../firmware/billing/amc/conventions/model.js";
import { checkText } from "../../../firmware/billing/b2/check.js";
import { pairFindings } from "../../../firmware/billing/b2/pair.js";
import { type InvoiceDocument, readDocument } from "../../../firmware/flows/sign/document.js";
import type { ConventionFound } from "../../../firmware/flows/visit/insurance/convention.js";
import { date } from "../../../firmware/lib/dates.js";
import { sha256 } from "../../../firmware/lib/sha256.js";
import type { Store } from "../../../firmware/store/contract.js";
import { openConventionsHolder } from "../../../firmware/store/conventions/holder.js";
import { importConventions } from "../../../firmware/store/conventions/import.js";
import { cpsCard } from "../../../simulator/cards/cps-card.js";
import { vitaleCard } from "../../../simulator/cards/vitale-card.js";
import { NURSES } from "../../../simulator/fixtures/nurses.js";
import { VITALES } from "../../../simulator/fixtures/patients.js";
import { openTestStore, temporaryFolder } from "../../support/store.js";
import { type Terminal, terminal } from "../../support/terminal.js";
import { convention, fileOf, tableOf } from "../../unit/billing/amc/convention-file.js";

/** Camille Rousseau's card: « Mutuelle des Alpilles », 99999017, gestion séparée, no type; her caisse is of régime 01. */
const ALPILLES = "99999017";
const AL = convention({
  numAMC: ALPILLES,
  typeConvention: "AL",
  numOrganismeSignataire: "775671993",
  libOrganismeSignataire: "ALMERYS",
  operateurReglement: "ALMERYS",
  codeRoutage: "AL",
  identifiantHote: "HOTE1",
  nomDomaine: "DOM1",
});
const CM = convention({ numAMC: ALPILLES, typeConvention: "CM", libOrganismeSignataire: "FNMF" });
const RO = convention({
  numAMC: ALPILLES,
  typeConvention: "RO",
  critereSecondaire: "01???????",
  numOrganismeSignataire: "01",
  libOrganismeSignataire: "CAISSE",
  noAMCCorrespondance: "0099999017",
});

let folder: ReturnType<typeof temporaryFolder>;
let store: Store;
let desk: Terminal;
let table: ConventionTable | undefined;

beforeEach(async () => {
  table = undefined;
  folder = temporaryFolder();
  store = await openTestStore(`${folder.path}/t.db`);
  desk = terminal({ store, conventions: () => table });
  await desk.signIn(cpsCard(NURSES.claireMoreau));
});
afterEach(async () => {
  await desk.dispose();
  await store.close();
  folder.remove();
});

const put = (...conventions: readonly string[]): void => {
  table = tableOf({ conventions }, "2026-10-12");
};
async function visit(): Promise<void> {
  await desk.billWith(vitaleCard(VITALES.camilleRousseau), 0);
  desk.fill();
}
const found = (): ConventionFound => desk.visit().convention;

async function signed(): Promise<InvoiceDocument> {
  await desk.app.signVisit();
  const [invoice] = await store.ledger.list({ biller: desk.session().biller });
  const document = invoice === undefined ? undefined : readDocument(invoice.document);
  if (document === undefined) throw new Error(`nothing was signed: ${desk.app.route.peek().kind}`);
  return document;
}

/** The files that leave: kind and text; each holds to the controls of the norme B2. */
async function sent(): Promise<ReadonlyMap<string, string>> {
  const { invoices } = desk.app;
  await invoices.open();
  invoices.selectAll();
  await invoices.exportSelected();
  const files = [...desk.exported]
    .filter(([name]) => name.endsWith(".txt"))
    .map(([name, bytes]) => [name.slice(0, 2), new TextDecoder().decode(bytes)] as const);
  const checks = files.map(([, text]) => checkText(text, sha256));
  expect(checks.flatMap(({ findings }) => findings)).toEqual([]);
  expect(pairFindings(checks.map(({ read }) => read))).toEqual([]);
  return new Map(files);
}
/** Record 2: split top at 95, contract at 117, number of the body at 119 (`b2_layout.csv`). */
const recordTwo = (text = ""): string => text.split("\r\n").find((record) => record.startsWith("2")) ?? "";

describe("without a table", () => {
  test("nothing is said of conventions, and the sheet decides", async () => {
    await visit();
    expect(found().kind).toBe("not-searched");
    const { settlement } = await signed();
    expect(settlement.convention).toBeUndefined();
    expect(settlement.management).toMatchObject({ kind: "separee" });
    expect([...(await sent()).keys()].sort()).toEqual(["B2", "DR"]);
  });
});

describe("a single convention", () => {
  test("in gestion séparée: it is signed, the FSE is split and a DRE names the body", async () => {
    put(AL);
    await visit();
    expect(found()).toMatchObject({ kind: "chosen", chosen: { name: "AL Almerys" } });
    const { settlement } = await signed();
    expect(settlement.convention).toMatchObject({
      signatory: "775671993",
      signatoryLabel: "ALMERYS",
      type: "AL",
      criterion: "",
      routing: "AL",
      host: "HOTE1",
      domain: "DOM1",
      payer: "ALMERYS",
    });
    expect(settlement.management).toMatchObject({ kind: "separee", lots: "FSE+DRE", splitTop: "F", payer: "ALMERYS" });
    const files = await sent();
    expect([...files.keys()].sort()).toEqual(["B2", "DR"]);
    expect([recordTwo(files.get("B2"))[94], recordTwo(files.get("B2")).slice(118, 128).trim()]).toEqual(["F", ""]);
    expect(recordTwo(files.get("DR")).slice(118, 128).trim()).toBe(ALPILLES);
  });

  test("in gestion unique, against the sheet: a single flow, with the number that the table gives instead", async () => {
    put(RO);
    await visit();
    const { settlement } = await signed();
    expect(settlement.management).toMatchObject({ kind: "unique", lots: "FSE", splitTop: "" });
    const files = await sent();
    expect([...files.keys()]).toEqual(["B2"]);
    expect(recordTwo(files.get("B2"))[94]).toBe(" ");
    expect(recordTwo(files.get("B2")).slice(118, 128)).toBe("0099999017");
  });

  test("is asked of type RO when the sheet says gestion unique", async () => {
    put(AL);
    await visit();
    const { patient } = desk.visit().draft;
    const [mutuelle] = patient.mutuelles;
    if (mutuelle === undefined) throw new Error("the card has a mutuelle");
    desk.app.visit.setPatient({ ...patient, mutuelles: [{ ...mutuelle, management: "unique" }] });
    expect(found().kind).toBe("none");
    put(AL, RO);
    desk.app.clockChanged();
    expect(found()).toMatchObject({ kind: "chosen", chosen: { name: "RO CAISSE" } });
  });
});

describe("several conventions", () => {
  test("the nearest is used until she picks one; her choice outlives the power, and is hers again the next time", async () => {
    put(AL, CM);
    await visit();
    const before = found();
    if (before.kind !== "several") throw new Error(`two fit: ${before.kind}`);
    expect(before.among.map(({ name }) => name)).toEqual(["AL Almerys", "CM FNMF"]);
    const [, second] = before.among;
    desk.app.visit.setConvention(second?.key ?? "");
    expect(found()).toMatchObject({ kind: "chosen", chosen: { name: "CM FNMF" } });
    const { id } = desk.visit().draft;
    await desk.app.visit.cancel("keep");
    await desk.app.resumeDraft(id);
    expect(found()).toMatchObject({ kind: "chosen", chosen: { name: "CM FNMF" } });
    expect((await signed()).settlement.convention).toMatchObject({ type: "CM" });
    desk.app.finish();
    await desk.app.bill();
    await desk.app.patient.pickBeneficiary(0);
    await desk.until("the next visit opens", () => desk.app.route.peek().kind === "visit");
    expect(found()).toMatchObject({ kind: "chosen", chosen: { name: "CM FNMF" } });
  });

  test("a choice that the next table does not hold is no choice", async () => {
    put(AL, CM);
    await visit();
    const several = found();
    if (several.kind !== "several") throw new Error(`two fit: ${several.kind}`);
    desk.app.visit.setConvention(several.among[1]?.key ?? "");
    put(AL);
    desk.app.clockChanged();
    expect(found()).toMatchObject({ kind: "chosen", chosen: { name: "AL Almerys" } });
  });
});

describe("no convention", () => {
  test("three causes are told, a risk is foretold, and she may sign all the same: the sheet decides", async () => {
    put(convention({ numAMC: "302976568", typeConvention: "AL" }));
    await visit();
    const none = found();
    if (none.kind !== "none") throw new Error(`nothing fits: ${none.kind}`);
    expect(none.causes.map(({ kind }) => kind)).toEqual(["wrong-mutuelle", "no-agreement", "table-outdated"]);
    expect(desk.visit().current).toBeUndefined();
    expect(desk.visit().predictions.map(({ text }) => text)).toContain(
      "Aucune convention de tiers payant avec cette mutuelle",
    );
    const { settlement, totals } = await signed();
    expect(settlement.convention).toBeUndefined();
    expect(settlement.management).toMatchObject({ kind: "separee", reasons: [{}, { rule: "convention-missing" }] });
    // What she asked of the mutuelle leaves: it is not lost.
    expect(totals.amc).toBeGreaterThan(0);
    expect([...(await sent()).keys()].sort()).toEqual(["B2", "DR"]);
  });
});

test("a convention of tomorrow does not hold today, and one imported during the visit does", async () => {
  const out = join(folder.path, "conventions.db");
  const holder = openConventionsHolder(out);
  try {
    table = holder.current();
    expect(table).toBeUndefined();
    const importOne = async (dateApplication: string): Promise<void> => {
      mkdirSync(join(folder.path, "in"), { recursive: true });
      const file = join(folder.path, "in", "C-InterAMC_20261012.csv");
      const cells = { numAMC: ALPILLES, typeConvention: "AL", dateApplication };
      writeFileSync(file, fileOf({ conventions: [convention(cells)] }));
      const done = await importConventions({ file, out, today: date("2026-10-12") });
      expect(done.ok).toBe(true);
      const before = table;
      await desk.until("the import is in use", () => {
        table = holder.current();
        return table !== undefined && table !== before;
      });
    };
    await visit();
    await importOne("20261015");
    desk.app.clockChanged();
    expect(found()).toMatchObject({ kind: "none", causes: [{ kind: "no-agreement" }, {}, {}] });
    await importOne("20261014");
    desk.app.clockChanged();
    expect(found().kind).toBe("chosen");
  } finally {
    holder.close();
  }
});
