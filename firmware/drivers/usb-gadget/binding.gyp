{
  "targets": [
    {
      "target_name": "usb_gadget",
      "sources": [
        "native/addon.cc",
        "native/aio.cc",
        "native/attribute.cc",
        "native/control.cc",
        "native/function.cc",
        "native/in_endpoint.cc",
        "native/js.cc",
        "native/mount.cc",
        "native/out_endpoint.cc"
      ],
      "defines": ["NAPI_VERSION=8", "_FILE_OFFSET_BITS=64"],
      "cflags": ["-O2", "-fPIC", "-fvisibility=hidden"],
      "cflags!": ["-O3"],
      "cflags_cc": ["-std=c++17", "-Wall", "-Wextra", "-Wno-unused-parameter", "-fno-exceptions", "-fno-rtti"],
      "cflags_cc!": ["-fexceptions", "-std=gnu++17", "-std=gnu++20"]
    }
  ]
}
