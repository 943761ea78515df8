import { Catalogue } from '../../../src/questions/catalogue/entry.ts'

const measure = (id: string, en: string[], zh: string[]) => ({
  id,
  label: { en: id, zh: zh[0] ?? id },
  synonyms: { en, zh },
  definition: { en: id, zh: id },
  grain: 'line' as const,
  unit: 'number' as const,
  kind: 'total' as const,
  additive: true,
  better: 'higher' as const,
  timed: true,
})

/** A catalogue of three measures and a dimension. */
export const smallCatalogue = Catalogue.parse({
  measures: [
    measure('revenue', ['sales', 'turnover'], ['销售额']),
    measure('units', ['pieces'], ['件数']),
    measure('customers', ['clients'], ['客户']),
  ],
  dimensions: [
    {
      id: 'country',
      label: { en: 'country', zh: '国家' },
      synonyms: { en: ['land'], zh: [] },
      definition: { en: 'country', zh: '国家' },
      grains: ['line'],
      type: 'category',
      values: [
        { value: 'United Kingdom', label: { en: 'United Kingdom', zh: '英国' }, synonyms: { en: ['uk'], zh: [] } },
      ],
      complete: true,
    },
  ],
  missing: [],
  asOf: '2011-12-10',
})
