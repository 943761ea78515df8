import type { Fact } from '../../facts/fact.ts'
import { localizeFigure } from '../../facts/format.ts'

type Given = Pick<Fact, 'id' | 'label' | 'value' | 'unit'> & Partial<Fact>

/** A figure of a tool as a fact: a count of all, shown in its unit, unless said otherwise. @param currency of amounts */
export const toolFact = (snapshot: string, given: Given, currency?: string): Fact => ({
  kind: 'count',
  population: 'all',
  better: 'neither',
  display: localizeFigure(given.value, given.unit, currency),
  customers: given.unit === 'customers' ? given.value : 0,
  source: { query: given.id, snapshot },
  ...given,
})
