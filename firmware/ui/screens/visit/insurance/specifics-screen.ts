import type { ExemptionCode } from "../../../../billing/types.js";
import { type InvoiceSpecifics, NO_SPECIFICS } from "../../../../flows/visit/draft/draft.js";
import type { Missing, VisitView } from "../../../../flows/visit/types.js";
import { dateShort } from "../../../i18n/format.js";
import { fr } from "../../../i18n/fr.js";
import {
  box,
  closeOverlay,
  dynamic,
  formRow,
  listRow,
  type Node,
  note,
  openChoice,
  openDialog,
  rowCard,
  rows,
  rule,
  type ScreenSpec,
  switchRow,
  visible,
} from "../../../kit/index.js";
import { splitLabel } from "../act-label.js";
import { type VisitApp, visitScreen, visitView } from "../frame.js";
import { actOf, lineCode } from "../line-face.js";
import { actExemptionText, openActExemption } from "./act-exemption.js";
import { serviceTitle } from "./amo-service-screen.js";
import { sexualHealthRows } from "./sexual-health-rows.js";

type Qualifier = NonNullable<InvoiceSpecifics["prevention"]>["qualifier"];
const QUALIFIERS: readonly Qualifier[] = ["BJ", "BF"];

/** What few invoices need: each line says what follows from it (FAC-48 … FAC-54). */
export function specificsScreen(app: VisitApp): ScreenSpec {
  const view = visitView(app);
  const specifics = (): InvoiceSpecifics => view().draft.specifics ?? NO_SPECIFICS;
  return visitScreen(app, {
    name: "visit-specifics",
    title: fr.specifics.title,
    primary: { label: fr.common.validate, onTap: () => app.back() },
    build(body) {
      const misplaced = note(body, {
        tone: "error",
        title: fr.specifics.terrorNature,
        text: fr.specifics.natureText,
      });
      visible(misplaced, () => lacks(view(), "terror-victim-nature"));
      const outside = note(body, {
        tone: "error",
        title: fr.specifics.sexualHealthOutside,
        text: fr.specifics.natureText,
      });
      visible(outside, () => lacks(view(), "sexual-health-nature"));
      const who = rowCard(body);
      terrorVictim(who, app, view, specifics);
      rule(who);
      prevention(who, app, specifics);
      rule(who);
      sexualHealthRows(who, app, view);
      const acts = rowCard(body);
      switchRow(acts, {
        name: "group-acts",
        label: fr.specifics.groupActs,
        consequence: () => (specifics().groupActs ? fr.specifics.groupActsOn : fr.specifics.groupActsOff),
        on: () => specifics().groupActs,
        onChange: (groupActs) => app.visit.setSpecifics({ groupActs }),
      });
      rule(acts);
      exemptionPerAct(acts, app, view, specifics);
      listRow(rowCard(body), {
        name: "amo-service",
        over: fr.specifics.amoService,
        title: () => serviceTitle(view().draft.insurance.amoService),
        bold: true,
        second: () => {
          const { amoService } = view().draft.insurance;
          if (amoService === undefined) return fr.specifics.amoServiceText;
          return fr.specifics.fromTo(dateShort(amoService.from), dateShort(amoService.to));
        },
        onTap: () => app.visit.go({ kind: "amo-service" }),
      });
    },
  });
}

function lacks({ missing }: VisitView, what: Missing["kind"]): boolean {
  return missing.insurance.some(({ kind }) => kind === what);
}

/** Ticked once she has said that the attestation was shown (FAC-49). */
function terrorVictim(card: Node, { visit }: VisitApp, view: () => VisitView, specifics: () => InvoiceSpecifics): void {
  const { nature } = view().draft.insurance;
  const allowed = nature === "10" || nature === "41" || specifics().terrorVictim;
  switchRow(card, {
    name: "terror-victim",
    label: fr.specifics.terrorVictim,
    consequence: () => (specifics().terrorVictim ? fr.specifics.terrorVictimOn : fr.specifics.terrorVictimOff),
    on: () => specifics().terrorVictim,
    ...(allowed ? {} : { inactive: fr.specifics.terrorNature }),
    onChange: (on) => {
      if (!on) {
        visit.setSpecifics({ terrorVictim: false });
        return;
      }
      openDialog("terror-dialog", {
        title: fr.specifics.terrorQuestion,
        text: fr.specifics.terrorText,
        actions: [
          { name: "terror-no", label: fr.common.cancel, onTap: () => closeOverlay() },
          {
            kind: "primary",
            name: "terror-yes",
            label: fr.specifics.terrorConfirm,
            onTap: () => {
              closeOverlay();
              visit.setSpecifics({ terrorVictim: true });
            },
          },
        ],
      });
    },
  });
}

