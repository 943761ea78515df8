import type { DraftInput } from '../campaigns/brief/draft-campaign.ts'
import { dataAge } from '../campaigns/data-age.ts'
import { daysToSend } from '../campaigns/delivery/days-to-send.ts'
import { localTime } from '../campaigns/delivery/local-time.ts'
import { sentByQuarter } from '../campaigns/delivery/sent-before.ts'
import type { Goal } from '../campaigns/goal.ts'
import { armHistory } from '../campaigns/learnings/arm-history.ts'
import { measuredCampaigns, readLearnings } from '../campaigns/learnings/read-learnings.ts'
import { goalRules } from '../campaigns/strategy/goal-rules.ts'
import { pastRate, rateOf } from '../campaigns/strategy/past-rate.ts'
import { readStock } from '../campaigns/strategy/read-stock.ts'
import { describeSegments } from '../customers/profiles/describe-segments.ts'
import { marginOf } from '../customers/value/margin.ts'
import type { Engine } from '../engine/engine.ts'
import { factSheets } from '../facts/fact-sheets.ts'
import { ShoalError } from '../workspace/errors.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { briefAudience } from './brief-audience.ts'
import type { BriefInput } from './brief-output.ts'
import { briefReach } from './brief-reach.ts'
import { countedSegmentation } from './counted-segmentation.ts'
import { currentSnapshot } from './current.ts'
import type { ActionContext } from './define-action.ts'
import { demandOf } from './demand-of.ts'
import { findHeirs } from './find-heirs.ts'
import { modelledRate } from './modelled-rate.ts'
import { standingViews } from './standing-views.ts'

/** Everything that a campaign is drafted from, as far as the workspace knows it. @throws ShoalError segments/unknown, campaign/few-facts, campaign/no-stock, stock/columns */
export async function briefMaterial(
  engine: Engine,
  workspace: Workspace,
  context: ActionContext,
  goal: Goal,
  input: BriefInput,
): Promise<Omit<DraftInput, 'goal' | 'language' | 'asked' | 'settings'>> {
  if (goalRules[goal].products === 'stock' && input.stock === undefined) throw new ShoalError('campaign/no-stock', {})
  const { config, state } = workspace
  const current = currentSnapshot(workspace)
  const { snapshot, folder } = current
  const { segmentation } = await countedSegmentation(engine, workspace, current)
  context.progress('describing')
  const described = await describeSegments(engine, snapshot, folder, segmentation)
  const { minCustomers } = config.privacy
  const views = standingViews(workspace, segmentation)
  const sheets = factSheets(described.profiles, segmentation, { minCustomers, ...views })
  const isOrders = snapshot.reading.kind === 'orders'
  const { margin } = isOrders ? await marginOf(engine, config.value) : { margin: { rate: 1, from: 'unknown' as const } }
  const { every, halfLife } = config.campaigns
  const isLearned = config.learnings === 'on' && input.learnings
  // Also of campaigns of an early version, which kept nothing when customers were grouped anew.
  if (isLearned) await findHeirs(engine, workspace, { snapshot, folder }, segmentation)
  const learnings = isLearned ? readLearnings(state, { now: context.now(), halfLife }) : undefined
  const audience = await briefAudience(engine, {
    workspace,
    current,
    segmentation,
    described,
    sheets,
    needs: goalRules[goal].needs,
    goal,
    margin: margin.rate,
    learnings: learnings ?? [],
    aliveOf: (segment) => views.value?.segments.find((worth) => worth.segment === segment)?.alive?.mean,
    asked: { segment: input.segment, audience: input.audience },
  })
  const { rows, alike, home, order } = audience
  const members = rows.map((row) => described.table.customers[row] ?? '')
  const { days, minimum } = goalRules[goal]
  const { cost } = config.campaigns
  const stock = input.stock === undefined ? undefined : readStock(input.stock)
  const past = isOrders ? await pastRate(engine, snapshot, folder, segmentation, alike, days) : undefined
  const age = dataAge(snapshot.asOf, context.now())
  return {
    ...audience.chosen,
    home: home.sheet,
    isAsked: input.segment !== undefined || input.audience !== undefined,
    learnings,
    every,
    halfLife,
    today: context.now().toISOString().slice(0, 10),
    history: (channel) =>
      learnings === undefined
        ? []
        : armHistory(measuredCampaigns(state), { segmentation: segmentation.version, channel }),
    ...(await briefReach(engine, workspace, members, {
      goal,
      channel: input.channel,
      file: input.contacts,
      now: context.now(),
    })),
    past,
    base: past === undefined ? await modelledRate(engine, current, views.value, members, days) : rateOf(past),
    order,
    costs: {
      margin: { rate: margin.rate, from: margin.from },
      perOrder: config.value.servicePerOrder ?? 0,
      ...(cost.shipping === undefined ? {} : { shipping: cost.shipping }),
    },
    daysToSend: (channel) => {
      const { limits, timeZone } = config.delivery
      const before = sentByQuarter(state, channel).map(({ at }) => localTime(at, timeZone).day)
      return (messages) => daysToSend(messages, limits, new Set(before).size)
    },
    messageCosts: { email: cost.email ?? 0, push: cost.push ?? 0, sms: cost.sms ?? 0 },
    minimum: minimum ? audience.orderValue : undefined,
    stock,
    demand: stock === undefined ? [] : await demandOf(engine, current, members, days, stock),
    about: {
      ...(config.title === undefined ? {} : { title: config.title }),
      ...(snapshot.asOf === undefined ? {} : { asOf: snapshot.asOf }),
      ...(age === undefined ? {} : { age }),
      ...(snapshot.window === undefined ? {} : { window: snapshot.window }),
      ...(segmentation.currency === undefined ? {} : { currency: segmentation.currency }),
    },
  }
}
