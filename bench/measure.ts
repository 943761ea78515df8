import { spawnSync } from 'node:child_process'

/** One run of a whole process. */
export interface Run {
  seconds: number
  /** Peak memory in MB, where the system's time command tells. */
  megabytes: number | undefined
  stdout: string
  stderr: string
}

/** Runs a command to its end under GNU time. @throws Error where it fails, with what it printed */
export function measure(command: string[], environment: Record<string, string> = {}): Run {
  const started = performance.now()
  const { status, stdout, stderr, error } = spawnSync('/usr/bin/time', ['-f', 'peak %M', ...command], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    maxBuffer: 64 << 20,
  })
  const seconds = (performance.now() - started) / 1000
  if (error !== undefined || status !== 0)
    throw new Error(`${command.join(' ')} failed: ${error?.message ?? ''}${stderr}${stdout}`)
  const peak = /peak (\d+)/.exec(stderr)?.[1]
  return { seconds, megabytes: peak === undefined ? undefined : Number(peak) / 1000, stdout, stderr }
}

export function median(values: number[]): number {
  const ascending = values.toSorted((a, b) => a - b)
  const middle = (ascending.length - 1) / 2
  return ((ascending[Math.floor(middle)] ?? Number.NaN) + (ascending[Math.ceil(middle)] ?? Number.NaN)) / 2
}
