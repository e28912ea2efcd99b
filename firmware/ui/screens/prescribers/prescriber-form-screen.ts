import type { App } from "../../../flows/app-types.js";
import type { PrescriberField, PrescriberForm } from "../../../flows/prescribers/types.js";
import { person, prescriberNumber } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import {
  followDialog,
  formRow,
  keep,
  openChoice,
  openDigitsEditor,
  openTextEditor,
  rowCard,
  rule,
  type ScreenSpec,
} from "../../kit/index.js";
import { run } from "../../run.js";
import { specialityWords } from "./words.js";

/** Longest number: an RPPS. */
const LONGEST = 11;

/** A prescriber made, changed or deleted (PRE-02 … PRE-04). A wrong key warns and does not refuse. */
export function prescriberFormScreen(app: Pick<App, "prescribers" | "back" | "goHome">): ScreenSpec {
  const flow = app.prescribers;
  const state = keep(() => (flow.state.value.kind === "form" ? flow.state.value : undefined));
  const form = (): PrescriberForm => state().form;
  const words = fr.prescribers;
  const known = form().id !== undefined;
  const problem = (field: PrescriberField) => (): string | undefined => {
    const error = state().errors[field];
    if (error === undefined) return undefined;
    return error.kind === "key" ? words.errors.key(error.expected) : words.errors[error.kind];
  };
  return {
    name: "prescriber-form",
    head: known
      ? { title: words.formEdit, subtitle: () => person(form().lastName, form().firstName) }
      : { title: words.formNew },
    foot: {
      back: { onTap: () => app.back(), onHome: () => app.goHome() },
      ...(known
        ? { middle: { name: "prescriber-delete", icon: "trash" as const, onTap: () => flow.askDelete() } }
        : {}),
      primary: { label: fr.common.validate, name: "prescriber-save", onTap: () => run(flow.save()) },
    },
    build(body) {
      const card = rowCard(body);
      const name = (field: "lastName" | "firstName"): void => {
        formRow(card, {
          name: `field-${field}`,
          label: words[field],
          value: () => form()[field],
          ...(field === "lastName" ? { required: true, problem: problem("lastName") } : {}),
          onTap: () =>
            openTextEditor({
              name: `edit-${field}`,
              title: words[field],
              value: form()[field],
              capital: true,
              optional: field === "firstName",
              onDone: (typed) => flow.setForm({ [field]: typed }),
            }),
        });
      };
      name("lastName");
      rule(card);
      name("firstName");
      rule(card);
      formRow(card, {
        name: "field-number",
        label: words.number,
        value: () => prescriberNumber(form().number),
        required: true,
        problem: problem("number"),
        onTap: () =>
          openDigitsEditor({
            name: "edit-number",
            title: words.number,
            value: form().number.replace(/\D/g, ""),
            longest: LONGEST,
            format: prescriberNumber,
            hint: (typed) => words.numberHint(typed.length),
            onDone: (number) => flow.setForm({ number }),
          }),
      });
      rule(card);
      formRow(card, {
        name: "field-speciality",
        label: words.speciality,
        value: () => (form().speciality === "" ? "" : specialityWords(form().speciality)),
        opens: "choice",
        onTap: () =>
          openChoice({
            name: "speciality",
            title: words.speciality,
            choices: [
              { key: "", name: "speciality-none", title: words.noSpeciality },
              ...Object.entries(words.specialities)
                .sort(([a], [b]) => a.localeCompare(b))
                .map(([key, title]) => ({ key, name: `speciality-${key}`, title })),
            ],
            chosen: form().speciality,
            onChoose: (speciality) => flow.setForm({ speciality }),
          }),
      });
      followDialog("prescriber-delete-dialog", () => {
        if (!state().deleteAsked) return undefined;
        return {
          title: words.deleteTitle(person(form().lastName, form().firstName)),
          text: words.deleteText,
          actions: [
            { label: words.keep, name: "delete-no", onTap: () => run(flow.confirmDelete(false)) },
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
