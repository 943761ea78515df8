/** Turns that run now, by the name that the page gave to its request. */
export interface TurnsUnderWay {
  /** A signal for a turn that begins; undefined where too many run, or one of that name. */
  begin: (request: string) => AbortSignal | undefined
  stop: (request: string) => boolean
  end: (request: string) => void
  stopAll: () => void
}

/** @param most turns at the same time: one person has few tabs */
export function turnsUnderWay(most = 4): TurnsUnderWay {
  const running = new Map<string, AbortController>()
  return {
    begin: (request) => {
      if (running.size >= most || running.has(request)) return undefined
      const controller = new AbortController()
      running.set(request, controller)
      return controller.signal
    },
    stop: (request) => {
      const controller = running.get(request)
      controller?.abort()
      return controller !== undefined
    },
    end: (request) => void running.delete(request),
    stopAll: () => {
      for (const controller of running.values()) controller.abort()
    },
  }
}
