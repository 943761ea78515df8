import { expect, it } from 'vitest'
import { refuseFormulas } from '../../../src/campaigns/exports/refuse-formulas.ts'
import { aCampaign, aCopy } from '../delivery/a-campaign.ts'

const refuse = (changes: Parameters<typeof aCopy>[0]) => () =>
  refuseFormulas({ id: 'C1', ...aCampaign({ variants: [{ id: 'B', share: 1, copy: aCopy(changes) }] }) })

it.each([
  ['=50% off'],
  ['@home'],
  [' =1'],
  ['{first_name|=HYPERLINK("x")}'],
  ["-2+3+cmd|' /C calc'!A0"],
  ['+WEBSERVICE("http://x")'],
])('refuses %s', (subject) => {
  expect(refuse({ subject })).toThrow(
    expect.objectContaining({ code: 'exports/formula', data: { campaign: 'C1', variant: 'B', text: subject } }),
  )
})

it.each([['-50% today'], ['+1 gift (free)'], ['New = better'], ['Tea @ home'], ['{first_name}, hello']])(
  'lets %s be',
  (subject) => {
    expect(refuse({ subject })).not.toThrow()
  },
)

it('looks at the texts of the channel', () => {
  expect(refuse({ body: ['=1+1'] })).toThrow('exports/formula')
  expect(() =>
    refuseFormulas({
      id: 'C1',
      ...aCampaign({ channel: 'sms', variants: [{ id: 'A', share: 1, copy: aCopy({ subject: '=1' }) }] }),
    }),
  ).not.toThrow()
})
