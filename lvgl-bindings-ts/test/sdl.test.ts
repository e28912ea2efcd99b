// SPDX-License-Identifier: Apache-2.0
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runFixture } from "./support.js";

const fixture = (name: string): string => fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url));

function works(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const hasXvfb = works("sh", ["-c", "command -v Xvfb"]);
const hasMouse = works("python3", ["-c", "import ctypes; ctypes.CDLL('libXtst.so.6')"]);
if (!hasXvfb && process.env.CI) throw new Error("Xvfb is missing: install xvfb");

describe.skipIf(!hasXvfb)("an SDL window under Xvfb", () => {
  let server: ChildProcess;
  let env: Record<string, string>;

  beforeAll(async () => {
    server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "800x900x24", "-nolisten", "tcp"], {
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    });
    const pipe = server.stdio[3];
    if (!pipe) throw new Error("no pipe to Xvfb");
    const number = await new Promise<string>((resolve, reject) => {
      pipe.once("data", (data: Buffer) => resolve(data.toString().trim()));
      server.once("exit", () => reject(new Error("Xvfb ended")));
    });
    env = { DISPLAY: `:${number}`, SDL_VIDEODRIVER: "x11" };
  });
  afterAll(() => {
    server.kill();
  });

  it("shows a frame, takes a scripted tap, closes and lets the process end", async () => {
    const result = JSON.parse(await runFixture("sdl.mjs", { env })) as Record<string, unknown>;
    expect(result.clicks).toBe(1);
    expect(result.pixel).toEqual([0x60, 0x40, 0x20]);
    expect(result.second).toBe("LVGL_SDL_BUSY");
  });

  it("maps SDL only when a window is wanted, and no OpenGL driver", async () => {
    const result = JSON.parse(await runFixture("sdl.mjs", { env })) as Record<string, unknown>;
    expect([result.sdlBefore, result.sdlAfter, result.mesa]).toEqual([false, true, false]);
  });

  it.skipIf(!hasMouse)("wakes from rest for the real mouse", async () => {
    const child = spawn(process.execPath, [fixture("sdl.mjs")], {
      env: { ...process.env, ...env, MOUSE: "1" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const lines: Record<string, unknown>[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      lines.push(JSON.parse(line) as Record<string, unknown>);
      // The window stands in the middle of the screen; without a window manager it has no frame.
      if (lines.length === 1)
        execFileSync("python3", [fixture("xmouse.py"), "400", "450"], { env: { ...process.env, ...env } });
    }
    expect(lines).toHaveLength(2);
    expect(lines[1]?.clicks).toBe(2);
  });

  it.skipIf(!hasMouse).each(["software", "texture"])(
    "shows the frame and takes wheel and keys, renderer %s",
    async (renderer) => {
      // SDL's own drawing stands for a graphics driver: a texture goes the same way through it.
      const everything = { ...process.env, ...env, RENDERER: renderer, SDL_RENDER_DRIVER: "software" };
      const child = spawn(process.execPath, [fixture("sdl-inputs.mjs")], {
        env: everything,
        stdio: ["ignore", "pipe", "inherit"],
      });
      const play = (...words: readonly string[]): string =>
        execFileSync("python3", [fixture("xmouse.py"), ...words], { env: everything, encoding: "utf8" }).trim();
      const lines: Record<string, unknown>[] = [];
      for await (const line of createInterface({ input: child.stdout })) {
        lines.push(JSON.parse(line) as Record<string, unknown>);
        if (lines.length > 1) continue;
        // 400 x 400 in the middle of the screen: its corner is at 200, 250.
        expect([play("210", "260", "pixel"), play("590", "640", "pixel")]).toEqual(["ff8000", "204060"]);
        play(
          "400",
          "450",
          "wheel",
          "-3",
          "wheel",
          "1",
          "key",
          "a",
          "key",
          "b",
          "key",
          "BackSpace",
          "key",
          "c",
          "key",
          "Escape",
        );
      }
      expect(lines[1]).toEqual({ keys: ["A", "B", "Backspace", "C", "Escape"], text: "ac", scrolled: 120, renderer });
    },
  );
});

describe("without a window system", () => {
  it("says so by an error with a code", async () => {
    const script = `import(${JSON.stringify(new URL("../dist/raw.js", import.meta.url).href)}).then((lv) => {
      try { lv.createSdlDisplay(10, 10) } catch (error) { console.log(error.code) }
    })`;
    const output = execFileSync(process.execPath, ["-e", script], {
      encoding: "utf8",
      env: { PATH: process.env.PATH ?? "", SDL_VIDEODRIVER: "x11", DISPLAY: ":77777" },
    });
    expect(output.trim()).toBe("LVGL_SDL_VIDEO");
  });
});
