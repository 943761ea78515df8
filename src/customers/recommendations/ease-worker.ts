import { parentPort, workerData } from 'node:worker_threads'
import type { BinaryMatrix } from '../../numerics/binary-matrix.ts'
import { fitEase } from '../../numerics/ease.ts'

/** The entry of a thread that fits EASE, so that Ctrl-C is heard meanwhile. */
export interface EaseTask {
  matrix: BinaryMatrix
  lambda: number
}

const { matrix, lambda } = workerData as EaseTask
const lower = fitEase(matrix, lambda)
parentPort?.postMessage(lower, [lower.buffer as ArrayBuffer])
