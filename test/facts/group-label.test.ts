import { describe, expect, it } from 'vitest'
import { FactSheet, type SheetGroup } from '../../src/facts/fact.ts'
import { factSheets } from '../../src/facts/fact-sheets.ts'
import { groupLabels, groupNote } from '../../src/facts/group-label.ts'
import { profileOf, segmentationOf } from './small-profiles.ts'

const germany: SheetGroup = {
  by: 'country',
  value: 'Germany',
  key: 'country.Germany',
  label: { en: 'Germany', zh: '德国' },
  customers: 1095,
}

describe('a group of customers', () => {
  it.each([
    ['country', 'Germany', 'Germany', '德国'],
    ['category', 'Tea', 'Tea', 'Tea'],
    ['tier', 'lapsed', 'Lapsed', '已沉寂'],
    ['attribute:Contract', 'One year', 'Contract: One year', 'Contract：One year'],
    ['country', undefined, 'country: not known', '国家或地区：未知'],
    ['attribute:Contract', undefined, 'Contract: not known', 'Contract：未知'],
  ])('is called by its value: %s %s', (by, value, en, zh) => {
    expect(groupLabels(by, [value])).toEqual([{ en, zh }])
  })

  it('is told from another that a reader would call alike', () => {
    expect(groupLabels('country', ['EIRE', 'Ireland', 'France', 'UK', 'United Kingdom'])).toEqual([
      { en: 'Ireland (EIRE)', zh: '爱尔兰（EIRE）' },
      { en: 'Ireland (Ireland)', zh: '爱尔兰（Ireland）' },
      { en: 'France', zh: '法国' },
      { en: 'United Kingdom (UK)', zh: '英国（UK）' },
      { en: 'United Kingdom (United Kingdom)', zh: '英国（United Kingdom）' },
    ])
  })

  it('is who “all customers” are, and a reader is told so', () => {
    expect(groupNote(germany)).toEqual({
      en: '“All customers” means the 1,095 customers of this group here (Germany).',
      zh: '这里的“全体客户”指该分组（德国）的 1,095 位客户。',
    })
  })

  it('stands on its sheets and in their hashes', () => {
    const profile = profileOf(1095)
    const profiles = { all: profile, segments: [profile] }
    const options = { minCustomers: 20, group: germany }
    const [sheet] = factSheets(profiles, segmentationOf(profiles), options)
    const [ofAll] = factSheets(profiles, segmentationOf(profiles), { minCustomers: 20 })
    expect(FactSheet.parse(sheet).group).toEqual(germany)
    expect(FactSheet.parse(ofAll)).not.toHaveProperty('group')
    expect(sheet?.facts).toEqual(ofAll?.facts)
    expect(sheet?.hash).not.toBe(ofAll?.hash)
  })
})
