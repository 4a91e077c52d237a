// The questions of a message, and the templates to choose from.
import { $, chance, el, hear, languageName, say, settled, t } from '/assets/panel-dom.js';
import { get, latest, post, trying } from '/assets/panel-calls.js';
import { state } from '/assets/panel.js';
import { show } from '/assets/panel-looking.js';

const ask = latest();
const seek = latest(get);
/** Questions that were noted as not covered. */
const noted = new Set();
let reading;
let found;
let changed = () => {};

/** Reads the message again and shows what answers it. */
export const read = settled(30, async () => {
  const message = $('message').value;
  if (!message.trim()) {
    ask.stop();
    reading = undefined;
    if (!state.isTouched) state.chosen = [];
    draw();
    return changed();
  }
  const answer = await trying(() => ask('suggest', { message, language: $('language').value || undefined }));
  if (!answer) return undefined;
  reading = answer;
  if (!state.isTouched) preselect();
  draw();
  const open = reading.questions.filter((question) => !question.covered).length;
  hear(reading.questions.length ? t('suggested', reading.questions.length, open) : t('asksNothing'));
  return changed();
});

/** The best template of each question, each once. */
function preselect() {
  state.chosen = [];
  for (const question of reading.questions) {
    const best = question.covered && question.templates[0];
    if (best && !state.chosen.includes(name(best))) state.chosen.push(name(best));
  }
}

const name = (match) => `${match.id}:${match.language}`;

export function draw() {
  drawFacts();
  $('questions').replaceChildren(...(reading?.questions ?? []).map(question));
  $('found').replaceChildren(...(found ? [foundGroup()] : []));
  for (const [place, box] of boxes().entries()) {
    const number = box.parentElement.querySelector('.number');
    number.textContent = place < 9 ? place + 1 : '';
  }
  $('nothing').hidden = Boolean(reading?.questions.length || found);
  $('nothing').textContent = t(reading ? 'asksNothing' : 'nothingYet');
}

function drawFacts() {
  $('facts').textContent = reading
    ? [reading.language ? languageName(reading.language) : t('languageUnknown'), t(`mood-${reading.mood}`)].join(' · ')
    : '';
  drawEscalations((reading?.escalations ?? []).map((one) => t('escalate', t(`reason-${one.reason}`), one.words)));
  const values = Object.entries(reading?.values ?? {});
  const doubts = (reading?.doubts ?? []).map((doubt) => [doubt.name, t('doubt', doubt.readings.join(` ${t('or')} `))]);
  $('given').hidden = !values.length && !doubts.length;
  $('given-list').replaceChildren(...[...values, ...doubts].flatMap(([key, value]) => [el('dt', {}, key), el('dd', { dir: 'auto' }, value)]));
}

/** Said once, not again with every letter. */
function drawEscalations(lines) {
  const shown = [...$('escalations').children].map((node) => node.textContent);
  if (shown.join() === lines.join()) return;
  $('escalations').replaceChildren(...lines.map((line) => el('p', { class: 'escalation', role: 'alert' }, line)));
}

function question(one, place) {
  const legend = el('legend', {}, el('span', { class: 'hidden' }, t('question', place + 1)), ' ', el('q', { dir: 'auto' }, one.text));
  const group = el('fieldset', { class: one.covered ? 'covered' : 'open' }, legend);
  if (!one.covered) {
    group.append(
      el('p', { class: 'row' }, el('strong', {}, t('notCovered')), el('button', {
        type: 'button', class: 'gap', disabled: noted.has(one.text), on: { click: (event) => noteGap(one, event.currentTarget) },
      }, t('noteGap'), ' ', el('kbd', {}, 'G'))));
    if (one.templates.length) group.append(el('p', { class: 'quiet' }, t('nearest')));
  }
  group.append(el('ul', { class: 'templates' }, ...one.templates.map(row), ...one.articles.map(article)));
  return group;
}

