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
  orders: z.enum(['file', 'heard']).describe('whether orders are those of a file, or came back of messages'),
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
  files: z.array(z.string()).describe('the page of it, as HTML and Markdown'),
  currency: z.string().optional().describe('of the amounts, where it is known'),
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
    const { armChances } = await import('../campaigns/results/arm-chances.ts')
    const { segmentsBefore } = await import('./segments-before.ts')
    const { heardSince } = await import('../campaigns/results/heard-since.ts')
    const { ordersSince } = await import('../campaigns/results/orders-since.ts')
    const { resultWindow } = await import('../campaigns/results/result-window.ts')
    const { localMinute } = await import('../campaigns/results/local-minute.ts')
    const { redeemCodes } = await import('../campaigns/results/redeem-codes.ts')
    const { readCampaign } = await import('../campaigns/campaign-records.ts')
    const { keepResults } = await import('../campaigns/results/result-records.ts')
    const { readLearnings } = await import('../campaigns/learnings/read-learnings.ts')
    const { campaignsBehind, learningText } = await import('../campaigns/learnings/learning-text.ts')
    const { toldLearnings } = await import('../campaigns/learnings/learnings-for.ts')
    const { moveCampaign } = await import('../campaigns/approval/move-campaign.ts')
    const { daysOfBrief } = await import('../campaigns/results/days-of-brief.ts')
    const { isHeard } = await import('../campaigns/guardrails/guardrail.ts')
    const { writeResultsPage } = await import('./write-results-page.ts')
    const { whoIs } = await import('./who-is.ts')
    const { resultText } = await import('../campaigns/results/result-text.ts')
    const { measure, measureClicks } = await import('../campaigns/results/measure.ts')
    const { columnsOfConfig } = await import('./columns-of.ts')
    const { languageFor } = await import('./language-for.ts')
    const { configPath } = await import('../workspace/workspace.ts')
    const { ShoalError } = await import('../workspace/errors.ts')
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
      const zone = config.delivery.timeZone
      const now = localMinute(context.now(), zone)
      const looked = { campaign, window, isEarly: early, now, segmentOf, zone }
      const found =
        orders === undefined
          ? heardSince(state, looked)
          : await ordersSince(engine, state, { file: orders, options: { columns, rules, currency } }, looked)
      if (found === undefined)
        throw new ShoalError('input/invalid', { option: '--orders', complaint: { is: 'missing' } })
      const { observations, codes: used } = found
      context.progress('counting')
      const language = languageFor(workspace, context)
      const beside = await findBesideResults(workspace, campaign, window, language)
      const analysis = analyseCampaign(campaign, observations, days, {
        chances: armChances(state, campaign),
        progress: found.progress,
        stopped: beside.guardrails.flatMap(({ arm, stops }) => (stops ? [arm] : [])),
      })
      const money = campaign.plan?.currency ?? currency
      const isConclusive = !analysis.stops && found.progress === undefined
      const isKept = isConclusive && days === briefDays
      const measured = state.transaction(() => {
        const at = context.now().toISOString()
        const shown = isConclusive ? measure(campaign, observations, days, window.day) : []
        const stopped = withStops(shown, beside.guardrails)
        const clicked = measureClicks(campaign, observations, days, window.day)
        if (isKept) keepResults(state, at, [...stopped, ...clicked])
        const { halfLife } = config.campaigns
        const learnings = readLearnings(state, { now: context.now(), halfLife }).filter((learning) =>
          campaignsBehind(learning).includes(id),
        )
        const codes = used && redeemCodes(state, id, used)
        if (isKept && stopped.length > 0) moveCampaign(state, id, 'measured', { at, who: whoIs(workspace, undefined) })
        return {
          campaign: id,
          segment: campaign.segment,
          goal: campaign.goal,
          audience: campaign.audience.expression,
          from: window.day,
          days,
          briefDays,
          kept: isKept,
          orders: orders === undefined ? ('heard' as const) : ('file' as const),
          results: stopped,
          texts: stopped.map((result) => resultText(result, language)),
          learnings,
          believed: toldLearnings(learnings).map((learning) => learningText(learning, language)),
          analysis,
          sentences: analysisSentences(analysis, language, money),
          ...beside,
          ...(codes === undefined || codes.issued === 0 ? {} : { codes }),
          ...(money === undefined ? {} : { currency: money }),
        }
      })
      const { guardrails, guarded } = beside
      const files = await writeResultsPage(workspace, {
        ...{ campaign: id, audience: campaign.audience.name, from: window.day, days, analysis, language },
        ...{ currency: money, reached: beside.reached, believed: measured.believed },
        guarded: guardrails.some(isHeard) ? guarded : [],
      })
      return { ...measured, files }
    })
  },
})
