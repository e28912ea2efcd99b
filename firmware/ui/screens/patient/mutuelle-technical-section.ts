import { signal } from "@preact/signals-core";
import { TECHNICAL_TEXTS } from "../../../flows/patient/mutuelle-technical.js";
import type { MutuelleField, MutuelleForm, PatientFlow, TechnicalText } from "../../../flows/patient/types.js";
import { fr } from "../../i18n/fr.js";
import {
  box,
  formRow,
  listRow,
  type Node,
  openChoice,
  openDigitsEditor,
  openTextEditor,
  rowCard,
  rule,
  visible,
} from "../../kit/index.js";

/** What the section needs of the form's screen. */
export interface TechnicalParts {
  readonly flow: PatientFlow;
  readonly form: () => MutuelleForm;
  readonly problem: (field: MutuelleField) => () => string | undefined;
}

/** Fields of digits alone, with the most there are. */
const DIGITS = { indicator: 2, contractType: 2, ocNumber: 10 } as const;
const CHECKED = ["indicator", "contractType", "ocNumber"] as const satisfies readonly (keyof typeof DIGITS)[];
const HINTS = {
  indicator: fr.mutuelle.indicatorHint,
  contractType: fr.mutuelle.contractHint,
  ocNumber: fr.mutuelle.ocNumberHint,
} as const;
/** Widths of the convention file, whose values these may repeat (docs/conventions-file.md). */
const LONGEST = { agreement: 15, stsRouting: 1, routingCode: 2, host: 30, domain: 30 } as const;

/**
 * « Données techniques » (MUT-05 … MUT-07): rarely printed, so folded until she asks or something in it is wrong. Gives
 * the rows that can be.
 */
export function technicalSection(body: Node, parts: TechnicalParts): readonly (readonly [MutuelleField, Node])[] {
  const { form, problem } = parts;
  const unfolded = signal(false);
  const open = (): boolean => unfolded.value || CHECKED.some((field) => problem(field)() !== undefined);
  const words = fr.mutuelle;
  const card = rowCard(body);
  listRow(card, {
    name: "technical",
    title: words.technical,
    second: () => (open() ? words.technicalFold : summary(form())),
    leadsOn: false,
    onTap: () => {
      unfolded.value = !unfolded.peek();
    },
  });
  const list = box(card, { w: "full", flow: "column" });
  visible(list, open);
  const places = TECHNICAL_TEXTS.flatMap((field) => {
    rule(list);
    const row = isDigits(field) ? digitsRow(list, parts, field) : textRow(list, parts, field);
    return isDigits(field) ? [[field, row] as const] : [];
  });
  rule(list);
  referenceRow(list, parts);
  return places;
}

function summary(form: MutuelleForm): string {
  const typed = TECHNICAL_TEXTS.filter((field) => form[field] !== "").length + (form.referenceDate === "care" ? 0 : 1);
  return typed === 0 ? fr.mutuelle.technicalFolded : fr.mutuelle.technicalTyped(typed);
}

function isDigits(field: TechnicalText): field is keyof typeof DIGITS {
  return field in DIGITS;
}

function digitsRow(list: Node, { flow, form, problem }: TechnicalParts, field: keyof typeof DIGITS): Node {
  return formRow(list, {
    name: `field-${field}`,
    label: fr.mutuelle.fields[field],
    value: () => form()[field],
    placeholder: fr.mutuelle.technicalEmpty,
    problem: problem(field),
    onTap: () =>
      openDigitsEditor({
        name: `edit-${field}`,
        title: fr.mutuelle.fields[field],
        value: form()[field],
        longest: DIGITS[field],
        hint: () => HINTS[field],
        onDone: (digits) => flow.setMutuelleForm({ [field]: digits }),
      }),
  });
}

function textRow(list: Node, { flow, form }: TechnicalParts, field: keyof typeof LONGEST): Node {
  return formRow(list, {
    name: `field-${field}`,
    label: fr.mutuelle.fields[field],
    value: () => form()[field],
    placeholder: fr.mutuelle.technicalEmpty,
    onTap: () =>
      openTextEditor({
        name: `edit-${field}`,
        title: fr.mutuelle.fields[field],
        value: form()[field],
        optional: true,
        capital: true,
        longest: LONGEST[field],
        onDone: (content) => flow.setMutuelleForm({ [field]: content }),
      }),
  });
}

/** LST-DATEREF. */
function referenceRow(list: Node, { flow, form }: TechnicalParts): void {
  const words = fr.mutuelle;
  formRow(list, {
    name: "field-referenceDate",
    label: words.referenceDate,
    value: () => words.referenceDates[form().referenceDate],
    opens: "choice",
    onTap: () =>
      openChoice({
        name: "reference-dates",
        title: words.referenceDate,
        chosen: form().referenceDate,
        choices: (["care", "prescription", "billing"] as const).map((key) => ({
          key,
          name: `reference-${key}`,
          title: words.referenceDates[key],
        })),
        onChoose: (referenceDate) => flow.setMutuelleForm({ referenceDate }),
      }),
  });
}
