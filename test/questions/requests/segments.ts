import type { Catalogue } from '../../../src/questions/catalogue/entry.ts'

const segment = (value: string, en: string, zh: string) => ({
  value,
  label: { en, zh },
  synonyms: { en: [`segment ${value.slice(1)}`], zh: [`第${value.slice(1)}客群`] },
})

/** Four segments, named as those of an online shop are. */
export const fourSegments: Catalogue = {
  measures: [],
  missing: [],
  asOf: '2011-12-10',
  dimensions: [
    {
      id: 'segment',
      label: { en: 'segment', zh: '客户群' },
      synonyms: { en: [], zh: [] },
      definition: { en: '', zh: '' },
      grains: ['customer'],
      type: 'category',
      complete: true,
      values: [
        segment('S1', 'Recent frequent big spenders', '近期高频高消费客户'),
        segment('S2', 'Frequent buyers', '高频客户'),
        segment('S3', 'Recent occasional buyers', '近期低频客户'),
        segment('S4', 'Lapsed one-time small spenders', '沉睡一次性低消费客户'),
      ],
    },
  ],
}
