import type { z } from 'zod'
import type { approve } from '../../../actions/approve.ts'
import type { brief } from '../../../actions/brief.ts'
import type { campaigns } from '../../../actions/campaigns.ts'
import type { edit } from '../../../actions/edit.ts'
import type { CampaignChange } from '../../../campaigns/approval/campaign-change.ts'
import { staleWarning } from '../../../campaigns/brief/page/stale-warning.ts'
import { campaignTexts } from '../../../campaigns/campaign-texts.ts'
import { goalName, goalOf } from '../../../campaigns/goal-of.ts'
import { strategyWords } from '../../../campaigns/strategy/strategy-words.ts'
import { formatFigure } from '../../../facts/format.ts'
import { formatDate } from '../../../facts/format-date.ts'
import { type CampaignResults, campaignResults as en } from '../../../language/en/campaign-results.ts'
import { list as listEn } from '../../../language/en/list.ts'
import type { Language } from '../../../language/language.ts'
import { campaignResults as zh } from '../../../language/zh/campaign-results.ts'
import { list as listZh } from '../../../language/zh/list.ts'
import { moment, momentWithZone } from './moment.ts'

const texts: Record<Language, CampaignResults> = { en, zh }
const lists = { en: listEn, zh: listZh }

/** What was drafted, why so, and where the brief lies. */
export function showBrief(output: z.infer<typeof brief.output>, language: Language): string[] {
  const say = texts[language]
  const { campaign, goal, audience, name, verdict, warning, reasons, model, failure, files, nobody, same } = output
  const known = goalOf(goal)
  return [
    say.drafted(campaign, known === undefined ? goal : goalName(known, language), name),
    say.expression(audience),
    ...(warning === undefined ? [] : [warning]),
    // That it reaches nobody is the verdict then.
    ...(nobody ? [say.nobody] : verdict === '' ? [] : [verdict]),
    say.why,
    ...reasons.map((reason) => `  - ${reason}`),
    ...(failure === undefined ? [] : [say.failed(failure)]),
    ...(model === 'rule' ? [] : [say.byModel(model)]),
    ...(same.length === 0 ? [] : [say.same(lists[language](same))]),
    say.files(lists[language](files)),
    nobody ? say.next.nobody(campaign) : say.next.approve(campaign),
  ]
}

export function showApproved(output: z.infer<typeof approve.output>, language: Language): string[] {
  const say = texts[language]
  const { campaign, by, sendAt, findings, status, old, gone, same } = output
  const stale = staleWarning(old?.asOf, old?.days, language)
  return [
    sendAt === undefined ? say.approved(campaign, by) : say.scheduled(campaign, by, momentWithZone(sendAt)),
    ...(findings === 0 ? [] : [say.accepted(findings)]),
    ...(stale === undefined ? [] : [stale]),
    ...(same.length === 0 ? [] : [say.same(lists[language](same))]),
    ...(gone ? [say.gone] : []),
    gone ? say.next.segment(campaign) : status === 'scheduled' ? say.next.wait(campaign) : say.next.send(campaign),
  ]
}

/** What was changed, and which sentences of it do not hold. */
export function showEdited(output: z.infer<typeof edit.output>, language: Language): string[] {
  const say = texts[language]
  const { campaign, variant, parts, by, findings, files } = output
  const named = lists[language](parts.map((part) => campaignTexts[language].parts[part]))
  return [
    say.edited(campaign, variant, named, by),
    ...(findings.length === 0 ? [say.holds] : [say.findings, ...findings.flatMap(findingLines), say.factsHint]),
    ...(files.length === 0 ? [] : [say.files(lists[language](files))]),
    findings.length === 0 ? say.next.approve(campaign) : say.next.edit(campaign),
  ]
}

const findingLines = ({ sentence, why }: { sentence: string; why: string }): string[] => [`  ${sentence}`, `    ${why}`]

/** All campaigns, a line each; or one, with who did what to it and what to do next. */
export function showCampaigns(
  { campaigns: all, one, deleted, files }: z.infer<typeof campaigns.output>,
  language: Language,
): string[] {
  const say = texts[language]
  const written = files.length === 0 || deleted ? [] : [say.files(lists[language](files))]
  const { channels } = strategyWords[language]
  const lines = all.map(({ id, goal, audience, customers, mailboxes, channel, status, sendAt, language: of, at }) =>
    say.line(
      id,
      goalName(goal, language),
      audience[language],
      `${formatFigure(customers, 'customers', language)}${mailboxes === undefined ? '' : say.writable(mailboxes)}`,
      channels[channel],
      `${say.statuses[status]}${sendAt === undefined ? '' : say.from(moment(sendAt))}`,
      say.drafting(of, formatDate(at.slice(0, 10), language)),
    ),
  )
  const [first] = all
  if (first === undefined) return [say.none]
  if (deleted) return [say.deleted(all.map(({ id }) => id)), say.next.deleted(first.id)]
  if (one === undefined) return [...lines, ...written, say.next.list(all.at(-1)?.id ?? first.id)]
  return [
    ...lines,
    ...(one.next === 'deleted' ? [say.isDeleted] : []),
    ...written,
    say.texts,
    ...one.variants.flatMap(({ id, subject, findings }) => [
      say.text(id, subject),
      ...(findings.length === 0 ? [] : [`  ${say.findings}`, ...findings.flatMap(findingLines)]),
    ]),
    say.history,
    ...one.history.map(({ at, who, ...change }) => say.change(moment(at), who, changeText(change, language))),
    say.next[one.next](first.id),
  ]
}

function changeText({ what, status }: Omit<CampaignChange, 'at' | 'who'>, language: Language): string {
  const { changes, statuses } = texts[language]
  const accepted = (count: number): string => (count === 0 ? '' : changes.accepted(count))
  switch (what.is) {
    case 'drafted':
      return changes.drafted
    case 'approved':
      return `${changes.approved}${accepted(what.findings)}`
    case 'scheduled':
      return `${changes.scheduled(moment(what.sendAt))}${accepted(what.findings)}`
    case 'edited':
      return changes.edited(
        what.variant,
        lists[language](what.parts.map((part) => campaignTexts[language].parts[part])),
      )
    case 'moved':
      return changes.moved(statuses[status])
    case 'resumed':
      return changes.resumed
    case 'deleted':
      return changes.deleted
  }
}
