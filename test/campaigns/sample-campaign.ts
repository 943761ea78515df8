import type { BriefSubject, BriefWords } from '../../src/campaigns/brief/brief-words.ts'
import { type DraftInput, draftCampaign } from '../../src/campaigns/brief/draft-campaign.ts'
import { wordsByRule } from '../../src/campaigns/brief/words-by-rule.ts'
import type { Campaign } from '../../src/campaigns/campaign.ts'
import type { Candidate, Check } from '../../src/campaigns/strategy/candidate.ts'
import type { Language } from '../../src/language/language.ts'
import { RuleWriters } from '../../src/writing/rules/rule-writers.ts'
import { sheetOf, sheetsOf } from '../writing/grounding-sheets.ts'

const sheets = sheetsOf('online-retail-4')
const check = (need: 'silent' | 'valuable', value: number): Check => ({
  need,
  ...(need === 'silent'
    ? { feature: 'recency' as const, operator: '>' as const, limit: 98, met: value > 98 }
    : { feature: 'monetary' as const, operator: '>=' as const, limit: 642, met: value >= 642 }),
  value,
})

/** The segments of Online Retail as candidates to be won back. */
const sampleCandidates = (chosen: string): Candidate[] =>
  (
    [
      ['S4', 1454, 198, 263, 268],
      ['S2', 1214, 59, 1212, 488],
      ['S1', 787, 9, 3220, 472],
      ['S3', 907, 20, 391, 275],
    ] as const
  ).map(([segment, customers, recency, monetary, orderValue]) => ({
    expression: `segment:${segment}`,
    segment,
    name: sheetOf('online-retail-4', segment).name,
    customers,
    checks: [check('silent', recency), check('valuable', monetary)],
    orderValue,
    point: 0.01 * customers * orderValue * 0.4,
    chosen: segment === chosen,
  }))

/** What a campaign to the fourth segment of Online Retail is drafted from. */
function sampleInput(language: Language, changes: Partial<DraftInput> = {}): DraftInput {
  const candidates = sampleCandidates('S4')
  const [candidate] = candidates
  if (candidate === undefined) throw new Error('there are four')
  const sheet = sheetOf('online-retail-4', 'S4')
  return {
    goal: 'win-back',
    language,
    sheet,
    sheets,
    home: sheet,
    candidate,
    candidates,
    isAsked: false,
    asked: {},
    learnings: [],
    history: () => [],
    every: 7,
    today: '2026-01-01',
    halfLife: 365,
    reach: { known: 0, email: 0, push: 0, sms: 0 },
    funnel: undefined,
    mailboxes: undefined,
    past: { from: '2011-11-10', days: 30, customers: 1500, ordered: 150 },
    base: { rate: 0.1, days: 30, from: 'past' },
    order: { mean: 268, sd: 300 },
    costs: { margin: { rate: 0.4, from: 'settings' }, perOrder: 3 },
    messageCosts: { email: 0.01, push: 0, sms: 0.05 },
    daysToSend: () => () => 1,
    minimum: undefined,
    stock: undefined,
    demand: [],
    about: { asOf: '2011-12-10', window: { from: '2010-12-01', to: '2011-12-09' }, currency: 'GBP' },
    settings: { values: true, voice: { use: [], avoid: [], examples: [], banned: [] } },
    ...changes,
  }
}

/** A campaign drafted by rule. */
export async function sampleCampaign(language: Language, changes: Partial<DraftInput> = {}): Promise<Campaign> {
  const write = async (about: BriefSubject): Promise<BriefWords> => wordsByRule(about, new RuleWriters())
  return { id: 'C1', ...(await draftCampaign(sampleInput(language, changes), write)) }
}
