// SPDX-License-Identifier: Apache-2.0
// The one place that says where the package's functions come from.
export * from "lvgl-bindings-ts/raw";
