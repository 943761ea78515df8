import type { z } from 'zod'
import type { Complaint } from '../language/complaint.ts'

type Issue = z.core.$ZodIssue

/** What a schema found wrong, as a complaint that can be said in any language. */
export function complaintOf(issue: Issue | undefined): Complaint {
  switch (issue?.code) {
    case 'unrecognized_keys':
      return { is: 'unknown-key' }
    case 'invalid_type':
      return expected(issue.expected)
    case 'invalid_value':
      return { is: 'not-one-of', choices: issue.values.map(String) }
    case 'invalid_key':
      return complaintOf(issue.issues[0])
    case 'invalid_format':
      if (issue.format === 'date') return { is: 'not-a-date' }
      // The one pattern that settings have.
      return { is: issue.format === 'regex' ? 'not-a-currency' : 'not-understood' }
    case 'too_small':
      if (issue.origin === 'number' && issue.inclusive === false)
        return { is: 'not-above', bound: Number(issue.minimum) }
      if (issue.origin === 'number' || issue.origin === 'int') return { is: 'too-small', least: Number(issue.minimum) }
      return Number(issue.minimum) === 1 ? { is: 'empty' } : { is: 'too-short', least: Number(issue.minimum) }
    case 'too_big':
      if (issue.origin === 'number' || issue.origin === 'int') return { is: 'too-large', most: Number(issue.maximum) }
      return { is: 'too-long', most: Number(issue.maximum) }
    case 'custom':
      return ownComplaint(issue.params)
    default:
      return { is: 'not-understood' }
  }
}

/** What our own schemas complain of. */
function ownComplaint(params: Record<string, unknown> | undefined): Complaint {
  const is = params?.['is']
  if (is === 'missing' || is === 'secret' || is === 'password') return { is }
  return is === 'not-beside' ? { is, other: String(params?.['other']) } : { is: 'not-understood' }
}

function expected(type: string): Complaint {
  if (type === 'number') return { is: 'not-a-number' }
  if (type === 'int') return { is: 'not-whole' }
  if (type === 'boolean') return { is: 'not-yes-or-no' }
  if (type === 'array') return { is: 'not-a-list' }
  if (type === 'object' || type === 'record') return { is: 'not-a-group' }
  return { is: 'not-text' }
}
