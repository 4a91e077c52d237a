(() => {
  'use strict';
  const { root, lang, engine, manifest, worker } = document.body ? document.body.dataset : {};
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
    const texts = names().then(({ index }) => fetch(root + index)).then((answer) => answer.ok ? answer.text() : Promise.reject(new Error(answer.status)));
    const waiting = new Map();
    const broken = new Promise((_, failed) => { thread.onerror = failed; });
    let last = 0;
    thread.onmessage = ({ data }) => { waiting.get(data.number)?.(data); waiting.delete(data.number); };
    const ask = (message) => Promise.race([broken, new Promise((done, failed) => {
      waiting.set(++last, (answer) => answer.error ? failed(new Error(answer.error)) : done(answer.result));
      thread.postMessage({ number: last, ...message });
    })]);
    await ask({ open: await Promise.race([broken, texts]) });
    return (query, options) => ask({ query, options });
  };
  const direct = async () => {
    const [{ index }] = await Promise.all([names(), load(engine)]);
    const core = await self.replybookEngine.open(() => load(root + index));
    return async (query, options) => core.find(query, options);
  };
  const open = () => opened ||= (async () => {
    const find = location.protocol !== 'file:' && 'Worker' in window ? await threaded().catch(direct) : await direct();
    ready = true;
    return find;
  })().catch((error) => {
    /* The network may be back by the next letter. */
    named = opened = undefined;
    throw error;
  });

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
  /* What the search read in place of what was typed, in the words' own spelling; null when it read just that. Another
     ending is no correction that anybody wants to be told. */
  const folded = (word) => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l');
  const isEnding = (typed, read) => {
    let same = 0;
    while (same < typed.length && typed[same] === read[same]) same++;
    return same >= Math.max(typed.length, read.length) - 1;
  };
  const meant = (query, { layout, corrections = [], hits }) => {
    if (layout) return layout;
    const told = corrections.filter(([typed, read]) => !isEnding(typed, read));
    if (!told.length) return null;
    const spelled = hits.flatMap((hit) => `${hit.title} ${hit.about}`.match(/[\p{L}\p{N}]+/gu) || []);
    return query.replace(/[\p{L}\p{N}]+/gu, (word) => {
      const read = told.find(([typed]) => folded(typed) === folded(word))?.[1];
      return read ? (spelled.find((other) => folded(other) === folded(read)) || read).toLowerCase() : word;
    });
  };

  const suggest = (form, input) => {
    const list = make('div', { id: `${input.id}-list`, role: 'listbox', class: 'listbox', hidden: '' });
    const status = make('span', { role: 'status', class: 'hidden' });
    form.append(list, status);
    for (const [name, value] of Object.entries({ role: 'combobox', 'aria-expanded': 'false', 'aria-controls': list.id, 'aria-autocomplete': 'list' })) input.setAttribute(name, value);
    let active = -1;
    let asked = 0;
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
      list.hidden = false;
      active = -1;
      input.removeAttribute('aria-activedescendant');
      input.setAttribute('aria-expanded', String(options().length > 0));
    };
    const hint = (...text) => make('div', { class: 'hint', role: 'presentation' }, ...text);
    const option = (name, href, attributes, ...parts) => make('a', { role: 'option', id: `${list.id}-${name}`, href, tabindex: '-1', 'aria-selected': 'false', ...attributes }, ...parts);
    const show = (phrases, query, answer) => {
      status.textContent = answer.hits.length ? count(phrases, answer.hits.length) : phrases.none;
      if (!answer.hits.length) return fill(phrases, false, hint(phrases.none));
      const read = meant(query, answer);
      const rows = answer.hits.map((hit, place) => {
        const about = make('span', {}, ...marked(hit.about, hit.aboutMarks));
        describe(hit, about);
        return option(place, root + hit.path, {}, make('b', {}, ...marked(hit.title, hit.marks)), about);
      });
      rows.push(option('all', `${form.action}?q=${encodeURIComponent(query)}`, { class: 'all' }, phrases.all));
      fill(phrases, false, ...(read ? [hint(`${phrases.meant} `, make('b', {}, read))] : []), ...rows);
    };
    const search = async () => {
      const query = input.value.trim();
      const number = ++asked;
      if (!query) return close();
      const isCurrent = () => number === asked && document.activeElement === input;
      try {
        const opening = open();
        const { phrases } = await names();
        if (!ready && isCurrent()) fill(phrases, true, hint(phrases.loading));
        const answer = await (await opening)(query, { limit: 5, typing: !/\s$/.test(input.value) });
        if (isCurrent()) show(phrases, query, answer);
      } catch { close(); }
    };
    input.addEventListener('focus', () => { open().catch(() => {}); if (input.value.trim()) search(); });
    input.addEventListener('input', search);
    input.addEventListener('keydown', (event) => {
      if (event.isComposing) return;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        if (list.hidden) return search();
        event.preventDefault();
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
  const results = (box, form, input) => {
    const [list, total, correction, empty, wider, index] = ['list', 'count', 'correction', 'empty', 'wider', 'index'].map((name) => one(`[data-${name}]`));
    let asked = 0;
    /* What an article is about may have to be loaded; for those below the window, when somebody scrolls there. */
    const unseen = new Map();
    const watch = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) { watch.unobserve(target); describe(unseen.get(target), target); }
    }, { rootMargin: '300px' });
    const row = (hit) => {
      const about = make('p', {}, ...marked(hit.about, hit.aboutMarks));
      if (!hit.about) { unseen.set(about, hit); watch.observe(about); }
      return make('li', {}, make('h2', {}, make('a', { href: root + hit.path }, ...marked(hit.title, hit.marks))), about);
    };
    const show = (phrases, query, category, answer) => {
      const found = answer.hits.length > 0;
      const read = found && meant(query, answer);
      unseen.clear();
      watch.disconnect();
      list.replaceChildren(...answer.hits.map(row));
      list.removeAttribute('aria-busy');
      total.textContent = found ? count(phrases, answer.hits.length) : phrases.none;
      /* The heading below says it to the eye. */
      total.classList.toggle('hidden', !found);
      correction.hidden = !read;
      correction.replaceChildren(`${phrases.meant} `, make('b', {}, read || ''));
      empty.hidden = found;
      if (wider) wider.hidden = !category;
      index.hidden = found;
    };
    const search = async (typing) => {
      const query = input.value.trim();
      const category = one('[name=category]:checked', box).value;
      const number = ++asked;
      box.hidden = !query;
      index.hidden = Boolean(query);
      history.replaceState(null, '', location.pathname + (query ? `?q=${encodeURIComponent(query)}${category ? `&category=${category}` : ''}` : ''));
      if (!query) return;
      try {
        const opening = open();
        const { phrases } = await names();
        if (!ready) { total.textContent = phrases.loading; list.setAttribute('aria-busy', 'true'); }
        const answer = await (await opening)(query, { limit: 30, typing, category });
        if (number === asked) show(phrases, query, category, answer);
      } catch {
        if (number !== asked) return;
        const phrases = self.replybookSearch?.phrases;
        box.hidden = !phrases;
        total.textContent = phrases ? phrases.failed : '';
        list.replaceChildren();
        list.removeAttribute('aria-busy');
        index.hidden = false;
      }
    };
    input.addEventListener('focus', () => { open().catch(() => {}); });
    input.addEventListener('input', () => search(!/\s$/.test(input.value)));
    box.addEventListener('change', () => search(false));
    form.addEventListener('submit', (event) => { event.preventDefault(); search(false); });
    wider?.addEventListener('click', () => { one('[name=category]', box).checked = true; search(false); input.focus(); });
    const address = new URLSearchParams(location.search);
    input.value = (address.get('q') || '').slice(0, 500);
    const wanted = all('[name=category]', box).find((radio) => radio.value === address.get('category'));
    if (wanted) wanted.checked = true;
    if (input.value.trim()) search(false);
  };

  const box = one('[data-results]');
  for (const form of all('[data-search]')) {
    const input = one('input', form);
    if (box) results(box, form, input); else suggest(form, input);
  }
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const input = one('[data-search] input');
    if (input) { event.preventDefault(); input.focus(); }
  });

  /* Menus close by Escape and by a click elsewhere. */
  for (const menu of all('.menu')) {
    document.addEventListener('click', (event) => { if (!menu.contains(event.target)) menu.open = false; });
    menu.addEventListener('keydown', (event) => { if (event.key === 'Escape' && menu.open) { menu.open = false; one('summary', menu).focus(); } });
  }

  /* A click on a heading's mark also copies its address. */
  document.addEventListener('click', (event) => {
    const anchor = event.target.closest('.anchor');
    if (anchor && navigator.clipboard) navigator.clipboard.writeText(anchor.href).then(() => {
      anchor.textContent = '✓';
      setTimeout(() => { anchor.textContent = '#'; }, 1500);
    }, () => {});
  });

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

  /* Was this helpful: sent without leaving the page. */
  for (const form of all('[data-helpful]')) {
    const status = one('[role=status]', form);
    const reason = one('.reason', form);
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      const value = event.submitter ? event.submitter.value : 'no';
      const text = one('textarea', form);
      if (value === 'no' && reason.hidden) { reason.hidden = false; return text.focus(); }
      const body = new URLSearchParams(new FormData(form));
      body.set('helpful', value);
      try {
        const answer = await fetch(form.action, { method: 'POST', body, credentials: 'omit', referrerPolicy: 'no-referrer' });
        if (!answer.ok) throw new Error(answer.status);
        for (const part of [one('fieldset', form), reason]) part.hidden = true;
        status.textContent = status.dataset.thanks;
      } catch { status.textContent = status.dataset.failed; }
    });
  }

  if (worker && 'serviceWorker' in navigator && isSecureContext && location.protocol !== 'file:') navigator.serviceWorker.register(worker).catch(() => {});
})();
