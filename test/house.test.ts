import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The rooms, from the street to the cellar: a room imports only from itself and from rooms below it. */
const rooms = [
  'doors',
  'agent',
  'actions',
  'questions',
  'campaigns',
  'writing',
  'facts',
  'customers',
  'numerics',
  'engine',
  'workspace',
  'language',
]
const source = resolve(import.meta.dirname, '../src')

const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? files(path) : /\.tsx?$/.test(path) ? [path] : []
  })

const importsOf = (text: string): { line: number; target: string }[] =>
  text.split('\n').flatMap((content, index) => {
    const found = content.match(/(?:\bfrom\s+|\bimport\s*\(?\s*)['"](\.[^'"]+)['"]/)
    return found?.[1] === undefined ? [] : [{ line: index + 1, target: found[1] }]
  })

/** What is wrong with the imports of a file, one sentence each. */
function wrongImports(file: string, text: string): string[] {
  const room = relative(source, file).split('/')[0] ?? ''
  return importsOf(text).flatMap(({ line, target }) => {
    const path = resolve(dirname(file), target)
    const other = relative(source, path).split('/')[0] ?? ''
    const where = `${relative(source, file)}:${line}`
    if (!rooms.includes(room)) return [`${where}: ${room} is not a room`]
    if (!rooms.includes(other)) return [`${where}: ${target} leads out of src/`]
    if (rooms.indexOf(other) < rooms.indexOf(room)) {
      return [
        `${where}: ${room} imports from ${other}, which lies above it; allowed: ${rooms.slice(rooms.indexOf(room)).join(', ')}`,
      ]
    }
    return []
  })
}

describe('the house', () => {
  it('has only imports that lead down', () => {
    expect(files(source).flatMap((file) => wrongImports(file, readFileSync(file, 'utf8')))).toEqual([])
  })

  it.each([
    ['numerics/k-means.ts', "import type { Report } from '../writing/report/report.ts'", 1],
    ['facts/fact.ts', "export { segment } from '../actions/segment.ts'", 1],
    ['customers/features/feature.ts', "const x = await import('../../facts/fact.ts')", 1],
    ['customers/features/feature.ts', "import { x } from '../../numerics/statistics.ts'", 0],
    ['cellar/x.ts', "import { x } from '../numerics/statistics.ts'", 1],
  ])('finds a wrong import: %s %s', (file, text, faults) => {
    expect(wrongImports(join(source, file), text)).toHaveLength(faults)
  })

  it('exports nothing by default and re-exports nothing', () => {
    const offending = files(source).filter((file) =>
      /^export (default|\* from|\{[^}]*\} from)/m.test(readFileSync(file, 'utf8')),
    )
    expect(offending).toEqual([])
  })
})
