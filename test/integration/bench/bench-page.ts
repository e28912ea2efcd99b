import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { type Browser, startBrowser } from "./browser.js";
import { type Desk, desk } from "./desk.js";

/** The bench in a browser: each test of the file has a desk of its own, and a page that shows it. */
export interface BenchPage {
  readonly browser: Browser;
  readonly desk: Desk;
  readonly page: Page;
}

/** To be called once, at the top of a file; no test of it may leave an error on its page. */
export function benchPage(): BenchPage {
  let now: BenchPage | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    if (browser === undefined) throw new Error("no browser");
    const made = await desk();
    now = { browser, desk: made, page: await browser.open(made.bench.url) };
  });
  afterEach(async () => {
    await now?.page.close();
    await now?.desk.close();
    now = undefined;
    expect(browser?.problems.splice(0)).toEqual([]);
  });
  const present = (): BenchPage => {
    if (now === undefined) throw new Error("only a test has a page");
    return now;
  };
  return {
    get browser() {
      return present().browser;
    },
    get desk() {
      return present().desk;
    },
    get page() {
      return present().page;
    },
  };
}
