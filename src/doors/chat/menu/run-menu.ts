import type { Tool } from '../../../agent/tools/tool.ts'
import type { Catalogue } from '../../../questions/catalogue/entry.ts'
import { strong } from '../look.ts'
import { hearTurn, type Session } from '../session.ts'
import { terminalTexts } from '../terminal-texts.ts'
import { yesOrNo } from '../yes-or-no.ts'
import { askField } from './ask-field.ts'
import { chosenOf } from './names.ts'

/**
 * The guided menu: one tool is chosen and its typed questions are asked one by one, without any model.
 * @returns a line that chose nothing: it is the next question
 */
export async function runMenu(session: Session, because?: string): Promise<string | undefined> {
  const { assistant, look, write, lines } = session
  const say = terminalTexts[look.language].menu
  const tools = assistant.tools.map((tool) => ({
    tool,
    id: tool.name,
    label: tool.description[look.language],
    words: [tool.name],
  }))
  write(`${strong(because ?? say.title, look)}\n`)
  for (const [index, { label }] of tools.entries()) write(`${String(index + 1).padStart(3)}  ${label}\n`)
  session.guided = true
  const line = await lines.next(say.pick)
  if (line === undefined) return undefined
  const picked = tools.find((entry) => entry.id === chosenOf(line, tools)?.id)?.tool
  if (picked === undefined) {
    if (line.trim() === '') write(`${say.goOn}\n`)
    return line.trim() === '' ? undefined : line
  }
  const input = await fillIn(session, picked)
  if (input === undefined) return undefined
  if (typeof input === 'string') return input
  const turn = await hearTurn(session, undefined, (options) =>
    assistant.call(picked.name, input, session.talk, options),
  )
  write('\n')
  const proposal = turn?.outcome.kind === 'clarified' ? turn.outcome.proposal : undefined
  const { talk } = session
  if (proposal === undefined || talk === undefined) return undefined
  const answer = await yesOrNo(session, terminalTexts[look.language].yesOrNo)
  if (typeof answer === 'string') return answer
  await hearTurn(session, undefined, (options) => assistant.decide(talk, proposal.id, answer, options))
  write('\n')
  return undefined
}

/** Asks a tool's questions; undefined where the lines came to an end, a text where a command was typed instead. */
async function fillIn(session: Session, tool: Tool): Promise<Record<string, unknown> | string | undefined> {
  const { catalogue } = session.assistant
  const named = tool.narrowed(catalogue, namesOf(catalogue)).shape
  const input: Record<string, unknown> = {}
  for (const { field, question } of tool.asks) {
    const schema = tool.input.shape[field]
    if (schema === undefined) continue
    const answer = await askField(session, {
      question: question[session.look.language],
      // The shape's members are of zod's core type, of which the classic one is the only maker here.
      field: (named[field] ?? schema) as typeof tool.input,
      optional: schema.safeParse(undefined).success,
    })
    if (answer === 'ended') return undefined
    if (answer === 'left out') continue
    if ('left' in answer) return answer.left
    input[field] = answer.value
  }
  return input
}

/** All names that a field may offer. */
const namesOf = ({ measures, dimensions }: Catalogue): string[] => [
  ...[...measures, ...dimensions].map(({ id }) => id),
  ...(dimensions.find(({ id }) => id === 'segment')?.values ?? []).map(({ value }) => value),
]
