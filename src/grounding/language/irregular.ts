const FORMS = `
be: is are was were been being am
have: has had having
do: does did done
go: went gone
keep: kept
hold: held
take: took taken
become: became
give: gave given
get: got gotten
make: made
say: said
tell: told
write: wrote written
lead: led
leave: left
find: found
set: setting
put: putting
come: came
begin: began begun
build: built
bring: brought
teach: taught
think: thought
know: knew known
show: shown
grow: grew grown
draw: drew drawn
choose: chose chosen
pick: picked
split: splitting
spread: spreading
meet: met
run: ran running
sit: sat sitting
stand: stood
rise: rose risen
fall: fell fallen
lose: lost losing
mean: meant
pay: paid
read: reading
see: saw seen
sell: sold
send: sent
speak: spoke spoken
spend: spent
win: won
drive: drove driven
fly: flew flown
hear: heard
let: letting
buy: bought
understand: understood
oversee: oversaw overseen overseeing
undergo: underwent undergone
person: people persons
child: children
woman: women
man: men
news: news
datum: data
criterion: criteria
analysis: analyses
body: bodies
agency: agencies
study: studies studied studying
family: families
industry: industries
technology: technologies
decide: decision decisions decided
choose: choice choices
include: inclusion
divide: division divided
`

/** Irregular English forms, each with its base. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [base = '', forms = ''] = line.split(': ')
      return forms.split(' ').map((form) => [form, base] as const)
    }),
)
