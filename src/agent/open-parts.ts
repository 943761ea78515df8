import { currentSnapshot, segmentationOn } from '../actions/current.ts'
import type { ActionContext } from '../actions/define-action.ts'
import { modelOf } from '../actions/model-of.ts'
import { waysOf } from '../actions/ways-of.ts'
import { whoIs } from '../actions/who-is.ts'
import type { EngineTurns } from '../engine/engine-turns.ts'
import type { Catalogue } from '../questions/catalogue/entry.ts'
import { changeCorrection, proposeCorrection as keepCorrection } from '../questions/corrections/correction-records.ts'
import { findPair, type KnownCorrections, knownCorrections } from '../questions/corrections/known-corrections.ts'
import { tryCorrection } from '../questions/corrections/try-correction.ts'
import { withSynonyms } from '../questions/corrections/with-synonyms.ts'
import { openDesk } from '../questions/open-desk.ts'
import type { TypedQuery } from '../questions/query/typed-query.ts'
import { readBack } from '../questions/read-back/read-back.ts'
import type { QuestionReading } from '../questions/reading/question-reading.ts'
import { readQuestion } from '../questions/reading/read-question.ts'
import { routeQuestion } from '../questions/reading/route-question.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { promptsFolder } from '../writing/prompts/read-prompt.ts'
import { answerSentences } from './answers/answer-sentences.ts'
import { interprets } from './answers/interprets.ts'
import { toolQuestion } from './answers/tool-question.ts'
import { findExisting } from './existing/find-existing.ts'
import { knownCustomers } from './known-customers.ts'
import { allTools } from './tools/all-tools.ts'
import { modelReads } from './turn/model-reads.ts'
import type { TurnParts } from './turn/turn-parts.ts'

/** Everything that turns need of a workspace as it stands. @throws ShoalError workspace/nothing-imported, workspace/damaged, models/no-key */
export async function openParts(
  workspace: Workspace,
  { engine, take }: EngineTurns,
  action: ActionContext,
  keepAnswers: boolean,
): Promise<TurnParts> {
  const { state, config, folder } = workspace
  const current = currentSnapshot(workspace)
  const segments = segmentationOn(workspace, current.step)
  const desk = await openDesk(workspace, engine, { take })
  const { model, knowledge } = await modelOf(workspace, action, { keepAnswers })
  const ways = waysOf(config.model[0], knowledge)
  const prompts = promptsFolder(folder)
  const { lookUp } = desk
  const under = (question: string, known: KnownCorrections, previous?: TypedQuery): Promise<QuestionReading> =>
    readQuestion(question, {
      catalogue: withSynonyms(desk.catalogue, known),
      lookUp,
      previous,
      pairs: known.pairs,
      definitions: known.definitions,
    })
  const standing = {
    snapshot: current.snapshot.id,
    ...(segments === undefined ? {} : { segmentation: segments.segmentation.version, segmentStep: segments.step.id }),
  }
  return {
    get catalogue() {
      return withSynonyms(desk.catalogue, knownCorrections(state))
    },
    desk,
    tools: allTools,
    action,
    limits: config.chat,
    ...(model === undefined ? {} : { model }),
    modelReads: (language) => modelReads(ways[language], config.chat),
    choiceOf: ({ reading, previous, ...choice }) => {
      const { messages, prompt } = toolQuestion({
        ...choice,
        catalogue: withSynonyms(desk.catalogue, knownCorrections(state)),
        slice: reading.slice,
        ...(previous === undefined ? {} : { previous }),
        prompts,
      })
      const { temperature, maxTokens } = prompt.parameters
      return {
        messages,
        version: prompt.version,
        parameters: {
          ...(temperature === undefined ? {} : { temperature }),
          ...(maxTokens === undefined ? {} : { maxTokens }),
        },
      }
    },
    read: (question, previous) => under(question, knownCorrections(state), previous),
    route: (question) => routeQuestion(question, allTools, countedColumns(desk.catalogue)),
    pairOf: (question) => findPair(knownCorrections(state), question),
    keepCorrection: async (correction) => {
      const tried = await tryCorrection(correction, knownCorrections(state), (question, known) =>
        under(question, known),
      )
      const id = keepCorrection(state, { correction, tried }, action.now().toISOString())
      return { id, tried }
    },
    acceptCorrection: (id) =>
      changeCorrection(state, id, {
        at: action.now().toISOString(),
        who: whoIs(workspace, undefined),
        what: 'accepted',
      }),
    readBack: (query) => readBack(query, desk.catalogue),
    sentencesOf: (found, { question, language, model: asked, signal }) =>
      answerSentences(
        found.map(({ call, result }) => ({ call: call.id, result })),
        {
          language,
          question,
          signal,
          ...(asked === undefined || !interprets(ways[language], config.chat)
            ? {}
            : {
                interpreter: {
                  model: asked,
                  way: ways[language],
                  values: config.privacy.values,
                  minCustomers: config.privacy.minCustomers,
                  voice: config.voice,
                  prompts,
                },
              }),
        },
      ),
    existing: (tool, input) => findExisting(workspace, standing, tool, input),
    customersAmong: (ids) => take(unstopped, () => knownCustomers(engine, current, ids)),
  }
}

/** Names of columns whose values are few and say nothing of one person. */
const countedColumns = ({ dimensions }: Catalogue): string[] =>
  dimensions
    .filter(({ id, complete, values }) => id.startsWith('attribute:') && complete && values.length <= 12)
    .flatMap(({ synonyms }) => synonyms.en)
    .toSorted((one, other) => other.length - one.length)

/** Of work that is short and goes on to its end. */
const unstopped = new AbortController().signal
