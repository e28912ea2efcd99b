import { actsAmendment11 } from "./acts-amendment-11.js";
import { actsChronic } from "./acts-chronic.js";
import { actsDependency } from "./acts-dependency.js";
import { actsDressings } from "./acts-dressings.js";
import { actsInfusions } from "./acts-infusions.js";
import { actsInjections } from "./acts-injections.js";
import { actsOrgans } from "./acts-organs.js";
import type { NurseTables } from "./model.js";
import { disabledTariffs } from "./tariffs-disabled.js";
import { feeTariffs } from "./tariffs-fees.js";
import { letterTariffs } from "./tariffs-letters.js";
import { travelTariffs } from "./tariffs-travel.js";

/** The nurse's NGAP as known by this version of the program. */
export const nurseTables: NurseTables = {
  acts: [
    ...actsInjections,
    ...actsDressings,
    ...actsOrgans,
    ...actsDependency,
    ...actsInfusions,
    ...actsChronic,
    ...actsAmendment11,
  ],
  tariffs: [...letterTariffs, ...feeTariffs, ...travelTariffs, ...disabledTariffs],
};
