import type { z } from 'zod'
import type { Session } from '../session.ts'
import { terminalTexts } from '../terminal-texts.ts'
import { columnLines } from './column-lines.ts'
import { type FieldKind, fieldKind } from './field-kind.ts'
import { type Choice, choicesOf, chosenOf } from './names.ts'
import { readDays } from './read-days.ts'
import { readFilters } from './read-filters.ts'

/** A typed value, nothing where the field keeps its default, or why what was typed is none. */
type Typed = { value: unknown } | { fault: string } | undefined

/**
 * Asks one typed question until the answer fits or is left out.
 * @param field the schema that names what may stand there; @param holds whether the tool takes a value
 */
export async function askField(
  session: Session,
  { question, field, optional }: { question: string; field: z.ZodType; optional: boolean },
): Promise<{ value: unknown } | { left: string } | 'left out' | 'ended'> {
  const kind = fieldKind(field)
  if (kind === undefined) return 'left out'
  const { language } = session.look
  const say = terminalTexts[language].menu
  const choices = 'among' in kind ? choicesOf(kind.among, session.assistant.catalogue, language) : []
  session.write(`${question}${optional ? ` (${say.optional})` : ''}\n${choiceLines(choices, session)}`)
  while (true) {
    const line = await session.lines.next(promptOf(kind, session))
    if (line === undefined) return 'ended'
    // Commands work here too: they leave the menu.
    if (line.trim().startsWith('/')) return { left: line.trim() }
    if (line.trim() === '') {
      if (optional) return 'left out'
      session.write(`${say.needed}\n`)
      continue
    }
    const typed = readTyped(line, kind, choices, session)
    // What could not be read has no value, and is never taken for a field that was left out.
    const fits =
      typed !== undefined && 'value' in typed && typed.value !== undefined && field.safeParse(typed.value).success
    if (fits) return typed
    session.write(`${typed !== undefined && 'fault' in typed ? typed.fault : say.fault}\n`)
  }
}

function promptOf(kind: FieldKind, { look, assistant }: Session): string {
  const say = terminalTexts[look.language].menu
  switch (kind.kind) {
    case 'one':
      return say.oneOf(kind.among.length)
    case 'several':
      return say.choices
    case 'flag':
      return terminalTexts[look.language].yesOrNoPlain
    case 'number':
      return say.number
    case 'days':
      return say.date(assistant.catalogue.days?.from ?? '2011-09-01', assistant.catalogue.days?.to ?? '2011-11-30')
    case 'filters':
      return say.filter
    case 'text':
    case 'texts':
      return '> '
  }
}

function readTyped(line: string, kind: FieldKind, choices: readonly Choice[], session: Session): Typed {
  const { language } = session.look
  const say = terminalTexts[language]
  const parts = line.split(/[,，、]/).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))
  switch (kind.kind) {
    case 'one':
    case 'several': {
      const typed = kind.kind === 'one' ? [line.trim()] : parts
      const missing = typed.find((part) => chosenOf(part, choices) === undefined)
      if (missing !== undefined)
        return {
          fault: say.menu.unknownName(
            missing,
            choices.slice(0, 6).map(({ label }) => label),
          ),
        }
      const ids = typed.flatMap((part) => chosenOf(part, choices)?.id ?? [])
      return { value: kind.kind === 'one' ? ids[0] : [...new Set(ids)] }
    }
    case 'flag': {
      const said = line.trim().toLowerCase()
      return say.yes.includes(said) ? { value: true } : say.no.includes(said) ? { value: false } : undefined
    }
    case 'number':
      return {
        value: Number(
          line
            .trim()
            .replace(/^[^\d-]+/, '')
            .replaceAll(',', ''),
        ),
      }
    case 'days':
      return { value: readDays(line, language, session.assistant.catalogue) }
    case 'filters':
      return { value: readFilters(line, session.assistant.catalogue, language) }
    case 'text':
      return { value: line.trim() }
    case 'texts':
      return { value: parts }
  }
}

/** Choices with their numbers, in as many columns as fit. */
function choiceLines(choices: readonly Choice[], { look }: Session): string {
  if (choices.length === 0) return ''
  const cells = choices.map(({ label }, index) => `${String(index + 1).padStart(3)}  ${label}`)
  return columnLines(cells, look.columns)
}
