/**
 * How the page looks, in light and in dark. Contrasts are at least 4.5 to 1 for text. What scrolls has a position, so that words for screen
 * readers alone stay within it: outside, they would make the page wider than a telephone.
 */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --page: #f5f5f7; --card: #fff; --line: #d9d9de; --text: #1d1d1f; --muted: #63636a; --link: #0059b8;
  --button: #e9e9ee; --add: #ddf4e4; --add-text: #0b5128; --del: #fde4e2; --del-text: #8c1c13; --warn: #fff0cf; --warn-text: #6b4300;
  --act: #e5e6ff; --act-text: #34319c; --update: #e3f0fe; --update-text: #0b4a8a; --focus: #0071e3; --shadow: 0 1px 2px #0000000a, 0 4px 16px #0000000a; }
@media (prefers-color-scheme: dark) { :root { --page: #101012; --card: #1c1c1f; --line: #3a3a3f; --text: #f5f5f7; --muted: #a4a4ab;
  --link: #6db5ff; --button: #313136; --add: #12371f; --add-text: #a4e9b8; --del: #461a17; --del-text: #ffb9b1; --warn: #3d2c06;
  --warn-text: #ffd98a; --act: #2a2963; --act-text: #cbcaff; --update: #0f3157; --update-text: #b3d7ff; --focus: #4aa3ff; --shadow: none; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 5rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 -apple-system, BlinkMacSystemFont, "SF Pro Text", Inter, "Segoe UI",
  Roboto, "Helvetica Neue", "Noto Sans", "Noto Sans CJK JP", Arial, sans-serif; overflow-wrap: anywhere; }
header, main, footer { max-width: 1240px; margin: 0 auto; padding: 0 24px; }
header { padding-top: 40px; }
footer { padding-top: 16px; padding-bottom: 64px; color: var(--muted); border-top: 1px solid var(--line); }
h1, h2, h3, h4, h5, p, ul, ol, dl, dd, figure { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1 { font-size: 40px; line-height: 1.1; letter-spacing: -.02em; font-weight: 700; }
h1 .version { display: block; margin-top: 8px; font-size: 19px; font-weight: 500; letter-spacing: 0; color: var(--muted); }
h2 { font-size: 26px; line-height: 1.2; letter-spacing: -.015em; }
h3 { font-size: 17px; line-height: 1.35; }
h4 { font-size: 15px; line-height: 1.4; }
main > section { margin-top: 56px; }
main > section > h2 { margin-bottom: 12px; }
.kicker { margin-bottom: 6px; color: var(--muted); font-size: 13px; }
.kicker code { margin-left: 6px; }
.headline { margin-top: 20px; max-width: 62em; font-size: 21px; line-height: 1.4; font-weight: 600; letter-spacing: -.01em; }
.obstacle { margin-top: 14px; padding: 10px 14px; border-radius: 12px; background: var(--warn); color: var(--warn-text); font-weight: 600; }
.server { margin-top: 10px; color: var(--warn-text); font-size: 14px; }
.summary { margin-top: 14px; color: var(--muted); }
.muted { color: var(--muted); font-weight: 400; }
code { font: .9em ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; background: var(--button); border-radius: 5px; padding: .1em .35em; }
a { color: var(--link); }
.skip { position: absolute; left: -999em; }
.skip:focus { left: 8px; top: 8px; padding: 8px 14px; background: var(--card); z-index: 9; border-radius: 8px; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 6px; }
.matters { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 440px), 1fr)); gap: 20px; align-items: start; margin-top: 28px; }
@media (min-width: 1000px) { .matters:has(#money):has(.card + .card) { grid-template-columns: 1fr 1fr; grid-template-rows: auto auto 1fr; } .matters:has(.card + .card) > * { grid-column: 1; }
  .matters:has(.card + .card) > #money { grid-column: 2; grid-row: 1 / span 3; } }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 18px; padding: 20px 22px; box-shadow: var(--shadow); min-width: 0; }
.card h2 { font-size: 19px; margin-bottom: 12px; }
.gates > li + li, .blocked > li + li { margin-top: 10px; }
.gates ul { padding-left: 2px; color: var(--muted); }
.to-open { margin-top: 14px; padding-top: 12px; border-top: 1px solid var(--line); font-size: 14px; }
.word { display: inline-block; max-width: 100%; }
.badge { display: inline-block; padding: .12em .6em; border-radius: 99px; font-size: 12px; font-weight: 600; line-height: 1.5; background: var(--button); white-space: nowrap; vertical-align: 1px; }
.badge.create, .badge.good { background: var(--add); color: var(--add-text); }
.badge.delete, .badge.bad { background: var(--del); color: var(--del-text); }
.badge.update, .badge.move { background: var(--update); color: var(--update-text); }
.badge.act { background: var(--act); color: var(--act-text); }
.badge.warn { background: var(--warn); color: var(--warn-text); }
p .badge, .language summary .badge { white-space: normal; }
ins { background: var(--add); color: var(--add-text); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 2px; border-radius: 3px; }
del { background: var(--del); color: var(--del-text); text-decoration: line-through; border-radius: 3px; }
.scroll, .shots { position: relative; }
.scroll { overflow-x: auto; margin-top: 12px; border-radius: 8px; }
table { width: 100%; border-collapse: collapse; font-size: 14px; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
caption { text-align: left; font-weight: 600; padding-bottom: 6px; }
th, td { padding: 7px 14px 7px 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { color: var(--muted); font-weight: 500; white-space: nowrap; }
tbody th { font-weight: 600; }
.number { text-align: right; white-space: nowrap; }
.outlier > * { background: var(--warn); color: var(--warn-text); }
.outlier > :first-child { padding-left: 8px; border-radius: 6px 0 0 6px; }
td.bad { color: var(--del-text); font-weight: 600; } td.warn { color: var(--warn-text); font-weight: 600; } td.good { color: var(--add-text); }
details > summary { cursor: pointer; }
.scroll + details, .names { margin-top: 8px; }
.names { display: inline; } .members { width: 100%; font-size: 14px; }
.toolbar { position: sticky; top: 0; z-index: 3; display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; margin: 40px -24px 0; padding: 12px 24px;
  background: var(--page); border-bottom: 1px solid var(--line); font-size: 14px; }
.toolbar[hidden] { display: none; }
.toolbar label { display: flex; align-items: center; gap: 8px; color: var(--muted); }
.toolbar input, .toolbar select, .toolbar button { font: inherit; color: var(--text); background: var(--card); border: 1px solid var(--line); border-radius: 9px; padding: 6px 10px; min-width: 0; max-width: 15em; }
.toolbar button { cursor: pointer; }
#found { color: var(--muted); }
.group + .group { margin-top: 32px; }
.group > h3 { margin-bottom: 10px; font-size: 19px; }
.entries { display: grid; gap: 10px; }
.group .entry { background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: 14px 18px; min-width: 0; }
.card .entries { gap: 0; } .card .entry { min-width: 0; padding: 6px 0; border-top: 1px solid var(--line); } .card .entry:first-child { border-top: 0; padding-top: 0; }
.short { display: flex; flex-wrap: wrap; gap: 0 14px; justify-content: space-between; align-items: baseline; } .only { font-size: 14px; }
.entry h3, .entry h4 { font-size: 15px; font-weight: 600; }
[hidden] { display: none !important; }
.fields > div { display: grid; grid-template-columns: minmax(9em, 14em) minmax(0, 1fr); gap: 2px 20px; padding: 6px 0; }
.fields { margin-top: 4px; }
.fields dt { color: var(--muted); }
.length { font-size: 12px; color: var(--muted); font-weight: 400; white-space: nowrap; }
.text, .words { white-space: pre-wrap; }
.words { display: flex; flex-wrap: wrap; gap: 6px; white-space: normal; }
.words li { padding: 0 8px; border-radius: 6px; background: var(--button); }
.diff { margin-top: 4px; max-height: 24em; overflow: auto; }
.diff p { min-height: 1em; }
.arrow { color: var(--muted); }
.was { margin-bottom: 6px; }
.files { display: grid; gap: 4px; margin-top: 6px; font-size: 14px; }
.place { color: var(--muted); font-variant-numeric: tabular-nums; }
#carried { margin-top: 40px; }
#notes li + li, #notices li + li { margin-top: 6px; }
@media (max-width: 640px) { header, main, footer { padding-left: 16px; padding-right: 16px; } header { padding-top: 24px; } h1 { font-size: 32px; }
  .headline { font-size: 18px; } .card { padding: 16px; border-radius: 14px; } .toolbar { position: static; margin: 32px -16px 0; padding: 12px 16px; }
  .fields > div { grid-template-columns: minmax(0, 1fr); } main > section { margin-top: 40px; } }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print { body { background: #fff; font-size: 11pt; } .toolbar, .skip, .index, .more { display: none !important; } .card, .entry, .product, .language { box-shadow: none; break-inside: avoid-page; }
  .diff { max-height: none; } * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;
