/** Purchase sheets, after those that a phone shows from below. */
export const SHEET_STYLE = `
.sheets { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr)); gap: 22px; padding: 16px 22px 26px; align-items: start; }
.sheets > li { min-width: 0; } .sheets > li:has(.sheet + .sheet) { grid-column: 1 / -1; }
.sheets h4 { margin-bottom: 8px; font-size: 13px; font-weight: 600; }
.sheet-sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 280px), 390px)); gap: 14px; align-items: start; }
.sheet { min-width: 0; max-width: 390px; padding: 14px 18px 16px; border-radius: 18px; background: var(--page); border: 1px solid var(--line); }
.sheet.before { border-style: dashed; }
.sheet h5 { margin-bottom: 10px; color: var(--muted); font-size: 13px; font-weight: 600; }
.sheet-top { display: flex; gap: 12px; align-items: flex-start; }
.sheet .icon { width: 52px; height: 52px; border-radius: 12px; font-size: 24px; }
.sheet-names { min-width: 0; flex: 1; }
.sheet-name { font-size: 16px; font-weight: 600; line-height: 1.3; } .sheet-app, .sheet-group { font-size: 13px; color: var(--muted); }
.sheet-description { margin-top: 10px; font-size: 14px; }
.sheet-name, .sheet-group, .sheet-description { white-space: pre-wrap; }
.sheet-prices { margin-top: 12px; padding-top: 10px; border-top: 1px solid var(--line); }
.sheet-offer, .sheet-price { font-weight: 600; font-variant-numeric: tabular-nums; } .sheet-offer + .sheet-price { font-weight: 400; }
.sheet-later { font-size: 13px; }
@media (max-width: 640px) { .sheets { padding: 12px 16px 20px; } }
`;
