import { type Signal, signal } from "@preact/signals-core";
import type { StatusBarState } from "../../firmware/flows/app-types.js";
import { attestationDomains, attestationNote, withAttestationRate } from "../../firmware/flows/patient/attestation.js";
import type { BeneficiaryRow, PatientFlow, PatientState, VitaleState } from "../../firmware/flows/patient/types.js";
import type { VisitState } from "../../firmware/flows/visit/types.js";
import { date, time } from "../../firmware/lib/dates.js";
import { type Nir, parseNir } from "../../firmware/model/nir.js";
import type { AmoRights, Mutuelle, Patient } from "../../firmware/model/people.js";
import type { PatientApp } from "../../firmware/ui/screens/patient/patient-app.js";

export const TODAY = date("2025-03-12");
const STATUS: StatusBarState = {
  time: time("09:42"),
  date: TODAY,
  cps: "ok",
  vitale: "empty",
  battery: { percent: 82, source: "battery" },
  networks: { wifi: { kind: "off" }, cellular: { kind: "off" } },
};

export interface FakePatients extends PatientApp {
  readonly state: Signal<PatientState>;
  readonly slot: Signal<VitaleState>;
  readonly calls: string[];
}

/** The patient chapter with a state the test sets; what is typed changes it as the flow does, the rest is written down. */
export function fakePatients(initial: PatientState, visit: VisitState = { kind: "none" }): FakePatients {
  const state = signal(initial);
  const slot = signal<VitaleState>({ kind: "empty" });
  const calls: string[] = [];
  const said = (call: string) => (): void => {
    calls.push(call);
  };
  const told = async (call: string): Promise<void> => said(call)();
  const patient: PatientFlow = {
    state,
    vitale: slot,
    chooseForVisit: () => told("chooseForVisit"),
    open: () => told("open"),
    openBase: (purpose) => told(`openBase ${purpose}`),
    async setQuery(query) {
      const now = state.value;
      if (now.kind !== "list") return;
      const start = query.toLowerCase();
      state.value = {
        ...now,
        query,
        patients: BASE.filter(
          ({ lastName, firstName }) =>
            lastName.toLowerCase().startsWith(start) || firstName.toLowerCase().startsWith(start),
        ),
      };
    },
    pickBeneficiary: (index) => told(`beneficiary ${index}`),
    pickPatient: (id) => told(`patient ${id}`),
    openSheet: ({ id }) => said(`sheet ${id}`)(),
    create: said("create"),
    edit: said("edit"),
    setForm(change) {
      const now = state.value;
      if (now.kind === "form") state.value = { ...now, form: { ...now.form, ...change } };
    },
    saveForm: () => told("save"),
    addMutuelle: said("addMutuelle"),
    editMutuelle: (id) => said(`editMutuelle ${id}`)(),
    duplicateMutuelle: (id) => said(`duplicate ${id}`)(),
    removeMutuelle: (id) => said(`remove ${id}`)(),
    setMutuelleForm(change) {
      const now = state.value;
      if (now.kind === "mutuelle") state.value = { ...now, form: { ...now.form, ...change } };
    },
    setMutuelleYear: said("year"),
    attestationDomains: () => attestationDomains("infirmier"),
    setAttestationRate(printed) {
      this.setMutuelleForm(withAttestationRate(printed, "infirmier"));
    },
    attestationNote: (printed) => attestationNote(printed, "infirmier"),
    saveMutuelle: said("saveMutuelle"),
    askDelete() {
      const now = state.value;
      if (now.kind === "sheet") state.value = { ...now, deleteAsked: true };
    },
    async confirmDelete(yes) {
      calls.push(`delete ${yes}`);
      const now = state.value;
      if (now.kind === "sheet") state.value = { ...now, deleteAsked: false };
    },
    back: said("back"),
    leave: said("leave"),
    dispose: said("dispose"),
  };
  return {
    state,
    slot,
    calls,
    patient,
    status: signal(STATUS),
    visit: { state: signal(visit) },
    back: said("back"),
    goHome: said("home"),
    billPatient: ({ id }) => told(`bill ${id}`),
  };
}

export function nirOf(text: string): Nir {
  const parsed = parseNir(text);
  if (!parsed.ok) throw new Error(`not a NIR: ${text}`);
  return parsed.value;
}

export const ALPILLES: Mutuelle = {
  id: "alpilles",
  source: "vitale",
  name: "Mutuelle des Alpilles",
  number: "99999017",
  conventionType: "AL",
  csr: "001",
  memberNumber: "TEST0001",
  period: { from: date("2025-01-01"), to: date("2025-12-31") },
  formula: "052",
  formulaPercent: undefined,
  management: "separee",
};

