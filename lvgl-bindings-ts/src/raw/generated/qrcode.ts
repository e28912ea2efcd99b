// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvColor, LvObj } from "../handles.js";
import { native } from "../native.js";

/**
 * Create an empty QR code (an `lv_canvas`) object.
 * @param parent point to an object where to create the QR code
 * @returns pointer to the created QR code object
 */
export let lv_qrcode_create: (parent: LvObj) => LvObj = (...args) => (lv_qrcode_create = native("lv_qrcode_create"))(...args);

/**
 * Set QR code size.
 * @param obj pointer to a QR code object
 * @param size width and height of the QR code
 */
export let lv_qrcode_set_size: (obj: LvObj, size: number) => void = (...args) => (lv_qrcode_set_size = native("lv_qrcode_set_size"))(...args);

/**
 * Set QR code dark color.
 * @param obj pointer to a QR code object
 * @param color dark color of the QR code
 */
export let lv_qrcode_set_dark_color: (obj: LvObj, color: LvColor) => void = (...args) => (lv_qrcode_set_dark_color = native("lv_qrcode_set_dark_color"))(...args);

/**
 * Set QR code light color.
 * @param obj pointer to a QR code object
 * @param color light color of the QR code
 */
export let lv_qrcode_set_light_color: (obj: LvObj, color: LvColor) => void = (...args) => (lv_qrcode_set_light_color = native("lv_qrcode_set_light_color"))(...args);

/**
 * Helper function to set the data of a QR code object
 * @param obj pointer to a QR code object
 * @param data data to display as a string
 * Ownership: `data` is copied.
 */
export let lv_qrcode_set_data: (obj: LvObj, data: string) => void = (...args) => (lv_qrcode_set_data = native("lv_qrcode_set_data"))(...args);

/**
 * Enable or disable quiet zone.
 * Quiet zone is the area around the QR code where no data is encoded.
 * @param obj pointer to a QR code object
 * @param enable true: enable quiet zone; false: disable quiet zone
 */
export let lv_qrcode_set_quiet_zone: (obj: LvObj, enable: boolean) => void = (...args) => (lv_qrcode_set_quiet_zone = native("lv_qrcode_set_quiet_zone"))(...args);
