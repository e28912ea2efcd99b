import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wallIn } from "../../../firmware/lib/clock.js";
import { date, type Instant, type PlainDate, type PlainTime, time } from "../../../firmware/lib/dates.js";
import { hours, minutes, seconds } from "../../../firmware/lib/duration.js";
import { instantAt, simulatedClock, type TimeSource } from "../../../simulator/clock.js";

const START = Date.UTC(2026, 10, 2, 8, 0);

/** A machine whose time passes when the test says so. */
function machine(): TimeSource & { pass(ms: number): void } {
  let now = START;
  let timers: { due: number; action: () => void }[] = [];
  return {
    now: () => now,
    after(ms, action) {
      const timer = { due: now + ms, action };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    pass(ms) {
      now += ms;
      const due = timers.filter((timer) => timer.due <= now);
      timers = timers.filter((timer) => timer.due > now);
      for (const timer of due) timer.action();
    },
  };
}

describe("the clock of the bench", () => {
  it("runs with the machine until it is set, and then from there", () => {
    const source = machine();
    const clock = simulatedClock("Europe/Paris", source);
    source.pass(60_000);
    expect(clock.wall()).toEqual({ date: "2026-11-02", time: "09:01" });
    clock.set(instantAt("Europe/Paris", date("2025-03-12"), time("06:30")));
    source.pass(60_000);
    expect(clock.wall()).toEqual({ date: "2025-03-12", time: "06:31" });
    expect(clock.state().offset).not.toBe(0);
    clock.backToReal();
    expect(clock.now()).toBe(source.now());
    expect(clock.state()).toMatchObject({ offset: 0, running: true });
  });

  it("runs the timers of the time jumped over, in order, before it answers", () => {
    const clock = simulatedClock("Europe/Paris", machine());
    const ran: string[] = [];
    clock.after(minutes(50), () => ran.push("second"));
    clock.after(minutes(10), () => {
      ran.push("first");
      clock.after(minutes(5), () => ran.push("third"));
    });
    clock.after(minutes(61), () => ran.push("too late"));
    clock.advance(hours(1));
    expect(ran).toEqual(["first", "second"]);
    clock.advance(minutes(5));
    expect(ran).toEqual(["first", "second", "too late", "third"]);
  });

  it("runs a timer once when its time comes, and never once cancelled", () => {
    const source = machine();
    const clock = simulatedClock("Europe/Paris", source);
    const ran: string[] = [];
    clock.after(seconds(10), () => ran.push("kept"));
    clock.after(seconds(5), () => ran.push("cancelled"))();
    source.pass(9_999);
    expect(ran).toEqual([]);
    source.pass(1);
    source.pass(60_000);
    expect(ran).toEqual(["kept"]);
  });

  it("keeps what was left of a timer when it is set back", () => {
    const source = machine();
    const clock = simulatedClock("Europe/Paris", source);
    let ran = 0;
    clock.after(seconds(30), () => {
      ran += 1;
    });
    source.pass(10_000);
    clock.set((START - 86_400_000) as Instant);
    source.pass(19_000);
    expect(ran).toBe(0);
    source.pass(1_000);
    expect(ran).toBe(1);
  });

  it("stands still while held, moves when told, and runs on from there", () => {
    const source = machine();
    const clock = simulatedClock("Europe/Paris", source);
    let ran = 0;
    clock.after(seconds(30), () => {
      ran += 1;
    });
    clock.hold();
    source.pass(3_600_000);
    expect(clock.now()).toBe(START);
    expect(ran).toBe(0);
    clock.advance(seconds(20));
    clock.resume();
    source.pass(9_000);
    expect(ran).toBe(0);
    source.pass(1_000);
    expect([ran, clock.now()]).toEqual([1, START + 30_000]);
  });

  it("tells who listens that it was moved, and not that time passes", () => {
    const source = machine();
    const clock = simulatedClock("Europe/Paris", source);
    const heard: number[] = [];
    const stop = clock.subscribe(({ now }) => heard.push(now));
    source.pass(60_000);
    clock.advance(minutes(1));
    stop();
    clock.advance(minutes(1));
    expect(heard).toEqual([START + 120_000]);
    expect(() => clock.advance(minutes(-1))).toThrow(RangeError);
  });

  it("refuses what it cannot show, and does not move", () => {
    const clock = simulatedClock("Europe/Paris", machine());
    for (const at of [Number.NaN, Number.POSITIVE_INFINITY, Date.UTC(2300, 0, 1), Date.UTC(1900, 0, 1)]) {
      expect(() => clock.set(at as Instant)).toThrow(RangeError);
    }
    expect(() => clock.advance(hours(24 * 366 * 300))).toThrow(RangeError);
    expect(clock.now()).toBe(START);
  });

  it("waits longer than the machine's own timers can", () => {
    const source = machine();
    const clock = simulatedClock("Europe/Paris", source);
    let ran = 0;
    clock.after(hours(24 * 40), () => {
      ran += 1;
    });
    source.pass(2 ** 31 - 1);
    expect(ran).toBe(0);
    source.pass(hours(24 * 40));
    expect(ran).toBe(1);
  });
});

describe("the instant of a date and time", () => {
  it("is read back as that date and time, in every zone, but for the hour that spring skips", () => {
    const zones = ["Europe/Paris", "America/Martinique", "Indian/Reunion", "Pacific/Auckland", "America/St_Johns"];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.date({ min: new Date("2020-01-01"), max: new Date("2035-12-31"), noInvalidDate: true }),
        fc.nat(1439),
        (zone, day, minute) => {
          const wantedDate = day.toISOString().slice(0, 10) as PlainDate;
          const wantedTime = new Date(minute * 60_000).toISOString().slice(11, 16) as PlainTime;
          const shown = wallIn(zone, instantAt(zone, wantedDate, wantedTime));
          const lag = Date.parse(`${shown.date}T${shown.time}Z`) - Date.parse(`${wantedDate}T${wantedTime}Z`);
          expect([0, 3_600_000]).toContain(lag);
          if (zone === "America/Martinique" || zone === "Indian/Reunion") expect(lag).toBe(0);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("knows the changes of hour of Paris", () => {
    const paris = (day: string, at: string): string =>
      new Date(instantAt("Europe/Paris", date(day), time(at))).toISOString().slice(0, 16);
    expect(paris("2026-03-29", "01:59")).toBe("2026-03-29T00:59");
    expect(paris("2026-03-29", "02:30")).toBe("2026-03-29T01:30");
    expect(paris("2026-03-29", "03:00")).toBe("2026-03-29T01:00");
    expect(paris("2026-10-25", "02:30")).toBe("2026-10-25T00:30");
    expect(paris("2026-10-25", "03:00")).toBe("2026-10-25T02:00");
  });
});