/** Ticked by its qualifier: there is none without (FAC-50). */
function prevention(card: Node, { visit }: VisitApp, specifics: () => InvoiceSpecifics): void {
  const qualifier = (): Qualifier | undefined => specifics().prevention?.qualifier;
  const choose = (): void => {
    openChoice<Qualifier>({
      name: "prevention-qualifiers",
      title: fr.specifics.qualifier,
      chosen: qualifier(),
      choices: QUALIFIERS.map((key) => ({ key, name: `prevention-${key}`, title: fr.specifics.qualifiers[key] })),
      onChoose: (key) => visit.setSpecifics({ prevention: { qualifier: key } }),
    });
  };
  switchRow(card, {
    name: "prevention",
    label: fr.specifics.prevention,
    consequence: fr.specifics.preventionOff,
    on: () => qualifier() !== undefined,
    onChange: (on) => (on ? choose() : visit.setSpecifics({ prevention: undefined })),
  });
  const row = box(card, { w: "full", flow: "column" });
  rule(row);
  formRow(row, {
    name: "prevention-qualifier",
    label: fr.specifics.qualifier,
    value: () => {
      const chosen = qualifier();
      return chosen === undefined ? "" : fr.specifics.qualifiers[chosen];
    },
    opens: "choice",
    onTap: choose,
  });
  visible(row, () => qualifier() !== undefined);
}

/** One exemption for each act in place of the invoice's (FAC-52): the acts stand under the tick. */
function exemptionPerAct(card: Node, app: VisitApp, view: () => VisitView, specifics: () => InvoiceSpecifics): void {
  const on = (): boolean => specifics().exemptionPerAct === true;
  switchRow(card, {
    name: "exemption-per-act",
    label: fr.specifics.exemptionPerAct,
    consequence: () => (on() ? fr.specifics.exemptionPerActOn : fr.specifics.exemptionPerActOff),
    on,
    ...(view().draft.insurance.nature === "10" ? {} : { inactive: fr.specifics.exemptionPerActNature }),
    onChange: (asked) => app.visit.setSpecifics({ exemptionPerAct: asked }),
  });
  dynamic(
    card,
    on,
    (into, asked) => {
      if (!asked) return;
      rule(into);
      rows(into, actsOf(view()), (row, act) => {
        const exemption = (): ExemptionCode | undefined =>
          view().draft.passages[act.passage]?.acts[act.act]?.edit?.exemption;
        listRow(row, {
          name: `act-exemption-${act.passage}-${act.act}`,
          over: act.label,
          title: () => actExemptionText(exemption()),
          bold: true,
          onTap: () => openActExemption(app, view(), act),
        });
      });
    },
    { w: "full", flow: "column" },
  );
}

interface ActOfInvoice {
  readonly passage: number;
  readonly act: number;
  /** « AMI 1,5 », with the name of the act. */
  readonly label: string;
  readonly code: string;
}

/** Every act; one that shares its line with others goes by its own id. */
function actsOf({ draft, rated }: VisitView): readonly ActOfInvoice[] {
  const lines = new Map(
    (rated.ok ? rated.value.lines : []).flatMap((line) =>
      actOf(line) === undefined ? [] : [[line.key, line] as const],
    ),
  );
  return draft.passages.flatMap(({ acts }, passage) =>
    acts.map(({ id }, act) => {
      const same = acts.findIndex((each) => each.id === id);
      const line = lines.get(`p${passage}/act/${act}`) ?? lines.get(`p${passage}/act/${same}`);
      const code = line === undefined ? id : lineCode(line);
      const label = line === undefined ? id : fr.specifics.actLabel(code, splitLabel(line.label).act);
      return { passage, act, label, code };
    }),
  );
}
