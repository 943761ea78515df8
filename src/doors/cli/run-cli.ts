import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Action, ActionContext } from '../../actions/define-action.ts'
import type { Language } from '../../language/language.ts'
import { languageOf } from '../../language/language-of.ts'
import { asShoalError, exitCodeOf, explain, ShoalError } from '../../workspace/errors.ts'
import type { Request } from './build-program.ts'
import { flagOf } from './flag-of.ts'
import type { Io } from './io.ts'
import { parseCommandLine } from './parse-command-line.ts'
import { drawProgress } from './progress.ts'
import { type Globals, readGlobals } from './read-globals.ts'
import { cliTexts } from './texts.ts'

/** What reads a command's input: an action or a door. */
type Commanded = Pick<Action, 'input' | 'positional'>

/** Where the command works, and the languages that may be meant: asked for, else the workspace's, else the usual one. */
interface Surroundings {
  folder: string
  asked: Language | undefined
  usual: Language
  language: Language
}

/**
 * Runs a command line and returns the exit code; it never ends the process.
 * 0 done, 1 our fault, 2 the input's, 3 partly done, 130 interrupted.
 */
export async function runCli(argv: readonly string[], io: Io): Promise<number> {
  const globals = readGlobals(argv)
  const around = await lookAround(globals, io)
  const { language } = around
  try {
    checkGlobals(globals)
    const request = parseCommandLine(globals.rest, cliTexts[language], io)
    if (request === undefined) return 0
    const door = (await import('./door-commands.ts')).findDoor(request.action)
    if (door !== undefined) {
      const { folder, asked, usual } = around
      return await door.run(await inputOf(door, request.input), {
        io,
        folder,
        asked,
        usual,
        language,
        json: globals.json,
      })
    }
    const action = await actionOf(request)
    if (action.makesFolder !== undefined && globals.workspace !== undefined) {
      throw new ShoalError('input/invalid', {
        option: '--workspace',
        complaint: { is: 'makes-own-folder', instead: action.makesFolder },
      })
    }
    const output = await runAction(action, request.input, { io, around, quiet: globals.json })
    if (globals.json) io.stdout(`${JSON.stringify(output, null, 2)}\n`)
    else io.stdout((await import('./show/show.ts')).show(action.name, output, language))
    return action.isPartial?.(output) ? 3 : 0
  } catch (error) {
    return fail(asShoalError(error), language, globals.json, io)
  }
}

async function lookAround({ workspace, lang }: Globals, { folder: here, environment }: Io): Promise<Surroundings> {
  const folder = workspace === undefined ? here : resolve(here, workspace)
  const asked = languageOf(lang)
  // An empty variable is one that is not set.
  const usual = languageOf(environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG']) ?? 'en'
  return { folder, asked, usual, language: asked ?? (await configuredLanguage(folder)) ?? usual }
}

/** The workspace's language, if it has a readable shoal.yaml; a faulty one is reported by the command itself. */
async function configuredLanguage(folder: string): Promise<Language | undefined> {
  const file = join(folder, 'shoal.yaml')
  // Loading what reads YAML takes longer than answering --help.
  if (!existsSync(file)) return undefined
  try {
    const { readConfig } = await import('../../workspace/read-config.ts')
    return readConfig(file).language
  } catch {
    return undefined
  }
}

function checkGlobals({ lang, missing }: Globals): void {
  if (missing !== undefined)
    throw new ShoalError('input/invalid', { option: missing, complaint: { is: 'missing-value' } })
  if (lang !== undefined && languageOf(lang) === undefined)
    throw new ShoalError('input/invalid', { option: '--lang', complaint: { is: 'not-one-of', choices: ['en', 'zh'] } })
}

async function actionOf({ action: name }: Request): Promise<Action> {
  const { findAction } = await import('../../actions/index.ts')
  const action = findAction(name)
  if (action === undefined) throw new ShoalError('input/unknown-command', { command: name })
  return action
}

/** The input that was given, read by the command's own schema. @throws ShoalError input/invalid */
async function inputOf(
  { input, positional }: Commanded,
  given: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const parsed = input.safeParse(given)
  if (parsed.success) return parsed.data
  const { complaintOf } = await import('../../workspace/complaint-of.ts')
  const [issue] = parsed.error.issues
  const key = String(issue?.path[0] ?? '')
  const option = [positional ?? []].flat().includes(key) ? key : flagOf(key)
  const complaint = complaintOf(issue)
  throw new ShoalError('input/invalid', {
    option,
    complaint: complaint.is === 'not-beside' ? { ...complaint, other: flagOf(complaint.other) } : complaint,
  })
}

async function runAction(
  action: Action,
  given: Record<string, unknown>,
  { io, around, quiet }: { io: Io; around: Surroundings; quiet: boolean },
): Promise<unknown> {
  const input = await inputOf(action, given)
  const progress = drawProgress(io, cliTexts[around.language], quiet)
  const context: ActionContext = {
    folder: around.folder,
    language: around.asked,
    usualLanguage: around.usual,
    environment: io.environment,
    progress: (stage, portion) => {
      if (io.signal.aborted) throw new ShoalError('run/cancelled', {})
      progress.show(stage, portion)
    },
    trace: (line) => io.stderr(`${line}\n`),
    signal: io.signal,
    now: io.now,
  }
  return action.run(input, context).finally(progress.end)
}

function fail(error: ShoalError, language: Language, json: boolean, io: Io): number {
  const { code, data } = error
  const { problem, remedy } = explain(error, language)
  if (json) io.stdout(`${JSON.stringify({ error: { code, problem, remedy, data } }, null, 2)}\n`)
  else io.stderr(`${problem}\n${remedy}\n`)
  if (io.environment['SHOAL_DEBUG'] !== undefined) io.stderr(`${error.stack ?? ''}\n${String(error.cause)}\n`)
  return exitCodeOf(code)
}
