import { describe, expect, it } from "vitest";
import type {
  EventContext,
  MutuelleContext,
  PersonContext,
  PredictContext,
} from "../../../../firmware/billing/predict/context.js";
import type { InvoiceInput } from "../../../../firmware/billing/types.js";
import { date } from "../../../../firmware/lib/dates.js";
import { cents } from "../../../../firmware/lib/money.js";
import { coded } from "../coded/session.js";
import { invoice } from "../visit.js";
import { codes, predicted, told, weights } from "./predicted.js";
import { accident, care, kine, lumbago, open, sample } from "./scenes/samples.js";

describe("the person", () => {
  const person = (known: PersonContext): string[] => codes(sample, { person: known });

  it("a rank is a digit from 1 to 9", () => {
    for (const birthRank of [1, 9]) expect(person({ birthRank })).toEqual([]);
    for (const birthRank of [0, 10, 1.5]) expect(person({ birthRank })).toEqual(["R0201"]);
  });

  it("a quality is one digit", () => {
    for (const quality of ["0", "9"]) expect(person({ quality })).toEqual([]);
    for (const quality of ["", "10", "A1", "1A"]) expect(person({ quality })).toEqual(["R0202"]);
  });

  it("the first digit of the number says the sex", () => {
    for (const nirStartsWith of ["1", "7"]) {
      expect(person({ sex: "F", nirStartsWith })).toEqual(["R0203"]);
      expect(person({ sex: "M", nirStartsWith })).toEqual([]);
    }
    for (const nirStartsWith of ["2", "8"]) {
      expect(person({ sex: "M", nirStartsWith })).toEqual(["R0203"]);
      expect(person({ sex: "F", nirStartsWith })).toEqual([]);
    }
    expect(person({ sex: "unknown", nirStartsWith: "1" })).toEqual([]);
    for (const nirStartsWith of ["3", "21", "12", undefined]) expect(person({ sex: "M", nirStartsWith })).toEqual([]);
    expect(person({ nirStartsWith: "1" })).toEqual([]);
  });

  it("maternity: a newborn, or a woman from 11 to 60", () => {
    const at = (ageYears: number, sex: "F" | "M" = "F", nature: "10" | "30" = "30"): string[] =>
      codes(invoice({ acts: ["IM"] }, { nature, patient: { ageYears, sex } }), { person: { sex } });
    expect([0, 11, 60].flatMap((age) => at(age))).toEqual([]);
    expect([1, 10, 61].flatMap((age) => at(age))).toEqual(["I0204", "I0204", "I0204"]);
    expect(at(0, "M")).toEqual([]);
    expect(at(30, "M")).toEqual(["I0204"]);
    expect(at(5, "F", "10")).toEqual([]);
  });

  it("only a twin's rank that was typed is doubted", () => {
    expect(person({ birthRank: 2, typed: true })).toEqual(["I0212"]);
    expect(person({ birthRank: 1, typed: true })).toEqual([]);
    expect(person({ birthRank: 2 })).toEqual([]);
    expect(person({ birthRank: 12, typed: true })).toEqual(["R0201"]);
    expect(person({ typed: true })).toEqual([]);
  });

  it("AME needs a provisional number", () => {
    const ame = invoice({ acts: ["IM"] }, { amc: { formula: "052", percent: undefined, number: "075500017" } });
    const with7 = (nirStartsWith: string): string[] => codes(ame, { person: { nirStartsWith } });
    expect(with7("1")).toEqual(["R0214"]);
    expect(with7("17")).toEqual(["R0214"]);
    expect(with7("71")).toEqual(["R0214"]);
    expect(with7("7")).toEqual([]);
    expect(codes(ame)).toEqual([]);
    expect(codes(sample, { person: { nirStartsWith: "1" } })).toEqual([]);
  });

  it("one care before the birth is enough", () => {
    const two = invoice([{ acts: ["IM"] }, { date: "2025-03-10", acts: ["IM"] }]);
    expect(codes(two, { person: { birth: date("2025-03-10") } })).toEqual([]);
    expect(codes(two, { person: { birth: date("2025-03-11") } })).toEqual(["R9020"]);
  });
});

