import type { Missing, SectionName, VisitView } from "../../../flows/visit/types.js";
import { ZERO } from "../../../lib/money.js";
import { amount, displayText } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import {
  box,
  hubRows,
  type Node,
  note,
  pressable,
  type ScreenSpec,
  type Shares,
  shareBar,
  text,
  visible,
  yesNo,
} from "../../kit/index.js";
import { run } from "../../run.js";
import { rejectsOf, risksRow } from "./checks/risks-row.js";
import { type VisitApp, visitScreen, visitView } from "./frame.js";
import { sectionSecond, sectionTitle } from "./hub-faces.js";
import { courseRow } from "./insurance/course-screen.js";
import { resolveLabel, SECTIONS } from "./words.js";

const WIDTH = 448;

/** The visit on one page (mock 23): every section filled, what is missing named, one button that signs the sum. */
export function hubScreen(app: VisitApp): ScreenSpec {
  const view = visitView(app);
  return visitScreen(app, {
    name: "visit-hub",
    title: fr.visit.title,
    primary: {
      label: () => {
        const missing = firstMissing(view());
        return missing === undefined ? fr.visit.sign(amount(totalOf(view()))) : resolveLabel(missing.what);
      },
      onTap: () => signOrResolve(app, view()),
    },
    build(body) {
      notes(body, view);
      hubRows(
        body,
        SECTIONS.map((section) => ({
          name: `section-${section}`,
          over: fr.visit.sections[section],
          title: () => sectionTitle(view(), section),
          second: () => sectionSecond(view(), section),
          stop: () => (view().missing[section].length > 0 ? "current" : "done"),
          onTap: () => openSection(app, section),
        })),
      );
      courseRow(body, app);
      risksRow(body, app, view);
      whoPays(body, app, view);
      const question = yesNo(body, {
        name: "ald",
        question: fr.visit.aldQuestion,
        onAnswer: (answer) => app.visit.answerAld(answer),
      });
      visible(question, () => onlyAldMissing(view()));
    },
  });
}

interface FirstMissing {
  readonly section: SectionName;
  readonly what: Missing;
}

function firstMissing(view: VisitView): FirstMissing | undefined {
  const section = view.current;
  const what = section === undefined ? undefined : view.missing[section][0];
  return section === undefined || what === undefined ? undefined : { section, what };
}

function totalOf({ rated }: VisitView): Shares["amo"] {
  return rated.ok ? rated.value.total : ZERO;
}

/** The question of the ALD alone keeps the visit from being signed: it is answered on the spot. */
function onlyAldMissing(view: VisitView): boolean {
  const all = SECTIONS.flatMap((section) => view.missing[section]);
  return all.length === 1 && all[0]?.kind === "ald-answer";
}

function openSection({ visit }: VisitApp, section: SectionName): void {
  visit.go(section === "acts" ? { kind: "acts", passage: 0 } : { kind: section });
}

/** Signs when nothing is missing; else goes where the first thing is missing, as near to it as can be. */
function signOrResolve(app: VisitApp, view: VisitView): void {
  const missing = firstMissing(view);
  if (missing === undefined) {
    run(app.signVisit());
    return;
  }
  const { passages } = view.draft;
  switch (missing.what.kind) {
    case "prescriber":
      run(app.pickPrescriber());
      break;
    case "no-act": {
      const empty = passages.findIndex(({ acts, add }) => acts.length === 0 && add.length === 0);
      app.visit.go({ kind: "act-search", passage: Math.max(0, empty) });
      break;
    }
    case "course":
    case "course-detail":
      app.visit.go({ kind: "course" });
      break;
    case "care-date-future": {
      const today = app.status.value.date;
      const late = passages.findIndex(({ date }) => date > today);
      app.visit.go({ kind: "passage", passage: Math.max(0, late) });
      break;
    }
    default:
      openSection(app, missing.section);
  }
}

function notes(body: Node, view: () => VisitView): void {
  const full = note(body, { tone: "error", title: fr.visit.saveFull, text: fr.visit.saveErrorText });
  visible(full, () => view().saveError === "disk-full");
  const failed = note(body, { tone: "error", title: fr.visit.saveFailed, text: fr.visit.saveIoText });
  visible(failed, () => view().saveError === "io");
  const other = note(body, {
    tone: "attention",
    title: fr.visit.otherVitale,
    text: () => {
      const { vitale } = view();
      return fr.visit.otherVitaleText(vitale.kind === "other-patient" ? displayText(vitale.name) : "");
    },
  });
  visible(other, () => view().vitale.kind === "other-patient");
  const unusable = note(body, {
    tone: "attention",
    title: fr.visit.unusableVitale,
    text: fr.visit.unusableVitaleText,
  });
  visible(unusable, () => view().vitale.kind === "unusable");
}

/** Who pays what; a touch opens the recap. Gives its place to the question of the ALD. */
function whoPays(body: Node, app: VisitApp, view: () => VisitView): void {
  const shares = (): Shares => {
    const { rated } = view();
    return rated.ok ? rated.value : { amo: ZERO, amc: ZERO, patient: ZERO };
  };
  const holder = box(body, { w: "full", flow: "column", gap: 8, name: "who-pays" });
  text(holder, () => fr.visit.shares(amount(shares().amo), amount(shares().amc), amount(shares().patient)), {
    role: "caption",
    color: "ink2",
    w: "full",
    name: "shares",
  });
  // A warning takes the room of the bar, whose sums stand above it.
  const bar = box(holder, { w: "full", flow: "column" });
  shareBar(bar, shares, WIDTH);
  visible(bar, () => rejectsOf(view()).length === 0);
  visible(holder, () => view().rated.ok && !onlyAldMissing(view()));
  pressable(holder, () => app.visit.go({ kind: "recap" }));
}
