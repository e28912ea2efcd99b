/** The kit: everything a screen needs. Screens import from here and from the catalogue, never from LVGL. */
export { after } from "./core/after.js";
export { dynamic } from "./core/dynamic.js";
export { keep } from "./core/keep.js";
export { HEIGHT, STATUS_BAR, WIDTH } from "./core/layers.js";
export { textHeight, textWidth } from "./core/measure.js";
export { isMotionReduced, nudge, setBatteryForMotion, setMotionReduced } from "./core/motion.js";
export {
  type BoxOptions,
  box,
  type IconOptions,
  icon,
  liveStyle,
  type Node,
  nameFit,
  rule,
  scaled,
  type TextOptions,
  text,
  visible,
} from "./core/node.js";
export { type PressOptions, pressable } from "./core/press.js";
export { privateText } from "./core/rest.js";
export { reveal } from "./core/reveal.js";
export { currentScope, inScope, type Live, onDispose, read, type Scope, watch } from "./core/scope.js";
export { stable } from "./core/stable.js";
export { type RowKind, type VirtualListSpec, virtualList } from "./list/virtual-list.js";
export { type Choice, openChoice } from "./overlay/choice-sheet.js";
export { type DatePickerSpec, openDatePicker } from "./overlay/date-picker.js";
export { type DialogContent, followDialog, openDialog } from "./overlay/dialog.js";
export {
  type DigitsEditorSpec,
  type NumberEditorSpec,
  openDigitsEditor,
  openNumberEditor,
} from "./overlay/digits-editor.js";
export { closeOverlay, hasOverlay, type Overlay } from "./overlay/layer.js";
export { openNumber, openTime } from "./overlay/number-sheet.js";
export { openSheet, type SheetSpec } from "./overlay/sheet.js";
export { openTextEditor, type TextEditorSpec } from "./overlay/text-editor.js";
export { closeToast, type ToastSpec, toast } from "./overlay/toast.js";
export { KEYBOARD_HEIGHT, KEYBOARD_TOP, type KeyboardSpec, keyboard } from "./pads/azerty.js";
export { type DigitKey, digitPad } from "./pads/digits.js";
export { amountOf, type NumericBounds, type NumericEntry, numericEntry } from "./pads/numeric.js";
export {
  codePad,
  type PinDigit,
  type PinInput,
  type PinTries,
  pinBoxes,
  pinPad,
  pinTries,
} from "./pads/pin.js";
export { type ButtonKind, type ButtonSpec, button, squareButton } from "./parts/button.js";
export { type CardPictureSpec, cardPicture } from "./parts/card-picture.js";
export {
  type ChipSpec,
  chips,
  type StepperSpec,
  type SwitchSpec,
  segmented,
  stepper,
  switchGlyph,
  switchRow,
  tabs,
} from "./parts/choice.js";
export { choiceTiles, type TileSpec } from "./parts/choice-tiles.js";
export { emptyState } from "./parts/empty.js";
export { factRow } from "./parts/fact-row.js";
export { type FieldSpec, searchField, textField, typingField } from "./parts/field.js";
export { type FootSpec, foot, leftHanded } from "./parts/foot.js";
export { type FormRowSpec, formRow } from "./parts/form-row.js";
export { type HeadSpec, head } from "./parts/head.js";
export { type NoteSpec, type NoteTone, note } from "./parts/note.js";
export { counterPill, type PillSpec, pill, ratePill, type Tone } from "./parts/pill.js";
export { type NamedStep, namedSteps, type ProgressValue, progressBar, type StepState } from "./parts/progress.js";
export { qrCode } from "./parts/qr-code.js";
export { yesNo } from "./parts/question.js";
export { type HubSection, hubRows, type RouteSpec, routeLine, type StopState, visitDots } from "./parts/route.js";
export {
  type ActLineSpec,
  actLine,
  checkBox,
  groupedRow,
  initialsDisc,
  listRow,
  type PatientCardSpec,
  patientCard,
  type RowPlace,
  type RowSpec,
  rowCard,
  rows,
  sectionTitle,
} from "./parts/rows.js";
export { shareBar, shareBlock, shareMark } from "./parts/share.js";
export { type ShareFieldSpec, shareEntry, shareField } from "./parts/share-field.js";
export { type Shares, shareWidths } from "./parts/share-widths.js";
export { spinner } from "./parts/spinner.js";
export {
  batteryIcon,
  type CellularFace,
  type SlotFace,
  type StatusModel,
  slotGlyph,
  statusBar,
  type WifiFace,
} from "./parts/status-bar.js";
export { textButton } from "./parts/text-button.js";
export { createNavigator, type Navigator, type Step } from "./screen/navigator.js";
export type { ScreenSpec } from "./screen/screen.js";
export type { ColorRole, ThemeName } from "./theme/colors.js";
export type { IconName, IconSize } from "./theme/icons.js";
export { currentLook, initStyles, type Look, setLook } from "./theme/look.js";
export { styles } from "./theme/styles.js";
export type { TextRole, TextScale, Weight } from "./theme/typography.js";