describe("rights", () => {
  const securing = (known: PredictContext["securing"], settlement?: PredictContext["settlement"]): string[] =>
    codes(sample, { securing: known, settlement });

  it("must cover each day of care, by any of the periods", () => {
    const two = invoice([{ acts: ["IM"] }, { date: "2025-04-01", acts: ["IM"] }]);
    const until = (to: string): string[] => codes(two, { rights: { periods: [{ from: undefined, to: date(to) }] } });
    expect(until("2025-04-01")).toEqual([]);
    expect(until("2025-03-31")).toEqual(["I1002"]);
    const periods = [
      { from: date("2025-01-01"), to: date("2025-03-12") },
      { from: date("2025-04-01"), to: undefined },
    ];
    expect(codes(two, { rights: { periods } })).toEqual([]);
    expect(weights(sample, { rights: { periods: [] } })).toEqual(["I1002 signal"]);
    expect(weights(sample, { rights: { periods: [] }, securing: { proof: false } })).toEqual(["I1002 signal"]);
    expect(weights(sample, {})).toEqual([]);
  });

  it("are proven when the card was not read", () => {
    expect(securing({ mode: "sesam-sans-vitale", proof: false })).toEqual(["I1001"]);
    expect(securing({ mode: "degrade" })).toEqual([]);
    expect(securing({ mode: "synchronise", proof: false })).toEqual([]);
    const text = (quality: string | undefined): string | undefined =>
      predicted(sample, { securing: { mode: "degrade", proof: false }, person: { quality } })[0]?.text;
    expect(text("6")).toContain("ayant droit");
    expect(text("0")).not.toContain("ayant droit");
    expect(text(undefined)).not.toContain("ayant droit");
  });

  it("a card: unusable where it is used, opposed where the caisse is asked to pay", () => {
    expect(securing({ mode: "synchronise", card: "unusable" })).toEqual(["I9004"]);
    expect(securing({ mode: "desynchronise", card: "unusable" })).toEqual(["I9004"]);
    expect(securing({ mode: "degrade", card: "unusable" })).toEqual([]);
    expect(securing({ mode: "synchronise", card: "usable" })).toEqual([]);
    expect(securing({ card: "opposed" }, {})).toEqual([]);
    expect(securing({ card: "usable" }, { tiersPayantAmo: true })).toEqual([]);
  });

  const regime = (known: PredictContext["rights"], input: InvoiceInput = sample): string[] =>
    codes(input, { rights: { ...open, ...known } });

  it("a caisse has three digits", () => {
    for (const caisse of ["26", "2611", "A261", "26A"]) expect(regime({ regime: "01", caisse })).toEqual(["R0102"]);
    expect(regime({ regime: "01", caisse: "261" })).toEqual([]);
    expect(regime({ regime: "01" })).toEqual([]);
    expect(regime({ caisse: "26" })).toEqual([]);
  });

  it.each("01 02 03 04 05 06 08 09 10 12 14 15 16 17 90 91 92 93 94 95 96".split(" "))("régime %s exists", (one) => {
    expect(regime({ regime: one })).toEqual([]);
  });

  it("the local régime is of CPAM and MSA", () => {
    const local = invoice({ acts: ["IM"] }, { patient: { regimeLocal: true } });
    expect(["01", "02", "03"].map((one) => regime({ regime: one }, local))).toEqual([[], [], ["R3012"]]);
    const free = invoice({ acts: ["IM"] }, { nature: "22" });
    expect(regime({ regime: "08" }, free)).toEqual([]);
    expect(regime({ regime: "01" }, sample)).toEqual([]);
  });

  it("the mines pay 100 % of what is reimbursed", () => {
    const act = (edit: object): InvoiceInput => invoice({ place: "OFFICE", acts: [{ id: "PANS_SIMPLE", edit }] });
    expect(regime({ regime: "07" }, act({}))).toEqual(["R3020"]);
    expect(regime({ regime: "07" }, act({ exemption: "6" }))).toEqual([]);
    const nothing = invoice({ place: "OFFICE", acts: ["PONCTION_VEINEUSE"], decline: ["p0/act/0", "MAU"] });
    expect(regime({ regime: "07" }, nothing)).toEqual([]);
    expect(regime({ regime: "07" }, coded({ acts: [{ id: "C", edit: { qualifier: "N" } }] }))).toEqual([]);
    expect(regime({ regime: "07" }, coded({ acts: [{ id: "C", edit: { qualifier: "G" } }] }))).toEqual([]);
  });

  it("ALD and other exonerations, in illness only", () => {
    const asked = invoice({ acts: ["IM"] }, { exemption: "4" });
    const onAct = invoice({ acts: [{ id: "IM", edit: { exemption: "4" } }, "PANS_SIMPLE"] });
    const other = invoice({ acts: [{ id: "IM", edit: { exemption: "3" } }] });
    expect(regime({ ald: false }, onAct)).toEqual(["I0407"]);
    expect(regime({ ald: true }, onAct)).toEqual([]);
    expect(regime({ ald: false }, sample)).toEqual([]);
    expect(regime({}, asked)).toEqual([]);
    expect(regime({ ald: false }, other)).toEqual([]);
    expect(regime({ ald: true }, other)).toEqual(["I0408"]);
    expect(regime({ ald: true, careLinkedToAld: true })).toEqual(["I0408"]);
    expect(regime({ ald: true }, invoice({ acts: ["IM"] }, { exemption: "0" }))).toEqual([]);
    expect(regime({ ald: true }, accident)).toEqual([]);
    expect(regime({ exonerated: false })).toEqual([]);
    expect(regime({}, invoice({ acts: ["IM"] }, { exemption: "5" }))).toEqual([]);
    expect(codes(asked)).toEqual([]);
  });
});

