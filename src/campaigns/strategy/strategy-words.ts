import { strategyWords as en, type StrategyWords } from '../../language/en/strategy.ts'
import type { Language } from '../../language/language.ts'
import { strategyWords as zh } from '../../language/zh/strategy.ts'

/** What the strategy says, by language. */
export const strategyWords: Record<Language, StrategyWords> = { en, zh }
