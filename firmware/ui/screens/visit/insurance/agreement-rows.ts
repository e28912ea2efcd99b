import type { PriorAgreement } from "../../../../flows/visit/draft/draft.js";
import type { VisitView } from "../../../../flows/visit/types.js";
import { dateLong, sentence } from "../../../i18n/format.js";
import { fr } from "../../../i18n/fr.js";
import { box, formRow, type Node, openChoice, openDatePicker, rule, visible } from "../../../kit/index.js";
import type { VisitApp } from "../frame.js";

type Code = PriorAgreement["code"];
const CODES: readonly Code[] = ["9", "0", "4", "5", "D"];
const NOT_ASKED: PriorAgreement = { code: "9" };

/** What was answered to the request of prior agreement, and when (FAC-47). */
export function agreementRows(card: Node, app: VisitApp, view: () => VisitView): void {
  const now = (): PriorAgreement => agreementNow(view());
  formRow(card, {
    name: "agreement-code",
    label: fr.agreement.title,
    value: () => fr.agreement.codes[now().code],
    opens: "choice",
    onTap: () => openCodes(app, view()),
  });
  const dated = box(card, { w: "full", flow: "column" });
  rule(dated);
  formRow(dated, {
    name: "agreement-date",
    label: () => dateLabel(now().code),
    value: () => {
      const { on } = now();
      return on === undefined ? "" : sentence(dateLong(on));
    },
    required: true,
    opens: "date",
    onTap: () => openAgreementDate(app, view()),
  });
  visible(dated, () => now().code !== "9");
}

function agreementNow({ draft }: VisitView): PriorAgreement {
  return draft.specifics?.agreement ?? NOT_ASKED;
}

function dateLabel(code: Code): string {
  return code === "9" ? "" : fr.agreement.date[code];
}

/** Each answer has its own day: choosing one asks for it. */
function openCodes(app: VisitApp, view: VisitView): void {
  const before = agreementNow(view);
  openChoice<Code>({
    name: "agreements",
    title: fr.agreement.title,
    chosen: before.code,
    choices: CODES.map((key) => ({ key, name: `agreement-${key}`, title: fr.agreement.codes[key] })),
    onChoose: (code) => {
      if (code === before.code) return;
      app.visit.setSpecifics({ agreement: { code } });
      if (code !== "9") pickDate(app, { code, on: before.on });
    },
  });
}

export function openAgreementDate(app: VisitApp, view: VisitView): void {
  pickDate(app, agreementNow(view));
}

function pickDate({ visit, status }: VisitApp, { code, on }: PriorAgreement): void {
  const today = status.value.date;
  openDatePicker({
    title: dateLabel(code),
    value: on ?? today,
    today,
    latest: today,
    onChoose: (day) => visit.setSpecifics({ agreement: { code, on: day } }),
  });
}
