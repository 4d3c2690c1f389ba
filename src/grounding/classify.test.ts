import { describe, expect, it } from 'vitest'
import { classify } from './classify.ts'

const kindOf = (text: string, introduces = false) => classify({ text, cited: false, marked: false, introduces })

describe('telling claims from the rest', () => {
  it.each([
    ['Great question!', 'courtesy'],
    ['Would you like to see more?', 'question'],
    ['Let me know if you need the three-digit level.', 'offer'],
    ["I couldn't find wages in these sources.", 'hedge'],
    ['Ask your counselor about local programs.', 'advice'],
    ['Conviene hablar con tu consejero.', 'advice'],
    ['Leave some time to talk it over.', 'advice'],
    ['Mention the new name on your page.', 'advice'],
    ['Volunteering is a good way to try it out.', 'advice'],
    ['Convendría consultar a su contacto.', 'advice'],
    ['Si algo no queda claro, pregúntame.', 'offer'],
    ['None of the passages says what it costs.', 'hedge'],
    ['No he encontrado sueldos.', 'hedge'],
    ['Here is the short version.', 'advice'],
    ['Remember that Robotics is in Construction.', 'claim'],
    ['Here is a fact: Robotics is in Construction.', 'claim'],
    ['Your state must adopt it.', 'claim'],
    ['Robotics is in Construction.', 'claim'],
    ['There are 15 clusters!', 'claim'],
    ['Did you know that Robotics is in Construction?', 'claim'],
    ['Zebras must adopt the Framework!', 'claim'],
    ['Todos los estados deben adoptarlo.', 'claim'],
  ])('%s -> %s', (text, expected) => expect(kindOf(text)).toBe(expected))

  it('takes the line above a list for a lead-in only when it states nothing', () => {
    expect(kindOf('Here are some places to look:', true)).toBe('lead-in')
    expect(kindOf('Here are some examples by Sub-Cluster:', true)).toBe('lead-in')
    expect(kindOf('Advanced Manufacturing has seven Sub-Clusters:', true)).toBe('claim')
  })
})
