// Calls of the panel's server. Each shows the page's secret, which no other site knows.
import { language, say, t } from '/assets/panel-dom.js';

const secret = document.querySelector('meta[name=panel]').content;

/** A call that did not work, in words for the agent. */
export class Trouble extends Error {}

async function call(path, options) {
  let response;
  try {
    response = await fetch(`/api/${path}`, { ...options, headers: { ...options.headers, 'X-Replybook-Panel': secret }, cache: 'no-store' });
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Trouble(t('noServer'));
  }
  if (response.ok) return response.json();
  if (response.status === 401) throw new Trouble(t('refusedWithoutLink'));
  if (response.status === 403) throw new Trouble(t('reload'));
  const text = await response.text();
  try {
    throw new Trouble(JSON.parse(text).error);
  } catch (error) {
    throw error instanceof Trouble ? error : new Trouble(text.trim());
  }
}

export const get = (path, _, signal) => call(path, { signal });

export const post = (path, body, signal) =>
  call(path, { method: 'POST', signal, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ ...body, ui: language() }) });

/** Does something and says what went wrong with it; undefined then. A call that a later one replaced goes without a word. */
export async function trying(work) {
  try {
    return await work();
  } catch (error) {
    if (error.name === 'AbortError') return undefined;
    say(error instanceof Trouble ? error.message : String(error), true);
    return undefined;
  }
}

/** Makes calls of which only the latest counts: the one before is given up. */
export function latest(call = post) {
  let controller;
  const run = (path, body) => {
    controller?.abort();
    controller = new AbortController();
    return call(path, body, controller.signal);
  };
  /** Whatever is under way comes too late. */
  run.stop = () => controller?.abort();
  return run;
}
