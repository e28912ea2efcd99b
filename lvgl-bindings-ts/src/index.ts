// SPDX-License-Identifier: Apache-2.0
/** LVGL 9.5 for TypeScript on Node. */
export { type AnimateOptions, Animation, animate } from "./core/animate.js";
export type { AnimatedProperty, Easing } from "./core/animation.js";
export { DeviceEvent } from "./core/device-event.js";
export { ObjEvent, registerEvent } from "./core/event.js";
export { Group } from "./core/group.js";
export type { FlexOptions, GridCell, GridTracks } from "./core/layout.js";
export type { Listener, ListenOptions } from "./core/listener.js";
export { type Maker, Obj } from "./core/obj.js";
export type { Listeners, ObjOptions } from "./core/obj-options.js";
export * from "./core/runtime.js";
export {
  activeScreen,
  bottomLayer,
  type LoadOptions,
  loadScreen,
  Screen,
  systemLayer,
  topLayer,
} from "./core/screen.js";
export { changeStyles, Style, type StyleOptions, style } from "./core/style.js";
export { ColorSubject, NumberSubject, Observer, Subject, SubjectGroup, TextSubject } from "./core/subject.js";
export { type ThemeOptions, useMonoTheme, useNoTheme, useSimpleTheme, useTheme } from "./core/theme.js";
export { Timeline, type TimelineStep } from "./core/timeline.js";
export { Timer } from "./core/timer.js";
export { Transition, type TransitionOptions } from "./core/transition.js";
export { Translations, type TranslationTable } from "./core/translations.js";
export { COORD_MAX, fr, GRID_CONTENT, pct, RADIUS_CIRCLE, SIZE_CONTENT } from "./core/units.js";
export * from "./displays/index.js";
export { Gradient, type GradientStop, type GradientStops } from "./drawing/gradient.js";
export { DrawLayer } from "./drawing/layer.js";
export type * from "./drawing/options.js";
export { DrawTask, type DrawTaskOptions } from "./drawing/task.js";
export { Encoder } from "./inputs/encoder.js";
export { FedDevice, type FedDeviceOptions } from "./inputs/fed-device.js";
export { HardwareButtons, type HardwareButtonsOptions } from "./inputs/hardware-buttons.js";
export { Indev } from "./inputs/indev.js";
export { Keypad } from "./inputs/keypad.js";
export type { DecodeOptions } from "./media/decode.js";
export { Font, type FontOptions, type MeasureOptions } from "./media/font.js";
export type { MissingGlyph, MissingGlyphsOptions } from "./media/glyphs.js";
export type { ImageFormat, Snapshot } from "./media/image.js";
export { Picture } from "./media/picture.js";
export type { QrErrorCorrection, QrOptions } from "./media/qr.js";
export type { BuiltInSize, TtfOptions } from "./media/ttf.js";
export type { LvPixels } from "./raw/drawing.js";
export { LvDeadHandleError, type LvErrorCode } from "./raw/errors.js";
export type {
  LvArea,
  LvCalendarDate,
  LvChartCursor,
  LvChartSeries,
  LvColor,
  LvColor32,
  LvPoint,
  LvScaleSection,
  LvStyleSelector,
} from "./raw/handles.js";
export type { CanvasBuffer, CopyAreas } from "./widgets/canvas.js";
export * from "./widgets/generated/enums.js";
export type { EventName } from "./widgets/generated/events.js";
export * from "./widgets/generated/index.js";
export type { StyleProperties } from "./widgets/generated/style.js";
export { Span } from "./widgets/spangroup.js";
