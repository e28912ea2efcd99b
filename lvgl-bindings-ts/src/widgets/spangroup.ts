// SPDX-License-Identifier: Apache-2.0
import type { Maker, Obj } from "../core/obj.js";
import type { Style } from "../core/style.js";
import { lv_span_get_text } from "../raw/generated/span.js";
import type { LvSpan } from "../raw/handles.js";
import {
  lv_spangroup_add_span,
  lv_spangroup_delete_span,
  lv_spangroup_get_child,
  lv_spangroup_set_span_style,
  lv_spangroup_set_span_text,
} from "../raw/handwritten.js";
import { SpanGroupBase, type SpanGroupBaseOptions } from "./generated/spangroup.js";

/** A run of text with a style of its own. It dies with its group. */
export class Span {
  readonly #group: SpanGroup;
  readonly handle: LvSpan;

  constructor(group: SpanGroup, handle: LvSpan) {
    this.#group = group;
    this.handle = handle;
  }

  get text(): string {
    return lv_span_get_text(this.handle) ?? "";
  }
  set text(text: string) {
    lv_spangroup_set_span_text(this.#group.handle, this.handle, text);
  }

  /** The style's present values are copied. */
  set style(style: Style) {
    lv_spangroup_set_span_style(this.#group.handle, this.handle, style.handle);
  }

  delete(): void {
    lv_spangroup_delete_span(this.#group.handle, this.handle);
  }
}

export interface SpanGroupOptions extends SpanGroupBaseOptions {
  /** Runs of text, each with its style. */
  readonly spans?: readonly { readonly text: string; readonly style?: Style | undefined }[] | undefined;
}

/** Text in several styles that is wrapped as one. */
export class SpanGroup extends SpanGroupBase {
  constructor(parent: Obj | null, options: SpanGroupOptions = {}, make?: Maker) {
    super(parent, options, make);
  }

  set spans(spans: readonly { readonly text: string; readonly style?: Style | undefined }[]) {
    for (let first = lv_spangroup_get_child(this.handle, 0); first; first = lv_spangroup_get_child(this.handle, 0))
      lv_spangroup_delete_span(this.handle, first);
    for (const { text, style } of spans) this.add(text, style);
  }

  /** Adds a run of text at the end. */
  add(text: string, style?: Style): Span {
    const span = new Span(this, lv_spangroup_add_span(this.handle));
    span.text = text;
    if (style) span.style = style;
    return span;
  }

  /** The run at a place; negative counts from the end. */
  span(index: number): Span | null {
    const handle = lv_spangroup_get_child(this.handle, index);
    return handle === null ? null : new Span(this, handle);
  }
}
