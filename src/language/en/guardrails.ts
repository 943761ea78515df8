/** What guardrails say. Figures come formatted. */
export interface GuardrailTexts {
  measures: Record<'opt-outs' | 'complaints' | 'score', string>
  against: Record<'holdout' | 'others', string>
  points: (difference: string) => string
  heard: (d: { arm: string; measure: string; value: string; reference: string; against: string }) => string
  verdicts: Record<
    'holds' | 'open' | 'stops' | 'unknown',
    (d: { worse: string; bound: string; margin: string }) => string
  >
  unknown: (arm: string) => string
}

/** Guardrails in English. */
export const guardrailTexts: GuardrailTexts = {
  measures: { 'opt-outs': 'opt-outs', complaints: 'complaints', score: 'mean satisfaction score' },
  against: { holdout: 'the hold-out', others: 'the other variants' },
  points: (difference) => `${difference} points`,
  heard: ({ arm, measure, value, reference, against }) =>
    `Variant ${arm}, ${measure}: ${value}, against ${reference} in ${against}. `,
  verdicts: {
    holds: ({ bound, margin }) => `Within what is accepted: worse by at most ${bound}, and ${margin} are accepted.`,
    open: ({ margin }) => `Not settled: it may be worse by more than the ${margin} that are accepted, or not.`,
    stops: ({ worse, bound, margin }) =>
      `It stops this variant, whatever it earns: worse by ${worse} (at least ${bound}), and ${margin} are accepted.`,
    unknown: () => 'Nothing to compare.',
  },
  unknown: (arm) => `Variant ${arm}: nothing is known of opt-outs, complaints and scores.`,
}
