import { ask } from '../chat/ask.ts'
import { chat } from '../chat/chat.ts'
import { mcp } from '../mcp/mcp.ts'
import { serve } from '../web/serve.ts'
import type { DoorCommand } from './door-command.ts'

/** The commands that open a door of their own, in the order in which help shows them. */
export const doorCommands = [ask, chat, serve, mcp] as const

/** Looks a door up by the name on the command line. */
export function findDoor(name: string): DoorCommand | undefined {
  // The tuple's members differ in their inputs; the input is parsed with the door's own schema before it runs.
  return doorCommands.find((door) => door.name === name) as unknown as DoorCommand | undefined
}
