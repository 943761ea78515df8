import { z } from 'zod'
import { Role, roleValues } from '../../../customers/sources/roles.ts'
import { Config } from '../../../workspace/config.ts'
import { generated, markdownTable } from './markdown-table.ts'
import { type JsonSchema, type SchemaRow, schemaRows } from './schema-rows.ts'

/** docs/config.md: every key of shoal.yaml, from its schema. */
export function configPage(): string {
  const rows = schemaRows(z.toJSONSchema(Config, { io: 'input' }) as JsonSchema, () => undefined)
  // A group is a heading of its own keys, not a setting.
  const isGroup = ({ path }: SchemaRow): boolean => rows.some((row) => row.path.startsWith(`${path}.`))
  const settings = rows.filter((row) => !isGroup(row))
  return `${generated}

# shoal.yaml

The settings of a workspace. \`shoal init\` writes the file with every key switched off by a comment sign; your comments
are yours and stay. An option on the command line counts for more than the same setting here. An unknown key is an
error that names its line. \`shoal config check\` checks the file, \`shoal config show\` prints what is in force.

${markdownTable(
  ['key', 'type', 'default', 'what it does'],
  settings.map(({ path, type, preset, description }) => [`\`${path}\``, type, presetText(preset), description]),
)}

A key with a dot stands below its group:

\`\`\`yaml
language: en
columns:
  customer: MemberNo
cleaning:
  returns: ignore
segments:
  k: 4
\`\`\`

## Roles of columns

What can stand on the left under \`columns\`, and before the = of \`--column\`. A role that is not given is guessed from the
name and the values of each column; the import says what was taken for what, and why.

${markdownTable(
  ['role', 'values'],
  Role.options.map((role) => [`\`${role}\``, roleValues[role] === 'text' ? 'any text' : `a ${roleValues[role]}`]),
)}
`
}

function presetText(preset: unknown): string {
  if (preset === undefined) return '–'
  return typeof preset === 'object' ? 'none' : `\`${preset}\``
}
