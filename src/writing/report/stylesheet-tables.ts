/** Tables: wide ones scroll in a frame of their own, the others restack on a narrow screen. */
export const tableStyle = `
table{border-collapse:collapse;width:100%;font-size:.92rem;line-height:1.4;margin:0 0 1.2rem}
caption>span{display:block;position:sticky;left:0;max-width:min(100%,calc(100vw - 2.2rem))}
caption{overflow-wrap:anywhere;text-align:left;color:var(--muted);font-size:.88rem;padding:0 0 .5rem}
th,td{text-align:left;vertical-align:baseline;padding:.5rem 1.1rem .5rem 0;border-bottom:1px solid var(--line);font-weight:400}
th:last-child,td:last-child{padding-right:0}
thead th{color:var(--muted);font-size:.82rem;line-height:1.3;vertical-align:bottom;border-bottom-color:var(--ink)}
tbody th{font-weight:500;min-width:9rem;overflow-wrap:anywhere}
tbody tr:last-child>*{border-bottom:0}
.strong>*{font-weight:650}
.whole{white-space:nowrap}
.scroll td{white-space:nowrap}
.scroll thead th{min-width:4.5em}
.small{width:auto;min-width:min(100%,36rem)}
.number{text-align:right;font-variant-numeric:tabular-nums lining-nums}
tbody .number{white-space:nowrap}
.scroller{overflow-x:auto;margin:0 0 1.2rem;overscroll-behavior-x:contain}
.scroller table{margin:0}
.with-bar{display:inline-block;min-width:6.4rem}
.bar{display:block;width:100%;min-width:5rem;height:6px;margin-top:4px;overflow:visible}
.bar-track{fill:var(--line);opacity:.55}
.bar-tick{stroke:var(--ink);stroke-width:2;vector-effect:non-scaling-stroke}
#overview .restack tbody tr:last-child>*{color:var(--muted)}
#overview tbody th{max-width:26rem}
@media screen and (max-width:46rem){
.scroll tbody th,.scroll thead th:first-child{position:sticky;left:0;background:var(--paper)}
.scroll tr:target th{background:var(--mark)}
.restack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.restack,.restack tbody,.restack caption{display:block}
.restack tr{display:grid;grid-template-columns:repeat(3,1fr);grid-auto-flow:dense;gap:.45rem 1rem;padding:.75rem 0;border-bottom:1px solid var(--line)}
.restack tbody :is(th,td){display:block;padding:0;border:0;text-align:left;white-space:normal;max-width:none;min-width:0}
.restack tbody th{grid-column:1/-1}
.restack tbody .wide{grid-column:span 2}
.restack .empty{display:none}
.restack tr:last-child{border-bottom:0}
.restack td::before{content:attr(data-label);display:block;color:var(--muted);font-size:.78rem;line-height:1.35}
.restack .with-bar{display:block}
}
`
