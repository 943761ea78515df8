import type { Language } from '../../language/language.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { State } from '../../workspace/state.ts'
import { PromptVersion } from './prompt-version.ts'

const columns = 'name, language, version, bytes, parent, at, reason, evidence'

/** Keeps a version; one that is there stays as it is. */
export function addVersion(state: State, version: PromptVersion): void {
  const { name, language, version: hash, bytes, parent, at, reason, evidence } = version
  state.change(
    `INSERT OR IGNORE INTO prompt_versions (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    name,
    language,
    hash,
    bytes,
    parent ?? null,
    at,
    JSON.stringify(reason),
    evidence === undefined ? null : JSON.stringify(evidence),
  )
}

/** All versions, those that were kept first before others; of one prompt where its name is given. */
export const versionsOf = (state: State, name?: string, language?: Language): PromptVersion[] =>
  state
    .rows(`SELECT ${columns} FROM prompt_versions ORDER BY rowid`)
    .map(versionOfRow)
    .filter((one) => (name === undefined || one.name === name) && (language === undefined || one.language === language))

/**
 * The version that begins so.
 * @param given the hash or its first digits
 * @throws ShoalError prompts/no-version, prompts/which-version
 */
export function findVersion(state: State, given: string): PromptVersion {
  const all = versionsOf(state)
  const found = given === '' ? [] : all.filter(({ version }) => version.startsWith(given))
  const [first] = found
  if (first === undefined) throw new ShoalError('prompts/no-version', { version: given })
  if (found.length > 1)
    throw new ShoalError('prompts/which-version', { version: given, candidates: found.map(({ version }) => version) })
  return first
}

/** A version that is known to be there. */
export const versionNamed = (
  state: State,
  name: string,
  language: Language,
  version: string,
): PromptVersion | undefined =>
  state
    .rows(
      `SELECT ${columns} FROM prompt_versions WHERE name = ? AND language = ? AND version = ?`,
      name,
      language,
      version,
    )
    .map(versionOfRow)[0]

const versionOfRow = (row: Record<string, unknown>): PromptVersion =>
  PromptVersion.parse({
    name: row['name'],
    language: row['language'],
    version: row['version'],
    bytes: row['bytes'],
    parent: row['parent'] ?? undefined,
    at: row['at'],
    reason: JSON.parse(String(row['reason'])),
    evidence: row['evidence'] === null ? undefined : JSON.parse(String(row['evidence'])),
  })
