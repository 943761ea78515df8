import { expect, it } from 'vitest'
import { z } from 'zod'
import { allTools } from '../../../src/agent/tools/all-tools.ts'
import { defineTool, type Tool } from '../../../src/agent/tools/tool.ts'
import { menuOf } from '../../../src/doors/web/menu-of.ts'
import { tinyCatalogue } from './tiny-catalogue.ts'

const query = menuOf(allTools, tinyCatalogue).find(({ tool }) => tool === 'query')
const answer = (field: string) => query?.fields.find((one) => one.field === field)?.answer

it('asks for names by their labels, for days within the data, for filters by the values that are there', () => {
  expect(answer('measures')).toEqual({
    kind: 'several',
    choices: [{ value: 'revenue', label: { en: 'Revenue', zh: '销售额' } }],
  })
  expect(answer('time')).toEqual({ kind: 'days', from: '2010-12-01', to: '2011-12-09' })
  expect(answer('filters')).toMatchObject({
    kind: 'filters',
    dimensions: [
      { value: 'country', values: [{ value: 'France', label: { en: 'France', zh: '法国' } }] },
      { value: 'segment', values: [{ value: 'S1', label: { en: 'Regulars', zh: '常客' } }] },
    ],
  })
})

it('knows what must be answered', () => {
  expect(query?.fields.filter(({ required }) => required).map(({ field }) => field)).toEqual(['measures'])
})

it('leaves out a tool that needs what no form can ask for', () => {
  const input = z.strictObject({ matrix: z.array(z.array(z.number())) })
  const tool = defineTool({
    name: 'matrix',
    effect: 'reads',
    description: { en: 'A matrix.', zh: '矩阵。' },
    cues: { en: [], zh: [] },
    input,
    narrowed: () => input,
    asks: [{ field: 'matrix', question: { en: 'Which?', zh: '哪个？' } }],
    run: async () => ({ kind: 'cannot', text: { en: 'No.', zh: '不。' }, offers: [] }),
  })
  expect(menuOf([tool as unknown as Tool], tinyCatalogue)).toEqual([])
})
