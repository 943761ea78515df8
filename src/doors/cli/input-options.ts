import { Option } from 'commander'
import type { z } from 'zod'
import type { CommandHelp } from '../../language/en/cli.ts'

/** One field of an action's input as the command line sees it. */
export interface InputField {
  key: string
  kind: 'flag' | 'number' | 'text' | 'texts'
  required: boolean
  /** What stands for the value in help. */
  placeholder: string
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
      choices: definition.entries === undefined ? undefined : Object.values(definition.entries),
      preset,
    }
  })
}

/** keepFees becomes --keep-fees. */
export function flagOf(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

/** The commander option of a field. */
export function optionOf(field: InputField, help: CommandHelp): Option {
  const description = help.options[field.key] ?? ''
  const flag = flagOf(field.key)
  if (field.kind === 'flag') return new Option(field.preset === true ? flag.replace('--', '--no-') : flag, description)
  const values = field.choices === undefined ? field.placeholder : field.choices.join('|')
  const option = new Option(`${flag} <${values}>`, description)
  if (field.kind === 'texts') {
    option.argParser((value: string, before: string[] | undefined) => [
      ...(before ?? []),
      ...value.split(',').map((part) => part.trim()),
    ])
  }
  return field.required ? option.makeOptionMandatory() : option
}

/** A text from the command line as the field's value; what is no number stays text, for the schema to refuse. */
export function inputValue(field: InputField, value: unknown): unknown {
  if (field.kind !== 'number' || typeof value !== 'string') return value
  const number = Number(value)
  return value.trim() === '' || Number.isNaN(number) ? value : number
}
