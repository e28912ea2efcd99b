import type { Enrolled, EnrolFailure as Refusal } from "../../ota/fleet/enrol-client.js";
import type { EnrolmentCode, Fingerprint } from "../../ota/fleet/enrolment.js";
import type { EnrolFailure, Enrolment, Invitation } from "../flows/update/server-types.js";
import { err, ok, type Result } from "../lib/result.js";
import type { UpdateServer } from "../settings/update-server.js";

/** Enrolment at an update server, loaded when its screen opens. The code is a secret until it is used: it stays in here. */
export function enrolmentOf(serial: string): Enrolment {
  let code: EnrolmentCode | undefined;

  async function ask(url: string, known: { code: EnrolmentCode; fingerprint?: Fingerprint }) {
    const { enrol } = await import("../../ota/fleet/enrol-client.js");
    const answer = await enrol({ url, id: serial, ...known });
    return answer.ok ? ok(serverOf(url, answer.value)) : err(failureOf(answer.error));
  }

  return {
    async invite(): Promise<Invitation> {
      const { makeCode, shownCode, terminalLink } = await import("../../ota/fleet/enrolment.js");
      code = makeCode();
      return { link: terminalLink({ id: serial, code }), id: serial, code: shownCode(code) };
    },
    async join(_invitation, address): Promise<Result<UpdateServer, EnrolFailure>> {
      const url = addressOf(address);
      if (url === undefined || code === undefined) return err("not-an-address");
      return await ask(url, { code });
    },
    async joinSeen(_invitation, text): Promise<Result<UpdateServer, EnrolFailure>> {
      const { parseServerLink } = await import("../../ota/fleet/enrolment.js");
      const seen = parseServerLink(text);
      if (!seen.ok) return err("not-an-invitation");
      const { url, code: theirs, ca } = seen.value;
      return await ask(url, { code: theirs, fingerprint: ca });
    },
  };
}

/** As it is read from the technician's screen: « 192.168.1.20:8443 », with or without its scheme. */
function addressOf(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  const url = /^https?:\/\//.test(text) ? text : `https://${text}`;
  if (!URL.canParse(url) || text === "") return undefined;
  const { origin, pathname, search } = new URL(url);
  return pathname === "/" && search === "" ? origin : undefined;
}

function serverOf(url: string, { id, tenant, token, ca }: Enrolled): UpdateServer {
  return { url, tenant, id, token, ca };
}

function failureOf({ kind }: Refusal): EnrolFailure {
  switch (kind) {
    case "unreachable":
      return "unreachable";
    case "wrong-server":
      return "not-proven";
    case "refused":
    case "already-enrolled":
      return kind;
    case "wait":
      return "too-many";
    case "malformed":
      return "not-understood";
  }
}
