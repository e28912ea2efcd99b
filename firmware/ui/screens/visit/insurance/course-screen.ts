import { type CareCourse, COURSE_CODES, courseNeeds } from "../../../../flows/visit/insurance/care-course.js";
import { courseInForce } from "../../../../flows/visit/insurance/course-of-draft.js";
import { dateLong, displayText, sentence } from "../../../i18n/format.js";
import { fr } from "../../../i18n/fr.js";
import {
  box,
  dynamic,
  listRow,
  type Node,
  openChoice,
  openDatePicker,
  openTextEditor,
  rowCard,
  rows,
  rule,
  type ScreenSpec,
  sectionTitle,
  segmented,
  text,
  visible,
} from "../../../kit/index.js";
import { STOPS, type VisitApp, visitScreen, visitView } from "../frame.js";

type Code = CareCourse["code"];

/** What the screen is about and what it does. */
interface CourseInHand {
  readonly course: () => CareCourse | undefined;
  readonly set: (course: CareCourse) => void;
}

/** Where a doctor's patient stands in the parcours de soins (FAC-19, FAC-20). */
export function courseScreen(app: VisitApp): ScreenSpec {
  const view = visitView(app);
  const course = (): CareCourse | undefined => courseInForce(view().draft);
  const hand: CourseInHand = { course, set: (next) => app.visit.setCourse(next) };
  const missing = (): boolean => view().missing.insurance.some(({ kind }) => kind.startsWith("course"));
  return visitScreen(app, {
    name: "visit-course",
    title: fr.course.title,
    stop: STOPS.insurance,
    primary: {
      label: fr.common.validate,
      inactive: () => (missing() ? fr.visit.missing[course() === undefined ? "course" : "course-detail"] : undefined),
      onTap: () => app.visit.go({ kind: "hub" }),
    },
    build(body) {
      dynamic(
        body,
        () => course()?.code,
        (into, code) => {
          if (code === undefined) firstAnswer(into, app, hand);
          else answered(into, app, code, hand);
        },
        { w: "full", flow: "column", gap: 12 },
      );
    },
  });
}

/** Every answer at one touch; one that needs nothing more goes back to the visit. */
function firstAnswer(into: Node, app: VisitApp, { set }: CourseInHand): void {
  sectionTitle(into, fr.course.question);
  rows(rowCard(into), COURSE_CODES, (row, code) =>
    listRow(row, {
      name: `course-${code}`,
      title: fr.course.codes[code],
      second: fr.course.texts[code],
      leadsOn: false,
      onTap: () => {
        set({ code });
        const { mtDeclared, doctor, date } = courseNeeds(code);
        if (!(mtDeclared || doctor || date)) app.visit.go({ kind: "hub" });
      },
    }),
  );
}

function answered(into: Node, app: VisitApp, code: Code, hand: CourseInHand): void {
  const { course, set } = hand;
  const now = (): CareCourse => course() ?? { code };
  listRow(rowCard(into), {
    name: "course-code",
    over: fr.course.question,
    title: fr.course.codes[code],
    bold: true,
    second: fr.course.texts[code],
    onTap: () =>
      openChoice<Code>({
        name: "courses",
        title: fr.course.title,
        chosen: code,
        choices: COURSE_CODES.map((key) => ({
          key,
          name: `course-${key}`,
          title: fr.course.codes[key],
          second: fr.course.texts[key],
        })),
        onChoose: (chosen) => set({ code: chosen }),
      }),
  });
  const needs = courseNeeds(code);
  if (needs.mtDeclared) declared(into, now, set);
  if (needs.doctor) doctor(into, now, set);
  if (code === "J" || code === "B") installed(into, app, code, now, set);
}

function declared(into: Node, now: () => CareCourse, set: CourseInHand["set"]): void {
  const holder = box(into, { w: "full", flow: "column", gap: 8, name: "course-declared" });
  text(holder, fr.course.declared, { role: "row", weight: "bold", w: "full" });
  segmented<"yes" | "no" | "unknown" | "unanswered">(
    holder,
    [
      ["yes", fr.common.yes],
      ["no", fr.common.no],
      ["unknown", fr.course.unknown],
    ],
    () => now().mtDeclared ?? "unanswered",
    (answer) => {
      if (answer !== "unanswered") set({ ...now(), mtDeclared: answer });
    },
  );
}

function doctor(into: Node, now: () => CareCourse, set: CourseInHand["set"]): void {
  const known = (): NonNullable<CareCourse["doctor"]> => now().doctor ?? { lastName: "", firstName: "" };
  const card = rowCard(into);
  const name = (part: "lastName" | "firstName", label: string): void => {
    listRow(card, {
      name: `course-${part}`,
      over: label,
      title: () => (known()[part] === "" ? fr.course.toChoose : displayText(known()[part])),
      bold: true,
      onTap: () =>
        openTextEditor({
          name: `course-${part}-editor`,
          title: label,
          hint: fr.course.doctorHint,
          value: known()[part],
          capital: true,
          onDone: (typed) => set({ ...now(), doctor: { ...known(), [part]: typed } }),
        }),
    });
  };
  name("lastName", fr.course.doctorLastName);
  rule(card);
  name("firstName", fr.course.doctorFirstName);
}

function installed(
  into: Node,
  { status }: VisitApp,
  code: "J" | "B",
  now: () => CareCourse,
  set: CourseInHand["set"],
): void {
  listRow(rowCard(into), {
    name: "course-date",
    over: fr.course.date[code],
    title: () => {
      const { date } = now();
      return date === undefined ? fr.course.chooseDate : sentence(dateLong(date));
    },
    bold: true,
    onTap: () => {
      const today = status.value.date;
      openDatePicker({
        title: fr.course.date[code],
        value: now().date ?? today,
        today,
        latest: today,
        onChoose: (day) => set({ ...now(), date: day }),
      });
    },
  });
}

/** The row of the hub; only where the question is asked, so that other professions see nothing of it. */
export function courseRow(body: Node, app: VisitApp): void {
  const view = visitView(app);
  const card = rowCard(body);
  listRow(card, {
    name: "course",
    over: fr.course.row,
    title: () => {
      const course = courseInForce(view().draft);
      return course === undefined ? fr.course.toChoose : fr.course.codes[course.code];
    },
    bold: true,
    onTap: () => app.visit.go({ kind: "course" }),
  });
  visible(card, () => view().courseAsked);
}
