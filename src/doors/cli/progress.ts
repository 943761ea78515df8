import type { Stage } from '../../actions/define-action.ts'
import type { Io } from './io.ts'

const order: Stage[] = ['reading', 'cleaning', 'counting', 'features', 'grouping', 'describing', 'writing']
const width = 20

/** Draws what is going on as one line on a terminal's stderr, after the first second; elsewhere nothing. */
export function drawProgress(
  io: Io,
  labels: Record<Stage, string>,
  quiet: boolean,
): { show: (stage: Stage) => void; end: () => void } {
  if (io.environment['SHOAL_TIMINGS'] !== undefined) return printTimings(io)
  if (!io.terminal || quiet) return { show: () => undefined, end: () => undefined }
  let stage: Stage | undefined
  let drawn = false
  const draw = (): void => {
    if (stage === undefined) return
    const done = Math.round(((order.indexOf(stage) + 0.5) / order.length) * width)
    io.stderr(`\r\x1b[2K${'█'.repeat(done)}${'░'.repeat(width - done)} ${labels[stage]}`)
    drawn = true
  }
  const timer = setInterval(draw, 1000)
  timer.unref()
  return {
    show: (next) => {
      stage = next
      if (drawn) draw()
    },
    end: () => {
      clearInterval(timer)
      if (drawn) io.stderr('\r\x1b[2K')
    },
  }
}

/** Prints how long each stage took, from the start of the process, for benchmarks. */
function printTimings(io: Io): { show: (stage: Stage) => void; end: () => void } {
  let stage = 'start'
  let since = 0
  const print = (next: string): void => {
    const now = performance.now()
    io.stderr(`timing ${stage} ${(now - since).toFixed(0)}\n`)
    stage = next
    since = now
  }
  return { show: print, end: () => print('end') }
}
