import { describe, expect, it } from 'vitest'
import { readFiguresEn } from '../../../../src/writing/checker/figures/read-figures-en.ts'
import { readFiguresZh } from '../../../../src/writing/checker/figures/read-figures-zh.ts'
import type { WrittenFigure } from '../../../../src/writing/checker/figures/written-figure.ts'

const told = ({ value, form, unit, hedge, change }: WrittenFigure): string =>
  [Number(value.toPrecision(6)), form, unit, hedge, change].filter((part) => part !== undefined).join(' ')

describe('figures in English', () => {
  it.each([
    ['1,234.5', ['1234.5 amount']],
    ['1.2k orders', ['1200 amount orders']],
    ['£3.2 million', ['3200000 amount money']],
    ['3,220 pounds', ['3220 amount money']],
    ['12 %', ['0.12 percent']],
    ['12 per cent', ['0.12 percent']],
    ['12 percentage points above', ['12 points higher']],
    ['83% lower', ['0.83 percent lower']],
    ['twice as often', ['2 times']],
    ['ordered twice', ['2 amount times']],
    ['4.5 times the figure', ['4.5 times']],
    ['four and a half times', ['4.5 times']],
    ['a 3-fold figure', ['3 times']],
    ['ordered nine times', ['9 amount times']],
    ['half of them', ['0.5 fraction']],
    ['two thirds', ['0.666667 fraction']],
    ['one in five customers', ['0.2 fraction']],
    ['nine out of ten', ['0.9 fraction']],
    ['three hundred and fifty-four days', ['354 amount days']],
    ['nearly 350 days', ['350 amount days nearly']],
    ['over 20 different products', ['20 amount products above']],
    ['at least 9 orders', ['9 amount orders atLeast']],
    ['8 to 10 days', ['8 amount days', '10 amount days']],
    ['about a month', ['1 amount months about']],
    ['their second purchase', []],
    ['one of the first', []],
    ['at once', []],
    ['④', ['NaN odd']],
  ])('%s', (text, figures) => {
    expect(readFiguresEn(text).map(told)).toEqual(figures)
  })
})

describe('figures in Chinese', () => {
  it.each([
    ['百分之十二', ['0.12 percent']],
    ['百分之十二点五', ['0.125 percent']],
    ['两倍', ['2 times']],
    ['增长了两倍', ['3 times higher']],
    ['增长到两倍', ['2 times']],
    ['高出一倍半', ['2.5 times higher']],
    ['翻一番', ['2 times higher']],
    ['三成', ['0.3 fraction']],
    ['三成半', ['0.35 fraction']],
    ['12万', ['120000 amount']],
    ['1.2万单', ['12000 amount orders']],
    ['一千二百位客户', ['1200 amount customers']],
    ['高 12 个百分点', ['12 points higher']],
    ['近 350 天', ['350 amount days nearly']],
    ['逾 3,000 英镑', ['3000 amount money above']],
    ['50 多天', ['50 amount days above']],
    ['约两成', ['0.2 fraction about']],
    ['半数', ['0.5 fraction']],
    ['过半', ['0.5 fraction above']],
    ['四分之一', ['0.25 fraction']],
    ['十分之三', ['0.3 fraction']],
    ['不到全体客户的一半', ['0.5 fraction below']],
    ['一些，进一步，一起，第二次购买，最后一单，唯一', []],
    ['下过一单', ['1 amount orders']],
    ['八折', []],
  ])('%s', (text, figures) => {
    expect(readFiguresZh(text).map(told)).toEqual(figures)
  })
})
