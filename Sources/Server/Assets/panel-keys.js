// Keys. Single letters are keys only outside of text fields, and can be switched off (WCAG 2.2, 2.1.4).
import { $, el, t } from '/assets/panel-dom.js';
import { outcomes } from '/assets/panel-day.js';

const place = 'replybook-letter-keys';
const list = [['Ctrl ⏎', 'next'], ['Esc', 'leave'], ['1 … 9', 'number'], ['↑ ↓', 'arrows'], ['M', 'm'], ['L', 'l'], ['V', 'v'], ['T', 't'], ['C', 'c'], ['A', 'a'], ['G', 'g'], ['W', 'w']];

export function draw() {
  const rows = [...list.map(([key, name]) => [key, t(`key-${name}`)]), ...outcomes.map(([word, key]) => [key, `${t('outcomes')}: ${t(`outcome-${word}`)}`])];
  $('key-list').replaceChildren(...rows.flatMap(([key, text]) => [el('dt', {}, el('kbd', {}, key)), el('dd', {}, text)]));
}

const isText = (node) => node.matches('textarea, select, input:not([type=checkbox])') || node.isContentEditable;

/** The letter on a Latin layout, whatever layout types it. */
const letter = (event) => (/^[a-z]$/i.test(event.key) ? event.key : /^Key[A-Z]$/.test(event.code) ? event.code.slice(3) : event.key).toLowerCase();

/** - Parameter actions: by letter, and `next`, `number`, `move`. */
export function start(actions) {
  $('letters').checked = localStorage.getItem(place) !== 'off';
  $('letters').addEventListener('change', () => localStorage.setItem(place, $('letters').checked ? 'on' : 'off'));
  $('open-keys').addEventListener('click', () => $('keys').showModal());
  document.addEventListener('keydown', (event) => {
    if (document.querySelector('dialog[open]') || event.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      actions.next();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.key === 'Escape' && isText(event.target)) {
      event.target.blur();
      $('view-work').focus({ preventScroll: true });
      return;
    }
    if (isText(event.target)) return;
    if (!$('letters').checked) return;
    if (event.key === '?') {
      event.preventDefault();
      $('keys').showModal();
      return;
    }
    // A reply that is not seen is neither copied nor noted.
    if ($('view-work').hidden && letter(event) !== 'w') return;
    if (/^[1-9]$/.test(event.key)) {
      event.preventDefault();
      actions.number(Number(event.key));
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && event.target.id === 'view-work') {
      event.preventDefault();
      actions.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (Object.hasOwn(actions.letters, letter(event)) && !event.shiftKey) {
      event.preventDefault();
      actions.letters[letter(event)]();
    }
  });
}
