import { describe, expect, it } from 'vitest'
import { type FigureUnit, formatFigure } from '../../src/facts/format.ts'
import { formatDate } from '../../src/facts/format-date.ts'

type Row = [value: number, unit: FigureUnit, currency: string | undefined, en: string, zh: string]

describe('a figure as a reader sees it', () => {
  it.each<Row>([
    [1253.87, 'money', 'GBP', '£1,254', '£1,254'],
    [99.994, 'money', 'GBP', '£99.99', '£99.99'],
    [99.996, 'money', 'GBP', '£100', '£100'],
    [12.5, 'money', 'USD', '$12.50', 'US$12.50'],
    [12.5, 'money', 'JPY', '¥13', 'JP¥13'],
    [1253.87, 'money', 'CNY', 'CN¥1,254', '¥1,254'],
    [-1253.87, 'money', 'gbp', '-£1,254', '-£1,254'],
    [253.87, 'money', undefined, '253.87', '253.87'],
    [5786788.4, 'money', 'SHELLS', '5,786,788', '5,786,788'],
    [12, 'days', undefined, '12 days', '12 天'],
    [1, 'days', undefined, '1 day', '1 天'],
    [53.5, 'days', undefined, '54 days', '54 天'],
    [0, 'days', undefined, '0 days', '0 天'],
    [1, 'orders', undefined, '1 order', '1 单'],
    [1.04, 'orders', undefined, '1 order', '1 单'],
    [4.27, 'orders', undefined, '4.3 orders', '4.3 单'],
    [9.96, 'orders', undefined, '10 orders', '10 单'],
    [0.024, 'items', undefined, '0.024 items', '0.024 件'],
    [161.75, 'items', undefined, '162 items', '162 件'],
    [1, 'products', undefined, '1 product', '1 种商品'],
    [3, 'categories', undefined, '3 categories', '3 个品类'],
    [1, 'customers', undefined, '1 customer', '1 位客户'],
    [4338, 'customers', undefined, '4,338 customers', '4,338 位客户'],
    [2.5, 'hours', undefined, '2.5 hours', '2.5 小时'],
    [38.92, 'number', undefined, '38.9', '38.9'],
    [12345.6, 'number', undefined, '12,346', '12,346'],
    [-3.25, 'number', undefined, '-3.25', '-3.25'],
    [0.382, 'share', undefined, '38%', '38%'],
    [0.0423, 'share', undefined, '4.2%', '4.2%'],
    [0.09949, 'share', undefined, '9.9%', '9.9%'],
    [0.0996, 'share', undefined, '10%', '10%'],
    [0.0004, 'share', undefined, '<0.1%', '<0.1%'],
    [0.997, 'share', undefined, '99.7%', '99.7%'],
    [0.99996, 'share', undefined, '>99.9%', '>99.9%'],
    [1, 'share', undefined, '100%', '100%'],
    [0, 'rate', undefined, '0%', '0%'],
    [1.2, 'rate', undefined, '120%', '120%'],
  ])('%d %s %s is %s, %s', (value, unit, currency, en, zh) => {
    expect([formatFigure(value, unit, 'en', currency), formatFigure(value, unit, 'zh', currency)]).toEqual([en, zh])
  })

  it.each([
    ['2011-12-09', '9 December 2011', '2011年12月9日'],
    ['2024-02-29', '29 February 2024', '2024年2月29日'],
    ['yesterday', 'yesterday', 'yesterday'],
  ])('shows the day %s', (day, en, zh) => {
    expect([formatDate(day, 'en'), formatDate(day, 'zh')]).toEqual([en, zh])
  })
})
