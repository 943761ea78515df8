/** On paper: each segment begins a page, rows stay whole, folded parts are open, colours are kept. */
export const printStyle = `
@page{margin:15mm 14mm}
@media print{
:root{--paper:#fff}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
html{font-size:9.5pt}
body{line-height:1.45}
header,main,footer{max-width:none;padding:0}
.kicker{margin-top:0}
.skip,nav,.hint{display:none}
h1{font-size:26pt}h2{font-size:17pt}h3{font-size:11.5pt;margin-top:1.2rem}
.big{font-size:19pt}
.headlines{grid-template-columns:repeat(4,1fr);gap:1rem}
main>section{padding-top:1.2rem;margin-top:.8rem}
main>section.segment,#rfm{break-before:page}
#features{break-before:auto}
h2,h3,h2+p,caption,figure h3{break-after:avoid}
table,.scroller,tr,figure,.panel,.headlines li,.notice{break-inside:avoid}
thead{display:table-header-group}
table{font-size:8pt}
th,td{padding:.28rem .7rem .28rem 0}
.aside,figcaption,.note,caption{font-size:8pt}
.panels{grid-template-columns:1fr 1fr}
.columns{grid-template-columns:1fr 1fr;gap:1rem 1.6rem}
.scroller{overflow:visible}
.scroll tbody td{white-space:normal}
tbody th{min-width:0}
.figure-link,.segment-link{text-decoration:none}
details.data{display:none}
summary{color:var(--ink);list-style:none}
details::details-content{display:block;content-visibility:visible;block-size:auto}
pre{font-size:7.5pt}
}
`
