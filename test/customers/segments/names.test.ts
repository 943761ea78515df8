import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameByFeatures, nameByOrders } from '../../../src/customers/segments/names.ts'

const called = (...headers: string[]) => headers.map((header) => ({ en: header, zh: header }))
const all = { recency: 51, frequency: 2, monetary: 674 }

describe('names of segments', () => {
  it('say what sets each apart: the four segments of Online Retail', () => {
    const medians = [
      { recency: 9, frequency: 10, monetary: 3712 },
      { recency: 54, frequency: 4, monetary: 1353 },
      { recency: 19, frequency: 2, monetary: 447 },
      { recency: 183, frequency: 1, monetary: 301 },
    ]
    expect(nameByOrders(medians, all)).toEqual([
      { en: 'Recent frequent big spenders', zh: '近期高频高消费客户' },
      { en: 'Frequent big spenders', zh: '高频高消费客户' },
      { en: 'Recent occasional buyers', zh: '近期低频客户' },
      { en: 'Lapsed one-time small spenders', zh: '沉睡一次性低消费客户' },
    ])
  })

  it('nothing is recent after half a year, however long ago the others bought', () => {
    const old = { recency: 480, frequency: 1, monetary: 20 }
    const [name] = nameByOrders([{ recency: 265, frequency: 3, monetary: 97 }, old], old)
    expect(name?.en).toBe('Frequent big spenders')
  })

  const level = fc.record({
    recency: fc.integer({ min: 0, max: 400 }),
    frequency: fc.integer({ min: 1, max: 30 }),
    monetary: fc.integer({ min: 1, max: 5000 }),
  })
  it('differ, and claim only what the medians show', () => {
    fc.assert(
      fc.property(fc.array(level, { minLength: 2, maxLength: 8 }), (medians) => {
        const names = nameByOrders(medians, all)
        expect(new Set(names.map(({ en }) => en)).size).toBe(medians.length)
        expect(new Set(names.map(({ zh }) => zh)).size).toBe(medians.length)
        names.forEach(({ en, zh }, i) => {
          const { recency, frequency, monetary } = medians[i] as (typeof medians)[0]
          if (/one-time/i.test(en) || zh.includes('一次性')) expect(frequency).toBe(1)
          if (/lapsed/i.test(en) || zh.includes('沉睡')) expect(recency).toBeGreaterThan(1.7 * all.recency)
          if (/recent/i.test(en) || zh.includes('近期')) expect(recency).toBeLessThan(all.recency)
          if (/big/i.test(en) || zh.includes('高消费')) expect(monetary).toBeGreaterThan(all.monetary)
          if (/small/i.test(en) || zh.includes('低消费')) expect(monetary).toBeLessThan(all.monetary)
        })
      }),
    )
  })

  it('go by what the segments go by, and say who returned what they bought', () => {
    const no = { recency: undefined, frequency: undefined, monetary: undefined }
    expect(
      nameByOrders(
        [
          { ...no, recency: 9 },
          { ...no, recency: 180 },
        ],
        { ...no, recency: 51 },
      ),
    ).toEqual([
      { en: 'Recent buyers', zh: '近期客户' },
      { en: 'Lapsed buyers', zh: '沉睡客户' },
    ])
    expect(nameByOrders([{ recency: 60, frequency: 3, monetary: 0 }], all)).toEqual([
      { en: 'Customers who returned what they bought', zh: '退货抵消购买的客户' },
    ])
  })

  it('of a customer table are made of its headers', () => {
    const names = nameByFeatures(called('年龄', '浏览时间'), [
      [1.2, -0.8],
      [0.1, 0.1],
      [-0.5, 0.2],
    ])
    expect(names.map(({ zh }) => zh)).toEqual(['年龄较大、浏览时间较短', '其他客户', '年龄较小'])
    expect(names.map(({ en }) => en)).toEqual(['High 年龄, low 浏览时间', 'Customers in between', 'Low 年龄'])
  })

  it.each([
    ['浏览时间', '较长', '较短'],
    ['使用时长', '较长', '较短'],
    ['注册天数', '较长', '较短'],
    ['购买频率', '较高', '较低'],
    ['登录次数', '较高', '较低'],
    ['年龄', '较大', '较小'],
    ['年收入', '较高', '较低'],
    ['Age', '较高', '较低'],
  ])('say in Chinese of %s that it is %s or %s', (header, more, less) => {
    expect(nameByFeatures(called(header), [[1], [-1]]).map(({ zh }) => zh)).toEqual([header + more, header + less])
  })
})
