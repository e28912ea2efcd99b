// SPDX-License-Identifier: Apache-2.0
// The DRM display: a picture, at rest nothing, errors by their codes.
import { check, picture } from "./link.mjs";
import { createDrmDisplay, runtimeStats } from "./lvgl.mjs";
import { buildScene } from "./scene.mjs";
import { codeOf, later } from "./support.mjs";

export async function run() {
  check("a card that is not there", codeOf(() => createDrmDisplay({ device: "/dev/dri/card9" })) === "LVGL_DRM_OPEN");
  check("a connector that is not there", codeOf(() => createDrmDisplay({ connector: "TV-9" })) === "LVGL_DRM_NO_CONNECTOR");
  check("a mode that is not there", codeOf(() => createDrmDisplay({ mode: { width: 123, height: 45 } })) === "LVGL_DRM_MODE");

  const display = createDrmDisplay();
  const { width, height } = display;
  check("what it says of itself", display.info().kind === "drm" && display.info().connector.includes("-"), display.info());
  check("a second one on the same screen", codeOf(() => createDrmDisplay()) === "LVGL_DRM_MASTER");
  buildScene(width, height);
  await later(300);
  await picture("drm", { width, height, taps: 0 });

  const before = { pumps: runtimeStats().pumps, flips: display.info().flips };
  await later(500);
  const after = { pumps: runtimeStats().pumps, flips: display.info().flips };
  check("at rest nothing runs", after.pumps === before.pumps && after.flips === before.flips, { before, after });
  display.close();
  const again = createDrmDisplay();
  check("opens again after close", again.width === width);
  again.close();
}
