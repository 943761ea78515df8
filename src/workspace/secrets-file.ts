import { readFileSync, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { parseEnv } from 'node:util'

/** Environment variables, as process.env has them. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * The values of a file of NAME=value lines; "missing" where it cannot be read, "inside" where it lies in the workspace, which people
 * copy and send around.
 * @param file from the workspace's folder on; ~ is the home folder
 */
export function readSecretsFile(file: string, folder: string): Environment | 'missing' | 'inside' {
  const path = resolve(folder, file.replace(/^~(?=\/|$)/, homedir()))
  let real: string
  let text: string
  try {
    real = realpathSync(path)
    text = readFileSync(real, 'utf8')
  } catch {
    return 'missing'
  }
  const within = (place: string): boolean => {
    const way = relative(realpathSync(folder), place)
    return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
  }
  return within(path) || within(real) ? 'inside' : parseEnv(text)
}