describe("accidents and maternity", () => {
  const told41 = (event: EventContext, input = accident): string[] => codes(input, { event });
  const known = [{ date: date("2025-03-01"), organism: "025710000" }];
  const given = (on: string, more: { paperSeen?: boolean; organism?: string } = {}): EventContext => ({
    work: { kind: "given", date: date(on), ...more },
    accidentsOnCard: known,
  });

  it("a number or a date is enough; what is not asked is not missing", () => {
    expect(told41({ work: { kind: "given" } })).toEqual(["R0502"]);
    expect(told41({ work: { kind: "given", date: date("2025-03-01") } })).toEqual([]);
    expect(told41({})).toEqual([]);
    expect(told41({ work: { kind: "none" } }, sample)).toEqual([]);
    expect(told41({ maternityDate: "none" }, sample)).toEqual([]);
    const mother = invoice({ acts: ["IM"] }, { nature: "30", patient: { ageYears: 30 } });
    expect(told41({}, mother)).toEqual([]);
  });

  it("the first care counts", () => {
    const two = invoice([{ date: "2025-03-14", acts: ["IM"] }, { acts: ["IM"] }], { nature: "41" });
    expect(told41({ work: { kind: "given", date: date("2025-03-13") } }, two)).toEqual(["I0301"]);
    expect(told41({ work: { kind: "given", date: care } }, two)).toEqual([]);
  });

  it("a week from a known accident is a slip, eight days are another accident", () => {
    expect(told41(given("2025-03-08"))).toEqual(["I0310"]);
    expect(told41(given("2025-02-22"))).toEqual(["I0310"]);
    expect(told41(given("2025-03-01"))).toEqual([]);
    expect(told41(given("2025-03-01", { organism: "012610000" }))).toEqual(["I0307"]);
    // The 9th shares month and year with the 1st
    expect(told41(given("2025-03-09"))).toEqual(["I0312"]);
    expect(told41(given("2025-02-21"))).toEqual(["I0308"]);
    expect(told41(given("2025-02-21", { paperSeen: false }))).toEqual(["I0308"]);
    expect(told41(given("2025-02-21", { paperSeen: true }))).toEqual([]);
    expect(told41(given("2025-01-01"))).toEqual(["I0312"]);
  });

  it("an accident by a third party goes with illness, and comes before the care", () => {
    const law = (on: string | undefined, input = sample): string[] =>
      told41({ commonLawAccident: { date: on === undefined ? undefined : date(on) } }, input);
    expect(law("2025-03-12")).toEqual([]);
    expect(law("2025-03-13")).toEqual(["R0261"]);
    expect(law("2025-03-01", accident)).toEqual(["R0261"]);
    const text = (on: string | undefined): string | undefined =>
      predicted(sample, { event: { commonLawAccident: { date: on === undefined ? undefined : date(on) } } })[0]?.text;
    expect(text(undefined)).toContain("sans date");
    expect(text("2025-03-13")).toContain("après les soins");
  });
});

