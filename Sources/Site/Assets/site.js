(() => {
  'use strict';
  const { root, lang, engine, embedded, module, manifest, worker, collect } = document.body ? document.body.dataset : {};
  const one = (selector, from = document) => from.querySelector(selector);
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const make = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
  const load = (source) => new Promise((done, failed) => {
    const script = make('script', { src: source });
    script.onload = done;
    script.onerror = () => failed(new Error(source));
    document.head.append(script);
  });

  /* The first page: the visitor's own language, where the site has it. */
  const choices = () => {
    const links = all('[data-languages] a');
    for (const wanted of navigator.languages || []) {
      const link = links.find((a) => a.lang.toLowerCase() === wanted.toLowerCase()) || links.find((a) => a.lang.split('-')[0] === wanted.split('-')[0].toLowerCase());
      if (link) return location.replace(link.href);
    }
    if (links[0]) location.replace(links[0].href);
  };
  if (!document.body) return document.addEventListener('DOMContentLoaded', choices);

  /* Search: in a worker; on the page itself where the browser has none for it, as on file://. */
  let named;
  let opened;
  let ready = false;
  const names = () => named ||= load(manifest).then(() => self.replybookSearch);
  const threaded = async () => {
    const thread = new Worker(engine);
    /* Comes while the worker starts. */
    const fetched = async (file) => {
      const answer = await fetch(root + file);
      if (!answer.ok) throw new Error(answer.status);
      return answer.text();
    };
    const texts = names().then(({ index }) => fetched(index));
    /* The largest file comes first, and is compiled as it comes; some hosts do not know its type. */
    const compiled = async () => {
      const answer = await fetch(module);
      if (!answer.ok) throw new Error(answer.status);
      return /^application\/wasm\b/.test(answer.headers.get('content-type')) ? WebAssembly.compileStreaming(answer) : WebAssembly.compile(await answer.arrayBuffer());
    };
    const core = compiled();
    const waiting = new Map();
    const broken = new Promise((_, failed) => { thread.onerror = failed; });
    let last = 0;
    thread.onmessage = ({ data }) => { waiting.get(data.number)?.(data); waiting.delete(data.number); };
    const ask = (message) => Promise.race([broken, new Promise((done, failed) => {
      waiting.set(++last, (answer) => answer.error ? failed(new Error(answer.error)) : done(answer.result));
      thread.postMessage({ number: last, ...message });
    })]);
    const [open, code] = await Promise.race([broken, Promise.all([texts, core])]);
    await ask({ open, module: code });
    return {
      find: (query, options) => ask({ query, options }),
      add: async (file, place) => ask({ add: await fetched(file), place }),
      lack: (place) => ask({ lack: true, place }),
      marks: (query, options, marks) => ask({ query, options, marks }),
    };
  };
  const direct = async () => {
    const [{ index }] = await Promise.all([names(), load(embedded)]);
    const core = await self.replybookEngine.open(() => load(root + index));
    /* Pieces come one by one, because their scripts call one function. */
    let turn = Promise.resolve();
    return {
      find: async (query, options) => core.find(query, options),
      add: (file, place) => turn = turn.catch(() => {}).then(() => core.add(() => load(root + file), place)),
      lack: async (place) => core.lack(place),
      marks: async (query, options, texts) => core.marks(query, options, texts),
    };
  };
  /* Nobody waits for an answer who types the next letter within this time. */
  const PAUSE = 200;
  const pause = (since = performance.now()) => new Promise((done) => setTimeout(done, since + PAUSE - performance.now()));
  /* The words of all bodies lie in pieces, which come when a query needs them. */
  const pieces = new Map();
  /* Without a network the titles still answer; what is lacking is asked for again by the next query. */
  const lacking = new Set();
  const searching = (core) => ({
    marks: core.marks,
    /* Null when somebody types on before it is worth loading a piece. `since`: when the last letter was typed. */
    async find(query, options, isCurrent, since) {
      const { pieces: prefix } = await names();
      const bring = (place) => {
        if (!pieces.has(place)) {
          pieces.set(place, core.add(`${prefix}.${place}.js`, place).then(() => lacking.delete(place), () => {
            pieces.delete(place);
            lacking.add(place);
            return core.lack(place);
          }));
        }
        return pieces.get(place);
      };
      await Promise.all([...lacking].map(bring));
      let answer = await core.find(query, options);
      if (answer.needs.length && options.typing) await pause(since);
      if (!isCurrent()) return null;
      while (answer.needs.length) {
        await Promise.all(answer.needs.map(bring));
        answer = await core.find(query, options);
      }
      return answer;
    },
  });
  const open = () => opened ||= (async () => {
    const core = location.protocol !== 'file:' && 'Worker' in window ? await threaded().catch(direct) : await direct();
    ready = true;
    return searching(core);
  })().catch((error) => {
    /* The network may be back by the next letter. */
    named = opened = undefined;
    throw error;
  });

  /* What visitors say goes out as plain text, which spares a browser the question whether it may, and without cookies, which
     is why it is no beacon. It arrives even when the page is left. An id lets the same message come twice and count once. */
  const tell = async (address, message) => {
    const answer = await fetch(address, { method: 'POST', body: JSON.stringify(message), credentials: 'omit', keepalive: true, referrerPolicy: 'strict-origin' });
    if (!answer.ok) throw new Error(answer.status);
  };
  const freshId = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

  /* A search that finds nothing is told once a page: when the visitor rests on the empty answer or leaves with it. */
  const REST = 5000;
  const LONGEST_QUERY = 500;
  let unanswered = '';
  let isTold = !collect;
  let resting;
  const tellUnanswered = () => {
    clearTimeout(resting);
    if (isTold || !unanswered) return;
    isTold = true;
    tell(`${collect}/search`, { query: unanswered, language: lang, id: freshId() }).catch(() => {});
  };
  /* The last answer counts: what was typed on the way to it does not. */
  const answered = (query, count) => {
    clearTimeout(resting);
    if (isTold) return;
    unanswered = count || (query.match(/\p{L}/gu) || []).length < 3 ? '' : [...query].slice(0, LONGEST_QUERY).join('');
    if (unanswered) resting = setTimeout(tellUnanswered, REST);
  };
  addEventListener('pagehide', tellUnanswered);
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') tellUnanswered(); });

  /* A large site keeps what its articles are about in blocks, which come after the results. */
  const blocks = new Map();
  const asks = new Map();
  self.replybookFound = (number, texts) => blocks.set(number, texts);
  const describe = async (hit, element) => {
    const { block, blocks: files } = await names();
    if (!files.length) return;
    const number = Math.floor(hit.number / block);
    if (!asks.has(number)) asks.set(number, load(root + files[number]).catch(() => asks.delete(number)));
    await asks.get(number);
    element.textContent = blocks.get(number)?.[hit.number % block] || '';
  };

  /* The passages that answer lie in a file for each article; those of a section are shown as one. */
  const texts = new Map();
  const reads = new Map();
  self.replybookPassages = (path, sections) => texts.set(path, sections);
  const read = async (path) => {
    const { passages } = await names();
    const file = `${root}assets/text/${path.replace(/\.html$|\/$/, '')}.js?${passages}`;
    if (!reads.has(path)) reads.set(path, load(file).catch((error) => { reads.delete(path); throw error; }));
    await reads.get(path);
    return texts.get(path) || [];
  };
  const sectionsOf = (list, numbers) => {
    const found = [];
    for (let number of numbers) {
      for (const [anchor, heading, ...passages] of list) {
        if (number < passages.length) {
          if (!found.some((other) => other.anchor === anchor)) found.push({ anchor, heading, text: passages[number] });
          break;
        }
        number -= passages.length;
      }
    }
    return found;
  };
  /* Finds the passages of hits; what does not come in time is told by the description. */
  const PATIENCE = 1500;
  const locate = async (core, query, options, hits) => {
    const wanted = hits.filter((hit) => hit.passages?.length && !hit.sections);
    const all = Promise.all(wanted.map(async (hit) => {
      try { hit.found = sectionsOf(await read(hit.path), hit.passages); } catch { hit.found = []; }
    }));
    await Promise.race([all, new Promise((done) => setTimeout(done, PATIENCE))]);
    const come = wanted.filter((hit) => hit.found?.length);
    const found = come.flatMap((hit) => hit.found);
    if (!found.length) return;
    const marks = await core.marks(query, options, found.map(({ text }) => text));
    found.forEach((section, place) => { section.marks = marks[place]; });
    for (const hit of come) hit.sections = hit.found;
  };
  const linkTo = (hit, section) => root + hit.path + (section?.anchor ? `#${section.anchor}` : '');

  const count = (phrases, number) => {
    const forms = phrases.results;
    const form = forms[new Intl.PluralRules(lang).select(number)] || forms.other || Object.values(forms).pop();
    return form.replace('{n}', new Intl.NumberFormat(lang).format(number));
  };
  const marked = (text, ranges = []) => {
    const parts = [];
    let end = 0;
    for (const [from, to] of ranges) {
      if (from < end) continue;
      parts.push(text.slice(end, from), make('mark', {}, text.slice(from, to)));
      end = to;
    }
    return [...parts, text.slice(end)];
  };
  /* A suggestion has one line: it begins a few words before the first that answers. */
  const LEAD = 40;
  /* Suggestions whose passages are loaded; the others say what their articles are about. */
  const QUOTED = 3;
  const lead = (text, ranges = []) => {
    const first = ranges[0]?.[0] ?? 0;
    if (first <= LEAD) return marked(text, ranges);
    const start = text.indexOf(' ', first - LEAD) + 1;
    return ['…', ...marked(text.slice(start), ranges.map((range) => range.map((place) => place - start)))];
  };
  /* What the search read in place of what was typed, in the words' own spelling; null when it read just that. Another
     ending is no correction that anybody wants to be told. */
  const folded = (word) => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l');
  const isEnding = (typed, read) => {
    let same = 0;
    while (same < typed.length && typed[same] === read[same]) same++;
    return same >= Math.max(typed.length, read.length) - 1;
  };
  const wordsIn = (text) => text.match(/[\p{L}\p{N}]+/gu) || [];
  /* A query of more words is a letter: only the words that were read otherwise are worth repeating. */
  const LETTER = 8;
  const meant = (query, { layout, corrections = [], hits }) => {
    const text = layout?.trim() || query;
    const count = wordsIn(text).length;
    /* A short word has so many neighbours that the guess is told only where it is all there is. */
    const told = corrections.filter(([typed, read]) => !isEnding(typed, read) && (count === 1 || [...typed].length > 3));
    if (!told.length) return layout && text;
    const spelled = hits.flatMap((hit) => wordsIn(`${hit.title} ${hit.about}`));
    const readAs = (word) => {
      const read = told.find(([typed]) => folded(typed) === folded(word))?.[1];
      return read && (spelled.find((other) => folded(other) === folded(read)) || read).toLowerCase();
    };
    if (count > LETTER) return [...new Set(wordsIn(text).map(readAs).filter(Boolean))].join(', ');
    return text.replace(/[\p{L}\p{N}]+/gu, (word) => readAs(word) || word);
  };
  /* What stands in a box: a letter may be pasted, and it may be cut in the middle of a sign. */
  const queryIn = (input) => input.value.replace(/\p{Cs}/gu, '').trim();
  const isEnded = (input) => /\s$/.test(input.value);
  /* A space behind the last word ends it for the search, too. */
  const askedIn = (input) => queryIn(input) + (isEnded(input) ? ' ' : '');
  /* Hosts refuse addresses that are too long; what stands behind # they never see. */
  const LONGEST = 1500;
  const asking = (query, category) => {
    const text = encodeURIComponent(query);
    return query && `${text.length > LONGEST ? '#' : '?'}q=${text}${category ? `&category=${category}` : ''}`;
  };
  const asked = () => new URLSearchParams(location.hash.startsWith('#q=') ? location.hash.slice(1) : location.search);
  const chip = (text) => text ? [make('small', { class: 'chip' }, text)] : [];

  const suggest = (form, input) => {
    const list = make('div', { id: `${input.id}-list`, role: 'listbox', class: 'listbox', hidden: '' });
    const status = make('span', { role: 'status', class: 'hidden' });
    form.append(list, status);
    for (const [name, value] of Object.entries({ role: 'combobox', 'aria-expanded': 'false', 'aria-controls': list.id, 'aria-autocomplete': 'list' })) input.setAttribute(name, value);
    let active = -1;
    let latest = 0;
    const options = () => all('[role=option]', list);
    const close = () => {
      list.hidden = true;
      active = -1;
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
    };
    const choose = (index) => {
      const items = options();
      active = items.length ? (index + items.length + 1) % (items.length + 1) : -1;
      if (active === items.length) active = -1;
      items.forEach((item, place) => item.setAttribute('aria-selected', place === active));
      if (active < 0) return input.removeAttribute('aria-activedescendant');
      input.setAttribute('aria-activedescendant', items[active].id);
      items[active].scrollIntoView({ block: 'nearest' });
    };
    const fill = (phrases, busy, ...rows) => {
      list.setAttribute('aria-busy', busy);
      list.setAttribute('aria-label', phrases.suggestions);
      list.replaceChildren(...rows);
      delete list.dataset.popular;
      list.hidden = false;
      active = -1;
      input.removeAttribute('aria-activedescendant');
      input.setAttribute('aria-expanded', String(options().length > 0));
    };
    const hint = (...text) => make('div', { class: 'hint', role: 'presentation' }, ...text);
    const toAll = (query, text) => option('all', form.action + asking(query), { class: 'all' }, text);
    const option = (name, href, attributes, ...parts) => make('a', { role: 'option', id: `${list.id}-${name}`, href, tabindex: '-1', 'aria-selected': 'false', ...attributes }, ...parts);
    const popularRows = (popular) => popular.map(([path, title, tag = null], place) => option(place, root + path, { lang: tag }, make('b', {}, title)));
    const show = ({ phrases, popular = [] }, query, answer) => {
      if (!answer.hits.length) {
        status.textContent = phrases.none;
        const write = form.dataset.contact ? [option('contact', form.dataset.contact, { class: 'all' }, form.dataset.write)] : [];
        const others = popular.length ? [hint(phrases.popular), ...popularRows(popular)] : [];
        return fill(phrases, false, hint(phrases.none), ...write, ...others);
      }
      const read = meant(query, answer);
      status.textContent = `${read ? `${phrases.meant} ${read}. ` : ''}${count(phrases, answer.hits.length)}`;
      const rows = answer.hits.map((hit, place) => {
        const best = hit.sections?.[0];
        const about = make('span', {}, ...(best?.text ? lead(best.text, best.marks) : marked(hit.about, hit.aboutMarks)));
        if (!best?.text) describe(hit, about);
        const section = best?.heading ? [make('i', {}, best.heading)] : [];
        return option(place, linkTo(hit, best), {}, make('b', {}, ...marked(hit.title, hit.marks)), ...chip(phrases[`category_${hit.category}`]), ...section, about);
      });
      fill(phrases, false, ...(read ? [hint(`${phrases.meant} `, make('b', {}, read))] : []), ...rows, toAll(query, phrases.all));
    };
    const showPopular = ({ phrases, popular = [] }) => {
      if (!popular.length) return close();
      status.textContent = '';
      fill(phrases, false, hint(phrases.popular), ...popularRows(popular));
      list.dataset.popular = 'true';
    };
    /* Said in the page's own words: those of the search did not come either. */
    const fail = () => {
      status.textContent = form.dataset.failed;
      fill({ suggestions: form.dataset.failed }, false, hint(form.dataset.failed), toAll('', form.dataset.all));
    };
    const search = async () => {
      const query = queryIn(input);
      const since = performance.now();
      const number = ++latest;
      const isCurrent = () => number === latest && document.activeElement === input;
      try {
        const opening = open();
        opening.catch(() => {});
        const known = await names();
        if (!query) {
          answered('', 0);
          return isCurrent() && showPopular(known);
        }
        const { phrases } = known;
        /* Popular questions are no answer to what is typed now. */
        if (isCurrent() && (!ready || list.dataset.popular)) fill(phrases, true, hint(phrases.loading));
        const core = await opening;
        const text = askedIn(input);
        const options = { limit: 5, typing: !isEnded(input) };
        const answer = await core.find(text, options, isCurrent, since);
        if (!answer || !isCurrent()) return;
        answered(query, answer.hits.length);
        show(known, query, answer);
        await pause();
        const quoted = answer.hits.slice(0, QUOTED);
        if (!isCurrent() || !quoted.some((hit) => hit.passages.length)) return;
        await locate(core, text, options, quoted);
        if (isCurrent() && active < 0 && !list.hidden) show(known, query, answer);
      } catch { if (isCurrent()) query ? fail() : close(); }
    };
    input.addEventListener('focus', search);
    input.addEventListener('click', () => { if (list.hidden) search(); });
    /* A letter is too long for the address of a form. */
    form.addEventListener('submit', (event) => {
      const address = asking(queryIn(input));
      if (address.startsWith('#')) { event.preventDefault(); location.assign(form.action + address); }
    });
    input.addEventListener('input', search);
    input.addEventListener('keydown', (event) => {
      if (event.isComposing) return;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        if (list.hidden) return search();
        choose(event.key === 'ArrowDown' ? active + 1 : active - 1);
      } else if (event.key === 'Enter' && active >= 0) {
        event.preventDefault();
        options()[active].click();
      } else if (event.key === 'Escape' && !list.hidden) {
        event.preventDefault();
        close();
      }
    });
    form.addEventListener('focusout', (event) => { if (!form.contains(event.relatedTarget)) close(); });
    list.addEventListener('mousedown', (event) => { if (!event.target.closest('a')) event.preventDefault(); });
  };

  /* The results page: the list follows the typing, the address follows the list. */
  const PAGE = 30;
  /* Those whose passages are there at once; the others come when somebody scrolls to them. */
  const SEEN = 6;
  /* As many as the search gives; the topics are counted and chosen among them, so that numbers and lists agree. */
  const MOST = 1000;
  const results = (box, form, input) => {
    const [list, total, correction, empty, wider, more, index, popularList] = ['list', 'count', 'correction', 'empty', 'wider', 'more', 'index', 'popular'].map((name) => one(`[data-${name}]`));
    const topics = all('[name=category]', box);
    const category = () => topics.find((topic) => topic.checked).value;
    let latest = 0;
    let shown = PAGE;
    let answer;
    /* What was typed is searched for as it is, because somebody said so. */
    let exact = false;
    /* What an article is about may have to be loaded; for those below the window, when somebody scrolls there. */
    const unseen = new Map();
    const watch = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) { watch.unobserve(target); unseen.get(target)(); }
    }, { rootMargin: '300px' });
    const later = (element, work) => { unseen.set(element, work); watch.observe(element); };
    /* The best passage with the way to its section, then the other sections that answer. */
    const passages = (hit) => {
      const [best, ...others] = hit.sections || [];
      if (!best) return [];
      const link = (section) => make('a', { href: linkTo(hit, section) }, section.heading);
      const rest = others.filter(({ heading }) => heading);
      return [
        ...(best.heading ? [make('p', { class: 'section' }, link(best))] : []),
        ...(best.text ? [make('p', {}, ...marked(best.text, best.marks))] : []),
        ...(rest.length ? [make('ul', { class: 'sections' }, ...rest.map((section) => make('li', {}, link(section))))] : []),
      ];
    };
    const row = (hit) => {
      const body = make('div');
      const fill = () => {
        const about = make('p', {}, ...marked(hit.about, hit.aboutMarks));
        body.replaceChildren(...(hit.sections?.[0]?.text ? passages(hit) : [about, ...passages(hit)]));
        if (!hit.about && !hit.sections?.[0]?.text) later(about, () => describe(hit, about));
      };
      fill();
      if (hit.passages?.length && !hit.sections) later(body, () => answer.locate([hit]).then(fill, () => {}));
      return make('li', {}, make('h2', {}, make('a', { href: root + hit.path }, ...marked(hit.title, hit.marks))), ...chip(topics.find(({ value }) => value === hit.category)?.labels[0].textContent), body);
    };
    const instead = (phrases, query) => {
      const button = make('button', { type: 'button', class: 'link' }, phrases.instead.replace('{query}', query));
      button.addEventListener('click', () => { exact = true; search(false); input.focus(); });
      return button;
    };
    const show = (phrases, query) => {
      const { hits } = answer;
      const own = category() ? hits.filter((hit) => hit.category === category()) : hits;
      const read = hits.length > 0 && meant(query, answer);
      unseen.clear();
      watch.disconnect();
      list.replaceChildren(...own.slice(0, shown).map(row));
      list.removeAttribute('aria-busy');
      for (const topic of topics) topic.nextElementSibling.dataset.number = new Intl.NumberFormat(lang).format(topic.value ? hits.filter((hit) => hit.category === topic.value).length : hits.length);
      total.textContent = !own.length ? phrases.none : own.length < MOST ? count(phrases, own.length) : phrases.over.replace('{n}', new Intl.NumberFormat(lang).format(MOST));
      /* The heading below says it to the eye. */
      total.classList.toggle('hidden', !own.length);
      correction.hidden = !read;
      correction.replaceChildren(`${phrases.meant} `, make('b', {}, read || ''), ' ', ...(read ? [instead(phrases, query)] : []));
      more.hidden = own.length <= shown;
      empty.hidden = index.hidden = own.length > 0;
      if (wider) wider.hidden = !category();
    };
    /* Back leads to the query before, not through every letter of it. */
    let settled = '';
    const remember = (query) => {
      const address = location.pathname + asking(query, category());
      for (const link of all('.languages a')) link.href = link.href.replace(/[?#].*$/, '') + asking(query, category());
      /* A browser may refuse to note more addresses than a hand can want. */
      try {
        if (settled && query !== settled) { history.pushState(null, '', address); settled = ''; } else history.replaceState(null, '', address);
      } catch { }
    };
    const search = async (typing) => {
      const query = queryIn(input);
      const since = performance.now();
      const number = ++latest;
      box.hidden = !query;
      index.hidden = Boolean(query);
      if (!query) return answered('', 0);
      try {
        const opening = open();
        opening.catch(() => {});
        const { phrases, popular = [] } = await names();
        if (!ready) { total.textContent = phrases.loading; list.setAttribute('aria-busy', 'true'); }
        const core = await opening;
        const text = askedIn(input);
        const options = { limit: MOST, typing, exact };
        const found = await core.find(text, options, () => number === latest, since);
        if (!found || number !== latest) return;
        found.locate = (hits) => locate(core, text, options, hits);
        await found.locate((category() ? found.hits.filter((hit) => hit.category === category()) : found.hits).slice(0, SEEN));
        if (number !== latest) return;
        answer = found;
        answered(query, found.hits.length);
        popularList?.replaceChildren(...popular.map(([path, title, tag = null]) => make('li', {}, make('a', { href: root + path, lang: tag }, title))));
        shown = PAGE;
        show(phrases, query);
      } catch {
        if (number !== latest) return;
        total.textContent = form.dataset.failed;
        total.classList.remove('hidden');
        list.replaceChildren();
        list.removeAttribute('aria-busy');
        correction.hidden = more.hidden = empty.hidden = true;
        index.hidden = false;
      }
    };
    const settle = () => {
      remember(queryIn(input));
      settled = queryIn(input);
      search(false);
    };
    const restore = () => {
      exact = false;
      const address = asked();
      input.value = address.get('q') || '';
      (topics.find(({ value }) => value === address.get('category')) || topics[0]).checked = true;
      settled = queryIn(input);
      if (settled) remember(settled);
      search(false);
    };
    const choose = async () => {
      remember(queryIn(input));
      shown = PAGE;
      if (answer) show((await names()).phrases, queryIn(input));
    };
    input.addEventListener('focus', () => { open().catch(() => {}); });
    input.addEventListener('input', () => { exact = false; remember(queryIn(input)); search(!isEnded(input)); });
    box.addEventListener('change', choose);
    form.addEventListener('submit', (event) => { event.preventDefault(); settle(); });
    wider?.addEventListener('click', () => { topics[0].checked = true; choose(); input.focus(); });
    more.addEventListener('click', async () => {
      const first = shown;
      shown += PAGE;
      show((await names()).phrases, queryIn(input));
      one('a', list.children[first]).focus();
    });
    addEventListener('popstate', () => { if (!location.hash || location.hash.startsWith('#q=')) restore(); });
    restore();
  };

  const box = one('[data-results]');
  for (const form of all('[data-search]')) {
    const input = one('input', form);
    if (box) results(box, form, input); else suggest(form, input);
  }
  /* Ctrl+K leads to the search, ⌘K on a Mac, whatever layout is on; so does / where nobody types. */
  const field = one('[data-search] input');
  if (field) {
    const isMac = /mac|iphone|ipad/i.test(navigator.platform);
    field.setAttribute('aria-keyshortcuts', `${isMac ? 'Meta' : 'Control'}+K /`);
    const isTyping = ({ target }) => target.closest?.('input, textarea, select, [contenteditable]');
    field.after(make('kbd', { class: 'keys', 'aria-hidden': 'true' }, isMac ? '⌘K' : 'Ctrl K'));
    document.addEventListener('keydown', (event) => {
      const isShortcut = event.code === 'KeyK' && (isMac ? event.metaKey : event.ctrlKey) && !event.shiftKey && !event.altKey;
      const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event);
      if (!isShortcut && !isSlash) return;
      event.preventDefault();
      field.focus();
      field.select();
    });
  }

  /* Menus close by Escape and by a click elsewhere. */
  for (const menu of all('.menu')) {
    document.addEventListener('click', (event) => { if (!menu.contains(event.target)) menu.open = false; });
    menu.addEventListener('keydown', (event) => { if (event.key === 'Escape' && menu.open) { menu.open = false; one('summary', menu).focus(); } });
  }

  /* Light, dark, or as the device is: kept on this device, put back before the next page is painted. */
  const schemes = all('[data-scheme]');
  const html = document.documentElement;
  const mark = () => {
    const chosen = ['light', 'dark'].find((name) => html.classList.contains(name)) || '';
    for (const button of schemes) button.setAttribute('aria-pressed', button.dataset.scheme === chosen);
  };
  for (const button of schemes) {
    button.addEventListener('click', () => {
      const { scheme } = button.dataset;
      html.classList.remove('light', 'dark');
      if (scheme) html.classList.add(scheme);
      try { if (scheme) localStorage.setItem('replybook-scheme', scheme); else localStorage.removeItem('replybook-scheme'); } catch { }
      mark();
    });
  }
  mark();

  /* Code is copied as it is written. */
  for (const button of all('.copy')) {
    const label = button.textContent;
    button.addEventListener('click', async () => {
      try { await navigator.clipboard.writeText(one('code', button.parentElement).textContent); } catch { return; }
      button.textContent = button.dataset.done;
      setTimeout(() => { button.textContent = label; }, 2500);
    });
  }

  /* Of several ways to do the same one is shown; which one is kept for the other places of the page that offer it. */
  const showTab = (tabs, place) => {
    all('[role=tab]', tabs).forEach((tab, number) => {
      const isShown = number === place;
      tab.setAttribute('aria-selected', isShown);
      tab.tabIndex = isShown ? 0 : -1;
      const panel = document.getElementById(tab.getAttribute('aria-controls'));
      panel.classList.toggle('shown', isShown);
      panel.classList.toggle('unshown', !isShown);
    });
  };
  for (const tabs of all('.tabs')) {
    const list = all('[role=tab]', tabs);
    const choose = (place, moves) => {
      const name = list[place].textContent;
      for (const other of all('.tabs')) {
        const same = all('[role=tab]', other).findIndex((tab) => tab.textContent === name);
        if (same >= 0) showTab(other, same);
      }
      if (moves) list[place].focus();
    };
    list.forEach((tab, place) => {
      tab.addEventListener('click', () => choose(place, false));
      tab.addEventListener('keydown', ({ key }) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
        if (step) choose((place + (getComputedStyle(tabs).direction === 'rtl' ? -step : step) + list.length) % list.length, true);
      });
    });
  }
  /* A part that a link leads to is opened, wherever it is folded away. */
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let part = target; part; part = part.parentElement) {
      if (part.matches('details')) part.open = true;
      if (part.matches('.tab.unshown, .tab:not(.shown)')) showTab(part.parentElement, all('.tab', part.parentElement).indexOf(part));
    }
    if (target?.closest('.tab, details')) target.scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  if (location.hash) reveal();

  /* A picture is enlarged on the page; without script its link leads to it. */
  for (const link of all('.zoom')) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || !window.HTMLDialogElement) return;
      event.preventDefault();
      const picture = make('img', { src: link.href, alt: one('img', link).alt });
      const close = make('button', {}, link.dataset.close);
      const dialog = make('dialog', { class: 'lightbox', 'aria-label': link.getAttribute('aria-label') }, make('form', { method: 'dialog' }, close), picture);
      dialog.addEventListener('close', () => { dialog.remove(); link.focus(); });
      dialog.addEventListener('click', ({ target }) => { if (target === dialog || target === picture) dialog.close(); });
      document.body.append(dialog);
      dialog.showModal();
    });
  }

  /* A click on a heading's mark also copies its address, and says so. */
  if (one('.anchor')) {
    const said = make('p', { role: 'status', class: 'hidden' });
    one('main').append(said);
    document.addEventListener('click', (event) => {
      const anchor = event.target.closest('.anchor');
      if (anchor && navigator.clipboard) navigator.clipboard.writeText(anchor.href).then(async () => {
        anchor.textContent = '✓';
        setTimeout(() => { anchor.textContent = '#'; said.textContent = ''; }, 2500);
        said.textContent = (await names()).phrases.copied;
      }).catch(() => {});
    });
  }

  /* The table of contents marks where the reader is. */
  const links = new Map(all('nav.toc a').map((a) => [decodeURIComponent(a.hash.slice(1)), a]));
  if (links.size && 'IntersectionObserver' in window) {
    const seen = new Set();
    const watch = new IntersectionObserver((entries) => {
      for (const entry of entries) entry.isIntersecting ? seen.add(entry.target.id) : seen.delete(entry.target.id);
      const here = [...links.keys()].find((id) => seen.has(id));
      if (here) for (const [id, link] of links) id === here ? link.setAttribute('aria-current', 'location') : link.removeAttribute('aria-current');
    }, { rootMargin: '-80px 0px -55% 0px' });
    for (const id of links.keys()) { const heading = document.getElementById(id); if (heading) watch.observe(heading); }
  }

  /* Was this helpful: sent without leaving the page. A "no" counts at once; its reason completes it, if there is one. */
  for (const form of all('[data-helpful]')) {
    const status = one('[role=status]', form);
    const reason = one('.reason', form);
    const id = freshId();
    const say = (message) => {
      status.textContent = message;
      status.tabIndex = -1;
      status.focus();
    };
    const send = (value) => {
      const { article, language, revision, reason: why, comment } = Object.fromEntries(new FormData(form));
      const more = value === 'no' && !reason.hidden ? { reason: why, comment: comment.trim() || undefined } : {};
      return tell(form.action, { id, article, language, revision, helpful: value === 'yes', ...more });
    };
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      const button = event.submitter;
      const value = button ? button.value : 'no';
      const isFirst = reason.hidden;
      const buttons = all('button', form);
      const says = one('[name=reason]:checked', form) || one('textarea', form).value.trim();
      for (const each of buttons) each.disabled = true;
      status.textContent = '';
      try {
        if (isFirst || says) await send(value);
        one('fieldset', form).hidden = true;
        reason.hidden = !isFirst || value !== 'no';
        if (reason.hidden) say(status.dataset.thanks); else one('[name=reason]', form).focus();
      } catch { status.textContent = status.dataset.failed; }
      for (const each of buttons) each.disabled = false;
      if (status.textContent === status.dataset.failed) button?.focus();
    });
  }

  if (worker && 'serviceWorker' in navigator && isSecureContext && location.protocol !== 'file:') navigator.serviceWorker.register(worker).catch(() => {});
})();
