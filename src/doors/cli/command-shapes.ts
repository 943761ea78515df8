import { actions } from '../../actions/index.ts'
import { doorCommands } from './door-commands.ts'
import { type InputField, inputFields } from './input-fields.ts'

/** What the command line must know of an action, or of a door, to parse and to help. */
export interface CommandShape {
  name: string
  /** Fields that stand without a flag, in their order. */
  positional: readonly string[]
  fields: InputField[]
}

/**
 * The shapes of all actions and doors. The build replaces this file by what it evaluates to, so that help and a mistyped option
 * are answered without loading the actions and their schemas.
 */
export const commandShapes: CommandShape[] = [...doorCommands, ...actions].map(({ name, input, ...action }) => ({
  name,
  fields: inputFields(input),
  positional: 'positional' in action && action.positional !== undefined ? [action.positional].flat() : [],
}))
