/* Runs before anything is painted: the colours that the visitor chose, and the mark that scripts run here. */
(() => {
  'use strict';
  const html = document.documentElement;
  html.classList.add('js');
  let chosen;
  try { chosen = localStorage.getItem('replybook-scheme'); } catch { }
  if (chosen === 'light' || chosen === 'dark') html.classList.add(chosen);
})();
