import type { ServerNotification } from '@modelcontextprotocol/sdk/types.js'
import type { McpCall } from './mcp-host.ts'

interface Asking {
  _meta?: { progressToken?: string | number | undefined } | undefined
  sendNotification: (notification: ServerNotification) => Promise<void>
}

/**
 * Tells a client that asked for it how far a call is. The numbers only ever rise, as the protocol wants: each step counts one.
 * @param words what a stage is called
 */
export function progressOf({ _meta, sendNotification }: Asking, words: Record<string, string>): McpCall['progress'] {
  const progressToken = _meta?.progressToken
  let progress = 0
  return (stage, portion) => {
    if (progressToken === undefined) return
    progress++
    const far = portion === undefined ? '' : ` ${portion.done}/${portion.total}`
    const params = { progressToken, progress, message: `${words[stage] ?? stage}${far}` }
    // A client that has gone away is told nothing, and that is no failure of the call.
    sendNotification({ method: 'notifications/progress', params }).catch(() => undefined)
  }
}
