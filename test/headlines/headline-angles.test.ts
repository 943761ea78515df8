import { describe, expect, it } from 'vitest'
import { angleNames } from '../../scripts/headlines/angle-names.ts'
import { type HeadlineAngle, headlineAngles } from '../../scripts/headlines/headline-angles.ts'

/** For each angle a headline that has it and one next to it that has not. */
const cases: Record<Exclude<HeadlineAngle, 'length' | 'longWords'>, [string, string]> = {
  question: ['Would You Do This?', 'You Would Do This.'],
  number: ['She Has 7 Sons', 'She Has Seven Sons'],
  list: ['7 Things About Bees', 'All 7 Things About Bees'],
  address: ['This Is What You’re Eating', 'This Is What They Are Eating'],
  narrator: ['I Had No Idea', 'Iris Had No Idea'],
  person: ['A Girl Stood Up', 'Girls Stood Up'],
  people: ['What Women Earn', 'What A Woman Earns'],
  quotation: ['He Said "No"', 'He Said No'],
  superlative: ['The Biggest Lie Ever Told', 'A Big Lie Told'],
  dark: ['A Terrible Crime', 'A Steep Climb'],
  bright: ['An Amazing Friend', 'An Amused Neighbour'],
  negation: ['They Didn’t Know', 'They Knew'],
  gap: ['See What Happened Next', 'A Dog Barked'],
  pointing: ['Here’s A Map', 'A Map'],
  explaining: ['Why Bees Matter', 'Bees Matter'],
  turn: ['He Laughs Until She Speaks', 'He Laughs And She Speaks'],
  sentences: ['He Sat Down. Then It Began.', 'He Sat Down at 5.30 Then It Began.'],
  command: ['Watch A Man Dance', 'A Man Watch'],
  exclamation: ['Wow!', 'Wow.'],
  aside: ['A Map (Of Maps)', 'A Map Of Maps'],
  film: ['In Two Minutes', 'In Two Miles'],
}

const measured = (name: HeadlineAngle, text: string): number =>
  headlineAngles.find((angle) => angle.name === name)?.measure(text) ?? Number.NaN

describe('the angles of headlines', () => {
  it.each(Object.entries(cases))('%s is seen where it is, and not beside it', (name, [yes, no]) => {
    // The keys of the cases are names of angles.
    expect(measured(name as HeadlineAngle, yes)).toBe(1)
    expect(measured(name as HeadlineAngle, no)).toBe(0)
  })

  it('measure length by doublings and count words of seven letters and more', () => {
    expect(measured('length', 'one two three')).toBe(2)
    expect(measured('longWords', 'wonderful bees')).toBe(0.5)
    expect(measured('longWords', '')).toBe(0)
  })

  it('have a name each', () => {
    expect(Object.keys(angleNames).sort()).toEqual(headlineAngles.map(({ name }) => name).sort())
  })
})
