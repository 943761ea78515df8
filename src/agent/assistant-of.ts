import type { Language } from '../language/language.ts'
import { TypedQuery } from '../questions/query/typed-query.ts'
import type { State } from '../workspace/state.ts'
import type { Assistant } from './assistant.ts'
import type { Lease } from './parts-desk.ts'
import { runOutsideTalk } from './run-outside-talk.ts'
import { TalkDesk } from './talks/talk-desk.ts'
import { talkMarkdown } from './talks/talk-markdown.ts'
import { deleteTalk, listTalks, readTurns } from './talks/talk-records.ts'
import { agentTexts } from './turn/agent-texts.ts'
import { answerQuestion } from './turn/answer-question.ts'
import { askedQuestion, refuseLong } from './turn/asked-question.ts'
import { decideProposal, pendingProposal } from './turn/decide-proposal.ts'
import { languageOfQuestion } from './turn/language-of-question.ts'
import type { Turn } from './turn/turn.ts'
import type { TurnParts } from './turn/turn-parts.ts'
import { toolNamed, useTool } from './turn/use-tool.ts'

/** What an assistant is made of. */
export interface AssistantParts {
  state: State
  now: () => Date
  /** Of the workspace as it stands now, for one turn. */
  lease: () => Promise<Lease>
  /** The same, as it was opened last. */
  latest: () => TurnParts
  /** Where neither a question nor a talk shows one. */
  usualLanguage: Language
  close: () => void
}

/** Shoal in conversation over parts that are there. */
export function assistantOf({ state, now, lease, latest, usualLanguage, close }: AssistantParts): Assistant {
  const desk = new TalkDesk(state, now, lease)
  const languageIn = (before: readonly Turn[]): Language => before.at(-1)?.language ?? usualLanguage
  return {
    get catalogue() {
      return latest().catalogue
    },
    get tools() {
      return latest().tools
    },
    get model() {
      return latest().model?.name
    },
    ask: (question, talk, options) => {
      const { text, isTooLong } = askedQuestion(question)
      return desk.turn(
        talk,
        {
          question: () => text,
          language: (before) => options.language ?? languageOfQuestion(text) ?? languageIn(before),
          run: isTooLong ? refuseLong : answerQuestion,
        },
        options,
      )
    },
    call: (name, input, talk, options) =>
      desk.turn(
        talk,
        {
          question: (_, { tools, readBack }, language) => {
            const query = name === 'query' ? TypedQuery.safeParse(input).data : undefined
            const tool = tools.find((one) => one.name === name)
            return query === undefined ? (tool?.description[language] ?? name) : readBack(query)[language]
          },
          language: (before) => options.language ?? languageIn(before),
          run: (asked, all, draft) => {
            draft.readBy('menu')
            return useTool(toolNamed(all.tools, name), input, asked, all, draft)
          },
        },
        options,
      ),
    decide: (talk, proposal, yes, options) =>
      desk.turn(
        talk,
        {
          question: (before, _, language) => {
            const say = agentTexts[language]
            return (yes ? say.yes : say.no)(pendingProposal(before, proposal).text)
          },
          language: (before) => options.language ?? languageIn(before),
          run: (asked, all, draft) => decideProposal(proposal, yes, asked, all, draft),
        },
        options,
      ),
    run: (name, input, options) =>
      desk.beside(async (signal) => runOutsideTalk(await lease(), name, input, { ...options, signal }), options.signal),
    tellSegments: (ledger, given) =>
      desk.beside(async (signal) => {
        const { parts, release } = await lease()
        try {
          return await parts.desk.tellSegments({ ledger, lifted: false }, signal)
        } finally {
          release()
        }
      }, given),
    talks: {
      list: () => listTalks(state),
      turns: (talk) => readTurns(state, talk),
      exportMarkdown: (talk) => talkMarkdown(readTurns(state, talk)),
      delete: (talk) => deleteTalk(state, talk),
    },
    close: () => desk.close(close),
  }
}
