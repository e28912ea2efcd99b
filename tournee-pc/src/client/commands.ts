import {
  APPLICATION_AID,
  CLASS,
  decodeResponse,
  encodeCommand,
  err,
  fromUtf8,
  INSTRUCTION,
  ok,
  type PlainIdentity,
  plainIdentitySchema,
  type Result,
  STATUS,
  statusName,
} from "../protocol/index.js";
import type { ClientFailure } from "./failure.js";
import type { CardLink } from "./transport.js";

/** Sends one command of the application and gives the data of its answer when the status word is 9000. */
export async function send(
  link: CardLink,
  command: { readonly ins: number; readonly p1?: number; readonly data?: Uint8Array },
): Promise<Result<Uint8Array, ClientFailure>> {
  const { ins, p1 = 0, data = new Uint8Array(0) } = command;
  return await exchange(link, encodeCommand({ cla: CLASS, ins, p1, p2: 0, data }));
}

/** Selects the terminal's application. */
export async function selectApplication(link: CardLink): Promise<Result<void, ClientFailure>> {
  const selected = await exchange(
    link,
    encodeCommand({ cla: 0, ins: INSTRUCTION.select, p1: 4, p2: 0, data: APPLICATION_AID }),
  );
  return selected.ok ? ok(undefined) : selected;
}

/** What any PC may know of the terminal. */
export async function plainIdentity(link: CardLink): Promise<Result<PlainIdentity, ClientFailure>> {
  const answer = await send(link, { ins: INSTRUCTION.identify });
  if (!answer.ok) return answer;
  const parsed = plainIdentitySchema.safeParse(jsonOf(fromUtf8(answer.value)));
  return parsed.success ? ok(parsed.data) : err({ kind: "protocol", what: "identity" });
}

async function exchange(link: CardLink, apdu: Uint8Array): Promise<Result<Uint8Array, ClientFailure>> {
  const answer = await link.transmit(apdu);
  if (!answer.ok) return err({ kind: "transport", failure: answer.error });
  const response = decodeResponse(answer.value);
  if (!response.ok) return err({ kind: "protocol", what: "no status word" });
  const { data, status } = response.value;
  return status === STATUS.ok ? ok(data) : err({ kind: "status", status: statusName(status), word: status });
}

/** A value of JSON text; undefined when there is none. */
export function jsonOf(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
