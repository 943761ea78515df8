/** How much something still counts at an age, 0 to 1: one half for every half-life that has passed; what is younger than nothing counts in full. @param age in the unit of the half-life */
export const ageWeight = (age: number, halfLife: number): number => 0.5 ** (Math.max(0, age) / halfLife)
