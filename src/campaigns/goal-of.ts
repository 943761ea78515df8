import { goalWords as en } from '../language/en/goals.ts'
import type { Language } from '../language/language.ts'
import { goalWords as zh } from '../language/zh/goals.ts'
import { Goal } from './goal.ts'

const catalogues = { en, zh }

const bare = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')

/** Every way to say a goal, in both languages, longest first, so that "second purchase" is none of "purchase". */
const ways = Goal.options
  .flatMap((goal) =>
    [goal, ...Object.values(catalogues).flatMap(({ goals }) => [goals[goal].name, ...goals[goal].words])].map(
      (words) => ({ goal, words: bare(words) }),
    ),
  )
  .toSorted((a, b) => b.words.length - a.words.length)

/** The goal that words stand for, in either language and however they are spelt ("Win-back", "win them back", "唤回"); undefined where they stand for none. */
export function goalOf(words: string): Goal | undefined {
  const said = bare(words)
  return (ways.find((way) => way.words === said) ?? ways.find((way) => said.includes(way.words)))?.goal
}

/** What a goal is called. */
export const goalName = (goal: Goal, language: Language): string => catalogues[language].goals[goal].name

/** What a goal aims at, in a sentence. @param days how long afterwards orders count */
export const goalObjective = (goal: Goal, language: Language, days: number): string =>
  catalogues[language].goals[goal].objective(days)
