import { runCli } from '../../../src/doors/cli/run-cli.ts'

/** Runs a command line inside this process: quick, and with any terminal. File names must be absolute. */
export async function inProcess(
  argv: string[],
  {
    folder = '/',
    columns,
    environment = {},
  }: { folder?: string; columns?: number; environment?: Record<string, string> } = {},
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
    now: () => new Date('2026-01-01T00:00:00Z'),
  })
  return { code, stdout, stderr }
}
