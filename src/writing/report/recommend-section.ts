import type { Recommendations } from '../../customers/recommendations/recommendations.ts'
import { type Block, cell, type Section } from './blocks.ts'
import type { View } from './view.ts'

/** How good the suggestions are, new products and repurchases apart; none where no recommendations were made. */
export function recommendSection(view: View): Section | undefined {
  const { recommendations } = view.report
  if (recommendations === undefined) return undefined
  const words = view.words.recommend
  const { holdOut } = recommendations
  const isTested = holdOut.comparisons.some(({ methods }) => methods.length > 0)
  const text = isTested ? words.intro(view.count(holdOut.customers), holdOut.top) : words.untested
  const blocks: Block[] = [{ kind: 'text', tone: isTested ? 'plain' : 'notice', text: [text] }]
  if (isTested) blocks.push({ kind: 'list', items: hits(view, recommendations) }, methodTable(view, recommendations))
  if (isTested && holdOut.onlyNew > 0)
    blocks.push({ kind: 'text', tone: 'note', text: [words.onlyNew(holdOut.onlyNew)] })
  return { id: 'recommendations', title: words.section, blocks }
}

function hits(view: View, { holdOut, chosen }: Recommendations): string[][] {
  const percent = (share: number): string => String(Math.round(share * 100))
  return chosen.flatMap(({ mode, method }) => {
    const measured = holdOut.comparisons
      .find((comparison) => comparison.mode === mode)
      ?.methods.find((other) => other.method === method)
    if (measured === undefined) return []
    const { hitRate, low, high } = measured
    return [[view.words.recommend.hit[mode](percent(hitRate), holdOut.top, percent(low), percent(high))]]
  })
}

function methodTable(view: View, { holdOut, chosen }: Recommendations): Block {
  const words = view.words.recommend
  const names = view.words.recommendMethods
  const { comparisons, top } = holdOut
  const methods = [...new Set(comparisons.flatMap((comparison) => comparison.methods.map(({ method }) => method)))]
  return {
    kind: 'table',
    caption: words.table(top),
    columns: [{ label: words.method }, ...comparisons.map(({ mode }) => ({ label: names.modes[mode], numeric: true }))],
    rows: methods.map((method) => ({
      cells: [
        cell(names.methods[method]),
        ...comparisons.map(({ mode, methods: measured }) => {
          const found = measured.find((other) => other.method === method)
          const isUsed = chosen.some((choice) => choice.mode === mode && choice.method === method)
          if (found === undefined) return cell(view.words.none)
          return cell(view.figure(found.hitRate, 'share'), ...(isUsed ? [{ text: words.used, aside: true }] : []))
        }),
      ],
    })),
    layout: 'scroll',
  }
}
