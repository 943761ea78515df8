import { learningText, learningWords } from '../campaigns/learnings/learning-text.ts'
import { readLearnings } from '../campaigns/learnings/read-learnings.ts'
import type { Engine } from '../engine/engine.ts'
import { ShoalError } from '../workspace/errors.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { runAttempts } from '../writing/evaluation/run-attempts.ts'
import { scoreOf } from '../writing/evaluation/score.ts'
import { sheetsIn } from '../writing/evaluation/sheet-set.ts'
import { failuresOf } from '../writing/improve/failures.ts'
import { gatherCandidates } from '../writing/improve/gather-candidates.ts'
import { improve } from '../writing/improve/improve.ts'
import { countLook, settleLook } from '../writing/improve/look-records.ts'
import { type ModelProposal, proposeByModel } from '../writing/improve/propose.ts'
import { namesOn } from '../writing/improve/refuse-proposal.ts'
import { notePrompts } from '../writing/prompt-versions/note-prompts.ts'
import { useVersion } from '../writing/prompt-versions/use-version.ts'
import { addVersion, versionNamed, versionsOf } from '../writing/prompt-versions/version-records.ts'
import { mayBeOwn, promptNames, readPrompt } from '../writing/prompts/read-prompt.ts'
import type { ActionContext } from './define-action.ts'
import { evalSheetsOf, promptTasks, taskOf, writerBy } from './eval-material.ts'
import { languageFor } from './language-for.ts'
import { modelOf } from './model-of.ts'
import { promptTexts } from './prompt-texts.ts'
import type { PromptImprovement, PromptsInput } from './prompts-output.ts'
import { versionDesk } from './version-desk.ts'

/**
 * Looks for a better version of a prompt: candidates by a model and by the catalogue of operators are tried on the selection set against the noise of the unchanged prompt, and
 * the best of them is confirmed on the final set. Every candidate is kept as a version with what came out; a person, or --promote, takes it into use.
 * @throws ShoalError prompts/which-prompt, prompts/not-scored, models/none, prompts/nothing-to-try; ModelError where the model cannot be asked
 */
export async function improvePrompt(
  engine: Engine,
  workspace: Workspace,
  context: ActionContext,
  input: PromptsInput,
): Promise<PromptImprovement> {
  const { state, config } = workspace
  const scored = promptTasks.map(({ prompt }) => prompt)
  if (input.prompt === undefined) throw new ShoalError('prompts/which-prompt', { task: 'improve', known: scored })
  const known = promptNames().filter(mayBeOwn)
  if (!known.includes(input.prompt)) throw new ShoalError('prompts/unknown', { prompt: input.prompt, known: scored })
  const task = taskOf(input.prompt)
  const language = languageFor(workspace, context)
  const desk = versionDesk(workspace, context, input.by)
  notePrompts(state, desk.folder, desk.at, desk.who)
  const { model } = await modelOf(workspace, context, { keepAnswers: true })
  if (model === undefined) throw new ShoalError('models/none', {})
  const base = readPrompt(task.prompt, language, desk.folder)
  const all = await evalSheetsOf(input.from, engine, workspace, context)
  const sets = {
    feedback: sheetsIn('feedback', all),
    selection: sheetsIn('selection', all),
    final: sheetsIn('final', all),
  }
  const empty = (['feedback', 'selection', 'final'] as const).find((set) => sets[set].length === 0)
  if (empty !== undefined) throw new ShoalError('prompts/too-few-sheets', { sheets: all.length })
  const asked = {
    done: 0,
    total: sets.feedback.length + sets.selection.length * (input.runs + input.candidates) + 2 * sets.final.length,
  }
  const attempts = (prompt: typeof base, set: keyof typeof sets, run: number) =>
    runAttempts(
      { task, language, writer: writerBy(workspace, context, model, { folder: desk.folder, instead: [prompt] }), run },
      sets[set],
      config.model[0]?.concurrency ?? 1,
      () => context.progress('asking', { ...asked, done: ++asked.done }),
    )
  context.trace(promptTexts[language].beforeImprove(asked.total, input.runs))
  const failures = failuresOf(await attempts(base, 'feedback', 0), config.privacy)
  const { halfLife } = config.campaigns
  const learned = config.learnings === 'off' ? [] : readLearnings(state, { now: context.now(), halfLife })
  const proposals: ModelProposal[] =
    input.proposer === 'catalogue'
      ? []
      : await proposeByModel(
          { model, signal: context.signal, prompts: desk.folder },
          base,
          failures,
          learned.map((learning) => (config.privacy.values ? learningText : learningWords)(learning, language)),
          input.candidates,
          versionsOf(state, base.name, language).length,
        )
  const { candidates, refused } = gatherCandidates(
    base,
    failures,
    { by: model.name, proposals },
    {
      known: new Set(versionsOf(state, base.name, language).map(({ version }) => version)),
      examples: failures.flatMap(({ examples }) => examples),
      names: namesOn(all.map(({ sheet }) => sheet)),
    },
    input.candidates,
  )
  if (candidates.length === 0) throw new ShoalError('prompts/nothing-to-try', { prompt: base.name, language })
  let looks = 0
  const {
    base: runs,
    judged,
    confirmed,
  } = await improve(candidates, {
    base,
    runs: input.runs,
    model: model.name,
    score: async (prompt, set, run) => scoreOf(await attempts(prompt, set, run), language),
    openFinal: (version) => {
      looks = countLook(state, { name: base.name, language, version, base: base.version, at: desk.at })
      return looks
    },
  })
  state.transaction(() => {
    for (const { candidate, evidence } of judged) {
      const { prompt, reason } = candidate
      addVersion(state, {
        name: prompt.name,
        language,
        version: prompt.version,
        bytes: prompt.bytes,
        parent: base.version,
        at: desk.at,
        reason,
        evidence,
      })
      if (evidence.final !== undefined) settleLook(state, prompt.version, evidence.verdict === 'better')
    }
  })
  const better = confirmed && versionNamed(state, base.name, language, confirmed.candidate.prompt.version)
  if (better !== undefined && input.promote === true) useVersion(desk, better, true)
  return {
    prompt: base.name,
    language,
    base: base.version,
    model: model.name,
    runs: runs.map(({ holds }) => holds),
    failures: failures.map(({ fault, lines }) => ({ fault, lines })),
    refused,
    candidates: judged.map(({ candidate, evidence }) => ({
      version: candidate.prompt.version,
      reason: candidate.reason,
      evidence,
    })),
    ...(better === undefined ? {} : { better: better.version }),
    promoted: better !== undefined && input.promote === true,
    looks,
  }
}
