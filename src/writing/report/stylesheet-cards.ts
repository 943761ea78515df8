/** Signs of who wrote a sentence, and texts to be sent as cards. */
export const cardStyle = `
.mark{color:var(--muted);font:400 .68rem/1 system-ui,sans-serif;letter-spacing:0;white-space:nowrap}
:lang(zh) .mark{font-family:inherit}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr));gap:1.2rem;margin:0 0 1.6rem}
.card{background:var(--card);border:1px solid var(--line);border-top:3px solid var(--edge,var(--line));border-radius:4px;padding:1rem 1.2rem 1.1rem;min-width:0}
.card h4{font-size:1rem;margin:0 0 .7rem}
.card dl,.card dd{margin:0}
.card dl>div{padding:.45rem 0;border-top:1px solid var(--line)}
.card dt{color:var(--muted);font-size:.78rem;display:flex;justify-content:space-between;gap:1rem}
.card dd{overflow-wrap:anywhere}
.card .strong{font-weight:600}
.card .button{display:inline-block;border:1px solid var(--accent);color:var(--accent);border-radius:3px;padding:.2rem .8rem;margin-top:.25rem;font-weight:600}
.size{white-space:nowrap;font-variant-numeric:tabular-nums}
@media print{.card{break-inside:avoid;padding:.6rem .7rem}.cards{grid-template-columns:repeat(3,1fr);gap:.7rem;font-size:8.5pt}.mark{font-size:6.5pt}}
`
