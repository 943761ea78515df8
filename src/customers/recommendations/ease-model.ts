import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { BinaryMatrix } from '../../numerics/binary-matrix.ts'
import { lowerSize } from '../../numerics/ease.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { EaseTask } from './ease-worker.ts'
import { easePath, keep } from './kept-files.ts'
import { type EaseFit, easeLambda } from './methods.ts'

/**
 * Fits EASE in a thread of its own, which ends where the run is cancelled.
 * @throws ShoalError run/cancelled
 */
function fitApart(matrix: BinaryMatrix, signal: AbortSignal): Promise<Float32Array> {
  // The build leaves .js files where these are .ts.
  const entry = new URL(`./ease-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)
  const task: EaseTask = { matrix, lambda: easeLambda }
  return new Promise((done, fail) => {
    if (signal.aborted) return fail(new ShoalError('run/cancelled', {}))
    const worker = new Worker(entry, { workerData: task })
    const cancel = (): void => {
      void worker.terminate()
      fail(new ShoalError('run/cancelled', {}))
    }
    signal.addEventListener('abort', cancel)
    worker
      .once('message', done)
      .once('error', fail)
      .once('exit', () => {
        signal.removeEventListener('abort', cancel)
        // A second settling is none; without it a thread that ended early would be waited for.
        fail(new ShoalError('internal/unexpected', { detail: 'ease-worker' }))
      })
  })
}

/**
 * Fits EASE once for what customers have bought: it is kept beside the snapshot, under a name that says what it was fitted to, and
 * read from there the next time. A file that is not whole is fitted anew.
 */
export const keptEase =
  (folder: string, signal: AbortSignal): EaseFit =>
  async (matrix) => {
    const path = easePath(folder, fingerprint(matrix))
    const kept = readKept(path, lowerSize(matrix.width))
    if (kept !== undefined) return kept
    const lower = await fitApart(matrix, signal)
    keep(path, new Uint8Array(lower.buffer, lower.byteOffset, lower.byteLength))
    return lower
  }

function readKept(path: string, size: number): Float32Array | undefined {
  if (!existsSync(path)) return undefined
  const bytes = readFileSync(path)
  if (bytes.byteLength !== size * Float32Array.BYTES_PER_ELEMENT) return undefined
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
}

/** What a fit depends on, as a short hash. */
function fingerprint({ width, starts, columns }: BinaryMatrix): string {
  const hash = createHash('sha256').update(`${width} ${easeLambda} `)
  for (const { buffer, byteOffset, byteLength } of [starts, columns])
    hash.update(new Uint8Array(buffer, byteOffset, byteLength))
  return hash.digest('hex').slice(0, 16)
}
