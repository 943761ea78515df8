import type { PromptVersion } from './prompt-version.ts'

/** Versions by name and language, each behind the one that it was made from, children of one parent in the order in which they were kept. */
export function inLineage(versions: readonly PromptVersion[]): PromptVersion[] {
  const groups = [...Map.groupBy(versions, ({ name, language }) => `${name} ${language}`)]
  return groups
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .flatMap(([, group]) => {
      const known = new Set(group.map(({ version }) => version))
      const placed = new Set<string>()
      const from = (one: PromptVersion): PromptVersion[] => {
        if (placed.has(one.version)) return []
        placed.add(one.version)
        return [one, ...group.filter(({ parent }) => parent === one.version).flatMap(from)]
      }
      const roots = group.filter(({ parent }) => parent === undefined || !known.has(parent))
      // A file that was put back by hand may be its own ancestor: such a circle has no root.
      return [...roots.flatMap(from), ...group.flatMap(from)]
    })
}
