import { CommanderError } from 'commander'
import type { Complaint } from '../../language/complaint.ts'
import type { CliTexts } from '../../language/en/cli.ts'
import { ShoalError } from '../../workspace/errors.ts'
import { buildProgram, type Request } from './build-program.ts'
import { commandShapes } from './command-shapes.ts'
import { flagOf } from './flag-of.ts'
import type { Io } from './io.ts'

const complaints: Record<string, Complaint['is'] & ('unknown-option' | 'missing-value' | 'missing' | 'excess')> = {
  unknownOption: 'unknown-option',
  missingArgument: 'missing',
  optionMissingArgument: 'missing-value',
  missingMandatoryOptionValue: 'missing',
  excessArguments: 'excess',
}

/** What people write for an option that is called otherwise here. */
const otherWords: Record<string, string> = {
  '--segments': '--k',
  '--clusters': '--k',
  '--number': '--k',
  '--output': '--into',
  '--out': '--into',
  '--dir': '--into',
  '--language': '--lang',
  '--format': '--json',
}

/**
 * The request on the command line; undefined where help or the version was shown instead.
 * @throws ShoalError input/unknown-command, input/invalid
 */
export function parseCommandLine(argv: readonly string[], texts: CliTexts, io: Io): Request | undefined {
  let request: Request | undefined
  const program = buildProgram(texts, (found) => {
    request = found
  })
  for (const command of [program, ...program.commands]) {
    command.configureOutput({
      writeOut: io.stdout,
      writeErr: () => undefined,
      getOutHelpWidth: () => io.columns ?? 80,
      getOutHasColors: () => false,
    })
  }
  try {
    if (argv.length === 0) {
      program.outputHelp()
      return undefined
    }
    program.parse([...argv], { from: 'user' })
    return request
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return undefined
    throw faultOf(error, argv, texts)
  }
}

/** What commander says is wrong, as one of our errors: its code, the word it quotes, and its suggestion. */
function faultOf({ code, message }: CommanderError, argv: readonly string[], texts: CliTexts): ShoalError {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? ''
  const found = otherWord(quoted, argv) ?? /Did you mean (?:one of )?([\w-]+)/.exec(message)?.[1]
  const suggestion = found === undefined ? {} : { suggestion: found }
  if (code === 'commander.unknownCommand') {
    return new ShoalError('input/unknown-command', { command: quoted, ...suggestion })
  }
  const is = complaints[code.replace('commander.', '')] ?? 'not-understood'
  // Commander does not name the word that is too many.
  const option = is === 'excess' ? (argv.at(-1) ?? '') : (quoted.split(' ')[0] ?? '') || (argv[0] ?? 'shoal')
  const command = commandShapes.find(({ name }) => argv.includes(name))?.name
  const example = is === 'missing' && command !== undefined ? texts.actions[command]?.example : undefined
  return new ShoalError('input/invalid', {
    option,
    complaint: { is },
    ...suggestion,
    ...(example === undefined ? {} : { example }),
  })
}

/** The option that somebody may have meant, if the command has it. */
function otherWord(option: string, argv: readonly string[]): string | undefined {
  const meant = otherWords[option]
  if (meant === undefined) return undefined
  const shape = commandShapes.find(({ name }) => argv.includes(name))
  const known = ['--lang', '--json', ...(shape?.fields ?? []).map(({ key }) => flagOf(key))]
  return known.includes(meant) ? meant : undefined
}
