import type { DraftNature } from "../../../../flows/visit/draft/draft.js";
import type { Missing, VisitView } from "../../../../flows/visit/types.js";
import { cents, ZERO } from "../../../../lib/money.js";
import { amoBody, amount, dateLong, dateShort, displayText, sentence } from "../../../i18n/format.js";
import { fr } from "../../../i18n/fr.js";
import {
  box,
  dynamic,
  formRow,
  listRow,
  type Node,
  openChoice,
  openDatePicker,
  openNumber,
  rowCard,
  rule,
  type ScreenSpec,
  segmented,
  switchRow,
  text,
  visible,
} from "../../../kit/index.js";
import { STOPS, type VisitApp, visitScreen, visitView } from "../frame.js";
import { patientPays } from "../patient-pays.js";
import { exemptionFace, resolveLabel, rightsText } from "../words.js";
import { openExemptions } from "./exemption-choice.js";
import { specificsRow } from "./specifics-row.js";
import { eventDateText, openEventDate, typeCode, typeOrganism, workAccidentRows } from "./work-accident-rows.js";

const NATURES: readonly DraftNature[] = ["10", "30", "41", "22"];
/** Euros of a prise en charge: five digits and cents, as in the invoice record. */
const SMG_BOUNDS = { decimals: 2, integerDigits: 5 } as const;

/** Who insures the care: body and rights, nature and what it asks for, the question of the ALD (FAC-12 … FAC-18). */
export function insuranceScreen(app: VisitApp): ScreenSpec {
  const view = visitView(app);
  const nature = (): DraftNature => view().draft.insurance.nature;
  return visitScreen(app, {
    name: "visit-insurance",
    title: fr.insurance.title,
    stop: STOPS.insurance,
    primary: {
      label: () => {
        const what = toMend(view());
        return what === undefined ? fr.common.validate : resolveLabel(what);
      },
      onTap: () => {
        const what = toMend(view());
        if (what === undefined) app.visit.go({ kind: "hub" });
        else mend(app, view(), what);
      },
    },
    build(body) {
      const card = rowCard(body);
      listRow(card, {
        name: "nature",
        over: fr.insurance.nature,
        title: () => fr.visit.nature[nature()],
        bold: true,
        onTap: () => openNatures(app, view()),
      });
      rule(card);
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
      aldQuestion(body, app, view);
      dynamic(rowCard(body), nature, (into, now) => ofNature(into, app, view, now), { w: "full", flow: "column" });
      specificsRow(rowCard(body), app, view);
      patientPays(body, view);
    },
  });
}

/** The first thing that keeps the section from being whole, but for the question that stands on the screen. */
function toMend({ missing }: VisitView): Missing | undefined {
  return missing.insurance.find(({ kind }) => kind !== "ald-answer");
}

/** As near as can be to what is missing. */
function mend(app: VisitApp, view: VisitView, { kind }: Missing): void {
  switch (kind) {
    case "work-accident-code":
      typeCode(app, view);
      break;
    case "work-accident-organism":
      typeOrganism(app, view);
      break;
    case "amo-service-dates":
      app.visit.go({ kind: "amo-service" });
      break;
    case "terror-victim-nature":
    case "sexual-health-nature":
      app.visit.go({ kind: "specifics" });
      break;
    default:
      if (view.draft.insurance.nature === "10") openAccidentDate(app, view);
      else openEventDate(app, view);
  }
}

function openNatures({ visit }: VisitApp, { draft }: VisitView): void {
  openChoice<DraftNature>({
    name: "natures",
    title: fr.insurance.nature,
    chosen: draft.insurance.nature,
    choices: NATURES.map((key) => ({
      key,
      name: `nature-${key}`,
      title: fr.visit.nature[key],
      second: fr.insurance.natureText[key],
    })),
    onChoose: (next) => {
      // A date of maternity is no date of accident.
      if (next !== draft.insurance.nature) visit.setNature(next, undefined);
    },
  });
}

