import type { CheckFamily } from "../../../../firmware/billing/predict/checked-codes.js";
import { acts } from "./scenes/acts.js";
import { agreement } from "./scenes/agreement.js";
import { amc } from "./scenes/amc.js";
import { amounts } from "./scenes/amounts.js";
import { ccam } from "./scenes/ccam.js";
import { course } from "./scenes/course.js";
import { duplicates } from "./scenes/duplicates.js";
import { event } from "./scenes/event.js";
import { hours } from "./scenes/hours.js";
import { insurance } from "./scenes/insurance.js";
import { performer } from "./scenes/performer.js";
import { person } from "./scenes/person.js";
import { prescriber } from "./scenes/prescriber.js";
import { rights } from "./scenes/rights.js";
import type { Scene } from "./scenes/scene.js";
import { sessions } from "./scenes/sessions.js";

/** Scenes by family of checks, so that no family goes without. */
const BY_FAMILY: Readonly<Record<CheckFamily, readonly Scene[]>> = {
  person,
  rights,
  insurance,
  event,
  acts,
  sessions,
  hours,
  ccam,
  amounts,
  amc,
  prescriber,
  performer,
  course,
  agreement,
  duplicates,
};

export const SCENES: readonly Scene[] = Object.values(BY_FAMILY).flat();
