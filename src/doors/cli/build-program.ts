import { Argument, Command, Option } from 'commander'
import type { CliTexts } from '../../language/en/cli.ts'
import { version } from '../../workspace/version.ts'
import { commandShapes } from './command-shapes.ts'
import type { InputField } from './input-fields.ts'
import { inputValue, optionOf } from './input-options.ts'
import { displayWidth } from './show/pad.ts'
import { wrap } from './wrap.ts'

/** What the command line asked for. */
export interface Request {
  action: string
  input: Record<string, unknown>
}

/** The whole command line as a commander program: one command per action. @param take gets the request that was parsed */
export function buildProgram(texts: CliTexts, take: (request: Request) => void): Command {
  const program = new Command('shoal')
    .usage(texts.usages.program)
    .description(`${texts.tagline}\n${texts.start}`)
    .version(version, '-V, --version', texts.globals.version)
    .helpOption('-h, --help', texts.globals.help)
    .helpCommand(false)
    .exitOverride()
  program.configureHelp({
    styleTitle: (title) => translateTitle(title, texts),
    showGlobalOptions: true,
    minWidthToWrap: 20,
    displayWidth,
    boxWrap: wrap,
    subcommandTerm: (command) => command.name(),
  })
  addGlobals(program, texts)
  for (const { name, positional: keys, fields } of commandShapes) {
    const help = texts.actions[name] ?? { summary: '', options: {}, example: '' }
    const command = program
      .command(name)
      .summary(help.summary)
      .description(help.summary)
      .helpOption('-h, --help', texts.globals.help)
      .exitOverride()
      .addHelpText('after', `\n${texts.example}\n  $ ${help.example}`)
    command.configureHelp(program.configureHelp())
    const positional = keys.flatMap((key) => fields.find((field) => field.key === key) ?? [])
    const stated = positional.map((field) => argumentOf(field, help.options[field.key] ?? ''))
    for (const argument of stated) command.addArgument(argument)
    command.usage([...stated.map(termOf), texts.usages.command].join(' '))
    const flags = fields.filter((field) => !positional.includes(field))
    for (const field of flags) command.addOption(optionOf(field, help))
    // What may stand without a flag may stand behind its name too.
    const named = positional.filter(
      ({ required, kind, choices }) => !required && (kind === 'text' || kind === 'texts') && choices === undefined,
    )
    for (const field of named) command.addOption(optionOf(field, help).hideHelp())
    command.action((...given: unknown[]) => {
      const options = command.opts()
      const input: Record<string, unknown> = Object.fromEntries(
        positional.flatMap((field, index) => (isGiven(given[index]) ? [[field.key, given[index]]] : [])),
      )
      for (const field of [...named, ...flags]) {
        const value = inputValue(field, options[field.key])
        if (value !== undefined) input[field.key] = value
      }
      take({ action: name, input })
    })
  }
  return program
}

/** Of several that may be left out, none given is an empty list. */
const isGiven = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0)

function addGlobals(program: Command, { globals }: CliTexts): void {
  program
    .addOption(new Option('-w, --workspace <DIR>', globals.workspace))
    .addOption(new Option('--lang <en|zh>', globals.lang))
    .addOption(new Option('--json', globals.json))
}

/** How an argument stands in the usage line: FILES... */
const termOf = (argument: Argument): string => {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`
  return argument.required ? `<${name}>` : `[${name}]`
}

function argumentOf({ key, kind, choices, named, placeholder, required }: InputField, description: string): Argument {
  const shown = choices === undefined ? key.toUpperCase() : named ? placeholder : choices.join('|')
  const term = kind === 'texts' ? `${shown}...` : shown
  return new Argument(required ? `<${term}>` : `[${term}]`, description)
}

function translateTitle(title: string, texts: CliTexts): string {
  const titles: Record<string, string> = {
    'Usage:': texts.usage,
    'Options:': texts.options,
    'Global Options:': texts.globalOptions,
    'Commands:': texts.commands,
    'Arguments:': texts.arguments,
  }
  return titles[title] ?? title
}
