import type { Complaint } from './complaint.ts'
import type { GoalWords } from './en/goals.ts'
import type { Language, Localized } from './language.ts'
import type { PauseData } from './pause.ts'

/** What can be right at a place of an audience's expression. */
export type AudienceWanted =
  | 'term'
  | 'join'
  | 'end'
  | 'closing-quote'
  | 'closing-parenthesis'
  | 'parentheses'
  | 'fewer-parentheses'
  | 'prefix'
  | 'tier'
  | 'segment'
  | 'rfm-group'
  | 'product'
  | 'category'
  | 'column'
  | 'top'
  | 'share-or-count'
  | 'number'
  | 'comparison'
  | 'value'

/** Why a mailbox cannot be in a campaign. */
type AudienceExclusion = 'consent' | 'suppressed' | 'complaint' | 'bought' | 'capped' | 'standing'

/** What has to be there before an audience can be told by it. */
export type AudienceNeed = 'segments' | 'value' | 'prediction' | 'same-prediction' | 'orders' | 'categories'

/** Every way a command can fail, with the data that its sentence needs. Never a cell of a row that may hold a person's data. */
export interface ErrorData {
  'file/missing': { file: string }
  'file/not-folder': { file: string }
  'file/unreadable': { file: string }
  'file/empty': { file: string }
  'file/header-only': { file: string }
  'file/binary': { file: string }
  'file/encoding': { file: string }
  'file/format': { file: string; format: string }
  'file/damaged': { file: string; row?: number }
  'file/no-header': { file: string }
  'file/delimiter': { file: string; delimiter: string }
  'file/too-many-columns': { file: string; columns: number; most: number }
  'file/ragged': { file: string; columns: number }
  'file/password': { file: string }
  'file/no-tables': { file: string }
  'file/archive-path': { file: string }
  'file/archive-bomb': { file: string; entry: string }
  'file/no-match': { pattern: string }
  'file/duplicate-header': { file: string; column: string }
  'file/headers-differ': { file: string; first: string; missing: string[]; extra: string[] }
  'columns/unknown-role': { file: string; role: string; candidates: string[] }
  'columns/nothing-to-segment': { file: string; columns: string[] }
  'columns/maybe-orders': { file: string; date: string; candidates: string[] }
  'columns/not-found': { column: string; candidates: string[] }
  'columns/wrong-type': { file: string; row: number; column: string; role: string }
  'columns/contradicts': { file: string; row: number; column: string; dates: boolean }
  'import/append-customers': { file: string }
  'import/companion-alone': { file: string; kind: 'events' | 'reviews' }
  'forget/unknown': { customer: string }
  'forget/last': { customer: string }
  'import/append-rules': { file: string; settings: string[] }
  'columns/two-styles': { file: string; row: number; column: string; dates: boolean }
  'columns/currencies': { currencies: string[] }
  'customers/too-few': { customers: number; needed: number }
  'customers/all-equal': { customers: number }
  'orders/none-left': { rows: number; rejected: string }
  'segments/k-too-large': { k: number; distinct: number }
  'segments/centers-shape': { file: string; columns: string[] }
  'segments/unknown': { segment: string; known: (string | { id: string; name: Localized })[] }
  'groups/unknown': { by: string; known: string[] }
  'groups/numeric': { column: string; known: string[] }
  'groups/no-tiers': Record<string, never>
  'learning/unknown': { learning: string; known: string[] }
  'campaign/unknown': { campaign: string; known: string[] }
  'campaign/status': { campaign: string; status: 'draft' | 'approved' | 'scheduled' | 'sending' | 'sent' | 'measured' }
  'campaign/deleted': { campaign: string }
  'campaign/not-deletable': { campaign: string; status: ErrorData['campaign/status']['status'] }
  'campaign/no-plan': { campaign: string }
  'campaign/no-segments': { campaign: string }
  'campaign/stale': { campaign: string; redraft: string }
  'campaign/goal': { goal: string; known: string[] }
  'campaign/offer': { offer: string }
  'campaign/product': { product: string }
  'campaign/few-facts': { goal: keyof GoalWords['goals'] }
  'campaign/no-stock': Record<string, never>
  'campaign/findings': { campaign: string; findings: number }
  'campaign/reaches-nobody': { campaign: string }
  'campaign/past': { at: string }
  'campaign/no-edit': { campaign: string }
  'campaign/no-variant': { campaign: string; variant: string; known: string[] }
  'campaign/too-long': { part: string; length: number; most: number }
  'stock/columns': { file: string; columns: string[] }
  'audience/syntax': { expression: string; at: number; found: string; wanted: AudienceWanted[]; meant?: string }
  'audience/needs': { what: AudienceNeed }
  'audience/unknown-field': { field: string; known: string[] }
  'audience/unknown-value': { field: string; value: string; known: string[] }
  'audience/unknown-rfm': { group: string; known: string[] }
  'audience/not-a-number': { field: string; value: string }
  'audience/not-ordered': { field: string; comparison: string }
  'audience/nobody': { expression: string }
  'audience/nobody-left': { mailboxes: number; excluded: { why: AudienceExclusion; mailboxes: number }[] }
  'audience/skewed': { campaign: string; arms: { arm: string; count: number; expected: number }[]; p: number }
  'contacts/columns': { file: string; columns: string[] }
  'contacts/nobody': { customers: number }
  'delivery/not-configured': { keys: string[] }
  'delivery/failed': { campaign: string; left: number }
  'delivery/busy': Record<string, never>
  'delivery/changed': { campaign: string }
  'delivery/unproven': { domain: string; checks: ('spf' | 'dkim' | 'dmarc')[] }
  'delivery/paused': { campaign: string } & PauseData
  'delivery/no-password': { variable: string; why: 'unset' | 'missing' | 'inside' | 'lacks' }
  'delivery/login': { server: string }
  'delivery/no-tls': { server: string }
  'delivery/sender-refused': { server: string; status: string }
  'delivery/file': { key: 'caFile' | 'dkim.keyFile'; file: string; why: 'missing' | 'no-key' }
  'delivery/address': { key: 'from' | 'replyTo' | 'bounceTo'; text: string }
  'delivery/slot': { campaign: string; variant: string; slot: string; known: string[] }
  'results/not-orders': { file: string }
  'results/not-over': { file?: string; from: string; until: string; over: string; today: string }
  'results/heard-orders': { why: 'readers-alone' | 'no-amounts' }
  'results/too-early': { file?: string; from: string; until: string; needed: string; days: number }
  'experiment/column': { file: string; column: string; found: string[] }
  'experiment/holdout': { file: string; column: string; holdout: string; found: string[] }
  'experiment/arms': { file: string; column: string; arms: number; most: number }
  'experiment/arm-empty': { file: string; column: string; rows: number }
  'experiment/arm-any': { file: string; column: string; arm: string }
  'experiment/groups': { file: string; column: string; groups: number; most: number }
  'experiment/empty': { file: string; column: string; rows: number }
  'experiment/not-numbers': { file: string; column: string; rows: number }
  'experiment/shares': { text: string; arms: string[] }
  'optout/columns': { file: string; columns: string[] }
  'optout/cannot-listen': { host: string; port: number; why: string }
  'feedback/columns': { file: string; columns: string[] }
  'events/columns': { file: string; columns: string[] }
  'events/no-header': { file: string }
  'events/not-text': { file: string }
  'events/too-large': { file: string }
  'events/date-order': { file: string; column: string }
  'exports/nobody': { campaign: string }
  'exports/formula': { campaign: string; variant: string; text: string }
  'sender/no-sender': Record<string, never>
  'sender/dns-file': { file: string }
  'webhook/refused': { host: string; status: number }
  'webhook/no-secret': { variable: string }
  'webhook/none': { campaign: string }
  'push/no-contact': Record<string, never>
  'value/needs-orders': Record<string, never>
  'value/cutoff': { cutoff: string; from: string; to: string }
  'features/unknown': { feature: string; known: string[] }
  'recommend/no-orders': Record<string, never>
  'recommend/no-products': Record<string, never>
  'recommend/too-little': { customers: number; products: number }
  'recommend/unknown-product': { product: string; similar: string[] }
  'recommend/no-customer-column': { file: string; columns: string[] }
  'recommend/nobody-known': { file: string; listed: number }
  'prompts/invalid': { file: string; fault: string }
  'prompts/unknown': { prompt: string; known: string[] }
  'prompts/which-prompt': { task: string; known: string[] }
  'prompts/no-version': { version: string }
  'prompts/which-version': { version: string; candidates: string[] }
  'prompts/old-form': { prompt: string; version: string }
  'prompts/in-force': { prompt: string; version: string }
  'prompts/not-scored': { prompt: string; known: string[] }
  'prompts/too-few-sheets': { sheets: number }
  'prompts/nothing-to-try': { prompt: string; language: Language }
  'prompts/nothing-before': { prompt: string; language: Language }
  'personas/no-browser': Record<string, never>
  'personas/no-chinese-font': Record<string, never>
  'recommend/too-large': { method: 'own' | 'popularity' | 'users' | 'items' | 'ease'; size: number; most: number }
  'recommend/own-is-not-new': Record<string, never>
  'recommend/too-short': { days: number; history: number }
  'predict/no-outcome': { columns: string[] }
  'predict/no-such-column': { column: string; candidates: string[] }
  'predict/needs-orders': { outcome: string }
  'predict/no-such-outcome': { outcome: string; known: string[] }
  'predict/not-yes-no': { column: string; values: number }
  'predict/no-such-value': { column: string; value: string; values: string[]; count: number }
  'predict/which-is-default': { column: string; values: string[] }
  'predict/out-of-place': { option: 'days' | 'is' | 'costs'; outcome: string }
  'predict/too-few': { outcome: string; yes: number; no: number; needed: number }
  'predict/too-few-amounts': { outcome: string; known: number; others: number; needed: number }
  'predict/too-short': { days: number; from: string; until: string; most: number }
  'predict/nothing-to-learn': { outcome: string }
  'predict/leak': { columns: string[]; strength: number; isAmount: boolean }
  'predict/numbering': { column: string }
  'predict/over-window': { column: string; feature: string }
  'predict/unknown-customer': { customer: string }
  'explain/unknown-customer': { customer: string }
  'models/none': Record<string, never>
  'models/not-named': { model: string; known: string[] }
  'models/no-key': { model: string; variable: string }
  'models/secrets-file': { file: string; variable: string; why: 'missing' | 'inside' | 'lacks' }
  'models/package-missing': { model: string; package: string }
  'models/no-such-class': { model: string; package: string; class: string; found: string[] }
  'models/wrong-key': { model: string }
  'models/not-allowed': { model: string }
  'models/unknown-model': { model: string; server: string }
  'models/quota': { model: string }
  'models/rate-limit': { model: string; seconds?: number }
  'models/refused-connection': { model: string; server: string }
  'models/connection-cut': { model: string }
  'models/timeout': { model: string; seconds?: number }
  'models/server': { model: string; status: number }
  'models/breaker-open': { model: string; seconds: number }
  'models/bad-request': { model: string; status: number; parameter?: string }
  'models/too-long': { model: string }
  'models/not-a-chat-server': { model: string; server: string }
  'models/content-filter': { model: string }
  'models/refusal': { model: string }
  'models/cut-off': { model: string }
  'models/unfinished': { model: string }
  'models/empty': { model: string }
  'models/not-the-form': { model: string; form: string }
  'models/unknown': { model: string; detail: string }
  'models/no-price': { model: string }
  'models/currencies': { currencies: string[] }
  'models/no-batches': { model: string; why: 'package' | 'server' }
  'models/batch-busy': { folder: string }
  'models/batch-refused': { model: string; batch: string; reason: string }
  'models/batch-unfinished': { model: string; batch: string; why: 'expired' | 'cancelled' | 'missing' }
  'models/batch-gone': { model: string; batch: string }
  'models/budget': { spent: number; limit: number; unit: string }
  'workspace/missing': { folder: string; found: string[] }
  'workspace/exists': { folder: string }
  'workspace/damaged': { folder: string; file: string }
  'workspace/read-only': { folder: string }
  'workspace/newer': { folder: string; version: number }
  'workspace/busy': { folder: string }
  'workspace/disk-full': { folder: string }
  'workspace/nothing-imported': { folder: string }
  'workspace/nothing-segmented': { folder: string }
  'workspace/nothing-to-undo': { folder: string }
  'undo/forgotten': Record<string, never>
  'config/not-yaml': { file: string; line: number }
  'config/invalid': { file: string; line: number; key: string; complaint: Complaint }
  'input/invalid': { option: string; complaint: Complaint; suggestion?: string; example?: string }
  'input/unknown-command': { command: string; suggestion?: string }
  'chat/filter': { filter: string }
  'chat/figure': { figure: string }
  'chat/stopped': Record<string, never>
  'chat/interrupted': Record<string, never>
  'chat/unknown-talk': { talk: string; known: string[] }
  'chat/unknown-proposal': { proposal: string }
  'chat/unknown-correction': { correction: string; known: string[] }
  'chat/unknown-tool': { tool: string; known: string[] }
  'chat/cannot-listen': { port: number; why: string }
  'chat/invalid-input': { tool: string; field: string }
  'chat/no-page': { folder: string }
  'chat/no-keyboard': { command: string }
  'run/cancelled': Record<string, never>
  'internal/unexpected': { detail: string }
  'internal/engine': { detail: string }
}

