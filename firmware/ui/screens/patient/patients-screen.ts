import { assertNever } from "../../../lib/result.js";
import type { Patient } from "../../../model/people.js";
import { cardMessage } from "../../i18n/errors.js";
import { age, person } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import { dynamic, keep, type Node, type NoteSpec, note, type ScreenSpec } from "../../kit/index.js";
import { run } from "../../run.js";
import { searchList } from "../shared/search-list.js";
import type { PatientApp } from "./patient-app.js";
import { born, yearsOld } from "./words.js";

/** The base of known patients, found by a few letters (PAT-01); for a visit, a Vitale may still come (FAC-03). */
export function patientsScreen(app: PatientApp): ScreenSpec {
  const { patient } = app;
  const state = keep(() => (patient.state.value.kind === "list" ? patient.state.value : undefined));
  const { purpose } = state();
  const row = (known: Patient) => {
    const years = yearsOld(known, app.status.value.date);
    return {
      key: known.id,
      title: person(known.lastName, known.firstName),
      second: years === undefined ? born(known) : `${age(years)}, ${born(known)}`,
    };
  };
  return {
    name: "patients",
    head: {
      title: purpose === "visit" ? fr.patient.forWhom : fr.patient.listTitle,
      subtitle: () => fr.patient.listCount(state().patients.length),
    },
    body: "free",
    bodyTop: 116,
    build(body) {
      searchList(body, {
        name: "patient",
        placeholder: fr.patient.searchName,
        query: () => state().query,
        setQuery: (query) => run(patient.setQuery(query)),
        rows: () => state().patients.map(row),
        onTap: (id) => run(patient.pickPatient(id)),
        empty: { icon: "users", title: fr.patient.noPatient, text: fr.patient.noPatientMore },
        notFound: { title: fr.patient.notFound, text: fr.patient.notFoundMore },
        ...(purpose === "visit" ? { above: (into: Node) => cardAtHand(into, app) } : {}),
        foot: {
          back: { onTap: () => app.back(), onHome: () => app.goHome() },
          primary: {
            label: fr.patient.createPatient,
            icon: "user-plus",
            kind: "outlined",
            name: "patient-create",
            onTap: () => patient.create(),
          },
        },
      });
    },
  };
}

/** What the Vitale slot says, while a patient is chosen for a visit. */
function cardAtHand(into: Node, app: PatientApp): void {
  const { vitale } = app.patient;
  const words = (): NoteSpec => {
    const state = vitale.value;
    switch (state.kind) {
      case "empty":
        return { tone: "calm", icon: "credit-card", title: fr.patient.cardMayCome, text: fr.patient.cardMayComeMore };
      case "waiting":
      case "reading":
        return { tone: "calm", icon: "clock", title: fr.patient.cardReading };
      case "refused": {
        const { title, text } = cardMessage(state.error, "vitale");
        return { tone: "attention", title, text };
      }
      case "read": {
        const [first] = state.content.beneficiaries;
        return {
          tone: "calm",
          icon: "credit-card",
          title: fr.patient.cardRead(person(first.lastName, first.firstName)),
          action: { label: fr.patient.seeCard, name: "see-card", onTap: () => run(app.patient.chooseForVisit()) },
        };
      }
      default:
        return assertNever(state);
    }
  };
  dynamic(
    into,
    () => vitale.value,
    (holder) => note(holder, words(), { name: "card-at-hand" }),
  );
}
