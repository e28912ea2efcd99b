import { expect, it } from "vitest";
import type { Enrolment } from "../../../firmware/flows/update/server-types.js";
import { err } from "../../../firmware/lib/result.js";
import { atNoServer } from "../../monkey/no-server.js";

const invitation = { link: "", id: "", code: "" };

it("leads to this machine whatever address a monkey types, and leaves alone what is none", async () => {
  const asked: string[] = [];
  const own: Enrolment = {
    invite: async () => invitation,
    join: async (_, address) => {
      asked.push(address);
      return err("unreachable");
    },
    joinSeen: async () => err("not-an-invitation"),
  };
  const enrolment = atNoServer(own);
  for (const typed of ["lyon", "12", "192.0.2.1:8443", " example.fr ", "", "a b"])
    await enrolment.join(invitation, typed);
  expect(asked).toEqual([...Array<string>(4).fill("127.0.0.1:1"), "", "a b"]);
});
