import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { ShoalError } from '../../workspace/errors.ts'

const root = resolve(import.meta.dirname, '../../..')

/**
 * The folder of the built page. The package brings it; where Shoal runs from its sources it is built anew, so that it never is an older one.
 * @param building called before it is built
 * @throws ShoalError chat/no-page
 */
export async function builtPage(building: () => void): Promise<string> {
  const folder = resolve(root, 'dist/web')
  const script = resolve(root, 'scripts/build-page.ts')
  if (import.meta.filename.endsWith('.ts') && existsSync(script)) {
    building()
    await promisify(execFile)(process.execPath, [script, folder]).catch((error: unknown) => {
      throw new ShoalError('chat/no-page', { folder }, error)
    })
  }
  if (!existsSync(resolve(folder, 'index.html'))) throw new ShoalError('chat/no-page', { folder })
  return folder
}
