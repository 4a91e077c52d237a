// What came of replies, and the list of this day. It lies in the memory of this window and is erased at night.
import { $, el, say, t } from '/assets/panel-dom.js';
import { post, trying } from '/assets/panel-calls.js';
import { request, state } from '/assets/panel.js';
import * as reply from '/assets/panel-reply.js';

export const outcomes = [['sent', 'S'], ['resolved', 'R'], ['edited', 'E'], ['follow-up', 'F'], ['negative', 'U'], ['not-applicable', 'N']];

let entries = [];
let today = new Date().toDateString();
/** The entry of the reply at hand. */
let current;

export function draw() {
  $('outcome-buttons').replaceChildren(...outcomes.map(([word, key]) =>
    el('button', { type: 'button', 'data-outcome': word, on: { click: () => choose(word) } }, t(`outcome-${word}`), ' ', el('kbd', {}, key))));
  $('day').replaceChildren(...(entries.length ? entries.map(row) : [el('li', { class: 'quiet' }, t('dayEmpty'))]));
  $('erase').disabled = !entries.length;
}

function row(entry) {
  const time = entry.at.toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });
  const state = entry.outcome ? t(`outcome-${entry.outcome}`) : t(entry.isCopied ? 'untilNow' : 'notCopied');
  const later = ['resolved', 'follow-up'].filter((word) => word !== entry.outcome).map((word) =>
    el('button', { type: 'button', class: 'link', on: { click: () => note(word, entry) } }, t(`outcome-${word}`)));
  return el('li', {}, el('time', {}, time), ' ', el('span', { dir: 'auto' }, entry.titles.join(' + ')), ' · ', state, el('span', { class: 'later' }, ...later));
}

/** Starts the entry of the reply at hand, or takes its newest text. */
export function keep(isCopied) {
  if (!current) {
    current = { at: new Date() };
    entries.unshift(current);
  }
  current.titles = reply.titles();
  current.request = request();
  current.isCopied ||= isCopied;
  draw();
}

/** A customer who asked again may have asked something worth keeping. */
export function choose(word) {
  if (!reply.sends()) return say(t('notReady'), true);
  if (word !== 'follow-up') return note(word);
  $('next-question').hidden = false;
  return $('next-text').focus();
}

/** Notes an outcome of the reply at hand, or of one from earlier this day. */
async function note(word, entry, question) {
  if (!entry) keep(false);
  const about = entry ?? current;
  const answer = await trying(() => post('outcome', { ...about.request, outcome: word, question, isAgain: about.isNoted }));
  if (!answer) return false;
  about.isNoted = true;
  about.outcome = answer.outcome ?? word;
  draw();
  say([t('noted', t(`outcome-${about.outcome}`)), ...(answer.notices ?? [])].join(' '), Boolean(answer.notices?.length));
  if (!entry) $('new').focus();
  return true;
}

/** Keeps which template was copied for which question, where nobody said what came of it. */
export function leave() {
  if (current?.isCopied && !current.isNoted) {
    current.isNoted = true;
    const about = current;
    trying(() => post('outcome', about.request));
  }
  current = undefined;
  $('next-text').value = '';
}

function erase() {
  entries = [];
  current = undefined;
  draw();
}

export function start(onNight) {
  $('erase').addEventListener('click', () => {
    erase();
    say(t('erased'));
    $('message').focus();
  });
  $('next-question').addEventListener('submit', async (event) => {
    event.preventDefault();
    if (!(await note('follow-up', undefined, $('next-text').value))) return;
    $('next-question').hidden = true;
    $('next-text').value = '';
  });
  let used = Date.now();
  for (const event of ['keydown', 'pointerdown', 'input']) document.addEventListener(event, () => (used = Date.now()), true);
  let isNight = false;
  const night = () => {
    const day = new Date().toDateString();
    if (day !== today) {
      today = day;
      isNight = true;
      entries = current ? [current] : [];
      draw();
    }
    // Work that somebody is at is not taken away at midnight, but when it rests.
    if (!isNight || Date.now() - used < 5 * 60 * 1000) return;
    isNight = false;
    onNight();
    erase();
  };
  setInterval(night, 20000);
  document.addEventListener('visibilitychange', night);
}
