import { Mapping, Role } from '../customers/sources/roles.ts'
import { ShoalError } from '../workspace/errors.ts'
import { configFault } from '../workspace/read-config.ts'

/** Columns as an option gives them, ROLE=COLUMN each. @throws ShoalError input/invalid */
export function columnsOfOption(pairs: readonly string[]): Mapping {
  const mapping: Mapping = {}
  for (const pair of pairs) {
    const [role = '', ...rest] = pair.split('=')
    const known = Role.safeParse(role.trim())
    const option = `--column ${role.trim()}`
    if (!known.success)
      throw new ShoalError('input/invalid', { option, complaint: { is: 'not-one-of', choices: Role.options } })
    if (rest.join('=').trim() === '')
      throw new ShoalError('input/invalid', { option, complaint: { is: 'missing-value' } })
    mapping[known.data] = rest.join('=').trim()
  }
  return mapping
}

/** Columns as shoal.yaml gives them. @throws ShoalError config/invalid with the line of an unknown role */
export function columnsOfConfig(columns: Record<string, string>, file: string): Mapping {
  const unknown = Object.keys(columns).find((role) => !Role.safeParse(role).success)
  if (unknown !== undefined) throw configFault(file, ['columns', unknown], { is: 'not-one-of', choices: Role.options })
  return Mapping.parse(columns)
}
