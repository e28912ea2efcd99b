import type { InvoiceDraft } from "../../../flows/visit/draft/draft.js";
import type { SectionName, VisitView } from "../../../flows/visit/types.js";
import { dateShort, dayAndMonth, displayText, doctor, timeOfDay } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import { billedCode } from "./line-face.js";
import { missingText, rightsText } from "./words.js";

/** Codes of acts that fit on one line of the hub, in characters. */
const CODES_ROOM = 21;
/** A prescriber's name that leaves room for the date beside it, in characters. */
const NAME_ROOM = 14;

/** What stands in a section of the hub. */
export function sectionTitle(view: VisitView, section: SectionName): string {
  switch (section) {
    case "prescription":
      return prescriptionTitle(view.draft);
    case "acts":
      return actsTitle(view);
    case "insurance":
      return insuranceTitle(view);
    case "settlement":
      return settlementTitle(view.draft);
    case "securing":
      return view.mode === undefined ? fr.visit.toChoose : fr.securing.mode[view.mode];
  }
}

/** Under it: what is missing, or where it came from. */
export function sectionSecond(view: VisitView, section: SectionName): string {
  const [missing] = view.missing[section];
  if (missing !== undefined) return missingText(missing);
  switch (section) {
    case "prescription":
      return prescriptionSecond(view.draft);
    case "acts":
      return actsSecond(view.draft);
    case "insurance":
      return rightsText(view.rights);
    case "settlement":
      return view.mutuelle === undefined
        ? fr.visit.noMutuelle
        : fr.settlement.mutuelleFormula(displayText(view.mutuelle.name), view.mutuelle.formula);
    case "securing":
      return view.mode === undefined ? "" : fr.securing.short[view.mode];
  }
}

function prescriptionTitle({ prescription }: InvoiceDraft): string {
  const { prescriber, date } = prescription;
  if (!prescription.needed) return fr.visit.noPrescription;
  if (prescriber === undefined) return fr.visit.toChoose;
  const name = doctor(prescriber.lastName);
  const on = date === undefined ? fr.visit.toDate : dateShort(date);
  return prescriber.lastName.length > NAME_ROOM ? name : `${name}, ${on}`;
}

function prescriptionSecond({ prescription, origins }: InvoiceDraft): string {
  const long = (prescription.prescriber?.lastName.length ?? 0) > NAME_ROOM;
  if (!long || prescription.date === undefined) return fr.visit.origin[origins.prescription];
  return joined([dateShort(prescription.date), fr.visit.originShort[origins.prescription]]);
}

/** « AMI 4 · AMI 1 · + 3 ». */
function actsTitle({ rated }: VisitView): string {
  if (!rated.ok) return fr.visit.noAct;
  const codes = rated.value.lines.filter((line) => line.freedom !== "declined").map(billedCode);
  const fitting: string[] = [];
  for (const code of codes) {
    if ([...fitting, code].join(" · ").length > CODES_ROOM) break;
    fitting.push(code);
  }
  if (codes.length === 0) return fr.visit.noAct;
  const shown = fitting.join(" · ");
  return fitting.length === codes.length ? shown : fr.visit.moreCodes(shown, codes.length - fitting.length);
}

function actsSecond({ passages, origins }: InvoiceDraft): string {
  const [first] = passages;
  const last = passages.at(-1) ?? first;
  if (passages.length > 1) {
    return joined([
      fr.visit.passages(passages.length),
      fr.visit.fromTo(dayAndMonth(first.date), dayAndMonth(last.date)),
    ]);
  }
  return joined([fr.visit.originShort[origins.acts], fr.visit.place[first.place], timeOfDay(first.time)]);
}

function insuranceTitle({ draft, hasAld }: VisitView): string {
  const { nature, ald, exemption } = draft.insurance;
  if (nature !== "10") return fr.visit.nature[nature];
  if (exemption !== null) return joined([fr.visit.nature[nature], fr.visit.exemptionShort(exemption)]);
  if (ald !== "not-asked") return joined([fr.visit.nature[nature], fr.visit.ald[ald]]);
  return joined([fr.visit.nature[nature], hasAld ? "" : fr.visit.withoutAld]);
}

function settlementTitle({ settlement }: InvoiceDraft): string {
  const { both, amo, none } = fr.visit.tiersPayant;
  if (settlement.tiersPayantAmo && settlement.tiersPayantAmc) return both;
  return settlement.tiersPayantAmo ? amo : none;
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(", ");
}
