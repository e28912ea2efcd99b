import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addDays } from "../../../firmware/lib/dates.js";
import type { Store } from "../../../firmware/store/contract.js";
import { cpsCard } from "../../../simulator/cards/cps-card.js";
import { vitaleCard } from "../../../simulator/cards/vitale-card.js";
import { NURSES } from "../../../simulator/fixtures/nurses.js";
import { VITALES } from "../../../simulator/fixtures/patients.js";
import { openTestStore, temporaryFolder } from "../../support/store.js";
import { DR_BERNARD, type Terminal, terminal } from "../../support/terminal.js";

let folder: ReturnType<typeof temporaryFolder>;
let store: Store;
let desk: Terminal;

beforeEach(async () => {
  folder = temporaryFolder();
  store = await openTestStore(`${folder.path}/t.db`);
  desk = terminal({ store });
  await desk.signIn(cpsCard(NURSES.claireMoreau));
});
afterEach(async () => {
  await desk.dispose();
  await store.close();
  folder.remove();
});

const flow = () => desk.app.visit;
const codes = (severity: string): readonly string[] =>
  desk
    .visit()
    .predictions.filter((each) => each.severity === severity)
    .map(({ code }) => code);
const total = (): number => {
  const { rated } = desk.visit();
  return rated.ok ? rated.value.total : 0;
};

describe("before signing", () => {
  test("a common visit has nothing to tell", async () => {
    await desk.billWith(vitaleCard(VITALES.pierreLambert));
    expect(desk.visit().predictions).toEqual([]);
    desk.fill();
    expect(codes("reject")).toEqual([]);
  });

  test("an ordonnance of tomorrow would be rejected, until it is dated", async () => {
    await desk.billWith(vitaleCard(VITALES.pierreLambert));
    desk.fill();
    flow().setPrescriptionDate(addDays(desk.clock.wall().date, 1));
    expect(codes("reject")).toEqual(["R9020"]);
    flow().setPrescriptionDate(desk.clock.wall().date);
    expect(codes("reject")).toEqual([]);
  });

  test("closed rights would be rejected, and the invoice is signed all the same", async () => {
    await desk.billWith(vitaleCard(VITALES.closedRights));
    desk.fill();
    const [closed] = desk.visit().predictions;
    expect(closed).toMatchObject({ code: "I1002", severity: "reject", place: { step: "patient" } });
    await desk.app.signVisit();
    expect(desk.app.route.peek().kind).toBe("result");
  });

  test("the same care of the same hour is a double, told with its invoice; another hour is not", async () => {
    await desk.billWith(vitaleCard(VITALES.pierreLambert));
    desk.fill();
    await desk.app.signVisit();
    desk.app.finish();
    await desk.app.bill();
    await desk.until("the visit opens", () => desk.app.route.peek().kind === "visit");
    expect(desk.visit().draft.prescription.prescriber?.lastName).toBe(DR_BERNARD.lastName);
    expect(codes("reject")).toEqual(["I0602"]);
    expect(desk.visit().predictions[0]?.text).toContain("000000001");
    const { id } = desk.visit().draft;
    flow().setPassage(0, { time: "18:00" as never });
    expect(codes("reject")).toEqual([]);
    flow().setPassage(0, { time: desk.clock.wall().time });
    // What was billed before is read again with a draft that is taken up.
    desk.app.goHome();
    await desk.app.resumeDraft(id);
    expect(codes("reject")).toEqual(["I0602"]);
  });
});

describe("the rating assistant", () => {
  beforeEach(async () => {
    await desk.billWith(vitaleCard(VITALES.pierreLambert));
    desk.fill();
  });

  test("a fee left out by hand is found, added, and the total follows; one touch takes it back", () => {
    flow().setDeclined("p0/MAU", true);
    const before = total();
    const found = flow()
      .advice()
      ?.forgotten.find(({ action }) => action.includes("MAU"));
    // MAU: 1.35 € (shared/domain/tables/ngap.csv).
    expect(found).toMatchObject({ certainty: "due", gain: 135 });
    flow().applyAdvice(found?.changes ?? []);
    expect(total()).toBe(before + 135);
    expect(
      flow()
        .advice()
        ?.forgotten.filter(({ certainty }) => certainty === "due"),
    ).toEqual([]);
    expect(desk.app.toast.peek()?.message).toBe("advice-applied");
    desk.app.toast.peek()?.undo?.();
    expect(total()).toBe(before);
  });

  test("taking it back leaves what she did after it", () => {
    flow().setDeclined("p0/MAU", true);
    const [found] = flow().advice()?.forgotten ?? [];
    flow().applyAdvice(found?.changes ?? []);
    const undo = desk.app.toast.peek()?.undo;
    flow().addAct(0, "SC");
    const after = desk.visit().draft.passages;
    undo?.();
    expect(desk.visit().draft.passages).toEqual(after);
  });

  test("each way of a choice comes to the total that it announced", () => {
    const [choice] = flow().advice()?.choices ?? [];
    expect(choice?.ways.length).toBeGreaterThan(1);
    const other = choice?.ways.find(({ current }) => !current);
    flow().applyAdvice(other?.changes ?? []);
    expect(total()).toBe(other?.totals.total);
  });

  test("comes back where it was when the terminal starts again, the acts under it", async () => {
    flow().go({ kind: "acts", passage: 0 });
    flow().go({ kind: "assistant" });
    const { id } = desk.visit().draft;
    await desk.dispose();
    desk = terminal({ store, ids: "again" });
    await desk.signIn(cpsCard(NURSES.claireMoreau));
    await desk.app.resumeDraft(id);
    expect(desk.visit().draft.step.kind).toBe("assistant");
    flow().back();
    expect(desk.visit().draft.step).toEqual({ kind: "acts", passage: 0 });
  });

  test("has nothing to say of a visit without acts", () => {
    flow().removeAct(0, 0);
    expect(flow().advice()).toBeUndefined();
  });
});
