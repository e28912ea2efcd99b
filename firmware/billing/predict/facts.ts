import type { PlainDate } from "../../lib/dates.js";
import { indexOf } from "../nurse/nomenclature/lookup.js";
import type { NurseAct } from "../nurse/nomenclature/model.js";
import type { ActEdit, ActInput, PassageInput, RatedLine } from "../types.js";
import type { Facts, MendPlace } from "./model.js";

const NO_EDIT: ActEdit = {};

/** One act as typed, where it stands, and the line it became. */
export interface TypedAct {
  readonly key: string;
  readonly passageAt: number;
  readonly passage: PassageInput;
  readonly act: ActInput;
  readonly edit: ActEdit;
  /** Undefined when lines were grouped. */
  readonly line: RatedLine | undefined;
  /** Row of the nurse's table; undefined for other professions. */
  readonly nurse: NurseAct | undefined;
  readonly place: MendPlace;
}

/** Every act that is billed, in order: those left out by hand are no part of the invoice. */
export function typedActs(facts: Facts): readonly TypedAct[] {
  const { input, rated, nomenclature } = facts;
  const nurse = input.profession === "infirmier" ? indexOf(nomenclature.nurse) : undefined;
  return input.passages.flatMap((passage, passageAt) =>
    passage.acts.flatMap((act, position): TypedAct[] => {
      const key = `p${passageAt}/act/${position}`;
      if (passage.decline.includes(key)) return [];
      const line = rated.lines.find((one) => one.key === key);
      return [
        {
          key,
          passageAt,
          passage,
          act,
          edit: act.edit ?? NO_EDIT,
          line,
          nurse: nurse?.acts.get(act.id),
          place: { step: "acts", passage: passageAt, lineKey: key },
        },
      ];
    }),
  );
}

/** Lines that the invoice will carry. */
export function billedLines({ rated }: Facts): readonly RatedLine[] {
  return rated.lines.filter((line) => line.freedom !== "declined");
}

/** First and last date of care; undefined without passages. */
export function careDates({ input }: Facts): readonly PlainDate[] {
  return [...new Set(input.passages.map(({ date }) => date))].sort();
}

/** Whether nurses, kinés and midwives' nursing: paid by the paramedics' rules. */
export function isParamedic({ input }: Facts): boolean {
  return input.profession === "infirmier" || input.profession === "kinesitherapeute";
}
