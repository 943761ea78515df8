import { expect, it } from 'vitest'
import { momentWithZone } from '../../../src/doors/cli/show/moment.ts'

it('a time that somebody has to keep names its time zone', () => {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  expect(momentWithZone('2026-12-01T09:00:00.000Z')).toMatch(/^2026-1[12]-\d\d \d\d:\d\d \(.+\)$/)
  expect(momentWithZone('2026-12-01T09:00:00.000Z')).toContain(`(${timeZone})`)
})
