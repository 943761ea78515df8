import { csvFile } from '../../customers/csv.ts'
import type { PersonaBookText } from '../../language/en/persona-book.ts'
import type { Language } from '../../language/language.ts'
import type { Copy } from '../copy/copy.ts'
import type { Persona, SentenceOrigin } from '../personas/persona.ts'
import { personaParts } from '../personas/sentences-of-persona.ts'
import { reportWords } from '../report/view.ts'
import { bookWords } from './book-words.ts'
import { evidenceFacts } from './evidence-table.ts'
import { factLine } from './fact-line.ts'
import type { BookGroup, BookSegment, BookVariant, PersonaBook } from './persona-book.ts'
import { sentenceText } from './persona-sentences.ts'

/**
 * A sheet for marketers: a row for each segment, variant, language and angle (one for a variant without copy), so that a mailing
 * tool takes a row as it is. Texts stand clean; who wrote each sentence, and the figures behind them, stand in columns of their own.
 * @param books the same personas in one language or several; the first one’s language heads the columns
 */
export function renderBookCsv(books: readonly [PersonaBook, ...PersonaBook[]]): string {
  const { sheet } = bookWords(books[0].language)
  const rows = books.flatMap((book) =>
    book.groups.flatMap((group) =>
      group.segments.flatMap((segment) =>
        segment.variants.flatMap((variant, place) =>
          (variant.copies.length === 0 ? [undefined] : variant.copies).map((copy) => {
            const row = rowOf({ book, group, segment, variant, place, copy })
            return columns.map((column) => row[column])
          }),
        ),
      ),
    ),
  )
  return csvFile(
    columns.map((column) => sheet[column]),
    rows,
  )
}

interface RowSource {
  book: PersonaBook
  group: BookGroup
  segment: BookSegment
  variant: BookVariant
  place: number
  copy: Copy | undefined
}

type SheetColumn = keyof PersonaBookText['sheet']

const columns = [
  'language',
  'group',
  'segment',
  'name',
  'customers',
  'share',
  'variant',
  'handle',
  'summary',
  'who',
  'wants',
  'risks',
  'actions',
  'writtenBy',
  'evidence',
  'angle',
  'subject',
  'preheader',
  'body',
  'action',
  'pushTitle',
  'pushBody',
  'sms',
  'copyWrittenBy',
  'asOf',
  'from',
  'to',
  'snapshot',
  'factSheet',
  'prompts',
] as const satisfies readonly SheetColumn[]

function rowOf({ book, group, segment, variant, place, copy }: RowSource): Record<SheetColumn, string | number> {
  const { language } = book
  const { persona } = variant
  const part = (name: (typeof personaParts)[number]): string => persona[name].map(sentenceText).join('\n')
  const gap = reportWords(language).sentenceGap
  return {
    language,
    group: group.label ?? '',
    segment: segment.segment,
    name: segment.name,
    customers: segment.customers,
    share: Number(segment.share.toFixed(4)),
    variant: place + 1,
    handle: persona.handle,
    summary: sentenceText(persona.summary),
    who: part('who'),
    wants: part('wants'),
    risks: part('risks'),
    actions: part('actions'),
    writtenBy: writersText(persona, language),
    evidence: evidenceFacts(segment)
      .map((fact) => factLine(fact, language))
      .join('\n'),
    angle: copy === undefined ? '' : bookWords(language).copy.angles[copy.angle],
    subject: copy?.email.subject ?? '',
    preheader: copy?.email.preheader ?? '',
    body: copy?.email.body.map(sentenceText).join(gap) ?? '',
    action: copy?.email.action ?? '',
    pushTitle: copy?.push.title ?? '',
    pushBody: copy?.push.body ?? '',
    sms: copy?.sms ?? '',
    copyWrittenBy: copy === undefined ? '' : copyWritersText(copy),
    asOf: book.asOf ?? '',
    from: book.window?.from ?? '',
    to: book.window?.to ?? '',
    snapshot: book.snapshot,
    factSheet: segment.sheet.hash.slice(0, 12),
    prompts: book.written.prompts.map(({ name, version }) => `${name} ${version}`).join('\n'),
  }
}

/** As in "what they may want 2: model (interpretation)": a line for each sentence, in their order. */
function writersText(persona: Persona, language: Language): string {
  const { sheet, sentenceBy } = bookWords(language)
  const lines = personaParts.flatMap((part) =>
    persona[part].map((sentence, place) => sentenceBy(`${sheet[part]} ${place + 1}`, sentence.origin, sentence.kind)),
  )
  return [sentenceBy(sheet.summary, persona.summary.origin, persona.summary.kind), ...lines].join('\n')
}

/** The same for the lines of a text for customers; the sentences of its e-mail are counted. */
function copyWritersText({ email, origins, language }: Copy): string {
  const { sheet, sentenceBy } = bookWords(language)
  const line = (name: string, origin: SentenceOrigin): string => sentenceBy(name, origin, 'evidence')
  return [
    line(sheet.subject, origins.subject),
    line(sheet.preheader, origins.preheader),
    ...email.body.map(({ origin }, place) => line(`${sheet.body} ${place + 1}`, origin)),
    line(sheet.action, origins.action),
    line(sheet.pushTitle, origins.title),
    line(sheet.pushBody, origins.push),
    line(sheet.sms, origins.sms),
  ].join('\n')
}
