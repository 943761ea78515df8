import { describe, expect, it } from 'vitest'
import { dataAge, oldData } from '../../src/campaigns/data-age.ts'

const now = new Date('2026-03-02T09:00:00Z')

describe('data of a campaign', () => {
  it('are old from 61 days on', () => {
    expect(dataAge('2026-01-01', now)).toBeUndefined()
    expect(dataAge('2025-12-31', now)).toBe(61)
    expect(oldData('2011-12-10', now)).toEqual({ asOf: '2011-12-10', days: 5196 })
  })

  it('have no age where nobody knows when they end', () => {
    expect(oldData(undefined, now)).toBeUndefined()
  })
})
