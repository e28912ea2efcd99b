import { common } from "./fr/common.js";
import { errors } from "./fr/errors.js";
import { favourites } from "./fr/favourites.js";
import { home } from "./fr/home.js";
import { informations } from "./fr/informations.js";
import { invoices } from "./fr/invoices.js";
import { kit } from "./fr/kit.js";
import { lock } from "./fr/lock.js";
import { mutuelle } from "./fr/mutuelle.js";
import { patient } from "./fr/patient.js";
import { pin } from "./fr/pin.js";
import { prescribers } from "./fr/prescribers.js";
import { quick } from "./fr/quick.js";
import { reader } from "./fr/reader.js";
import { session } from "./fr/session.js";
import { settings } from "./fr/settings.js";
import { signing } from "./fr/signing.js";
import { startup } from "./fr/startup.js";
import { toasts } from "./fr/toasts.js";
import { update } from "./fr/update.js";
import { updateServer } from "./fr/update-server.js";
import { actEdit, actSearch, acts, passage, recap, why } from "./fr/visit/acts.js";
import { agreement } from "./fr/visit/agreement.js";
import { ccam, lists } from "./fr/visit/ccam.js";
import { assistant, checks } from "./fr/visit/checks.js";
import { convention } from "./fr/visit/convention.js";
import { course } from "./fr/visit/course.js";
import { insurance } from "./fr/visit/insurance.js";
import { prescription } from "./fr/visit/prescription.js";
import { securing } from "./fr/visit/securing.js";
import { settlement } from "./fr/visit/settlement.js";
import { specifics } from "./fr/visit/specifics.js";
import { visit } from "./fr/visit/visit.js";
import { workstation } from "./fr/workstation.js";

/**
 * The French catalogue: one file of `fr/` per chapter, and of `fr/visit/` per part of a visit. A text with a part that
 * varies is a function of texts and numbers, so that the compiler checks every use and a test can render every text.
 */
export const fr = {
  assistant,
  checks,
  common,
  convention,
  errors,
  favourites,
  home,
  kit,
  lock,
  mutuelle,
  patient,
  pin,
  prescribers,
  quick,
  reader,
  session,
  settings,
  invoices,
  signing,
  startup,
  toasts,
  update,
  updateServer,
  informations,
  agreement,
  insurance,
  prescription,
  securing,
  settlement,
  specifics,
  visit,
  actEdit,
  acts,
  actSearch,
  ccam,
  course,
  lists,
  passage,
  recap,
  why,
  workstation,
} as const;
