import { signal } from "@preact/signals-core";
import { aldOn } from "../../../flows/patient/rights.js";
import type { PlainDate } from "../../../lib/dates.js";
import type { Mutuelle, Patient, RightsState } from "../../../model/people.js";
import { amoBody, birthDate, coefficient, dateShort, nir, person, phone } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import {
  box,
  dynamic,
  emptyState,
  factRow,
  followDialog,
  keep,
  type Node,
  note,
  pill,
  rowCard,
  type ScreenSpec,
  tabs,
  text,
} from "../../kit/index.js";
import { run } from "../../run.js";
import type { PatientApp } from "./patient-app.js";
import {
  born,
  coverPill,
  formulaWords,
  periodWords,
  qualityAndAge,
  qualityWord,
  rightsPill,
  rightsWords,
  yearsOld,
} from "./words.js";

/** A patient's sheet (PAT-08 … PAT-21): rights in words with their date, identity, mutuelles; modify, delete. */
export function patientSheetScreen(app: PatientApp): ScreenSpec {
  const { patient: flow } = app;
  const state = keep(() => (flow.state.value.kind === "sheet" ? flow.state.value : undefined));
  const tab = signal<"rights" | "identity">("rights");
  // Opened from a visit, it is only looked at or changed: the visit goes on by « Retour ».
  const inVisit = app.visit.state.peek().kind !== "none";
  const edit = { icon: "pencil-simple", name: "patient-edit", onTap: () => flow.edit() } as const;
  const faces = [
    ["rights", fr.patient.tabRights],
    ["identity", fr.patient.tabIdentity],
  ] as const;
  return {
    name: "patient-sheet",
    head: {
      title: () => person(state().patient.lastName, state().patient.firstName),
      subtitle: () => {
        const { patient } = state();
        const years = yearsOld(patient, app.status.value.date);
        return `${qualityAndAge(patient.quality, patient.sex, years)}, ${born(patient)}`;
      },
      ...(inVisit ? {} : { action: edit }),
    },
    foot: {
      back: { onTap: () => app.back(), onHome: () => app.goHome() },
      middle: { name: "patient-delete", icon: "trash", onTap: () => flow.askDelete() },
      primary: inVisit
        ? { ...edit, label: fr.common.modify, kind: "outlined" }
        : {
            label: fr.patient.bill,
            icon: "arrow-right",
            iconAfter: true,
            name: "patient-bill",
            onTap: () => run(app.billPatient(state().patient)),
          },
    },
    build(body) {
      tabs(
        body,
        faces,
        () => tab.value,
        (next) => {
          tab.value = next;
        },
      );
      dynamic(
        body,
        () => tab.value,
        (into, shown) => {
          dynamic(
            into,
            () => state().patient,
            (holder, patient) => {
              const column = box(holder, { w: "full", flow: "column", gap: 12 });
              if (shown === "rights") rights(column, app, patient, () => state().rights);
              else identity(column, patient);
            },
          );
        },
      );
      followDialog("patient-delete-dialog", () => {
        const { deleteAsked, patient } = state();
        if (!deleteAsked) return undefined;
        return {
          title: fr.patient.deleteTitle(person(patient.lastName, patient.firstName)),
          text: fr.patient.deleteText,
          actions: [
            { label: fr.patient.keepSheet, name: "delete-no", onTap: () => run(flow.confirmDelete(false)) },
            {
              label: fr.common.delete,
              name: "delete-yes",
              kind: "danger",
              onTap: () => run(flow.confirmDelete(true)),
            },
          ],
        };
      });
    },
  };
}

function cardHead(card: Node, title: string, state: Parameters<typeof pill>[1] | undefined): void {
  const line = box(card, { w: "full", flow: "wrap", main: "between", cross: "center", gap: 8, pad: [6, 0] });
  text(line, title, { role: "caption", weight: "bold", color: "ink2" });
  if (state !== undefined) pill(line, state);
}

