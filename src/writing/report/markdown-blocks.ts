import type { Block, Card, Cell, Section, Table, Text } from './blocks.ts'
import { escapeMarkdown, fencedCode } from './markdown-escape.ts'

/** A section as Markdown: the same blocks as on the page, charts in words and as tables. */
export function sectionMarkdown(section: Section): string {
  const title = section.segment === undefined ? section.title : `${section.segment.id} ${section.title}`
  return [
    `## ${escapeMarkdown(title)}`,
    ...section.blocks.filter((block) => !onScreenOnly(block)).map(blockMarkdown),
  ].join('\n\n')
}

/** A hint says how to use links, which plain text does not have. */
const onScreenOnly = (block: Block): boolean => block.kind === 'text' && block.tone === 'hint'

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`
    case 'text':
      return block.tone === 'notice' ? `> ${textMarkdown(block.text)}` : textMarkdown(block.text)
    case 'list':
      return listMarkdown(block.items)
    case 'panels':
      return block.panels
        .map(({ title, items }) => `### ${escapeMarkdown(title)}\n\n${listMarkdown(items)}`)
        .join('\n\n')
    case 'cards':
      return block.cards.map(cardMarkdown).join('\n\n')
    case 'columns':
    case 'fold':
      return block.blocks.map(blockMarkdown).join('\n\n')
    case 'code':
      return `${escapeMarkdown(block.summary)}\n\n${fencedCode(block.code, block.of ?? 'sql')}`
    case 'table':
      return tableMarkdown(block)
    case 'figure':
      return [
        `### ${escapeMarkdown(block.title)}`,
        escapeMarkdown(block.alt),
        ...(block.data === undefined ? [] : [tableMarkdown(block.data.table)]),
      ].join('\n\n')
  }
}

/** Running text; a segment’s name stands out, a quieter piece follows after a dot. */
export function textMarkdown(text: Text): string {
  // Signs that belong together may stand in several pieces, so that all between two codes is escaped at once.
  const parts: { words: string; isCode: boolean }[] = []
  for (const piece of text) {
    const isCode = typeof piece !== 'string' && piece.code === true
    const words = typeof piece === 'string' ? piece : piece.aside ? ` · ${piece.text}` : piece.text
    const last = parts.at(-1)
    if (last !== undefined && !last.isCode && !isCode) last.words += words
    else parts.push({ words, isCode })
  }
  return parts.map(({ words, isCode }) => (isCode ? codeMarkdown(words) : escapeMarkdown(words))).join('')
}

/** A text between more backticks than it holds in a row. */
function codeMarkdown(text: string): string {
  const runs = text.match(/`+/g)?.map((run) => run.length) ?? []
  const fence = '`'.repeat(1 + Math.max(0, ...runs))
  return runs.length === 0 ? `${fence}${text}${fence}` : `${fence} ${text} ${fence}`
}

const listMarkdown = (items: readonly Text[]): string => items.map((item) => `- ${textMarkdown(item)}`).join('\n')

/** A text to be sent: a heading, and a line for each part. */
const cardMarkdown = ({ title, note, parts }: Card): string =>
  [
    `#### ${escapeMarkdown(title)} · ${escapeMarkdown(note)}`,
    parts
      .map(({ label, size, text }) => {
        const head = size === undefined ? label : `${label} · ${size}`
        return `- **${escapeMarkdown(head)}** — ${textMarkdown(text)}`
      })
      .join('\n'),
  ].join('\n\n')

function tableMarkdown(table: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const rows = table.rows.map(({ cells, strong }) => line(cells.map((cell) => cellMarkdown(cell, strong === true))))
  return [
    `**${escapeMarkdown(table.caption)}**`,
    '',
    line(table.columns.map(({ label }) => escapeMarkdown(label))),
    line(table.columns.map(({ numeric }) => (numeric === true ? '---:' : '---'))),
    ...rows,
  ].join('\n')
}

const cellMarkdown = ({ text }: Cell, strong: boolean): string =>
  strong ? `**${textMarkdown(text)}**` : textMarkdown(text)
