import { absentFaults } from './absent-faults.ts'
import type { Claim, Finding } from './claim.ts'
import { copyFaults } from './copy-faults.ts'
import { directionFaults } from './direction-faults.ts'
import { figureFaults } from './figure-faults.ts'
import { nameFaults } from './name-faults.ts'
import { personalFaults } from './personal-faults.ts'
import { rankFaults } from './rank-faults.ts'
import { repeatedFaults } from './repeated-faults.ts'
import { slotFaults } from './slot-faults.ts'
import { traitFaults } from './trait-faults.ts'
import { unitFaults } from './unit-faults.ts'
import { wholeFaults } from './whole-faults.ts'

const rules = [
  slotFaults,
  figureFaults,
  directionFaults,
  rankFaults,
  unitFaults,
  personalFaults,
  nameFaults,
  copyFaults,
  absentFaults,
  traitFaults,
  wholeFaults,
]

/** Everything that the second check finds in shipped claims. */
export const findingsIn = (claims: readonly Claim[]): Finding[] => [
  ...claims.flatMap((claim) => rules.flatMap((rule) => rule(claim))),
  ...repeatedFaults(claims),
]
