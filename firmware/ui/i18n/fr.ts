import { common } from "./fr/common.js";
import { errors } from "./fr/errors.js";
import { home } from "./fr/home.js";
import { kit } from "./fr/kit.js";
import { lock } from "./fr/lock.js";
import { pin } from "./fr/pin.js";
import { quick } from "./fr/quick.js";
import { toasts } from "./fr/toasts.js";

/**
 * The French catalogue: one file of `fr/` per chapter. A text with a part that varies is a function of texts and numbers,
 * so that the compiler checks every use and a test can render every text.
 */
export const fr = { common, errors, home, kit, lock, pin, quick, toasts } as const;
