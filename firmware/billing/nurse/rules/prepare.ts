import type { PlainDate } from "../../../lib/dates.js";
import { err, ok, type Result } from "../../../lib/result.js";
import { reason } from "../../reason.js";
import type { ActEdit, InvoiceInput, PassageInput, RateError } from "../../types.js";
import { type TablesIndex, tariffOf } from "../nomenclature/lookup.js";
import { type NurseAct, act as nurseAct } from "../nomenclature/model.js";
import { checkEdit } from "./edits.js";
import type { ActWork, DayFee, DayWork, ForeignAct, PassageWork } from "./work.js";

const NO_EDIT: ActEdit = {};
/** Letters that an act may be typed by, when the table has no row for it (FAC-26): cumulated by the general rule. */
const TYPED_LETTERS: ReadonlyMap<string, Pick<NurseAct, "letter" | "cumulation">> = new Map([
  ["AMI", { letter: "AMI", cumulation: "11B" }],
  ["TMI", { letter: "TMI", cumulation: "11B" }],
  ["AIS", { letter: "AIS", cumulation: "AIS" }],
]);
const TYPED = reason("letter-typed", "Acte saisi par sa lettre et son coefficient");
const DECLINED = reason("declined", "Retiré par vous : non facturé");

/** Turns the input into work, in order of time; the first act without a row or a tariff is the error. */
export function prepare(input: InvoiceInput, index: TablesIndex): Result<PassageWork[], RateError> {
  const days = new Map<PlainDate, DayWork>();
  const resolved: { at: number; passage: PassageInput; acts: PreparedActs; day: DayWork }[] = [];
  for (const [at, passage] of input.passages.entries()) {
    const acts = prepareActs(at, passage, index);
    if (!acts.ok) return acts;
    const day = dayOf(days, passage.date);
    noteDay(day, passage, acts.value.own);
    resolved.push({ at, passage, acts: acts.value, day });
  }
  const works = resolved.map(({ at, passage, acts, day }): PassageWork => {
    const ais = acts.own.some(({ act }) => act.cumulation === "AIS");
    return {
      index: at,
      input: passage,
      acts: acts.own,
      foreign: acts.foreign,
      day,
      dependency: day.fee !== undefined ? "fee" : ais ? "ais" : "none",
    };
  });
  return ok(works.sort(byTime));
}

function byTime(a: PassageWork, b: PassageWork): number {
  const left = a.input.date + a.input.time;
  const right = b.input.date + b.input.time;
  return left < right ? -1 : left > right ? 1 : a.index - b.index;
}

interface PreparedActs {
  readonly own: readonly ActWork[];
  readonly foreign: readonly ForeignAct[];
}

function prepareActs(at: number, passage: PassageInput, index: TablesIndex): Result<PreparedActs, RateError> {
  const works: ActWork[] = [];
  const foreign: ForeignAct[] = [];
  for (const [position, act] of passage.acts.entries()) {
    const { id, edit = NO_EDIT } = act;
    const row = index.acts.get(id);
    const known = row ?? typedLetter(id, edit);
    if (known === undefined) {
      foreign.push({ position, act });
      continue;
    }
    const refused = actRefusal(known, passage, index, at) ?? checkEdit(known, edit, at);
    if (refused !== undefined) return err(refused);
    const key = `p${at}/act/${position}`;
    const declined = passage.decline.includes(key);
    works.push({
      key,
      act: known,
      edit,
      declined,
      quantity: edit.quantity ?? 1,
      code: known.letter,
      coefficient: edit.coefficient ?? known.coefficient,
      ratePercent: declined ? 0 : undefined,
      reasons: declined ? [DECLINED] : row === undefined ? [TYPED] : [],
    });
  }
  return ok({ own: works, foreign });
}

function typedLetter(id: string, { coefficient }: ActEdit): NurseAct | undefined {
  const known = TYPED_LETTERS.get(id);
  if (known === undefined || coefficient === undefined) return undefined;
  const label = reason("", `Acte ${id} ${String(coefficient / 100).replace(".", ",")}`).text;
  return nurseAct({ id, chapter: "I", article: "", label, coefficient, amxPossible: id === "AMI", ...known });
}

function actRefusal(act: NurseAct, passage: PassageInput, index: TablesIndex, at: number): RateError | undefined {
  const { date } = passage;
  if ((act.from !== undefined && date < act.from) || (act.to !== undefined && date > act.to)) {
    return { kind: "no-tariff", code: act.id, date, passage: at };
  }
  if (!act.enabled) {
    const { text } = reason("disabled", `${act.id}, ${act.label} : acte connu mais désactivé, texte à confirmer`);
    return { kind: "conflict", text, passage: at };
  }
  const price = tariffOf(index, act.letter, date, passage.zone);
  return price === undefined ? { kind: "no-tariff", code: act.letter, date, passage: at } : undefined;
}

function dayOf(days: Map<PlainDate, DayWork>, date: PlainDate): DayWork {
  let day = days.get(date);
  if (day === undefined) {
    day = {
      date,
      fee: undefined,
      feeBilled: false,
      assessment: false,
      actCount: new Map(),
      longInfusion: false,
      shortInfusion: false,
      bothInfusions: false,
      infusionStartOrEnd: false,
      ifiCount: 0,
      kilometres: 0,
      dedicatedPlaceAids: 0,
    };
    days.set(date, day);
  }
  return day;
}

/** Notes what this passage tells about its day, whatever the order of the passages. */
function noteDay(day: DayWork, passage: PassageInput, acts: readonly ActWork[]): void {
  if (passage.dayFeeAlreadyBilled !== null) {
    day.fee = passage.dayFeeAlreadyBilled;
    day.feeBilled = true;
  }
  for (const { act } of acts) {
    // Of two fees in one day the dearest is kept, in whatever order they were typed: BSA, BSB, BSC.
    const fee = act.cumulation === "FORFAIT" ? (act.letter as DayFee) : undefined;
    if (fee !== undefined && !day.feeBilled && (day.fee === undefined || fee > day.fee)) day.fee = fee;
    if (act.cumulation === "DI") day.assessment = true;
  }
}
