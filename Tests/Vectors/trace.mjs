// usage: node trace.mjs MODULE.wasm INDEX TEXTS
import { readFileSync, writeSync } from "node:fs";

const [module, index, texts] = process.argv.slice(2).map((path) => readFileSync(path));
const { instance } = await WebAssembly.instantiate(module, {});
const wasm = instance.exports;

function put(bytes) {
  const place = wasm.rb_alloc(bytes.length);
  new Uint8Array(wasm.memory.buffer, place, bytes.length).set(bytes);
  return place;
}

function write(bytes) {
  for (let done = 0; done < bytes.length; ) done += writeSync(1, bytes, done);
}

const loaded = put(index);
for (const text of JSON.parse(texts)) {
  const bytes = new TextEncoder().encode(text);
  const place = put(bytes);
  const result = wasm.trace(loaded, index.length, place, bytes.length);
  const length = new DataView(wasm.memory.buffer).getUint32(result, true);
  write(Buffer.from(wasm.memory.buffer.slice(result + 4, result + 4 + length)));
  wasm.rb_free(result);
  wasm.rb_free(place);
}
