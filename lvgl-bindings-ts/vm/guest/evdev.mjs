// SPDX-License-Identifier: Apache-2.0
// The kernel's input devices on a display in memory: places, fingers, wheel, keys, coming and going.
import { check } from "./link.mjs";
import * as lv from "./lvgl.mjs";
import { codeOf, Keyboard, later, Mouse, MultiTouch, Touch, until } from "./support.mjs";

const WIDTH = 400;
const HEIGHT = 200;

/** A display that writes down what its pointer does, as "down 10,20", "drag 30,40", "up 30,40". */
function open(options = {}) {
  const display = lv.createMemoryDisplay(WIDTH, HEIGHT);
  const log = [];
  const keys = [];
  display.onKey((name) => keys.push(name));
  const screen = lv.lv_screen_active();
  lv.lv_obj_set_style_bg_color(screen, 0x808080, 0);
  lv.lv_obj_set_style_bg_opa(screen, 255, 0);
  const surface = lv.lv_obj_create(screen);
  lv.lv_obj_set_size(surface, WIDTH, HEIGHT);
  const write = (word) => () => {
    const { x, y } = lv.lv_indev_get_point(display.indev.handle);
    const line = `${word} ${x},${y}`;
    if (log.at(-1) !== line) log.push(line);
  };
  lv.lv_obj_add_event_cb(surface, write("down"), lv.LV_EVENT.PRESSED);
  lv.lv_obj_add_event_cb(surface, write("drag"), lv.LV_EVENT.PRESSING);
  lv.lv_obj_add_event_cb(surface, write("up"), lv.LV_EVENT.RELEASED);
  const input = lv.openEvdev({ display, ...options });
  return { display, surface, log, keys, input };
}

async function drag(touch, from, to, finger) {
  await touch.down(...from, finger);
  await later(60);
  await touch.move(...to, finger);
  await later(60);
  await touch.up(finger);
  await later(60);
}

/** The devices that this test made: the machine has a keyboard of its own. */
const tests = (input) => input.devices().filter(({ name }) => name.startsWith("Test "));

const said = (log, ...lines) => lines.every((line) => log.includes(line));

async function places() {
  const touch = await Touch.plug(4096, 4096);
  const { display, log, input } = open();
  check(
    "a device that is there is used",
    input.devices().some(({ name, touch }) => touch && name === "Test touch"),
    input.devices(),
  );
  await drag(touch, [0, 0], [4095, 4095]);
  check("the edges of the touch screen are the display's", said(log, "down 0,0", "drag 399,199", "up 399,199"), log);
  display.close();

  const turned = open({ swapAxes: true, calibration: { left: 3895, right: 200, top: 100, bottom: 4000 } });
  await drag(touch, [100, 3895], [4000, 200]);
  check("axes may be swapped, turned round and calibrated", said(turned.log, "down 0,0", "up 399,199"), turned.log);
  turned.display.close();
  await touch.unplug();
}

async function fingers() {
  const { display, log, input } = open();
  const touch = await MultiTouch.plug(WIDTH, HEIGHT);
  check("a device that comes is used", await until(() => tests(input).length === 1));
  await touch.down(10, 10);
  await later(60);
  await touch.down(300, 150, 1);
  await later(60);
  await touch.move(50, 60);
  await later(60);
  await touch.up();
  await later(60);
  await touch.move(320, 160, 1);
  await later(60);
  await touch.up(1);
  await later(60);
  check(
    "the first finger is the pointer, the second is not",
    JSON.stringify(log) === '["down 10,10","drag 10,10","drag 50,60","up 50,60"]',
    log,
  );

  log.length = 0;
  await touch.down(20, 20);
  await later(60);
  await touch.unplug();
  check("a finger is lifted when its screen is unplugged", await until(() => log.at(-1) === "up 20,20"), log);
  check("a device that goes is let go", tests(input).length === 0, input.devices());
  display.close();
}

