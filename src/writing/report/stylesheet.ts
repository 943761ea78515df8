import { segmentShades } from '../charts/palette.ts'
import { cardStyle } from './stylesheet-cards.ts'
import { printStyle } from './stylesheet-print.ts'
import { tableStyle } from './stylesheet-tables.ts'

/** The whole style of the page, one text. */
export const stylesheet = (): string => [colours(), base, persona, charts, tableStyle, cardStyle, printStyle].join('\n')

const variables = (scheme: 'light' | 'dark'): string =>
  segmentShades.map((shade, index) => `--s${index + 1}:${shade[scheme]}`).join(';')

const light =
  '--paper:#fbfaf6;--card:#fff;--ink:#1c2227;--muted:#59636b;--line:#ddd8cd;--accent:#0b5a75;--soft:#edf3f3;--mark:#fff2bf;--warn:#8a4b00;--warn-soft:#fdf3e2;--h0:#f1efe8;--h1:#dfeaeb;--h2:#c2dade;--h3:#98c2cc;--h4:#63a3b5;--h5:#1f7089;--h6:#0b4a63;--deep:#fff'
const dark =
  '--paper:#14181b;--card:#1b2024;--ink:#e9e6df;--muted:#a7afb6;--line:#363e44;--accent:#86cbe2;--soft:#20292e;--mark:#4a4212;--warn:#f0bd6a;--warn-soft:#2d2618;--h0:#20262a;--h1:#1f3841;--h2:#204c58;--h3:#226274;--h4:#5aa7bb;--h5:#86cbe2;--h6:#c0eaf5;--deep:#10171a'

function colours(): string {
  const classes = segmentShades.map(
    (_, i) => `.s${i + 1}{fill:var(--s${i + 1})}.edge-${i + 1}{--edge:var(--s${i + 1})}`,
  )
  return `:root{color-scheme:light dark;${light};${variables('light')}}
@media screen and (prefers-color-scheme:dark){:root{${dark};${variables('dark')}}}
${classes.join('')}`
}

