import { z } from 'zod'
import { Analysis } from '../campaigns/analysis/analysis.ts'
import { CodeCounts } from '../campaigns/economics/count-codes.ts'
import { Goal } from '../campaigns/goal.ts'
import { Learning } from '../campaigns/learnings/learning.ts'
import { VariantResult } from '../campaigns/results/variant-result.ts'
import { besideResults, findBesideResults, withStops } from './beside-results.ts'
import { defineAction } from './define-action.ts'
import { ImportedResults, lacksRows } from './results-import.ts'
import { ProgrammeResults } from './results-programme.ts'
import { withEngine } from './with-engine.ts'

/** What a campaign came to. */
export const MeasuredResults = z.strictObject({
  campaign: z.string(),
  segment: z.string(),
  goal: Goal,
  audience: z.string().describe('as an expression'),
  from: z.string().describe('the day from which orders count, on which the arms were fixed'),
  days: z.int().describe('for how many days orders were counted'),
  briefDays: z.int().describe('for how many the brief counts them'),
  kept: z.boolean().describe('whether the results are kept and learned from: only those of the days of the brief'),
  results: z
    .array(VariantResult)
    .describe(
      'one per variant; none where there is nothing to compare, not all days are in, or the arms are not as planned',
    ),
  texts: z.array(z.string()).describe('the results as sentences'),
  learnings: z.array(Learning).describe('what is believed now of whatever this campaign has a part in'),
  believed: z.array(z.string()).describe('the first of them as sentences'),
  analysis: Analysis,
  sentences: z.array(z.string()).describe('the analysis in plain words, in the language of the command'),
  ...besideResults,
  codes: CodeCounts.optional().describe('absent where the file has no column of codes, or none were sent'),
})

/**
 * shoal results C1: measures the variants of a campaign against its hold-out and keeps what they taught. It can be measured again.
 * shoal results import FILES: takes in what came back of messages.
 * shoal results programme: all campaigns together against the standing hold-out.
 */
export const results = defineAction({
  name: 'results',
  effect: 'writes',
  positional: ['campaign', 'files'],
  input: z.strictObject({
    campaign: z.string(),
    files: z.array(z.string()).default([]),
    orders: z.string().optional(),
    days: z.int().min(1).max(365).optional(),
    early: z.boolean().default(false),
    for: z.string().optional().describe('CAMPAIGN'),
    dates: z.enum(['day-first', 'month-first']).optional(),
  }),
  output: z.union([MeasuredResults, ImportedResults, ProgrammeResults]),
  isPartial: (output) => 'imported' in output && lacksRows(output),
  run: async ({ campaign: id, files, orders, days: asked, early, for: of, dates }, context) => {
    if (id === 'import') {
      const { importResults } = await import('./results-import.ts')
      return importResults({ files, for: of, dates }, context)
    }
    if (id === 'programme' && files.length === 0) {
      const { programmeResults } = await import('./results-programme.ts')
      return programmeResults(orders, context)
    }
    const { analyseCampaign } = await import('../campaigns/results/analyse-campaign.ts')
    const { analysisSentences } = await import('../campaigns/analysis/analysis-sentences.ts')
    const { readObservations } = await import('../campaigns/results/read-observations.ts')
    const { segmentsBefore } = await import('./segments-before.ts')
    const { ordersSince } = await import('../campaigns/results/orders-since.ts')
    const { resultWindow } = await import('../campaigns/results/result-window.ts')
    const { redeemCodes } = await import('../campaigns/results/redeem-codes.ts')
    const { readCampaign, readOutbox } = await import('../campaigns/campaign-records.ts')
    const { keepResults } = await import('../campaigns/results/result-records.ts')
    const { readLearnings } = await import('../campaigns/learnings/read-learnings.ts')
    const { campaignsBehind, learningText } = await import('../campaigns/learnings/learning-text.ts')
    const { toldLearnings } = await import('../campaigns/learnings/learnings-for.ts')
    const { moveCampaign } = await import('../campaigns/approval/move-campaign.ts')
    const { daysOfBrief } = await import('../campaigns/results/days-of-brief.ts')
    const { whoIs } = await import('./who-is.ts')
    const { resultText } = await import('../campaigns/results/result-text.ts')
    const { measure, measureClicks } = await import('../campaigns/results/measure.ts')
    const { readersClicks } = await import('../campaigns/traffic/readers-clicks.ts')
    const { columnsOfConfig } = await import('./columns-of.ts')
    const { languageFor } = await import('./language-for.ts')
    const { configPath } = await import('../workspace/workspace.ts')
    const { ShoalError } = await import('../workspace/errors.ts')
    if (orders === undefined)
      throw new ShoalError('input/invalid', { option: '--orders', complaint: { is: 'missing' } })
    return withEngine(context, async (workspace, engine) => {
      const { state, config } = workspace
      const { campaign, status } = readCampaign(state, id)
      if (status !== 'sent' && status !== 'measured') throw new ShoalError('campaign/status', { campaign: id, status })
      const briefDays = daysOfBrief(campaign)
      const days = asked ?? briefDays
      const window = resultWindow(state, id, days, config.delivery.timeZone)
      context.progress('reading')
      const columns = columnsOfConfig(config.columns, configPath(workspace.folder))
      const { cleaning: rules, currency } = config
      const segmentOf = await segmentsBefore(engine, workspace, campaign)
      const found = await ordersSince(engine, orders, { columns, rules, currency }, window, {
        isEarly: early,
        observe: (part) => readObservations(engine, state, campaign, part, { segmentOf }),
      })
      const { ordered, codes: used } = found
      context.progress('counting')
      const language = languageFor(workspace, context)
      const beside = await findBesideResults(workspace, campaign, window, language)
      const analysis = analyseCampaign(campaign, found.observations, days, {
        progress: found.progress,
        stopped: beside.guardrails.flatMap(({ arm, stops }) => (stops ? [arm] : [])),
      })
      const isConclusive = !analysis.stops && found.progress === undefined
      const isKept = isConclusive && days === briefDays
      return state.transaction(() => {
        const at = context.now().toISOString()
        const outbox = readOutbox(state, id)
        const shown = isConclusive ? measure(campaign, outbox, ordered, days, window.day) : []
        const measured = withStops(shown, beside.guardrails)
        const clicked = measureClicks(campaign, outbox, readersClicks(state, id), days, window.day)
        if (isKept) keepResults(state, at, [...measured, ...clicked])
        const { halfLife } = config.campaigns
        const learnings = readLearnings(state, { now: context.now(), halfLife }).filter((learning) =>
          campaignsBehind(learning).includes(id),
        )
        const codes = used && redeemCodes(state, id, used)
        if (isKept && measured.length > 0) moveCampaign(state, id, 'measured', { at, who: whoIs(workspace, undefined) })
        return {
          campaign: id,
          segment: campaign.segment,
          goal: campaign.goal,
          audience: campaign.audience.expression,
          from: window.day,
          days,
          briefDays,
          kept: isKept,
          results: measured,
          texts: measured.map((result) => resultText(result, language)),
          learnings,
          believed: toldLearnings(learnings).map((learning) => learningText(learning, language)),
          analysis,
          sentences: analysisSentences(analysis, language, campaign.plan?.currency ?? currency),
          ...beside,
          ...(codes === undefined || codes.issued === 0 ? {} : { codes }),
        }
      })
    })
  },
})