describe("insurance", () => {
  it("a second exoneration, but not the 0", () => {
    const at = (nature: "10" | "30" | "41", exemption: "0" | "4" | null): string[] =>
      codes(invoice({ acts: ["IM"] }, { nature, exemption, patient: { ageYears: 30 } }));
    expect(at("41", "4")).toEqual(["R0503"]);
    expect(at("30", "0")).toEqual([]);
    expect(at("41", null)).toEqual([]);
    expect(at("10", "4")).toEqual([]);
  });

  it("typed rates of each profession (taux_amo.csv)", () => {
    const rates = [0, 30, 50, 60, 65, 70, 80, 90, 100];
    const allowed = (make: (amoRate: number) => InvoiceInput): number[] =>
      rates.filter((one) => !codes(make(one)).includes("R0505"));
    expect(allowed((amoRate) => invoice({ acts: ["IM"] }, { amoRate }))).toEqual([0, 60, 80, 90, 100]);
    expect(allowed((amoRate) => kine({ acts: ["RAM_LOMBALGIE_COMMUNE"] }, { amoRate }))).toEqual([0, 60, 80, 90, 100]);
    expect(allowed((amoRate) => coded({ acts: ["C"] }, { amoRate }))).toEqual([0, 30, 70, 80, 90, 100]);
    const sf = [{ id: "SF", edit: { unit: cents(280) } }];
    expect(allowed((amoRate) => coded({ acts: sf }, { amoRate, profession: "sage-femme" }))).toEqual([
      0, 30, 70, 80, 90, 100,
    ]);
    expect(allowed((amoRate) => coded({ acts: ["HBJA003"] }, { amoRate, profession: "dentiste" }))).toEqual([
      0, 60, 70, 80, 90, 100,
    ]);
  });

  it("100 % typed: who has a reason", () => {
    const full = (rest: Partial<Omit<InvoiceInput, "patient" | "passages">>): boolean =>
      codes(invoice({ acts: ["IM"] }, { amoRate: 100, patient: { ageYears: 30 }, ...rest })).includes("R1060");
    for (const exemption of ["0", "9"] as const) expect(full({ exemption })).toBe(true);
    for (const exemption of ["3", "4"] as const) expect(full({ exemption })).toBe(false);
    for (const nature of ["30", "41", "90", "22"] as const) expect(full({ nature })).toBe(false);
    expect(full({ terrorVictim: true })).toBe(false);
    expect(full({ terrorVictim: false })).toBe(true);
    expect(full({ amoRate: 60 })).toBe(false);
    expect(full({ amoRate: null })).toBe(false);
  });

  it("prevention", () => {
    const at = (nature: "10" | "22" | "41" | "90", exemption: "0" | "4" | "7" | null, act = "IM"): string[] =>
      told(invoice({ acts: [act] }, { nature, exemption }));
    expect(at("90", null)).toEqual([]);
    expect(at("90", "0")).toEqual([]);
    expect(at("90", "4")).toEqual(["R0311 insurance"]);
    expect(at("22", "7")).toEqual(["R8030 insurance"]);
    expect(at("10", "7")).toEqual([]);
    for (const fee of ["BSA", "BSB", "BSC"]) expect(at("90", null, fee)).toContain("R8040 p0/act/0");
    expect(at("10", null, "BSA")).toEqual([]);
  });

  it("an accident at work is the insured's", () => {
    expect(codes(accident, { person: { quality: "6" } })).toEqual(["R3010"]);
    expect(codes(accident)).toEqual([]);
    expect(codes(sample, { person: { quality: "6" } })).toEqual([]);
  });

  it.each(["COB", "COD", "COG", "COM", "COA", "COE", "COH"])("the examination %s is illness", (id) => {
    const ageYears = id === "COB" ? 8 : 2;
    const at = (nature: "10" | "22" | "30" | "41"): boolean =>
      codes(coded({ acts: [{ id, edit: { unit: cents(4000) } }] }, { nature, patient: { ageYears } })).includes(
        "R1030",
      );
    const maternity = id !== "COE" && id !== "COH";
    expect([at("10"), at("22"), at("30"), at("41")]).toEqual([false, true, maternity, true]);
  });
});

