/**
 * Searches, filters and folds, and cuts texts where the store does. Everything that it hides is there without it.
 * It knows nothing of the plan: no text of one is ever part of a script.
 */
export const SCRIPT = `(() => {
'use strict';
const all = (selector, from = document) => [...from.querySelectorAll(selector)];
const at = (id) => document.getElementById(id);
const toolbar = at('toolbar');
// What must not be overlooked is never filtered away.
const items = all('.language, #all .entry, .coverage tbody tr');
const words = new Map(items.map((item) => [item, item.textContent.toLowerCase()]));
const kindOf = (item) => item.dataset.kind ?? item.closest('[data-kind]')?.dataset.kind;
const filter = () => {
  const wanted = at('search').value.trim().toLowerCase();
  const language = at('by-language').value;
  const kind = at('by-kind').value;
  const origin = at('by-origin')?.value ?? '';
  let shown = 0;
  for (const item of items) {
    const fits = (wanted === '' || words.get(item).includes(wanted)) &&
      (language === '' || item.dataset.language === language) && (kind === '' || kindOf(item) === kind) &&
      (origin === '' || (item.dataset.origin ?? origin) === origin);
    item.hidden = !fits;
    if (fits) shown += 1;
  }
  for (const group of all('#pages, #purchases, #translations, #all, .group')) {
    group.hidden = !all('.language, .entry, .coverage tbody tr', group).some((item) => !item.hidden);
  }
  const isAll = shown === items.length;
  at('found').textContent = isAll ? '' : shown + ' of ' + items.length + ' shown';
  cutAll();
};
toolbar.hidden = false;
toolbar.addEventListener('input', filter);
toolbar.addEventListener('submit', (event) => event.preventDefault());
const fold = (open) => { for (const one of all('.language')) one.open = open; };
at('unfold').addEventListener('click', () => fold(true));
at('fold').addEventListener('click', () => fold(false));
const cut = (text) => {
  if (text.dataset.cut !== undefined || text.clientHeight === 0) return;
  text.dataset.cut = 'yes';
  if (text.scrollHeight <= text.clientHeight + 2) return void delete text.dataset.cut;
  const end = text.getBoundingClientRect().bottom;
  const below = all('ins, del', text).filter((mark) => mark.getBoundingClientRect().bottom > end + 2).length;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'more';
  const label = below === 0 ? 'more' : 'more, with ' + below + (below === 1 ? ' change' : ' changes');
  const show = (open) => {
    text.dataset.cut = open ? 'open' : 'yes';
    button.textContent = open ? 'less' : label;
    button.setAttribute('aria-expanded', String(open));
  };
  button.addEventListener('click', () => show(text.dataset.cut !== 'open'));
  text.after(button);
  show(false);
};
document.documentElement.classList.add('scripted');
const cutAll = () => { for (const text of all('.language[open] .cut')) cut(text); };
for (const language of all('.language')) language.addEventListener('toggle', cutAll);
addEventListener('resize', cutAll);
cutAll();
const unfoldTarget = () => {
  const name = location.hash.slice(1);
  const target = all('details[id]').find(({ id }) => id === name || encodeURIComponent(id) === name);
  if (target instanceof HTMLDetailsElement) { target.open = true; target.scrollIntoView(); }
};
addEventListener('hashchange', unfoldTarget);
unfoldTarget();
})();`;
