// The form: what a reply needs, filled with what the message gave.
import { $, el, t } from '/assets/panel-dom.js';
import { state } from '/assets/panel.js';

const rows = new Map();
let changed = () => {};

/** Shows the fields; one that the agent is in keeps what is typed. */
export function draw(fields) {
  const list = $('fields');
  const active = document.activeElement;
  const kept = new Set(fields.map((field) => field.key));
  for (const [key, row] of rows) {
    if (kept.has(key)) continue;
    row.node.remove();
    rows.delete(key);
  }
  fields.forEach((field, place) => {
    let row = rows.get(field.key);
    if (!row || row.kind !== kind(field)) {
      row?.node.remove();
      row = make(field);
      rows.set(field.key, row);
    }
    if (list.children[place] !== row.node) list.insertBefore(row.node, list.children[place] ?? null);
    fill(row, field);
  });
  // A field that found another place lost the focus on its way.
  if (active !== document.activeElement && list.contains(active)) active.focus();
  $('no-form').hidden = fields.length > 0;
  $('no-form').textContent = t(state.chosen.length ? 'nothingToFill' : 'noForm');
}

/** A field is made anew where its answers or the language of the page are others. */
const kind = (field) => JSON.stringify([field.type, field.label, field.choices, field.required, document.documentElement.lang]);

function make(field) {
  const id = `field-${field.key}`;
  const input = field.choices.length ? choice(field, id) : el('input', { id, type: 'text', inputmode: keyboard(field.type), dir: 'auto' });
  input.addEventListener('input', () => {
    state.values[field.key] = input.value;
    changed();
  });
  input.setAttribute('aria-describedby', `${id}-hint ${id}-source ${id}-problem`);
  if (field.required) input.setAttribute('aria-required', 'true');
  const source = el('p', { class: 'source', id: `${id}-source` });
  const problem = el('p', { class: 'problem', id: `${id}-problem` });
  const node = el('div', { class: 'field', 'data-key': field.key },
    el('label', { for: id }, field.label), el('span', { class: 'hint', id: `${id}-hint` }, hint(field)), input, source, problem);
  return { kind: kind(field), node, input, source, problem };
}

function choice(field, id) {
  return el('select', { id }, el('option', { value: '' }, t('none')), ...field.choices.map((one) => el('option', { value: one.key }, one.label)));
}

const keyboard = (type) => ({ number: 'decimal', money: 'decimal', phone: 'tel', email: 'email', url: 'url' })[type];

function hint(field) {
  const parts = [t(field.required ? 'required' : 'optional'), t(`from-${field.from}`)];
  if (field.example && !field.choices.length) parts.push(t('example', field.example));
  if (field.minimum && field.maximum) parts.push(`${field.minimum}–${field.maximum}`);
  else if (field.minimum && field.minimum !== '0') parts.push(`≥ ${field.minimum}`);
  else if (field.maximum) parts.push(`≤ ${field.maximum}`);
  return parts.join(' · ');
}

function fill(row, field) {
  if (document.activeElement !== row.input && row.input.value !== field.value) row.input.value = field.value;
  row.problem.textContent = field.problem ?? '';
  row.input.setAttribute('aria-invalid', field.problem ? 'true' : 'false');
  row.node.classList.toggle('empty', field.required && !field.value.trim());
  row.source.replaceChildren(...source(field));
}

/** Where the value comes from; words of the message can be looked at there. */
function source(field) {
  const reading = field.reading ? [el('span', { class: 'reading' }, field.reading), ' '] : [];
  if (!field.source) return reading;
  const words = field.words ? field.words.replace(/\s+/g, ' ') : '';
  const text = field.source === 'message' ? t('source-message', words) : t(`source-${field.source}`, field.basis ?? '');
  if (!field.span) return [...reading, text];
  return [...reading, el('button', { type: 'button', class: 'link', title: t('showWords'), on: { click: () => point(field.span) } }, text)];
}

/** Selects the words of the message at these bytes of UTF-8. */
function point({ start, end }) {
  const message = $('message');
  const bytes = new TextEncoder().encode(message.value);
  const length = (count) => new TextDecoder().decode(bytes.slice(0, count)).length;
  message.focus();
  message.setSelectionRange(length(start), length(end));
}

/** Goes to a field by its key or the name of its variable, else to the first one that lacks a value or has a wrong one. */
export function enter(name) {
  const all = [...rows.values()];
  const named = name && (rows.get(name) ?? all.find((row) => row.node.dataset.key.endsWith(`.${name}`)));
  const row = named || all.find((row) => row.input.getAttribute('aria-invalid') === 'true') || all.find((row) => row.node.classList.contains('empty'));
  const target = row?.input ?? (name === undefined ? null : all[0]?.input);
  target?.focus();
  return Boolean(target);
}

export const enterFirst = () => rows.size > 0 && (enter() || ($('fields').querySelector('input, select')?.focus(), true));

export function clear() {
  for (const row of rows.values()) row.node.remove();
  rows.clear();
  draw([]);
}

export function start(onChange) {
  changed = onChange;
  $('form').addEventListener('submit', (event) => event.preventDefault());
}
