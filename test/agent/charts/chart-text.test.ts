import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chartText } from '../../../src/agent/charts/chart-text.ts'
import { terminalWidth } from '../../../src/agent/charts/terminal-width.ts'
import type { ChartSpec } from '../../../src/agent/tools/chart-spec.ts'
import { sampleCharts } from './sample-charts.ts'

describe('a chart on a terminal', () => {
  it.each(['en', 'zh'] as const)('reads as it did before: %s', async (language) => {
    const drawn = Object.values(sampleCharts).flatMap((spec) =>
      [72, 40].map((width) => chartText(spec, { language, width })),
    )
    await expect(`${drawn.join('\n\n')}\n`).toMatchFileSnapshot(`../../golden/chat-charts.${language}.txt`)
  })

  it('draws bars to an eighth of a column, and something for whatever is not nothing', () => {
    const points = [16, 15, 0.01, 0].map((value) => ({ value, display: { en: String(value), zh: String(value) } }))
    const spec = { ...sampleCharts.bar, series: [{ label: sampleCharts.bar.title, points }] }
    expect(chartText(spec, { language: 'en', width: 40 }).split('\n').slice(1)).toEqual([
      'United Kingdom  ██████████████████   16',
      'EIRE            ████████████████▉    15',
      'Netherlands     ▏                  0.01',
      'Channel Islands                       0',
    ])
  })

  it('lets no name steer the terminal', () => {
    const name = { en: '\u001b[31mred\u0007\u202e', zh: '红' }
    const spec: ChartSpec = { ...sampleCharts.bar, title: name, x: { label: name, values: [name] } }
    expect(chartText(spec, { language: 'en', width: 40 })).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u)
  })

  it('is never wider than the terminal, whatever it shows', () => {
    const text = fc.record({
      en: fc.string({ unit: 'grapheme', maxLength: 30 }),
      zh: fc.string({ unit: 'grapheme', maxLength: 30 }),
    })
    const point = fc.record({
      value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })),
      display: fc.string({ maxLength: 9 }).map((shown) => ({ en: shown, zh: shown })),
    })
    const kind = fc.constantFrom('bar', 'line', 'scatter', 'heat', 'funnel' as const)
    const specs = fc.tuple(
      kind,
      fc.array(text, { maxLength: 6 }),
      fc.array(fc.array(point, { maxLength: 12 }), { minLength: 1, maxLength: 3 }),
      text,
    )
    fc.assert(
      fc.property(specs, fc.integer({ min: 40, max: 100 }), ([drawn, names, series, label], width) => {
        const spec: ChartSpec = {
          kind: drawn,
          title: label,
          unit: 'money',
          x: { label, values: names },
          y: { label, values: names.slice(0, 2) },
          series: series.map((points) => ({ label, points })),
        }
        const widths = chartText(spec, { language: 'en', width }).split('\n').map(terminalWidth)
        expect(Math.max(...widths)).toBeLessThanOrEqual(width)
      }),
    )
  })
})
