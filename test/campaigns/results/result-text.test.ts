import { expect, it } from 'vitest'
import { resultText } from '../../../src/campaigns/results/result-text.ts'

it('a result names the mailboxes of the variant and those of the hold-out, each with its own share', () => {
  const result = {
    campaign: 'C14',
    variant: 'A',
    metric: 'orders' as const,
    segmentation: 'v1',
    segment: 'S2',
    angle: 'thanks' as const,
    treated: { mailboxes: 359, ordered: 181 },
    holdout: { mailboxes: 292, ordered: 122 },
    effect: 0.0864,
    low: 0.009,
    high: 0.162,
  }
  expect(resultText(result, 'en')).toBe(
    'Campaign C14, variant A, the angle "thanks: a word of thanks, nothing to sell": of its 359 mailboxes 50% ordered, of the 292 held out 42%; difference 8.6 points (95% interval 0.9 to 16.2). It raised orders.',
  )
  expect(resultText({ ...result, metric: 'clicks', treated: { mailboxes: 359, ordered: 38 } }, 'en')).toContain(
    'of its 359 mailboxes 11% clicked',
  )
})
