// Elements, words and announcements: what every part of the panel needs.

export const $ = (id) => document.getElementById(id);

/** An element. Attributes that are true are set bare, false or nullish ones left out; children are nodes or text, never HTML. */
export function el(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key === 'on') for (const [event, listener] of Object.entries(value)) node.addEventListener(event, listener);
    else if (value === true) node.setAttribute(key, '');
    else if (value !== false && value != null) node.setAttribute(key, value);
  }
  node.append(...children.filter((child) => child != null));
  return node;
}

let words = {};

/** The words of the page in a language, with values in place of `{}`. */
export function t(key, ...values) {
  return values.reduce((text, value) => text.replace('{}', () => value), words[key] ?? key);
}

export async function speak(language) {
  words = await (await fetch(`/assets/panel.${language}.json`)).json();
  document.documentElement.lang = language;
  for (const node of document.querySelectorAll('[data-t]')) node.textContent = t(node.dataset.t);
  for (const node of document.querySelectorAll('[data-t-label]')) node.setAttribute('aria-label', t(node.dataset.tLabel));
  for (const node of document.querySelectorAll('[data-t-placeholder]')) node.placeholder = t(node.dataset.tPlaceholder);
  document.title = t('title');
}

export const language = () => document.documentElement.lang;

let hiding;

/** Says what happened, to eyes and ears, for some seconds. */
export function say(text, isTrouble = false) {
  clearTimeout(hiding);
  $('said').textContent = text;
  $('said').classList.toggle('trouble', isTrouble);
  hiding = setTimeout(() => ($('said').textContent = ''), isTrouble ? 12000 : 5000);
}

let waiting;

/** Tells a screen reader what the page shows by itself, once nobody types. */
export function hear(text) {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    if ($('heard').textContent !== text) $('heard').textContent = text;
  }, 600);
}

export const percent = (share) => new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
/** Only a template that was named is certain. */
export const chance = (share) => percent(share < 1 ? Math.min(0.99, Math.max(0.01, share)) : 1);

/** The name of a language in the page's own. */
export function languageName(tag) {
  try {
    return new Intl.DisplayNames([language()], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Runs the last of several calls that come close to each other; `flush` runs it at once and waits for it. */
export function settled(delay, work) {
  let timer, running = Promise.resolve();
  const start = () => {
    timer = undefined;
    running = work();
    return running;
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(start, delay);
  };
  later.flush = () => {
    if (timer === undefined) return running;
    clearTimeout(timer);
    return start();
  };
  return later;
}
