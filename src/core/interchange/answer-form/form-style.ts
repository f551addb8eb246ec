/** How a form looks, by day and by night, on a small screen and on paper. One constant text, for the form's policy. */
export const FORM_STYLE = `
:root { color-scheme: light dark; --ground: #fbfbfa; --surface: #fff; --line: #8a8f96; --soft: #e3e3df; --ink: #1b2026; --quiet: #545c66; --mark: #0a66a3; --mark-soft: #dcecf8; --danger: #b3261e; --button: #242e3c; --on-button: #fff; }
@media (prefers-color-scheme: dark) { :root { --ground: #14171b; --surface: #1b1f24; --line: #78818d; --soft: #2c3138; --ink: #e9ebee; --quiet: #a9b1bc; --mark: #62b2f0; --mark-soft: #12324a; --danger: #ff8f85; --button: #e6e9ed; --on-button: #171f2a; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 1.625rem; line-height: 1.25; margin: 0 0 .75rem; letter-spacing: -.01em; }
p { margin: 0 0 .75rem; }
.quiet, .hint { color: var(--quiet); }
.hint { font-size: .875rem; margin: .25rem 0 .5rem; }
fieldset, .part { border: 1px solid var(--soft); border-radius: 10px; background: var(--surface); margin: 1.25rem 0 0; padding: 1.125rem 1.25rem 1.25rem; min-width: 0; }
fieldset[data-missing] { border-color: var(--danger); }
legend { float: left; width: 100%; padding: 0 0 .5rem; font-weight: 600; font-size: 1.0625rem; }
legend + * { clear: both; }
.anchors { margin: 0 0 .75rem; padding: 0; list-style: none; font-size: .9375rem; color: var(--quiet); }
.anchors li { display: grid; grid-template-columns: 1.5rem 1fr; margin: .25rem 0; }
.anchors b { color: var(--ink); font-variant-numeric: tabular-nums; }
.scale { display: flex; flex-wrap: wrap; gap: .5rem; margin: .5rem 0 0; }
.poles { display: flex; justify-content: space-between; gap: 1rem; font-size: .8125rem; color: var(--quiet); margin: .75rem 0 0; }
.scale label { position: relative; display: flex; align-items: center; gap: .5rem; min-height: 2.75rem; min-width: 2.75rem; padding: .375rem .75rem; border: 1px solid var(--line); border-radius: 8px; cursor: pointer; }
.scale label:has(input:checked) { border-color: var(--mark); background: var(--mark-soft); box-shadow: inset 0 0 0 1px var(--mark); }
.scale label:has(input:focus-visible) { outline: 3px solid var(--mark); outline-offset: 2px; }
.scale input { margin: 0; accent-color: var(--mark); width: 1.05rem; height: 1.05rem; }
.missing { color: var(--danger); font-weight: 600; margin: .5rem 0 0; }
.field { display: block; margin: 1rem 0 0; font-weight: 600; font-size: .9375rem; }
.part > .field { margin-top: 0; }
textarea, input[type=text] { display: block; width: 100%; margin: .375rem 0 0; padding: .5rem .625rem; font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--line); border-radius: 8px; }
textarea { min-height: 5.25rem; resize: vertical; }
textarea:focus-visible, input[type=text]:focus-visible, button:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
.buttons { display: flex; flex-wrap: wrap; gap: .625rem; margin: 1rem 0 0; }
button { font: inherit; font-weight: 600; min-height: 2.75rem; padding: .5rem 1.125rem; border-radius: 8px; border: 1px solid var(--line); background: transparent; color: var(--ink); cursor: pointer; }
button[type=submit] { background: var(--button); border-color: var(--button); color: var(--on-button); }
#status { min-height: 1.5rem; margin: 1rem 0 0; font-weight: 600; }
#as-text { min-height: 9rem; font: .8125rem/1.4 ui-monospace, Consolas, monospace; }
[hidden] { display: none !important; }
@media print { :root { --ground: #fff; --surface: #fff; --ink: #000; --quiet: #333; --soft: #999; } main { padding: 0; max-width: none; } #send, .missing { display: none; } fieldset { break-inside: avoid; } textarea { min-height: 6rem; } }
`;
