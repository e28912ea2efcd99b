import type { VisitView } from "../../../flows/visit/types.js";
import type { Mutuelle } from "../../../model/people.js";
import { displayText } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import {
  box,
  dynamic,
  listRow,
  openChoice,
  rowCard,
  rule,
  type ScreenSpec,
  switchRow,
  visible,
} from "../../kit/index.js";
import { conventionRow } from "./convention-row.js";
import { STOPS, type VisitApp, visitScreen, visitView } from "./frame.js";
import { patientPays } from "./patient-pays.js";
import { missingText, rightsFace } from "./words.js";

/** Who pays: tiers payant of both shares, the mutuelle, and what the patient pays today (FAC-21 … FAC-23). */
export function settlementScreen(app: VisitApp): ScreenSpec {
  const view = visitView(app);
  const settlement = () => view().draft.settlement;
  const firstName = (): string => displayText(view().draft.patient.firstName);
  const advance = (spared: boolean): string =>
    spared ? fr.settlement.advancesNot(firstName()) : fr.settlement.advances(firstName());
  return visitScreen(app, {
    name: "visit-settlement",
    title: fr.settlement.title,
    stop: STOPS.insurance,
    primary: {
      label: () => (view().missing.settlement.length > 0 ? fr.settlement.chooseMutuelle : fr.common.validate),
      onTap: () => {
        if (view().missing.settlement.length > 0) openMutuelles(app, view());
        else app.visit.go({ kind: "hub" });
      },
    },
    build(body) {
      const card = rowCard(body);
      switchRow(card, {
        name: "tp-amo",
        label: fr.settlement.amo,
        consequence: () => advance(settlement().tiersPayantAmo),
        on: () => settlement().tiersPayantAmo,
        onChange: (amo) => app.visit.setTiersPayant({ amo }),
      });
      rule(card);
      switchRow(card, {
        name: "tp-amc",
        label: fr.settlement.amc,
        consequence: () => advance(settlement().tiersPayantAmc),
        on: () => settlement().tiersPayantAmc,
        onChange: (amc) => app.visit.setTiersPayant({ amc }),
      });
      rule(card);
      listRow(card, {
        name: "mutuelle",
        over: fr.settlement.mutuelle,
        title: () => mutuelleText(view().mutuelle),
        bold: true,
        second: () => mutuelleSecond(view()),
        onTap: () => openMutuelles(app, view()),
      });
      conventionRow(card, app, view);
      const rights = rowCard(body);
      dynamic(
        rights,
        () => view().rights.kind === "open",
        (into, open) => {
          listRow(into, {
            name: "rights",
            icon: open ? "shield-check" : "warning",
            iconColor: open ? "ok" : "warn",
            title: () => rightsFace(view().rights).title,
            second: () => rightsFace(view().rights).dates,
          });
        },
      );
      const sheet = box(rights, { w: "full", flow: "column" });
      rule(sheet);
      listRow(sheet, {
        name: "patient-sheet",
        icon: "identification-card",
        title: fr.settlement.openSheet,
        onTap: () => app.openVisitPatient(),
      });
      // Nobody's sheet stands behind a fictitious NIR.
      visible(sheet, () => view().draft.hidden === undefined);
      patientPays(body, view);
    },
  });
}

function mutuelleText(mutuelle: Mutuelle | undefined): string {
  return mutuelle === undefined
    ? fr.settlement.none
    : fr.settlement.mutuelleFormula(displayText(mutuelle.name), mutuelle.formula);
}

/** What is wrong with it, or where it comes from. */
function mutuelleSecond({ missing, mutuelle }: VisitView): string {
  const [what] = missing.settlement;
  if (what !== undefined) return missingText(what);
  if (mutuelle === undefined) return fr.settlement.withoutAmc;
  return mutuelle.source === "vitale" ? fr.settlement.fromCard : fr.settlement.typed;
}

/** Those of the card, those of the sheet, none; and the way to the sheet to add one (FAC-22). */
function openMutuelles(app: VisitApp, { draft }: VisitView): void {
  const { mutuelles } = draft.patient;
  const toSheet = {
    key: SHEET,
    name: "mutuelle-sheet",
    icon: "identification-card",
    title: fr.settlement.openSheet,
    second: fr.settlement.openSheetText,
  } as const;
  openChoice<string>({
    name: "mutuelles",
    title: fr.settlement.chooseMutuelle,
    chosen: draft.settlement.mutuelleId ?? NONE,
    choices: [
      ...mutuelles.map((mutuelle, index) => ({
        key: mutuelle.id,
        name: `mutuelle-${index}`,
        title: mutuelleText(mutuelle),
        second: mutuelle.source === "vitale" ? fr.settlement.fromCard : fr.settlement.typed,
      })),
      { key: NONE, name: "mutuelle-none", title: fr.settlement.none },
      ...(draft.hidden === undefined ? [toSheet] : []),
    ],
    onChoose: (key) => {
      if (key === SHEET) app.openVisitPatient();
      else app.visit.setMutuelle(key === NONE ? undefined : key);
    },
  });
}

/** Keys that are no id of a mutuelle. */
const NONE = "";
const SHEET = "sheet";
