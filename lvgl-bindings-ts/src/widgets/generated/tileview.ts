// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import { type Maker, Obj } from "../../core/obj.js";
import type { ObjOptions } from "../../core/obj-options.js";
import { wrapObj } from "../../core/wrap.js";
import * as raw from "../../raw/index.js";

/** Options of `new TileView()`: what can be set afterwards can be given at once. */
export interface TileViewOptions extends ObjOptions {
  /**
   * Set the active tile in the tileview.
   * pointer to the tile object to be set as active
   */
  readonly tile?: Obj | undefined;
}


/** LVGL's `lv_tileview`. */
export class TileView extends Obj {
  constructor(parent: Obj | null, options: TileViewOptions = {}, make: Maker = raw.lv_tileview_create as Maker) {
    super(parent, options, make);
  }

  /**
   * Add a tile to the tileview
   * @param colId column id of the tile
   * @param rowId row id of the tile
   * @param dir direction to move to the next tile
   * @returns pointer to the added tile object
   */
  addTile(colId: number, rowId: number, dir: raw.LV_DIR | number): Obj {
    return wrapObj(raw.lv_tileview_add_tile(this.handle, colId, rowId, dir));
  }

  /**
   * Set the active tile in the tileview.
   * pointer to the tile object to be set as active
   */
  set tile(value: Obj) {
    raw.lv_tileview_set_tile(this.handle, value.handle, false);
  }

  /**
   * Set the active tile in the tileview.
   * @param tileObj pointer to the tile object to be set as active
   * @param animEn animation enable flag (LV_ANIM_ON or LV_ANIM_OFF)
   */
  setTile(tileObj: Obj, animEn = false): void {
    raw.lv_tileview_set_tile(this.handle, tileObj.handle, animEn);
  }

  /**
   * Set the active tile by index in the tileview
   * @param colId column id of the tile to be set as active
   * @param rowId row id of the tile to be set as active
   * @param animEn animation enable flag (LV_ANIM_ON or LV_ANIM_OFF)
   */
  setTileByIndex(colId: number, rowId: number, animEn = false): void {
    raw.lv_tileview_set_tile_by_index(this.handle, colId, rowId, animEn);
  }
}
