// SPDX-License-Identifier: Apache-2.0
// QR codes by LVGL's copy of qrcodegen: the squares only, TypeScript draws them.
#include <cstdio>
#include <cstring>

#include "core/errors.h"
#include "libs/qrcode/qrcodegen.h"
#include "media/bytes.h"
#include "media/exports.h"

namespace lvb {

namespace {

constexpr size_t kMostBytes = 2953;   // version 40, low error correction
constexpr size_t kMostDigits = 7089;  // the same

/** Digits and the 45 characters of alphanumeric mode take less room than bytes. */
bool encode(const ByteView &content, bool is_text, qrcodegen_Ecc level, uint8_t *scratch, uint8_t *code) {
  constexpr int kLeast = qrcodegen_VERSION_MIN, kMost = qrcodegen_VERSION_MAX;
  if (is_text && content.size <= kMostDigits && !memchr(content.data, 0, content.size)) {
    char text[kMostDigits + 1];
    memcpy(text, content.data, content.size);
    text[content.size] = 0;
    if (qrcodegen_isNumeric(text) || qrcodegen_isAlphanumeric(text))
      return qrcodegen_encodeText(text, scratch, code, level, kLeast, kMost, qrcodegen_Mask_AUTO, false);
  }
  if (content.size > kMostBytes) return false;
  memcpy(scratch, content.data, content.size);
  return qrcodegen_encodeBinary(scratch, content.size, code, level, kLeast, kMost, qrcodegen_Mask_AUTO, false);
}

}  // namespace

napi_value qr_modules(napi_env env, napi_callback_info info) {
  Args a(env, info, "qrImage");
  ByteView content;
  if (!read_bytes(a, 0, content, "a string or a Uint8Array")) return nullptr;
  const bool is_text = a.boolean(1);
  const uint32_t level = a.u32(2);
  if (!a.failed() && level > qrcodegen_Ecc_HIGH) a.wrong(2, "an error correction level");
  if (!a.failed() && content.size == 0) a.wrong(0, "at least one character");
  if (a.failed()) return nullptr;

  uint8_t scratch[qrcodegen_BUFFER_LEN_MAX], code[qrcodegen_BUFFER_LEN_MAX];
  if (!encode(content, is_text, static_cast<qrcodegen_Ecc>(level), scratch, code)) {
    char message[160];
    snprintf(message, sizeof message,
             "QR code: %zu bytes are more than the largest code holds at this error correction", content.size);
    throw_error(env, a.where(), "LVGL_BAD_IMAGE", message);
    return nullptr;
  }
  const int size = qrcodegen_getSize(code);
  napi_value result, buffer, modules;
  void *memory = nullptr;
  napi_create_arraybuffer(env, static_cast<size_t>(size) * size, &memory, &buffer);
  uint8_t *to = static_cast<uint8_t *>(memory);
  for (int y = 0; y < size; y++)
    for (int x = 0; x < size; x++) *to++ = qrcodegen_getModule(code, x, y) ? 1 : 0;
  napi_create_typedarray(env, napi_uint8_array, static_cast<size_t>(size) * size, buffer, 0, &modules);
  napi_create_object(env, &result);
  napi_set_named_property(env, result, "size", js_number(env, size));
  napi_set_named_property(env, result, "modules", modules);
  return result;
}

}  // namespace lvb
