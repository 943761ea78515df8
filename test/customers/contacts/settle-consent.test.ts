import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Statement, settleConsent } from '../../../src/customers/contacts/settle-consent.ts'

const no = (consentAt?: string): Statement => ({ consent: 'no', ...(consentAt === undefined ? {} : { consentAt }) })
const yes = (consentAt?: string, consentSource?: string): Statement => ({
  consent: 'yes',
  ...(consentAt === undefined ? {} : { consentAt }),
  ...(consentSource === undefined ? {} : { consentSource }),
})

it('a refusal counts unless a newer consent says where it was given', () => {
  expect(settleConsent([yes(), no(), yes()])).toEqual(no())
  expect(settleConsent([no('2026-01-01'), yes('2026-02-01')])).toEqual(no('2026-01-01'))
  expect(settleConsent([no('2026-01-01'), yes('2026-02-01', 'form')])).toEqual(yes('2026-02-01', 'form'))
  expect(settleConsent([no('2026-03-01'), yes('2026-02-01', 'form')])).toEqual(no('2026-03-01'))
  expect(settleConsent([no('2026-01-01'), yes(undefined, 'form')])).toEqual(no('2026-01-01'))
  expect(settleConsent([yes('2026-01-01'), yes('2026-02-01', 'form'), {}])).toEqual(yes('2026-02-01', 'form'))
  expect(settleConsent([{}])).toEqual({})
})

it('the order of rows does not matter, and date and source come from the row of the consent', () => {
  const statement = fc.record({
    consent: fc.constantFrom('yes' as const, 'no' as const),
    consentAt: fc.option(fc.constantFrom('2026-01-01', '2026-02-01', '2026-03-01'), { nil: undefined }),
    consentSource: fc.option(fc.constantFrom('form', 'till'), { nil: undefined }),
  })
  fc.assert(
    fc.property(fc.array(statement, { minLength: 1, maxLength: 6 }), fc.func(fc.nat()), (rows, by) => {
      const all = rows as Statement[]
      const settled = settleConsent(all)
      const shuffled = all.toSorted((a, b) => by(JSON.stringify(a)) - by(JSON.stringify(b)))
      expect(settleConsent(shuffled)).toEqual(settled)
      expect(all).toContainEqual(settled)
    }),
  )
})
