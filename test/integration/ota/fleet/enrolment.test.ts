import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createDdiClient } from "../../../../ota/ddi/client/client.js";
import { type EnrolOptions, enrol } from "../../../../ota/fleet/enrol-client.js";
import { type Fingerprint, makeCode, parseServerLink, shownCode } from "../../../../ota/fleet/enrolment.js";
import { silentLog } from "../../../../ota/lib/log.js";
import { bad, good, SHORT_RETRY } from "../../../support/ota/ddi-desk.js";
import { type FleetDesk, fleetDesk } from "../../../support/ota/fleet-desk.js";
import { manualClock } from "../../../support/ota/manual-clock.js";

let desk: FleetDesk;
beforeEach(async () => {
  desk = await fleetDesk();
});
afterEach(async () => {
  await desk.close();
});

/** What a terminal's camera makes of the server's QR. */
async function scanned(group = "pilote"): Promise<EnrolOptions> {
  const { link } = good(await desk.admin.invite({ group }));
  const { url, ca, code } = good(parseServerLink(link));
  return { url, fingerprint: ca, code, id: "TRN-0042" };
}

describe("a terminal that scans the server's QR", () => {
  it("gets a token with which its agent polls over TLS, in the group of the invitation", async () => {
    const { url, ...invitation } = await scanned("nord");
    const kept = good(await enrol({ url, ...invitation }));
    const client = good(
      createDdiClient({
        server: url,
        tenant: kept.tenant,
        id: kept.id,
        token: kept.token,
        ...(kept.ca === undefined ? {} : { tlsCa: kept.ca }),
        clock: manualClock({ skipUnder: 20_000 }),
        log: silentLog,
        random: () => 0.5,
        retry: SHORT_RETRY,
      }),
    );
    expect(good(await client.poll()).work).toEqual({ kind: "nothing" });
    client.close();
    const view = await desk.view();
    expect(view.devices.map(({ id, group }) => [id, group])).toEqual([["TRN-0042", "nord"]]);
    expect(view.invitations).toEqual([]);
    expect(JSON.stringify(view)).not.toContain(kept.token);
  });

  it("can use the code once", async () => {
    const invitation = await scanned();
    good(await enrol(invitation));
    expect(bad(await enrol({ ...invitation, id: "TRN-0043" }))).toEqual({ kind: "refused" });
  });

  it("is refused a quarter of an hour later", async () => {
    const invitation = await scanned();
    desk.clock.advance(15 * 60_000 + 1);
    expect(bad(await enrol(invitation))).toEqual({ kind: "refused" });
  });

  it("finds its code known by a server that was started again, until its time is over", async () => {
    const [first, second] = [await scanned(), await scanned("nord")];
    desk.clock.advance(14 * 60_000);
    await desk.restart();
    const url = desk.server.url;
    good(await enrol({ ...first, url }));
    await desk.restart();
    expect((await desk.view()).invitations.map(({ group }) => group)).toEqual(["nord"]);
    desk.clock.advance(60_000 + 1);
    await desk.restart();
    expect(bad(await enrol({ ...second, url: desk.server.url, id: "TRN-0043" }))).toEqual({ kind: "refused" });
    expect((await desk.view()).invitations).toEqual([]);
  });

  it("leaves no code in what the server keeps or shows", async () => {
    const invitation = await scanned();
    const { invitations } = await desk.view();
    const log = join(desk.state, "server", "log");
    const kept = await Promise.all((await readdir(log)).map((name) => readFile(join(log, name), "utf8")));
    expect(kept.join("")).toContain("invitation/");
    for (const text of [...kept, JSON.stringify(invitations)]) expect(text).not.toContain(invitation.code);
  });

  it("does not talk to a server with another CA than the one it scanned", async () => {
    const invitation = await scanned();
    const elsewhere = await fleetDesk();
    expect(bad(await enrol({ ...invitation, url: elsewhere.server.url })).kind).toBe("wrong-server");
    await elsewhere.close();
    good(await enrol(invitation));
  });

  it("cannot take the name of a terminal that is enrolled already", async () => {
    good(await enrol(await scanned()));
    expect(bad(await enrol(await scanned())).kind).toBe("already-enrolled");
  });
});

describe("a terminal that shows its own code", () => {
  it("is known by it, without the code or the CA having been sent", async () => {
    const code = makeCode();
    good(await desk.admin.invite({ group: "pilote", id: "TRN-0007", code: shownCode(code).toLowerCase() }));
    const kept = good(await enrol({ url: desk.server.url, id: "TRN-0007", code }));
    expect(kept.ca).toBe(desk.tls?.ca);
  });

  it("gets a new token when it was enrolled before, and the old one is worth nothing", async () => {
    const old = await desk.enrol("TRN-0007", "pilote");
    const code = makeCode();
    good(await desk.admin.invite({ group: "pilote", id: "TRN-0007", code }));
    good(await enrol({ url: desk.server.url, id: "TRN-0007", code }));
    expect(bad(await old.client.poll())).toEqual({ kind: "unauthorized" });
  });

  it("notices a server that does not know the code, although it shows a CA", async () => {
    const code = makeCode();
    good(await desk.admin.invite({ group: "pilote", id: "TRN-0007", code }));
    expect(bad(await enrol({ url: desk.server.url, id: "TRN-0008", code }))).toEqual({ kind: "refused" });
    expect(bad(await enrol({ url: desk.server.url, id: "TRN-0007", code: makeCode() }))).toEqual({ kind: "refused" });
  });

  it("that guesses must wait, longer each time", async () => {
    let last = "";
    for (let at = 0; at < 6 && last !== "wait"; at += 1) {
      last = bad(await enrol({ url: desk.server.url, id: "TRN-0007", code: makeCode() })).kind;
    }
    expect(last).toBe("wait");
  });
});

it("plain http is for loopback without a fingerprint, and https never falls back to it", async () => {
  const code = makeCode();
  const pinned = "ab".repeat(32) as Fingerprint;
  expect(bad(await enrol({ url: "http://192.0.2.1", id: "a", code })).kind).toBe("wrong-server");
  expect(bad(await enrol({ url: "http://127.0.0.1:1", id: "a", code, fingerprint: pinned })).kind).toBe("wrong-server");
  expect(bad(await enrol({ url: "ftp://127.0.0.1", id: "a", code })).kind).toBe("unreachable");
  expect(bad(await enrol({ url: "https://127.0.0.1:1", id: "a", code })).kind).toBe("unreachable");
});