describe("the mutuelle", () => {
  type Given = Extract<MutuelleContext, { kind: "given" }>;
  const given = (change: Partial<Given>, more: PredictContext = {}, input: InvoiceInput = sample): string[] =>
    codes(input, {
      mutuelle: { kind: "given", number: "780004099", memberNumber: "1", listed: true, convention: "found", ...change },
      ...more,
    });

  it("is looked at when it is asked to pay", () => {
    const bad: Partial<Given> = { memberNumber: "", contract: "42", convention: "none" };
    expect(given(bad).sort((a, b) => (a < b ? -1 : 1))).toEqual(["I0201", "I0501", "R0215"]);
    expect(given(bad, { settlement: { tiersPayantAmc: false } })).toEqual([]);
    expect(given(bad, {}, invoice({ acts: ["IM"] }, { amc: undefined }))).toEqual([]);
  });

  it.each(["00", "85", "87", "88", "99", ""])("contract « %s » is open", (contract) => {
    expect(given({ contract })).toEqual([]);
  });

  it.each(["91", "92", "93"])("contract %s is closed", (contract) => {
    expect(given({ contract })).toEqual(["R0216"]);
  });

  it("single management: a contract, a mutuelle that the caisse knows, its own convention", () => {
    expect(given({ contract: "", management: "unique" })).toEqual(["I0503"]);
    expect(given({ contract: "", management: "separee" })).toEqual([]);
    const differs = { rights: { ...open, adriDiffers: ["no-mutuelle"] } } as const;
    expect(given({ management: "separee" }, differs)).toEqual([]);
    expect(given({}, { rights: { ...open, adriDiffers: ["caisse"] } })).toEqual(["I0104"]);
    const signed = (change: Partial<Given>, caisse: string | undefined = "261"): string[] =>
      given({ management: "unique", conventionType: "RO", csr: "57", ...change }, { rights: { ...open, caisse } });
    expect(signed({})).toEqual(["I0417"]);
    expect(signed({ csr: "26" })).toEqual([]);
    expect(signed({ csr: "5?" })).toEqual([]);
    expect(signed({ csr: undefined })).toEqual([]);
    expect(signed({ management: "separee" })).toEqual([]);
    expect(signed({ conventionType: "AM" })).toEqual([]);
    expect(given({ management: "unique", conventionType: "RO", csr: "57" }, { rights: open })).toEqual([]);
  });

  it("a number, an adherent, a period", () => {
    expect(given({ number: "" })).toEqual(["I0413"]);
    expect(given({ listed: undefined, memberNumber: undefined })).toEqual([]);
    const until = (to: string): string[] => given({ period: { from: undefined, to: date(to) } });
    expect(until("2025-03-12")).toEqual([]);
    expect(until("2025-03-11")).toEqual(["I0502"]);
  });

  it("third-party payment goes with the caisse's", () => {
    const settle = (tiersPayantAmo: boolean | undefined, tiersPayantAmc: boolean | undefined): string[] =>
      codes(sample, { settlement: { tiersPayantAmo, tiersPayantAmc } });
    expect(settle(false, true)).toEqual(["I0202"]);
    expect(settle(undefined, true)).toEqual([]);
    expect(settle(false, false)).toEqual([]);
    expect(settle(false, undefined)).toEqual([]);
    const none = { mutuelle: { kind: "none" } } as const;
    expect(codes(sample, { ...none, settlement: { tiersPayantAmc: true } })).toEqual(["I0414"]);
    expect(codes(sample, none)).toEqual([]);
  });
});

describe("agreements", () => {
  const hernia = coded({ acts: ["GAMA008"] });
  const ask = (code: "9" | "0" | "4" | "5" | "D", on?: string, input = hernia): string[] =>
    weights(input, { agreement: { code, ...(on === undefined ? {} : { date: date(on) }) } });

  it("none known is a doubt, refused or not asked a reject, given or waited for nothing", () => {
    expect(weights(hernia)).toEqual(["I0404 signal"]);
    expect(ask("9")).toEqual(["I0404 reject"]);
    expect(ask("D", "2025-02-01")).toEqual(["I0404 reject"]);
    for (const code of ["0", "4", "5"] as const) expect(ask(code, "2025-02-01")).toEqual([]);
    const text = (code: "9" | "D"): string | undefined =>
      predicted(hernia, { agreement: { code, date: date("2025-02-01") } })[0]?.text;
    expect(text("D")).toContain("refusé");
    expect(text("9")).toContain("aucun n’est indiqué");
  });

  it("fifteen days without an answer", () => {
    // 25 February + 15 days is 12 March
    expect(ask("0", "2025-02-25")).toEqual([]);
    expect(ask("0", "2025-02-26")).toEqual(["I0403 signal"]);
    expect(ask("4", "2025-03-11")).toEqual([]);
    expect(ask("0")).toEqual(["I0402 reject"]);
    const late = predicted(hernia, { agreement: { code: "0", date: date("2025-03-14") } });
    expect(late[0]?.text.replace(/\s/g, " ")).toContain("0 jours");
  });

  it("a ticked act, a CCAM act under agreement or a guide needs one", () => {
    const ticked = invoice({ acts: [{ id: "IM", edit: { ententePrealable: true } }] });
    expect(weights(ticked)).toEqual(["I0404 signal"]);
    expect(ask("4", "2025-02-01", ticked)).toEqual([]);
    expect(ask("4", "2025-02-01", lumbago)).toEqual([]);
    expect(ask("4", "2025-02-01", sample)).toEqual(["I0405 reject"]);
    expect(ask("9", undefined, sample)).toEqual([]);
  });

  it("the guide's sessions: 15 of a lumbago, near its end from the 13th", () => {
    const done = (sessionsDone: number | undefined, more: PredictContext = {}): string[] =>
      weights(lumbago, { sessionsDone, ...more });
    const yes: PredictContext = { agreement: { code: "4", date: date("2025-02-01") } };
    expect(done(11)).toEqual([]);
    expect(done(12)).toEqual(["I0406 signal"]);
    expect(done(14)).toEqual(["I0406 signal"]);
    expect(done(14, yes)).toEqual([]);
    expect(done(15)).toEqual(["R1221 reject"]);
    expect(done(15, yes)).toEqual([]);
    expect(done(undefined)).toEqual([]);
    const two = kine([
      { acts: [{ id: "RAM_LOMBALGIE_COMMUNE", edit: { quantity: 2 } }] },
      { date: "2025-03-13", acts: ["RAM_LOMBALGIE_COMMUNE"] },
    ]);
    expect(told(two, { sessionsDone: 13 })).toEqual(["R1221 p1/act/0", "I0406 p0/act/0"]);
    expect(codes(sample, { sessionsDone: 15 })).toEqual([]);
    expect(codes(kine({ acts: ["RAV_LYMPHOEDEME_UN_MEMBRE"] }), { sessionsDone: 99 })).toEqual([]);
  });
});

