import type { RatedLine } from "../../../../billing/types.js";
import { amount } from "../../../i18n/format.js";
import { fr } from "../../../i18n/fr.js";
import {
  amountOf,
  box,
  currentLook,
  digitPad,
  keep,
  type Node,
  type NumericEntry,
  note,
  numericEntry,
  type ScreenSpec,
  shareEntry,
  visible,
} from "../../../kit/index.js";
import { splitLabel } from "../act-label.js";
import { askNegative, type VisitApp, visitScreen, visitStep, visitView } from "../frame.js";
import { lineCode } from "../line-face.js";
import { shareInHand } from "./share-in-hand.js";

type Share = "amo" | "amc";
const BOUNDS = { decimals: 2, integerDigits: 5 } as const;

/** Larger text leaves no room for the words: the pad scrolls, labels are short. */
const large = (): boolean => currentLook().scale !== 100;

/** AMO and AMC of one line typed by hand: neither repairs the other, the total stays (FAC-59, FAC-60, mock 11). */
export function lineSharesScreen(app: VisitApp): ScreenSpec {
  const { visit } = app;
  const view = visitView(app);
  const step = visitStep(app, "line-shares");
  const line = keep(() => {
    const { rated } = view();
    return rated.ok ? rated.value.lines.find(({ key }) => key === step().line) : undefined;
  });
  const entries: Readonly<Record<Share, NumericEntry>> = {
    amo: numericEntry(line().amo, BOUNDS),
    amc: numericEntry(line().amc, BOUNDS),
  };
  const setShare = (share: Share): void => visit.setShare(line().key, share, amountOf(entries[share]));
  const restore = (): void => {
    const { key } = line();
    visit.setShare(key, "amo", undefined);
    visit.setShare(key, "amc", undefined);
    for (const share of ["amo", "amc"] as const) entries[share].set(line()[share]);
  };
  return visitScreen(app, {
    name: "visit-line-shares",
    title: () => lineCode(line()),
    subtitle: () => subtitle(line(), view().mutuelle?.formula),
    action: { label: fr.common.restore, name: "restore", onTap: restore },
    body: large() ? "scroll" : "free",
    primary: {
      label: fr.common.validate,
      onTap: () => {
        const negative = view().negativeToConfirm;
        askNegative(app, negative === undefined ? undefined : amount(negative), () => app.back());
      },
    },
    build(body) {
      const column = box(body, { ...(large() ? {} : { x: 16, y: 0 }), w: 448, flow: "column", gap: 12 });
      const fields = box(column, { w: "full", flow: "row", gap: 12 });
      for (const share of ["amo", "amc"] as const) {
        shareEntry(
          fields,
          {
            name: `typed-${share}`,
            share,
            label: large() ? fr.recap[share] : fr.recap.typed[share],
            value: entries[share].text,
            focused: () => shareInHand.value === share,
            onTap: () => (shareInHand.value = share),
          },
          { grow: 1 },
        );
      }
      patientShare(column, line);
      digitPad(column, {
        left: "comma",
        keyHeight: large() ? 66 : 86,
        onKey: (key) => {
          entries[shareInHand.value].key(key);
          setShare(shareInHand.value);
        },
      });
    },
  });
}

function subtitle(line: RatedLine, formula: string | undefined): string {
  const { act } = splitLabel(line.label);
  const total = amount(line.amount);
  return formula === undefined ? fr.recap.lineOnly(act, total) : fr.recap.line(act, total, formula);
}

/** What is left to the patient, in red when it is less than nothing. */
function patientShare(column: Node, line: () => RatedLine): void {
  const short = large();
  const sum = (): string => amount(line().patient);
  const calm = note(
    column,
    {
      tone: "calm",
      icon: "hand-coins",
      title: fr.recap.share,
      ...(short ? {} : { text: fr.recap.shareText }),
      sum,
    },
    { minH: 80 },
  );
  visible(calm, () => line().patient >= 0);
  const negative = note(
    column,
    {
      tone: "error",
      icon: "fill:warning",
      title: fr.recap.negative,
      ...(short ? {} : { text: fr.recap.negativeText }),
      sum,
    },
    { minH: 80 },
  );
  visible(negative, () => line().patient < 0);
}
