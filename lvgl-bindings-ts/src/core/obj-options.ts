// SPDX-License-Identifier: Apache-2.0
/** What every widget can be given when it is made. */
import type { LvStyleSelector } from "../raw/handles.js";
import type { EventName } from "../widgets/generated/events.js";
import type { ObjBaseOptions } from "../widgets/generated/obj.js";
import type { ObjEvent } from "./event.js";
import type { FlexOptions, GridCell, GridTracks } from "./layout.js";
import type { Style, StyleOptions } from "./style.js";

/** Listeners by event. */
export type Listeners = { readonly [Name in EventName]?: ((event: ObjEvent) => void) | undefined };

/** Options of `new Obj()`: what can be set afterwards can be given at once. */
export interface ObjOptions extends ObjBaseOptions {
  /** Local style of the main part. */
  readonly style?: StyleOptions | undefined;
  /** Shared styles of the main part, the last one strongest. */
  readonly styles?: readonly Style[] | undefined;
  /** Local styles while pressed, checked, disabled… */
  readonly pressedStyle?: StyleOptions | undefined;
  readonly checkedStyle?: StyleOptions | undefined;
  readonly disabledStyle?: StyleOptions | undefined;
  readonly focusedStyle?: StyleOptions | undefined;
  /** Local styles by part and states: `{ [Part.KNOB]: { … }, [Part.INDICATOR | State.PRESSED]: { … } }`. */
  readonly styleFor?: Readonly<Record<LvStyleSelector, StyleOptions | undefined>> | undefined;
  /** Shared styles by part and states, the last one strongest. */
  readonly stylesFor?: Readonly<Record<LvStyleSelector, readonly Style[] | undefined>> | undefined;
  /** Listeners by event. */
  readonly on?: Listeners | undefined;
  readonly hidden?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly checked?: boolean | undefined;
  readonly clickable?: boolean | undefined;
  readonly checkable?: boolean | undefined;
  readonly scrollable?: boolean | undefined;
  readonly floating?: boolean | undefined;
  readonly ignoreLayout?: boolean | undefined;
  readonly flex?: FlexOptions | undefined;
  readonly grid?: GridTracks | undefined;
  readonly gridCell?: GridCell | undefined;
}
