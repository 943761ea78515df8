import type { z } from 'zod'

/** One field of an action's input as the command line sees it. */
export interface InputField {
  key: string
  kind: 'flag' | 'number' | 'text' | 'texts'
  required: boolean
  /** What stands for the value in help. */
  placeholder: string
  /** Whether the placeholder was given: then it stands for the choices too. */
  named: boolean
  choices: string[] | undefined
  preset: unknown
}

interface Definition {
  type: string
  innerType?: z.ZodType
  entries?: Record<string, string>
  defaultValue?: unknown
}

/** Reads the fields of an action's input schema: names, kinds, choices and defaults are defined there and nowhere else. */
export function inputFields(input: z.ZodObject): InputField[] {
  return Object.entries(input.shape).map(([key, schema]) => {
    // Zod's own description of a schema; wrappers (optional, default) hold the schema proper.
    let definition = (schema as z.ZodType)._zod.def as unknown as Definition
    let required = true
    let preset: unknown
    const placeholder = (schema as z.ZodType).description
    while (definition.innerType !== undefined) {
      required = false
      if (definition.type === 'default') preset = definition.defaultValue
      definition = definition.innerType._zod.def as unknown as Definition
    }
    const kinds: Record<string, InputField['kind']> = { boolean: 'flag', number: 'number', array: 'texts' }
    return {
      key,
      kind: kinds[definition.type] ?? 'text',
      required,
      placeholder: placeholder ?? key.toUpperCase(),
      named: placeholder !== undefined,
      choices: definition.entries === undefined ? undefined : Object.values(definition.entries),
      preset,
    }
  })
}
