import { z } from 'zod'
import type { Action } from '../../../actions/define-action.ts'
import { actions, findAction } from '../../../actions/index.ts'
import { type CommandHelp, cli } from '../../../language/en/cli.ts'
import { Config } from '../../../workspace/config.ts'
import type { DoorCommand } from '../door-command.ts'
import { doorCommands, findDoor } from '../door-commands.ts'
import { flagOf } from '../flag-of.ts'
import { type InputField, inputFields } from '../input-fields.ts'
import { generated, markdownTable } from './markdown-table.ts'
import { type JsonSchema, schemaRows } from './schema-rows.ts'

const shapeOf = (schema: z.ZodType): JsonSchema => z.toJSONSchema(schema, { io: 'output' }) as JsonSchema

/** What a page says of a command: an action, or a door of its own. */
type Commanded = Pick<Action, 'name' | 'input' | 'positional'> & { output?: z.ZodType | undefined }

/** docs/cli.md: every command, its options and the shape of its JSON, from the actions and doors. */
export function cliPage(): string {
  const all = actions.flatMap(({ name }) => findAction(name) ?? [])
  const doors = doorCommands.flatMap(({ name }) => findDoor(name) ?? [])
  return `${generated}

# The command line

\`\`\`
shoal COMMAND [options]
\`\`\`

${markdownTable(
  ['command', 'what it does', 'effect'],
  [...doors, ...all].map((command) => [
    `[\`shoal ${command.name}\`](#shoal-${command.name})`,
    helpOf(command.name).summary,
    mayAsk(command) ? `${command.effect}, asks models` : command.effect,
  ]),
)}

## Options of every command

${markdownTable(
  ['option', 'meaning'],
  [
    ['`-w`, `--workspace DIR`', cli.globals.workspace],
    [
      '`--lang en|zh`',
      `${cli.globals.lang}; without it \`language\` in shoal.yaml counts, then \`LANG\`, then English`,
    ],
    ['`--json`', cli.globals.json],
    ['`-h`, `--help`', cli.globals.help],
    ['`-V`, `--version`', cli.globals.version],
  ],
)}

## Exit codes

${markdownTable(
  ['code', 'meaning'],
  [
    [
      '0',
      'done; of `shoal ask` also where the answer says that there is none: `outcome.kind` in its JSON tells them apart',
    ],
    ['1', 'our fault; please report it'],
    ['2', 'something about the input: a file, an option, shoal.yaml, the workspace'],
    [
      '3',
      'partly done: `shoal run` has imported and segmented, but the report could not be written; or `shoal doctor` found something amiss',
    ],
    ['130', 'interrupted'],
  ],
)}

A failure is two sentences on stderr: what is wrong, and what to do. With \`--json\` it is one document on stdout:
\`{"error": {"code", "problem", "remedy", "data"}}\`; [errors.md](errors.md) lists the codes. Progress and traces go to
stderr, progress only on a terminal. \`SHOAL_DEBUG=1\` adds where in the code a failure arose.

${[...doors, ...all].map((command) => section(command, all)).join('\n\n')}
`
}

const helpOf = (name: string): CommandHelp => cli.actions[name] ?? { summary: '', options: {}, example: '' }

const mayAsk = ({ asksModels }: Pick<Action | DoorCommand, 'asksModels'>): boolean =>
  asksModels !== undefined && asksModels !== false

function section({ name, input, output, positional }: Commanded, all: Action[]): string {
  const help = helpOf(name)
  const fields = inputFields(input)
  const stated = [positional ?? []].flat().flatMap((name) => fields.find(({ key }) => key === name) ?? [])
  const rest = fields.filter((field) => !stated.includes(field))
  const usage = [...stated.map(argumentTerm), ...(rest.length > 0 ? ['[options]'] : [])].join(' ')
  const options = [
    ...stated.map((field) => [`\`${argumentTerm(field)}\``, help.options[field.key] ?? '']),
    ...rest.map((field) => [`\`${optionTerm(field)}\``, help.options[field.key] ?? '']),
  ]
  return [
    `## shoal ${name}`,
    `${help.summary}.`,
    ['```', `shoal ${name} ${usage}`.trimEnd(), '```'].join('\n'),
    ...(options.length === 0 ? [] : [markdownTable(['option', 'meaning'], options)]),
    `Example: \`${help.example}\``,
    ...(output === undefined ? [] : [`With \`--json\`:`, outputTable(name, output, all)]),
  ].join('\n\n')
}

function outputTable(name: string, output: z.ZodType, all: Action[]): string {
  const elsewhere = new Map([
    [JSON.stringify(bare(shapeOf(Config))), 'the settings in force, as in [config.md](config.md)'],
  ])
  for (const action of all) {
    const shape = bare(shapeOf(action.output))
    // One of several documents is described where its command is.
    if (action.name === name || shape === undefined) continue
    elsewhere.set(JSON.stringify(shape), `what [\`shoal ${action.name}\`](#shoal-${action.name}) gives`)
  }
  const rows = schemaRows(shapeOf(output), (schema) => elsewhere.get(JSON.stringify(bare(schema))))
  return markdownTable(
    ['field', 'type', 'meaning'],
    rows.map(({ path, type, required, description }) => [
      `\`${path}\``,
      required ? type : `${type}, may be absent`,
      description,
    ]),
  )
}

/** A schema without what differs by the place where it stands. */
function bare({ properties, required, additionalProperties }: JsonSchema): unknown {
  return properties === undefined ? undefined : { properties, required, additionalProperties }
}

function argumentTerm({ key, kind, choices }: InputField): string {
  if (choices !== undefined) return choices.join('|')
  return kind === 'texts' ? `${key.toUpperCase()}…` : key.toUpperCase()
}

function optionTerm({ key, kind, choices, placeholder, preset, required }: InputField): string {
  const flag = flagOf(key)
  if (kind === 'flag') return preset === true ? flag.replace('--', '--no-') : flag
  return `${flag} ${choices?.join('|') ?? placeholder}${required ? ' (needed)' : ''}`
}
