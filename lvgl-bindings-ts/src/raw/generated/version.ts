// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import { native } from "../native.js";

export let lv_version_major: () => number = (...args) => (lv_version_major = native("lv_version_major"))(...args);

export let lv_version_minor: () => number = (...args) => (lv_version_minor = native("lv_version_minor"))(...args);

export let lv_version_patch: () => number = (...args) => (lv_version_patch = native("lv_version_patch"))(...args);

export let lv_version_info: () => string = (...args) => (lv_version_info = native("lv_version_info"))(...args);

export let lv_is_initialized: () => boolean = (...args) => (lv_is_initialized = native("lv_is_initialized"))(...args);
