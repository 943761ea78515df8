import { Option } from 'commander'
import type { CommandHelp } from '../../language/en/cli.ts'
import { flagOf } from './flag-of.ts'
import type { InputField } from './input-fields.ts'

/** The commander option of a field. */
export function optionOf(field: InputField, help: CommandHelp): Option {
  const description = help.options[field.key] ?? ''
  const flag = flagOf(field.key)
  if (field.kind === 'flag') return new Option(field.preset === true ? flag.replace('--', '--no-') : flag, description)
  const values = field.named || field.choices === undefined ? field.placeholder : field.choices.join('|')
  const option = new Option(`${flag} <${values}>`, description)
  if (field.kind === 'texts') {
    // The name of a column or of a product may hold a comma.
    const isWhole = field.placeholder.includes('=') || field.placeholder === 'PRODUCT'
    option.argParser((value: string, before: string[] | undefined) => [
      ...(before ?? []),
      ...(isWhole ? [value] : value.split(',').map((part) => part.trim())),
    ])
  }
  return field.required ? option.makeOptionMandatory() : option
}

/** A text from the command line as the field's value, 30% as 0.3; what is no number stays text, for the schema to refuse. */
export function inputValue(field: InputField, value: unknown): unknown {
  if (field.kind !== 'number' || typeof value !== 'string') return value
  const percent = /^\s*(\d+(?:\.\d+)?)\s*[%％]\s*$/.exec(value)?.[1]
  const number = percent === undefined ? Number(value) : Number(percent) / 100
  return value.trim() === '' || Number.isNaN(number) ? value : number
}
