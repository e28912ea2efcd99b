// SPDX-License-Identifier: Apache-2.0
/** Touch screens, mice and keyboards of the kernel (Linux, evdev), for displays without a window system. */
import type { LvArea, LvDisplay } from "../raw/handles.js";
import { native } from "../raw/native.js";
import type { Display } from "./display.js";

/** One input device in use. */
export interface EvdevDevice {
  /** "/dev/input/event3" */
  readonly path: string;
  /** What the device calls itself. */
  readonly name: string;
  readonly touch: boolean;
  readonly mouse: boolean;
  readonly keyboard: boolean;
}

/** Options of openEvdev. */
export interface EvdevOptions {
  /** Takes the touches and keys. */
  readonly display: Display;
  /** One device. Default: every touch screen, mouse and keyboard, also those plugged in later. */
  readonly device?: string | undefined;
  /** What the touch screen tells at the display's edges, after swapAxes. Default: its whole range. */
  readonly calibration?:
    | {
        readonly left: number;
        readonly right: number;
        readonly top: number;
        readonly bottom: number;
      }
    | undefined;
  /** The touch screen is built in turned by a quarter: its x is the display's y. Default false. */
  readonly swapAxes?: boolean | undefined;
  /** Nobody else gets the events: what is typed does not reach the text console behind. Default false. */
  readonly grab?: boolean | undefined;
  /** Show an arrow once a mouse moves. Default true. */
  readonly cursor?: boolean | undefined;
  /** Called when a device comes (true) or goes (false) after the call. */
  readonly onDevice?: ((device: EvdevDevice, present: boolean) => void) | undefined;
}

/** Open input devices; they end with their display. */
export interface EvdevInput {
  /** The devices in use now. */
  devices(): readonly EvdevDevice[];
  /** Lets the devices go. Safe to call twice. */
  close(): void;
  readonly closed: boolean;
}

const open =
  native<
    (
      display: LvDisplay,
      device: string | null,
      swapAxes: boolean,
      calibration: LvArea | null,
      grab: boolean,
      cursor: boolean,
      onDevice: ((device: EvdevDevice, present: boolean) => void) | null,
    ) => number
  >("evdev_open");
const close = native<(input: number) => void>("evdev_close");
const devices = native<(input: number) => readonly EvdevDevice[] | null>("evdev_devices");

/**
 * Feeds a display from the kernel's input devices: touch screens and mice move its pointer (of several fingers the
 * first), a wheel scrolls, keys go to the display's onKey. Nothing polls; devices may come and go.
 * @throws Error LVGL_EVDEV_OPEN: the device wanted is not there or of no use, or this user may open none
 */
export function openEvdev(options: EvdevOptions): EvdevInput {
  const edges = options.calibration;
  const input = open(
    options.display.handle,
    options.device ?? null,
    options.swapAxes ?? false,
    edges ? { x1: edges.left, y1: edges.top, x2: edges.right, y2: edges.bottom } : null,
    options.grab ?? false,
    options.cursor ?? true,
    options.onDevice ?? null,
  );
  return {
    devices: () => devices(input) ?? [],
    close: () => close(input),
    get closed() {
      return devices(input) === null;
    },
  };
}
