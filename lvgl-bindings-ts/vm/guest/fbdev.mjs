// SPDX-License-Identifier: Apache-2.0
// The fbdev display: a picture and a tap that changes it, errors by their codes.
import { check, picture } from "./link.mjs";
import { createFbdevDisplay, openEvdev } from "./lvgl.mjs";
import { BUTTON, buildScene } from "./scene.mjs";
import { codeOf, later, Touch, until } from "./support.mjs";

export async function run() {
  const code = (options) => codeOf(() => createFbdevDisplay(options).close());
  check("a frame buffer that is not there", code({ device: "/dev/fb9" }) === "LVGL_FBDEV_OPEN");
  check("a file that is no frame buffer", code({ device: "/dev/null" }) === "LVGL_FBDEV_OPEN");

  const display = createFbdevDisplay({ hideConsole: true });
  const { width, height } = display;
  const { kind, bitsPerPixel } = display.info();
  check("what it says of itself", kind === "fbdev" && [16, 32].includes(bitsPerPixel), display.info());
  // 16 bits keep five of a channel's eight, which the screen shows as it likes: up to 8 of 255 off.
  const tolerance = bitsPerPixel === 16 ? 8 : 0;
  let taps = 0;
  buildScene(width, height, () => taps++);
  await picture(`fbdev-${bitsPerPixel}`, { width, height, taps: 0, tolerance });

  const input = openEvdev({ display });
  const touch = await Touch.plug(width, height);
  await until(() => input.devices().some((device) => device.touch));
  await touch.down(BUTTON.x, BUTTON.y);
  await later(50);
  await touch.up();
  check("a tap by the kernel's touch reaches the button", await until(() => taps === 1), taps);
  await picture(`fbdev-${bitsPerPixel}-tapped`, { width, height, taps: 1, tolerance });
  display.close();
  await touch.unplug();
}
