/* Reading without a network: what was read stays readable, and the search goes on. */
const NAME = 'replybook-%HASH%';
const FIRST = %FILES%;
/* What was read outlives each new build of the site; the oldest goes first. */
const READ = 'replybook-read';
const MOST = 300;
self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(FIRST)).then(() => self.skipWaiting()));
});
const trim = async (cache) => {
  const requests = await cache.keys();
  await Promise.all(requests.slice(0, Math.max(0, requests.length - MOST)).map((request) => cache.delete(request)));
};
/* Pages that were read with an earlier build need its style sheet and script; its index of the search is of no use any more. */
const inherit = async (name) => {
  const [old, read, present] = await Promise.all([caches.open(name), caches.open(READ), caches.open(NAME)]);
  for (const request of await old.keys()) {
    const { pathname } = new URL(request.url);
    const isUseful = !pathname.includes('/assets/') || /\/assets\/site\.[^/]*$/.test(pathname) || !/\.(js|wasm)$/.test(pathname);
    if (!isUseful || await present.match(request) || await read.match(request)) continue;
    const answer = await old.match(request);
    if (answer) await read.put(request, answer);
  }
  await caches.delete(name);
};
self.addEventListener('activate', (event) => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) if (name.startsWith('replybook-') && name !== NAME && name !== READ) await inherit(name);
    await trim(await caches.open(READ));
    await self.clients.claim();
  })());
});
const keep = async (request, answer) => {
  if (!answer.ok || answer.type !== 'basic') return answer;
  const copy = answer.clone();
  const cache = await caches.open(READ);
  await cache.put(request, copy);
  await trim(cache);
  return answer;
};
/* This build first, then what was read with earlier ones. */
const find = async (request, options) => (await (await caches.open(NAME)).match(request, options)) || (await caches.open(READ)).match(request, options);
/* Says in the language of the address that the page has never been opened here. */
const absent = async (url) => {
  const [language] = url.pathname.slice(new URL(registration.scope).pathname.length).split('/');
  const pages = FIRST.filter((name) => name.endsWith('/offline.html'));
  const page = await caches.match(pages.find((name) => name === `./${language}/offline.html`) || pages[0]);
  return page ? new Response(page.body, { headers: page.headers }) : Response.error();
};
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  /* Names of assets change with their content; pages are asked for anew and kept for the day the network is gone. */
  const kept = () => find(request, { ignoreSearch: request.mode === 'navigate' });
  /* A page that was read is newer than the one that came with the build. */
  const page = async () => (await (await caches.open(READ)).match(request, { ignoreSearch: request.mode === 'navigate' })) || kept();
  event.respondWith(url.pathname.includes('/assets/')
    ? kept().then((found) => found || fetch(request).then((answer) => keep(request, answer)))
    : fetch(request).then((answer) => keep(request, answer)).catch(async () => (await page()) || (request.mode === 'navigate' ? absent(url) : Response.error())));
});
