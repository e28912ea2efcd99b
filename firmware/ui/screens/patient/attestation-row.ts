import { LONGEST_RATE } from "../../../flows/patient/attestation.js";
import type { AttestationNote, MutuelleForm, PatientFlow } from "../../../flows/patient/types.js";
import { fr } from "../../i18n/fr.js";
import { dynamic, formRow, type Node, note, openTextEditor } from "../../kit/index.js";

const TONES = {
  formula: "calm",
  "ask-first": "attention",
  "not-covered": "attention",
  unreadable: "attention",
} as const satisfies Record<AttestationNote["kind"], "calm" | "attention">;

/** « AUXM de l’attestation »: what is printed there chooses the formula and its percentage below. */
export function attestationRow(card: Node, flow: PatientFlow, form: () => MutuelleForm): void {
  const words = fr.mutuelle;
  const [first = "", ...others] = flow.attestationDomains();
  formRow(card, {
    name: "field-attestation",
    label: words.attestation(first),
    value: () => form().attestationRate,
    placeholder: words.attestationEmpty,
    onTap: () =>
      openTextEditor({
        name: "edit-attestation",
        title: words.attestation(first),
        value: form().attestationRate,
        optional: true,
        capital: true,
        hint: others.length === 0 ? words.attestationAlone : words.attestationHint(listed(others)),
        longest: LONGEST_RATE,
        onDone: (printed) => flow.setAttestationRate(printed),
      }),
  });
}

/** What it means, under the card: the formula it gave, or what is to be done first. */
export function attestationMeaning(body: Node, flow: PatientFlow, form: () => MutuelleForm): void {
  dynamic(
    body,
    () => form().attestationRate,
    (into, printed) => {
      const meaning = flow.attestationNote(printed);
      if (meaning !== undefined)
        note(into, { tone: TONES[meaning.kind], text: meaning.text }, { name: "attestation-note" });
    },
  );
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  const before = names.slice(0, -1).join(", ");
  return before === "" ? last : fr.mutuelle.or(before, last);
}
