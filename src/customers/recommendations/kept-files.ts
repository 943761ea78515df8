import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inParts, type Snapshot } from '../snapshot.ts'

/** Where the fit of EASE to what customers bought is kept, by a hash of that. */
export const easePath = (folder: string, hash: string): string => join(folder, `ease-${hash}.bin`)
/** Where the comparison of the methods is kept. */
export const comparisonPath = (folder: string, hash: string): string => join(folder, `recommend-${hash}.json`)
/** Also what a run that was killed left of one. */
const isKept = (name: string): boolean => /^(ease-[0-9a-f]+\.bin|recommend-[0-9a-f]+\.json)(\.\d+\.tmp)?$/.test(name)

/** Keeps what took long beside the snapshot, whole or not at all; where there is no room for it, it is computed anew the next time. */
export function keep(path: string, content: string | Uint8Array): void {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    writeFileSync(temporary, content)
    renameSync(temporary, path)
  } catch {
    rmSync(temporary, { force: true })
  }
}

/** Removes what was kept with the parts that a snapshot adds to: they stay needed, what was computed of them alone does not. */
export function removeOutdated(snapshot: Pick<Snapshot, 'earlier'>, folder: string): void {
  for (const part of inParts(snapshot, '.').slice(0, -1)) {
    const earlier = join(folder, part)
    if (!existsSync(earlier)) continue
    for (const name of readdirSync(earlier).filter(isKept)) rmSync(join(earlier, name), { force: true })
  }
}
