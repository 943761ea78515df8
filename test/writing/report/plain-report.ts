import type { Report } from '../../../src/writing/report/report.ts'
import { smallReport } from './small-report.ts'

/** A report on a customer table without orders: no dates, no revenue, no RFM grid; as many segments as asked for. */
export function plainReport(k: number, name = 'A segment'): Report {
  const report = smallReport('en')
  const attribute = {
    feature: {
      id: 'attribute:年龄',
      unit: 'number',
      source: 'attribute',
      header: '年龄',
      skewed: false,
      better: 'neither',
    },
    low: 18,
    high: 80,
    mean: 40,
    sd: 12,
  } as const
  const summaries = [
    {
      feature: 'attribute:年龄',
      customers: 40,
      filled: 2,
      mean: 41.2,
      sd: 12.1,
      median: 40,
      lowerQuartile: 30,
      upperQuartile: 50,
      medianLow: 38,
      medianHigh: 43,
    },
  ]
  const profile = { customers: 40, summaries, products: [], topProducts: [], values: [] }
  const places = Array.from({ length: k }, (_, place) => place)
  const { asOf: _, ...rest } = report
  const { asOf: __, window: ___, currency: ____, grid: _____, ...segmentation } = report.segmentation
  const [first] = segmentation.segments
  if (first === undefined) throw new Error('the small report has segments')
  return {
    ...rest,
    segmentation: {
      ...segmentation,
      customers: 40 * k,
      k,
      scales: [attribute],
      segments: places.map((place) => ({
        ...first,
        id: `S${place + 1}`,
        name: { en: `${name} ${place + 1}`, zh: `${name} ${place + 1}` },
        customers: 40,
        share: 1 / k,
        centre: [20 + place],
        rule: { ...first.rule, conditions: [{ feature: 'attribute:年龄', low: 20 + place }] },
      })),
      scatter: {
        x: 'attribute:年龄',
        y: 'attribute:年龄',
        points: places.map((place) => ({ x: 20 + place, y: 30, segment: place })),
      },
    },
    profiles: { all: { ...profile, customers: 40 * k }, segments: places.map(() => profile) },
    sheets: [],
    personas: [],
  }
}
