/* The search of the help site: SearchCore as WebAssembly, in a worker, or on the page itself. */
(() => {
  'use strict';
  const inflated = async (base64) => {
    const text = atob(base64);
    const bytes = new Uint8Array(text.length);
    for (let place = 0; place < text.length; place++) bytes[place] = text.charCodeAt(place);
    return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).arrayBuffer());
  };
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  let texts;
  let words;
  self.replybookTexts = (base64) => { texts = inflated(base64); };
  self.replybookWords = (base64) => { words = inflated(base64); };
  /* Compiled while the texts are still on their way. */
  const started = inflated('%WASM%').then((bytes) => WebAssembly.instantiate(bytes));
  started.catch(() => {});

  const open = async (load) => {
    await load();
    const [{ instance }, source] = await Promise.all([started, texts]);
    const core = instance.exports;
    /* Copies bytes into the module's memory; its views change whenever the memory grows. */
    const give = (bytes) => {
      const place = core.rb_alloc(bytes.length);
      new Uint8Array(core.memory.buffer, place, bytes.length).set(bytes);
      return place;
    };
    const place = give(source);
    const index = core.rb_build(place, source.length);
    core.rb_free(place);
    if (!index) throw new Error('the index cannot be read');
    return {
      /* Takes in those of the words that `load` brings which have one of the hashes. */
      async learn(load, hashes) {
        await load();
        const source = await words;
        const places = [give(source), give(new Uint8Array(Uint32Array.from(hashes).buffer))];
        core.rb_learn(index, places[0], source.length, places[1], hashes.length);
        for (const used of places) core.rb_free(used);
      },
      find(query, { limit = 10, typing = false, category = '' } = {}) {
        const text = encoder.encode(query);
        const name = encoder.encode(category);
        const places = [give(text), give(name)];
        const block = core.rb_find(index, places[0], text.length, limit, typing ? 1 : 0, places[1], name.length);
        const length = new DataView(core.memory.buffer).getUint32(block, true);
        const answer = JSON.parse(decoder.decode(new Uint8Array(core.memory.buffer, block + 4, length)));
        for (const used of [...places, block]) core.rb_free(used);
        answer.unknown = answer.unknown.map((hash) => hash >>> 0);
        return answer;
      },
    };
  };

  if (typeof document !== 'undefined') {
    self.replybookEngine = { open };
    return;
  }
  let opened;
  /* The scripts of texts and words only call a function with a text. */
  const argument = (script) => script.slice(script.indexOf('"') + 1, script.lastIndexOf('"'));
  self.onmessage = async ({ data: { number, open: script, learn, hashes, query, options } }) => {
    try {
      opened ||= open(() => self.replybookTexts(argument(script)));
      const core = await opened;
      if (learn) await core.learn(() => self.replybookWords(argument(learn)), hashes);
      self.postMessage({ number, result: script || learn ? true : core.find(query, options) });
    } catch (error) {
      self.postMessage({ number, error: String(error) });
    }
  };
})();
