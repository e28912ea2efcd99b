import { common } from "./fr/common.js";
import { home } from "./fr/home.js";
import { kit } from "./fr/kit.js";
import { lock } from "./fr/lock.js";

/**
 * The French catalogue: one file of `fr/` per chapter. A text with a part that varies is a function of texts and numbers,
 * so that the compiler checks every use and a test can render every text.
 */
export const fr = { common, home, kit, lock } as const;
