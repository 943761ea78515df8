import type { Page, Section } from './blocks.ts'
import { companionSection } from './companion-section.ts'
import { featureSection } from './feature-section.ts'
import { headlines } from './headlines.ts'
import { lifetimeSection } from './lifetime-section.ts'
import { lossNotices } from './loss-notices.ts'
import { methodSection } from './method-section.ts'
import { overviewSection } from './overview-section.ts'
import { predictionSection } from './prediction-section.ts'
import { qualitySection } from './quality-section.ts'
import { recommendSection } from './recommend-section.ts'
import type { Report } from './report.ts'
import { rfmSection } from './rfm-section.ts'
import { segmentSection } from './segment-section.ts'
import { smallDataWarning } from './small-data.ts'
import { View } from './view.ts'

/** The report as blocks in reading order, which the HTML and the Markdown renderer show alike. */
export function pageOf(report: Report): Page {
  const view = new View(report)
  const { words } = view
  const { segmentation, profiles } = report
  const asOf = report.asOf ?? segmentation.asOf
  const sections: (Section | undefined)[] = [
    overviewSection(view),
    ...view.segments.map((segment, place) => segmentSection(view, segment, place)),
    report.value && lifetimeSection(view, report.value),
    report.prediction && predictionSection(view, report.prediction),
    rfmSection(view),
    featureSection(view),
    recommendSection(view),
    methodSection(view),
    qualitySection(view),
    ...report.companions.map((companion) => companionSection(view, companion)),
  ]
  const warning = smallDataWarning(view)
  return {
    title: report.title,
    kicker: words.kicker,
    facts: [
      words.scope(view.count(segmentation.customers), segmentation.segments.length),
      profiles.all.orders !== undefined && words.orders(view.count(profiles.all.orders)),
      profiles.all.revenue !== undefined && words.ofRevenue(view.figure(profiles.all.revenue, 'money')),
      segmentation.window &&
        words.ordersBetween(view.date(segmentation.window.from), view.date(segmentation.window.to)),
      asOf !== undefined && words.asOf(view.date(asOf)),
    ].filter((line) => typeof line === 'string'),
    warnings: [
      ...[report, ...report.companions].flatMap(({ quality }) => lossNotices(quality, report.language)),
      ...(warning === undefined ? [] : [warning]),
    ],
    headlinesTitle: words.headlines.title,
    headlines: headlines(view),
    sections: sections.filter((section) => section !== undefined),
    footer: words.method.footer(report.shoal),
  }
}
