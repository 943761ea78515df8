import type { Localized } from '../../language/language.ts'
import type { DraftSentence } from './tool-result.ts'

/** What a slot of a sentence holds; with `fact` it is the display of that fact. */
export interface Slot {
  text: Localized
  fact?: string
}

/** Several items of a sentence, each of one or more pieces. */
export type Items = readonly (readonly Slot[])[]

export type Slots = Readonly<Record<string, Slot | Items>>

type Piece = DraftSentence['en'][number]

/** Puts figures and names into a sentence of both languages: `{name}` stands for the slot of that name; items are strung together with commas. @throws Error where a slot is missing */
export const fillSentence = (
  template: Localized,
  slots: Slots,
  holds: DraftSentence['holds'] = 'evidence',
): DraftSentence => ({
  en: pieces(template.en, slots, 'en', ', '),
  zh: pieces(template.zh, slots, 'zh', '、'),
  holds,
})

function pieces(template: string, slots: Slots, language: 'en' | 'zh', comma: string): Piece[] {
  const found = template.split(/(\{[a-z-]+\})/i).flatMap((part): Piece[] => {
    const name = /^\{(.+)\}$/.exec(part)?.[1]
    if (name === undefined) return part === '' ? [] : [{ text: part }]
    const slot = slots[name]
    if (slot === undefined) throw new Error(`the sentence "${template}" has no ${name}`)
    return 'text' in slot
      ? [pieceOf(slot, language)]
      : slot.flatMap((item, index) => [
          ...(index === 0 ? [] : [{ text: comma }]),
          ...item.map((each) => pieceOf(each, language)),
        ])
  })
  return capitalised(joined(found))
}

const pieceOf = ({ text, fact }: Slot, language: 'en' | 'zh'): Piece => ({
  text: text[language],
  ...(fact === undefined ? {} : { fact }),
})

/** Neighbouring words without a figure are one piece. */
function joined(all: readonly Piece[]): Piece[] {
  const done: Piece[] = []
  for (const piece of all) {
    const last = done.at(-1)
    if (last === undefined || last.fact !== undefined || piece.fact !== undefined) done.push(piece)
    else done[done.length - 1] = { text: last.text + piece.text }
  }
  return done
}

const capitalised = ([first, ...rest]: readonly Piece[]): Piece[] =>
  first === undefined ? [] : [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest]
