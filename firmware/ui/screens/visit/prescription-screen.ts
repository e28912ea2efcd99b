import type { VisitView } from "../../../flows/visit/types.js";
import type { PlainDate } from "../../../lib/dates.js";
import { dateLong, dateShort, person, prescriberNumber, sentence } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import { listRow, note, openDatePicker, rowCard, rule, type ScreenSpec, switchRow, visible } from "../../kit/index.js";
import { run } from "../../run.js";
import { STOPS, type VisitApp, visitScreen, visitView } from "./frame.js";

/** Who prescribed the care, and when (FAC-08, FAC-09). */
export function prescriptionScreen(app: VisitApp): ScreenSpec {
  const view = visitView(app);
  const prescription = () => view().draft.prescription;
  const missing = (kind: string): boolean => view().missing.prescription.some((each) => each.kind === kind);
  const choose = (): void => run(app.pickPrescriber());
  const pickDate = (): void => openDate(app, view());
  return visitScreen(app, {
    name: "visit-prescription",
    title: fr.prescription.title,
    stop: STOPS.prescription,
    primary: {
      label: () => {
        if (missing("prescriber")) return fr.prescription.choosePrescriber;
        return view().missing.prescription.length > 0 ? fr.prescription.chooseDate : fr.common.validate;
      },
      onTap: () => {
        if (missing("prescriber")) choose();
        else if (view().missing.prescription.length > 0) pickDate();
        else app.visit.go({ kind: "hub" });
      },
    },
    build(body) {
      switchRow(rowCard(body), {
        name: "prescription-needed",
        label: fr.prescription.needed,
        consequence: () => (prescription().needed ? fr.prescription.neededYes : fr.prescription.neededNo),
        on: () => prescription().needed,
        onChange: (needed) => app.visit.setPrescriptionNeeded(needed),
      });
      const card = rowCard(body);
      visible(card, () => prescription().needed);
      listRow(card, {
        name: "prescriber",
        over: fr.prescription.prescriber,
        title: () => {
          const { prescriber } = prescription();
          return prescriber === undefined
            ? fr.prescription.none
            : fr.prescription.doctor(person(prescriber.lastName, prescriber.firstName));
        },
        bold: true,
        second: () => {
          const { prescriber } = prescription();
          if (prescriber === undefined) return fr.visit.missing.prescriber;
          return fr.prescription.number(prescriberNumber(prescriber.number));
        },
        onTap: choose,
      });
      rule(card);
      listRow(card, {
        name: "prescription-date",
        over: fr.prescription.on,
        title: () => {
          const { date } = prescription();
          return date === undefined ? fr.prescription.none : sentence(dateLong(date));
        },
        bold: true,
        second: () => fr.prescription.careOn(dateShort(firstCare(view()))),
        onTap: pickDate,
      });
      const late = note(body, {
        tone: "error",
        title: fr.prescription.afterCare,
        text: () => fr.prescription.afterCareText(dateShort(firstCare(view()))),
      });
      visible(late, () => missing("prescription-after-care"));
    },
  });
}

/** The earliest passage: a prescription may not follow it. */
function firstCare({ draft }: VisitView): PlainDate {
  const [earliest = draft.passages[0].date] = draft.passages.map(({ date }) => date).sort();
  return earliest;
}

function openDate(app: VisitApp, view: VisitView): void {
  const latest = firstCare(view);
  const { date } = view.draft.prescription;
  openDatePicker({
    title: fr.prescription.pickerTitle,
    value: date === undefined || date > latest ? latest : date,
    today: app.status.value.date,
    latest,
    onChoose: (day) => app.visit.setPrescriptionDate(day),
  });
}
