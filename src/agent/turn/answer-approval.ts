import { approvalWords as en } from '../../language/en/chat-approval.ts'
import { approvalWords as zh } from '../../language/zh/chat-approval.ts'
import type { Outcome } from './outcome.ts'
import type { Turn } from './turn.ts'
import type { TurnDraft } from './turn-draft.ts'
import type { Asked } from './turn-parts.ts'

/** Says who approves a campaign, and how: that is a person’s act outside of any talk. undefined where a question asks for nothing of the kind. */
export function answerApproval({ question, language, before }: Asked, draft: TurnDraft): Outcome | undefined {
  const said = question.trim().toLowerCase()
  const isOrder = en.orders.test(said) || zh.orders.test(said)
  if (!isOrder && !en.asks.test(said) && !zh.asks.test(said)) return undefined
  const text = (language === 'zh' ? zh : en).told(/\bc\d+\b/.exec(said)?.[0].toUpperCase() ?? lastDrafted(before))
  if (isOrder) return { kind: 'refused', reason: text }
  draft.sentence({ parts: [{ text }], by: 'code', holds: 'next' })
  return { kind: 'answered' }
}

/** The campaign that was drafted last in a talk, by the name of its brief. */
const lastDrafted = (before: readonly Turn[]): string | undefined =>
  before
    .flatMap(({ calls }) => calls.flatMap(({ links }) => links))
    .flatMap(({ kind, path }) => (kind === 'brief' ? (/(?:^|[/\\])(C\d+)\.\w+$/.exec(path)?.[1] ?? []) : []))
    .at(-1)
