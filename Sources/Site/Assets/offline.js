/* Reading without a network: what was read stays readable, and the search goes on. */
const NAME = 'replybook-%HASH%';
const FIRST = %FILES%;
self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(FIRST)).then(() => self.skipWaiting()));
});
self.addEventListener('activate', (event) => {
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter((name) => name.startsWith('replybook-') && name !== NAME).map((name) => caches.delete(name)))).then(() => self.clients.claim()));
});
const keep = async (request, answer) => {
  if (answer.ok && answer.type === 'basic') await (await caches.open(NAME)).put(request, answer.clone());
  return answer;
};
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
  const kept = () => caches.match(request, { ignoreSearch: request.mode === 'navigate' });
  event.respondWith(url.pathname.includes('/assets/')
    ? kept().then((found) => found || fetch(request).then((answer) => keep(request, answer)))
    : fetch(request).then((answer) => keep(request, answer)).catch(async () => (await kept()) || (request.mode === 'navigate' ? absent(url) : Response.error())));
});
