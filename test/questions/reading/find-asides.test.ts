import { describe, expect, it } from 'vitest'
import { findAsides } from '../../../src/questions/reading/find-asides.ts'
import { readRequest } from '../../../src/questions/requests/read-request.ts'
import { sampleCatalogue as catalogue } from '../sample-catalogue.ts'

const asidesOf = (text: string): string[] => findAsides(text, 'zh').map(({ start, end }) => text.slice(start, end))

describe('what is said beside a question', () => {
  it.each([
    ['11月营收,老板催着要', ['老板催着要']],
    ['沉睡半年的客户数，准备做一波召回', ['准备做一波召回']],
    ['各国退货率 周会要用', ['周会要用']],
    ['s1(最近常买的大客户)的人数', ['(最近常买的大客户)']],
    ['11月营收，老板要线上的', []],
    ['11月营收，不要英国', []],
    ['准备做召回', []],
  ])('is set aside where it names nothing: %s', (text, asides) => expect(asidesOf(text)).toEqual(asides))

  it('does not keep a request from its tool', () =>
    expect(readRequest('描述下S1，给新来的同事讲讲', catalogue)).toEqual({
      tool: 'describe',
      input: { segment: 'S1' },
    }))
})