function rights(into: Node, app: PatientApp, patient: Patient, state: () => RightsState): void {
  const card = rowCard(into, { pad: [8, 16, 10, 16] });
  cardHead(card, fr.patient.amo, rightsPill(state()));
  factRow(card, { label: fr.patient.nirShort, value: nir(patient.insuredNir), name: "sheet-nir" });
  factRow(card, { label: fr.patient.body, value: amoBody(patient.amo) });
  if (patient.amo.name !== undefined) text(card, patient.amo.name, { role: "caption", color: "ink2", w: "full" });
  factRow(card, { label: fr.patient.cover, value: () => rightsWords(state()), name: "sheet-cover" });
  const ald = aldOn(patient, app.status.peek().date);
  factRow(card, { label: fr.patient.ald, value: ald === undefined ? fr.patient.aldNo : fr.patient.aldYes });
  if (patient.regimeLocal) factRow(card, { label: fr.patient.regimeLocal, value: fr.patient.regimeLocalYes });
  for (const each of patient.mutuelles) aboutMutuelle(into, each, app.status.peek().date);
  if (patient.mutuelles.length === 0) {
    emptyState(into, { icon: "shield-check", title: fr.patient.noMutuelle, text: fr.patient.noMutuelleMore });
  }
  const read = patient.rights?.readOn;
  note(
    into,
    read === undefined
      ? { tone: "attention", icon: "question", title: fr.patient.neverRead, text: fr.patient.neverReadMore }
      : { tone: "calm", icon: "credit-card", title: fr.patient.readOn(dateShort(read)), text: fr.patient.readMore },
  );
}

function aboutMutuelle(into: Node, mutuelle: Mutuelle, today: PlainDate): void {
  const card = rowCard(into, { pad: [8, 16, 10, 16] });
  cardHead(card, fr.patient.amc, coverPill(mutuelle.period, today));
  factRow(card, { label: mutuelle.name, value: mutuelle.number });
  factRow(card, { label: fr.patient.formula, value: formulaWords(mutuelle.formula, mutuelle.formulaPercent) });
  factRow(card, { label: fr.patient.cover, value: periodWords(mutuelle.period) });
  if (mutuelle.memberNumber !== undefined) {
    factRow(card, { label: fr.patient.memberNumber, value: mutuelle.memberNumber });
  }
}

function identity(into: Node, patient: Patient): void {
  const card = rowCard(into, { pad: [8, 16, 10, 16] });
  const words = fr.patient;
  factRow(card, { label: words.lastName, value: patient.lastName });
  factRow(card, { label: words.firstName, value: patient.firstName });
  factRow(card, { label: words.birth, value: birthDate(patient.birth) });
  if (patient.birthRank > 1) factRow(card, { label: words.sheetRank, value: String(patient.birthRank) });
  factRow(card, { label: words.qualityLabel, value: qualityWord(patient.quality, patient.sex) });
  factRow(card, { label: words.nirInsured, value: nir(patient.insuredNir) });
  if (patient.ownNir !== undefined && patient.ownNir !== patient.insuredNir) {
    factRow(card, { label: words.nirOwn, value: nir(patient.ownNir) });
  }
  const { oneWayKm, terrain } = patient.travel;
  const travel =
    oneWayKm === 0
      ? words.travelNone
      : `${coefficient(Math.round(oneWayKm * 100))}${words.km}, ${words.terrains[terrain].toLocaleLowerCase("fr-FR")}`;
  const habits = rowCard(into, { pad: [8, 16, 10, 16] });
  factRow(habits, { label: words.travel, value: travel });
  factRow(habits, { label: words.dependent, value: patient.dependent ? fr.common.yes : fr.common.no });
  if (patient.phone !== undefined) factRow(habits, { label: words.phone, value: phone(patient.phone) });
  if (patient.address !== undefined) factRow(habits, { label: words.address, value: patient.address, stacked: true });
}
