import { expect, it } from 'vitest'
import { whyOf } from '../../../src/customers/predictions/why.ts'
import { churn, foretold, request, telcoText } from './telco-snapshot.ts'

it('the smallest change is told of what can be offered, and of anything only where that does not suffice', async () => {
  const predicted = await foretold(telcoText(2_000), request(churn))
  const some = predicted.customers.slice(0, 250)
  const asked = (offers: string[]) => some.map((customer) => whyOf(predicted, customer, 0.3, offers))
  const free = asked([])
  const features = (of: ReturnType<typeof asked>[number]): string[] =>
    (of.change?.conditions ?? []).map(({ feature }) => feature)
  const contract = asked(['Contract'])
  const moved = contract.filter((why, i) => features(why).join() !== features(free[i] ?? why).join())
  expect(moved.length).toBeGreaterThan(0)
  for (const why of moved) expect(features(why)).toEqual(['attribute:Contract'])
  // Nothing that can be offered leads elsewhere: the answer is the one without offers.
  expect(asked(['PaperlessBilling']).every((why) => why.change !== undefined)).toBe(true)
})
