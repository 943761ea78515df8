import { Argument, Command, Option } from 'commander'
import { actions } from '../../actions/index.ts'
import type { CliTexts } from '../../language/en/cli.ts'
import { version } from '../../workspace/version.ts'
import { type InputField, inputFields, inputValue, optionOf } from './input-options.ts'

/** What the command line asked for. */
export interface Request {
  action: string
  input: Record<string, unknown>
}

/** The whole command line as a commander program: one command per action. @param take gets the request that was parsed */
export function buildProgram(texts: CliTexts, take: (request: Request) => void): Command {
  const program = new Command('shoal')
    .description(`${texts.tagline}\n${texts.start}`)
    .version(version, '-V, --version', texts.globals.version)
    .helpOption('-h, --help', texts.globals.help)
    .helpCommand(false)
    .exitOverride()
  program.configureHelp({
    styleTitle: (title) => translateTitle(title, texts),
    showGlobalOptions: true,
    subcommandTerm: (command) => command.name(),
  })
  addGlobals(program, texts)
  for (const action of actions) {
    const help = texts.actions[action.name] ?? { summary: '', options: {}, example: '' }
    const fields = inputFields(action.input)
    const command = program
      .command(action.name)
      .summary(help.summary)
      .description(help.summary)
      .helpOption('-h, --help', texts.globals.help)
      .exitOverride()
      .addHelpText('after', `\n${texts.example}:\n  $ ${help.example}`)
    command.configureHelp(program.configureHelp())
    const positional = fields.find(({ key }) => key === action.positional)
    if (positional !== undefined) command.addArgument(argumentOf(positional, help.options[positional.key] ?? ''))
    const flags = fields.filter((field) => field !== positional)
    for (const field of flags) command.addOption(optionOf(field, help))
    command.action((...given: unknown[]) => {
      const options = command.opts()
      const input: Record<string, unknown> = positional === undefined ? {} : { [positional.key]: given[0] }
      for (const field of flags) {
        const value = inputValue(field, options[field.key])
        if (value !== undefined) input[field.key] = value
      }
      take({ action: action.name, input })
    })
  }
  return program
}

function addGlobals(program: Command, { globals }: CliTexts): void {
  program
    .addOption(new Option('-w, --workspace <DIR>', globals.workspace))
    .addOption(new Option('--lang <en|zh>', globals.lang))
    .addOption(new Option('--json', globals.json))
}

function argumentOf({ key, kind, choices }: InputField, description: string): Argument {
  const shown = choices === undefined ? key : choices.join('|')
  return new Argument(kind === 'texts' ? `<${shown}...>` : `<${shown}>`, description)
}

function translateTitle(title: string, texts: CliTexts): string {
  const titles: Record<string, string> = {
    'Usage:': `${texts.usage}:`,
    'Options:': `${texts.options}:`,
    'Global Options:': `${texts.options} (shoal):`,
    'Commands:': `${texts.commands}:`,
    'Arguments:': `${texts.arguments}:`,
  }
  return titles[title] ?? title
}
