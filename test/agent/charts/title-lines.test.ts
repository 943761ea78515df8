import { describe, expect, it } from 'vitest'
import { chartSvg } from '../../../src/agent/charts/chart-svg.ts'
import { titleLines } from '../../../src/agent/charts/svg/title-lines.ts'
import type { ChartSpec } from '../../../src/agent/tools/chart-spec.ts'
import { textWidth } from '../../../src/writing/charts/text-width.ts'

describe('the title of a chart', () => {
  it('stands in one line where it fits', () => {
    expect(titleLines('Revenue by country', 340)).toEqual(['Revenue by country'])
  })

  it('is broken where it does not, and loses nothing', () => {
    const title = 'Revenue and orders by month, 1 December 2010 to 9 December 2011'
    const lines = titleLines(title, 340)
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join(' ')).toBe(title)
    expect(titleLines('各月销售额与订单数以及每单平均金额，二〇一〇年十二月至二〇一一年十二月', 342)).toHaveLength(2)
  })
})

it('names of months below a line stand apart at every width', () => {
  const both = (text: string) => ({ en: text, zh: text })
  const names = Array.from({ length: 13 }, (_, month) => both(`September ${2010 + month}`))
  const spec: ChartSpec = {
    kind: 'line',
    title: both('t'),
    unit: 'money',
    x: { label: both('month'), values: names },
    series: [{ label: both('revenue'), points: names.map((display, value) => ({ value, display })) }],
  }
  for (let width = 300; width <= 1000; width += 50) {
    const { svg } = chartSvg(spec, { language: 'en', width })
    const found = [...svg.matchAll(/chart-muted"[^>]* x="([\d.]+)"[^>]* text-anchor="(\w+)"[^>]*>([^<]+)</g)]
    const spans = found.map(([, x, anchor, text = '']) => {
      const wide = textWidth(text, 12)
      const left = Number(x) - (anchor === 'start' ? 0 : anchor === 'end' ? wide : wide / 2)
      return { left, right: left + wide }
    })
    expect(spans.length).toBeGreaterThan(1)
    for (const [index, { left }] of spans.entries()) expect(left).toBeGreaterThan(spans[index - 1]?.right ?? -1)
  }
})
