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
 * read from there the next time. A file that is not whole, or not what was written, is fitted anew. Two fits may be under way at a time.
 */
export function keptEase(folder: string, signal: AbortSignal): EaseFit {
  const underWay = new Map<string, Promise<Float32Array>>()
  return (matrix) => {
    const print = fingerprint(matrix)
    const fit = underWay.get(print) ?? readOrFit(easePath(folder, print.slice(0, 16)), print, matrix, signal)
    underWay.set(print, fit)
    return fit
  }
}

async function readOrFit(
  path: string,
  print: string,
  matrix: BinaryMatrix,
  signal: AbortSignal,
): Promise<Float32Array> {
  const kept = readKept(path, print, lowerSize(matrix.width))
  if (kept !== undefined) return kept
  const lower = await fitApart(matrix, signal)
  const content = new Uint8Array(lower.buffer, lower.byteOffset, lower.byteLength)
  keep(path, Buffer.concat([headerOf(print, content), content]))
  return lower
}

/** What stands before a fit: hashes of what it was fitted to and of the fit, 64 bytes. */
const headerOf = (print: string, content: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(print, 'hex'), createHash('sha256').update(content).digest()])
const headerSize = 64

function readKept(path: string, print: string, size: number): Float32Array | undefined {
  if (!existsSync(path)) return undefined
  const bytes = readFileSync(path)
  if (bytes.byteLength !== headerSize + size * Float32Array.BYTES_PER_ELEMENT) return undefined
  const content = bytes.subarray(headerSize)
  if (!headerOf(print, content).equals(bytes.subarray(0, headerSize))) return undefined
  return new Float32Array(content.buffer.slice(content.byteOffset, content.byteOffset + content.byteLength))
}

/** What a fit depends on, as a hash in hexadecimal digits. */
function fingerprint({ width, starts, columns }: BinaryMatrix): string {
  const hash = createHash('sha256').update(`${width} ${easeLambda} `)
  for (const { buffer, byteOffset, byteLength } of [starts, columns])
    hash.update(new Uint8Array(buffer, byteOffset, byteLength))
  return hash.digest('hex')
}