const OPEN: AmoRights = {
  periods: [{ from: date("2024-01-01"), to: date("2025-12-31") }],
  covers: [],
  readOn: date("2025-03-10"),
};

export const CAMILLE: Patient = {
  id: "camille",
  source: "vitale",
  lastName: "ROUSSEAU",
  firstName: "Camille",
  birth: { raw: "19850514", calendar: date("1985-05-14") },
  birthRank: 1,
  quality: "0",
  insuredNir: nirOf("285059999900230"),
  ownNir: nirOf("285059999900230"),
  amo: { regime: "01", caisse: "261", centre: "0000", name: "CPAM DE LA DRÔME" },
  codeGestion: "10",
  rights: OPEN,
  aldDeclared: false,
  regimeLocal: false,
  phone: "0612345678",
  address: "12 chemin des Tilleuls, 26150 Die",
  travel: { oneWayKm: 4.5, terrain: "MOUNTAIN" },
  dependent: false,
  mutuelles: [ALPILLES],
  sex: "F",
  vitaleSerial: "9900000001",
};

/** The longest names a sheet must hold, typed by hand, nothing read. */
export const MARIE_ANTOINETTE: Patient = {
  ...CAMILLE,
  id: "marie-antoinette",
  source: "typed",
  lastName: "DE LA ROCHEFOUCAULD-MONTBEL",
  firstName: "Marie-Antoinette",
  birth: { raw: "19530000", calendar: undefined },
  rights: undefined,
  aldDeclared: true,
  regimeLocal: true,
  dependent: true,
  address: "Résidence du Vieux Château, bâtiment C, 3e étage, 26150 Die",
  mutuelles: [
    {
      ...ALPILLES,
      id: "m1",
      source: "typed",
      name: "Mutuelle générale des instituteurs et professeurs",
      formula: "02A",
      formulaPercent: 150,
    },
  ],
};

const NAMES = [
  ["BERNARD", "Luc"],
  ["BRUNET", "Laura"],
  ["DELAUNAY", "Marcel"],
  ["FAURE", "Germaine"],
  ["FONTAINE", "André"],
  ["HADDAD", "Fatima"],
  ["LAMBERT", "Jeanne"],
  ["LAMBERT", "Pierre"],
  ["MERCIER", "Sonia"],
  ["ORSONI", "Letizia"],
  ["PETIT", "Inès"],
  ["VASSEUR", "Thierry"],
] as const;

export const BASE: readonly Patient[] = [
  CAMILLE,
  MARIE_ANTOINETTE,
  ...NAMES.map(([lastName, firstName], index) => ({
    ...CAMILLE,
    id: `p${index}`,
    lastName,
    firstName,
    sex: index % 2 === 0 ? ("M" as const) : ("F" as const),
    birth: { raw: `19${40 + index}0412`, calendar: date(`19${40 + index}-04-12`) },
  })),
].sort((a, b) => a.lastName.localeCompare(b.lastName, "fr"));

/** A card of the family of the mocks; `more` children after them. */
export function family(more = 0): readonly BeneficiaryRow[] {
  const open = { kind: "open", until: date("2025-12-31") } as const;
  const person = (
    index: number,
    [lastName, firstName, day]: readonly [string, string, string],
    rest: Partial<BeneficiaryRow["beneficiary"]>,
    row: Partial<BeneficiaryRow> = {},
  ): BeneficiaryRow => ({
    index,
    age: 2025 - Number(day.slice(0, 4)) - 1,
    rights: open,
    beneficiary: {
      lastName,
      firstName,
      birth: { raw: day.replaceAll("-", ""), calendar: date(day) },
      birthRank: 1,
      quality: "6",
      ownNir: undefined,
      rights: OPEN,
      mutuelle: ALPILLES,
      ...rest,
    },
    ...row,
  });
  return [
    person(0, ["ROUSSEAU", "Camille", "1985-05-14"], { quality: "0", ownNir: CAMILLE.insuredNir }),
    person(1, ["PETIT", "Julien", "1983-09-03"], { quality: "2" }, { rights: { kind: "unknown" } }),
    person(2, ["PETIT", "Hugo", "2016-09-12"], {}, { rights: { kind: "closed", since: date("2024-12-31") } }),
    person(3, ["PETIT", "Inès", "2022-02-03"], {}),
    ...Array.from({ length: more }, (_, n) =>
      person(
        4 + n,
        ["DE LA ROCHEFOUCAULD-MONTBEL", `Enfant ${n + 5}`, `20${String(5 + n).padStart(2, "0")}-06-15`],
        {},
      ),
    ),
  ];
}