export type ErrorCode = keyof ErrorData

/** What is wrong, and what to do. */
export interface ErrorText {
  problem: string
  remedy: string
}

/** A sentence for every code: a missing one does not compile. */
export type ErrorTable = { [C in ErrorCode]: (data: ErrorData[C]) => ErrorText }

type PromptErrorCode = Extract<ErrorCode, `prompts/${string}`>

/** The part of the table that speaks of prompts and their versions. */
export type PromptErrorTable = Pick<ErrorTable, PromptErrorCode>

/** The part of the table that speaks of writing. */
export type WritingErrorTable = Pick<ErrorTable, Extract<ErrorCode, `personas/${string}`>>

/** The part of the table that speaks of what is around delivery: opt-outs, bounces, exports, the sender. */
export type AroundDeliveryErrorTable = Pick<
  ErrorTable,
  Extract<
    ErrorCode,
    | `optout/${string}`
    | `feedback/${string}`
    | `exports/${string}`
    | `sender/${string}`
    | `webhook/${string}`
    | `push/${string}`
  >
>

/** The part of the table that speaks of sending. */
export type DeliveryErrorTable = Pick<ErrorTable, Extract<ErrorCode, `delivery/${string}`>>

/** The part of the table that speaks of predictions. */
export type PredictionErrorTable = Pick<ErrorTable, Extract<ErrorCode, `predict/${string}`>>

