// The agents' panel: a message in, a finished reply out. What a customer wrote stays in this page's memory.
import { $, el, language, languageName, say, settled, speak, t } from '/assets/panel-dom.js';
import { get, latest, trying } from '/assets/panel-calls.js';
import * as choice from '/assets/panel-choice.js';
import * as day from '/assets/panel-day.js';
import * as form from '/assets/panel-form.js';
import * as keys from '/assets/panel-keys.js';
import * as looking from '/assets/panel-looking.js';
import * as reply from '/assets/panel-reply.js';

/** What the agent has done so far with the message at hand. */
export const state = { chosen: [], isTouched: false, values: {}, edited: null, conversation: '' };

let start;
const ask = latest();
const askForm = latest();

/** What every call about the reply at hand says. */
export const request = () => ({
  message: $('message').value || undefined,
  language: $('language').value || undefined,
  channel: $('channel').value || undefined,
  chosen: state.chosen,
  values: state.values,
  edited: state.edited ?? undefined,
  conversation: $('conversation').value.trim() || state.conversation,
  agent: { name: stored('name'), signature: stored('signature') },
});

const stored = (key) => localStorage.getItem(`replybook-agent-${key}`) ?? undefined;

/** Joins the notes about one reply where the helpdesk's number is not given. */
const newConversation = () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('');

/** Asks for the reply as it is now, and shows it. */
const compose = settled(30, async () => {
  if (!state.chosen.length) {
    ask.stop();
    form.clear();
    return reply.draw(undefined);
  }
  // What was finished before is not what is chosen and filled now, whatever comes of the call.
  reply.distrust();
  const answer = await trying(() => ask('reply', request()));
  if (!answer) return undefined;
  form.draw(answer.fields);
  return reply.draw(answer);
});

let shownChoice = '';
let choosing = Promise.resolve();

const chose = () => (choosing = takeChoice());

/** Other templates have other fields: what was written for those that are gone goes too. */
async function takeChoice() {
  const names = state.chosen.join(' ');
  if (state.chosen.length && names !== shownChoice) {
    const answer = await trying(() => askForm('form', request()));
    if (!answer) return reply.draw(undefined);
    const known = new Set(answer.fields.map((field) => field.key));
    for (const key of Object.keys(state.values)) if (!known.has(key)) delete state.values[key];
    form.draw(answer.fields);
  }
  shownChoice = names;
  compose();
  return compose.flush();
}

/** Waits until the page shows what was typed and chosen. */
async function caughtUp() {
  await choice.read.flush();
  await choosing;
  await compose.flush();
}

function clear() {
  day.leave();
  ask.stop();
  askForm.stop();
  Object.assign(state, { chosen: [], isTouched: false, values: {}, edited: null, conversation: newConversation() });
  $('message').value = $('conversation').value = '';
  choice.clear();
  shownChoice = '';
  form.clear();
  reply.clear();
}

function renew() {
  clear();
  looking.turn('work');
  $('message').focus();
}

async function copy() {
  await caughtUp();
  if (!(await reply.copy())) return;
  day.keep(true);
  $('outcome-buttons').querySelector('button')?.focus();
}

/** From the message to the choice, from there to the form, from there to the clipboard. */
async function next() {
  await caughtUp();
  const at = document.activeElement;
  const isBefore = at === document.body || at.id === 'view-work' || at.closest('.message');
  if (isBefore && !state.chosen.length) return choice.move(0);
  if ((isBefore || at.closest('.choice')) && !reply.sends() && form.enter()) return undefined;
  return copy();
}

const toForm = async () => {
  await caughtUp();
  if (!form.enter() && !form.enterFirst()) $('copy').focus();
};

const letters = {
  m: () => ($('message').focus(), $('message').select()),
  l: () => ($('search').focus(), $('search').select()),
  v: () => form.enterFirst(),
  t: () => ($('text').hidden ? form.enter() : $('text').focus()),
  c: copy,
  a: () => $('ask').disabled || reply.ask(),
  g: choice.firstGap,
  w: renew,
  ...Object.fromEntries(day.outcomes.map(([word, key]) => [key.toLowerCase(), () => day.choose(word)])),
};

// A panel that is open and has no message takes one that a bookmarklet sends. Work that is begun is never replaced: any site can
// send a form.
const others = new BroadcastChannel('replybook-panel');

function take(message) {
  clear();
  $('message').value = message;
  choice.read();
  say(t('arrived'));
}

/** - Returns: true where another window took the message. */
const handOver = (message) => new Promise((done) => {
  const timer = setTimeout(() => done(false), 250);
  others.onmessage = ({ data }) => {
    if (data.taken !== true) return;
    clearTimeout(timer);
    done(true);
  };
  others.postMessage({ message });
});

async function arrive() {
  const message = $('message').value;
  if (message && (await handOver(message))) {
    $('message').value = '';
    say(t('handedOver'));
    window.close();
    return;
  }
  others.onmessage = ({ data }) => {
    if (typeof data.message !== 'string' || $('message').value || state.chosen.length || state.isTouched || $('search').value) return;
    others.postMessage({ taken: true });
    take(data.message);
  };
}

function drawSelects() {
  const [tag, channel] = [$('language').value, $('channel').value];
  $('language').replaceChildren(el('option', { value: '' }, t('automatic')), ...(start?.languages ?? []).map((one) => el('option', { value: one }, languageName(one))));
  $('channel').replaceChildren(...(start?.channels ?? []).map((one) => el('option', { value: one }, t(`channel-${one}`))));
  $('language').value = tag;
  $('channel').value = channel || start?.channel || '';
}

async function talk(tag) {
  await speak(tag);
  $('ui').value = tag;
  drawSelects();
  keys.draw();
  day.draw();
  choice.draw();
}

async function begin() {
  await speak(language());
  start = await trying(() => get('start'));
  if (start?.shop) $('shop').textContent = start.shop;
  await talk(language());
  state.conversation = newConversation();
  choice.start(chose, toForm);
  form.start(compose);
  reply.start(compose);
  day.start(clear);
  looking.start();
  keys.start({ next, number: choice.press, move: choice.move, letters });
  $('copy').addEventListener('click', copy);
  $('ask').addEventListener('click', reply.ask);
  $('new').addEventListener('click', renew);
  $('channel').addEventListener('change', compose);
  $('ui').addEventListener('change', async () => {
    document.cookie = `replybook_ui=${$('ui').value}; SameSite=Strict; Path=/; Max-Age=31536000`;
    await talk($('ui').value);
    form.clear();
    await looking.renew();
    compose();
  });
  $('open-you').addEventListener('click', () => {
    $('your-name').value = stored('name') ?? start?.agent.name ?? '';
    $('your-signature').value = stored('signature') ?? start?.agent.signature ?? '';
    $('you').showModal();
  });
  $('you').addEventListener('close', () => {
    for (const key of ['name', 'signature']) localStorage.setItem(`replybook-agent-${key}`, $(`your-${key}`).value);
    compose();
  });
  await arrive();
  if ($('message').value) choice.read();
  else $('message').focus();
  document.documentElement.dataset.ready = '';
}

begin();
