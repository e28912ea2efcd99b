// One function of the device: the files of a FunctionFS instance, as an object of JavaScript.
#pragma once
#include <node_api.h>

/**
 * openFunction(folder, descriptors, strings, maxMessage, listener): writes what the function is, and opens its endpoints:
 * ep1 interrupt IN, ep2 bulk OUT, ep3 bulk IN. Throws an Error with the errno's name as its code.
 *
 * listener: event(name) with "bind", "unbind", "enable", "disable", "suspend" or "resume"; setup(requestType, request,
 * value, data, length), which gives the answer or null to stall; received(bytes) from bulk OUT.
 * The object given back: bulkIn(bytes), interrupt(bytes), close(). Close it after the device left the bus.
 */
napi_value open_function(napi_env env, napi_callback_info info);
