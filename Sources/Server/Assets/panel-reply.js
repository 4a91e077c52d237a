// The reply: what is missing in it, what the agent changes, and the way to the clipboard. Nothing is copied while the gate refuses.
import { $, el, hear, percent, say, t } from '/assets/panel-dom.js';
import { post, trying } from '/assets/panel-calls.js';
import { request, state } from '/assets/panel.js';
import * as form from '/assets/panel-form.js';

let latestReply;
/** The finished text that the agent's edits started from. */
let base;
let changed = () => {};
let heardReady = false;

export const sends = () => latestReply?.sends;
export const titles = () => latestReply?.reply.templates.map((one) => one.title) ?? [];

export function draw(answer) {
  latestReply = answer;
  const finished = answer?.reply.text ?? null;
  drawFinished(finished);
  drawDraft(finished === null ? answer?.draft ?? [] : []);
  drawRefusals(answer);
  $('chosen').textContent = titles().join(' + ');
  $('notes').replaceChildren(...(answer?.notes ?? []).map((note) => el('li', {}, note)));
  $('notes').hidden = !answer?.notes.length;
  $('copy').disabled = !sends();
  $('ask').disabled = !answer;
  $('outcomes').hidden = !sends();
  const ready = Boolean(sends());
  if (ready && !heardReady) hear(t('ready'));
  heardReady = ready;
}

function drawFinished(finished) {
  const text = $('text');
  text.hidden = finished === null;
  if (finished !== null && state.edited === null) {
    if (text.value !== finished) text.value = finished;
    base = finished;
  }
  $('stale').hidden = finished === null || state.edited === null || finished === base;
  const share = sends()?.editedShare;
  $('edited').hidden = state.edited === null || finished === null;
  $('edited').replaceChildren(
    share == null ? '' : t('editedShare', percent(share)), ' ',
    el('button', { type: 'button', class: 'link', on: { click: restore } }, t('restore')));
  grow(text);
}

function drawDraft(pieces) {
  const label = (name) => latestReply.reply.missing.find((gap) => gap.name === name || gap.name.endsWith(`.${name}`))?.label ?? name.replaceAll('_', ' ');
  $('draft').hidden = !pieces.length;
  $('draft').replaceChildren(...pieces.map((piece) =>
    piece.hole === undefined ? piece.text ?? '' : el('button', {
      type: 'button', class: 'hole', 'aria-label': t('hole', label(piece.hole)), on: { click: () => form.enter(piece.hole) },
    }, label(piece.hole))));
}

function drawRefusals(answer) {
  const missing = answer && answer.reply.text == null ? answer.reply.missing.map((gap) => gap.label) : [];
  const lines = [...(answer?.refusals ?? [])];
  const parts = [];
  if (lines.length) parts.push(el('p', {}, el('strong', {}, t('refused'))), el('ul', {}, ...lines.map((line) => el('li', { dir: 'auto' }, line))));
  if (missing.length) parts.push(el('p', {}, t('missingOne', missing.join(', '))));
  $('refusals').hidden = !parts.length;
  $('refusals').classList.toggle('wrong', lines.length > 0);
  $('refusals').replaceChildren(...parts);
}

function restore() {
  state.edited = null;
  changed();
  $('text').focus();
}

/** As tall as its text. */
function grow(text) {
  if (text.hidden || CSS.supports('field-sizing', 'content')) return;
  text.rows = Math.min(40, text.value.split('\n').reduce((rows, line) => rows + 1 + Math.floor(line.length / 70), 1));
}

/** Puts a text on the clipboard, rich and plain, as far as the browser lets the page. */
async function put(sent, field) {
  const blob = (text, type) => new Blob([text], { type });
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob(sent.text, 'text/plain'), 'text/html': blob(sent.html, 'text/html') })]);
    say(t('copiedRich'));
    return true;
  } catch {
    // Not every browser takes rich text, and none outside of a secure context.
  }
  try {
    await navigator.clipboard.writeText(sent.text);
    say(t('copiedPlain'));
    return true;
  } catch {
    field.focus();
    field.select();
    say(t('selected'));
    return false;
  }
}

/** - Returns: true where the text is on the clipboard. */
export async function copy() {
  const sent = sends();
  if (!sent) {
    say([t('notReady'), $('refusals').textContent].join(' '), true);
    form.enter();
    return false;
  }
  $('text').value = sent.text;
  return put(sent, $('text'));
}

export async function ask() {
  const answer = await trying(() => post('ask', request()));
  if (!answer) return;
  if (answer.text == null) {
    say([answer.refusals.length ? answer.refusals.join(' ') : t('askNothing'), ...find(answer)].join(' '), answer.refusals.length > 0);
    return;
  }
  $('asked').hidden = false;
  $('ask-text').value = answer.text;
  $('ask-find').textContent = find(answer).join('');
  $('copy-ask').onclick = () => put(answer, $('ask-text'));
  grow($('ask-text'));
  $('copy-ask').focus();
}

const find = (answer) => (answer.find.length ? [t('askFind', answer.find.join(', '))] : []);

/** Nothing may leave until the server has looked at it again. */
export const distrust = () => {
  if (latestReply) latestReply = { ...latestReply, sends: null };
};

export function clear() {
  base = undefined;
  $('asked').hidden = true;
  $('next-question').hidden = true;
  draw(undefined);
}

export function start(onChange) {
  changed = onChange;
  $('text').addEventListener('input', () => {
    const text = $('text').value;
    state.edited = text === base ? null : text;
    distrust();
    grow($('text'));
    changed();
  });
  $('renew').addEventListener('click', restore);
  for (const event of ['copy', 'cut']) {
    for (const id of ['text', 'draft']) {
      $(id).addEventListener(event, async (clipboard) => {
        if (sends()) return;
        clipboard.preventDefault();
        say(t('notReady'), true);
      });
    }
  }
}
