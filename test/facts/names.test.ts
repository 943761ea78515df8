import { describe, expect, it } from 'vitest'
import { featureText } from '../../src/facts/feature-text.ts'
import { placeName } from '../../src/facts/place-name.ts'
import { readableName } from '../../src/facts/readable-name.ts'
import { valueName } from '../../src/facts/value-name.ts'

describe('names', () => {
  it.each([
    ['WHITE HANGING HEART  T-LIGHT HOLDER', 'White Hanging Heart T-Light Holder'],
    ['PACK OF 72 RETROSPOT CAKE CASES', 'Pack of 72 Retrospot Cake Cases'],
    ['RED WOOLLY HOTTIE WHITE HEART.', 'Red Woolly Hottie White Heart'],
    ['iPhone case', 'iPhone case'],
    ['USB', 'USB'],
    ['红色购物袋', '红色购物袋'],
  ])('of the product %s read %s', (raw, readable) => expect(readableName(raw)).toBe(readable))

  it.each([
    ['United Kingdom', 'United Kingdom', '英国'],
    ['EIRE', 'Ireland', '爱尔兰'],
    ['USA', 'United States', '美国'],
    ['DE', 'Germany', '德国'],
    ['Hong Kong', 'Hong Kong', '中国香港'],
    ['Unspecified', 'Unspecified', 'Unspecified'],
  ])('of the place %s are %s, %s', (raw, en, zh) => expect(placeName(raw)).toEqual({ en, zh }))

  it('of weekdays and times of day are in the reader’s language', () => {
    expect(valueName('weekday', '4')).toEqual({ en: 'Thursday', zh: '周四' })
    expect(valueName('weekday', 'sunday')).toEqual({ en: 'Sunday', zh: '周日' })
    expect(valueName('daytime', 'evening')).toEqual({ en: 'evening', zh: '晚间' })
  })

  it('of a column are its header', () => {
    expect(featureText('attribute:年龄', 'en').label).toBe('年龄')
    expect(featureText('recency', 'zh').label).toBe('距上次下单天数')
  })
})
