import { describe, expect, it } from 'vitest'
import type { MenuField } from '../../../../src/doors/web/menu-entry.ts'
import { formInput } from '../../../../src/doors/web/page/form-input.ts'

const field = (answer: MenuField['answer'], required = false): MenuField => ({
  field: 'x',
  question: { en: 'Which?', zh: '哪个？' },
  required,
  answer,
})

describe('a form of the menu', () => {
  it.each<[MenuField['answer'], string | string[], unknown]>([
    [{ kind: 'text' }, ' C12 ', 'C12'],
    [{ kind: 'texts' }, 'tea, milk，糖', ['tea', 'milk', '糖']],
    [{ kind: 'number' }, '0.5', 0.5],
    [{ kind: 'number' }, 'many', undefined],
    [{ kind: 'flag' }, 'no', false],
    [{ kind: 'one', choices: [] }, 'revenue', 'revenue'],
    [{ kind: 'several', choices: [] }, ['a', 'b'], ['a', 'b']],
    [{ kind: 'several', choices: [] }, [], undefined],
    [{ kind: 'days' }, ['2011-01-01', '2011-02-01'], { kind: 'between', from: '2011-01-01', to: '2011-02-01' }],
    [{ kind: 'days' }, ['2011-02-01', '2011-01-01'], { kind: 'between', from: '2011-01-01', to: '2011-02-01' }],
    [{ kind: 'days' }, ['2011-01-01', ''], { kind: 'between', from: '2011-01-01', to: '2011-01-01' }],
    [
      { kind: 'filters', dimensions: [] },
      ['country', 'France'],
      [{ dimension: 'country', op: 'is', values: ['France'] }],
    ],
    [{ kind: 'filters', dimensions: [] }, ['country', ''], undefined],
    [{ kind: 'text' }, '  ', undefined],
  ])('reads %j, %j', (answer, value, input) => {
    expect(formInput([field(answer)], { x: value })).toEqual(input === undefined ? {} : { x: input })
  })

  it('waits for what is needed', () => {
    expect(formInput([field({ kind: 'text' }, true)], {})).toBeUndefined()
    expect(formInput([field({ kind: 'text' }, true)], { x: 'C12' })).toEqual({ x: 'C12' })
  })
})
