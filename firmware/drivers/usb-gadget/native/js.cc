#include "js.h"

#include <cstring>

namespace js {

void throw_errno(napi_env env, int error, const std::string &what) {
  napi_throw_error(env, strerrorname_np(error), (what + ": " + strerror(error)).c_str());
}

std::string text(napi_env env, napi_value value) {
  size_t length = 0;
  if (napi_get_value_string_utf8(env, value, nullptr, 0, &length) != napi_ok) return {};
  std::string out(length + 1, '\0');
  napi_get_value_string_utf8(env, value, out.data(), out.size(), &length);
  out.resize(length);
  return out;
}

std::optional<Bytes> bytes(napi_env env, napi_value value) {
  bool typed = false;
  if (napi_is_typedarray(env, value, &typed) != napi_ok || !typed) return std::nullopt;
  napi_typedarray_type type;
  size_t length = 0;
  void *data = nullptr;
  if (napi_get_typedarray_info(env, value, &type, &length, &data, nullptr, nullptr) != napi_ok) return std::nullopt;
  if (type != napi_uint8_array) return std::nullopt;
  const auto *from = static_cast<const uint8_t *>(data);
  return Bytes(from, from + length);
}

napi_value array(napi_env env, const Bytes &bytes) {
  void *memory = nullptr;
  napi_value buffer = nullptr;
  napi_value out = nullptr;
  napi_create_arraybuffer(env, bytes.size(), &memory, &buffer);
  if (!bytes.empty()) memcpy(memory, bytes.data(), bytes.size());
  napi_create_typedarray(env, napi_uint8_array, bytes.size(), buffer, 0, &out);
  return out;
}

napi_value number(napi_env env, uint32_t value) {
  napi_value out = nullptr;
  napi_create_uint32(env, value, &out);
  return out;
}

Listener::Listener(napi_env env, napi_value object) : env_(env) {
  napi_create_reference(env, object, 1, &object_);
  napi_value name = nullptr;
  napi_create_string_utf8(env, "usb-gadget", NAPI_AUTO_LENGTH, &name);
  napi_async_init(env, nullptr, name, &context_);
}

Listener::~Listener() {
  napi_delete_reference(env_, object_);
  napi_async_destroy(env_, context_);
}

napi_value Listener::call(const char *method, const std::vector<napi_value> &arguments) const {
  napi_value object = nullptr;
  napi_value function = nullptr;
  napi_value result = nullptr;
  napi_get_reference_value(env_, object_, &object);
  if (object == nullptr || napi_get_named_property(env_, object, method, &function) != napi_ok) return nullptr;
  if (napi_make_callback(env_, context_, object, function, arguments.size(), arguments.data(), &result) != napi_ok) {
    bool pending = false;
    napi_is_exception_pending(env_, &pending);
    napi_value error = nullptr;
    if (pending && napi_get_and_clear_last_exception(env_, &error) == napi_ok) napi_fatal_exception(env_, error);
    return nullptr;
  }
  return result;
}

}  // namespace js
