import type { Engine } from '../engine/engine.ts'
import { ShoalError } from '../workspace/errors.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { Subject } from '../writing/model-personas/writer.ts'
import { type Budget, newBudget } from '../writing/models/budget.ts'
import type { TokenUsage } from '../writing/models/chat-model.ts'
import { checkPrices } from '../writing/models/check-prices.ts'
import { itemOf } from '../writing/prompt-versions/prompts-of-item.ts'
import { type OwnPrompts, promptsFolder } from '../writing/prompts/read-prompt.ts'
import { RuleWriters } from '../writing/rules/rule-writers.ts'
import type { Written } from '../writing/run/item.ts'
import { itemKey, runKey } from '../writing/run/item-key.ts'
import { planItems } from '../writing/run/plan-items.ts'
import { setApart } from '../writing/run/set-apart.ts'
import { tallyOf } from '../writing/run/tally.ts'
import { writeItemByRule } from '../writing/run/write-item.ts'
import { keepWritten, readWritten } from '../writing/run/written-items.ts'
import { bannedBy } from '../writing/settle/voice.ts'
import type { ActionContext } from './define-action.ts'
import { languageFor } from './language-for.ts'
import { modelOf } from './model-of.ts'
import { personaGroups } from './persona-groups.ts'
import { personaItems } from './persona-items.ts'
import type { PersonaWriting } from './persona-writing.ts'
import type { PersonasInput, PersonasOutput } from './personas-output.ts'
import { planText } from './plan-text.ts'
import { watchPrompts } from './watch-prompts.ts'
import { waysOf } from './ways-of.ts'
import { writeBooks } from './write-books.ts'
import { writeInBatches } from './write-in-batches.ts'
import { writeOneByOne } from './write-one-by-one.ts'
import { writingPrompts } from './writing-prompts.ts'

/**
 * Writes personas and copy of all segments that are asked for, each kept as soon as it is done, and the books of them.
 * @throws ShoalError personas/no-browser, personas/no-chinese-font before anything is asked; what ends a run but a used-up budget: run/cancelled, models/wrong-key, workspace/disk-full, …
 */
export async function personaRun(
  engine: Engine,
  workspace: Workspace,
  context: ActionContext,
  input: PersonasInput,
): Promise<PersonasOutput> {
  const { config, state, folder } = workspace
  const angles = input.copy ? input.angles : 0
  const languages = [...new Set(input.languages ?? [languageFor(workspace, context)])]
  const found = await personaGroups(engine, workspace, context, input.by)
  const used = { calls: 0, tokens: { input: 0, output: 0 } }
  const count = (usage: TokenUsage, calls: number): void => {
    used.calls += calls
    used.tokens.input += usage.input
    used.tokens.output += usage.output
  }
  const budget = budgetOf(input)
  // A batch asks the first model alone.
  if (budget !== undefined) checkPrices(input.batch === true ? config.model.slice(0, 1) : config.model, budget.limit)
  const { model, knowledge } = await modelOf(workspace, context, {
    keepAnswers: true,
    ...(budget === undefined ? {} : { budget }),
    onCall: ({ usage }) => count(usage, 1),
  })
  const settings = { values: config.privacy.values, voice: config.voice, prompts: promptsFolder(folder) }
  const ways = waysOf(config.model[0], knowledge)
  // Where no model is asked no prompt is read, and a faulty one keeps nobody from texts by rule.
  const run = model === undefined ? 'rule' : runKey(config.model, settings, angles)
  const choice = model === undefined ? undefined : writingPrompts(workspace, context)
  const promptsOf = (subject: Subject): OwnPrompts => choice?.promptsOf(itemOf(subject)) ?? settings.prompts
  const runs = new Map<OwnPrompts, string>([[settings.prompts, run]])
  const runOf = (prompts: OwnPrompts): string => {
    const known = runs.get(prompts) ?? runKey(config.model, { ...settings, prompts }, angles)
    runs.set(prompts, known)
    return known
  }
  const items = personaItems(found.groups, languages, input.variants, (subject) =>
    itemKey(runOf(promptsOf(subject)), subject, ways[subject.language]),
  )
  // Read once for the plan and the run; what was not there then, another process may have written since.
  const known = new Map<string, Written>()
  const earlier = (key: string): Written | undefined => {
    const found = model === undefined ? undefined : (known.get(key) ?? readWritten(state, key))
    if (found !== undefined) known.set(key, found)
    return found
  }
  const toPlan = items.map(({ subject, key }) => ({
    subject,
    way: ways[subject.language],
    done: model === undefined || earlier(key) !== undefined,
  }))
  const plan = planItems(toPlan, { ...settings, angles, price: config.model[0]?.price })
  const output: PersonasOutput = {
    folder,
    model: model?.name ?? 'rule',
    ways: model === undefined ? { en: 'rule', zh: 'rule' } : ways,
    plan,
    written: 0,
    failed: [],
    left: 0,
    waiting: 0,
    batches: [],
    sentences: { code: 0, model: 0, repaired: 0, rule: 0 },
    used,
    leftOut: found.leftOut.map(({ label, customers, reason }) => ({
      // Outputs travel: the name of a few customers’ group would say what they are.
      ...(reason === 'personal' || customers < config.privacy.minCustomers
        ? {}
        : { group: label[languages[0] ?? 'en'] }),
      customers,
      reason,
    })),
    files: [],
  }
  if (model !== undefined) context.trace(planText(plan, languageFor(workspace, context), input.batch))
  if (input.plan === true) return output
  if (input.formats.includes('pdf')) await (await import('../writing/pdf/check-pdf.ts')).checkPdf(languages)
  const rules = new RuleWriters(bannedBy(config.voice))
  const writing: PersonaWriting = {
    items,
    rules,
    settings,
    promptsOf,
    noted: choice?.noted,
    ways,
    angles,
    budget,
    earlier,
    keep: (key, written) => keepWritten(state, key, context.now().toISOString(), written),
    count,
  }
  const outcome =
    input.batch === true
      ? await writeInBatches(workspace, context, knowledge, writing, input.once !== true)
      : await writeOneByOne(workspace, context, model, writing)
  if (model !== undefined) watchPrompts(workspace, context)
  const done = {
    ...output,
    written: outcome.finished.size - (model === undefined ? 0 : plan.done),
    failed: items.flatMap(({ key, name }) => {
      const error = outcome.failed.get(key)
      return error === undefined
        ? []
        : [{ item: name, code: error instanceof ShoalError ? error.code : 'internal/unexpected' }]
    }),
    left: outcome.left.length,
    waiting: outcome.waiting.length,
    batches: outcome.open,
  }
  // Books with gaps would be taken for finished ones.
  if (outcome.waiting.length > 0) return done
  const texts = setApart(
    items.map((item) => ({
      item,
      subject: item.subject,
      written: outcome.finished.get(item.key) ?? writeItemByRule(item.subject, angles, rules),
    })),
    rules,
  )
  context.progress('writing')
  return {
    ...done,
    sentences: tallyOf(texts.map(({ written }) => written)),
    files: await writeBooks(workspace, found, texts, languages, input.formats, input.by),
  }
}

function budgetOf({ budget, budgetTokens }: PersonasInput): Budget | undefined {
  if (budget !== undefined) return newBudget({ cost: budget })
  return budgetTokens === undefined ? undefined : newBudget({ tokens: budgetTokens })
}
