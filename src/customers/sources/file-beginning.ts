import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { constants, gunzipSync } from 'node:zlib'
import { ShoalError } from '../../workspace/errors.ts'
import type { SourceFile } from './find-files.ts'

const most = 1 << 18

/** The first bytes of a text file, unzipped, and whether they are all of it. @throws ShoalError file/damaged */
export function fileBeginning({ path, name, gzip }: SourceFile): { bytes: Buffer; whole: boolean } {
  const handle = openSync(path, 'r')
  try {
    // Of the file itself: it may be a copy in another encoding.
    const { size } = fstatSync(handle)
    const buffer = Buffer.alloc(Math.min(most, size))
    const bytes = buffer.subarray(0, readSync(handle, buffer))
    const whole = bytes.length === size
    // Z_SYNC_FLUSH lets zlib give what a cut-off stream holds instead of an error.
    return gzip ? { bytes: gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }), whole } : { bytes, whole }
  } catch (error) {
    throw new ShoalError('file/damaged', { file: name }, error)
  } finally {
    closeSync(handle)
  }
}
