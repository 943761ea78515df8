import type { Voice } from '../../workspace/voice.ts'
import type { Way } from '../../writing/model-personas/writer.ts'
import type { ChatModel } from '../../writing/models/chat-model.ts'
import type { OwnPrompts } from '../../writing/prompts/read-prompt.ts'

/** A model that may add to an answer, and under which settings. */
export interface Interpreter {
  model: ChatModel
  /** As its exam says (wayFor). */
  way: Way
  /** privacy.values: false: labels, places and directions go to the model, but no figure. */
  values: boolean
  /** privacy.minCustomers: a figure about fewer never goes to a model, even where the person at the machine lifted the threshold. */
  minCustomers: number
  voice: Voice
  prompts?: OwnPrompts
}
