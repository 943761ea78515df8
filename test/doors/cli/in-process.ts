import { runCli } from '../../../src/doors/cli/run-cli.ts'

/** Runs a command line inside this process: quick, and with any terminal. File names must be absolute. */
export async function inProcess(
  argv: string[],
  {
    folder = '/',
    columns,
    environment = {},
    now = '2026-01-01T00:00:00Z',
  }: { folder?: string; columns?: number; environment?: Record<string, string>; now?: string } = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  let stdout = ''
  let stderr = ''
  const code = await runCli(argv, {
    folder,
    environment,
    signal: new AbortController().signal,
    stdout: (text) => {
      stdout += text
    },
    stderr: (text) => {
      stderr += text
    },
    terminal: false,
    columns,
    now: () => new Date(now),
  })
  return { code, stdout, stderr }
}

/** Runs in a folder what must fail, and gives the exit code and the error, its problem without the folder's name. */
export async function fault(argv: string[], folder: string, now?: string) {
  const { code, stdout } = await inProcess([...argv, '--json'], { folder, ...(now === undefined ? {} : { now }) })
  const { error } = JSON.parse(stdout) as { error: { code: string; problem: string; remedy: string } }
  return { exit: code, code: error.code, problem: error.problem.replaceAll(`${folder}/`, ''), remedy: error.remedy }
}
