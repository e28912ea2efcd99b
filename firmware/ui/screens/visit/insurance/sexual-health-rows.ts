import { type AnonymousAsked, mayHide } from "../../../../flows/visit/insurance/anonymous.js";
import type { VisitView } from "../../../../flows/visit/types.js";
import { fr } from "../../../i18n/fr.js";
import {
  box,
  closeOverlay,
  type Node,
  openChoice,
  openDialog,
  openDigitsEditor,
  rule,
  switchRow,
  toast,
  visible,
} from "../../../kit/index.js";
import type { VisitApp } from "../frame.js";

const CAISSE_DIGITS = 3;
const CONTEXTS = ["ist", "contraception"] as const;

/** « Prévention santé sexuelle », and the minor who stays anonymous (FAC-51). */
export function sexualHealthRows(card: Node, app: VisitApp, view: () => VisitView): void {
  const { visit } = app;
  const words = fr.specifics;
  const now = () => view().draft.specifics?.sexualHealth;
  switchRow(card, {
    name: "sexual-health",
    label: words.sexualHealth,
    consequence: () => (now() === undefined ? words.sexualHealthOff : words.sexualHealthOn),
    on: () => now() !== undefined,
    ...(view().draft.insurance.nature === "10" || now() !== undefined ? {} : { inactive: words.sexualHealthNature }),
    onChange: (on) => visit.setSexualHealth(on),
  });
  const hiding = box(card, { w: "full", flow: "column" });
  rule(hiding);
  switchRow(hiding, {
    name: "anonymous",
    label: words.anonymous,
    consequence: () => (now()?.anonymous === true ? words.anonymousOn : words.anonymousOff),
    on: () => now()?.anonymous === true,
    ...(mayHide(view().draft) ? {} : { inactive: words.anonymousAdult }),
    onChange: (on) => (on ? askContext(app, view()) : visit.showPatient()),
  });
  visible(hiding, () => now() !== undefined);
}

function askContext(app: VisitApp, view: VisitView): void {
  const { sex } = view.draft.patient;
  openChoice<(typeof CONTEXTS)[number]>({
    name: "anonymous-contexts",
    title: fr.specifics.anonymousContext,
    chosen: undefined,
    choices: CONTEXTS.map((key) => ({
      key,
      name: `anonymous-${key}`,
      title: fr.specifics.anonymousContexts[key],
    })),
    onChoose: (context) => {
      if (sex === "unknown") askSex(app, context);
      else askCaisse(app, { context, sex });
    },
  });
}

function askSex(app: VisitApp, context: AnonymousAsked["context"]): void {
  openChoice<AnonymousAsked["sex"]>({
    name: "anonymous-sexes",
    title: fr.specifics.anonymousSex,
    chosen: undefined,
    choices: (["F", "M"] as const).map((key) => ({
      key,
      name: `anonymous-sex-${key}`,
      title: fr.specifics.anonymousSexes[key],
    })),
    onChoose: (sex) => askCaisse(app, { context, sex }),
  });
}

function askCaisse(app: VisitApp, asked: Omit<AnonymousAsked, "caisse">): void {
  openDigitsEditor({
    name: "anonymous-caisse",
    title: fr.specifics.anonymousCaisse,
    value: "",
    longest: CAISSE_DIGITS,
    hint: () => fr.specifics.anonymousCaisseHint,
    onDone: (caisse) => {
      if (caisse.length === CAISSE_DIGITS) confirm(app, { ...asked, caisse });
      else toast({ text: fr.specifics.anonymousCaisseHint, tone: "information" });
    },
  });
}

/** The securing mode changes with it: said before, and undone by the same switch. */
function confirm({ visit }: VisitApp, asked: AnonymousAsked): void {
  openDialog("anonymous-dialog", {
    title: fr.specifics.anonymousTitle,
    text: fr.specifics.anonymousText,
    actions: [
      { name: "anonymous-no", label: fr.common.cancel, onTap: () => closeOverlay() },
      {
        kind: "primary",
        name: "anonymous-yes",
        label: fr.specifics.anonymousConfirm,
        onTap: () => {
          closeOverlay();
          visit.hidePatient(asked);
        },
      },
    ],
  });
}
