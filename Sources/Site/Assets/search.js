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
  let piece;
  self.replybookTexts = (base64) => { texts = inflated(base64); };
  self.replybookPiece = (base64) => { piece = inflated(base64); };
  /* In a worker the page hands it over, compiled while it came. */
  const embedded = '%WASM%';
  const compiled = embedded && inflated(embedded).then((bytes) => WebAssembly.compile(bytes));
  if (compiled) compiled.catch(() => {});

  const open = async (load, module) => {
    await load();
    const [{ exports: core }, source] = await Promise.all([WebAssembly.instantiate(module || await compiled), texts]);
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
    const flagsOf = ({ typing = false, exact = false }) => (typing ? 1 : 0) | (exact ? 2 : 0);
    /* What a function answers is a block: its length, then JSON. */
    const taken = (block, places) => {
      const length = new DataView(core.memory.buffer).getUint32(block, true);
      const answer = JSON.parse(decoder.decode(new Uint8Array(core.memory.buffer, block + 4, length)));
      for (const used of [...places, block]) core.rb_free(used);
      return answer;
    };
    return {
      /* Takes in the piece of the dictionary that `load` brings. */
      async add(load, number) {
        await load();
        const source = await piece;
        const place = give(source);
        core.rb_add(index, number, place, source.length);
        core.rb_free(place);
      },
      /* A piece that cannot be had is an empty one: titles and the other pieces answer. */
      lack(number) { core.rb_add(index, number, 0, 0); },
      find(query, options = {}) {
        const { limit = 10, category = '' } = options;
        const text = encoder.encode(query);
        const name = encoder.encode(category);
        const places = [give(text), give(name)];
        return taken(core.rb_find(index, places[0], text.length, limit, flagsOf(options), places[1], name.length), places);
      },
      /* For each text the words that answer. */
      marks(query, options, texts) {
        const text = encoder.encode(query);
        const lines = encoder.encode(texts.join('\n'));
        const places = [give(text), give(lines)];
        return taken(core.rb_marks(index, places[0], text.length, flagsOf(options), places[1], lines.length), places);
      },
    };
  };

  if (typeof document !== 'undefined') {
    self.replybookEngine = { open };
    return;
  }
  let opened;
  /* The scripts of texts and pieces only call a function with a text. */
  const argument = (script) => script.slice(script.indexOf('"') + 1, script.lastIndexOf('"'));
  /* One after the other: a piece is taken in before the next question is answered. */
  let turn = Promise.resolve();
  self.onmessage = ({ data: { number, open: script, module, add, lack, place, query, options, marks } }) => {
    turn = turn.then(async () => {
      try {
        opened ||= open(() => self.replybookTexts(argument(script)), module);
        const core = await opened;
        if (add) await core.add(() => self.replybookPiece(argument(add)), place);
        if (lack) core.lack(place);
        self.postMessage({ number, result: script || add || lack ? true : marks ? core.marks(query, options, marks) : core.find(query, options) });
      } catch (error) {
        self.postMessage({ number, error: String(error) });
      }
    });
  };
})();
