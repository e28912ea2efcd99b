import type { DraftPassage } from "../../../../flows/visit/draft/draft.js";
import { parseTime } from "../../../../lib/dates.js";
import { dateLong, sentence, timeOfDay } from "../../../i18n/format.js";
import { fr } from "../../../i18n/fr.js";
import {
  box,
  closeOverlay,
  keep,
  listRow,
  openChoice,
  openDatePicker,
  openDialog,
  openNumber,
  openTime,
  rowCard,
  rule,
  type ScreenSpec,
  sectionTitle,
  segmented,
  stepper,
  visible,
} from "../../../kit/index.js";
import { patientLine, type VisitApp, visitScreen, visitStep, visitView } from "../frame.js";

type DayFee = NonNullable<DraftPassage["dayFeeAlreadyBilled"]>;
const DAY_FEES: readonly DayFee[] = ["BSA", "BSB", "BSC"];
const MOST_KM = 999;
const MOST_RANK = 9;

/** One passage: date, time, place, how she came (FAC-07, PAT-10). */
export function passageScreen(app: VisitApp): ScreenSpec {
  const { visit } = app;
  const view = visitView(app);
  const step = visitStep(app, "passage");
  const count = (): number => view().draft.passages.length;
  const passage = keep(() => view().draft.passages[step().passage]);
  const set = (change: Parameters<typeof visit.setPassage>[1]): void => visit.setPassage(step().passage, change);
  return visitScreen(app, {
    name: "visit-passage",
    title: () => (count() > 1 ? fr.passage.numbered(step().passage + 1, count()) : fr.passage.title),
    subtitle: () => patientLine(view()),
    primary: { label: fr.common.validate, onTap: () => app.back() },
    ...(count() > 1
      ? { middle: { name: "remove-passage", icon: "trash" as const, onTap: () => askRemove(app, step().passage) } }
      : {}),
    build(body) {
      segmented(
        body,
        [
          ["HOME", fr.passage.places.HOME],
          ["OFFICE", fr.passage.places.OFFICE],
          ["REMOTE", fr.passage.places.REMOTE],
        ] as const,
        () => passage().place,
        (place) => set({ place }),
      );
      const when = rowCard(body);
      listRow(when, {
        name: "passage-date",
        over: fr.passage.date,
        title: () => sentence(dateLong(passage().date)),
        bold: true,
        onTap: () =>
          openDatePicker({
            title: fr.passage.date,
            value: passage().date,
            today: app.status.value.date,
            latest: app.status.value.date,
            onChoose: (date) => set({ date }),
          }),
      });
      rule(when);
      listRow(when, {
        name: "passage-time",
        over: fr.passage.time,
        title: () => timeOfDay(passage().time),
        bold: true,
        onTap: () =>
          openTime({
            name: "time",
            title: fr.passage.time,
            value: passage().time,
            parse: parseTime,
            wrong: fr.passage.timeWrong,
            onChoose: (time) => set({ time }),
          }),
      });
      rule(when);
      listRow(when, {
        name: "day-fee",
        over: fr.passage.dayFee,
        title: () => passage().dayFeeAlreadyBilled ?? fr.passage.dayFeeNone,
        bold: true,
        onTap: () =>
          openChoice<DayFee | "none">({
            name: "day-fees",
            title: fr.passage.dayFee,
            chosen: passage().dayFeeAlreadyBilled ?? "none",
            choices: [
              { key: "none", name: "day-fee-none", title: fr.passage.dayFeeNone },
              ...DAY_FEES.map((fee) => ({
                key: fee,
                name: `day-fee-${fee}`,
                title: fee,
                second: fr.passage.dayFeeText,
              })),
            ],
            onChoose: (fee) => set({ dayFeeAlreadyBilled: fee === "none" ? null : fee }),
          }),
      });
      const travel = box(body, { w: "full", flow: "column", gap: 12, name: "travel" });
      sectionTitle(travel, fr.passage.travel);
      segmented(
        travel,
        [
          ["PLAIN", fr.passage.terrains.PLAIN],
          ["MOUNTAIN", fr.passage.terrains.MOUNTAIN],
          ["FOOT", fr.passage.terrains.FOOT],
        ] as const,
        () => passage().travel.terrain,
        (terrain) => set({ travel: { ...passage().travel, terrain } }),
      );
      const how = rowCard(travel);
      listRow(how, {
        name: "passage-km",
        title: fr.passage.km,
        value: () => fr.passage.kmValue(passage().travel.oneWayKm),
        onTap: () =>
          openNumber({
            name: "km",
            title: fr.passage.km,
            value: passage().travel.oneWayKm * 100,
            bounds: { decimals: 0, integerDigits: 3 },
            unit: "km",
            problem: (value) => (value === undefined || value > MOST_KM * 100 ? fr.passage.kmWrong : undefined),
            onChoose: (value) => set({ travel: { ...passage().travel, oneWayKm: Math.round(value / 100) } }),
          }),
      });
      rule(how);
      stepper(how, {
        name: "same-home-rank",
        label: fr.passage.rank,
        bounds: fr.passage.rankText,
        value: () => passage().sameHomeRank,
        low: 1,
        high: MOST_RANK,
        format: String,
        onChange: (sameHomeRank) => set({ sameHomeRank }),
      });
      visible(travel, () => passage().place === "HOME");
    },
  });
}

function askRemove({ visit }: VisitApp, index: number): void {
  openDialog("remove-passage-dialog", {
    title: fr.passage.removeTitle,
    text: fr.passage.removeText,
    actions: [
      { name: "remove-passage-no", label: fr.common.cancel, onTap: () => closeOverlay() },
      {
        name: "remove-passage-yes",
        kind: "danger",
        label: fr.passage.remove,
        onTap: () => {
          closeOverlay();
          visit.removePassage(index);
        },
      },
    ],
  });
}