/** One device by its path, which goes and comes again. */
async function onePath() {
  const first = await Touch.plug(WIDTH, HEIGHT);
  const all = open();
  const path = tests(all.input)[0].path;
  all.display.close();
  const { display, log, input } = open({ device: path });
  check("one device by its path", input.devices().length === 1);
  await first.unplug();
  check("it may go", await until(() => input.devices().length === 0));
  const second = await Touch.plug(WIDTH, HEIGHT);
  check("and come again", await until(() => input.devices().length === 1));
  await drag(second, [5, 6], [7, 8]);
  check("and is used again", said(log, "down 5,6", "up 7,8"), log);
  display.close();
  await second.unplug();
}

/** More events than the kernel keeps for a reader who does not read. */
async function lost() {
  const touch = await MultiTouch.plug(WIDTH, HEIGHT);
  const { display, log } = open();
  const contact = (id, x, y) => [`3 47 0`, `3 57 ${id}`, `3 53 ${x}`, `3 54 ${y}`, `0 0 0`];
  const moves = Array.from({ length: 400 }, (_, i) => [`3 53 ${i % 300}`, `3 54 ${i % 150}`, `0 0 0`]).flat();
  await touch.flood([...contact(900, 10, 10), ...moves, ...contact(-1, 20, 30)]);
  await later(100);
  check(
    "a finger that was lifted among lost events is up",
    log.length === 0 || log.at(-1).startsWith("up"),
    log.slice(-5),
  );
  log.length = 0;
  await touch.flood([...contact(901, 10, 10), ...moves, `3 53 123`, `3 54 45`, `0 0 0`]);
  check(
    "one that came among them is down where it is now",
    await until(() => log.at(-1) === "drag 123,45"),
    log.slice(-5),
  );
  await touch.up();
  check("and is lifted later", await until(() => log.at(-1) === "up 123,45"), log.slice(-5));
  display.close();
  await touch.unplug();
}

async function mouseAndKeys() {
  const events = [];
  const { display, surface, log, keys, input } = open({
    onDevice: ({ name }, present) => events.push(`${name} ${present}`),
  });
  const tall = lv.lv_obj_create(surface);
  lv.lv_obj_set_size(tall, 10, 2000);
  const mouse = await Mouse.plug();
  const keyboard = await Keyboard.plug();
  await until(() => tests(input).length === 2);
  await mouse.move(-10, 20); // from the middle
  await mouse.button(true);
  await later(60);
  await mouse.move(1000, -1000);
  await later(60);
  await mouse.button(false);
  check(
    "a mouse moves by its steps and stays on the display",
    await until(() => said(log, "down 190,120", "drag 399,0", "up 399,0")),
    log,
  );
  const colour = (x, y) => display.screenshot({ x1: x, y1: y, x2: x, y2: y }).slice(0, 3).join();
  await mouse.move(-99, 50);
  check(
    "an arrow shows where it is",
    await until(() => colour(300, 50) === "0,0,0" && colour(302, 55) === "255,255,255"),
    colour(300, 50),
  );
  lv.lv_obj_scroll_to_y(surface, 0, false);
  await mouse.wheel(-2);
  check(
    "its wheel scrolls what lies under it",
    await until(() => lv.lv_obj_get_scroll_y(surface) === 120),
    lv.lv_obj_get_scroll_y(surface),
  );

  await keyboard.press(30);
  await keyboard.press(1);
  await keyboard.press(190);
  check("keys have the names that a window tells", await until(() => keys.join() === "A,Escape,Key 190"), keys);
  display.onKey(() => display.close());
  await keyboard.press(30);
  check("a key may close the display", await until(() => display.closed && input.closed));
  await mouse.unplug();
  await keyboard.unplug();
  check("comings are told", events.join() === "Test mouse true,Test keyboard true", events);
}

export async function run() {
  check("no touch screen is no error", codeOf(() => open().display.close()) === null);
  const display = lv.createMemoryDisplay(10, 10);
  check(
    "a device that is not there",
    codeOf(() => lv.openEvdev({ display, device: "/dev/input/event77" })) === "LVGL_EVDEV_OPEN",
  );
  check("a file that is no device", codeOf(() => lv.openEvdev({ display, device: "/init" })) === "LVGL_EVDEV_OPEN");
  display.close();
  await places();
  await fingers();
  await onePath();
  await lost();
  await mouseAndKeys();
}
