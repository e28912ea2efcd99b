import type { ModeChoice, VisitView } from "../../../flows/visit/types.js";
import { fr } from "../../i18n/fr.js";
import {
  dynamic,
  listRow,
  type Node,
  note,
  rowCard,
  rows,
  type ScreenSpec,
  sectionTitle,
  stable,
  visible,
} from "../../kit/index.js";
import { STOPS, type VisitApp, visitScreen, visitView } from "./frame.js";
import { agreementRows, openAgreementDate } from "./insurance/agreement-rows.js";
import { specificsRow } from "./insurance/specifics-row.js";

/**
 * How the invoice is signed: the modes that the cards at hand allow, and why the others are not offered (FAC-46); the
 * prior agreement when an act asks for it (FAC-47).
 */
export function securingScreen(app: VisitApp): ScreenSpec {
  const view = visitView(app);
  const modes = stable(() => view().modes);
  return visitScreen(app, {
    name: "visit-securing",
    title: fr.securing.title,
    stop: STOPS.securing,
    primary: {
      label: () => (lacksAgreement(view()) ? fr.visit.resolve["agreement-date"] : fr.common.validate),
      onTap: () => (lacksAgreement(view()) ? openAgreementDate(app, view()) : app.visit.go({ kind: "hub" })),
    },
    build(body) {
      const agreement = rowCard(body);
      agreementRows(agreement, app, view);
      visible(agreement, () => view().agreement !== undefined);
      dynamic(body, modes, (into, all) => modesList(into, app, view, all), { w: "full", flow: "column", gap: 12 });
      const paper = note(body, { tone: "attention", title: fr.securing.paper, text: fr.securing.paperText });
      visible(paper, () => view().mode === "degrade");
      const later = note(body, {
        tone: "attention",
        icon: "clock",
        title: fr.securing.later,
        text: fr.securing.laterText,
      });
      visible(later, () => view().mode === "desynchronise");
      const proven = note(body, {
        tone: "calm",
        title: fr.securing.withoutVitale,
        text: fr.securing.withoutVitaleText,
      });
      visible(proven, () => view().mode === "sesam-sans-vitale");
      specificsRow(rowCard(body), app, view);
    },
  });
}

function lacksAgreement({ missing }: VisitView): boolean {
  return missing.securing.some(({ kind }) => kind === "agreement-date");
}

function modesList(into: Node, { visit }: VisitApp, view: () => VisitView, modes: readonly ModeChoice[]): void {
  const offered = modes.filter(({ refused }) => refused === undefined);
  const refused = modes.filter((each) => each.refused !== undefined);
  if (offered.length > 0) {
    sectionTitle(into, fr.securing.offered);
    rows(rowCard(into), offered, (row, { mode }) =>
      listRow(row, {
        name: `mode-${mode}`,
        title: fr.securing.mode[mode],
        bold: true,
        second: fr.securing.second[mode],
        chosen: () => view().mode === mode,
        onTap: () => visit.setSecuring(mode),
      }),
    );
  }
  if (refused.length > 0) {
    sectionTitle(into, fr.securing.notOffered);
    rows(rowCard(into), refused, (row, { mode, refused: why }) =>
      listRow(row, {
        name: `mode-${mode}`,
        icon: "lock-key",
        iconColor: "ink2",
        title: fr.securing.mode[mode],
        ...(why === undefined ? {} : { inactive: fr.securing.refused[why.kind] }),
      }),
    );
  }
}