describe("who bills and who prescribes", () => {
  const number = (one: string): string[] => weights(sample, { performer: { number: one } });

  it("her number has nine digits and their key; a test card's wrong key is a doubt", () => {
    // Luhn of 26100123 is 4; the test card 99700557 is printed with 8 for 9.
    expect(number("261001234")).toEqual([]);
    expect(number("261 001 234")).toEqual([]);
    expect(number("997005578")).toEqual(["R0551 signal"]);
    for (const one of ["261001235", "", "26100123", "2610012345", "A61001234", "99"]) {
      expect(number(one)).toEqual(["R0551 reject"]);
    }
  });

  it("a prescriber's has nine or eleven", () => {
    const given = (one: string): string[] =>
      weights(sample, { prescription: { prescriber: { kind: "given", number: one } } });
    expect(given("261001234")).toEqual([]);
    // Luhn of 1010000000: its two ones stand where nothing is doubled, 1 + 1 = 2, key 8.
    expect(given("10100000008")).toEqual([]);
    for (const one of ["", "12", "2610012345", "261001234567"]) expect(given(one)).toEqual(["R0552 reject"]);
    expect(given("261001235")).toEqual(["R0552 reject"]);
    expect(given("997005578")).toEqual(["R0552 signal"]);
  });

  it("a prescription that was not asked for, or whose prescriber is not known, is not missed", () => {
    expect(codes(sample, { prescription: { needed: true } })).toEqual([]);
    expect(codes(sample, { prescription: { prescriber: { kind: "none" } } })).toEqual([]);
  });

  it("she prescribes the vaccine only, and only she", () => {
    const own = (one: string | undefined, prescriber: string | undefined, input = sample): string[] =>
      told(input, {
        performer: { number: one },
        prescription: { prescriber: { kind: "given", number: prescriber } },
      });
    const both = invoice({ acts: ["VACCIN_SANS", "IM"] });
    expect(own("261001234", "261001234", both)).toEqual(["R1120 p0/act/1"]);
    expect(own(undefined, "261001234", both)).toEqual([]);
    expect(own("261001234", undefined, both)).toEqual([]);
    expect(own("261001234", "261001234", coded({ acts: ["C"] }))).toEqual([]);
    expect(own("261001234", "261001234", lumbago)).toEqual(["R1120 p0/act/0"]);
  });

  it.each("25 26 27 28 29 30 39 40 50 51 52 55 56 57 60 61 62 63 64 65 66 67 68".split(" "))(
    "speciality %s writes no prescription of care",
    (speciality) => {
      const given = { prescription: { prescriber: { kind: "given", speciality } } } as const;
      expect(codes(sample, given)).toEqual(["R1110"]);
      expect(codes(coded({ acts: ["C"] }), { performer: { speciality } })).toEqual(["R1090"]);
    },
  );

  it.each([
    ["infirmier", ["24"]],
    ["kinesitherapeute", ["26"]],
    ["sage-femme", ["21"]],
    ["dentiste", ["18", "19", "36", "44", "45", "53", "54", "69"]],
  ] as const)("specialities of a %s", (profession, own) => {
    const sf = { id: "SF", edit: { unit: cents(280) } };
    const act = { infirmier: "IM", kinesitherapeute: "RAM_LOMBALGIE_COMMUNE", "sage-femme": sf, dentiste: "HBJA003" };
    const input =
      profession === "infirmier" ? invoice({ acts: ["IM"] }) : coded({ acts: [act[profession]] }, { profession });
    const all = Array.from({ length: 85 }, (_one, at) => String(at + 1).padStart(2, "0"));
    const found = all.filter((speciality) => {
      const said = codes(input, { performer: { speciality } });
      return !said.includes("R1090") && !said.includes("R0553");
    });
    expect(found).toEqual(own);
  });

  it("specialities that exist (specialites.csv): 01 to 85 but 58 and 59", () => {
    const exists = (speciality: string): boolean => !codes(sample, { performer: { speciality } }).includes("R0553");
    expect(["00", "58", "59", "86", "1"].filter(exists)).toEqual([]);
    expect(["01", "57", "60", "85"].filter((one) => !exists(one))).toEqual([]);
  });

  it("general practice has letters of its own", () => {
    const by = (speciality: string, id: string): string[] =>
      told(coded({ acts: [id], place: "HOME" }, { patient: { ageYears: 85 } }), { performer: { speciality } });
    for (const one of ["01", "22", "23"]) expect(by(one, "G")).toEqual([]);
    for (const id of ["G", "VG", "MOP"]) expect(by("03", id)).toEqual(["R1100 p0/act/0"]);
    expect(by("03", "C")).toEqual([]);
    expect(codes(coded({ acts: ["G"] }, { performer: { speciality: "03", sector: "1" } }))).toEqual(["R1100"]);
  });

  it("excesses of the sector", () => {
    const excess = (qualifier: "B" | "M", context: PredictContext, sector?: "1" | "outside"): string[] =>
      codes(
        coded(
          { acts: [{ id: "G", edit: { qualifier, total: cents(4000) } }] },
          sector === undefined ? {} : { performer: { speciality: "01", sector } },
        ),
        context,
      );
    expect(excess("B", { performer: { convention: "1" } })).toEqual(["I1102"]);
    expect(excess("B", { performer: { convention: "2" } })).toEqual([]);
    expect(excess("B", {}, "1")).toEqual(["I1102"]);
    expect(excess("B", {}, "outside")).toEqual([]);
    expect(excess("M", { performer: { convention: "1" } })).toEqual([]);
    expect(excess("M", {})).toEqual([]);
  });

  it.each(["0", "1", "2", "3", "9"])("convention %s exists", (convention) => {
    expect(codes(sample, { performer: { convention } })).toEqual([]);
  });

  it.each(["0", "1", "4", "7"])("exercise mode %s exists", (exerciseMode) => {
    expect(codes(sample, { performer: { exerciseMode } })).toEqual([]);
  });
});

