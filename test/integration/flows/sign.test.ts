import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { IncompleteDraftError } from "../../../firmware/flows/sign/errors.js";
import { invoiceCopies, vitaleCard } from "../../../simulator/cards/vitale-card.js";
import { VITALES } from "../../../simulator/fixtures/patients.js";
import { type FlowTerminal, flowTerminal, signIn, signingOn } from "../../support/flow-terminal.js";
import { validSignatures } from "../../support/signatures.js";
import { BILLER, expectDone } from "../../support/signed.js";

let terminal: FlowTerminal;

beforeAll(async () => {
  terminal = await flowTerminal();
});
afterAll(async () => {
  await terminal.end();
});

describe("signing", () => {
  test("both cards sign the same document; it is stored, numbered, and a copy is left on the Vitale", async () => {
    const vitale = vitaleCard(VITALES.camilleRousseau);
    await terminal.putVitale(vitale);
    const { sign } = signingOn(terminal);
    const seen: string[] = [];
    const stop = sign.state.subscribe((state) => {
      if (state.kind === "signing") seen.push(state.steps.map((step) => `${step.name}:${step.state}`).join(" "));
    });
    const draft = await signIn(terminal, sign, "synchronise");
    stop();
    const invoice = await expectDone(terminal, sign, draft.id);
    expect(invoice).toMatchObject({ number: 1, state: "signed", biller: BILLER, patientName: "ROUSSEAU Camille" });
    expect(validSignatures(invoice)).toEqual(["cps", "vitale"]);
    expect(seen).toEqual([
      "check-cards:under-way sign-cps:to-do sign-vitale:to-do store:to-do",
      "check-cards:done sign-cps:under-way sign-vitale:to-do store:to-do",
      "check-cards:done sign-cps:done sign-vitale:under-way store:to-do",
      "check-cards:done sign-cps:done sign-vitale:done store:under-way",
    ]);
    expect(invoiceCopies(vitale)).toHaveLength(1);
    sign.clear();
    expect(sign.state.peek()).toEqual({ kind: "idle" });
  });

  test.each([
    ["desynchronise", "half-signed", "4", false],
    ["degrade", "signed", "5", true],
    ["sesam-sans-vitale", "signed", "1", false],
  ] as const)("%s asks for the CPS alone", async (mode, state, code, needsPaper) => {
    const { sign } = signingOn(terminal);
    terminal.vitale.remove();
    const waitsForVitale = terminal.cards.vitale().kind;
    await terminal.putVitale(vitaleCard(VITALES.camilleRousseau));
    const draft = await terminal.draft({ securing: mode });
    terminal.vitale.remove();
    await sign.sign(draft);
    const invoice = await expectDone(terminal, sign, draft.id);
    expect(waitsForVitale).toBe("out");
    expect(invoice).toMatchObject({ state, mode });
    expect(JSON.parse(invoice.document)).toMatchObject({ mode: { code }, needsPaper });
    expect(validSignatures(invoice)).toEqual(["cps"]);
    await terminal.putVitale(vitaleCard(VITALES.camilleRousseau));
  });

  test("a draft without a mode is signed by both cards, or half without the patient's Vitale", async () => {
    const { sign } = signingOn(terminal);
    const both = await terminal.draft({ securing: undefined });
    const half = await terminal.draft({ securing: undefined });
    await sign.sign(both);
    expect(await expectDone(terminal, sign, both.id)).toMatchObject({ mode: "synchronise", state: "signed" });
    await terminal.putVitale(vitaleCard(VITALES.andreFontaine));
    await sign.sign(half);
    expect(await expectDone(terminal, sign, half.id)).toMatchObject({ mode: "desynchronise", state: "half-signed" });
    await terminal.putVitale(vitaleCard(VITALES.camilleRousseau));
  });

  test("a draft that the visit does not show as complete is a fault of the program", async () => {
    const { sign } = signingOn(terminal);
    const draft = await terminal.draft();
    const noPrescriber = { ...draft, prescription: { needed: true, prescriber: undefined, date: undefined } };
    await expect(sign.sign(noPrescriber)).rejects.toThrow(IncompleteDraftError);
    const noAct = { ...draft, passages: [{ ...draft.passages[0], acts: [] }] as const };
    await expect(sign.sign(noAct)).rejects.toThrow(IncompleteDraftError);
    expect(sign.state.peek().kind).toBe("idle");
  });
});
