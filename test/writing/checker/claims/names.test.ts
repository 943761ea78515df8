import { describe, expect, it } from 'vitest'
import { countryNames } from '../../../../src/writing/checker/claims/country-names.ts'
import { deniedColumn } from '../../../../src/writing/checker/claims/denied-column.ts'
import { sheetsOf } from '../check-cases.ts'

describe('names that sheets carry in other words', () => {
  it('calls a country by each of its names, and anything else by its own', () => {
    expect(countryNames('United Kingdom')).toEqual(
      expect.arrayContaining(['United Kingdom', '英国', 'UK', 'Great Britain']),
    )
    expect(countryNames('Channel Islands')).toEqual(['Channel Islands'])
  })
  it('reads in words what a share of No says that customers do without', () => {
    const denied = (id: string) => sheetsOf['telco-4']?.[0]?.facts.filter((fact) => fact.id === id).map(deniedColumn)
    expect(denied('attribute:OnlineSecurity:No.share')).toEqual(['online security'])
    expect(denied('attribute:OnlineSecurity:Yes.share')).toEqual([undefined])
  })
})
