import type { Language } from '../../language/language.ts'
import { hash53 } from '../../numerics/hash.ts'
import { areNear, type Grams, gramsOf } from '../near-duplicates.ts'
import { placeOfWord } from '../text/says-word.ts'
import { fillSlots, shownFacts } from './fill-slots.ts'
import type { Sentence, SentenceKind } from './persona.ts'
import { personaPhrases } from './persona-phrases.ts'
import type { Phrasing } from './phrasing.ts'
import type { Statement } from './statement.ts'

/** Puts statements into words; undefined where no phrasing can be filled. */
export type Phraser = (statement: Statement) => Sentence | undefined

/** What was said so far: how often each opening, every sentence, and the last endings. */
export interface Said {
  used: Map<string, number>
  said: Grams[]
  lately: string[]
}

export const nothingSaid = (): Said => ({ used: new Map(), said: [], lately: [] })

/** The same, to go on from without changing it. */
export const copyOf = ({ used, said, lately }: Said): Said => ({
  used: new Map(used),
  said: [...said],
  lately: [...lately],
})

/** So many sentences are held against a new one: a long report, or the variant before. */
const remembered = 240

/** So many endings lie between one and its return, where there are others. */
const echo = 4

/**
 * Chooses among phrasings the opening least used so far and an ending not heard lately, both in an order drawn by a hash
 * of the report and the statement’s key, and passes over one that reads almost like a sentence said before: the same
 * sheets give the same words, and the segments of a report do not read alike.
 */
export function phraser(
  report: string,
  language: Language,
  { used, said, lately }: Said,
  banned: readonly string[] = [],
): Phraser {
  const uses = (head: string): number => used.get(head) ?? 0
  const echoes = ({ tails }: Phrasing): number => tails.filter((tail) => lately.includes(tail)).length
  return (statement) => {
    const options = spoken(fillable(statement, language), banned).filter(
      ({ kind }) => kind === (statement.kind ?? kind),
    )
    const heads = [...Map.groupBy(options, ({ head }) => head)]
      .map(([head, own]) => ({ head, own, place: drawn(`${report} ${statement.key} ${head}`, own.length) }))
      .toSorted((a, b) => uses(a.head) - uses(b.head) || a.place - b.place)
    const ordered = heads.flatMap(({ own }) =>
      own
        .map((phrasing) => ({ phrasing, place: drawn(`${report} ${phrasing.text}`, 1) }))
        .toSorted((a, b) => echoes(a.phrasing) - echoes(b.phrasing) || a.place - b.place)
        .map(({ phrasing }) => phrasing),
    )
    const isNew = (phrasing: Phrasing): boolean => {
      const grams = skeletonOf(phrasing)
      return said.every((other) => !areNear(grams, other))
    }
    const chosen = ordered.find(isNew) ?? ordered[0]
    if (chosen === undefined) return undefined
    used.set(chosen.head, uses(chosen.head) + 1)
    lately.push(...chosen.tails)
    lately.splice(0, Math.max(0, lately.length - echo))
    said.push(skeletonOf(chosen))
    said.splice(0, Math.max(0, said.length - remembered))
    return fill(chosen, statement)
  }
}

/** Phrasings without words that the brand’s voice forbids. */
const spoken = (phrasings: readonly Phrasing[], banned: readonly string[]): readonly Phrasing[] =>
  banned.length === 0 ? phrasings : phrasings.filter(({ text }) => banned.every((word) => placeOfWord(text, word) < 0))

/** The kinds of sentence that a statement can become with the slots that it has. */
export const kindsOf = (statement: Statement, language: Language): Set<SentenceKind> =>
  new Set(fillable(statement, language).map(({ kind }) => kind))

/** A place in an order drawn by a hash, earlier for what stands for more phrasings (weighted rendezvous hashing). */
const drawn = (text: string, phrasings: number): number => -Math.log((hash53(text) + 1) / (2 ** 53 + 1)) / phrasings

const slotPattern = /\{\w+\}/g
const skeletons = new WeakMap<Phrasing, Grams>()

/** How a phrasing reads, whatever its slots hold; the catalogue does not change, so that is found once. */
function skeletonOf(phrasing: Phrasing): Grams {
  const known = skeletons.get(phrasing) ?? gramsOf(phrasing.text.replace(slotPattern, '…'))
  skeletons.set(phrasing, known)
  return known
}

const fillable = ({ key, slots }: Statement, language: Language): Phrasing[] =>
  personaPhrases[language][key].filter((phrasing) => phrasing.slots.every((name) => slots[name] !== undefined))

function fill({ text, kind }: Phrasing, { slots, licence }: Statement): Sentence {
  const parts = fillSlots(text, slots)
  return {
    parts,
    facts: [...new Set([...shownFacts(parts), ...licence])],
    kind,
    origin: kind === 'evidence' ? 'code' : 'rule',
  }
}
