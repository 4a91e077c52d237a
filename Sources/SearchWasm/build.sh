#!/bin/sh
# Compiles TextAnalysis, SearchCore and its exported functions to WebAssembly and embeds the module in a Swift source.
# All are one module here, so that the optimizer sees everything; an empty TextAnalysis answers the imports of it. The linker
# optimizes it once more as a whole (LTO), which makes the module an eighth smaller; traps that say the same are one, which makes
# it a fortieth smaller; wasm-opt of Debian's binaryen, where it is installed, takes another twelfth.
# usage: build.sh SWIFTC WORK_DIR OUTPUT.swift RUNTIME.c SOURCE.swift...
set -eu
swiftc=$1 work=$2 output=$3 runtime=$4
shift 4
bin=$(dirname "$swiftc")
embedded="-target wasm32-unknown-none-wasm -enable-experimental-feature Embedded -wmo -Osize -lto=llvm-full -Xfrontend -mergeable-traps
  -swift-version 6 -parse-as-library -package-name replybook -module-cache-path $work/cache"
: >"$work/TextAnalysis.swift"
# shellcheck disable=SC2086
"$swiftc" $embedded -module-name TextAnalysis -emit-module "$work/TextAnalysis.swift" -emit-module-path "$work/TextAnalysis.swiftmodule"
# shellcheck disable=SC2086
"$swiftc" $embedded -module-name SearchCore -Xfrontend -disable-stack-protector -I "$work" -c "$@" -o "$work/core.o"
"$bin/clang" --target=wasm32-unknown-none-wasm -Oz -nostdlib -ffreestanding -fno-builtin -mbulk-memory -c "$runtime" -o "$work/runtime.o"
"$bin/wasm-ld" --no-entry --gc-sections --strip-all --export=__heap_base -z stack-size=262144 \
  "$work/core.o" "$work/runtime.o" -o "$work/search.wasm"
if command -v wasm-opt >/dev/null; then
  wasm-opt -Oz --enable-bulk-memory --enable-sign-ext --enable-mutable-globals --enable-nontrapping-float-to-int \
    --enable-multivalue --enable-reference-types "$work/search.wasm" -o "$work/search.wasm"
fi
{
  printf 'enum SearchModule {\n    static let base64 = "'
  base64 <"$work/search.wasm" | tr -d '\n'
  printf '"\n}\n'
} >"$output"
