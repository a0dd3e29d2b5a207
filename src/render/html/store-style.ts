import { MOST_DISPLAYS } from './shots.ts';

const CHOSEN = Array.from({ length: MOST_DISPLAYS }, (_nothing, at) => at + 1)
  .map((at) => `.language:has(.displays input[value="${at}"]:checked) .gallery:not(.display-${at}) { display: none; }`)
  .join('\n');

/** Product pages and search results, after those that a phone shows: 390 points wide. */
export const STORE_STYLE = `
.index { display: flex; flex-wrap: wrap; gap: 6px; margin: 14px 0 18px; }
.index a { display: inline-block; padding: 3px 11px; border-radius: 99px; background: var(--card); border: 1px solid var(--line); text-decoration: none; font-size: 13px; }
.index small { color: var(--muted); }
.language { margin-top: 16px; background: var(--card); border: 1px solid var(--line); border-radius: 22px; box-shadow: var(--shadow); }
.language > summary { padding: 16px 22px; border-radius: 22px; }
.language > summary h3 { display: inline; font-size: 21px; letter-spacing: -.01em; }
.language > summary .code { font-weight: 400; color: var(--muted); font-size: 15px; }
.displays { display: flex; flex-wrap: wrap; gap: 4px; margin: 0 22px; padding: 0; border: 0; font-size: 13px; }
.displays legend { float: left; margin-right: 10px; padding: 5px 0; color: var(--muted); }
.displays label span { display: inline-block; padding: 5px 12px; border-radius: 99px; cursor: pointer; }
.displays label { position: relative; }
.displays input { position: absolute; opacity: 0; }
.displays input:checked + span { background: var(--text); color: var(--card); }
.displays input:not(:checked) + span { background: var(--button); }
.displays input:focus-visible + span { outline: 3px solid var(--focus); outline-offset: 2px; }
${CHOSEN}
.galleries:not(:has(.gallery + .gallery)) .display-name { display: none; }
.language:has(.displays) .display-name { display: none; }
.display-name { color: var(--muted); font-size: 13px; margin-bottom: 6px; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr)); gap: 22px; padding: 16px 22px 26px; align-items: start; }
.product, .search { min-width: 0; max-width: 390px; }
.product > h4, .search > h4 { margin-bottom: 8px; color: var(--muted); font-size: 13px; font-weight: 600; }
.product { position: relative; }
.top { display: flex; gap: 16px; align-items: flex-start; padding: 20px 0 14px; border-top: 1px solid var(--line); }
.before .top { border-top-style: dashed; } .after .top { border-top: 2px solid var(--text); padding-top: 19px; }
.icon { flex: none; width: 96px; height: 96px; border-radius: 22px; display: grid; place-items: center; font-size: 44px; font-weight: 700; color: #fff; background: linear-gradient(160deg, #5b8def, #3d4fc4 60%, #6a3bb5); }
.names { min-width: 0; flex: 1; }
.store-name { font-size: 21px; line-height: 1.25; font-weight: 600; letter-spacing: -.01em; }
.store-subtitle { color: var(--muted); margin-top: 1px; }
.price { margin-top: 9px; }
.button { display: inline-block; padding: 4px 16px; border-radius: 99px; background: #0066cc; color: #fff; font-weight: 700; font-size: 14px; white-space: nowrap; }
.button ins, .button del { background: none; color: inherit; }
.shots { display: flex; gap: 12px; overflow-x: auto; padding: 4px 4px 10px; margin: 0 -4px; scroll-padding: 4px; scroll-snap-type: x proximity; }
.shot { flex: none; width: 148px; scroll-snap-align: start; }
.picture { width: 100%; border-radius: 14px; background: var(--button) center / cover no-repeat; border: 1px solid var(--line); }
.box { display: flex; flex-direction: column; justify-content: center; gap: 4px; padding: 10px; text-align: center; font-size: 12px; overflow: hidden; }
.box-name { font-weight: 600; }
.is-added > .picture { outline: 3px solid var(--add-text); outline-offset: -1px; }
.is-removed > .picture { outline: 3px dashed var(--del-text); outline-offset: -1px; opacity: .75; }
.is-replaced > .picture { outline: 3px solid var(--update-text); outline-offset: -1px; }
.is-moved > .picture { outline: 3px dotted var(--update-text); outline-offset: -1px; }
.caption { margin-top: 6px; font-size: 12px; line-height: 1.45; color: var(--muted); }
.file, .other, .apple { display: block; } .file { color: var(--text); margin-top: 2px; }
.none { padding: 8px 0; font-size: 14px; }
.product h5 { margin-top: 16px; font-size: 13px; color: var(--muted); font-weight: 600; }
.cut, .store-name, .store-subtitle { white-space: pre-wrap; }
.cut { margin-top: 2px; line-height: 1.45; }
.scripted .cut[data-cut="yes"] { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
.more { font: inherit; font-size: 14px; color: var(--link); background: none; border: 0; padding: 2px 0; cursor: pointer; }
.searches { display: grid; gap: 22px; min-width: 0; }
.search { padding: 14px 18px 16px; border-radius: 18px; background: var(--page); }
.result { display: flex; gap: 12px; align-items: center; }
.result .icon { width: 62px; height: 62px; border-radius: 14px; font-size: 28px; }
.result-names { flex: 1; min-width: 0; }
.result-name, .result-subtitle { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.result-name { font-size: 16px; font-weight: 500; } .result-subtitle { font-size: 13px; color: var(--muted); }
.result .button { background: var(--button); color: var(--link); }
.first-shots { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 8px; margin: 14px 0 10px; }
.first-shots .picture { border-radius: 10px; }
@media (max-width: 640px) { .language > summary { padding: 14px 16px; } .sides { padding: 12px 16px 20px; } .displays { margin: 0 16px; } }
@media print { .gallery { display: block !important; } .shots { flex-wrap: wrap; overflow: visible; } .scripted .cut { display: block !important; overflow: visible; } .language > :not(summary) { content-visibility: visible; } }
`;
