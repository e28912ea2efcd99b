/**
 * Base of every error this program throws. `code` is stable and goes to logs and support; `messageKey` names the French
 * text that tells the user what happened, what is kept and what to do. The message itself never holds patient data.
 */
export class TourneeError extends Error {
  readonly code: string;
  readonly messageKey: string;

  constructor(code: string, messageKey: string, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "TourneeError";
    this.code = code;
    this.messageKey = messageKey;
  }
}