function row(match) {
  const box = el('input', { type: 'checkbox', value: name(match), 'data-title': match.title, on: { change: toggled } });
  box.checked = state.chosen.includes(box.value);
  const reasons = match.reasons?.length ? el('span', { class: 'reasons' }, t('because', match.reasons.join(', '))) : null;
  return el('li', {},
    el('label', {}, el('span', { class: 'number', 'aria-hidden': 'true' }), box, el('span', { class: 'title', dir: 'auto' }, match.title),
      el('span', { class: 'chance' }, chance(match.probability)), el('span', { class: 'id' }, box.value), reasons),
    el('button', { type: 'button', class: 'look', 'aria-label': t('lookAt', match.title), on: { click: () => show(box.value) } }, t('look')));
}

function article(one) {
  const link = /^https?:/.test(one.link) ? el('a', { href: one.link, target: '_blank', rel: 'noreferrer' }, one.title) : one.title;
  return el('li', { class: 'article' },
    el('p', {}, el('span', { class: 'kind' }, t('article')), ' ', link, el('span', { class: 'reasons', dir: 'auto' }, one.passage)),
    el('button', { type: 'button', class: 'look', 'aria-label': t('lookAt', one.title), on: { click: () => show(`${one.id}:${one.language}`, true) } }, t('look')));
}

function foundGroup() {
  const templates = found.hits.filter((hit) => hit.kind !== 'article');
  const articles = found.hits.filter((hit) => hit.kind === 'article');
  const rows = [...templates.map((hit) => row({ ...hit, id: hit.id + (hit.variant ? `@${hit.variant}` : ''), reasons: [] })),
    ...articles.map((hit) => article({ ...hit, passage: hit.snippet ?? '', link: hit.link ?? '' }))];
  return el('fieldset', { class: 'covered' }, el('legend', {}, t('foundTitle')),
    rows.length ? el('ul', { class: 'templates' }, ...rows) : el('p', { class: 'quiet' }, t('foundNothing')));
}

function toggled(event) {
  const box = event.currentTarget;
  state.isTouched = true;
  state.chosen = box.checked ? [...new Set([...state.chosen, box.value])] : state.chosen.filter((one) => one !== box.value);
  for (const other of boxes()) other.checked = state.chosen.includes(other.value);
  changed();
}

async function noteGap(one, button) {
  const answer = await trying(() => post('gap', { question: one.text, language: reading?.language ?? undefined }));
  if (!answer) return;
  noted.add(one.text);
  button.disabled = true;
  say(t(answer.noted ? 'gapNoted' : 'gapNotKept'));
}

export const boxes = () => [...$('choices').querySelectorAll('input[type=checkbox]')];

/** Chooses or drops the template of that number. */
export function press(number) {
  const box = boxes()[number - 1];
  if (!box) return;
  box.focus();
  box.click();
}

export function move(step) {
  const all = boxes();
  const place = all.indexOf(document.activeElement);
  all[place < 0 ? 0 : Math.min(all.length - 1, Math.max(0, place + step))]?.focus();
}

export const firstGap = () => $('questions').querySelector('button.gap:enabled')?.click();

const look = settled(60, async () => {
  const words = $('search').value.trim();
  if (!words) {
    seek.stop();
    found = undefined;
  } else {
    const language = $('language').value || reading?.language || '';
    found = (await trying(() => seek(`search?q=${encodeURIComponent(words)}&lang=${encodeURIComponent(language)}`))) ?? found;
    if (found) hear(`${t('foundTitle')}: ${found.hits.length}`);
  }
  draw();
});

export function clear() {
  ask.stop();
  seek.stop();
  noted.clear();
  reading = found = undefined;
  $('search').value = '';
  draw();
}

/** - Parameter onChange: called when the choice, or what it is chosen for, is another. */
export function start(onChange, onTake) {
  changed = onChange;
  $('message').addEventListener('input', read);
  $('language').addEventListener('change', read);
  $('search').addEventListener('input', look);
  $('choices').addEventListener('submit', (event) => {
    event.preventDefault();
    onTake();
  });
  $('choices').addEventListener('keydown', (event) => {
    if (event.target.type !== 'checkbox') return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      if (!event.target.checked) event.target.click();
      onTake();
    }
  });
}

