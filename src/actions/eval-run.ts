import type { Engine } from '../engine/engine.ts'
import { Language } from '../language/language.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { Attempt } from '../writing/evaluation/attempt.ts'
import { attemptByRule } from '../writing/evaluation/make-attempt.ts'
import type { PromptTask } from '../writing/evaluation/prompt-task.ts'
import { runAttempts } from '../writing/evaluation/run-attempts.ts'
import { scoreOf } from '../writing/evaluation/score.ts'
import { type EvalSheet, setOf } from '../writing/evaluation/sheet-set.ts'
import { examineJudge, hasPassed, JudgeExam, mayJudge } from '../writing/judge/judge-exam.ts'
import type { Judge } from '../writing/judge/judge-pair.ts'
import { preferenceOf } from '../writing/judge/preference.ts'
import { notePrompts } from '../writing/prompt-versions/note-prompts.ts'
import { findVersion } from '../writing/prompt-versions/version-records.ts'
import { type PromptFile, parsePrompt } from '../writing/prompts/prompt-file.ts'
import { readPrompt } from '../writing/prompts/read-prompt.ts'
import { RuleWriters } from '../writing/rules/rule-writers.ts'
import { bannedBy } from '../writing/settle/voice.ts'
import type { ActionContext } from './define-action.ts'
import { evalSheetsOf, judgeOf, promptTasks, taskOf, writerBy } from './eval-material.ts'
import type { EvalInput, EvalOutput } from './eval-output.ts'
import { modelOf } from './model-of.ts'
import { versionDesk } from './version-desk.ts'

/**
 * Scores what versions of prompts come to on fact sheets, beside what the rules write: hard checks, scores that are counted, and the preference of a judge that has
 * passed its exam. The final set of sheets stays closed.
 * @throws ShoalError prompts/not-scored, prompts/no-version, models/not-named; ModelError where a model cannot be asked
 */
export async function evalRun(
  engine: Engine,
  workspace: Workspace,
  context: ActionContext,
  input: EvalInput,
): Promise<EvalOutput> {
  const { config, state } = workspace
  const desk = versionDesk(workspace, context)
  notePrompts(state, desk.folder, desk.at, desk.who)
  const asked = (input.versions ?? []).map((given) => findVersion(state, given))
  const tasks = input.prompt === undefined ? promptTasks : [taskOf(input.prompt)]
  const wanted = asked.length === 0 ? tasks : tasks.filter(({ prompt }) => asked.some(({ name }) => name === prompt))
  for (const { name } of asked) taskOf(name)
  const languages = context.language === undefined ? Language.options : [context.language]
  const open = (await evalSheetsOf(input.from, engine, workspace, context)).filter(
    ({ sheet }) => setOf(sheet) !== 'final',
  )
  const sheets = spread(open, input.sheets)
  const { model, knowledge } = await modelOf(workspace, context, { keepAnswers: true })
  const judge =
    config.model.length === 0 && input.judge === undefined ? undefined : await judgeOf(workspace, context, input.judge)
  if (judge !== undefined && input.exam === true)
    knowledge.save(judge.model.name, 'judge', await takeExam(judge, languages, context))
  const exam = judge && knowledge.read(judge.model.name, 'judge', JudgeExam)?.document
  const pairs = wanted.flatMap((task) => languages.map((language) => ({ task, language })))
  const results: EvalOutput['results'] = []
  for (const { task, language } of pairs) {
    const versions = asked.filter((one) => one.name === task.prompt && one.language === language)
    if (asked.length > 0 && versions.length === 0) continue
    const inForce = readPrompt(task.prompt, language, desk.folder)
    const others = versions
      .filter(({ version }) => version !== inForce.version)
      .map(({ name, bytes }) => parsePrompt(name, language, `${name}.${language}.md`, bytes))
    const attempts = await attemptsOf(task, language, model === undefined ? [] : [inForce, ...others])
    const may = judge !== undefined && mayJudge(exam, language, readPrompt('judge', language, judge.prompts).version)
    results.push({
      prompt: task.prompt,
      language,
      scored: await Promise.all(
        attempts.map(async ({ version, made }, place) => {
          const base = attempts[place === 1 ? 0 : 1]
          return {
            version,
            inForce: version === inForce.version,
            score: scoreOf(made, language),
            ...(may && place > 0 && base !== undefined
              ? { preference: await preferenceOf(judge, made, base.made, language, readerOf(made)) }
              : {}),
          }
        }),
      ),
    })
  }
  return {
    model: model?.name ?? 'rule',
    ...(judge === undefined ? {} : { judge: judge.model.name }),
    exam: (exam?.marks ?? []).map((mark) => ({ ...mark, passed: hasPassed(mark) })),
    results,
  }

  /** Attempts by rule first, then by the version in force, then by the others. */
  async function attemptsOf(
    task: PromptTask,
    language: Language,
    prompts: readonly PromptFile[],
  ): Promise<{ version: string; made: Attempt[] }[]> {
    const rules = new RuleWriters(bannedBy(config.voice))
    const byRule = sheets.map((about) => attemptByRule(task, about, language, rules, config.voice))
    const all = [{ version: 'rule', made: byRule }]
    let done = 0
    for (const prompt of prompts) {
      if (model === undefined) break
      const writer = writerBy(workspace, context, model, { folder: desk.folder, instead: [prompt] })
      const total = sheets.length * prompts.length
      const made = await runAttempts(
        { task, language, writer, run: 0 },
        sheets,
        config.model[0]?.concurrency ?? 1,
        () => context.progress('asking', { done: ++done, total }),
      )
      all.push({ version: prompt.version, made })
    }
    return all
  }
}

/** As many sheets as wanted, spread over all, so that every report is in it. */
const spread = (sheets: readonly EvalSheet[], most: number): EvalSheet[] =>
  sheets.length <= most
    ? [...sheets]
    : Array.from({ length: most }, (_, place) => sheets[Math.floor((place * sheets.length) / most)]).flatMap(
        (one) => one ?? [],
      )

const readerOf = (attempts: readonly Attempt[]): 'marketer' | 'customer' =>
  attempts.flatMap(({ lines }) => lines)[0]?.context.reader ?? 'marketer'

async function takeExam(judge: Judge, languages: readonly Language[], context: ActionContext): Promise<JudgeExam> {
  const { examSheets } = await import('../writing/exam/exam-sheets.ts')
  const marks: JudgeExam['marks'] = []
  for (const language of languages)
    marks.push(
      await examineJudge(judge, examSheets(), language, (done, total) => context.progress('asking', { done, total })),
    )
  return { model: judge.model.name, at: context.now().toISOString(), marks }
}
