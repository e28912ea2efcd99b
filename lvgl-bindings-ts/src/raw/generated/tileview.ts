// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvObj } from "../handles.js";
import { native } from "../native.js";
import type { LV_DIR } from "./enums.js";

/**
 * Create a tileview object
 * @param parent pointer to an object, it will be the parent of the new tileview
 * @returns pointer to the created tileview
 */
export let lv_tileview_create: (parent: LvObj) => LvObj = (...args) => (lv_tileview_create = native("lv_tileview_create"))(...args);

/**
 * Add a tile to the tileview
 * @param tv pointer to the tileview object
 * @param col_id column id of the tile
 * @param row_id row id of the tile
 * @param dir direction to move to the next tile
 * @returns pointer to the added tile object
 */
export let lv_tileview_add_tile: (tv: LvObj, col_id: number, row_id: number, dir: LV_DIR | number) => LvObj = (...args) => (lv_tileview_add_tile = native("lv_tileview_add_tile"))(...args);

/**
 * Set the active tile in the tileview.
 * @param tile_obj pointer to the tile object to be set as active
 * @param anim_en animation enable flag (LV_ANIM_ON or LV_ANIM_OFF)
 */
export let lv_tileview_set_tile: (tv: LvObj, tile_obj: LvObj, anim_en: boolean) => void = (...args) => (lv_tileview_set_tile = native("lv_tileview_set_tile"))(...args);

/**
 * Set the active tile by index in the tileview
 * @param tv pointer to the tileview object
 * @param col_id column id of the tile to be set as active
 * @param row_id row id of the tile to be set as active
 * @param anim_en animation enable flag (LV_ANIM_ON or LV_ANIM_OFF)
 */
export let lv_tileview_set_tile_by_index: (tv: LvObj, col_id: number, row_id: number, anim_en: boolean) => void = (...args) => (lv_tileview_set_tile_by_index = native("lv_tileview_set_tile_by_index"))(...args);
