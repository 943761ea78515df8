import { join, resolve } from 'node:path'
import { CommanderError } from 'commander'
import { z } from 'zod'
import type { ActionContext, Stage } from '../../actions/define-action.ts'
import { findAction } from '../../actions/index.ts'
import { type Language, languageOf } from '../../language/language.ts'
import { readConfig } from '../../workspace/config.ts'
import { exitCodeOf, explain, ShoalError } from '../../workspace/errors.ts'
import { buildProgram, type Request } from './build-program.ts'
import { flagOf } from './input-options.ts'
import type { Io } from './io.ts'
import { drawProgress } from './progress.ts'
import { readGlobals } from './read-globals.ts'
import { show } from './show/show.ts'
import { cliTexts } from './texts.ts'

/** Runs a command line and returns the exit code; it never ends the process. 0 done, 1 our fault, 2 the input's, 130 interrupted. */
export async function runCli(argv: string[], io: Io): Promise<number> {
  const globals = readGlobals(argv)
  const folder = globals.workspace === undefined ? io.folder : resolve(io.folder, globals.workspace)
  const asked = languageOf(globals.lang)
  const usual = languageOf(io.environment['LC_ALL'] ?? io.environment['LC_MESSAGES'] ?? io.environment['LANG']) ?? 'en'
  const language = asked ?? configuredLanguage(folder) ?? usual
  try {
    if (globals.lang !== undefined && asked === undefined) {
      throw new ShoalError('input/invalid', { option: '--lang', problem: cliTexts[language].globals.lang })
    }
    const request = parse(globals.rest, language, io)
    if (request === undefined) return 0
    const { name, input, context, progress } = await prepare(request, {
      io,
      folder,
      asked,
      usual,
      language,
      quiet: globals.json,
    })
    const action = findAction(name)
    if (action === undefined) throw new ShoalError('input/unknown-command', { command: name })
    const output: unknown = await action.run(input, context).finally(progress.end)
    io.stdout(globals.json ? `${JSON.stringify(output, null, 2)}\n` : show(name, output, language))
    return 0
  } catch (error) {
    return fail(error, language, globals.json, io)
  }
}

/** The request on the command line; undefined where help or the version was shown instead. */
function parse(argv: string[], language: Language, io: Io): Request | undefined {
  let request: Request | undefined
  const texts = cliTexts[language]
  const program = buildProgram(texts, (found) => {
    request = found
  })
  let complaint = ''
  for (const command of [program, ...program.commands]) {
    command.configureOutput({ writeOut: io.stdout, writeErr: (text) => (complaint += text) })
  }
  try {
    if (argv.length === 0) {
      io.stdout(program.helpInformation())
      return undefined
    }
    program.parse(argv, { from: 'user' })
    return request
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return undefined
    throw commanderFault(error, argv, language)
  }
}

function commanderFault(error: CommanderError, argv: string[], language: Language): ShoalError {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  if (error.code === 'commander.unknownCommand') {
    const suggestion = /Did you mean ([\w-]+)\?/.exec(error.message)?.[1]
    return new ShoalError('input/unknown-command', {
      command: quoted,
      ...(suggestion === undefined ? {} : { suggestion }),
    })
  }
  const problems = cliTexts[language].problems
  const problem = problems[error.code.replace('commander.', '')] ?? problems['other'] ?? ''
  return new ShoalError('input/invalid', { option: quoted || (argv[0] ?? 'shoal'), problem })
}

interface Surroundings {
  io: Io
  folder: string
  asked: Language | undefined
  usual: Language
  language: Language
  quiet: boolean
}

async function prepare(
  { action: name, input: given }: Request,
  { io, folder, asked, usual, language, quiet }: Surroundings,
) {
  const action = findAction(name)
  if (action === undefined) throw new ShoalError('input/unknown-command', { command: name })
  if (language === 'zh') z.config((await import('zod/v4/locales/zh-CN.js')).default())
  const parsed = action.input.safeParse(given)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const key = String(issue?.path[0] ?? '')
    throw new ShoalError('input/invalid', {
      option: key === action.positional ? key : flagOf(key),
      problem: issue?.message ?? '',
    })
  }
  const progress = drawProgress(io, cliTexts[language].stages, quiet)
  const context: ActionContext = {
    folder,
    language: asked,
    usualLanguage: usual,
    progress: (stage: Stage) => progress.show(stage),
    trace: (line) => io.stderr(`${line}\n`),
    signal: io.signal,
    now: io.now,
  }
  return { name, input: parsed.data, context, progress }
}

/** The workspace's language, if it has a readable shoal.yaml; a faulty one is reported by the command itself. */
function configuredLanguage(folder: string): Language | undefined {
  try {
    return readConfig(join(folder, 'shoal.yaml')).language
  } catch {
    return undefined
  }
}

function fail(error: unknown, language: Language, json: boolean, io: Io): number {
  const known = error instanceof ShoalError ? error : unexpected(error)
  const { problem, remedy } = explain(known, language)
  if (json)
    io.stdout(`${JSON.stringify({ error: { code: known.code, problem, remedy, data: known.data } }, null, 2)}\n`)
  else io.stderr(`${problem}\n${remedy}\n`)
  if (io.environment['SHOAL_DEBUG'] !== undefined) io.stderr(`${known.stack ?? ''}\n${String(known.cause)}\n`)
  return exitCodeOf(known.code)
}

function unexpected(error: unknown): ShoalError {
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  if (code === 'ENOSPC' || code === 'EDQUOT') return new ShoalError('workspace/disk-full', { folder: '.' }, error)
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new ShoalError('workspace/read-only', { folder: '.' }, error)
  // The message of an unknown failure may quote data; its name may not.
  return new ShoalError('internal/unexpected', { detail: error instanceof Error ? error.name : 'unknown' }, error)
}