/** The part of the table that speaks of explaining a customer. */
export type ExplainErrorTable = Pick<ErrorTable, Extract<ErrorCode, `explain/${string}`>>

/** The part of the table that speaks of language models. */
export type ModelErrorTable = Pick<ErrorTable, Exclude<Extract<ErrorCode, `models/${string}`>, BatchErrorCode>>

type BatchErrorCode = Extract<ErrorCode, `models/batch-${string}` | 'models/no-batches'>
/** The part of the table that speaks of batches. */
export type BatchErrorTable = Pick<ErrorTable, BatchErrorCode>

/** The part of the table that speaks of groups of customers that are segmented each by itself. */
export type GroupErrorTable = Pick<ErrorTable, Extract<ErrorCode, `groups/${string}`>>

/** The part of the table that speaks of campaigns and their briefs. */
export type CampaignErrorTable = Pick<
  ErrorTable,
  Exclude<
    Extract<
      ErrorCode,
      `campaign/${string}` | `stock/${string}` | 'results/too-early' | 'results/not-over' | 'results/heard-orders'
    >,
    'campaign/unknown' | 'campaign/status' | 'campaign/stale'
  >
>
/** The part of the table that speaks of learnings. */
export type LearningErrorTable = Pick<ErrorTable, Extract<ErrorCode, `learning/${string}`>>

/** The part of the table that speaks of audiences. */
export type AudienceErrorTable = Pick<ErrorTable, Extract<ErrorCode, `audience/${string}`>>

/** The part of the table that speaks of experiments that were run elsewhere. */
export type ExperimentErrorTable = Pick<ErrorTable, Extract<ErrorCode, `experiment/${string}`>>

/** The part of the table that speaks of results that are read in. */
export type EventErrorTable = Pick<ErrorTable, Extract<ErrorCode, `events/${string}`>>

/** The part of the table that speaks of talks. */
export type ChatErrorTable = Pick<ErrorTable, Extract<ErrorCode, `chat/${string}`>>
