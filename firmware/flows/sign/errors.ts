import { TourneeError } from "../../lib/errors.js";

/** A draft was given to sign that the visit does not show as complete: a fault of the program, not of the user. */
export class IncompleteDraftError extends TourneeError {
  constructor(what: string) {
    super("sign-incomplete-draft", "sign.incompleteDraft", `the draft cannot be signed: ${what}`);
    this.name = "IncompleteDraftError";
  }
}
