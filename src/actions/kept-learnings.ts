import type { Learning } from '../campaigns/learnings/learning.ts'
import type { ActionContext } from './define-action.ts'

/** What is believed now because of past campaigns, and whether briefs go by it. */
export async function keptLearnings({ folder, now }: ActionContext): Promise<{ on: boolean; learnings: Learning[] }> {
  const { openWorkspace } = await import('../workspace/workspace.ts')
  const { readLearnings } = await import('../campaigns/learnings/read-learnings.ts')
  const { state, config } = openWorkspace(folder)
  try {
    const learnings = readLearnings(state, { now: now(), halfLife: config.campaigns.halfLife })
    return { on: config.learnings === 'on', learnings: learnings.filter((each) => each.state !== 'retired') }
  } finally {
    state.close()
  }
}