const base = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC","Source Han Sans SC",sans-serif;overflow-wrap:break-word}
header,main,footer{max-width:70rem;margin:0 auto;padding:0 clamp(1.1rem,4vw,2.5rem)}
h1,h2,h3,.big,.lead{font-family:"Iowan Old Style","Palatino Linotype",Palatino,"URW Palladio L",Georgia,Cambria,"Times New Roman",serif,"Noto Sans SC";text-wrap:balance}
:lang(zh) :is(h1,h2,h3,.big,.lead){font-family:inherit}
h1{font-size:clamp(2rem,5.5vw,3.4rem);line-height:1.12;font-weight:600;letter-spacing:-.015em;margin:.2rem 0 1rem;max-width:22ch}
h2{font-size:clamp(1.5rem,3.2vw,2.1rem);line-height:1.2;font-weight:600;letter-spacing:-.01em;margin:0 0 .8rem}
h3{font-size:1.15rem;line-height:1.35;font-weight:600;margin:2.2rem 0 .5rem}
:lang(zh) :is(h1,h2){letter-spacing:0}
h1,h2,h3,li,figcaption,.segment-link,.lead,.note{overflow-wrap:anywhere}
p,ul{margin:0 0 1rem}
p{max-width:44rem}
a{color:var(--accent);text-underline-offset:.2em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-99rem;top:0;padding:.6rem 1rem;background:var(--ink);color:var(--paper);z-index:2}
.skip:focus{left:0}
.kicker{margin:clamp(2rem,6vw,4.5rem) 0 0;color:var(--accent);font-size:.85rem;font-weight:600;letter-spacing:.08em;text-transform:uppercase}
.facts{display:flex;flex-wrap:wrap;gap:.1rem 1.5rem;list-style:none;padding:0;margin:0 0 1.6rem;color:var(--muted)}
nav{border-block:1px solid var(--line);padding:.7rem 0;margin-top:1.4rem}
main>.lead{margin-top:1.6rem}
nav ul{display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;list-style:none;margin:0;padding:0;font-size:.92rem}
nav a{color:var(--ink);text-decoration:none}
nav a:hover{text-decoration:underline}
@media screen and (max-width:46rem){nav ul{flex-wrap:nowrap;overflow-x:auto}nav li{white-space:nowrap}}
main>section{padding:clamp(2rem,5vw,3.4rem) 0 0;margin-top:clamp(1rem,3vw,2rem)}
main>section+section{border-top:1px solid var(--line)}
#headlines{margin-top:0}
#headlines h2{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.headlines{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,14rem),1fr));gap:1.6rem 2rem;list-style:none;padding:0;margin:0 0 .5rem}
.headlines li{border-top:2px solid var(--ink);padding-top:.7rem;line-height:1.5}
.big{display:block;font-size:2.5rem;line-height:1.15;font-weight:600;letter-spacing:-.02em;margin-bottom:.3rem;font-variant-numeric:lining-nums}
.big a{text-decoration:none;color:var(--ink)}
.big a:hover{text-decoration:underline}
.marker{flex:none;width:.8em;height:.8em;margin-right:.4em;vertical-align:-.05em}
.segment-link{position:relative;padding-left:1.2em;margin-left:.05em;color:inherit;font-weight:600;text-decoration-color:var(--line)}
.segment-link .marker{position:absolute;left:0;top:.12em}
.figure-link{color:inherit;text-decoration:underline dotted var(--accent)}
.aside{display:block;color:var(--muted);font-size:.86rem;font-weight:400;line-height:1.45}
.note{color:var(--muted);font-size:.88rem}
.hint{color:var(--muted);margin-top:-.7rem}
.notice{border-left:3px solid var(--warn);background:var(--warn-soft);padding:.7rem 1rem}
.notes{color:var(--muted);font-size:.9rem;padding-left:1.1rem;max-width:46rem}
footer{margin-top:3.5rem;padding-block:1.5rem 3rem;color:var(--muted);font-size:.88rem}
footer p{border-top:1px solid var(--line);padding-top:1.2rem;max-width:none}
details{margin:.6rem 0 1rem}
summary{cursor:pointer;color:var(--accent);font-size:.92rem;padding:.25rem 0}
details.more{margin-top:1.6rem}
.warning{margin-top:1.6rem;max-width:none}
@supports selector(::details-content){@media not screen and (max-width:599px){
details.narrow{margin:0}
details.narrow>summary{display:none}
details.narrow::details-content{display:block;content-visibility:visible;block-size:auto}
}}
@media screen and (max-width:599px){
details.narrow,details.more{margin:0;border-bottom:1px solid var(--line)}
details.narrow>summary,details.more>summary{padding:.7rem 0;font-weight:600}
details.narrow>h3{display:none}
}
pre{background:var(--soft);padding:1rem;border-radius:4px;overflow:auto;white-space:pre-wrap;overflow-wrap:anywhere;font:.84rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
:target{scroll-margin-top:1rem}
tr:target>*,td:target{background:var(--mark)}
`

const persona = `
main>section.segment{border-top:5px solid var(--edge)}
.segment-id{display:flex;align-items:center;font:600 1rem/1 system-ui,sans-serif;letter-spacing:.04em;color:var(--muted);margin-bottom:.5rem}
.segment-id .marker{width:1.3rem;height:1.3rem}
.lead{font-size:clamp(1.15rem,2.2vw,1.4rem);line-height:1.5;max-width:40rem;margin-bottom:1.6rem;text-wrap:pretty}
.panels{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:1.4rem 2.5rem;margin-bottom:1.2rem}
.panel{border-top:1px solid var(--line);padding-top:.2rem}
.panel h3{margin:.6rem 0 .4rem;color:var(--muted);font:600 .86rem/1.4 system-ui,sans-serif;letter-spacing:.03em}
:lang(zh) .panel h3{font-family:inherit}
.panel ul{list-style:none;padding:0;margin:0}
.panel li{margin-bottom:.5rem}
.panel.actions{border-top:2px solid var(--edge)}
.panel.actions li{padding-left:1.3em;position:relative}
.panel.actions li::before{content:"→";position:absolute;left:0;color:var(--muted)}
`

const charts = `
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,25rem),1fr));gap:1.5rem 3rem;align-items:start}
.columns>div{min-width:0}
#overview .columns{margin-top:1rem}
@media (min-width:60rem){#overview .columns:has(>div:nth-child(3))>div:nth-child(2){grid-column:2;grid-row:1/span 2}#overview .columns:has(>div:nth-child(3))>div{align-self:start}}
figure{margin:0}
figure h3{margin-top:1.4rem}
.chart{display:block;width:100%;height:auto;max-width:34rem;overflow:visible;font-family:inherit}
.chart-text{fill:var(--ink)}
.chart-muted,.chart-muted text{fill:var(--muted)}
.chart-muted text.chart-text{fill:var(--ink)}
.chart-line{stroke:var(--line)}
.halo,.halo-text{stroke:var(--paper)}
figcaption{color:var(--muted);font-size:.88rem;max-width:34rem;margin-top:.5rem}
.legend{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;list-style:none;padding:0;margin:.6rem 0 0;font-size:.9rem}
.heat-0 rect{fill:var(--h0)}.heat-1 rect{fill:var(--h1)}.heat-2 rect{fill:var(--h2)}.heat-3 rect{fill:var(--h3)}.heat-4 rect{fill:var(--h4)}.heat-5 rect{fill:var(--h5)}.heat-6 rect{fill:var(--h6)}
.heat-0 text{fill:var(--muted)}.heat-1 text,.heat-2 text,.heat-3 text{fill:var(--ink)}.heat-4 text{fill:#10171a}.heat-5 text,.heat-6 text{fill:var(--deep)}
`
