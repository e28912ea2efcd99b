import type { ExemptionCode } from "../../../billing/types.js";
import type { VisitView } from "../../../flows/visit/types.js";
import { amoBody, dateLong, displayText, sentence } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import {
  box,
  listRow,
  type Node,
  openChoice,
  openDatePicker,
  rowCard,
  rule,
  type ScreenSpec,
  sectionTitle,
  segmented,
  text,
  visible,
} from "../../kit/index.js";
import { STOPS, type VisitApp, visitScreen, visitView } from "./frame.js";
import { patientPays } from "./patient-pays.js";
import { exemptionFace, rightsText } from "./words.js";

type Nature = VisitView["draft"]["insurance"]["nature"];
const NATURES: readonly Nature[] = ["10", "30", "41"];
/** Exemptions that she may choose by hand (LST-EXO, and the forced ALD of FAC-14). */
const EXEMPTIONS: readonly ExemptionCode[] = ["0", "3", "4", "5", "7"];

/** Who insures the care: body and rights, nature, the question of the ALD, exemption (FAC-12 … FAC-17). */
export function insuranceScreen(app: VisitApp): ScreenSpec {
  const view = visitView(app);
  const nature = (): Nature => view().draft.insurance.nature;
  return visitScreen(app, {
    name: "visit-insurance",
    title: fr.insurance.title,
    stop: STOPS.insurance,
    primary: {
      label: () => (lacksDate(view()) ? fr.visit.resolve["event-date"] : fr.common.validate),
      onTap: () => (lacksDate(view()) ? openEventDate(app, view()) : app.visit.go({ kind: "hub" })),
    },
    build(body) {
      sectionTitle(body, fr.insurance.nature);
      segmented(
        body,
        NATURES.map((each) => [each, fr.insurance.natureShort[each]] as const),
        nature,
        (next) => app.visit.setNature(next, next === "10" ? undefined : view().draft.insurance.eventDate),
      );
      aldQuestion(body, app, view);
      const card = rowCard(body);
      listRow(card, {
        name: "amo-body",
        over: fr.insurance.body,
        title: () => {
          const { amo } = view().draft.patient;
          return amo.name === undefined ? amoBody(amo) : displayText(amo.name);
        },
        bold: true,
        second: () => rightsText(view().rights),
      });
      const event = box(card, { w: "full", flow: "column" });
      rule(event);
      listRow(event, {
        name: "event-date",
        over: () => fr.insurance.eventDate[nature() === "41" ? "41" : "30"],
        title: () => {
          const { eventDate } = view().draft.insurance;
          return eventDate === undefined ? fr.visit.toChoose : sentence(dateLong(eventDate));
        },
        bold: true,
        onTap: () => openEventDate(app, view()),
      });
      visible(event, () => nature() !== "10");
      const exemption = box(card, { w: "full", flow: "column" });
      rule(exemption);
      listRow(exemption, {
        name: "exemption",
        over: fr.insurance.exemption,
        title: () => exemptionFace(view().exemption).title,
        bold: true,
        second: () => exemptionFace(view().exemption).text ?? originOf(view()),
        onTap: () => openExemptions(app, view()),
      });
      visible(exemption, () => nature() === "10");
      patientPays(body, view);
    },
  });
}

function originOf({ draft }: VisitView): string {
  const { rights, hand } = fr.insurance.exemptionBy;
  return draft.insurance.exemption === null ? rights : hand;
}

function lacksDate({ missing }: VisitView): boolean {
  return missing.insurance.some(({ kind }) => kind === "event-date");
}

function openEventDate({ visit, status }: VisitApp, view: VisitView): void {
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

/** MSG-10, asked of a patient in ALD only. */
function aldQuestion(body: Node, { visit }: VisitApp, view: () => VisitView): void {
  const holder = box(body, { w: "full", flow: "column", gap: 8, name: "ald" });
  text(holder, fr.visit.aldQuestion, { role: "row", weight: "bold", w: "full" });
  segmented<"yes" | "no" | "unanswered">(
    holder,
    [
      ["yes", fr.common.yes],
      ["no", fr.common.no],
    ],
    () => {
      const { ald } = view().draft.insurance;
      return ald === "not-asked" ? "unanswered" : ald;
    },
    (answer) => {
      if (answer !== "unanswered") visit.answerAld(answer);
    },
  );
  visible(holder, () => view().draft.insurance.nature === "10" && view().draft.insurance.ald !== "not-asked");
}

function openExemptions({ visit }: VisitApp, view: VisitView): void {
  openChoice<ExemptionCode | "rights">({
    name: "exemptions",
    title: fr.insurance.exemption,
    chosen: view.draft.insurance.exemption ?? "rights",
    choices: [
      {
        key: "rights",
        name: "exemption-rights",
        title: fr.insurance.exemptionRights,
        second: fr.insurance.exemptionBy.rights,
      },
      ...EXEMPTIONS.map((code) => {
        const { title, text: second } = exemptionFace(code);
        return { key: code, name: `exemption-${code}`, title, ...(second === undefined ? {} : { second }) };
      }),
    ],
    onChoose: (code) => visit.setExemption(code === "rights" ? null : code),
  });
}