describe("parcours de soins", () => {
  const ips = (one: NonNullable<InvoiceInput["ips"]>, context: PredictContext = {}, ageYears = 40): string[] =>
    codes(coded({ acts: ["G"] }, { ips: one, patient: { ageYears } }), context);

  it("concerns doctors, from sixteen", () => {
    expect(ips("S")).toEqual([]);
    expect(ips("S", {}, 16)).toEqual([]);
    expect(ips("S", {}, 15)).toEqual(["R0302"]);
    expect(ips("T", {}, 15)).toEqual([]);
    for (const [profession, id] of [
      ["dentiste", "HBJA003"],
      ["kinesitherapeute", "RAM_LOMBALGIE_COMMUNE"],
    ] as const) {
      expect(codes(coded({ acts: [id] }, { profession, ips: "T" }))).toEqual(["R0302"]);
      expect(codes(coded({ acts: [id] }, { profession, ips: null }))).toEqual([]);
    }
    const sf = [{ id: "SF", edit: { unit: cents(280) } }];
    expect(codes(coded({ acts: sf }, { profession: "sage-femme", ips: "T" }))).toContain("R0302");
  });

  it("asks for a name or a date where the situation needs one", () => {
    const unnamed = { course: { orientingNamed: false } };
    expect(ips("M", unnamed)).toEqual(["R0302"]);
    expect(ips("T", unnamed)).toEqual([]);
    const undated = { course: { installedOn: "none" } } as const;
    expect(ips("B", undated)).toEqual(["R0306"]);
    expect(ips("T", undated)).toEqual([]);
    expect(ips("J")).toEqual([]);
  });

  it("a médecin traitant's number", () => {
    const number = (treatingNumber: string): string[] =>
      weights(coded({ acts: ["G"] }, { ips: "T" }), { course: { treatingNumber } });
    expect(number("997005578")).toEqual(["R0301 signal"]);
    expect(number("261001235")).toEqual(["R0301 reject"]);
  });
});

