import type { Engine } from '../engine/engine.ts'
import type { Language } from '../language/language.ts'
import { ShoalError } from '../workspace/errors.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { Exam, wayFor } from '../writing/exam/exam.ts'
import type { Way } from '../writing/model-personas/writer.ts'
import { newBudget } from '../writing/models/budget.ts'
import type { ModelKnowledge } from '../writing/models/model-knowledge.ts'
import { RuleWriters } from '../writing/personas/rule-writers.ts'
import { promptsFolder } from '../writing/prompts/read-prompt.ts'
import type { Written } from '../writing/run/item.ts'
import { itemKey, runKey } from '../writing/run/item-key.ts'
import { planItems } from '../writing/run/plan-items.ts'
import { runItems } from '../writing/run/run-items.ts'
import { setApart } from '../writing/run/set-apart.ts'
import { tallyOf } from '../writing/run/tally.ts'
import { writeItem, writeItemByRule } from '../writing/run/write-item.ts'
import { keepWritten, readWritten } from '../writing/run/written-items.ts'
import type { ActionContext } from './define-action.ts'
import { languageFor } from './language-for.ts'
import { modelOf } from './model-of.ts'
import { personaGroups } from './persona-groups.ts'
import { type PersonaItem, personaItems } from './persona-items.ts'
import type { PersonasInput, PersonasOutput } from './personas-output.ts'
import { planText } from './plan-text.ts'
import { writeBooks } from './write-books.ts'

/**
 * Writes personas and copy of all segments that are asked for, each kept as soon as it is done, and the books of them.
 * @throws ShoalError what ends a run but a used-up budget: run/cancelled, models/wrong-key, workspace/disk-full, …
 */
export async function personaRun(
  engine: Engine,
  workspace: Workspace,
  context: ActionContext,
  input: PersonasInput,
): Promise<PersonasOutput> {
  const { config, state, folder } = workspace
  const { copy: withCopy } = input
  const languages = [...new Set(input.languages ?? [languageFor(workspace, context)])]
  const found = await personaGroups(engine, workspace, context, input.by)
  const used = { calls: 0, tokens: { input: 0, output: 0 } }
  const { model, knowledge } = await modelOf(workspace, context, {
    keepAnswers: true,
    ...budgetOf(input),
    onCall: ({ usage }) => {
      used.calls += 1
      used.tokens.input += usage.input
      used.tokens.output += usage.output
    },
  })
  const settings = { values: config.privacy.values, voice: config.voice, prompts: promptsFolder(folder) }
  const ways = waysOf(config.model[0]?.writing, model?.name, knowledge)
  const run = runKey(model?.name ?? 'rule', settings, withCopy)
  const items = personaItems(found.groups, languages, input.variants, (subject) =>
    itemKey(run, subject, ways[subject.language]),
  )
  const earlier = (key: string): Written | undefined => (model === undefined ? undefined : readWritten(state, key))
  const toPlan = items.map(({ subject, key }) => ({
    subject,
    way: ways[subject.language],
    done: model === undefined || earlier(key) !== undefined,
  }))
  const plan = planItems(toPlan, { ...settings, withCopy, price: config.model[0]?.price })
  const output: PersonasOutput = {
    folder,
    model: model?.name ?? 'rule',
    ways: model === undefined ? { en: 'rule', zh: 'rule' } : ways,
    plan,
    written: 0,
    failed: [],
    left: 0,
    sentences: { code: 0, model: 0, repaired: 0, rule: 0 },
    used,
    leftOut: found.leftOut.map(({ label, customers, reason }) => ({
      group: label[languages[0] ?? 'en'],
      customers,
      reason,
    })),
    files: [],
  }
  if (model !== undefined) context.trace(planText(plan, languageFor(workspace, context)))
  if (input.plan === true) return output
  const rules = new RuleWriters()
  const outcome = await runItems<PersonaItem, Written>(items, {
    concurrency: model === undefined ? 1 : (config.model[0]?.concurrency ?? 1),
    earlier,
    write: async ({ subject }) =>
      model === undefined
        ? writeItemByRule(subject, withCopy, rules)
        : writeItem(
            subject,
            { ...settings, way: ways[subject.language], model, signal: context.signal, rules },
            withCopy,
          ),
    keep: (key, written) => {
      if (model !== undefined) keepWritten(state, key, context.now().toISOString(), written)
    },
    ends: endsRun,
    progress: (portion) => context.progress('asking', portion),
    clock: () => performance.now(),
  })
  if (outcome.ended !== undefined && !isBudget(outcome.ended)) throw outcome.ended
  const texts = setApart(
    items.map((item) => ({
      item,
      subject: item.subject,
      written: outcome.finished.get(item.key) ?? writeItemByRule(item.subject, withCopy, rules),
    })),
    rules,
  )
  context.progress('writing')
  return {
    ...output,
    written: outcome.finished.size - (model === undefined ? 0 : plan.done),
    failed: items.flatMap(({ key, name }) => {
      const error = outcome.failed.get(key)
      return error === undefined
        ? []
        : [{ item: name, code: error instanceof ShoalError ? error.code : 'internal/unexpected' }]
    }),
    left: outcome.left.length,
    sentences: tallyOf(texts.map(({ written }) => written)),
    files: await writeBooks(workspace, found, texts, languages, input.formats),
  }
}

const budgetOf = ({ budget, budgetTokens }: PersonasInput) =>
  budget !== undefined
    ? { budget: newBudget({ cost: budget }) }
    : budgetTokens !== undefined
      ? { budget: newBudget({ tokens: budgetTokens }) }
      : {}

/** As shoal.yaml says, else as the model's exam found, else stated by code. */
function waysOf(
  setting: 'auto' | Way | undefined,
  model: string | undefined,
  knowledge: ModelKnowledge,
): Record<Language, Way> {
  if (setting === 'stated' || setting === 'slots') return { en: setting, zh: setting }
  const exam = model === undefined ? undefined : knowledge.read(model, 'exam', Exam)?.document
  return { en: wayFor(exam, 'en'), zh: wayFor(exam, 'zh') }
}

const isBudget = (error: unknown): boolean => error instanceof ShoalError && error.code === 'models/budget'

/** What no other item would escape either: then the run ends, and keeps what it has. */
const ending: ReadonlySet<string> = new Set([
  'models/budget',
  'models/no-price',
  'models/no-key',
  'models/wrong-key',
  'models/not-allowed',
  'models/unknown-model',
  'models/quota',
  'models/refused-connection',
  'models/not-a-chat-server',
  'run/cancelled',
  'prompts/invalid',
])
const endsRun = (error: unknown): boolean =>
  !(error instanceof ShoalError) || ending.has(error.code) || error.code.startsWith('workspace/')
