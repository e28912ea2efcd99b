import type { App } from "../../../flows/app-types.js";
import { WITH_PERCENT } from "../../../flows/patient/mutuelle-form.js";
import type { MutuelleField, MutuelleForm } from "../../../flows/patient/types.js";
import type { PlainDate } from "../../../lib/dates.js";
import { dateShort, percent } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import {
  box,
  button,
  formRow,
  keep,
  type Node,
  openChoice,
  openDatePicker,
  openDigitsEditor,
  openNumberEditor,
  openTextEditor,
  reveal,
  rowCard,
  rule,
  type ScreenSpec,
  sectionTitle,
  segmented,
  text,
  visible,
  watch,
} from "../../kit/index.js";

import { attestationMeaning, attestationRow } from "./attestation-row.js";
import { technicalSection } from "./mutuelle-technical-section.js";

const FORMULAS = [
  "052",
  "050",
  "020",
  "021",
  "029",
  "02A",
  "012",
] as const satisfies readonly MutuelleForm["formula"][];

/** A complementary insurance as on the attestation (MUT-03 … MUT-10). It is stored with the patient's sheet (MUT-11). */
export function mutuelleFormScreen(app: Pick<App, "patient" | "status" | "back" | "goHome">): ScreenSpec {
  const flow = app.patient;
  const state = keep(() => (flow.state.value.kind === "mutuelle" ? flow.state.value : undefined));
  const form = (): MutuelleForm => state().form;
  const words = fr.mutuelle;
  const places: (readonly [MutuelleField, Node])[] = [];
  const problem = (field: MutuelleField) => (): string | undefined => {
    const error = state().errors[field];
    return error === undefined ? undefined : words.errors[error.kind];
  };
  const typed = (
    card: Node,
    field: "name" | "conventionType" | "csr" | "memberNumber",
    hint?: string,
    longest?: number,
  ): Node =>
    formRow(card, {
      name: `field-${field}`,
      label: words[field],
      value: () => form()[field],
      ...(field === "name" ? { required: true, problem: problem("name") } : {}),
      onTap: () =>
        openTextEditor({
          name: `edit-${field}`,
          title: words[field],
          value: form()[field],
          optional: field !== "name",
          capital: true,
          ...(hint === undefined ? {} : { hint }),
          ...(longest === undefined ? {} : { longest }),
          onDone: (content) => flow.setMutuelleForm({ [field]: content }),
        }),
    });
  const general = (body: Node): void => {
    sectionTitle(body, words.sections.general);
    const card = rowCard(body);
    places.push(["name", typed(card, "name", words.nameHint)]);
    rule(card);
    const number = formRow(card, {
      name: "field-number",
      label: words.number,
      value: () => form().number,
      required: true,
      problem: problem("number"),
      onTap: () =>
        openDigitsEditor({
          name: "edit-number",
          title: words.number,
          value: form().number,
          longest: 10,
          hint: () => words.numberHint,
          onDone: (digits) => flow.setMutuelleForm({ number: digits }),
        }),
    });
    places.push(["number", number]);
    const managements = [
      ["separee", words.managements.separee],
      ["unique", words.managements.unique],
    ] as const;
    const management = box(card, { w: "full", flow: "column", gap: 4, pad: [6, 14, 14, 14] });
    text(management, words.management, { role: "caption", color: "ink2" });
    segmented(
      management,
      managements,
      () => form().management,
      (chosen) => flow.setMutuelleForm({ management: chosen }),
    );
  };
  const period = (body: Node): void => {
    sectionTitle(body, words.sections.period);
    const card = rowCard(body);
    const day = (field: "from" | "to"): Node =>
      formRow(card, {
        name: `field-${field}`,
        label: words[field],
        value: () => dateOrNothing(form()[field]),
        placeholder: words.noDate,
        opens: "date",
        ...(field === "to" ? { problem: problem("period") } : {}),
        onTap: () =>
          openDatePicker({
            title: words[field],
            value: form()[field] ?? app.status.peek().date,
            today: app.status.peek().date,
            onChoose: (chosen) => flow.setMutuelleForm({ [field]: chosen }),
          }),
      });
    day("from");
    rule(card);
    places.push(["period", day("to")]);
    button(
      box(card, { w: "full", pad: [4, 14, 14, 14] }),
      { label: words.year, icon: "calendar-blank", name: "mutuelle-year", onTap: () => flow.setMutuelleYear() },
      { h: 64, role: "label" },
    );
  };
  const formula = (body: Node): void => {
    sectionTitle(body, words.sections.formula);
    const card = rowCard(body);
    attestationRow(card, flow, form);
    rule(card);
    formRow(card, {
      name: "field-formula",
      label: words.formula,
      value: () => words.formulas[form().formula].label,
      opens: "choice",
      onTap: () =>
        openChoice({
          name: "formula",
          title: words.formula,
          choices: FORMULAS.map((key) => ({
            key,
            name: `formula-${key}`,
            title: words.formulas[key].label,
            second: words.formulas[key].expression,
          })),
          chosen: form().formula,
          onChoose: (chosen) => {
            flow.setMutuelleForm({ formula: chosen });
            if (WITH_PERCENT.has(chosen)) typePercent();
          },
        }),
    });
    const row = box(card, { w: "full", flow: "column" });
    rule(row);
    const percentRow = formRow(row, {
      name: "field-percent",
      label: words.percent,
      value: () => (form().percent === "" ? "" : percent(Number(form().percent))),
      required: true,
      problem: problem("percent"),
      onTap: typePercent,
    });
    visible(row, () => WITH_PERCENT.has(form().formula));
    places.push(["percent", percentRow]);
    attestationMeaning(body, flow, form);
  };
  const typePercent = (): void => {
    openNumberEditor({
      name: "edit-percent",
      title: words.percent,
      value: form().percent === "" ? undefined : Number(form().percent) * 100,
      bounds: { decimals: 0, integerDigits: 3 },
      unit: "\u202F%",
      hint: words.percentHint,
      onDone: (hundredths) =>
        flow.setMutuelleForm({ percent: hundredths === undefined ? "" : String(hundredths / 100) }),
    });
  };
  return {
    name: "mutuelle-form",
    head: form().id === undefined ? { title: words.titleNew } : { title: words.titleEdit, subtitle: () => form().name },
    foot: {
      back: { onTap: () => app.back(), onHome: () => app.goHome() },
      primary: { label: fr.common.validate, name: "mutuelle-save", onTap: () => flow.saveMutuelle() },
    },
    build(body) {
      general(body);
      period(body);
      formula(body);
      sectionTitle(body, words.sections.parameters);
      const card = rowCard(body);
      typed(card, "memberNumber", undefined, 20);
      rule(card);
      typed(card, "conventionType", words.conventionHint, 2);
      rule(card);
      typed(card, "csr", words.csrHint, 9);
      places.push(...technicalSection(body, { flow, form, problem }));
      watch(
        () => state().errors,
        (errors) => {
          const first = places.find(([field]) => errors[field] !== undefined);
          if (first !== undefined) reveal(first[1]);
        },
      );
    },
  };
}

function dateOrNothing(day: PlainDate | undefined): string {
  return day === undefined ? "" : dateShort(day);
}
