#!/bin/sh
# Compiles SearchCore and its exported functions to WebAssembly and embeds the module in a Swift source.
# usage: build.sh SWIFTC WORK_DIR OUTPUT.swift RUNTIME.c SOURCE.swift...
set -eu
swiftc=$1 work=$2 output=$3 runtime=$4
shift 4
bin=$(dirname "$swiftc")
"$swiftc" -target wasm32-unknown-none-wasm -enable-experimental-feature Embedded -wmo -Osize \
  -swift-version 6 -parse-as-library -module-name SearchCore -package-name replybook -Xfrontend -disable-stack-protector \
  -module-cache-path "$work/cache" -c "$@" -o "$work/core.o"
"$bin/clang" --target=wasm32-unknown-none-wasm -Oz -nostdlib -ffreestanding -fno-builtin -mbulk-memory -c "$runtime" -o "$work/runtime.o"
"$bin/wasm-ld" --no-entry --gc-sections --strip-all --export=__heap_base -z stack-size=262144 \
  "$work/core.o" "$work/runtime.o" -o "$work/search.wasm"
{
  printf 'enum SearchModule {\n    static let base64 = "'
  base64 <"$work/search.wasm" | tr -d '\n'
  printf '"\n}\n'
} >"$output"
