// SPDX-License-Identifier: Apache-2.0
// The DRM display: a picture, a tap that changes it, at rest nothing, errors by their codes.
import { check, picture, remember, sameAs } from "./link.mjs";
import { createDrmDisplay, openEvdev, runtimeStats } from "./lvgl.mjs";
import { BUTTON, buildScene } from "./scene.mjs";
import { codeOf, later, MultiTouch, until } from "./support.mjs";

/** The same picture turned on the screen, and a tap where the button is then. */
async function turned(rotation, width, height) {
  const display = createDrmDisplay({ rotation });
  const sideways = rotation !== 180;
  check(
    `turned by ${rotation} it is as large as it should be`,
    display.width === (sideways ? height : width),
    display.info(),
  );
  let taps = 0;
  buildScene(display.width, display.height, () => taps++);
  const input = openEvdev({ display });
  const touch = await MultiTouch.plug(width, height);
  await until(() => input.devices().some((device) => device.touch));
  const { x, y } = BUTTON;
  const places = { 90: [width - 1 - y, x], 180: [width - 1 - x, height - 1 - y], 270: [y, height - 1 - x] };
  await touch.down(...places[rotation]);
  await later(50);
  await touch.up();
  check(`a tap on it turned by ${rotation}`, await until(() => taps === 1), taps);
  await picture(`drm-${rotation}`, { width: display.width, height: display.height, taps: 1, rotation });
  display.close();
  await touch.unplug();
}

export async function run() {
  const code = (options) => codeOf(() => createDrmDisplay(options).close());
  check("a card that is not there", code({ device: "/dev/dri/card9" }) === "LVGL_DRM_OPEN");
  check("a connector that is not there", code({ connector: "TV-9" }) === "LVGL_DRM_NO_CONNECTOR");
  check("a mode that is not there", code({ mode: { width: 123, height: 45 } }) === "LVGL_DRM_MODE");

  await remember("console");
  const display = createDrmDisplay();
  const { width, height } = display;
  const about = display.info();
  check("what it says of itself", about.kind === "drm" && about.connector.includes("-"), about);
  check("a second one on the same screen", code() === "LVGL_DRM_MASTER", code());
  let taps = 0;
  buildScene(width, height, () => taps++);
  await until(() => display.info().flips > 0);
  await picture("drm", { width, height, taps: 0 });

  const input = openEvdev({ display });
  const touch = await MultiTouch.plug(4096, 4096);
  check("a touch screen that comes is used", await until(() => input.devices().some((device) => device.touch)));
  await touch.down(Math.round((BUTTON.x / width) * 4096), Math.round((BUTTON.y / height) * 4096));
  await later(50);
  await touch.up();
  check("a tap by the kernel's touch reaches the button", await until(() => taps === 1), taps);
  await picture("drm-tapped", { width, height, taps: 1 });

  const now = () => ({ pumps: runtimeStats().pumps, flips: display.info().flips });
  const before = now();
  await later(500);
  const after = now();
  check("at rest nothing runs", after.pumps === before.pumps && after.flips === before.flips, { before, after });
  display.close();
  check("the inputs end with their display", input.closed);
  await sameAs("console");
  await touch.unplug();
  for (const rotation of [90, 180, 270]) await turned(rotation, width, height);
}
