import type { Catalogue } from '../../questions/catalogue/entry.ts'
import { commandNames } from './command-names.ts'

/** The names that Tab completes: commands, and the catalogue's measures, dimensions and values in both languages. */
export function namesToComplete({ measures, dimensions }: Catalogue): string[] {
  const labels = [...measures, ...dimensions, ...dimensions.flatMap(({ values }) => values)].map(({ label }) => label)
  return [...new Set([...commandNames.map((name) => `/${name}`), ...labels.flatMap(({ en, zh }) => [en, zh])])]
}
