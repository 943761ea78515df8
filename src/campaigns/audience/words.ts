import type { Tier } from '../../customers/value/value.ts'
import { tiers } from '../../customers/value/value-tiers.ts'
import { valueText as valueEn } from '../../language/en/value.ts'
import { valueText as valueZh } from '../../language/zh/value.ts'

/** What the words of an audience mean, in both languages; letter case does not matter. */
export type Keyword = 'and' | 'or' | 'not' | 'minus' | 'all' | 'bought' | 'category' | 'top'

/** Each with its English word first, which is how it is printed. */
const keywords: Record<Keyword, readonly string[]> = {
  and: ['and', '且', '并且'],
  or: ['or', '或', '或者'],
  not: ['not', '非'],
  minus: ['minus', '减去', '除去'],
  all: ['all', '全部', '所有客户'],
  bought: ['bought', '买过', '购买过'],
  category: ['category', '品类'],
  top: ['top', '前'],
}

/** What stands before a colon. */
export type Prefix = 'segment' | 'tier' | 'rfm' | 'predicted' | 'look-alike' | 'attribute'

const prefixes: Record<Prefix, readonly string[]> = {
  segment: ['segment', '群体', '分群'],
  tier: ['tier', '价值层级', '层级'],
  rfm: ['rfm'],
  predicted: ['predicted', '预测'],
  'look-alike': ['look-alike', 'lookalike', '相似'],
  attribute: ['attribute', '属性'],
}

const lookUp = <K extends string>(table: Record<K, readonly string[]>): ReadonlyMap<string, K> =>
  new Map(
    // Object.entries forgets that the keys are those of the table.
    (Object.entries(table) as [K, readonly string[]][]).flatMap(([key, words]) =>
      words.map((word): [string, K] => [word, key]),
    ),
  )

const keywordOfWord = lookUp(keywords)
const prefixOfWord = lookUp(prefixes)

export const keywordOf = (word: string): Keyword | undefined => keywordOfWord.get(word.toLowerCase())
export const prefixOf = (word: string): Prefix | undefined => prefixOfWord.get(word.toLowerCase())

/** The tier that a word names: by its id, or by its name in either language. */
export function tierOf(word: string): Tier | undefined {
  const same = (name: string): boolean => name.toLowerCase() === word.trim().toLowerCase()
  return tiers.find((tier) => same(tier) || same(valueEn.tiers[tier].name) || same(valueZh.tiers[tier].name))
}
