import type { Markup } from './html.ts'

/** A piece of running text: plain words, or words that lead somewhere on the page. */
export interface Link {
  text: string
  /** The id it leads to. */
  to?: string | undefined
  /** What a pointer shows on it. */
  title?: string | undefined
  /** A segment’s place in the order, whose marker stands before the text. */
  marker?: number | undefined
  /** Quieter than the text around it, in a line of its own. */
  aside?: boolean | undefined
  /** A small sign after a sentence, which the title explains. */
  mark?: boolean | undefined
  /** To be copied as it stands, such as an expression for the command line. */
  code?: boolean | undefined
}
export type Inline = string | Link
export type Text = readonly Inline[]

/** A cell of a table; a bar shows the value, a tick the same for all customers, both from 0 to 1. */
export interface Cell {
  text: Text
  /** The id of a fact whose figure stands here. */
  id?: string | undefined
  bar?: { value: number; all?: number | undefined; segment: number } | undefined
}

export interface Column {
  label: string
  numeric?: boolean
  /** Its marker stands before the label. */
  marker?: number
  /** Room for a sentence where rows restack. */
  wide?: boolean
  /** Never broken over lines, as an option of the command line. */
  whole?: boolean
}

interface Row {
  id?: string | undefined
  /** The one that matters most. */
  strong?: boolean
  cells: readonly Cell[]
}

/** A table whose first column heads its rows. Rows restack on a narrow screen unless the table scrolls. */
export interface Table {
  kind: 'table'
  caption: string
  columns: readonly Column[]
  rows: readonly Row[]
  layout: 'restack' | 'scroll'
}

export interface Figure {
  kind: 'figure'
  id: string
  title: string
  caption: string
  chart: Markup
  /** What the chart shows, in words, for those who do not see it. */
  alt: string
  legend?: readonly Link[]
  data?: { label: string; table: Table }
}

interface Panel {
  title: string
  items: readonly Text[]
  tone: 'who' | 'wants' | 'risks' | 'actions'
}

/** A text to be sent, part by part as its reader meets them. */
export interface Card {
  title: string
  note: string
  parts: readonly {
    label: string
    /** How long it is, where that matters. */
    size?: string | undefined
    text: Text
    look: 'plain' | 'strong' | 'button'
  }[]
}

/** What a page is made of. The HTML and the Markdown renderer show the same blocks, so that neither says more. */
export type Block =
  | { kind: 'heading'; level: 3 | 4; text: string }
  | { kind: 'text'; text: Text; tone: 'plain' | 'lead' | 'note' | 'notice' | 'hint' }
  | { kind: 'list'; items: readonly Text[] }
  | { kind: 'panels'; panels: readonly Panel[] }
  | { kind: 'cards'; cards: readonly Card[] }
  | { kind: 'columns'; blocks: readonly Block[] }
  | { kind: 'code'; summary: string; code: string; of?: 'sql' | 'text' }
  /** Folded away until it is asked for; `narrow` only on a narrow screen, elsewhere it lies open. */
  | { kind: 'fold'; summary: string; narrow: boolean; blocks: readonly Block[] }
  | Table
  | Figure

export interface Section {
  id: string
  title: string
  /** Set for the section of a segment. */
  segment?: { place: number; id: string; name: string }
  blocks: readonly Block[]
}

export interface Headline {
  figure: Link
  text: Text
  /** What the figure is of, with its colon: then it stands before it, and the text is a note behind it. */
  label?: string
}

export interface Page {
  title: string
  kicker: string
  /** Of the link past the contents; absent: that of the report. */
  skip?: string
  facts: readonly string[]
  /** What it all comes to, in a sentence. */
  verdict?: string
  /** What to know before reading on, such as that there is little data. */
  warnings: string[]
  headlinesTitle: string
  headlines: readonly Headline[]
  sections: readonly Section[]
  footer: string
}

/** The words of a text without its links. */
export const plainText = (text: Text): string =>
  text.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('')

/** A cell of plain words. */
export const cell = (...text: Inline[]): Cell => ({ text })

/** Blocks that lie open on a wide screen and are folded away on a narrow one. */
export const narrowFold = (summary: string, blocks: readonly Block[]): Block => ({
  kind: 'fold',
  narrow: true,
  summary,
  blocks,
})
