import { expect, test } from "vitest";
import { enrolmentOf } from "../../../firmware/boards/enrolment.js";
import { parseTerminalLink, shownCode } from "../../../ota/fleet/enrolment.js";

const refused = (error: string) => ({ ok: false, error });

test("the invitation is what the technician's server reads, with a new code each time", async () => {
  const enrolment = enrolmentOf("DESK0001");
  const first = await enrolment.invite();
  const read = parseTerminalLink(first.link);
  if (!read.ok) throw new Error(read.error);
  expect(read.value.id).toBe("DESK0001");
  expect(shownCode(read.value.code)).toBe(first.code);
  expect((await enrolment.invite()).code).not.toBe(first.code);
});

test.each([
  ["", "not-an-address"],
  ["http://", "not-an-address"],
  ["192.168.1.20/elsewhere", "not-an-address"],
  // Nobody listens on that port of this machine.
  ["127.0.0.1:1", "unreachable"],
  // Never without TLS to another machine.
  ["http://192.168.1.20:8080", "not-proven"],
])("an address typed as %j: %s", async (address, why) => {
  const enrolment = enrolmentOf("DESK0001");
  const invitation = await enrolment.invite();
  expect(await enrolment.join(invitation, address)).toEqual(refused(why));
});

test("a QR code of something else is told from a server's", async () => {
  const enrolment = enrolmentOf("DESK0001");
  const invitation = await enrolment.invite();
  expect(await enrolment.joinSeen(invitation, "WIFI:S:Cabinet;T:WPA;P:secret;;")).toEqual(refused("not-an-invitation"));
});