describe("earlier invoices", () => {
  const line = { invoice: "000001433", date: care, code: "AMI", coefficient: 150 };

  it("the same hour is sure, an unknown one a doubt, another none; the sure one wins", () => {
    const earlier = (...times: readonly (string | undefined)[]): string[] =>
      weights(sample, { earlier: times.map((time) => ({ ...line, time })) });
    expect(earlier("10:00")).toEqual(["I0602 reject"]);
    expect(earlier(undefined)).toEqual(["I0602 signal"]);
    expect(earlier("10:01")).toEqual([]);
    expect(earlier(undefined, "10:00")).toEqual(["I0602 reject"]);
    expect(earlier()).toEqual([]);
  });

  it("another code, coefficient, day or CCAM act is other care", () => {
    const other = (change: object): string[] => codes(sample, { earlier: [{ ...line, time: "10:00", ...change }] });
    expect(other({ code: "AMX" })).toEqual([]);
    expect(other({ coefficient: 100 })).toEqual([]);
    expect(other({ date: date("2025-03-11") })).toEqual([]);
    expect(other({ ccam: "AFLB001" })).toEqual([]);
    const epidural = coded({ acts: ["AFLB001"] });
    const atm = { ...line, code: "ATM", coefficient: null, time: "10:00" };
    expect(codes(epidural, { earlier: [{ ...atm, ccam: "AFLB001" }] })).toEqual(["I0602"]);
    expect(codes(epidural, { earlier: [atm] })).toEqual([]);
  });

  it("fees may come twice a day, day fees not; what is not paid is no double", () => {
    const travel = { ...line, code: "IFD", coefficient: null, time: "10:00" };
    expect(codes(sample, { earlier: [travel] })).toEqual([]);
    for (const code of ["BSA", "BSB", "BSC"]) {
      expect(codes(invoice({ acts: ["BSC"] }), { earlier: [{ ...travel, code }] })).toEqual(["I0603"]);
    }
    const free = invoice({ place: "OFFICE", acts: [{ id: "PONCTION_VEINEUSE", edit: { qualifier: "G" } }] });
    expect(codes(free, { earlier: [{ ...line, time: "10:00" }] })).toEqual([]);
  });

  it("the same visit twice, in any order of its acts", () => {
    const visits = (first: readonly string[], second: readonly string[]): string[] =>
      told(invoice([{ acts: first }, { acts: second }]));
    expect(visits(["IM", "PANS_SIMPLE"], ["PANS_SIMPLE", "IM"])).toContain("S0901 p1");
    expect(visits(["IM"], ["PANS_SIMPLE"])).not.toContain("S0901 p1");
    const empty = invoice([{ time: "18:00", acts: ["IM"] }, { acts: [] }, { acts: [] }]);
    expect(told(empty).filter((one) => one.startsWith("S0901"))).toEqual([]);
  });
});

describe("amounts", () => {
  const shares = (amo?: number, amc?: number, total?: number): string[] =>
    codes(
      invoice(
        {
          place: "OFFICE",
          acts: [{ id: "PANS_SIMPLE", edit: total === undefined ? {} : { total: cents(total), qualifier: "E" } }],
        },
        {
          typedShares: {
            "p0/act/0": {
              ...(amo === undefined ? {} : { amo: cents(amo) }),
              ...(amc === undefined ? {} : { amc: cents(amc) }),
            },
          },
        },
      ),
    ).sort((a, b) => (a < b ? -1 : 1));

  it("a typed share is compared with the base, the fee and the rule's", () => {
    // AMI 2 x 3.15 = 6.30: caisse 3.78, mutuelle 2.52
    expect(shares(378, 252)).toEqual([]);
    expect(shares(630, 0)).toEqual(["I0703", "I9002"]);
    expect(shares(0, 252)).toEqual(["I0703"]);
    expect(shares(631, 0, 900)).toEqual(["I0702", "I9002"]);
    expect(shares(undefined, 253)).toEqual(["I1101", "I9001", "I9002"]);
  });

  it("a fee is high above twice the base", () => {
    expect(shares(undefined, undefined, 1260)).toEqual([]);
    expect(shares(undefined, undefined, 1261)).toEqual(["I1104"]);
  });

  it("the C2S allows no excess, even with a qualifier", () => {
    const act = { id: "IM", edit: { total: cents(500), qualifier: "E" as const } };
    expect(codes(invoice({ acts: [act] }, { c2s: true }))).toContain("I1103");
    expect(codes(invoice({ acts: [act] }))).toEqual([]);
  });
});