function ofNature(card: Node, app: VisitApp, view: () => VisitView, nature: DraftNature): void {
  switch (nature) {
    case "10":
      illness(card, app, view);
      break;
    case "30":
      formRow(card, {
        name: "event-date",
        label: fr.insurance.eventDate["30"],
        value: () => eventDateText(view()),
        required: true,
        opens: "date",
        onTap: () => openEventDate(app, view()),
      });
      break;
    case "41":
      workAccidentRows(card, app, view);
      break;
    case "22":
      freeCare(card, app, view);
      break;
  }
}

/** Exemption by the rights or by hand, accident de droit commun (FAC-14, FAC-15). */
function illness(card: Node, app: VisitApp, view: () => VisitView): void {
  const accident = () => view().draft.insurance.commonLawAccident;
  listRow(card, {
    name: "exemption",
    over: fr.insurance.exemption,
    title: () => exemptionFace(view().exemption).title,
    bold: true,
    second: () => exemptionFace(view().exemption).text ?? originOf(view()),
    onTap: () =>
      openExemptions({
        title: fr.insurance.exemption,
        chosen: view().draft.insurance.exemption ?? undefined,
        untyped: { title: fr.insurance.exemptionRights, second: fr.insurance.exemptionBy.rights },
        onChoose: (code) => app.visit.setExemption(code ?? null),
      }),
  });
  rule(card);
  switchRow(card, {
    name: "common-law",
    label: fr.insurance.commonLaw,
    consequence: () => {
      const on = accident();
      return on === undefined ? fr.insurance.commonLawNo : fr.insurance.commonLawOn(dateShort(on));
    },
    on: () => accident() !== undefined,
    onChange: (on) => (on ? openAccidentDate(app, view()) : app.visit.setCommonLawAccident(undefined)),
  });
  const dated = box(card, { w: "full", flow: "column" });
  rule(dated);
  formRow(dated, {
    name: "common-law-date",
    label: fr.insurance.commonLawDate,
    value: () => {
      const on = accident();
      return on === undefined ? "" : sentence(dateLong(on));
    },
    opens: "date",
    problem: () => (toMend(view())?.kind === "accident-after-care" ? fr.insurance.problem.afterCare : undefined),
    onTap: () => openAccidentDate(app, view()),
  });
  visible(dated, () => accident() !== undefined);
}

/** The box is ticked by its date: there is none without. */
function openAccidentDate({ visit, status }: VisitApp, { draft }: VisitView): void {
  const today = status.value.date;
  openDatePicker({
    title: fr.insurance.commonLawDate,
    value: draft.insurance.commonLawAccident ?? today,
    today,
    latest: today,
    onChoose: (day) => visit.setCommonLawAccident(day),
  });
}

/** What the prise en charge of soins médicaux gratuits covers at most (FAC-18). */
function freeCare(card: Node, { visit }: VisitApp, view: () => VisitView): void {
  const limit = () => view().draft.insurance.smgLimit ?? ZERO;
  listRow(card, {
    name: "smg-limit",
    over: fr.insurance.smg,
    title: () => (limit() === 0 ? fr.insurance.smgNone : amount(limit())),
    bold: true,
    second: () => (limit() === 0 ? fr.insurance.smgNoneText : fr.insurance.smgText),
    onTap: () =>
      openNumber({
        name: "smg-pad",
        title: fr.insurance.smg,
        value: limit(),
        bounds: SMG_BOUNDS,
        unit: "€",
        problem: (value) => (value === undefined ? fr.insurance.smgWrong : undefined),
        onChoose: (value) => visit.setSmgLimit(cents(value)),
      }),
  });
}

function originOf({ draft }: VisitView): string {
  const { rights, hand } = fr.insurance.exemptionBy;
  return draft.insurance.exemption === null ? rights : hand;
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
