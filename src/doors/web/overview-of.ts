import { status } from '../../actions/status.ts'
import type { DoorContext } from '../cli/door-command.ts'
import type { WebDesk } from './web-desk.ts'

/** Segments and report of the workspace, by the action that tells what is here. */
export function overviewOf({ folder, asked, usual, io }: DoorContext): WebDesk['overview'] {
  return async (addressOf) => {
    const found = await status.run(
      {},
      {
        folder,
        language: asked,
        usualLanguage: usual,
        environment: io.environment,
        progress: () => undefined,
        trace: () => undefined,
        signal: io.signal,
        now: io.now,
      },
    )
    const names = found.segments?.names ?? []
    const all = names.reduce((sum, { customers }) => sum + customers, 0)
    const url = found.report && addressOf(found.report.path)
    return {
      segments: names.map(({ id, en, zh, customers }) => ({
        id,
        name: { en, zh },
        customers,
        share: all === 0 ? 0 : customers / all,
      })),
      customers: found.import?.customers ?? 0,
      ...(url === undefined ? {} : { report: { url, stale: found.stale.length > 0 } }),
    }
  }
}
