import type { WorkAccident } from "../../../../flows/visit/draft/draft.js";
import type { VisitView } from "../../../../flows/visit/types.js";
import { dateLong, sentence } from "../../../i18n/format.js";
import { fr } from "../../../i18n/fr.js";
import {
  formRow,
  type Node,
  openDatePicker,
  openDigitsEditor,
  openTextEditor,
  rule,
  switchRow,
} from "../../../kit/index.js";
import type { VisitApp } from "../frame.js";

/** The identifier fills nine digits of the invoice record; régime, caisse and centre fill nine as well. */
const DIGITS = 9;
const CODE = 2;
const NONE: WorkAccident = { sheetFilled: false };

/** An accident at work: date, number, code, body and the mark of the sheet (FAC-17). */
export function workAccidentRows(card: Node, app: VisitApp, view: () => VisitView): void {
  const { visit } = app;
  const words = fr.insurance;
  const known = (): WorkAccident => view().draft.insurance.workAccident ?? NONE;
  const wrong = (kind: string): boolean => view().missing.insurance.some((each) => each.kind === kind);
  formRow(card, {
    name: "event-date",
    label: words.eventDate["41"],
    value: () => eventDateText(view()),
    placeholder: words.dateOrIdentifier,
    opens: "date",
    problem: () => (wrong("accident-after-care") ? words.problem.afterCare : undefined),
    onTap: () => openEventDate(app, view()),
  });
  rule(card);
  formRow(card, {
    name: "work-identifier",
    label: words.identifier,
    value: () => known().identifier ?? "",
    placeholder: words.dateOrIdentifier,
    onTap: () =>
      openDigitsEditor({
        name: "edit-identifier",
        title: words.identifier,
        value: known().identifier ?? "",
        longest: DIGITS,
        hint: () => words.identifierHint,
        onDone: (identifier) => visit.setWorkAccident({ identifier: orNothing(identifier) }),
      }),
  });
  rule(card);
  formRow(card, {
    name: "work-code",
    label: words.code,
    value: () => known().code ?? "",
    problem: () => (wrong("work-accident-code") ? words.problem.code : undefined),
    onTap: () => typeCode(app, view()),
  });
  rule(card);
  formRow(card, {
    name: "work-organism",
    label: words.organism,
    value: () => known().organism ?? "",
    problem: () => (wrong("work-accident-organism") ? words.problem.organism : undefined),
    onTap: () => typeOrganism(app, view()),
  });
  rule(card);
  switchRow(card, {
    name: "sheet-filled",
    label: words.sheetFilled,
    consequence: () => (known().sheetFilled ? words.sheetFilledYes : words.sheetFilledNo),
    on: () => known().sheetFilled,
    onChange: (sheetFilled) => visit.setWorkAccident({ sheetFilled }),
  });
}

export function typeCode({ visit }: VisitApp, { draft }: VisitView): void {
  openTextEditor({
    name: "edit-code",
    title: fr.insurance.code,
    value: draft.insurance.workAccident?.code ?? "",
    hint: fr.insurance.codeHint,
    optional: true,
    capital: true,
    longest: CODE,
    onDone: (text) => visit.setWorkAccident({ code: orNothing(text.toUpperCase()) }),
  });
}

export function typeOrganism({ visit }: VisitApp, { draft }: VisitView): void {
  openDigitsEditor({
    name: "edit-organism",
    title: fr.insurance.organism,
    value: draft.insurance.workAccident?.organism ?? "",
    longest: DIGITS,
    hint: () => fr.insurance.organismHint,
    onDone: (organism) => visit.setWorkAccident({ organism: orNothing(organism) }),
  });
}

/** Date of the maternity or of the accident at work, as a form shows it. */
export function eventDateText({ draft }: VisitView): string {
  const { eventDate } = draft.insurance;
  return eventDate === undefined ? "" : sentence(dateLong(eventDate));
}

export function openEventDate({ visit, status }: VisitApp, view: VisitView): void {
  const { nature, eventDate } = view.draft.insurance;
  const today = status.value.date;
  openDatePicker({
    title: fr.insurance.eventDate[nature === "41" ? "41" : "30"],
    value: eventDate ?? today,
    today,
    // A birth is expected; an accident has happened.
    ...(nature === "41" ? { latest: today } : {}),
    onChoose: (day) => visit.setNature(nature, day),
  });
}

function orNothing(text: string): string | undefined {
  return text === "" ? undefined : text;
}
