// SPDX-License-Identifier: Apache-2.0
/** Subjects: values that widgets and listeners follow. */
import {
  lv_subject_copy_string,
  lv_subject_get_color,
  lv_subject_get_int,
  lv_subject_get_string,
  lv_subject_set_color,
  lv_subject_set_int,
} from "../raw/generated/observer.js";
import type { LvColor, LvObserver, LvSubject } from "../raw/handles.js";
import {
  lv_observer_remove,
  lv_subject_add_observer,
  lv_subject_add_observer_obj,
  lv_subject_init_color,
  lv_subject_init_group,
  lv_subject_init_int,
  lv_subject_init_string,
} from "../raw/observers.js";
import type { Obj } from "./obj.js";
import { Owned } from "./owned.js";

/** A registration with a subject: `remove()` or `using` ends it. */
export class Observer {
  #handle: LvObserver | null;

  constructor(handle: LvObserver | null) {
    this.#handle = handle;
  }

  /** Safe to call twice, but not after the end of the object it was given for. */
  remove(): void {
    if (this.#handle !== null) lv_observer_remove(this.#handle);
    this.#handle = null;
  }

  [Symbol.dispose](): void {
    this.remove();
  }
}

/** What observers follow. Lives while the program holds it or a widget is bound to it. */
export abstract class Subject extends Owned<LvSubject> {
  /**
   * Calls back at once and whenever the value changes.
   * @param obj the registration ends with this object
   */
  observe(callback: () => void, obj?: Obj): Observer {
    return new Observer(
      obj
        ? lv_subject_add_observer_obj(this.handle, callback, obj.handle)
        : lv_subject_add_observer(this.handle, callback),
    );
  }
}

/** A whole number that sliders, arcs, switches and labels can be bound to. */
export class NumberSubject extends Subject {
  constructor(value: number) {
    super(lv_subject_init_int(value));
  }

  get value(): number {
    return lv_subject_get_int(this.handle);
  }
  set value(value: number) {
    lv_subject_set_int(this.handle, value);
  }
}

/** A text that labels can be bound to. */
export class TextSubject extends Subject {
  /** @param size room for its UTF-8 bytes and one more, up to 65536; what does not fit is cut */
  constructor(value: string, size = 256) {
    super(lv_subject_init_string(size, value));
  }

  get value(): string {
    return lv_subject_get_string(this.handle);
  }
  set value(value: string) {
    lv_subject_copy_string(this.handle, value);
  }
}

/** A colour as 0xRRGGBB. */
export class ColorSubject extends Subject {
  constructor(value: LvColor) {
    super(lv_subject_init_color(value));
  }

  get value(): LvColor {
    return lv_subject_get_color(this.handle);
  }
  set value(value: LvColor) {
    lv_subject_set_color(this.handle, value);
  }
}

/** Changes when one of its members does. */
export class SubjectGroup extends Subject {
  constructor(members: readonly Subject[]) {
    super(lv_subject_init_group(members.map((member) => member.handle)));
  }
}
