import { describe, expect, it } from 'vitest'
import { redactPersonalData } from './personal-data.ts'

const REMOVED: readonly (readonly [string, string])[] = [
  ['my email is jane.doe@example.com, what fits me?', 'my email is [e-mail removed], what fits me?'],
  ['JANE_DOE+school@students.k12.tx.us', '[e-mail removed]'],
  ['write to jane (at) example (dot) org', 'write to [e-mail removed]'],
  ['jane dot doe at gmail dot com', '[e-mail removed]'],
  ['jane arroba hotmail punto com', '[e-mail removed]'],
  ['josé.pérez@correo.mx', '[e-mail removed]'],
  ['call me at 555-867-5309', 'call me at [phone number removed]'],
  ['(212) 555-0142', '[phone number removed]'],
  ['212.555.0142', '[phone number removed]'],
  ['+1 212 555 0142', '[phone number removed]'],
  ['1-800-422-4453', '[phone number removed]'],
  ['my number is 2125550142', 'my number is [phone number removed]'],
  ['+52 55 1234 5678', '[phone number removed]'],
  ['+44 20 7946 0958', '[phone number removed]'],
  ['text me 867-5309', 'text me [phone number removed]'],
  ['my phone number is 5558675', 'my phone number is [phone number removed]'],
  ['mi teléfono es 55 1234 5678', 'mi teléfono es [phone number removed]'],
  ['my ssn is 123-45-6789', 'my ssn is [ID number removed]'],
  ['078-05-1120', '[ID number removed]'],
  ['my social security number is 078051120', 'my social security number is [ID number removed]'],
  ['my student id is 48213377', 'my student id is [ID number removed]'],
  ['Student ID: A1234567', 'Student ID: [ID number removed]'],
  ['student number 884213', 'student number [ID number removed]'],
  ['student #884213 wants to weld', 'student #[ID number removed] wants to weld'],
  ['school ID 99213', 'school ID [ID number removed]'],
  ['lunch number 55213', 'lunch number [ID number removed]'],
  ['my id number is 2213455', 'my id number is [ID number removed]'],
  ['ID #2213455', 'ID #[ID number removed]'],
  ["driver's license D1234567", "driver's license [ID number removed]"],
  ['passport number 533380006', 'passport number [ID number removed]'],
  ['mi matrícula es 20231234', 'mi matrícula es [ID number removed]'],
  ['mi número de estudiante es 884213', 'mi número de estudiante es [ID number removed]'],
  ['card 4111 1111 1111 1111', 'card [card number removed]'],
  ['4111111111111111', '[card number removed]'],
  ['3782 822463 10005', '[card number removed]'],
  ['DE89 3704 0044 0532 0130 00', '[account number removed]'],
  ['GB29NWBK60161331926819', '[account number removed]'],
  ['I live at 221 Baker Street', 'I live at [address removed]'],
  ['1600 Pennsylvania Avenue NW', '[address removed] NW'],
  ['12 N. Main St, Apt 4', '[address removed]'],
  ['42 Wallaby Way', '[address removed]'],
  ['742 evergreen terrace', '[address removed]'],
  ['PO Box 1234', '[address removed]'],
  ['vivo en la calle Hidalgo 45', 'vivo en la [address removed]'],
  ['Calle Reforma #222', '[address removed]'],
  ['follow me @jane.doe99', 'follow me [account removed]'],
  ['my snapchat is janeD_09', 'my snapchat is [account removed]'],
]

const KEPT: readonly string[] = [
  'What is SOC code 29-1131?',
  '29-1131.00',
  'Where do 29-1131, 17-2199.08 and 51-9061 belong?',
  'occupation id 29-1131',
  'the SOC id 15-1252',
  'CIP 51.3801',
  'NAICS 31-33',
  'NAICS 541511',
  'from 2002 to 2024',
  '2002-2024',
  '2024-10-22',
  '10/22/2024',
  '10-22-2024',
  'October 22, 2024',
  'more than 4,900 respondents',
  'nearly 1,400 people in 47 states',
  '14 clusters, 72 sub-clusters, 6 groupings, 851 occupations',
  'call or text 988',
  'call 911',
  'Is there a job zone 3?',
  'I am 14 years old',
  'I have a 3.75 GPA',
  'it pays $60,000 a year',
  'top 10 jobs on the road',
  '5 ways to drive a truck',
  'student teaching in 2024',
  'school year 2025',
  'class of 2027',
  'case manager',
  'member services',
  'account manager 2024',
  'license plate maker',
  'What jobs are in Supply Chain & Transportation?',
  'Robotics @ our school',
  'carrera 3 veces más rápida',
  'vivo en Texas',
  'I live at home',
  '3 jobs in Healthcare & Human Services',
  '16 clusters became 14',
  'grade 9-12',
  'K-12 teacher',
  'C++ or C#?',
  'version 1.2.3',
  'ages 16-24',
  '100 percent',
  'Wall Street jobs',
  'street artist',
  'the 2024 lane',
]

describe('what names or reaches a person is taken out', () => {
  it.each(REMOVED)('%s', (text, expected) => {
    expect(redactPersonalData(text)).toEqual({ text: expected, redacted: 1 })
  })

  it('counts each place', () => {
    const { text, redacted } = redactPersonalData('jane@example.com or 212-555-0142, student id 48213377')
    expect(text).toBe('[e-mail removed] or [phone number removed], student id [ID number removed]')
    expect(redacted).toBe(3)
  })

  it('leaves nothing to take out a second time', () => {
    for (const [text] of REMOVED) expect(redactPersonalData(redactPersonalData(text).text).redacted).toBe(0)
  })
})

describe('numbers of the trade stay', () => {
  it.each(KEPT)('%s', (text) => {
    expect(redactPersonalData(text)).toEqual({ text, redacted: 0 })
  })
})

describe('long and hostile input is read in time', () => {
  it.each([
    ['1 '.repeat(2000)],
    ['1'.repeat(4000)],
    ['a.'.repeat(2000)],
    ['a@'.repeat(2000)],
    ['1 A '.repeat(1000)],
    ['A1B2'.repeat(1000)],
    ['(1'.repeat(2000)],
  ])('%.12s…', (text) => {
    const started = performance.now()
    redactPersonalData(text)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
