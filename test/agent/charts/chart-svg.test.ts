import { describe, expect, it } from 'vitest'
import { chartSvg } from '../../../src/agent/charts/chart-svg.ts'
import type { ChartSpec } from '../../../src/agent/tools/chart-spec.ts'
import { sampleCharts } from './sample-charts.ts'

describe('a chart as SVG', () => {
  it.each(['en', 'zh'] as const)('is drawn as it was before: %s', async (language) => {
    const drawn = Object.entries(sampleCharts).map(([id, spec]) => chartSvg(spec, { language, id }).svg)
    await expect(drawn.join('\n')).toMatchFileSnapshot(`../../golden/chat-charts.${language}.svg.txt`)
  })

  it('has a title and a description with the figures, under ids of its own', () => {
    const { svg } = chartSvg(sampleCharts.bar, { language: 'en', id: 'c1' })
    expect(svg).toContain('aria-labelledby="c1-name c1-description"')
    expect(svg).toContain('<title id="c1-name">Revenue by country</title>')
    expect(svg).toContain(
      '<desc id="c1-description">United Kingdom: £8,187,806; EIRE: £263,277; Netherlands: £284,662; Channel Islands: £20,086.</desc>',
    )
  })

  it('shows every text as text', () => {
    const name = { en: '</text><script>alert(1)</script><a onload="x" href=\'y\'>&', zh: '红' }
    const svgs = (['bar', 'line', 'scatter', 'heat', 'funnel'] as const).map((kind) => {
      const spec: ChartSpec = {
        ...sampleCharts.scatter,
        kind,
        title: name,
        x: { label: name, values: [name, name] },
        y: { label: name, values: [name] },
        series: sampleCharts.scatter.series.map(({ points }) => ({
          label: name,
          points: points.map(({ value }) => ({ value, display: name })),
        })),
      }
      return chartSvg(spec, { language: 'en' }).svg
    })
    for (const svg of svgs) {
      expect(svg).not.toMatch(/<(?:script|a|style)\b|<[^>]*\s(?:on\w+|style|href)=/)
      expect(svg).toContain('&lt;script&gt;')
    }
  })

  it('holds no number that is none, with nothing to draw', () => {
    for (const kind of ['bar', 'line', 'scatter', 'heat', 'funnel'] as const) {
      const empty: ChartSpec = {
        ...sampleCharts.bar,
        kind,
        x: { label: sampleCharts.bar.title, values: [] },
        series: [{ label: sampleCharts.bar.title, points: [] }],
      }
      const flat: ChartSpec = {
        ...sampleCharts.bar,
        kind,
        series: [
          {
            label: sampleCharts.bar.title,
            points: sampleCharts.bar.series[0]?.points.map(({ display }) => ({ value: 0, display })) ?? [],
          },
        ],
      }
      for (const spec of [empty, flat])
        expect(chartSvg(spec, { language: 'en' }).svg).not.toMatch(/NaN|Infinity|undefined/)
    }
  })
})
