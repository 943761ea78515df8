import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Guardrail, GuardrailCount } from '../../../src/campaigns/guardrails/guardrail.ts'
import { guardrailTextsOf } from '../../../src/campaigns/guardrails/guardrail-text.ts'
import { guardrails } from '../../../src/campaigns/guardrails/guardrails.ts'
import { seededRandom } from '../../../src/numerics/random.ts'

const margins = { optOuts: 0.005, complaints: 0.001, score: 0.2 }

const arm = (name: string, of: Partial<GuardrailCount> = {}): GuardrailCount => ({
  arm: name,
  mailboxes: 10_000,
  optOuts: 10,
  complaints: 0,
  scores: [],
  ...of,
})
const holdout = arm('holdout', { mailboxes: 5000, optOuts: 5 })

const verdicts = ({ checks }: Guardrail): string[] => checks.map(({ measure, verdict }) => `${measure} ${verdict}`)

/** What is said of the one arm beside the hold-out. */
function judged(of: Partial<GuardrailCount>, reference = holdout): Guardrail {
  const [found] = guardrails([reference, arm('A', of)], margins)
  if (found === undefined) throw new Error('there is one')
  return found
}

describe('guardrails', () => {
  it('hold where an arm is no worse, and stop one that clearly is', () => {
    expect(judged({})).toMatchObject({ arm: 'A', stops: false })
    expect(verdicts(judged({}))).toEqual(['opt-outs holds', 'complaints holds', 'score unknown'])
    const bad = judged({ optOuts: 150 })
    expect(bad.stops).toBe(true)
    expect(verdicts(bad)).toEqual(['opt-outs stops', 'complaints holds', 'score unknown'])
    expect(bad.checks[0]).toMatchObject({
      against: 'holdout',
      value: 0.015,
      reference: 0.001,
      worse: expect.closeTo(0.014, 12),
      margin: 0.005,
    })
  })

  it('stay open where too few mailboxes say anything', () => {
    const few = arm('holdout', { mailboxes: 50, optOuts: 0 })
    expect(verdicts(judged({ mailboxes: 60, optOuts: 1 }, few))).toEqual([
      'opt-outs open',
      'complaints open',
      'score unknown',
    ])
  })

  it('do not stop what is worse by less than is accepted, however surely', () => {
    const many = arm('holdout', { mailboxes: 1_000_000, optOuts: 1000 })
    expect(judged({ mailboxes: 1_000_000, optOuts: 3000 }, many)).toMatchObject({ stops: false })
  })

  it('take a lower score for worse', () => {
    const scores = (mean: number): number[] => Array.from({ length: 200 }, (_, n) => mean + ((n % 5) - 2) / 2)
    const of = { ...holdout, scores: scores(4.2) }
    expect(verdicts(judged({ scores: scores(3.5) }, of))).toContain('score stops')
    expect(verdicts(judged({ scores: scores(4.5) }, of))).toContain('score holds')
    expect(verdicts(judged({ scores: [5] }, of))).toContain('score unknown')
  })

  it('hold arms against each other where nobody was held out', () => {
    const found = guardrails([arm('A'), arm('B', { optOuts: 200 }), arm('C')], margins)
    expect(found.map(({ arm: name, stops }) => [name, stops])).toEqual([
      ['A', false],
      ['B', true],
      ['C', false],
    ])
    expect(found[1]?.checks[0]).toMatchObject({ against: 'others', reference: 0.001 })
    expect(verdicts(guardrails([arm('A')], margins)[0] as Guardrail)).toEqual([
      'opt-outs unknown',
      'complaints unknown',
      'score unknown',
    ])
  })

  it('never find an arm better for more opt-outs', () => {
    const order = ['holds', 'open', 'stops']
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 100 }), (optOuts, more) => {
        const [few, many] = [optOuts, optOuts + more].map(
          (count) => judged({ optOuts: count }).checks[0]?.verdict ?? '',
        )
        expect(order.indexOf(many ?? '')).toBeGreaterThanOrEqual(order.indexOf(few ?? ''))
      }),
    )
  })

  it('let at most one in twenty pass that is worse by just what is accepted, and stop at most one in twenty that is not worse', () => {
    const random = seededRandom(7)
    const draw = (mailboxes: number, share: number): number =>
      Array.from({ length: mailboxes }, () => random.next()).filter((place) => place < share).length
    let [passed, stopped] = [0, 0]
    const runs = 1000
    for (let run = 0; run < runs; run++) {
      const of = arm('holdout', { mailboxes: 1000, optOuts: draw(1000, 0.02) })
      const strict = { ...margins, optOuts: 0.02 }
      const same = guardrails([of, arm('A', { mailboxes: 1000, optOuts: draw(1000, 0.04) })], strict)
      if (same[0]?.checks[0]?.verdict === 'holds') passed++
      const none = { ...margins, optOuts: 0 }
      const alike = guardrails([of, arm('A', { mailboxes: 1000, optOuts: draw(1000, 0.02) })], none)
      if (alike[0]?.stops === true) stopped++
    }
    // Three standard errors of a share of .05 over 1,000 runs are .021.
    expect(passed / runs).toBeLessThan(0.071)
    expect(stopped / runs).toBeLessThan(0.071)
  })

  it('are said in a sentence each', () => {
    expect(guardrailTextsOf(judged({ optOuts: 150 }), 'en')).toEqual([
      expect.stringMatching(
        /^Variant A, opt-outs: 1\.5%, against 0\.1% in the hold-out\. It stops this variant, whatever it earns: worse by 1\.4 points \(at least 1\.\d+ points\), and 0\.5 points are accepted\.$/,
      ),
      expect.stringMatching(/^Variant A, complaints: 0%, against 0% in the hold-out\. Within what is accepted/),
    ])
    expect(guardrailTextsOf(judged({ optOuts: 150 }), 'zh')[0]).toContain('停用此版本')
  })
})
