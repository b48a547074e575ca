/** The stylesheet of the shadow root. Colours are those of the page's marks, so that the card's sample looks like the mark. */

/** Rules for host, card and overview. Measures of the card are in em: the host's is the reader's own text size, whatever the page sets. */
export const STYLE = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; z-index: 2147483647 !important; }
.card, .overview { --paper: light-dark(#fff, #1b1e23); --ink: light-dark(#1d2329, #e8eaed); --quiet: light-dark(#5a646e, #a3adb8); --line: light-dark(#e2e6ea, #343a42); --accent: light-dark(#0b5c8a, #7cc4f2); --sov: light-dark(#0b6bb3, #6db7f0); --car: light-dark(#8f5a00, #f0b64a); --int: light-dark(#a3127c, #ee8cc8); }
/* Set by content.css, which goes when the extension goes: then nothing of ours stays visible. */
.card, .overview, .voice { display: var(--lindero-1, none); }
.voice { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.light { color-scheme: light; }
.dark { color-scheme: dark; }
.card { position: fixed; inset: auto; z-index: 2147483647; box-sizing: border-box; width: 26.5em; max-width: calc(min(100vw, var(--seen, 100vw)) - 16px); max-height: min(100dvh - 16px, var(--room, 100dvh)); margin: 0; padding: .9em 1em .75em; overflow: auto; overscroll-behavior: contain; scrollbar-color: var(--quiet) transparent; scrollbar-width: thin; background: var(--paper); color: var(--ink); border: 1px solid var(--line); border-radius: 10px; box-shadow: 0 10px 30px rgb(0 0 0 / .22); font: .85em/1.45 system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; text-align: start; user-select: text; cursor: auto; }
.card:focus { outline: none; }
.card:focus-visible:not(.pressed) { outline: 2px solid var(--accent); outline-offset: 1px; }
.head { display: flex; align-items: flex-start; gap: 8px; }
h2 { flex: 1; margin: 2px 0; font-size: 1.1em; font-weight: 650; line-height: 1.5; overflow-wrap: anywhere; }
p { margin: 0; }
.sub, .quiet { color: var(--quiet); font-size: .9em; }
.sub { margin: 0 0 8px; }
/* The room below is what the foot's fade lies on when there is nothing more to see. */
blockquote { margin: 0 0 1em; padding-inline-start: 10px; border-inline-start: 2px solid var(--line); font: 1.07em/1.5 Charter, "Iowan Old Style", Georgia, "Source Serif 4", serif; overflow-wrap: anywhere; }
dl { margin: 0 0 10px; display: grid; grid-template-columns: minmax(4.7em, max-content) 1fr; gap: .3em .8em; font-size: .93em; }
dt { color: var(--quiet); }
dd { grid-column: 2; margin: 0; overflow-wrap: anywhere; }
b { font-weight: 600; }
.tag { margin-inline-end: .15em; }
.foot { position: sticky; bottom: -.75em; display: flex; flex-wrap: wrap; align-items: center; gap: 6px; margin: 0 -1em -.75em; padding: 6px 1em 8px; border-top: 1px solid var(--line); background: var(--paper); }
p + .foot { margin-top: .6em; }
/* The fade says that there is more below; where a card says one sentence alone, it would lie on that. */
blockquote + .foot::before { content: ""; position: absolute; inset: auto 0 100%; height: 1.2em; background: linear-gradient(transparent, var(--paper)); pointer-events: none; }
button { font: inherit; font-size: .93em; color: var(--accent); background: none; border: 0; border-radius: 6px; min-width: 28px; min-height: 28px; padding: 2px 6px; cursor: pointer; }
button:hover { background: color-mix(in srgb, var(--accent) 12%, transparent); }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: -1px; }
.pressed button:focus-visible { outline: none; }
.step, .close { font-size: 1.35em; line-height: 1; }
.close { margin: -4px -6px 0 0; color: var(--quiet); }
.dismiss { margin-inline-start: auto; }
.dismiss + .dismiss { margin-inline-start: 0; }
.scopes { flex-basis: 100%; display: flex; flex-wrap: wrap; gap: 4px 6px; }
.scope { border: 1px solid var(--line); }
kbd { font: inherit; font-size: .9em; margin-inline-start: 4px; }
.mark { border-radius: 2px; text-decoration: underline 2px; text-underline-offset: 3px; text-decoration-skip-ink: none; }
.sovereignty { background: var(--sov-bg, light-dark(#d8eafb, #123a5c)); color: var(--sov-ink, light-dark(#0a2f4d, #d9edff)); text-decoration-style: solid; text-decoration-color: var(--sov-line, var(--sov)); }
.cartel { background: var(--car-bg, light-dark(#fbe7bf, #563c05)); color: var(--car-ink, light-dark(#452d00, #ffeac2)); text-decoration-style: dotted; text-decoration-color: var(--car-line, var(--car)); }
.intervention { background: var(--int-bg, light-dark(#f6dcec, #582049)); color: var(--int-ink, light-dark(#4c1038, #ffe0f3)); text-decoration-style: double; text-decoration-color: var(--int-line, var(--int)); }
.overview { position: fixed; inset: 0 0 0 auto; width: 12px; pointer-events: none; }
/* A lane for each theme, so that none covers another. */
.overview i { position: absolute; width: 3px; height: 3px; border-radius: 1px; box-shadow: 0 0 0 1px light-dark(rgb(255 255 255 / .7), rgb(0 0 0 / .6)); }
.overview .sovereignty { right: 8px; background: var(--sov-line, var(--sov)); }
.overview .cartel { right: 4px; background: var(--car-line, var(--car)); }
.overview .intervention { right: 0; background: var(--int-line, var(--int)); }
@media (forced-colors: active) { .mark { forced-color-adjust: none; background: Mark; color: MarkText; text-decoration-color: currentColor; } .overview i { forced-color-adjust: none; background: Highlight !important; } .card { border-color: CanvasText; } .foot::before { display: none; } }
@media (prefers-contrast: more) { .card { border-color: var(--ink); --quiet: var(--ink); --line: var(--quiet); } }
/* A finger has no Escape key. */
@media (pointer: coarse) { kbd { display: none; } }
@media print { :host { display: none !important; } }
`;
