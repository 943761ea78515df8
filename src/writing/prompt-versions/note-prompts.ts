import type { State } from '../../workspace/state.ts'
import { mayBeOwn, readPrompt, readPrompts } from '../prompts/read-prompt.ts'
import { addPromptChange, promptChanges } from './change-records.ts'
import { dropIntent, promptIntents } from './intent-records.ts'
import { standings } from './standing.ts'
import { addVersion } from './version-records.ts'

/**
 * Keeps the prompts that are in force now, whatever became of their files since they were last looked at: what lies in the folder counts. Where a file changed as somebody was about to
 * change it, who was stopped before noting so, it is what they did; where it did not, that came to nothing.
 * @param folder where the workspace keeps its own
 * @throws ShoalError prompts/invalid
 */
export function notePrompts(state: State, folder: string, at: string, who: string): void {
  state.transaction(() => {
    // Files are read in here, since other processes change them in transactions alone.
    const prompts = readPrompts(folder).filter(({ name }) => mayBeOwn(name))
    const intents = promptIntents(state)
    const known = standings(promptChanges(state))
    for (const { name, language, version, bytes } of prompts) {
      const before = known.get(`${name} ${language}`)?.inForce.at(-1)
      const intent = intents.find((one) => one.name === name && one.language === language)
      if (intent !== undefined) dropIntent(state, intent)
      if (before === version) continue
      if (intent?.version === version) {
        addPromptChange(state, intent)
        continue
      }
      const shipped = readPrompt(name, language)
      const isShipped = shipped.version === version
      // What a file of one’s own was made from, where nothing was noted before.
      const parent = before ?? (isShipped ? undefined : shipped.version)
      if (before === undefined && !isShipped)
        addVersion(state, {
          name,
          language,
          version: shipped.version,
          bytes: shipped.bytes,
          at,
          reason: { is: 'shipped' },
        })
      addVersion(state, {
        name,
        language,
        version,
        bytes,
        ...(parent === undefined ? {} : { parent }),
        at,
        reason: { is: isShipped ? 'shipped' : 'written' },
      })
      addPromptChange(state, { name, language, version, at, who: isShipped ? 'shoal' : who, what: { is: 'found' } })
    }
  })
}
