import type { Portion, Stage } from '../../actions/define-action.ts'
import type { CliTexts } from '../../language/en/cli.ts'
import type { Io } from './io.ts'

const order: Stage[] = [
  'reading',
  'cleaning',
  'counting',
  'features',
  'grouping',
  'describing',
  'writing',
  'asking',
  'sending',
]
const width = 20

export interface Progress {
  show: (stage: Stage, portion?: Portion) => void
  end: () => void
}

type ProgressTexts = Pick<CliTexts, 'stages' | 'portion'>

/** Draws what is going on as one line on a terminal's stderr, after the first second; elsewhere nothing. */
export function drawProgress(io: Io, texts: ProgressTexts, quiet: boolean): Progress {
  if (io.environment['SHOAL_TIMINGS'] !== undefined) return printTimings(io)
  if (!io.terminal || quiet) return { show: () => undefined, end: () => undefined }
  let stage: Stage | undefined
  let portion: Portion | undefined
  let drawn = false
  const draw = (): void => {
    if (stage === undefined) return
    const share = portion === undefined ? (order.indexOf(stage) + 0.5) / order.length : portion.done / portion.total
    const done = Math.round(share * width)
    const far = portion === undefined ? '' : ` ${texts.portion(portion.done, portion.total, portion.secondsLeft)}`
    io.stderr(`\r\x1b[2K${'█'.repeat(done)}${'░'.repeat(width - done)} ${texts.stages[stage]}${far}`)
    drawn = true
  }
  const timer = setInterval(draw, 1000)
  timer.unref()
  return {
    show: (next, far) => {
      stage = next
      portion = far
      if (drawn) draw()
    },
    end: () => {
      clearInterval(timer)
      if (drawn) io.stderr('\r\x1b[2K')
    },
  }
}

/** Prints how long each stage took, from the start of the process, for benchmarks. */
function printTimings(io: Io): Progress {
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
