/**
 * For screens and for paper: nothing is fetched, and colours keep a contrast of 7 : 1 (WCAG 2.1, 1.4.6). On a narrow screen who has
 * signed stands below one another, and names stay whole.
 */
export const STYLE = `
:root { color: #1b1f23; background: #ffffff; font: 1.0625rem/1.55 "Source Sans 3", "Segoe UI", system-ui, sans-serif; }
body { margin: 0 auto; padding: 1.5rem; max-width: 42rem; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6 { color: #163a4a; line-height: 1.25; margin: 1.6em 0 .5em; break-after: avoid; }
h1 { font-size: 1.9rem; margin-top: 0; } h2 { font-size: 1.35rem; } h3 { font-size: 1.1rem; }
a { color: #0b4a6f; }
a:focus-visible { outline: 3px solid #0b4a6f; outline-offset: 2px; }
blockquote { margin: 1em 0; padding-left: 1rem; border-left: 3px solid #5b7a87; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem .4rem 0; border-bottom: 1px solid #8a979e; }
th, td:first-child, section td { overflow-wrap: break-word; }
@media screen and (max-width: 36rem) {
  section thead { position: absolute; clip-path: inset(50%); }
  section tr { display: block; padding: .5rem 0; border-bottom: 1px solid #8a979e; }
  section td { display: block; padding: 0; border: 0; }
  section td:empty { display: none; }
}
dl > div { padding: .4rem 0; border-bottom: 1px solid #8a979e; } dt { font-weight: 600; } dd { margin: 0; }
form { margin-top: 2.5rem; } section form, details form { margin-top: 1rem; } label, summary { font-weight: 600; } label { display: block; }
input, textarea, button { font: inherit; padding: .5rem .7rem; border: 1px solid #4d5b63; border-radius: .25rem; }
input, textarea { box-sizing: border-box; width: 100%; margin: .3rem 0 .8rem; } button { background: #163a4a; color: #ffffff; cursor: pointer; }
details { margin-top: 2rem; } summary { cursor: pointer; } details button { background: #ffffff; color: #163a4a; }
.short { max-width: 12rem; display: block; } .problem + input, .problem + textarea { border: 2px solid #8a1c1c; } form p { margin: .3rem 0; }
.said, .problem { padding: .2rem 0 .2rem 1rem; border-left: 4px solid #163a4a; } .problem { border-color: #8a1c1c; color: #8a1c1c; }
.code { font-size: 1.6rem; font-weight: 600; letter-spacing: .08em; }
article[lang] { margin: 1.5rem 0; padding: 1rem; border: 1px solid #8a979e; border-radius: .25rem; } article[lang] > :first-child { margin-top: 0; }
input:focus-visible, textarea:focus-visible, summary:focus-visible, button:focus-visible { outline: 3px solid #0b4a6f; outline-offset: 2px; }
nav { margin-bottom: 1.5rem; }
hr { border: 0; border-top: 1px solid #8a979e; margin: 2em 0; }
footer { margin-top: 3rem; padding-top: .5rem; border-top: 2px solid #163a4a; }
@page { size: A4; margin: 20mm; }
@media print { nav { display: none; } body { max-width: none; padding: 0; font-size: 10.5pt; } tr, li { break-inside: avoid; } a { color: inherit; } }
`;
