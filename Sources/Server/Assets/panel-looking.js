// Looking: a template or an article before it is chosen, what outcomes say, what is not answered.
import { $, el, percent, t } from '/assets/panel-dom.js';
import { get, trying } from '/assets/panel-calls.js';

const paragraph = (text, attributes = {}) => (text ? [el('p', { dir: 'auto', ...attributes }, text)] : []);

/** Shows a text in a dialog. */
export async function show(name) {
  const answer = await trying(() => get(`show?id=${encodeURIComponent(name)}`));
  if (!answer) return;
  const { template, article } = answer;
  $('shown-title').textContent = (template ?? article).title;
  $('shown-text').replaceChildren(...(template ? templateParts(template, answer.evidence) : articleParts(article)));
  $('shown').showModal();
}

/** What outcomes say about a text, in a line. */
function figures(one) {
  if (!one?.uses) return t('evidenceNone');
  const rate = one.rate == null ? [] : [`${t('column-rate')}: ${percent(one.rate)} (${one.interval.map(percent).join(' – ')})`];
  return [`${t('column-uses')}: ${one.uses}`, `${t('column-known')}: ${one.known}`, ...rate, ...one.reasons].join(' · ');
}

function templateParts(template, evidence) {
  const facts = [`${template.id}${template.variant ? `@${template.variant}` : ''}:${template.language}`, template.status === 'published' ? '' : template.status];
  return [
    ...paragraph(facts.filter(Boolean).join(' · '), { class: 'quiet' }), ...paragraph(figures(evidence), { class: 'quiet' }),
    ...template.errors.map((error) => el('p', { class: 'problem' }, error)),
    ...(template.interest ? [el('h3', {}, t('interest')), ...paragraph(template.interest)] : []),
    ...template.blocks.map((block) => el('pre', { dir: 'auto' }, block.markdown.trim())),
    ...(template.questions.length
      ? [el('h3', {}, t('customersAsk')), el('ul', {}, ...template.questions.slice(0, 8).map((question) => el('li', { dir: 'auto' }, question)))] : []),
  ];
}

const articleParts = (article) => [
  ...paragraph(`${article.id}:${article.language}`, { class: 'quiet' }), ...paragraph(article.summary), el('pre', { dir: 'auto' }, article.text.trim()),
];

async function drawEvidence() {
  const answer = await trying(() => get('evidence'));
  if (!answer) return;
  const used = answer.templates.filter((one) => one.uses > 0).sort((a, b) => b.marked - a.marked || b.uses - a.uses);
  const rows = used.map((one) => [
    `${one.title} (${one.id}${one.variant ? `@${one.variant}` : ''}:${one.language})`, one.uses, one.known, one.rate == null ? '–' : percent(one.rate),
    one.known ? one.interval.map(percent).join(' – ') : '–', one.edited, one.reasons.join(', '),
  ]);
  $('evidence-table').replaceChildren(...table(['template', 'uses', 'known', 'rate', 'interval', 'edited', 'why'], rows, 'evidenceNone'));
}

async function drawGaps() {
  const answer = await trying(() => get('gaps'));
  if (!answer) return;
  const rows = answer.gaps.map((gap) => [gap.question, gap.count, gap.language ?? '–', `#${gap.number}`]);
  $('gaps-table').replaceChildren(...table(['question', 'count', 'language', ''], rows, 'gapsNone'));
}

function table(columns, rows, none) {
  if (!rows.length) return [el('p', { class: 'quiet' }, t(none))];
  return [el('table', {},
    el('thead', {}, el('tr', {}, ...columns.map((name) => el(name ? 'th' : 'td', name ? { scope: 'col' } : {}, name ? t(`column-${name}`) : '')))),
    el('tbody', {}, ...rows.map((row) => el('tr', {}, ...row.map((cell, place) => el(place ? 'td' : 'th', place ? { class: typeof cell === 'number' ? 'figure' : null } : { scope: 'row', dir: 'auto' }, String(cell)))))))];
}

const views = { work: () => {}, evidence: drawEvidence, gaps: drawGaps };
let shown = 'work';

export function turn(name) {
  shown = name;
  for (const view of Object.keys(views)) $(`view-${view}`).hidden = view !== name;
  for (const button of document.querySelectorAll('[data-view]')) {
    if (button.dataset.view === name) button.setAttribute('aria-current', 'page');
    else button.removeAttribute('aria-current');
  }
  return views[name]();
}

/** Draws the tables in the language of the page. */
export const renew = () => views[shown]();

export function start() {
  for (const button of document.querySelectorAll('[data-view]')) button.addEventListener('click', () => turn(button.dataset.view));
}
