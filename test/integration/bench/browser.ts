import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { expect } from "vitest";

export interface Browser {
  readonly context: BrowserContext;
  /** A new tab whose errors, Content Security Policy refusals included, end up in `problems`. */
  open(url: string): Promise<Page>;
  readonly problems: string[];
  close(): Promise<void>;
}

/** Debian's Chromium, headless, with an empty profile and nothing that calls home. */
export async function startBrowser(): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), "bench-profile-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: "/usr/bin/chromium",
    viewport: { width: 1280, height: 800 },
    locale: "fr-FR",
    hasTouch: true,
    // A cabinet's server makes its own CA, which this profile does not know.
    ignoreHTTPSErrors: true,
    // A sanitizer that the tests run under is none of Chromium's.
    env: { ...process.env, LD_PRELOAD: "" },
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const problems: string[] = [];
  return {
    context,
    problems,
    async open(url) {
      const page = await context.newPage();
      page.on("pageerror", (error) => problems.push(String(error)));
      page.on("console", (message) => {
        if (message.type() === "error") problems.push(message.text());
      });
      await page.goto(url);
      await page.locator("[data-card]").first().waitFor();
      return page;
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** Waits for the page to come to it, however busy the machine. */
export function eventually<T>(read: () => T): ReturnType<typeof expect.poll<T>> {
  return expect.poll(read, { timeout: 20_000 });
}
